// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DirectoryRepository: people as the list shows them, read by index; whom the applications name.
#pragma once

#include "database.h"
#include "peopledirectory.h"

namespace afterword {

class DirectoryRepository
{
public:
    explicit DirectoryRepository(const Database &database)
        : m_database(database)
    {}

    Result<std::vector<PersonSummary>> summaries(int offset, int limit, Instant now) const;
    Result<std::vector<PersonSummary>> summaries(const std::vector<PersonId> &ids, Instant now) const;
    Result<std::vector<ApplicationId>> applicationsNaming(const PersonId &id) const;
    Result<std::vector<PersonId>> peopleNamedIn(const std::vector<ApplicationId> &ids) const;

    Result<std::vector<PeoplePair>> keptApart() const;
    Result<void> keepApart(const PeoplePair &pair, bool apart) const;

    /// Every statement that reads a part of the list, for tests of how they are answered.
    static QStringList pageSql();

private:
    const Database &m_database;
};

} // namespace afterword
