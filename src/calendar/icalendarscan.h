// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at an iCalendar file, before the parser that trusts it.
#pragma once

#include "error.h"
#include "instant.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace afterword {

/// What an event says that the parser is not asked for.
struct ScannedEvent
{
    QString uid;              ///< with the recurrence id of one of a series behind it
    QByteArray method;        ///< of its calendar, upper case; empty: none
    Instant stamp;            ///< DTSTAMP; 1970: none, or none that can be read
    QString sentBy;           ///< address of who sent it in the organiser's name, lower case; empty: nobody
    QStringList conferences;  ///< where the talk takes place by properties made for that, as they stand
    QString otherDescription; ///< the description as HTML, as it stands; empty: none
    QStringList declined;     ///< addresses of those who do not come, lower case
    QStringList onlooking;    ///< addresses of those who are told and take no part, lower case
};

/// What the file says about itself as a whole.
struct ICalendarScan
{
    QByteArray text; ///< what the parser may see: calendars, events and zones, lines joined; as the UID of
                     ///< each event its place in `events`
    std::vector<ScannedEvent> events;
    QStringList describedZones; ///< TZIDs that have a VTIMEZONE
    QStringList usedZones;      ///< TZIDs of the events' DTSTART and DTEND
};

/// Of UTF-8 text. Lines may end in any way and be folded badly. BadInput for what would make a trusting
/// parser loop, recurse or guess: no VCALENDAR, components that are not closed or nested deeper than any
/// standard has them, too many events, repeating ones, ones without UID, zones whose changes are not yearly;
/// and for what is no invitation: answers and proposals of another time.
Result<ICalendarScan> scanICalendar(const QByteArray &ics, const QString &file);

} // namespace afterword
