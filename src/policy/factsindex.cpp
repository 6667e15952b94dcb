// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making of the index.
#include "factsindex.h"

#include <algorithm>

namespace afterword::policy {

namespace {

/// Kept in order, so that one who plays a part in thousands of applications is found among them at once.
void addTo(auto &slots, Slot slot)
{
    if (slots.isEmpty() || slots.back() < slot) {
        slots.append(slot); // nearly always: the tracker is read from its beginning
        return;
    }
    const auto place = std::lower_bound(slots.cbegin(), slots.cend(), slot);
    if (*place != slot)
        slots.insert(place, slot);
}

std::span<const Slot> spanOf(const auto &slots)
{
    return {slots.constData(), static_cast<size_t>(slots.size())};
}

} // namespace

FactsIndex::FactsIndex(const Tracker &tracker)
    : m_tracker(tracker)
{
    m_people.reserve(static_cast<qsizetype>(tracker.people.size()));
    m_jobs.reserve(static_cast<qsizetype>(tracker.applications.size()));
    for (int place = 0; place < static_cast<int>(tracker.people.size()); ++place)
        addPerson(place);
    addReferences();
    for (Slot slot = 0; slot < static_cast<Slot>(tracker.applications.size()); ++slot)
        add(slot);
}

void FactsIndex::addPerson(int place)
{
    m_people[m_tracker.people[static_cast<size_t>(place)].id].person = place;
}

void FactsIndex::addReferences()
{
    for (const Reference &reference : m_tracker.references) {
        Participant &known = m_people[reference.person];
        known.isReference = true;
        known.consent = reference.consent;
    }
}

void FactsIndex::add(Slot slot)
{
    const Application &added = application(slot);
    PersonId last; // mostly the same person is named again and again
    forEachPerson(added, [&](const PersonId &id) {
        if (id == last)
            return;
        last = id;
        addTo(m_people[id].applications, slot);
    });
    addTo(m_jobs[jobKey(added.company, added.role)], slot);
    if (std::ranges::any_of(added.offers, [](const Offer &offer) {
            return offer.form == OfferForm::Written && offer.acceptedAt;
        }))
        m_accepting.insert(slot);
    bool hasBounce = false;
    for (const Correspondence &entry : added.correspondence) {
        hasBounce = hasBounce || isBounce(entry);
        if (!entry.address.isEmpty())
            m_withAddresses.insert(slot);
    }
    if (hasBounce)
        readBounces(slot, added);
}

std::optional<Slot> FactsIndex::slotOf(const ApplicationId &id) const
{
    if (m_slots.isEmpty()) {
        const auto count = static_cast<Slot>(m_tracker.applications.size());
        m_slots.reserve(count);
        for (Slot slot = 0; slot < count; ++slot)
            m_slots.insert(application(slot).id, slot);
    }
    const auto found = m_slots.constFind(id);
    return found == m_slots.constEnd() ? std::nullopt : std::optional(*found);
}

const Person *FactsIndex::person(const PersonId &id) const
{
    const auto found = m_people.constFind(id);
    if (found == m_people.constEnd() || found->person < 0)
        return nullptr;
    return &m_tracker.people[static_cast<size_t>(found->person)];
}

std::optional<Consent> FactsIndex::consent(const PersonId &id) const
{
    const auto found = m_people.constFind(id);
    return found != m_people.constEnd() && found->isReference ? std::optional(found->consent) : std::nullopt;
}

std::span<const Slot> FactsIndex::applicationsOf(const PersonId &person) const
{
    const auto found = m_people.constFind(person);
    return found == m_people.constEnd() ? std::span<const Slot>() : spanOf(found->applications);
}

std::span<const Slot> FactsIndex::sameJob(const Application &application) const
{
    const auto found = m_jobs.constFind(jobKey(application.company, application.role));
    return found == m_jobs.constEnd() ? std::span<const Slot>() : spanOf(*found);
}

std::span<const Bounce> FactsIndex::bouncesOf(Slot slot) const
{
    const auto found = m_bounces.constFind(slot);
    return found == m_bounces.constEnd() ? std::span<const Bounce>() : std::span(*found);
}

std::span<const Slot> FactsIndex::bouncedFrom(const QString &address) const
{
    const auto found = m_bouncedFrom.constFind(address);
    return found == m_bouncedFrom.constEnd() ? std::span<const Slot>() : spanOf(*found);
}

QString FactsIndex::addressUsed(const Correspondence &entry) const
{
    if (!entry.address.isEmpty())
        return foldedAddress(entry.address);
    const Person *other = entry.people.empty() ? nullptr : person(entry.people.front());
    return other ? foldedAddress(other->email) : QString();
}

std::vector<Slot> FactsIndex::usersOf(const QString &address) const
{
    if (m_addresses.isEmpty()) {
        for (const Person &person : m_tracker.people)
            m_addresses[foldedAddress(person.email)].push_back(person.id);
    }
    std::vector<Slot> slots(m_withAddresses.cbegin(), m_withAddresses.cend());
    const auto people = m_addresses.value(address);
    for (const PersonId &id : people) {
        const auto more = applicationsOf(id);
        slots.insert(slots.end(), more.begin(), more.end());
    }
    std::ranges::sort(slots);
    const auto repeated = std::ranges::unique(slots);
    slots.erase(repeated.begin(), repeated.end());
    return slots;
}

/// A bounce un-sends the message it answers: by message id, else the last mail before it to that person or
/// address.
void FactsIndex::readBounces(Slot slot, const Application &application)
{
    const auto &entries = application.correspondence;
    std::vector<Bounce> bounces;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Correspondence &bounce = entries[i];
        if (!isBounce(bounce))
            continue;
        Bounce read;
        read.entry = static_cast<int>(i);
        for (size_t j = 0; j < entries.size(); ++j) {
            const Correspondence &out = entries[j];
            if (out.direction != Direction::Out || out.delivery != Delivery::Sent || !goesByMail(out) ||
                out.at > bounce.at)
                continue;
            if (!bounce.inReplyTo.isEmpty() && out.messageId == bounce.inReplyTo) {
                read.unsent = static_cast<int>(j);
                break;
            }
            const bool byPerson =
                bounce.people.empty() ||
                std::ranges::find_first_of(bounce.people, out.people) != bounce.people.end();
            // A person's address may have been mended since; then whom the mail went to tells.
            const bool byAddress = bounce.address.isEmpty() ||
                                   foldedAddress(bounce.address) == addressUsed(out) ||
                                   (out.address.isEmpty() && !bounce.people.empty());
            if (byPerson && byAddress &&
                (read.unsent < 0 || out.at >= entries[static_cast<size_t>(read.unsent)].at))
                read.unsent = static_cast<int>(j);
        }
        read.address = foldedAddress(bounce.address);
        if (read.address.isEmpty() && read.unsent >= 0)
            read.address = addressUsed(entries[static_cast<size_t>(read.unsent)]);
        if (read.address.isEmpty() && bounce.people.size() == 1)
            read.address = addressUsed(bounce);
        if (!read.address.isEmpty())
            addTo(m_bouncedFrom[read.address], slot);
        bounces.push_back(std::move(read));
    }
    m_bounces[slot] = std::move(bounces);
}

std::optional<Zone> FactsIndex::zone(const QString &name) const
{
    if (name.isEmpty())
        return std::nullopt;
    const auto known = m_zones.constFind(name);
    if (known != m_zones.constEnd())
        return *known;
    const auto found = Zone::named(name);
    return *m_zones.insert(name, found ? std::optional(*found) : std::nullopt);
}

} // namespace afterword::policy
