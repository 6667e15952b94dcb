// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LookupRepository: finds who and what concerns whom, by index, and keeps the folded texts it finds by.
#pragma once

#include "database.h"
#include "records.h"

#include <QSet>

namespace afterword {

class LookupRepository
{
public:
    explicit LookupRepository(const Database &database)
        : m_database(database)
    {}

    /// Applications in which the person plays any part.
    Result<QSet<ApplicationId>> applicationsOf(const PersonId &person) const;
    /// The same, and those of which only a decision names the person.
    Result<QSet<ApplicationId>> applicationsNaming(const PersonId &person) const;
    /// Applications that may have the same company and role.
    Result<QSet<ApplicationId>> withJob(const QString &company, const QString &role) const;
    /// Whether mail came back anywhere.
    Result<bool> hasBounces() const;
    Result<bool> hasBounces(const ApplicationId &application) const;
    /// Applications of which a message tells that address, which is folded.
    Result<QSet<ApplicationId>> withAddress(const QString &address) const;
    Result<QSet<PersonId>> peopleWithAddress(const QString &address) const;

    /// The accepted written offer that decides all other applications.
    struct Acceptance
    {
        ApplicationId application;
        Instant at;
        QString company; ///< the others' reasons name it

        bool operator==(const Acceptance &) const = default;
    };
    /// The earliest one accepted by then; nullopt: none.
    Result<std::optional<Acceptance>> acceptance(Instant by) const;
    Result<std::optional<Instant>> nextAcceptance(Instant after) const;

    /// Keeps the folded texts of a record that turned from one into the other.
    Result<void> update(const std::optional<ApplicationRecord> &before,
                        const std::optional<ApplicationRecord> &after) const;
    Result<void> update(const std::optional<PersonRecord> &before,
                        const std::optional<PersonRecord> &after) const;
    /// Makes all of them anew.
    Result<void> rebuild() const;

    static QString applicationsOfSql();

private:
    template <typename IdType>
    Result<QSet<IdType>> ids(const QString &sql, const SqlValues &bound) const;
    Result<bool> exists(const QString &sql, const SqlValues &bound) const;
    Result<void> write(const QSet<QString> &before, const QSet<QString> &after, const QString &owner) const;

    const Database &m_database;
};

} // namespace afterword
