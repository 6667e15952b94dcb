// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planner: the rules as storage, reminders and the window are handed them; implemented over policy by app and
// cli.
#pragma once

#include "step.h"
#include "tracker.h"

namespace afterword {

class Planner
{
public:
    virtual ~Planner() = default;

    /// The plan of every application.
    virtual Plan plan(const Tracker &tracker, Instant at) const = 0;
    /// The plan of these applications and of all whose steps may depend on them (the same people, the same
    /// company, an accepted offer), and the tasks of the whole search. Plan::applications tells which ones it
    /// covers.
    virtual Plan planFor(const Tracker &tracker, const std::vector<ApplicationId> &applications,
                         Instant at) const = 0;
};

} // namespace afterword
