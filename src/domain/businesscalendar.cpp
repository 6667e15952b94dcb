// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Business-day arithmetic.
#include "businesscalendar.h"

namespace afterword {

namespace {

constexpr int Saturday = 6;
/// No region is closed for so long; it ends the search where a cadence allows no day at all.
constexpr int LongestClosure = 400;

} // namespace

bool BusinessCalendar::isBusinessDay(QDate day, const Region &region) const
{
    if (day.dayOfWeek() >= Saturday)
        return false;
    return region.code.isEmpty() || !m_holidays || !m_holidays->isHoliday(region.code, day);
}

QDate BusinessCalendar::plusBusinessDays(QDate day, int n, const Region &region) const
{
    while (n > 0) {
        day = day.addDays(1);
        if (isBusinessDay(day, region))
            --n;
    }
    return day;
}

Instant BusinessCalendar::plusBusinessDays(Instant instant, int n, const Zone &zone,
                                           const Region &region) const
{
    const LocalTime wall = zone.local(instant);
    return zone.resolve(plusBusinessDays(wall.date, n, region), wall.time);
}

bool BusinessCalendar::isSendDay(QDate day, const Cadence::SendWindow &window, const Region &region) const
{
    if (!window.weekdays[static_cast<size_t>(day.dayOfWeek() - 1)])
        return false;
    return !window.holidays || region.code.isEmpty() || !m_holidays ||
           !m_holidays->isHoliday(region.code, day);
}

Instant BusinessCalendar::rolled(Instant instant, const Cadence::SendWindow &window, const Zone &zone,
                                 const Region &region) const
{
    const LocalTime wall = zone.local(instant);
    QDate day = wall.date;
    if (isSendDay(day, window, region)) {
        if (wall.time >= window.from && wall.time < window.to)
            return instant;
        if (wall.time < window.from)
            return zone.resolve(day, window.from);
    }
    for (int i = 0; i < LongestClosure; ++i) {
        day = day.addDays(1);
        if (isSendDay(day, window, region))
            return zone.resolve(day, window.from);
    }
    return instant;
}

} // namespace afterword
