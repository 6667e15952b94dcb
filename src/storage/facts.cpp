// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tracker in memory.
#include "facts.h"

#include "factrepositories.h"

namespace afterword {

Facts::Facts()
    : m_applications(m_tracker.applications, &Application::id)
    , m_people(m_tracker.people, &Person::id)
    , m_referees(m_tracker.references, &Reference::person)
{}

Result<void> Facts::load(const Database &database)
{
    auto profile = ProfileRepository(database).profile();
    if (!profile)
        return std::unexpected(profile.error());
    auto cadence = ProfileRepository(database).cadence();
    if (!cadence)
        return std::unexpected(cadence.error());
    auto people = PeopleRepository(database).people();
    if (!people)
        return std::unexpected(people.error());
    auto referees = PeopleRepository(database).referees();
    if (!referees)
        return std::unexpected(referees.error());
    auto applications = ApplicationRepository(database).applications();
    if (!applications)
        return std::unexpected(applications.error());
    m_applications.clear();
    m_people.clear();
    m_referees.clear();
    m_board.clear();
    setProfile(*profile);
    setCadence(*cadence);
    for (PersonRecord &record : *people)
        put(std::move(record));
    for (RefereeRecord &record : *referees)
        put(std::move(record));
    for (ApplicationRecord &record : *applications)
        put(std::move(record));
    return {};
}

std::optional<ApplicationRecord> Facts::record(const ApplicationId &id) const
{
    const Application *found = application(id);
    if (!found)
        return std::nullopt;
    const BoardPlace place = m_board.value(id);
    return ApplicationRecord{*found, m_applications.position(id), place.rank, place.column};
}

void Facts::put(ApplicationRecord record)
{
    m_board.insert(record.application.id, {record.rank, record.column});
    m_applications.put(std::move(record.application), record.position);
}

void Facts::remove(const ApplicationId &id)
{
    m_board.remove(id);
    m_applications.remove(id);
}

std::optional<PersonRecord> Facts::personRecord(const PersonId &id) const
{
    const Person *found = person(id);
    return found ? std::optional(PersonRecord{*found, m_people.position(id)}) : std::nullopt;
}

void Facts::put(PersonRecord record)
{
    m_people.put(std::move(record.person), record.position);
}

void Facts::removePerson(const PersonId &id)
{
    m_people.remove(id);
}

std::optional<RefereeRecord> Facts::referee(const PersonId &id) const
{
    const Reference *found = m_referees.find(id);
    return found ? std::optional(RefereeRecord{*found, m_referees.position(id)}) : std::nullopt;
}

void Facts::put(RefereeRecord record)
{
    m_referees.put(std::move(record.reference), record.position);
}

void Facts::removeReferee(const PersonId &id)
{
    m_referees.remove(id);
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

QSet<PersonId> peopleOf(const Application &application)
{
    QSet<PersonId> people{application.hiringManager, application.coordinator, application.designatedContact};
    const auto add = [&](const std::vector<PersonId> &ids) {
        for (const PersonId &id : ids)
            people += id;
    };
    add(application.references);
    for (const Interview &interview : application.interviews)
        add(interview.interviewers);
    for (const Commitment &commitment : application.commitments)
        people += commitment.person;
    for (const Correspondence &entry : application.correspondence)
        add(entry.people);
    for (const Offer &offer : application.offers)
        people += offer.person;
    for (const Adjustment &adjustment : application.adjustments)
        people += adjustment.person;
    people.remove(PersonId());
    return people;
}

bool names(const Application &application, const PersonId &person)
{
    return peopleOf(application).contains(person);
}

} // namespace afterword
