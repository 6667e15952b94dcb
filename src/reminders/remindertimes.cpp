// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet times one after the other, and the mornings.
#include "remindertimes.h"

#include <algorithm>

namespace afterword {

namespace {

bool isOn(const Weekdays &days, QDate day)
{
    return days[static_cast<size_t>(day.dayOfWeek() - 1)];
}

} // namespace

std::optional<Instant> ReminderTimes::quietEnd(Instant at, const Zone &zone) const
{
    Instant end = at;
    // Quiet hours may lead into a quiet day and that into quiet hours; whoever wants no day at all is asked
    // again in two weeks.
    constexpr int Most = 30;
    for (int i = 0; i < Most; ++i) {
        const Instant before = end;
        const QDate today = zone.dateAt(end);
        if (isOn(quietDays, today))
            end = zone.endOfDay(today);
        for (const QDate day : {today.addDays(-1), today}) {
            if (!quietHours || quietFrom == quietUntil || !isOn(quietHoursOn, day))
                continue;
            const Instant from = zone.resolve(day, quietFrom);
            const Instant until = zone.resolve(quietFrom < quietUntil ? day : day.addDays(1), quietUntil);
            if (from <= end && end < until)
                end = until;
        }
        if (end == before)
            break;
    }
    return end == at ? std::nullopt : std::optional(end);
}

Instant ReminderTimes::nextSummary(Instant from, const Zone &zone) const
{
    const QDate today = zone.dateAt(from);
    const QTime time = summaryAt.value_or(QTime(9, 0));
    const Instant morning = zone.resolve(today, time);
    return morning >= from ? morning : zone.resolve(today.addDays(1), time);
}

} // namespace afterword
