// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeLog: what each transaction changed, so that other programs need not read everything anew.
#pragma once

#include "commands.h"
#include "database.h"

namespace afterword {

class ChangeLog
{
public:
    explicit ChangeLog(const Database &database)
        : m_database(database)
    {}

    static constexpr qint64 keptEntries = 1000;

    /// The number of the newest entry; 0: none.
    Result<qint64> newest() const;
    /// Adds what the running transaction changed; answers the entry's number.
    Result<qint64> add(const ChangeSet &changes) const;
    /// All that was changed after that entry; everything, where the log does not reach back to it.
    Result<ChangeSet> since(qint64 entry) const;

private:
    const Database &m_database;
};

/// Adds what the second tells to the first, each application once.
void merge(ChangeSet &into, const ChangeSet &more);

} // namespace afterword
