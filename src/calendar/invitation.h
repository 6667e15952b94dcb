// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of interview invitations (RFC 5545, RFC 5546), as Google, Outlook, Apple and scheduling services
// send them.
#pragma once

#include "error.h"
#include "invitationmemory.h"
#include "zone.h"

#include <QByteArray>

#include <vector>

namespace afterword {

struct InvitedPerson
{
    QString name;  ///< empty: only the address is known
    QString email; ///< lower case, without mailto:

    bool operator==(const InvitedPerson &) const = default;
};

/// One event of an invitation. All texts are clean: no control characters, lines end with a line feed.
struct Invitation
{
    QString uid; ///< of one of a series with its recurrence id
    InvitationVersion version;
    bool cancelled = false; ///< METHOD:CANCEL or STATUS:CANCELLED
    Instant start;
    Instant end;         ///< not before start; the start where the file names none
    QString timeZone;    ///< IANA name; empty: the file names UTC or none
    bool allDay = false; ///< start and end are midnights of the reader's own zone
    QString summary;
    QString description;
    QString location;
    QString url;           ///< http(s) only: where the talk takes place, else the event's own
    bool hasVideo = false; ///< the file itself says that url is where the talk takes place
    InvitedPerson organiser;
    bool organiserComes = true; ///< else they have declined, or are only told
    QString sentBy;             ///< address of who sent it in the organiser's name; empty: nobody else
    std::vector<InvitedPerson> attendees; ///< those who come: no rooms, nobody who declined; no organiser

    bool operator==(const Invitation &) const = default;
};

constexpr qint64 MostInvitationBytes = qint64{10} * 1024 * 1024;

/// The events of the file or of pasted text around one, earliest first; of one UID the oldest version first.
/// Times without a zone are meant in ownZone. BadInput, with the file as its place, where it is larger than
/// 10 MiB, is no iCalendar file, is broken, holds no event, more than 1000 events or a repeating one, is an
/// answer to an invitation, or names a time zone that nobody knows. Never partly.
Result<std::vector<Invitation>> readInvitations(const QByteArray &ics, const QString &file,
                                                const Zone &ownZone = {});

/// Whether the address is of a known service for talks over video.
bool isVideoLink(const QString &url);

} // namespace afterword
