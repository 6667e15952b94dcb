// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DateText: moments and days as a person says them, in one zone, seen from one present moment.
#pragma once

#include "clock.h"
#include "zone.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword {

class TrackerStore;

/// Short, translated texts; names of days and months and the way of writing hours are the locale's. A moment
/// at exactly 00:00 that ends something is told as the day before.
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    DateText(Zone zone, Instant now, QLocale locale = {});

    const Zone &zone() const { return m_zone; }
    Instant now() const { return m_now; }
    QDate today() const { return m_today; }

    /// "today", "tomorrow", "yesterday", else "Fri 4 Dec", in another year "Fri 4 Dec 2027".
    QString day(QDate date) const;
    /// "17:00", as the locale writes it.
    QString time(QTime time) const;
    /// "today 17:00", "Fri 4 Dec 10:00".
    QString moment(Instant instant) const;
    /// "until today 17:00"; without a time where it is the end of a day.
    QString until(Instant end) const;
    /// "from today 18:00", "from Fri 4 Dec": further away the hour matters little.
    QString from(Instant start) const;
    /// "overdue since yesterday", on the same day "overdue since 14:00".
    QString overdueSince(Instant due) const;
    /// "in 2 days", "today", "3 days ago", in calendar days.
    QString distance(Instant instant) const;

private:
    Zone m_zone;
    Instant m_now;
    QDate m_today;
    QLocale m_locale;
};

/// The zone that the person lives in: the profile's, else the system's, else UTC.
Zone profileZone(const TrackerStore &store);

} // namespace afterword
