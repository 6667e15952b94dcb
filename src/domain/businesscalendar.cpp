// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Business-day arithmetic.
#include "businesscalendar.h"

#include <QMutex>

#include <unordered_map>

namespace afterword {

namespace {

/// No region is closed for so long; it ends the search where a cadence allows no day at all.
constexpr int LongestClosure = 400;

bool isSendDay(const BusinessDays &days, QDate day, const Cadence::SendWindow &window)
{
    return window.weekdays[static_cast<size_t>(day.dayOfWeek() - 1)] &&
           !(window.holidays && days.isHoliday(day));
}

} // namespace

/// What was counted of each region so far.
struct BusinessCalendar::Memo
{
    QMutex mutex;
    std::shared_ptr<const BusinessDays> weekends = std::make_shared<const BusinessDays>(nullptr, QString());
    std::unordered_map<QString, std::shared_ptr<const BusinessDays>> regions;
};

BusinessCalendar::BusinessCalendar(const HolidaySource *holidays)
    : m_holidays(holidays)
    , m_memo(std::make_shared<Memo>())
{}

const BusinessDays &BusinessCalendar::days(const Region &region) const
{
    const QMutexLocker lock(&m_memo->mutex);
    const auto known = m_memo->regions.find(region.code);
    if (known != m_memo->regions.end())
        return *known->second;
    auto counted = std::make_shared<const BusinessDays>(m_holidays, region.code);
    // However many unknown regions a document names, they are all the same.
    if (!counted->hasHolidays())
        counted = m_memo->weekends;
    return *m_memo->regions.emplace(region.code, std::move(counted)).first->second;
}

Instant BusinessCalendar::plusBusinessDays(Instant instant, int n, const Zone &zone,
                                           const Region &region) const
{
    return afterword::plusBusinessDays(days(region), instant, n, zone);
}

bool BusinessCalendar::isSendDay(QDate day, const Cadence::SendWindow &window, const Region &region) const
{
    return afterword::isSendDay(days(region), day, window);
}

Instant BusinessCalendar::rolled(Instant instant, const Cadence::SendWindow &window, const Zone &zone,
                                 const Region &region) const
{
    return afterword::rolled(days(region), instant, window, zone);
}

Instant plusBusinessDays(const BusinessDays &days, Instant instant, int n, const Zone &zone)
{
    const LocalTime wall = zone.local(instant);
    return zone.resolve(days.plus(wall.date, n), wall.time);
}

Instant rolled(const BusinessDays &days, Instant instant, const Cadence::SendWindow &window, const Zone &zone)
{
    const LocalTime wall = zone.local(instant);
    QDate day = wall.date;
    if (isSendDay(days, day, window)) {
        if (wall.time >= window.from && wall.time < window.to)
            return instant;
        if (wall.time < window.from)
            return zone.resolve(day, window.from);
    }
    for (int i = 0; i < LongestClosure; ++i) {
        day = day.addDays(1);
        if (isSendDay(days, day, window))
            return zone.resolve(day, window.from);
    }
    return instant;
}

} // namespace afterword
