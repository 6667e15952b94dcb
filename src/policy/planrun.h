// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRun: one making of a plan, of all applications or of those that a change touches.
#pragma once

#include "applicationplan.h"
#include "search.h"

#include <unordered_map>

namespace afterword::policy {

class PlanRun
{
public:
    /// The index must outlive the run.
    explicit PlanRun(const TrackerIndex &index);

    /// Everything; notes what each application has to do with the tasks of the whole search.
    Plan all(SearchShares &shares);
    /// These alone; what they have to do with the tasks of the whole search is noted in their places.
    Plan some(const QSet<Slot> &slots, SearchShares &shares);

private:
    const Steps &stepsOf(const Application &application);
    ApplicationPlan make(Slot slot) const;
    /// Adds what is made; steps that another application's may collide with wait until all are made.
    void take(Slot slot, ApplicationPlan made);
    void settle(Slot slot);
    Plan finished(const SearchShares &shares);

    const TrackerIndex &m_index;
    std::unordered_map<Slot, Steps> m_waiting;
    std::unordered_map<Slot, Steps> m_others; ///< of applications that this run does not plan
    std::vector<Slot> m_taken;                ///< whose steps wait, in order
    bool m_isWhole = false;
    Plan m_result;
};

/// Applications whose steps may depend on these, these included: they share a person of the employer's, or
/// the job.
QSet<Slot> withNeighbours(const FactsIndex &facts, const QSet<Slot> &some);
/// The same for an application as it was before a change.
void addNeighbours(const FactsIndex &facts, const Application &application, QSet<Slot> &slots);

} // namespace afterword::policy
