// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactsIndex: who and what is where in the tracker, whatever the moment.
#pragma once

#include "neighbours.h"
#include "participants.h"
#include "tracker.h"
#include "zone.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <span>

namespace afterword::policy {

/// The place of an application among the tracker's.
using Slot = int;

/// A message that came back, and the one that it un-sends.
struct Bounce
{
    int entry = 0;   ///< of the application's correspondence
    int unsent = -1; ///< of the application's correspondence; -1: not found
    QString address; ///< trimmed, lower case; empty: not known
};

/// Finds in constant time.
class FactsIndex
{
public:
    /// The tracker must outlive the index and stay as it is.
    explicit FactsIndex(const Tracker &tracker);

    const Tracker &tracker() const { return m_tracker; }
    const Application &application(Slot slot) const
    {
        return m_tracker.applications[static_cast<size_t>(slot)];
    }
    Slot slotOf(const Application &application) const
    {
        return static_cast<Slot>(&application - m_tracker.applications.data());
    }
    /// nullopt: there is none of that id.
    std::optional<Slot> slotOf(const ApplicationId &id) const;

    /// nullptr: unknown.
    const Person *person(const PersonId &id) const;
    /// nullopt: no reference.
    std::optional<Consent> consent(const PersonId &id) const;
    /// Applications in which the person plays any part.
    std::span<const Slot> applicationsOf(const PersonId &person) const;
    /// Applications that may have the same company and role.
    std::span<const Slot> sameJob(const Application &application) const;
    /// Applications that have an accepted written offer.
    const QSet<Slot> &accepting() const { return m_accepting; }

    bool hasBounces() const { return !m_bounces.isEmpty(); }
    std::span<const Bounce> bouncesOf(Slot slot) const;
    /// Applications in which something may have come back from that address, trimmed and lower case.
    std::span<const Slot> bouncedFrom(const QString &address) const;
    /// Applications in which a mail may have gone to or come from that address.
    std::vector<Slot> usersOf(const QString &address) const;
    /// The address that the mail went to or came from, trimmed and lower case.
    QString addressUsed(const Correspondence &entry) const;

    /// The zone of that name; nullopt where it is empty or unknown.
    std::optional<Zone> zone(const QString &name) const;

private:
    using Slots = QVarLengthArray<Slot, 2>;
    struct Participant
    {
        int person = -1; ///< place among the tracker's people
        bool isReference = false;
        Consent consent = Consent::NotAsked;
        Slots applications;
    };

    void addPerson(int place);
    void addReferences();
    void add(Slot slot);
    void readBounces(Slot slot, const Application &application);

    const Tracker &m_tracker;
    QHash<PersonId, Participant> m_people;
    QHash<qint64, Slots> m_jobs;
    QSet<Slot> m_accepting;
    QHash<Slot, std::vector<Bounce>> m_bounces;
    QHash<QString, Slots> m_bouncedFrom;
    QSet<Slot> m_withAddresses;                                ///< where an entry tells an address of its own
    mutable QHash<ApplicationId, Slot> m_slots;                ///< made when first asked for
    mutable QHash<QString, std::vector<PersonId>> m_addresses; ///< made when first asked for
    mutable QHash<QString, std::optional<Zone>> m_zones;
};

/// A mail that came back.
inline bool isBounce(const Correspondence &entry)
{
    return entry.direction == Direction::In && entry.meaning == Meaning::Bounce;
}

} // namespace afterword::policy
