// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PolicyPlanner: the rules behind the Planner interface that storage, reminders and the window are handed.
#pragma once

#include "businesscalendar.h"
#include "planner.h"

namespace afterword {

class PolicyPlanner final : public Planner
{
public:
    /// The calendar's holiday source must outlive the planner.
    explicit PolicyPlanner(const BusinessCalendar &calendar);

    /// With the tracker's own cadence; with the default one where that cannot be read.
    Plan plan(const Tracker &tracker, Instant at) const override;
    Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                 Instant at) const override;
    std::vector<Step> planSearch(const SearchStanding &standing, const QJsonObject &cadence) const override;
    /// What guard() says: what blocks, and unless overridden what asks.
    QString objection(const Tracker &part, const ApplicationId &application, const Correspondence &message,
                      bool overridden, Instant at) const override;

private:
    BusinessCalendar m_calendar;
};

} // namespace afterword
