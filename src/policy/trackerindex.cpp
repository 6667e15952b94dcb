// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole tracker at one moment.
#include "trackerindex.h"

#include <algorithm>

namespace afterword::policy {

TrackerIndex::TrackerIndex(const FactsIndex &facts, const CadenceBook &cadences,
                           const BusinessCalendar &calendar, const Moment &moment)
    : m_facts(facts)
    , m_cadences(cadences)
    , m_calendar(calendar)
    , m_moment(moment)
    , m_profileZone(facts.zone(facts.tracker().profile.timeZone).value_or(Zone()))
    , m_profileRegion(facts.tracker().profile.region.value_or(Region()))
{
    readAcceptance();
}

void TrackerIndex::readAcceptance()
{
    std::vector<Slot> slots(m_facts.accepting().cbegin(), m_facts.accepting().cend());
    std::ranges::sort(slots);
    for (const Slot slot : slots) {
        const Application &application = m_facts.application(slot);
        for (const Offer &offer : application.offers) {
            if (offer.form != OfferForm::Written || !offer.acceptedAt || !isKnown(*offer.acceptedAt))
                continue;
            if (!m_acceptance || *offer.acceptedAt < m_acceptance->at)
                m_acceptance = Acceptance{&application, *offer.acceptedAt};
        }
    }
}

TrackerIndex::Applications TrackerIndex::applicationsOf(const PersonId &person) const
{
    Applications applications;
    for (const Slot slot : m_facts.applicationsOf(person))
        applications.append(&m_facts.application(slot));
    std::ranges::sort(applications);
    return applications;
}

TrackerIndex::Applications TrackerIndex::duplicatesOf(const Application &application) const
{
    Applications applications;
    for (const Slot slot : m_facts.sameJob(application)) {
        const Application &other = m_facts.application(slot);
        if (&other == &application || isSameJob(application, other))
            applications.append(&other);
    }
    std::ranges::sort(applications);
    return applications;
}

bool TrackerIndex::isKnown(const Correspondence &entry) const
{
    if (m_moment.reached(entry.at))
        return true;
    return entry.loggedAt && m_moment.reached(*entry.loggedAt);
}

bool TrackerIndex::isSent(const Application &application, const Correspondence &entry) const
{
    if (entry.direction != Direction::Out || entry.delivery != Delivery::Sent || !isKnown(entry))
        return false;
    if (!m_facts.hasBounces())
        return true;
    const auto place = static_cast<int>(&entry - application.correspondence.data());
    return std::ranges::none_of(m_facts.bouncesOf(m_facts.slotOf(application)), [&](const Bounce &bounce) {
        return bounce.unsent == place &&
               isKnown(application.correspondence[static_cast<size_t>(bounce.entry)]);
    });
}

bool TrackerIndex::isBadAddress(const QString &email) const
{
    if (!m_facts.hasBounces())
        return false;
    const QString address = foldedAddress(email);
    if (m_facts.bouncedFrom(address).empty())
        return false;
    auto known = m_badAddresses.constFind(address);
    if (known == m_badAddresses.constEnd()) {
        const auto askedBefore = m_moment.takeNext();
        const bool isBad = !isProven(address);
        known = m_badAddresses.insert(address, {isBad, m_moment.takeNext()});
        m_moment.note(askedBefore);
    }
    m_moment.note(known->until); // whoever is told so must look again by then
    return known->isBad;
}

/// Whether nothing came back from there, or a later mail reached it or came from it.
bool TrackerIndex::isProven(const QString &address) const
{
    std::optional<Instant> cameBackAt;
    for (const Slot slot : m_facts.bouncedFrom(address)) {
        const Application &application = m_facts.application(slot);
        for (const Bounce &bounce : m_facts.bouncesOf(slot)) {
            const Correspondence &entry = application.correspondence[static_cast<size_t>(bounce.entry)];
            if (bounce.address == address && isKnown(entry) && (!cameBackAt || entry.at > *cameBackAt))
                cameBackAt = entry.at;
        }
    }
    if (!cameBackAt)
        return true;
    return std::ranges::any_of(m_facts.usersOf(address), [&](Slot slot) {
        const Application &application = m_facts.application(slot);
        return std::ranges::any_of(application.correspondence, [&](const Correspondence &entry) {
            if (entry.at <= *cameBackAt || !goesByMail(entry) || !isKnown(entry) || isBounce(entry))
                return false;
            return (entry.direction == Direction::In || isSent(application, entry)) &&
                   m_facts.addressUsed(entry) == address;
        });
    });
}

} // namespace afterword::policy
