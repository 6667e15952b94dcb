// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarRevision: how often what stands in calendars has changed, so that they know the newer of two.
#pragma once

#include "error.h"
#include "ids.h"
#include "instant.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace afterword {

/// The record that an entry of a calendar speaks of: an interview of an application, or a step.
struct CalendarRecord
{
    ApplicationId application; ///< of an interview
    InterviewId interview;     ///< empty: it is a step
    StepId step;               ///< empty: it is an interview

    bool operator==(const CalendarRecord &) const = default;
};

/// What was last given out of one entry, by its UID.
struct CalendarRevision
{
    qint64 when = 0;   ///< stands for time, place and whether it takes place
    qint64 what = 0;   ///< stands for all of it
    int sequence = 0;  ///< SEQUENCE: rises with `when`
    Instant changedAt; ///< LAST-MODIFIED and DTSTAMP: when `what` was first seen

    bool operator==(const CalendarRevision &) const = default;
};
using CalendarRevisions = QHash<QUuid, CalendarRevision>;

/// A revision that is new, and of what.
struct CalendarChange
{
    QUuid uid;
    CalendarRevision revision;
    CalendarRecord record;
};

/// Keeps the revisions beside the facts: no undo takes them back, and documents know nothing of them.
class CalendarLedger
{
public:
    virtual ~CalendarLedger() = default;

    virtual Result<CalendarRevisions> calendarRevisions() const = 0;
    /// In place of those with their UIDs; all or nothing.
    virtual Result<void> rememberCalendar(const std::vector<CalendarChange> &changes) = 0;
    /// What the entry with that UID speaks of. NotFound where nothing was ever given out under it.
    virtual Result<CalendarRecord> calendarRecord(const QUuid &uid) const = 0;
};

} // namespace afterword
