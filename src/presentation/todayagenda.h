// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of Today: the agenda in groups, with what is left out of each.
#pragma once

#include "datetext.h"
#include "trackerstore.h"

#include <array>

namespace afterword {

enum class TodayGroup { Overdue, Now, LaterToday, NextSevenDays, Waiting };
inline constexpr size_t todayGroups = 5;

/// "Overdue", "Next seven days".
QString todayGroupName(TodayGroup group);
/// The moments that divide the day, by the clocks of the person.
AgendaDay agendaDay(const DateText &dates);
int countOf(const AgendaCounts &counts, TodayGroup group);

/// A heading, a step, an application that waits for its employer (a step without an id), or what stands for
/// the rows of a group that are not shown.
struct TodayRow
{
    bool heading = false;
    bool more = false;
    TodayGroup group = TodayGroup::Now;
    QString key = {};
    AgendaRow agenda = {};
    int count = 0; ///< of a heading: all of its group; of `more`: those that are not shown

    bool operator==(const TodayRow &other) const;
};
QString rowKey(const TodayRow &row);

/// Of each group a heading with its true count, no more rows than `most` of it, and what is left.
Result<std::vector<TodayRow>> readToday(const TrackerStore &store, const AgendaDay &day,
                                        const AgendaCounts &counts, const std::array<int, todayGroups> &most);

} // namespace afterword
