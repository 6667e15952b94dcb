// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a mail, in words. Private to this room.
#pragma once

#include "smtptransfer.h"

#include <QCoreApplication>

namespace afterword {

struct SmtpWords
{
    Q_DECLARE_TR_FUNCTIONS(afterword::SmtpTransfer)
};

/// One sentence for the person: whether the mail was sent, why not, and what the server said. Empty for an
/// accepted mail.
QString smtpSentence(const SmtpOutcome &outcome, const QString &host, const QString &recipient);

} // namespace afterword
