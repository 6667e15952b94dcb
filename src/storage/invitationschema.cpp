// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which invitations were taken in, beside the facts: no undo takes that back, it sees what undo did.
#include "invitationschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList invitationSchema(const Dialect &d)
{
    return {d.createTable(u"taken_invitations"_s,
                          u"uid TEXT PRIMARY KEY, sequence BIGINT NOT NULL, stamped_at BIGINT NOT NULL, "
                          "old_start BIGINT, old_end BIGINT, old_status TEXT, "
                          "starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, status TEXT NOT NULL"_s)};
}

} // namespace afterword
