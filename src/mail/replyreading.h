// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// readReply(): what a received mail is, beyond its text: who wrote it, to what, and what is new in it.
#pragma once

#include "mailmessage.h"
#include "mailreader.h"

namespace afterword {

enum class MailOrigin {
    Person,    ///< nothing speaks against it
    Program,   ///< sent by a program by itself, as applicant tracking systems do: may well hold a decision
    AutoReply, ///< answered by a program: out of office, receipt; never a human reply (001-32, C-30)
    Bounce     ///< could not be delivered
};

struct ReceivedMail
{
    MailMessage mail;
    MailOrigin origin = MailOrigin::Person;
    QStringList failedAddresses; ///< of a bounce: who did not get it, each once
    QStringList answers; ///< Message-IDs it speaks of, without angle brackets, the nearest first; of a bounce
                         ///< that of the mail that came back
    QString ownText;     ///< the body without what it quotes and without its signature
};

/// As readMail(), and told by: Auto-Submitted (RFC 3834), Precedence, X-Autoreply and the like, the beginning
/// of the subject in English, German and French; multipart/report with its delivery-status (RFC 3464),
/// X-Failed-Recipients, and what mail servers call themselves. A report of a delay is no bounce.
Result<ReceivedMail> readReply(const QByteArray &bytes, const QString &file = {});

/// The text without lines that quote ("> …"), without the line that introduces them, without everything below
/// "-----Original Message-----" or a block of From, Sent, To, and without a signature below "-- ". English
/// and German. Where nothing would be left, all of it.
QString withoutQuotation(const QString &body);

} // namespace afterword
