// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitationRepository: which invitations were taken in.
#pragma once

#include "database.h"
#include "invitationmemory.h"

namespace afterword {

class InvitationRepository
{
public:
    /// The database must outlive it.
    explicit InvitationRepository(const Database &database)
        : m_database(database)
    {}

    /// Those of these UIDs.
    Result<InvitationMemory> taken(const QStringList &uids) const;
    /// In place of an earlier one with its UID.
    Result<void> remember(const TakenInvitation &invitation) const;

private:
    const Database &m_database;
};

} // namespace afterword
