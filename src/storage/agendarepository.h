// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AgendaRepository: the agenda in parts, and how many rows each of them has, read by index.
#pragma once

#include "planrepository.h"

namespace afterword {

class AgendaRepository
{
public:
    explicit AgendaRepository(const Database &database)
        : m_database(database)
    {}

    Result<std::vector<AgendaRow>> part(AgendaPart part, const AgendaDay &day, int limit) const;
    Result<std::vector<AgendaRow>> waiting(const AgendaDay &day, int limit) const;
    Result<AgendaCounts> counts(const AgendaDay &day) const;

    /// What PlanRepository::rows() selects a part by; s is the step.
    static QString partSql(AgendaPart part);
    static QString openCountsSql();
    static QString waitingSql();

private:
    const Database &m_database;
};

} // namespace afterword
