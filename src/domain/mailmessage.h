// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailMessage: one mail as the person wrote or received it, before or after its transport form (RFC 5322).
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword {

struct Mailbox
{
    QString name; ///< as shown; may be empty
    QString address;

    bool operator==(const Mailbox &) const = default;
};

struct MailAttachment
{
    QString fileName;
    QString mediaType; ///< such as "application/pdf"
    QByteArray content;

    bool operator==(const MailAttachment &) const = default;
};

struct MailMessage
{
    QString messageId; ///< without angle brackets; fixed for as long as the draft lives
    Mailbox from;
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
    std::vector<Mailbox> bcc;
    QString subject;
    QString body; ///< plain text; lines end with LF
    std::vector<MailAttachment> attachments;
    std::optional<Instant> date; ///< when it was written or sent; nullopt: not yet
    QString inReplyTo;           ///< without angle brackets; empty: no reply
    QStringList references;      ///< without angle brackets, oldest first

    bool operator==(const MailMessage &) const = default;
};

} // namespace afterword
