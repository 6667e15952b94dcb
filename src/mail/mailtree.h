// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a parsed mail, as GMime gives it. Private to this room.
#pragma once

#include "error.h"
#include "gmimehandles.h"
#include "mailmessage.h"

#include <QString>

namespace afterword {

/// Bounded as readMail() says.
Result<GHandle<GMimeMessage>> parseMail(const QByteArray &bytes, const QString &file);

/// All of it as readMail() gives it.
MailMessage mailOf(GMimeMessage *message);

/// The first field of that name, decoded, without controls; empty where there is none.
QString headerText(GMimeMessage *message, const char *name);
/// The same of one part of a mail.
QString headerText(GMimeObject *part, const char *name);

/// The first `type/subtype` in the tree, in the mail's order; nullptr: none. Owned by the mail.
GMimeObject *findPart(GMimeMessage *message, const char *type, const char *subtype);

/// The content without its transfer encoding.
QByteArray decodedContent(GMimePart *part);
/// The same as text by its charset, else by what it can be; lines end with LF.
QString decodedText(GMimePart *part);

/// What is to be read: see readMail().
QString bodyText(GMimeMessage *message);

} // namespace afterword
