// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerIndex: what rules ask of the whole tracker, looked up once a plan: people, zones, references, bad
// addresses.
#pragma once

#include "businesscalendar.h"
#include "cadencebook.h"
#include "moment.h"
#include "tracker.h"

#include <QHash>
#include <QSet>

namespace afterword::policy {

/// A message that went out, wherever in the tracker.
struct SentMessage
{
    const Application *application = nullptr;
    const Correspondence *entry = nullptr;
};

class TrackerIndex
{
public:
    /// All of them must outlive the index.
    TrackerIndex(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar,
                 const Moment &moment);

    const Tracker &tracker() const { return m_tracker; }
    /// What lies between applications goes by the general one.
    const Cadence &cadence() const { return m_cadences.general(); }
    const Cadence &cadenceOf(const ApplicationId &id) const { return m_cadences.of(id); }
    const BusinessCalendar &calendar() const { return m_calendar; }
    const Moment &moment() const { return m_moment; }

    const Person *person(const PersonId &id) const { return m_people.value(id, nullptr); }
    /// The zone of that name; nullopt where it is empty or unknown.
    std::optional<Zone> zone(const QString &name) const;
    Zone profileZone() const { return m_profileZone; }
    Consent consent(const PersonId &id) const { return m_consents.value(id, Consent::NotAsked); }
    bool isReference(const PersonId &id) const { return m_consents.contains(id); }

    /// A fact dated after the moment counts if it was logged by then, else it is not known yet (settled,
    /// Time).
    bool isKnown(const Correspondence &entry) const;
    bool isKnown(Instant recordedAt) const { return m_moment.reached(recordedAt); }
    /// Known, went out and did not bounce.
    bool isSent(const Correspondence &entry) const;
    /// An address that bounced and was not proven since (settled, Whom).
    bool isBadAddress(const QString &email) const
    {
        return m_badAddresses.contains(email.trimmed().toLower());
    }

    /// The earliest accepted written offer, with its application; nullptr: none.
    struct Acceptance
    {
        const Application *application = nullptr;
        Instant at;
    };
    const std::optional<Acceptance> &acceptance() const { return m_acceptance; }

    /// Applications in which the person plays any part.
    QList<const Application *> applicationsOf(const PersonId &person) const
    {
        return m_applicationsOf.value(person);
    }
    /// Applications with the same company and role, by the normalised pair.
    QList<const Application *> duplicatesOf(const Application &application) const;

private:
    void indexApplication(const Application &application);
    void readBounces();
    static QString jobKey(const Application &application);

    const Tracker &m_tracker;
    CadenceBook m_cadences;
    const BusinessCalendar &m_calendar;
    const Moment &m_moment;
    Zone m_profileZone;
    QHash<PersonId, const Person *> m_people;
    QHash<PersonId, Consent> m_consents;
    QHash<PersonId, QList<const Application *>> m_applicationsOf;
    QHash<QString, QList<const Application *>> m_sameJob;
    QSet<const Correspondence *> m_bounced;
    QSet<QString> m_badAddresses;
    bool m_anyBounce = false;
    std::optional<Acceptance> m_acceptance;
    mutable QHash<QString, std::optional<Zone>> m_zones;
};

/// Everybody whom the application names in any part; one named twice is visited twice.
void forEachPerson(const Application &application, auto &&visit)
{
    for (const PersonId *id :
         {&application.hiringManager, &application.coordinator, &application.designatedContact}) {
        if (*id)
            visit(*id);
    }
    const auto visitAll = [&](const std::vector<PersonId> &ids) {
        for (const PersonId &id : ids)
            visit(id);
    };
    visitAll(application.references);
    for (const Interview &interview : application.interviews)
        visitAll(interview.interviewers);
    for (const Correspondence &entry : application.correspondence)
        visitAll(entry.people);
    for (const Commitment &commitment : application.commitments) {
        if (commitment.person)
            visit(commitment.person);
    }
    for (const Offer &offer : application.offers) {
        if (offer.person)
            visit(offer.person);
    }
}

} // namespace afterword::policy
