// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at an iCalendar file, before the parser that trusts it.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace afterword {

/// What the file says about itself as a whole.
struct ICalendarScan
{
    QByteArray text;   ///< what the parser may see: calendars, events and zones, lines joined
    QByteArray method; ///< upper case; empty: none
    int events = 0;
    QStringList describedZones; ///< TZIDs that have a VTIMEZONE
    QStringList usedZones;      ///< TZIDs of the events' DTSTART and DTEND
};

/// BadInput for what would make a trusting parser loop, recurse or guess: no VCALENDAR, components that are
/// not closed or nested deeper than any standard has them, too many events, repeating ones, ones without UID,
/// zones whose changes are not yearly.
Result<ICalendarScan> scanICalendar(const QByteArray &ics, const QString &file);

} // namespace afterword
