// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Derived from the facts: what can be found, its words, and all words that there are.
#include "searchschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList searchSchema(const Dialect &d)
{
    return {
        // The id orders what is found; see SearchDocument. No reference to the facts: people have no
        // application.
        d.createTable(u"search_entries"_s, u"id BIGINT PRIMARY KEY, application TEXT NOT NULL, "
                                           "what TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL"_s),
        u"CREATE UNIQUE INDEX search_entries_record ON search_entries (application, what, record)"_s,
        // A long beginning of a word is looked up here: its words, not everything that holds one of them, are
        // what the index is asked for.
        d.createTable(u"search_words"_s, u"word TEXT PRIMARY KEY NOT NULL"_s),
        d.createTable(u"search_state"_s, u"id BIGINT PRIMARY KEY CHECK (id = 1), form BIGINT NOT NULL"_s),
        d.createSearchIndex(),
    };
}

} // namespace afterword
