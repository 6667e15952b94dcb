// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: what a command works on: the facts, the rules, the moment; opened only when asked for.
#pragma once

#include "businesscalendar.h"
#include "invocation.h"
#include "tracker.h"

#include <memory>

namespace afterword {
class Clock;
class HolidayTable;
class PolicyPlanner;
class SqlTrackerStore;
} // namespace afterword

namespace afterword::cli {

/// Opens what a command needs of the person's data. Reading never creates a database.
class Session
{
public:
    Session(const Invocation &invocation, const Clock &clock);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Instant at() const { return m_at; }
    /// Stands still at at(): what is planned and noted in one run happens at one moment.
    const Clock &clock() const { return *m_clock; }
    const BusinessCalendar &businessCalendar() const { return m_calendar; }
    /// The facts: of the document, the sample or the database.
    Result<Tracker> tracker();
    /// The database, made where there is none and `create` says so. Refused with --tracker and --sample,
    /// which change nothing.
    Result<SqlTrackerStore *> store(bool create);
    /// Where the database is or would be.
    QString databasePath() const;
    bool isReadOnly() const;

private:
    const Invocation &m_invocation;
    Instant m_at;
    std::unique_ptr<HolidayTable> m_holidays;
    BusinessCalendar m_calendar;
    std::unique_ptr<PolicyPlanner> m_planner;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<SqlTrackerStore> m_store;
};

} // namespace afterword::cli
