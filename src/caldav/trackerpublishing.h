// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a tracker to its calendar account, for the window's thread of work and the command line.
#pragma once

#include "calendarpublishing.h"
#include "calendarsettings.h"
#include "planner.h"

namespace afterword {

struct PublishingOrder
{
    CalendarAccount account;
    QByteArray password;
    std::function<bool()> goesOn; ///< asked now and then; false: Cancelled, the rest is done the next time
    std::function<void(int done, int total)> progress;
    DavLimits limits;
};

/// Finds the account's calendar, or makes it, and publishes the tracker as it is planned at that moment. Of a
/// calendar that takes no to-dos steps are events. Ledger and journal are those of the tracker's database.
Result<PublishingReport> publishTracker(const Tracker &tracker, const Planner &planner, Instant now,
                                        CalendarLedger &ledger, CalendarJournal &journal,
                                        const PublishingOrder &order);

/// "2 added, 1 changed, 0 deleted, 17 as they were.", translated, with what waits for the person.
QString publishingSentence(const PublishingReport &report);

} // namespace afterword
