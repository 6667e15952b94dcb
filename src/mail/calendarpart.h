// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation that a mail carries (RFC 6047), as text for whoever understands it.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>

namespace afterword {

struct CalendarPart
{
    QByteArray text;        ///< iCalendar, not looked into; UTF-8 where the mail named its character set;
                            ///< empty: the mail carries none
    QStringList recipients; ///< addresses of To and Cc, lower case: the person's own is among them
};

/// The first part that is a calendar: an alternative of the text, or attached by its type or its name
/// (.ics), also in a mail that is forwarded as an attachment. Transfer encoding and character set are undone.
/// BadInput: no mail (see readMail()), or its invitation is packed in Outlook's own form (winmail.dat), which
/// nobody else reads; place is `file`.
Result<CalendarPart> readCalendarPart(const QByteArray &mail, const QString &file = {});

} // namespace afterword
