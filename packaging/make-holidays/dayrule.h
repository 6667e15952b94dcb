// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DayRule: a day of the year as the corrections file writes it.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// One of: 12-25, easter-2 (also orthodox+1), Mon>=09-24 (first Monday on or after), 2022-09-19 (that year
/// only).
class DayRule
{
public:
    static std::optional<DayRule> parse(const QString &text);
    /// Invalid where the rule has no day in that year.
    QDate in(int year) const;

private:
    enum class Form { Fixed, Easter, OrthodoxEaster, Weekday, Once };
    Form m_form = Form::Fixed;
    QDate m_day;      ///< Once: the date; Fixed and Weekday: its month and day count
    int m_number = 0; ///< offset from Easter, or the weekday from 1 for Monday
};

QDate easterSunday(int year);
QDate orthodoxEasterSunday(int year);
