// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// mailtoUrl(): hands a mail to the mail program as an address (RFC 6068).
#pragma once

#include "error.h"
#include "mailmessage.h"

#include <QByteArray>

namespace afterword {

/// Longer ones are cut by mail programs on some systems (Outlook and Windows at about 2,000 characters).
constexpr qsizetype LongestMailtoUrl = 1800;

/// Why only an .eml (MailForm::HandOver) will do.
enum class NeedsEml {
    No,          ///< the address holds all of it
    Attachments, ///< an address has none
    TooLong,     ///< beyond LongestMailtoUrl
};

struct MailtoUrl
{
    QByteArray url; ///< ASCII, to be opened as it is; empty unless needsEml is No
    NeedsEml needsEml = NeedsEml::No;
};

/// Recipients, copies, subject, body and what it answers, every byte but letters, digits and -._~
/// percent-encoded, lines as %0D%0A. The sender is the mail program's to choose. BadInput as writeMail() has
/// it for recipients and for control characters in the subject.
Result<MailtoUrl> mailtoUrl(const MailMessage &mail);

} // namespace afterword
