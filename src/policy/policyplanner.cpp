// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planner interface over plan() and planFor().
#include "policyplanner.h"

#include "guard.h"
#include "plan.h"
#include "search.h"

namespace afterword {

PolicyPlanner::PolicyPlanner(const BusinessCalendar &calendar)
    : m_calendar(calendar)
{}

Plan PolicyPlanner::plan(const Tracker &tracker, Instant at) const
{
    return afterword::plan(tracker, Cadence::from(tracker.cadence).value_or(Cadence()), m_calendar, at);
}

Plan PolicyPlanner::planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                            Instant at) const
{
    return afterword::planFor(part, Cadence::from(part.cadence).value_or(Cadence()), m_calendar, at,
                              applications);
}

std::vector<Step> PolicyPlanner::planSearch(const SearchStanding &standing, const QJsonObject &cadence) const
{
    auto task = policy::keepApplying(standing, Cadence::from(cadence).value_or(Cadence()));
    return task ? std::vector<Step>{std::move(*task)} : std::vector<Step>();
}

QString PolicyPlanner::objection(const Tracker &part, const ApplicationId &application,
                                 const Correspondence &message, bool overridden, Instant at) const
{
    const GuardQuestion question{application, message.kind.value_or(Kind::Other),
                                 message.people.empty() ? PersonId() : message.people.front(),
                                 message.channel, message.interview};
    const GuardAnswer answer =
        guard(part, Cadence::from(part.cadence).value_or(Cadence()), m_calendar, question, at);
    const bool isFree = answer.verdict == Verdict::Allow || (overridden && answer.verdict == Verdict::Ask);
    return isFree || answer.findings.empty() ? QString() : answer.findings.front().reason;
}

} // namespace afterword
