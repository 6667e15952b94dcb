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

bool mayCollide(const TrackerIndex &index, const Step &step)
{
    return isOpen(step) && isEmployerFacing(step.kind) && step.to.size() == 1 &&
           index.facts().applicationsOf(step.to.front()).size() > 1;
}

void takeEarlier(std::optional<Instant> &until, const std::optional<Instant> &other)
{
    if (other && (!until || *other < *until))
        until = other;
}

} // namespace

PlanRun::PlanRun(const TrackerIndex &index)
    : m_index(index)
    , m_general(index.moment().takeNext())
{
    m_result.at = index.moment().at();
}

void PlanRun::take(Slot slot)
{
    ApplicationPlan made = planApplication(Situation(m_index.facts().application(slot), m_index));
    const auto until = m_index.moment().takeNext();
    m_result.applications.push_back(std::move(made.advice));
    m_result.standings.push_back({until, made.share.isActive, made.share.wantsOthers});
    Made &kept = m_made[slot];
    kept.until = until;
    if (std::ranges::any_of(made.steps, [&](const Step &step) { return mayCollide(m_index, step); })) {
        kept.steps = std::move(made.steps);
        m_waiting.emplace_back(slot, m_result.standings.size() - 1);
    } else {
        std::ranges::move(made.steps, std::back_inserter(m_result.steps));
    }
}

const PlanRun::Made &PlanRun::others(const Application &application)
{
    const Slot slot = m_index.facts().slotOf(application);
    const auto known = m_made.find(slot);
    if (known != m_made.end())
        return known->second;
    const Moment &moment = m_index.moment();
    const auto askedBefore = moment.takeNext();
    Made made{planApplication(Situation(application, m_index)).steps, moment.takeNext()};
    moment.note(askedBefore);
    return m_made.emplace(slot, std::move(made)).first->second;
}

/// What other applications say of these steps, and for how long.
void PlanRun::settle(Slot slot, PlanStanding &standing)
{
    const Situation situation(m_index.facts().application(slot), m_index);
    markCollisions(situation, m_made.at(slot).steps, [&](const Application &other) -> const Steps & {
        const Made &made = others(other);
        takeEarlier(standing.validUntil, made.until);
        return made.steps;
    });
    takeEarlier(standing.validUntil, m_index.moment().takeNext());
}

Plan PlanRun::all()
{
    const auto applications = static_cast<Slot>(m_index.tracker().applications.size());
    m_result.applications.reserve(static_cast<size_t>(applications));
    m_result.standings.reserve(static_cast<size_t>(applications));
    m_made.reserve(static_cast<size_t>(applications));
    for (Slot slot = 0; slot < applications; ++slot)
        take(slot);
    SearchStanding standing;
    standing.isAccepted = m_index.acceptance().has_value();
    for (const PlanStanding &application : m_result.standings)
        standing.add(application);
    if (auto task = keepApplying(standing, m_index.cadence()))
        m_result.steps.push_back(std::move(*task));
    finish();
    return std::move(m_result);
}

Plan PlanRun::some(const QSet<Slot> &slots)
{
    std::vector<Slot> ordered(slots.cbegin(), slots.cend());
    std::ranges::sort(ordered);
    for (const Slot slot : ordered)
        take(slot);
    finish();
    return std::move(m_result);
}

void PlanRun::finish()
{
    for (const auto &[slot, place] : m_waiting)
        settle(slot, m_result.standings[place]);
    for (const auto &[slot, place] : m_waiting)
        std::ranges::move(m_made[slot].steps, std::back_inserter(m_result.steps));
    m_result.steps = inOrder(std::move(m_result.steps));
    m_result.validUntil = m_general;
    for (const PlanStanding &standing : m_result.standings)
        takeEarlier(m_result.validUntil, standing.validUntil);
}

} // namespace afterword::policy
