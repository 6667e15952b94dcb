// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar shows of some days, read by index.
#pragma once

#include "calendarrange.h"
#include "database.h"

namespace afterword {

class CalendarRangeRepository
{
public:
    explicit CalendarRangeRepository(const Database &database)
        : m_database(database)
    {}

    /// Of these applications alone where any are given.
    Result<CalendarEntries> entries(const CalendarRange &range, const std::vector<ApplicationId> &only) const;

    /// A statement, and what is bound to it.
    struct Part
    {
        QString sql;
        SqlValues bound;
    };
    static std::vector<Part> interviewParts(const CalendarRange &range);
    static std::vector<Part> stepParts(const CalendarRange &range);
    static std::vector<Part> commitmentParts(const CalendarRange &range);
    static std::vector<Part> replyParts(const CalendarRange &range);
    static std::vector<Part> offerParts(const CalendarRange &range);

private:
    const Database &m_database;
};

} // namespace afterword
