// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories of the facts: each reads one kind of aggregate whole. They are written by RowChange.
#pragma once

#include "database.h"
#include "records.h"

namespace afterword {

class PeopleRepository
{
public:
    explicit PeopleRepository(const Database &database)
        : m_database(database)
    {}
    /// In the order in which they were added.
    Result<std::vector<PersonRecord>> people() const;
    Result<std::optional<PersonRecord>> person(const PersonId &id) const;
    /// Those that are there.
    Result<std::vector<PersonRecord>> people(const std::vector<PersonId> &ids) const;
    Result<std::vector<RefereeRecord>> referees() const;
    Result<std::optional<RefereeRecord>> referee(const PersonId &id) const;
    Result<std::vector<RefereeRecord>> referees(const std::vector<PersonId> &ids) const;
    /// Behind all others.
    Result<qint64> nextPosition() const;
    Result<qint64> nextRefereePosition() const;

private:
    const Database &m_database;
};

class ProfileRepository
{
public:
    explicit ProfileRepository(const Database &database)
        : m_database(database)
    {}
    /// nullopt: none was ever saved.
    Result<std::optional<Profile>> profile() const;
    Result<QJsonObject> cadence() const;

private:
    const Database &m_database;
};

class ApplicationRepository
{
public:
    explicit ApplicationRepository(const Database &database)
        : m_database(database)
    {}
    /// In the order in which they were added.
    Result<std::vector<ApplicationRecord>> applications() const;
    Result<std::optional<ApplicationRecord>> application(const ApplicationId &id) const;
    /// Those that are there.
    Result<std::vector<ApplicationRecord>> applications(const std::vector<ApplicationId> &ids) const;
    /// Behind all others.
    Result<qint64> nextPosition() const;
    /// The highest of all; 0: none.
    Result<qint64> lastRank() const;

private:
    /// All of them (no ids), or those of a chunk.
    Result<std::vector<ApplicationRecord>> read(const SqlValues &ids) const;

    const Database &m_database;
};

} // namespace afterword
