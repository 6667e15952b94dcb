// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarRepository: what calendars were given, and in which revision.
#pragma once

#include "calendarjournal.h"
#include "calendarrevision.h"
#include "database.h"

namespace afterword {

class CalendarRepository
{
public:
    /// The database must outlive it.
    explicit CalendarRepository(const Database &database)
        : m_database(database)
    {}

    Result<CalendarRevisions> revisions() const;
    Result<void> remember(const CalendarChange &change) const;
    Result<CalendarRecord> record(const QUuid &uid) const;

    Result<std::vector<PublishedEntry>> published(const QString &collection) const;
    Result<std::vector<PublishedEntry>> questions() const;
    Result<void> note(const PublishedEntry &entry) const;
    Result<void> forget(const QString &collection, const QUuid &uid) const;

private:
    const Database &m_database;
};

} // namespace afterword
