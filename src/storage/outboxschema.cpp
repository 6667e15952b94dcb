// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of messages beside their entries in the history: their whole content, and how they leave.
#include "outboxschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList outboxSchema(const Dialect &d)
{
    return {
        // No reference to the history: an entry that undo brings back finds its message again.
        d.createTable(u"outbox"_s,
                      u"application TEXT NOT NULL, entry TEXT NOT NULL, step TEXT NOT NULL, "
                      "template_id TEXT NOT NULL, language TEXT NOT NULL, "
                      "message_id TEXT NOT NULL, headers TEXT NOT NULL, subject TEXT NOT NULL, "
                      "body TEXT NOT NULL, made_at BIGINT NOT NULL, edited_at BIGINT NOT NULL, "
                      "handed_over TEXT, handed_over_at BIGINT, asked_at BIGINT, "
                      // Only of a message whose delivery is "sending": whether it waits or has been claimed.
                      "phase TEXT, send_after BIGINT, owner TEXT, account TEXT NOT NULL, "
                      "overridden BIGINT NOT NULL, held_back TEXT NOT NULL, "
                      "PRIMARY KEY (application, entry)"_s),
        u"CREATE INDEX outbox_phase ON outbox (phase, send_after) WHERE phase IS NOT NULL"_s,
        u"CREATE INDEX outbox_handed_over ON outbox (handed_over_at) WHERE handed_over IS NOT NULL"_s,
        d.createTable(u"outbox_attempts"_s,
                      u"application TEXT NOT NULL, entry TEXT NOT NULL, position BIGINT NOT NULL, "
                      "begun_at BIGINT NOT NULL, ended_at BIGINT, phase TEXT NOT NULL, reply TEXT NOT NULL, "
                      "PRIMARY KEY (application, entry, position)"_s),
        // The content in base64.
        d.createTable(u"outbox_attachments"_s,
                      u"application TEXT NOT NULL, entry TEXT NOT NULL, position BIGINT NOT NULL, "
                      "file_name TEXT NOT NULL, media_type TEXT NOT NULL, content TEXT NOT NULL, "
                      "PRIMARY KEY (application, entry, position)"_s),
        u"CREATE INDEX correspondence_undelivered ON correspondence (application, id) "
        "WHERE delivery <> 'sent'"_s,
    };
}

} // namespace afterword
