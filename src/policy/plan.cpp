// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plan() and planFor(): one run over one tracker, with nothing kept.
#include "plan.h"

#include "planrun.h"

#include <algorithm>

namespace afterword {

using namespace policy;

Plan plan(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at)
{
    const FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const Moment moment(at);
    const TrackerIndex index(facts, cadences, calendar, moment);
    SearchShares shares;
    return PlanRun(index).all(shares);
}

Plan planFor(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at,
             const std::vector<ApplicationId> &applications)
{
    const FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const Moment moment(at);
    const TrackerIndex index(facts, cadences, calendar, moment);
    QSet<Slot> wanted;
    for (const ApplicationId &id : applications) {
        if (const auto slot = facts.slotOf(id))
            wanted.insert(*slot);
    }
    SearchShares shares;
    // What an accepted written offer means for all others is planned together with it.
    if (std::ranges::any_of(wanted, [&](Slot slot) { return facts.accepting().contains(slot); }))
        return PlanRun(index).all(shares);
    shares.reset(tracker.applications.size());
    for (size_t slot = 0; slot < tracker.applications.size(); ++slot)
        shares.set(slot, searchShare(Situation(tracker.applications[slot], index)));
    return PlanRun(index).some(withNeighbours(facts, wanted), shares);
}

} // namespace afterword
