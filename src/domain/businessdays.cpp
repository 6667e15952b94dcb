// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counting of one region's business days.
#include "businessdays.h"

#include "businesscalendar.h"

namespace afterword {

namespace {

constexpr int Saturday = 6;
constexpr int FirstTabledYear = 2015;
constexpr int LastTabledYear = 2045;

qint64 firstTabledDay()
{
    static const qint64 day = QDate(FirstTabledYear, 1, 1).toJulianDay();
    return day;
}

} // namespace

BusinessDays::BusinessDays(const HolidaySource *holidays, const QString &region)
    : m_holidays(region.isEmpty() ? nullptr : holidays)
    , m_region(region)
{
    const qint64 days = QDate(LastTabledYear + 1, 1, 1).toJulianDay() - firstTabledDay();
    m_isHoliday.reserve(static_cast<size_t>(days));
    m_counts.reserve(static_cast<size_t>(days));
    int count = 0;
    for (int place = 0; place < days; ++place) {
        const QDate day = QDate::fromJulianDay(firstTabledDay() + place);
        const bool isFree = m_holidays && m_holidays->isHoliday(m_region, day);
        m_isHoliday.push_back(isFree);
        m_hasHolidays = m_hasHolidays || isFree;
        if (!isFree && day.dayOfWeek() < Saturday) {
            ++count;
            m_places.push_back(place);
        }
        m_counts.push_back(count);
    }
}

bool BusinessDays::isHoliday(QDate day) const
{
    const qint64 place = day.toJulianDay() - firstTabledDay();
    if (isTabled(place))
        return m_isHoliday[static_cast<size_t>(place)];
    return m_holidays && m_holidays->isHoliday(m_region, day);
}

bool BusinessDays::isBusinessDay(QDate day) const
{
    return day.dayOfWeek() < Saturday && !isHoliday(day);
}

QDate BusinessDays::plus(QDate day, int n) const
{
    if (n <= 0)
        return day;
    const qint64 place = day.toJulianDay() - firstTabledDay();
    if (isTabled(place)) {
        const auto wanted = static_cast<size_t>(m_counts[static_cast<size_t>(place)] + n - 1);
        if (wanted < m_places.size())
            return QDate::fromJulianDay(firstTabledDay() + m_places[wanted]);
    }
    while (n > 0) {
        day = day.addDays(1);
        if (isBusinessDay(day))
            --n;
    }
    return day;
}

} // namespace afterword
