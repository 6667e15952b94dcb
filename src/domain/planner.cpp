// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Following a tracker without learning anything of it.
#include "planner.h"

#include <algorithm>

namespace afterword {

namespace {

bool names(const Application &application, const PersonId &person)
{
    const auto has = [&](const std::vector<PersonId> &people) {
        return std::ranges::find(people, person) != people.end();
    };
    const auto isTheirs = [&](const auto &record) { return record.person == person; };
    return person == application.hiringManager || person == application.coordinator ||
           person == application.designatedContact || has(application.references) ||
           std::ranges::any_of(application.interviews, has, &Interview::interviewers) ||
           std::ranges::any_of(application.correspondence, has, &Correspondence::people) ||
           std::ranges::any_of(application.commitments, isTheirs) ||
           std::ranges::any_of(application.offers, isTheirs);
}

bool hasAcceptedOffer(const Application &application)
{
    return std::ranges::any_of(application.offers,
                               [](const Offer &offer) { return offer.acceptedAt.has_value(); });
}

class Asking final : public FollowingPlanner
{
public:
    Asking(const Planner &planner, const Tracker &tracker)
        : m_planner(planner)
        , m_tracker(tracker)
    {}

    Plan plan(Instant at) override { return m_planner.plan(m_tracker, at); }
    Plan planChange(const FactsChange &change, Instant at) override
    {
        if (change.everything || std::ranges::any_of(change.before, hasAcceptedOffer))
            return plan(at);
        std::vector<ApplicationId> touched = change.applications;
        const auto isTouched = [&](const Application &application) {
            return std::ranges::any_of(change.people,
                                       [&](const PersonId &id) { return names(application, id); }) ||
                   std::ranges::any_of(change.before, [&](const Application &before) {
                       return before.company == application.company;
                   });
        };
        for (const Application &application : m_tracker.applications) {
            if (isTouched(application))
                touched.push_back(application.id);
        }
        return m_planner.planFor(m_tracker, touched, at);
    }

private:
    const Planner &m_planner;
    const Tracker &m_tracker;
};

} // namespace

std::unique_ptr<FollowingPlanner> Planner::follow(const Tracker &tracker) const
{
    return std::make_unique<Asking>(*this, tracker);
}

} // namespace afterword
