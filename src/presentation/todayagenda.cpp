// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, their rows, and what is left out.
#include "todayagenda.h"

#include "todaymodel.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr int daysAhead = 7;

QString keyOf(const TodayRow &row)
{
    return row.group == TodayGroup::Waiting ? QStringLiteral("@%1").arg(row.agenda.step.application.value())
                                            : row.agenda.step.id.value();
}

Result<std::vector<AgendaRow>> readGroup(const TrackerStore &store, TodayGroup group, const AgendaDay &day,
                                         int most)
{
    switch (group) {
    case TodayGroup::Overdue:
        return store.agendaPart(AgendaPart::Overdue, day, most);
    case TodayGroup::Now:
        return store.agendaPart(AgendaPart::Open, day, most);
    case TodayGroup::LaterToday:
        return store.agendaPart(AgendaPart::LaterToday, day, most);
    case TodayGroup::NextSevenDays:
        return store.agendaPart(AgendaPart::Ahead, day, most);
    case TodayGroup::Waiting:
        break;
    }
    return store.waiting(day, most);
}

} // namespace

QString todayGroupName(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return TodayModel::tr("Overdue");
    case TodayGroup::Now:
        return TodayModel::tr("Now");
    case TodayGroup::LaterToday:
        return TodayModel::tr("Later today");
    case TodayGroup::NextSevenDays:
        return TodayModel::tr("Next seven days");
    case TodayGroup::Waiting:
        return TodayModel::tr("Waiting for others");
    }
    return {};
}

AgendaDay agendaDay(const DateText &dates)
{
    return {dates.now(), dates.zone().endOfDay(dates.today()),
            dates.zone().endOfDay(dates.today().addDays(daysAhead))};
}

int countOf(const AgendaCounts &counts, TodayGroup group)
{
    return group == TodayGroup::Waiting ? counts.waiting : counts.steps[static_cast<size_t>(group)];
}

QString rowKey(const TodayRow &row)
{
    return row.key;
}

bool TodayRow::operator==(const TodayRow &other) const
{
    return heading == other.heading && more == other.more && group == other.group && key == other.key &&
           count == other.count && agenda.step == other.agenda.step &&
           agenda.company == other.agenda.company && agenda.role == other.agenda.role &&
           agenda.recipient == other.agenda.recipient;
}

Result<std::vector<TodayRow>> readToday(const TrackerStore &store, const AgendaDay &day,
                                        const AgendaCounts &counts, const std::array<int, todayGroups> &most)
{
    std::vector<TodayRow> rows;
    for (size_t i = 0; i < todayGroups; ++i) {
        const auto group = static_cast<TodayGroup>(i);
        Result<std::vector<AgendaRow>> its = readGroup(store, group, day, most[i]);
        if (!its)
            return std::unexpected(its.error());
        if (its->empty())
            continue;
        const int shown = static_cast<int>(its->size());
        // What is counted may be a moment older than what is read.
        const int all = shown < most[i] ? shown : std::max(shown, countOf(counts, group));
        rows.push_back({.heading = true, .group = group, .key = QStringLiteral("#%1").arg(i), .count = all});
        for (AgendaRow &row : *its) {
            TodayRow entry{.group = group};
            entry.agenda = std::move(row);
            entry.key = keyOf(entry);
            rows.push_back(std::move(entry));
        }
        if (all > shown) {
            rows.push_back(
                {.more = true, .group = group, .key = QStringLiteral("+%1").arg(i), .count = all - shown});
        }
    }
    return rows;
}

} // namespace afterword
