// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vague dates: from what somebody said ("by the end of next week") to the days that it may mean.
#pragma once

#include "businesscalendar.h"
#include "deadline.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace afterword {

/// One honest reading of what was said. It is a proposal: only a person's yes makes it a date (C-29).
struct DateProposal
{
    QDate from;                ///< the first day of a range; null: a single day
    QDate day;                 ///< the day that counts: of a range the latest (rulebook, Time)
    std::optional<QTime> time; ///< the hour by which, where one was named
    QString reading;           ///< translated: "Friday 11 December, the end of next week"

    /// The bare day, or the instant at which the clocks of that zone show the time.
    Deadline deadline(const Zone &zone) const;

    bool operator==(const DateProposal &) const = default;
};

/// Why no day is proposed.
enum class NoDate {
    None,      ///< there are proposals
    Empty,     ///< nothing was said
    Unknown,   ///< no words of time are in it
    NamesNone, ///< "soon", "in the coming days"
    OpenEnded, ///< "after Christmas", "not before Monday": a beginning, no end
    NoSuchDay, ///< "31 February"
    Over       ///< what it names lies before the day it was said
};

struct VagueDates
{
    std::vector<DateProposal> proposals; ///< best first; several only where the words have several readings
    NoDate reason = NoDate::None;
    QString remark; ///< translated: one kind sentence that says why there is no day; empty where there is one

    bool isEmpty() const { return proposals.empty(); }
};

/// What the words are read against.
struct SpokenOn
{
    QDate day;           ///< on which it was said, where the listener was; itself not counted
    QLocale locale = {}; ///< whose language is tried first, and who orders 3/4
    BusinessCalendar calendar = BusinessCalendar(); ///< what a working day is
    Region region = {};
};

/// Reads English and German. The week ends on Friday, the day itself is not counted, of a range the latest
/// day counts (C-29). A day before the one it was said on is proposed only where the text names day, month
/// and year. Linear in the text, of which no more than the first 400 characters are looked at when it is
/// longer.
VagueDates readVagueDate(const QString &text, const SpokenOn &spoken);

/// The day in words as proposals show it: "Friday 11 December", in another year than `said` with the year.
QString dayInWords(QDate day, QDate said, const QLocale &locale = {});

} // namespace afterword
