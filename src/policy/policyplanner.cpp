// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planner interface over plan() and planFor().
#include "policyplanner.h"

#include "followingpolicy.h"
#include "plan.h"

namespace afterword {

PolicyPlanner::PolicyPlanner(const BusinessCalendar &calendar)
    : m_calendar(calendar)
{}

Plan PolicyPlanner::plan(const Tracker &tracker, Instant at) const
{
    return afterword::plan(tracker, Cadence::from(tracker.cadence).value_or(Cadence()), m_calendar, at);
}

Plan PolicyPlanner::planFor(const Tracker &tracker, const std::vector<ApplicationId> &applications,
                            Instant at) const
{
    return afterword::planFor(tracker, Cadence::from(tracker.cadence).value_or(Cadence()), m_calendar, at,
                              applications);
}

std::unique_ptr<FollowingPlanner> PolicyPlanner::follow(const Tracker &tracker) const
{
    return std::make_unique<FollowingPolicy>(tracker, m_calendar);
}

} // namespace afterword
