// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and keeping of the index.
#include "factsindex.h"

#include <algorithm>

namespace afterword::policy {

namespace {

/// Of the text without regard to case and to how its words are spaced.
size_t looseHash(QStringView text, size_t seed)
{
    size_t hash = seed;
    bool isSpace = true; // leading spaces do not count
    bool wantsSpace = false;
    for (const QChar unit : text) {
        if (unit.isSpace()) {
            wantsSpace = !isSpace;
            isSpace = true;
            continue;
        }
        if (wantsSpace)
            hash = qHashMulti(hash, u' ');
        wantsSpace = false;
        isSpace = false;
        hash = (hash ^ unit.toCaseFolded().unicode()) * 0x9e3779b97f4a7c15;
        hash ^= hash >> 29;
    }
    return hash;
}

size_t jobHash(const Application &application)
{
    return looseHash(application.role, looseHash(application.company, QHashSeed::globalSeed()) + 1);
}

bool isSameText(const QString &left, const QString &right)
{
    return left == right || left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

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

FactsIndex::FactsIndex(const Tracker &tracker, Use use)
    : m_tracker(tracker)
{
    m_people.reserve(static_cast<qsizetype>(tracker.people.size()));
    m_jobs.reserve(static_cast<qsizetype>(tracker.applications.size()));
    readAdded();
    if (use == Use::Following)
        readSlots();
}

void FactsIndex::readAdded()
{
    while (m_peopleKnown < static_cast<int>(m_tracker.people.size()))
        addPerson(m_peopleKnown++);
    addReferences();
    while (m_applicationsKnown < static_cast<Slot>(m_tracker.applications.size())) {
        if (!m_slots.isEmpty())
            m_slots.insert(application(m_applicationsKnown).id, m_applicationsKnown);
        add(m_applicationsKnown++);
    }
}

void FactsIndex::readSlots() const
{
    m_slots.reserve(m_applicationsKnown);
    for (Slot slot = 0; slot < m_applicationsKnown; ++slot)
        m_slots.insert(application(slot).id, slot);
}

/// Whether what is new stands elsewhere than at the end, or what was there has gone.
bool FactsIndex::haveMoved(std::span<const ApplicationId> applications,
                           std::span<const PersonId> people) const
{
    const auto &allPeople = m_tracker.people;
    const auto &all = m_tracker.applications;
    if (static_cast<int>(allPeople.size()) < m_peopleKnown ||
        static_cast<Slot>(all.size()) < m_applicationsKnown)
        return true;
    const auto placeOf = [this](const PersonId &id) {
        const auto known = m_people.constFind(id);
        return known == m_people.constEnd() ? -1 : known->person;
    };
    for (auto place = static_cast<size_t>(m_peopleKnown); place < allPeople.size(); ++place) {
        if (placeOf(allPeople[place].id) >= 0)
            return true;
    }
    for (auto slot = static_cast<size_t>(m_applicationsKnown); slot < all.size(); ++slot) {
        if (m_slots.contains(all[slot].id))
            return true;
    }
    return std::ranges::any_of(people,
                               [&](const PersonId &id) {
                                   const int place = placeOf(id);
                                   return place >= 0 && allPeople[static_cast<size_t>(place)].id != id;
                               }) ||
           std::ranges::any_of(applications, [&](const ApplicationId &id) {
               const auto known = m_slots.constFind(id);
               return known != m_slots.constEnd() && application(*known).id != id;
           });
}

bool FactsIndex::update(std::span<const ApplicationId> applications, std::span<const PersonId> people)
{
    if (haveMoved(applications, people))
        return false;
    const Slot known = m_applicationsKnown;
    readAdded();
    if (!m_addresses.isEmpty()) {
        for (const PersonId &id : people) {
            if (const Person *changed = person(id))
                m_addresses[folded(changed->email)].push_back(id);
        }
    }
    for (const ApplicationId &id : applications) {
        const auto slot = slotOf(id);
        if (slot && *slot < known)
            add(*slot);
    }
    // What came back is known by addresses, and those are the people's.
    for (const PersonId &id : people) {
        for (const Slot slot : applicationsOf(id)) {
            if (m_bounces.contains(slot))
                readBounces(slot, application(slot));
        }
    }
    return true;
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
    addTo(m_jobs[jobHash(added)], slot);
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
    else if (!m_bounces.isEmpty())
        m_bounces.remove(slot);
}

std::optional<Slot> FactsIndex::slotOf(const ApplicationId &id) const
{
    if (m_slots.isEmpty())
        readSlots();
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
    const auto found = m_jobs.constFind(jobHash(application));
    return found == m_jobs.constEnd() ? std::span<const Slot>() : spanOf(*found);
}

bool FactsIndex::isSameJob(const Application &left, const Application &right)
{
    return isSameText(left.company, right.company) && isSameText(left.role, right.role);
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

QString FactsIndex::folded(const QString &address)
{
    return address.trimmed().toLower();
}

QString FactsIndex::addressUsed(const Correspondence &entry) const
{
    if (!entry.address.isEmpty())
        return folded(entry.address);
    const Person *other = entry.people.empty() ? nullptr : person(entry.people.front());
    return other ? folded(other->email) : QString();
}

std::vector<Slot> FactsIndex::usersOf(const QString &address) const
{
    if (m_addresses.isEmpty()) {
        for (const Person &person : m_tracker.people)
            m_addresses[folded(person.email)].push_back(person.id);
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
            const bool byAddress = bounce.address.isEmpty() || folded(bounce.address) == addressUsed(out) ||
                                   (out.address.isEmpty() && !bounce.people.empty());
            if (byPerson && byAddress &&
                (read.unsent < 0 || out.at >= entries[static_cast<size_t>(read.unsent)].at))
                read.unsent = static_cast<int>(j);
        }
        read.address = folded(bounce.address);
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
