// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FollowingPolicy: plans one tracker as it changes, at the cost of what a change touches.
#pragma once

#include "businesscalendar.h"
#include "planner.h"
#include "planrun.h"

namespace afterword {

class FollowingPolicy final : public FollowingPlanner
{
public:
    /// The tracker and the calendar's holiday source must outlive it.
    FollowingPolicy(const Tracker &tracker, const BusinessCalendar &calendar);

    /// With the tracker's own cadence; with the default one where that cannot be read.
    Plan plan(Instant at) override;
    /// In constant time, whatever the number of applications, but for the first one, a changed acceptance and
    /// records that moved. The tasks of the whole search go by how the untouched applications stood when they
    /// were planned last.
    Plan planChange(const FactsChange &change, Instant at) override;

private:
    struct Acceptance
    {
        ApplicationId application;
        Instant at;
        QString company; ///< which the others' reasons name

        bool operator==(const Acceptance &) const = default;
    };
    static std::optional<Acceptance> acceptanceOf(const policy::TrackerIndex &index);

    void addSharersOfAddresses(const FactsChange &change, const QSet<policy::Slot> &changed,
                               QSet<policy::Slot> &touched) const;

    const Tracker &m_tracker;
    BusinessCalendar m_calendar;
    std::unique_ptr<policy::FactsIndex> m_facts; ///< null: nothing is known yet
    void readCadences();

    CadenceBook m_cadences;
    QJsonObject m_cadencesRead; ///< what m_cadences was made of
    policy::SearchShares m_shares;
    std::optional<Acceptance> m_acceptance;
};

} // namespace afterword
