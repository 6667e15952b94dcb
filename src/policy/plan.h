// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plan(): from facts, cadence and a moment to what is due, to whom, and why.
#pragma once

#include "businesscalendar.h"
#include "cadence.h"
#include "step.h"
#include "tracker.h"

namespace afterword {

/// Every step that is open or foreseeable from the facts known at that moment, and one advice for each
/// application. Pure: the same arguments give the same plan on every machine. Sources: the rulebook's step
/// table and C-01 to C-41.
Plan plan(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at);

/// The plan of these applications alone, as plan() of the whole tracker has it, without the tasks of the
/// whole search. The tracker may be a part of it, as Planner::planFor() says. Unknown ids are passed over.
Plan planFor(const Tracker &part, const Cadence &cadence, const BusinessCalendar &calendar, Instant at,
             const std::vector<ApplicationId> &applications);

} // namespace afterword
