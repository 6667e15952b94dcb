// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerIndex: what rules ask of the whole tracker at one moment: people, zones, references, bad addresses.
#pragma once

#include "businesscalendar.h"
#include "cadencebook.h"
#include "factsindex.h"
#include "moment.h"

namespace afterword::policy {

class TrackerIndex
{
public:
    /// All of them must outlive the index.
    TrackerIndex(const FactsIndex &facts, const CadenceBook &cadences, const BusinessCalendar &calendar,
                 const Moment &moment);

    const Tracker &tracker() const { return m_facts.tracker(); }
    const FactsIndex &facts() const { return m_facts; }
    /// What lies between applications goes by the general one.
    const Cadence &cadence() const { return m_cadences.general(); }
    const Cadence &cadenceOf(const ApplicationId &id) const { return m_cadences.of(id); }
    const BusinessCalendar &calendar() const { return m_calendar; }
    const Moment &moment() const { return m_moment; }

    const Person *person(const PersonId &id) const { return m_facts.person(id); }
    /// The zone of that name; nullopt where it is empty or unknown.
    std::optional<Zone> zone(const QString &name) const { return m_facts.zone(name); }
    Zone profileZone() const { return m_profileZone; }
    const Region &profileRegion() const { return m_profileRegion; }
    Consent consent(const PersonId &id) const { return m_facts.consent(id).value_or(Consent::NotAsked); }
    bool isReference(const PersonId &id) const { return m_facts.consent(id).has_value(); }

    /// A fact dated after the moment counts if it was logged by then, else it is not known yet (settled,
    /// Time).
    bool isKnown(const Correspondence &entry) const;
    bool isKnown(Instant recordedAt) const { return m_moment.reached(recordedAt); }
    /// Known, went out and did not bounce.
    bool isSent(const Application &application, const Correspondence &entry) const;
    /// An address that bounced and was not proven since (settled, Whom).
    bool isBadAddress(const QString &email) const;

    /// The earliest accepted written offer, with its application; nullopt: none.
    struct Acceptance
    {
        const Application *application = nullptr;
        Instant at;
    };
    const std::optional<Acceptance> &acceptance() const { return m_acceptance; }

    using Applications = QVarLengthArray<const Application *, 4>;
    /// Applications in which the person plays any part, in the tracker's order.
    Applications applicationsOf(const PersonId &person) const;
    /// Applications with the same company and role, itself included, in the tracker's order.
    Applications duplicatesOf(const Application &application) const;

private:
    void readAcceptance();
    bool isProven(const QString &address) const;

    const FactsIndex &m_facts;
    const CadenceBook &m_cadences;
    const BusinessCalendar &m_calendar;
    const Moment &m_moment;
    Zone m_profileZone;
    Region m_profileRegion;
    std::optional<Acceptance> m_acceptance;
    struct Judged
    {
        bool isBad = false;
        std::optional<Instant> until;
    };
    mutable QHash<QString, Judged> m_badAddresses; ///< as far as they were asked about
};

} // namespace afterword::policy
