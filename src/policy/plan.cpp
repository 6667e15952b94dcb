// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plan(): every application by the rules, then what lies between applications.
#include "plan.h"

#include "applicationplan.h"
#include "collisions.h"
#include "search.h"

#include <algorithm>
#include <memory>

namespace afterword {

namespace {

using namespace policy;

struct Planned
{
    std::unique_ptr<Situation> situation;
    ApplicationPlan plan;
};

bool comesFirst(const Step &left, const Step &right)
{
    if (left.due.has_value() != right.due.has_value())
        return left.due.has_value();
    if (left.due != right.due)
        return *left.due < *right.due;
    if (left.opens != right.opens)
        return left.opens < right.opens;
    return left.id < right.id;
}

/// Whether the person may get employer-facing mail here; who only vouches for the candidate ties no
/// applications together, however many list them.
bool isOfEmployer(const Application &application, const PersonId &person)
{
    if (person == application.hiringManager || person == application.coordinator ||
        person == application.designatedContact)
        return true;
    const auto has = [&](const auto &records) {
        return std::ranges::any_of(records, [&](const auto &record) { return record.person == person; });
    };
    return has(application.commitments) || has(application.offers) ||
           std::ranges::any_of(application.interviews, [&](const Interview &interview) {
               return std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
           });
}

/// Applications that share a person or the job with one of these, these included.
QSet<ApplicationId> withNeighbours(const TrackerIndex &index,
                                   const QHash<ApplicationId, const Application *> &all,
                                   const QSet<ApplicationId> &some)
{
    QSet<ApplicationId> result = some;
    for (const ApplicationId &id : some) {
        const Application &application = *all.value(id);
        forEachPerson(application, [&](const PersonId &person) {
            if (index.isReference(person) && !isOfEmployer(application, person))
                return;
            const auto sharing = index.applicationsOf(person);
            for (const Application *other : sharing)
                result.insert(other->id);
        });
        for (const Application *other : index.duplicatesOf(application))
            result.insert(other->id);
    }
    return result;
}

/// What an accepted written offer means for all others is planned together with it.
bool hasAcceptance(const Application &application)
{
    return std::ranges::any_of(application.offers,
                               [](const Offer &offer) { return offer.acceptedAt.has_value(); });
}

/// `wanted`: these applications only; nullptr: all.
Plan planThese(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at,
               const std::vector<ApplicationId> *wanted)
{
    const Moment moment(at);
    const TrackerIndex index(tracker, cadence, calendar, moment);
    QSet<ApplicationId> covered;
    QSet<ApplicationId> looked;
    if (wanted) {
        QHash<ApplicationId, const Application *> all;
        for (const Application &application : tracker.applications)
            all.insert(application.id, &application);
        for (const ApplicationId &id : *wanted) {
            if (all.contains(id))
                covered.insert(id);
        }
        if (std::ranges::any_of(covered,
                                [&](const ApplicationId &id) { return hasAcceptance(*all.value(id)); }))
            covered = QSet<ApplicationId>(all.keyBegin(), all.keyEnd());
        covered = withNeighbours(index, all, covered);
        looked = withNeighbours(index, all, covered);
    }

    std::vector<Planned> planned;
    QHash<ApplicationId, Steps> steps;
    for (const Application &application : tracker.applications) {
        if (wanted && !looked.contains(application.id))
            continue;
        auto situation = std::make_unique<Situation>(application, index);
        ApplicationPlan made = planApplication(*situation);
        if (std::ranges::any_of(made.steps, isOpen))
            steps.insert(application.id, made.steps);
        planned.push_back({std::move(situation), std::move(made)});
    }

    Plan result;
    result.at = at;
    for (Planned &one : planned) {
        if (wanted && !covered.contains(one.plan.advice.application))
            continue;
        markCollisions(*one.situation, one.plan.steps, steps);
        std::ranges::move(one.plan.steps, std::back_inserter(result.steps));
        result.applications.push_back(std::move(one.plan.advice));
    }
    if (auto task = keepApplying(index))
        result.steps.push_back(std::move(*task));
    std::ranges::sort(result.steps, comesFirst);
    result.validUntil = moment.next();
    return result;
}

} // namespace

Plan plan(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at)
{
    return planThese(tracker, cadence, calendar, at, nullptr);
}

Plan planFor(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar, Instant at,
             const std::vector<ApplicationId> &applications)
{
    return planThese(tracker, cadence, calendar, at, &applications);
}

} // namespace afterword
