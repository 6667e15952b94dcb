// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarEntry: what stands in the calendar, before it is put into words: an interview or a step, with its
// times.
#pragma once

#include "calendarexport.h"
#include "zone.h"

#include <QSet>

namespace afterword {

/// Points into tracker and plan.
struct CalendarEntry
{
    const Application *application = nullptr; ///< null: a step of the whole search
    const Interview *interview = nullptr;     ///< null: it is a step
    const Step *step = nullptr;               ///< null: it is an interview
};

/// Looks things up in a tracker and a plan, both of which must outlive it.
class CalendarFacts
{
public:
    CalendarFacts(const Tracker &tracker, const Plan &plan);

    std::vector<CalendarEntry> entries(const CalendarExportOptions &options) const;
    /// The place's, else the application's or the recipient's, else the profile's.
    Zone zone(const CalendarEntry &entry) const;
    /// It was called off, or the application was closed before it.
    bool isCancelled(const CalendarEntry &entry) const;
    /// By the clocks of its place it lasts from one midnight to another.
    bool isWholeDays(const CalendarEntry &entry) const;
    /// The newest moment that is recorded of the application; 2000 where there is none.
    Instant newestMoment(const Application *application) const;
    CalendarRevision fingerprint(const CalendarEntry &entry) const;
    static CalendarRecord record(const CalendarEntry &entry);
    static QUuid uid(const CalendarEntry &entry);

private:
    const Person *person(const PersonId &id) const { return m_people.value(id); }

    const Tracker &m_tracker;
    const Plan &m_plan;
    QHash<PersonId, const Person *> m_people;
    QHash<ApplicationId, const Application *> m_applications;
    QSet<ApplicationId> m_closed;
};

/// Without milliseconds: iCalendar counts whole seconds.
Instant wholeSeconds(Instant instant);

} // namespace afterword
