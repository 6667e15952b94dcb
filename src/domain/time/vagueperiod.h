// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks, months and years, and the days that their parts mean.
#pragma once

#include "vaguegrammar.h"

namespace afterword::vague {

/// A week (Monday to Friday), a month, a quarter or a year.
struct Period
{
    enum class Kind { Week, NumberedWeek, Month, Quarter, Year, NewYear };
    Kind kind = Kind::Week;
    QDate first;
    int number = 0;      ///< weeks ahead, or the number of the week
    bool isNamed = true; ///< "this week", not the bare word "week"
};

Period weekAhead(QDate said, int weeks);
/// The next week of that number whose Friday is not over; none: there is no such week.
std::optional<Period> numberedWeek(QDate said, int number);
/// The next month of that number that is not over, or of that year.
Period monthNamed(QDate said, int month, int year, bool isAnother);
Period monthAhead(QDate said, int months);
Period quarterAhead(QDate said, int quarters);

/// The last day of it; of a week its Friday.
QDate lastDay(const Period &period);
/// The days that a part of it means, the best first. `isLimit`: "by", "before": the middle itself rather than
/// the latest day around it.
std::vector<Candidate> daysOf(const Period &period, Part part, bool isLimit, const SpokenOn &spoken);

} // namespace afterword::vague
