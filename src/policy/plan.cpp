// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plan() and planFor(): one run over one tracker, with nothing kept.
#include "plan.h"

#include "planrun.h"

namespace afterword {

using namespace policy;

Plan plan(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at)
{
    const FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const Moment moment(at);
    const TrackerIndex index(facts, cadences, calendar, moment);
    return PlanRun(index).all();
}

Plan planFor(const Tracker &part, const Cadence &cadence, const BusinessCalendar &calendar, Instant at,
             const std::vector<ApplicationId> &applications)
{
    const FactsIndex facts(part);
    const CadenceBook cadences(cadence, part.cadence);
    const Moment moment(at);
    const TrackerIndex index(facts, cadences, calendar, moment);
    QSet<Slot> wanted;
    for (const ApplicationId &id : applications) {
        if (const auto slot = facts.slotOf(id))
            wanted.insert(*slot);
    }
    return PlanRun(index).some(wanted);
}

} // namespace afterword
