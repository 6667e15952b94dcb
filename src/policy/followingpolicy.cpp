// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planning of what a change touches.
#include "followingpolicy.h"

#include <algorithm>

namespace afterword {

using namespace policy;

FollowingPolicy::FollowingPolicy(const Tracker &tracker, const BusinessCalendar &calendar)
    : m_tracker(tracker)
    , m_calendar(calendar)
{}

std::optional<FollowingPolicy::Acceptance> FollowingPolicy::acceptanceOf(const TrackerIndex &index)
{
    const auto &acceptance = index.acceptance();
    if (!acceptance)
        return std::nullopt;
    return Acceptance{acceptance->application->id, acceptance->at, acceptance->application->company};
}

void FollowingPolicy::readCadences()
{
    m_cadencesRead = m_tracker.cadence;
    m_cadences = CadenceBook(Cadence::from(m_cadencesRead).value_or(Cadence()), m_cadencesRead);
}

Plan FollowingPolicy::plan(Instant at)
{
    m_facts = std::make_unique<FactsIndex>(m_tracker, FactsIndex::Use::Following);
    readCadences();
    const Moment moment(at);
    const TrackerIndex index(*m_facts, m_cadences, m_calendar, moment);
    m_acceptance = acceptanceOf(index);
    return PlanRun(index).all(m_shares);
}

Plan FollowingPolicy::planChange(const FactsChange &change, Instant at)
{
    if (change.everything || !m_facts || !m_facts->update(change.applications, change.people))
        return plan(at);
    if (m_cadencesRead != m_tracker.cadence)
        readCadences(); // one application has another of its own
    const Moment moment(at);
    const TrackerIndex index(*m_facts, m_cadences, m_calendar, moment);
    if (acceptanceOf(index) != m_acceptance)
        return plan(at); // what it means for all others is planned together with it

    QSet<Slot> touched;
    for (const ApplicationId &id : change.applications) {
        if (const auto slot = m_facts->slotOf(id))
            touched.insert(*slot);
    }
    for (const PersonId &id : change.people) {
        for (const Slot slot : m_facts->applicationsOf(id))
            touched.insert(slot);
    }
    const QSet<Slot> changed = touched;
    touched = withNeighbours(*m_facts, touched);
    for (const Application &before : change.before)
        addNeighbours(*m_facts, before, touched);
    if (m_facts->hasBounces())
        addSharersOfAddresses(change, changed, touched);
    return PlanRun(index).some(touched, m_shares);
}

/// An address that bounced is bad in every application, so what may have made it bad or good concerns all who
/// use it.
void FollowingPolicy::addSharersOfAddresses(const FactsChange &change, const QSet<Slot> &changed,
                                            QSet<Slot> &touched) const
{
    QSet<QString> addresses;
    const auto addEmail = [&](const QString &email) { addresses.insert(FactsIndex::folded(email)); };
    const auto addUsed = [&](const Application &application) {
        for (const Correspondence &entry : application.correspondence) {
            addEmail(entry.address);
            for (const PersonId &id : entry.people) {
                if (const Person *person = m_facts->person(id))
                    addEmail(person->email);
            }
        }
    };
    for (const Slot slot : changed)
        addUsed(m_facts->application(slot));
    std::ranges::for_each(change.before, addUsed);
    for (const PersonId &id : change.people) {
        if (const Person *person = m_facts->person(id))
            addEmail(person->email);
    }
    for (const Person &before : change.peopleBefore)
        addEmail(before.email);
    for (const QString &address : std::as_const(addresses)) {
        if (m_facts->bouncedFrom(address).empty())
            continue;
        const auto users = m_facts->usersOf(address);
        touched.unite(QSet<Slot>(users.cbegin(), users.cend()));
    }
}

} // namespace afterword
