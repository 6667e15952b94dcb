// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each application by the rules, then what lies between applications.
#include "planrun.h"

#include "collisions.h"

#include <algorithm>
#include <limits>

namespace afterword::policy {

namespace {

/// Earliest due first, those without due last; then by opening and id. Steps are large, so places are sorted.
std::vector<Step> inOrder(std::vector<Step> steps)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    constexpr qint64 always = std::numeric_limits<qint64>::min();
    struct Place
    {
        qint64 due;
        qint64 opens;
        size_t index;
    };
    std::vector<Place> places;
    places.reserve(steps.size());
    for (size_t i = 0; i < steps.size(); ++i)
        places.push_back({steps[i].due ? steps[i].due->milliseconds() : never,
                          steps[i].opens ? steps[i].opens->milliseconds() : always, i});
    std::ranges::sort(places, [&](const Place &left, const Place &right) {
        if (left.due != right.due)
            return left.due < right.due;
        if (left.opens != right.opens)
            return left.opens < right.opens;
        return steps[left.index].id < steps[right.index].id;
    });
    std::vector<Step> ordered;
    ordered.reserve(steps.size());
    for (const Place &place : places)
        ordered.push_back(std::move(steps[place.index]));
    return ordered;
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

bool mayCollide(const TrackerIndex &index, const Step &step)
{
    return isOpen(step) && isEmployerFacing(step.kind) && step.to.size() == 1 &&
           index.facts().applicationsOf(step.to.front()).size() > 1;
}

} // namespace

void addNeighbours(const FactsIndex &facts, const Application &application, QSet<Slot> &slots)
{
    forEachPerson(application, [&](const PersonId &person) {
        const auto sharing = facts.applicationsOf(person);
        if (sharing.size() < 2 || (facts.consent(person) && !isOfEmployer(application, person)))
            return;
        for (const Slot slot : sharing)
            slots.insert(slot);
    });
    for (const Slot slot : facts.sameJob(application)) {
        if (FactsIndex::isSameJob(application, facts.application(slot)))
            slots.insert(slot);
    }
}

QSet<Slot> withNeighbours(const FactsIndex &facts, const QSet<Slot> &some)
{
    QSet<Slot> slots = some;
    for (const Slot slot : some)
        addNeighbours(facts, facts.application(slot), slots);
    return slots;
}

PlanRun::PlanRun(const TrackerIndex &index)
    : m_index(index)
{
    m_result.at = index.moment().at();
}

ApplicationPlan &PlanRun::planOf(Slot slot)
{
    if (!m_all.empty())
        return m_all[static_cast<size_t>(slot)];
    const auto known = m_plans.find(slot);
    if (known != m_plans.end())
        return known->second;
    const Situation situation(m_index.facts().application(slot), m_index);
    return m_plans.emplace(slot, planApplication(situation)).first->second;
}

/// What other applications say of these steps, and into the plan with them.
void PlanRun::settle(Slot slot)
{
    ApplicationPlan &made = planOf(slot);
    if (std::ranges::any_of(made.steps, [&](const Step &step) { return mayCollide(m_index, step); })) {
        const Situation situation(m_index.facts().application(slot), m_index);
        markCollisions(situation, made.steps, [this](const Application &other) -> const Steps & {
            return planOf(m_index.facts().slotOf(other)).steps;
        });
    }
    m_result.applications.push_back(std::move(made.advice));
}

Plan PlanRun::all(SearchShares &shares)
{
    const auto &applications = m_index.tracker().applications;
    m_all.reserve(applications.size());
    shares.reset(applications.size());
    size_t steps = 0;
    for (const Application &application : applications) {
        m_all.push_back(planApplication(Situation(application, m_index)));
        shares.set(m_all.size() - 1, m_all.back().share);
        steps += m_all.back().steps.size();
    }
    m_result.applications.reserve(applications.size());
    m_result.steps.reserve(steps + 1);
    for (size_t slot = 0; slot < applications.size(); ++slot)
        settle(static_cast<Slot>(slot));
    for (ApplicationPlan &made : m_all)
        std::ranges::move(made.steps, std::back_inserter(m_result.steps));
    return finished(shares);
}

Plan PlanRun::some(const QSet<Slot> &slots, SearchShares &shares)
{
    std::vector<Slot> ordered(slots.cbegin(), slots.cend());
    std::ranges::sort(ordered);
    shares.grow(m_index.tracker().applications.size());
    for (const Slot slot : ordered) {
        shares.set(static_cast<size_t>(slot), planOf(slot).share);
        settle(slot);
    }
    for (const Slot slot : ordered)
        std::ranges::move(planOf(slot).steps, std::back_inserter(m_result.steps));
    return finished(shares);
}

Plan PlanRun::finished(const SearchShares &shares)
{
    if (auto task = keepApplying(m_index, shares))
        m_result.steps.push_back(std::move(*task));
    m_result.steps = inOrder(std::move(m_result.steps));
    m_result.validUntil = m_index.moment().next();
    return std::move(m_result);
}

} // namespace afterword::policy
