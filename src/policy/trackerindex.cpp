// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Building of the index.
#include "trackerindex.h"

#include <algorithm>
#include <limits>

namespace afterword::policy {

namespace {

bool isBounce(const Correspondence &entry)
{
    return entry.direction == Direction::In && entry.meaning == Meaning::Bounce;
}

bool goesByMail(const Correspondence &entry)
{
    return entry.channel.value_or(Channel::Email) == Channel::Email;
}

bool names(const Correspondence &entry, const PersonId &person)
{
    return std::ranges::find(entry.people, person) != entry.people.end();
}

} // namespace

TrackerIndex::TrackerIndex(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar,
                           const Moment &moment)
    : m_tracker(tracker)
    , m_cadences(cadence, tracker.cadence)
    , m_calendar(calendar)
    , m_moment(moment)
{
    m_profileZone = zone(tracker.profile.timeZone).value_or(Zone());
    m_people.reserve(static_cast<qsizetype>(tracker.people.size()));
    for (const Person &person : tracker.people)
        m_people.insert(person.id, &person);
    for (const Reference &reference : tracker.references)
        m_consents.insert(reference.person, reference.consent);
    for (const Application &application : tracker.applications)
        indexApplication(application);
    if (m_anyBounce)
        readBounces();
}

std::optional<Zone> TrackerIndex::zone(const QString &name) const
{
    if (name.isEmpty())
        return std::nullopt;
    const auto known = m_zones.constFind(name);
    if (known != m_zones.constEnd())
        return *known;
    const auto found = Zone::named(name);
    return *m_zones.insert(name, found ? std::optional(*found) : std::nullopt);
}

QString TrackerIndex::jobKey(const Application &application)
{
    return application.company.simplified().toCaseFolded() + QChar(0x1f) +
           application.role.simplified().toCaseFolded();
}

void TrackerIndex::indexApplication(const Application &application)
{
    forEachPerson(application, [&](const PersonId &person) {
        auto &applications = m_applicationsOf[person];
        if (applications.isEmpty() || applications.back() != &application)
            applications += &application;
    });
    m_sameJob[jobKey(application)] += &application;
    m_anyBounce = m_anyBounce || std::ranges::any_of(application.correspondence, isBounce);
    for (const Offer &offer : application.offers) {
        if (offer.form != OfferForm::Written || !offer.acceptedAt || !isKnown(*offer.acceptedAt))
            continue;
        if (!m_acceptance || *offer.acceptedAt < m_acceptance->at)
            m_acceptance = Acceptance{&application, *offer.acceptedAt};
    }
}

QList<const Application *> TrackerIndex::duplicatesOf(const Application &application) const
{
    return m_sameJob.value(jobKey(application));
}

bool TrackerIndex::isKnown(const Correspondence &entry) const
{
    if (m_moment.reached(entry.at))
        return true;
    return entry.loggedAt && m_moment.reached(*entry.loggedAt);
}

bool TrackerIndex::isSent(const Correspondence &entry) const
{
    return entry.direction == Direction::Out && entry.delivery == Delivery::Sent && isKnown(entry) &&
           !m_bounced.contains(&entry);
}

/// A bounce un-sends the message it answers: by message id, else the last mail before it to that person or
/// address. Its address is bad until a later delivered or inbound mail proves it.
void TrackerIndex::readBounces()
{
    struct Bounce
    {
        Instant at;
        QString address;
    };
    std::vector<Bounce> bounces;
    const auto addressUsed = [&](const Correspondence &out) {
        if (!out.address.isEmpty())
            return out.address;
        const Person *recipient = out.people.empty() ? nullptr : person(out.people.front());
        return recipient ? recipient->email : QString();
    };
    for (const Application &application : m_tracker.applications) {
        for (const Correspondence &bounce : application.correspondence) {
            if (!isBounce(bounce) || !isKnown(bounce))
                continue;
            const Correspondence *unsent = nullptr;
            for (const Correspondence &out : application.correspondence) {
                if (out.direction != Direction::Out || out.delivery != Delivery::Sent || !goesByMail(out) ||
                    out.at > bounce.at)
                    continue;
                const bool byId = !bounce.inReplyTo.isEmpty() && out.messageId == bounce.inReplyTo;
                const bool byPerson =
                    bounce.people.empty() ||
                    std::ranges::any_of(bounce.people, [&](const PersonId &id) { return names(out, id); });
                const bool byAddress = bounce.address.isEmpty() ||
                                       bounce.address.compare(addressUsed(out), Qt::CaseInsensitive) == 0;
                if (byId) {
                    unsent = &out;
                    break;
                }
                if (byPerson && byAddress && (!unsent || out.at >= unsent->at))
                    unsent = &out;
            }
            if (unsent)
                m_bounced.insert(unsent);
            QString address = bounce.address;
            if (address.isEmpty() && unsent)
                address = addressUsed(*unsent);
            if (address.isEmpty() && bounce.people.size() == 1 && person(bounce.people.front()))
                address = person(bounce.people.front())->email;
            if (!address.isEmpty())
                bounces.push_back({bounce.at, address.trimmed().toLower()});
        }
    }
    // When each address that bounced last took or sent a mail; one pass, however many bounces there are.
    QHash<QString, Instant> provenAt;
    for (const Bounce &bounce : bounces)
        provenAt.insert(bounce.address, Instant::fromMilliseconds(std::numeric_limits<qint64>::min()));
    for (const Application &application : m_tracker.applications) {
        for (const Correspondence &entry : application.correspondence) {
            if (!goesByMail(entry) || !isKnown(entry))
                continue;
            if (entry.direction == Direction::Out ? !isSent(entry) : isBounce(entry))
                continue;
            const auto address = provenAt.find(addressUsed(entry).trimmed().toLower());
            if (address != provenAt.end())
                *address = std::max(*address, entry.at);
        }
    }
    for (const Bounce &bounce : bounces) {
        if (provenAt.value(bounce.address) <= bounce.at)
            m_badAddresses.insert(bounce.address);
    }
}

} // namespace afterword::policy
