// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// writeMail(): a mail in its transport form (RFC 5322, MIME).
#pragma once

#include "error.h"
#include "mailmessage.h"

#include <QByteArray>

namespace afterword {

/// What the bytes are for.
enum class MailForm {
    Sending,  ///< goes to a server: needs a sender, a recipient, a Message-ID and a date; Bcc is left out
    HandOver, ///< an .eml that a mail program opens for editing (X-Unsent: 1), Bcc included
    Draft     ///< as HandOver, for reading: without X-Unsent, and nothing need be there
};

/// 7-bit clean, lines end with CRLF and none is longer than 998 bytes; UTF-8 wherever ASCII does not do. The
/// same mail always gives the same bytes. The body is quoted-printable unless it is short lines of ASCII;
/// attachments are base64, their names without folders.
///
/// No field can begin a header line of its own: a name, subject, file name or id that holds a line end or
/// another control character is refused, as is what transportAddress() refuses. BadInput, with one sentence
/// that names the field, and the field ("Subject") as the place.
Result<QByteArray> writeMail(const MailMessage &mail, MailForm form);

/// Whom the envelope names: to, cc and bcc as transportAddress() gives them, each once.
Result<QStringList> envelopeRecipients(const MailMessage &mail);

} // namespace afterword
