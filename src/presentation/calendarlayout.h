// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the entries of a calendar stand: lanes of bars in a week, columns beside one another in a day, hours.
#pragma once

#include "zone.h"

#include <QDate>

#include <optional>
#include <vector>

namespace afterword {

/// Days of a row, counted from its first; both ends belong to it.
struct DaySpan
{
    int first = 0;
    int last = 0;

    bool operator==(const DaySpan &) const = default;
};

struct BarPlace
{
    int entry = 0; ///< place in what was given
    int lane = 0;
    DaySpan days; ///< as far as the row shows them
    bool beganBefore = false;
    bool goesOn = false;

    bool operator==(const BarPlace &) const = default;
};

struct BarRow
{
    std::vector<BarPlace> bars;
    std::vector<int>
        hidden; ///< for each day, how many have no room; then its last lane is free for saying so

    bool operator==(const BarRow &) const = default;
};

/// Bars of one row of days, in the order given: each takes the first lane that is free on all of its days, so
/// who comes first keeps the top. Spans may reach beyond the row; who has no part in it is passed over. Of
/// more than `lanes` on a day the rest is hidden on all of its days.
BarRow placeBars(const std::vector<DaySpan> &spans, int days, int lanes);

/// Minutes of a day by the clocks that it is shown in, half-open.
struct MinuteSpan
{
    int from = 0;
    int to = 0;

    bool operator==(const MinuteSpan &) const = default;
};

/// Beside one another: so many columns, of which it takes `width` from `column` on.
struct ColumnPlace
{
    int column = 0;
    int columns = 1;
    int width = 1;

    bool operator==(const ColumnPlace &) const = default;
};

/// Spans that overlap stand beside one another, each as wide as it can be without covering another. One for
/// each span, in the order given.
std::vector<ColumnPlace> placeColumns(const std::vector<MinuteSpan> &spans);

/// The part of what lasts from start to end that lies on that day, by the clocks of the zone: where they are
/// put back it is as long as it lasts, where they are put forward it covers the time that there is not.
/// nullopt: none of it.
std::optional<MinuteSpan> minutesOn(QDate day, Instant start, Instant end, const Zone &zone);

/// The minutes that the clocks skip on that day; nullopt: none.
std::optional<MinuteSpan> skippedOn(QDate day, const Zone &zone);
/// The minutes that come twice on that day, as first passed; nullopt: none.
std::optional<MinuteSpan> repeatedOn(QDate day, const Zone &zone);

/// The last day that has part in it: what ends at midnight ended the day before.
QDate lastDayOf(Instant start, Instant end, const Zone &zone);

/// The day on which the week of that day begins.
QDate weekStart(QDate day, Qt::DayOfWeek firstDayOfWeek);

/// Whole weeks that show a month: their first day, and how many.
struct MonthWeeks
{
    QDate first;
    int weeks = 0;

    bool operator==(const MonthWeeks &) const = default;
};
MonthWeeks monthWeeks(QDate month, Qt::DayOfWeek firstDayOfWeek);

/// The number of the week that begins on that day: of its Thursday by ISO 8601, where weeks begin on Monday;
/// else weeks are counted from the one with 1 January.
int weekNumber(QDate weekBegins);

} // namespace afterword
