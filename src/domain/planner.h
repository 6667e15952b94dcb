// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planner: the rules as storage, reminders and the window are handed them; implemented over policy by app and
// cli.
#pragma once

#include "step.h"
#include "tracker.h"

#include <memory>

namespace afterword {

/// What is different since the last plan of a tracker that is followed.
struct FactsChange
{
    bool everything = false; ///< something that all depend on, or records are gone: nothing learnt holds
    std::vector<ApplicationId> applications; ///< added or changed
    std::vector<Application> before;         ///< what those that were there were like
    std::vector<PersonId> people;            ///< added or changed, or their references were
    std::vector<Person> peopleBefore;        ///< what those that were there were like
};

/// Plans one tracker again and again as it changes; keeps what it has learnt, so that a change costs what it
/// touches and not what there is.
class FollowingPlanner
{
public:
    virtual ~FollowingPlanner() = default;

    /// The plan of every application; takes nothing for granted.
    virtual Plan plan(Instant at) = 0;
    /// As Planner::planFor() of what changed.
    virtual Plan planChange(const FactsChange &change, Instant at) = 0;
};

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
    /// Follows that tracker, which must outlive what is returned, as must the planner. Unless a planner knows
    /// better, it asks plan() and planFor() each time.
    virtual std::unique_ptr<FollowingPlanner> follow(const Tracker &tracker) const;
};

} // namespace afterword
