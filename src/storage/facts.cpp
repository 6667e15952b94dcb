// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of facts on demand, and their editing in memory.
#include "facts.h"

#include "factrepositories.h"
#include "participants.h"

namespace afterword {

namespace {

/// Those of the ids that are not known yet, which they are from now on.
template <typename IdType>
std::vector<IdType> unknownOf(const QSet<IdType> &ids, QSet<IdType> &known)
{
    std::vector<IdType> unknown;
    for (const IdType &id : ids) {
        if (id && !known.contains(id))
            unknown.push_back(id);
    }
    for (const IdType &id : unknown)
        known.insert(id);
    return unknown;
}

} // namespace

template <typename T>
T Facts::kept(Result<T> &&result) const
{
    if (result)
        return std::move(*result);
    if (m_state)
        m_state = std::unexpected(result.error());
    return T();
}

Facts::Facts(const Database &database)
    : m_database(database)
    , m_applications(m_tracker.applications, &Application::id)
    , m_people(m_tracker.people, &Person::id)
    , m_referees(m_tracker.references, &Reference::person)
{
    setProfile(kept(ProfileRepository(database).profile()));
    setCadence(kept(ProfileRepository(database).cadence()));
}

Result<void> Facts::readAll()
{
    if (m_isWhole)
        return m_state;
    m_isWhole = true;
    m_applications.clear();
    m_people.clear();
    m_referees.clear();
    m_board.clear();
    for (PersonRecord &record : kept(PeopleRepository(m_database).people()))
        m_people.put(std::move(record.person), record.position);
    for (RefereeRecord &record : kept(PeopleRepository(m_database).referees()))
        m_referees.put(std::move(record.reference), record.position);
    for (ApplicationRecord &record : kept(ApplicationRepository(m_database).applications()))
        place(std::move(record));
    return m_state;
}

Result<void> Facts::read(const QSet<ApplicationId> &applications)
{
    if (m_isWhole)
        return m_state;
    const auto ids = unknownOf(applications, m_knownApplications);
    for (ApplicationRecord &record : kept(ApplicationRepository(m_database).applications(ids)))
        place(std::move(record));
    QSet<PersonId> named;
    for (const ApplicationId &id : applications) {
        if (const Application *application = m_applications.find(id))
            forEachPerson(*application, [&](const PersonId &person) { named.insert(person); });
    }
    for (PersonRecord &record : kept(PeopleRepository(m_database).people(unknownOf(named, m_knownPeople))))
        m_people.put(std::move(record.person), record.position);
    for (RefereeRecord &record :
         kept(PeopleRepository(m_database).referees(unknownOf(named, m_knownReferees))))
        m_referees.put(std::move(record.reference), record.position);
    return m_state;
}

void Facts::place(ApplicationRecord record) const
{
    m_board.insert(record.application.id, {record.rank, record.column});
    m_applications.put(std::move(record.application), record.position);
}

const Application *Facts::application(const ApplicationId &id) const
{
    if (!m_isWhole && id && !m_knownApplications.contains(id)) {
        m_knownApplications.insert(id);
        if (auto record = kept(ApplicationRepository(m_database).application(id)))
            place(std::move(*record));
    }
    return m_applications.find(id);
}

std::optional<ApplicationRecord> Facts::record(const ApplicationId &id) const
{
    const Application *found = application(id);
    if (!found)
        return std::nullopt;
    const Place place = m_board.value(id);
    return ApplicationRecord{*found, m_applications.position(id), place.rank, place.column};
}

void Facts::put(ApplicationRecord record)
{
    m_knownApplications.insert(record.application.id);
    place(std::move(record));
}

void Facts::remove(const ApplicationId &id)
{
    m_knownApplications.insert(id);
    m_board.remove(id);
    m_applications.remove(id);
}

qint64 Facts::nextApplicationPosition() const
{
    const qint64 next = m_applications.nextPosition();
    return m_isWhole ? next : std::max(next, kept(ApplicationRepository(m_database).nextPosition()));
}

const Person *Facts::person(const PersonId &id) const
{
    if (!m_isWhole && id && !m_knownPeople.contains(id)) {
        m_knownPeople.insert(id);
        if (auto record = kept(PeopleRepository(m_database).person(id)))
            m_people.put(std::move(record->person), record->position);
    }
    return m_people.find(id);
}

std::optional<PersonRecord> Facts::personRecord(const PersonId &id) const
{
    const Person *found = person(id);
    return found ? std::optional(PersonRecord{*found, m_people.position(id)}) : std::nullopt;
}

void Facts::put(PersonRecord record)
{
    m_knownPeople.insert(record.person.id);
    m_people.put(std::move(record.person), record.position);
}

void Facts::removePerson(const PersonId &id)
{
    m_knownPeople.insert(id);
    m_people.remove(id);
}

qint64 Facts::nextPersonPosition() const
{
    const qint64 next = m_people.nextPosition();
    return m_isWhole ? next : std::max(next, kept(PeopleRepository(m_database).nextPosition()));
}

std::optional<RefereeRecord> Facts::referee(const PersonId &id) const
{
    if (!m_isWhole && id && !m_knownReferees.contains(id)) {
        m_knownReferees.insert(id);
        if (auto record = kept(PeopleRepository(m_database).referee(id)))
            m_referees.put(std::move(record->reference), record->position);
    }
    const Reference *found = m_referees.find(id);
    return found ? std::optional(RefereeRecord{*found, m_referees.position(id)}) : std::nullopt;
}

void Facts::put(RefereeRecord record)
{
    m_knownReferees.insert(record.reference.person);
    m_referees.put(std::move(record.reference), record.position);
}

void Facts::removeReferee(const PersonId &id)
{
    m_knownReferees.insert(id);
    m_referees.remove(id);
}

qint64 Facts::nextRefereePosition() const
{
    const qint64 next = m_referees.nextPosition();
    return m_isWhole ? next : std::max(next, kept(PeopleRepository(m_database).nextRefereePosition()));
}

std::optional<Profile> Facts::profile() const
{
    return m_hasProfile ? std::optional(m_tracker.profile) : std::nullopt;
}

void Facts::setProfile(const std::optional<Profile> &profile)
{
    m_hasProfile = profile.has_value();
    m_tracker.profile = profile.value_or(Profile());
}

} // namespace afterword
