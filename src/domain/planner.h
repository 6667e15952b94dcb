// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planner: the rules as storage, reminders and the window are handed them; implemented over policy by app and
// cli.
#pragma once

#include "step.h"
#include "tracker.h"

namespace afterword {

/// What the tasks of the whole search go by.
struct SearchStanding
{
    bool hasApplications = false;
    bool isAccepted = false; ///< a written offer
    int active = 0;          ///< applications applied for or further, and not closed
    int wanting = 0;         ///< applications that stopped, or whose offer is not in writing

    void add(const PlanStanding &standing)
    {
        hasApplications = true;
        active += int{standing.isActive};
        wanting += int{standing.wantsOthers};
    }
};

class Planner
{
public:
    virtual ~Planner() = default;

    /// The plan of every application, and the tasks of the whole search.
    virtual Plan plan(const Tracker &tracker, Instant at) const = 0;
    /// The plan of these applications alone, without the tasks of the whole search. The tracker may be a part
    /// of the whole one, in its order, as long as it holds, besides profile and cadence: whom these
    /// applications name; the applications that share somebody with them who ties applications together
    /// (tiesApplications()), or have the same job; all that wrote to, heard from or know somebody with an
    /// address, known to any of these, from which mail came back; the earliest accepted written offer; and
    /// whom all of those name. Unknown ids are passed over.
    virtual Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                         Instant at) const = 0;
    /// The tasks of the whole search, by what differs from the default cadence.
    virtual std::vector<Step> planSearch(const SearchStanding &standing, const QJsonObject &cadence) const;
    /// What speaks against sending that message of the application now, in one sentence; empty: nothing. With
    /// `overridden` only what nobody may decide otherwise. The tracker is a part as for planFor() of that
    /// application, without the message.
    virtual QString objection(const Tracker &part, const ApplicationId &application,
                              const Correspondence &message, bool overridden, Instant at) const;
};

} // namespace afterword
