// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The module: hands out what the room for mail can do.
#include "mailfunctions.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT const afterword::MailFunctions *afterwordMail()
{
    using namespace afterword;
    static const MailFunctions functions{&writeMail, &envelopeRecipients, &readMail,          &looksLikeMail,
                                         &readReply, &readCalendarPart,   &SmtpTransfer::make};
    return &functions;
}
