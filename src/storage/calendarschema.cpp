// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions of entries and the journal of publishing, beside the facts: no undo takes back what others have
// read.
#include "calendarschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList calendarSchema(const Dialect &d)
{
    return {
        d.createTable(u"calendar_revisions"_s,
                      u"uid TEXT PRIMARY KEY, when_hash BIGINT NOT NULL, what_hash BIGINT NOT NULL, "
                      "sequence BIGINT NOT NULL, changed_at BIGINT NOT NULL, "
                      "application TEXT, interview TEXT, step TEXT"_s),
        d.createTable(u"calendar_publications"_s,
                      u"collection TEXT NOT NULL, uid TEXT NOT NULL, href TEXT NOT NULL, "
                      "state TEXT NOT NULL, etag TEXT NOT NULL, version TEXT NOT NULL, body TEXT NOT NULL, "
                      "pending TEXT NOT NULL, pending_version TEXT NOT NULL, theirs TEXT NOT NULL, "
                      "theirs_etag TEXT NOT NULL, "
                      "changed_at BIGINT NOT NULL, PRIMARY KEY (collection, uid)"_s)};
}

} // namespace afterword
