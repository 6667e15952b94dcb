// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailFunctions: what the module for mail gives to the program that loads it.
#pragma once

#include "calendarpart.h"
#include "mailreader.h"
#include "mailwriter.h"
#include "replyreading.h"
#include "smtptransfer.h"

namespace afterword {

/// The functions of the room for mail that stand on GMime and libcurl. Program and module are built together,
/// so that their types are the same.
struct MailFunctions
{
    decltype(&writeMail) write;
    decltype(&envelopeRecipients) recipients;
    decltype(&readMail) read;
    decltype(&looksLikeMail) looksLike;
    decltype(&readReply) reply;
    decltype(&readCalendarPart) calendar;
    decltype(&SmtpTransfer::make) transfer;
};

} // namespace afterword
