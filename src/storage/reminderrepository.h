// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderRepository: which steps have been reminded of, keyed by step and opening.
#pragma once

#include "planrepository.h"

namespace afterword {

class ReminderRepository
{
public:
    explicit ReminderRepository(const Database &database)
        : m_database(database)
    {}

    /// Marks as shown and returns; to be called in a transaction.
    Result<std::vector<Reminder>> claimDue(Instant at) const;
    Result<std::vector<Reminder>> shown() const;
    Result<void> acknowledge(const StepId &step, Instant opened) const;
    Result<std::optional<Instant>> nextOpening(Instant after) const;

    /// Condition on the step s; bound: the moment, twice.
    static QString dueSql();

private:
    const Database &m_database;
};

} // namespace afterword
