// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zone: what the clocks of a place show at an instant, and which instant a wall-clock time names.
#pragma once

#include "error.h"
#include "instant.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace afterword {

/// What calendar and clock show in some zone; which zone is for the holder to know.
struct LocalTime
{
    QDate date;
    QTime time;

    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// An IANA time zone. Cheap to copy: a handle on one table of transitions a zone, read once from the system
/// and kept as long as the program runs. Thread-safe. This is the only resolver of wall-clock times in
/// Afterword: a time that a zone skips is shifted forward by the gap, of a time that comes twice the first is
/// taken.
class Zone
{
public:
    /// UTC.
    Zone();
    /// BadInput where the system knows no zone of that name.
    static Result<Zone> named(const QString &ianaName);

    QString name() const;

    LocalTime local(Instant instant) const;
    QDate dateAt(Instant instant) const { return local(instant).date; }
    /// The instant at which the clocks here show that time of that day. The date must be valid; 24:00 is the
    /// next day's 00:00.
    Instant resolve(QDate date, QTime time) const;
    Instant resolve(const LocalTime &wall) const { return resolve(wall.date, wall.time); }
    Instant startOfDay(QDate date) const { return resolve(date, QTime(0, 0)); }
    /// 24:00 of that day: the first instant that is no longer part of it.
    Instant endOfDay(QDate date) const { return startOfDay(date.addDays(1)); }
    /// The same time of the day, so many calendar days later; never a multiple of 24 hours.
    Instant plusDays(Instant instant, int days) const;
    /// Seconds east of UTC at that instant.
    int offsetSeconds(Instant instant) const;
    /// RFC 3339 with this zone's offset, as 2026-12-01T10:20:00-05:00.
    QString format(Instant instant) const;

    friend bool operator==(const Zone &left, const Zone &right)
    {
        return left.m_table == right.m_table || left.name() == right.name();
    }

private:
    struct Table;
    explicit Zone(const Table *table);

    const Table *m_table;
};

} // namespace afterword
