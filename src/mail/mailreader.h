// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// readMail(): a mail out of an .eml file or a pasted source, however broken.
#pragma once

#include "error.h"
#include "mailmessage.h"

#include <QByteArray>

namespace afterword {

/// A larger file is no reply that somebody reads.
constexpr qsizetype LargestMail = qsizetype{40} * 1024 * 1024;

/// Never throws and takes what real programs write: any charset, missing and repeated fields, unencoded
/// letters, broken base64, bodies without end. Line ends of any kind. The body is the plain text; where there
/// is only HTML, its text, of which nothing is ever fetched. Text parts that follow each other are one body.
/// Fields that hold control characters lose them; ids that are none are left out; so does writeMail() take
/// what this gives. BadInput: empty, larger than LargestMail, nested beyond reason, or with no header at all;
/// place is `file`.
Result<MailMessage> readMail(const QByteArray &bytes, const QString &file = {});

/// Whether this is a message of RFC 5322 (it begins with a header) and not a bare body: the first line is a
/// header field, and one of the fields before the first empty line is of a mail.
bool looksLikeMail(const QByteArray &bytes);

} // namespace afterword
