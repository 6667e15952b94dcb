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

ApplicationPlan PlanRun::make(Slot slot) const
{
    return planApplication(Situation(m_index.facts().application(slot), m_index));
}

void PlanRun::take(Slot slot, ApplicationPlan made)
{
    m_result.applications.push_back(std::move(made.advice));
    if (std::ranges::any_of(made.steps, [&](const Step &step) { return mayCollide(m_index, step); })) {
        m_waiting.emplace(slot, std::move(made.steps));
        m_taken.push_back(slot);
    } else {
        std::ranges::move(made.steps, std::back_inserter(m_result.steps));
    }
}

/// The steps of another application that may collide.
const Steps &PlanRun::stepsOf(const Application &application)
{
    static const Steps none;
    const Slot slot = m_index.facts().slotOf(application);
    if (const auto waiting = m_waiting.find(slot); waiting != m_waiting.end())
        return waiting->second;
    if (m_isWhole)
        return none;
    if (const auto known = m_others.find(slot); known != m_others.end())
        return known->second;
    return m_others.emplace(slot, make(slot).steps).first->second;
}

/// What other applications say of these steps.
void PlanRun::settle(Slot slot)
{
    const Situation situation(m_index.facts().application(slot), m_index);
    markCollisions(situation, m_waiting.at(slot),
                   [this](const Application &other) -> const Steps & { return stepsOf(other); });
}

Plan PlanRun::all(SearchShares &shares)
{
    m_isWhole = true;
    const size_t applications = m_index.tracker().applications.size();
    shares.reset(applications);
    m_result.applications.reserve(applications);
    for (size_t slot = 0; slot < applications; ++slot) {
        ApplicationPlan made = make(static_cast<Slot>(slot));
        shares.set(slot, made.share);
        take(static_cast<Slot>(slot), std::move(made));
    }
    return finished(shares);
}

Plan PlanRun::some(const QSet<Slot> &slots, SearchShares &shares)
{
    std::vector<Slot> ordered(slots.cbegin(), slots.cend());
    std::ranges::sort(ordered);
    shares.grow(m_index.tracker().applications.size());
    for (const Slot slot : ordered) {
        ApplicationPlan made = make(slot);
        shares.set(static_cast<size_t>(slot), made.share);
        take(slot, std::move(made));
    }
    return finished(shares);
}

Plan PlanRun::finished(const SearchShares &shares)
{
    for (const Slot slot : m_taken)
        settle(slot);
    for (const Slot slot : m_taken)
        std::ranges::move(m_waiting[slot], std::back_inserter(m_result.steps));
    if (auto task = keepApplying(m_index, shares))
        m_result.steps.push_back(std::move(*task));
    m_result.steps = inOrder(std::move(m_result.steps));
    m_result.validUntil = m_index.moment().next();
    return std::move(m_result);
}

} // namespace afterword::policy
