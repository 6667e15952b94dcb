// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRun: one making of a plan, of all applications or of some.
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

    /// Every application and the tasks of the whole search.
    Plan all();
    /// These alone, without the tasks of the whole search.
    Plan some(const QSet<Slot> &slots);

private:
    struct Made
    {
        Steps steps;
        std::optional<Instant> until; ///< how long they stay so
    };
    /// Adds what is made; steps that another application's may collide with wait until all are made.
    void take(Slot slot);
    /// What another application does that these steps may collide with.
    const Made &others(const Application &application);
    void settle(Slot slot, PlanStanding &standing);
    void finish();

    const TrackerIndex &m_index;
    std::optional<Instant> m_general;      ///< until when what concerns all applications stays so
    std::unordered_map<Slot, Made> m_made; ///< without steps where none may collide now
    std::vector<std::pair<Slot, size_t>>
        m_waiting; ///< whose steps may collide, with their place in the result
    Plan m_result;
};

} // namespace afterword::policy
