// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing: makes a calendar on a server what the tracker says, and notices what others made of it.
#pragma once

#include "calendarexport.h"
#include "calendarjournal.h"
#include "davclient.h"

namespace afterword {

/// What it all stands on; everything must outlive the run.
struct CalendarPublication
{
    QUrl collection;
    CalendarExport &entries;
    const CalendarRevisions &revisions;
    const CalendarExportOptions &options;
    CalendarJournal &journal;
    Zone home; ///< of times that others wrote without a zone
    Instant now;
    std::function<void(int done, int total)> progress;
};

struct PublishingReport
{
    int added = 0;
    int changed = 0;
    int deleted = 0;
    int unchanged = 0;
    int questions = 0; ///< that wait for the person now

    bool operator==(const PublishingReport &) const = default;
};

/// One run. Before each word with the server the journal says what is about to be, and afterwards what became
/// of it, so that a program that is killed or a connection that breaks leaves nothing doubled and nothing
/// lost: the next run asks what arrived before it does anything else. What was not reached is done the next
/// time.
///
/// A new entry never replaces another one, a changed one replaces only what we last saw, and only what we
/// made is deleted. One that was deleted there before we heard of its arrival is published once more: nobody
/// can tell it from one that never arrived. What others changed is never written over: a change of time or
/// done-state and everything that would collide with ours becomes a question of the journal; the rest stays
/// as they made it.
Result<PublishingReport> publishCalendar(DavClient &client, const CalendarPublication &publication);

} // namespace afterword
