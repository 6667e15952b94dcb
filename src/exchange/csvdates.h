// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of day as they stand in people's tables.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace afterword {

/// A day, and the time of day where one stands behind it; of no zone.
struct CsvDate
{
    QDate date;
    std::optional<QTime> time;

    bool operator==(const CsvDate &) const = default;
};

/// 2026-12-01, 2026/12/01, 1.12.2026, 1.12.26, 12/1/2026 and 1-12-26 in the order that is given, 1 Dec 2026,
/// 1. Dezember 2026, December 1, 2026, 1-Dec-26; a weekday before it and a time of day behind it (14:30,
/// 2:30 PM, 14:30 Uhr, T14:30:00Z). English and German names. nullopt: no such date, or something else too.
std::optional<CsvDate> csvDateOf(const QString &text, bool dayFirst);

/// What a date says about the order of its table's dates.
enum class CsvDateProof {
    Nothing,    ///< it is the same day in both orders, or no date
    Open,       ///< it is two days, by the order
    DayFirst,   ///< its first number can only be a day
    MonthFirst, ///< its second number can only be one
};
CsvDateProof csvDateProof(const QString &text);

} // namespace afterword
