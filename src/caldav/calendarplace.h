// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarPlace: where on a server the entries go: a calendar of their own.
#pragma once

#include "davclient.h"

#include <QStringList>

namespace afterword {

struct CalendarPlace
{
    QUrl collection; ///< ends in a slash
    QString name;    ///< as the server calls it
    bool exists = false;
    bool wasMade = false;   ///< just now: whatever was published there before is gone
    bool takesToDos = true; ///< else steps must be events
};

/// From the address that a person gives to their calendar: it is one itself, or the server says where the
/// person's calendars are (well-known address, principal, home), and "Afterword" is among them or would be
/// made there. Only looks; makes nothing.
Result<CalendarPlace> findCalendarPlace(DavClient &client, const QUrl &address);

/// The same, and makes the calendar where there is none: MKCALENDAR, else MKCOL.
Result<CalendarPlace> makeCalendarPlace(DavClient &client, const QUrl &address);

} // namespace afterword
