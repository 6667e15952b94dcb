// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments and days in words.
#include "datetext.h"

#include "homezone.h"
#include "localtext.h"
#include "trackerstore.h"

namespace afterword {

DateText::DateText(Zone zone, Instant now, QLocale locale)
    : m_zone(std::move(zone))
    , m_now(now)
    , m_today(m_zone.dateAt(now))
    , m_locale(std::move(locale))
{}

QString DateText::day(QDate date) const
{
    switch (m_today.daysTo(date)) {
    case -1:
        return tr("yesterday");
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    default:
        break;
    }
    //: Order and form of a short date with its weekday, in Qt’s letters (ddd d MMM: Fri 4 Dec)
    return m_locale.toString(date, date.year() == m_today.year() ? tr("ddd d MMM")
                                                                 //: The same in another year: Fri 4 Dec 2027
                                                                 : tr("ddd d MMM yyyy"));
}

QString DateText::time(QTime time) const
{
    return shortTime(time, m_locale);
}

QString DateText::moment(Instant instant) const
{
    const LocalTime local = m_zone.local(instant);
    //: Day and time of day: “today 17:00”, “Fri 4 Dec 10:00”
    return tr("%1 %2").arg(day(local.date), time(local.time));
}

QString DateText::until(Instant end) const
{
    const LocalTime local = m_zone.local(end);
    const bool wholeDay = local.time == QTime(0, 0);
    //: %1 is a day, perhaps with a time: “until today 17:00”
    return tr("until %1").arg(wholeDay ? day(local.date.addDays(-1)) : moment(end));
}

QString DateText::from(Instant start) const
{
    const LocalTime local = m_zone.local(start);
    const bool soon = m_today.daysTo(local.date) <= 1 && local.time != QTime(0, 0);
    //: %1 is a day, perhaps with a time: “from tomorrow 08:00”
    return tr("from %1").arg(soon ? moment(start) : day(local.date));
}

QString DateText::overdueSince(Instant due) const
{
    const LocalTime local = m_zone.local(due);
    // What had time until midnight is late since the new day began.
    if (local.date == m_today && local.time != QTime(0, 0)) {
        //: %1 is a time of this day
        return tr("overdue since %1").arg(time(local.time));
    }
    //: %1 is a day: “overdue since yesterday”
    return tr("overdue since %1", "day").arg(day(local.date));
}

QString DateText::distance(Instant instant) const
{
    const qint64 days = m_today.daysTo(m_zone.dateAt(instant));
    if (days == 0)
        return day(m_today);
    const int number = static_cast<int>(qAbs(days));
    return days > 0 ? tr("in %n day(s)", nullptr, number) : tr("%n day(s) ago", nullptr, number);
}

Zone profileZone(const TrackerStore &store)
{
    const Result<Profile> profile = store.profile();
    return homeZone(profile ? profile->timeZone : QString());
}

} // namespace afterword
