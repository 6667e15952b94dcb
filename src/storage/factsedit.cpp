// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remembering and telling of changes.
#include "factsedit.h"

#include "cadencebook.h"
#include "factrepositories.h"
#include "factsvalidation.h"
#include "lookuprepository.h"
#include "participants.h"

namespace afterword {

namespace {

template <typename Record>
void append(RowChanges &changes, const std::optional<Record> &before, const std::optional<Record> &after)
{
    RowChanges more = differences(before ? rowsOf(*before) : Rows(), after ? rowsOf(*after) : Rows());
    std::ranges::move(more, std::back_inserter(changes));
}

} // namespace

void FactsEdit::remember(const ApplicationId &id)
{
    if (!m_applications.contains(id))
        m_applications.insert(id, m_facts.record(id));
}

void FactsEdit::remember(const PersonId &id)
{
    if (!m_people.contains(id))
        m_people.insert(id, m_facts.personRecord(id));
}

void FactsEdit::rememberReferee(const PersonId &id)
{
    if (!m_referees.contains(id))
        m_referees.insert(id, m_facts.referee(id));
}

void FactsEdit::put(ApplicationRecord record)
{
    remember(record.application.id);
    if (m_lastRank)
        m_lastRank = std::max(*m_lastRank, record.rank);
    m_facts.put(std::move(record));
}

void FactsEdit::put(Application application)
{
    remember(application.id);
    if (auto present = m_facts.record(application.id)) {
        present->application = std::move(application);
        m_facts.put(std::move(*present));
        return;
    }
    m_lastRank = lastRank() + rankGap;
    m_facts.put(
        ApplicationRecord{std::move(application), m_facts.nextApplicationPosition(), *m_lastRank, {}});
}

qint64 FactsEdit::lastRank()
{
    if (m_lastRank)
        return *m_lastRank;
    qint64 last = ApplicationRepository(m_facts.database()).lastRank().value_or(0);
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it)
        last = std::max(last, m_facts.rank(it.key()));
    m_lastRank = last;
    return last;
}

QHash<ApplicationId, EditedPlace> FactsEdit::places() const
{
    QHash<ApplicationId, EditedPlace> places;
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const auto record = m_facts.record(it.key());
        places.insert(it.key(), record ? EditedPlace{record->rank, record->column} : EditedPlace());
    }
    return places;
}

void FactsEdit::remove(const ApplicationId &id)
{
    remember(id);
    m_facts.remove(id);
}

void FactsEdit::put(PersonRecord record)
{
    remember(record.person.id);
    m_facts.put(std::move(record));
}

void FactsEdit::put(Person person)
{
    const auto present = m_facts.personRecord(person.id);
    const qint64 position = present ? present->position : m_facts.nextPersonPosition();
    put(PersonRecord{std::move(person), position});
}

void FactsEdit::removePerson(const PersonId &id)
{
    remember(id);
    m_facts.removePerson(id);
}

void FactsEdit::put(RefereeRecord record)
{
    rememberReferee(record.reference.person);
    m_facts.put(std::move(record));
}

void FactsEdit::put(Reference reference)
{
    const auto present = m_facts.referee(reference.person);
    const qint64 position = present ? present->position : m_facts.nextRefereePosition();
    put(RefereeRecord{std::move(reference), position});
}

void FactsEdit::removeReferee(const PersonId &id)
{
    rememberReferee(id);
    m_facts.removeReferee(id);
}

void FactsEdit::setProfile(const std::optional<Profile> &profile)
{
    if (!m_profile)
        m_profile = m_facts.profile();
    m_facts.setProfile(profile);
}

void FactsEdit::setCadence(const QJsonObject &overrides)
{
    if (!m_cadence)
        m_cadence = m_facts.tracker().cadence;
    m_facts.setCadence(overrides);
}

Result<void> FactsEdit::validate() const
{
    const FactsValidation validation(m_facts);
    if (m_profile) {
        if (auto valid = validation.check(m_facts.tracker().profile); !valid)
            return valid;
    }
    if (m_cadence) {
        if (auto valid = validation.checkCadence(m_facts.tracker().cadence); !valid)
            return valid;
    }
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        const Person *person = m_facts.person(it.key());
        auto valid = person ? validation.check(*person) : validation.checkUnnamed(it.key(), it.value());
        if (!valid)
            return valid;
    }
    for (auto it = m_referees.cbegin(); it != m_referees.cend(); ++it) {
        if (const auto referee = m_facts.referee(it.key())) {
            if (auto valid = validation.check(referee->reference); !valid)
                return valid;
        }
    }
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const Application *application = m_facts.application(it.key());
        if (!application)
            continue;
        if (auto valid = validation.check(*application); !valid)
            return valid;
    }
    return {};
}

RowChanges FactsEdit::rowChanges() const
{
    RowChanges changes;
    if (m_profile && *m_profile != m_facts.profile()) {
        const auto record = [](const std::optional<Profile> &profile) {
            return profile ? std::optional(ProfileRecord{1, *profile}) : std::nullopt;
        };
        append(changes, record(*m_profile), record(m_facts.profile()));
    }
    if (m_cadence && *m_cadence != m_facts.tracker().cadence) {
        const auto record = [](const QJsonObject &overrides) {
            return overrides.isEmpty() ? std::nullopt : std::optional(CadenceRecord{1, overrides});
        };
        append(changes, record(*m_cadence), record(m_facts.tracker().cadence));
    }
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it)
        append(changes, it.value(), m_facts.personRecord(it.key()));
    for (auto it = m_referees.cbegin(); it != m_referees.cend(); ++it)
        append(changes, it.value(), m_facts.referee(it.key()));
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const auto after = m_facts.record(it.key());
        if (!it.value() || !after || !it.value()->sameFacts(*after))
            append(changes, it.value(), after);
    }
    return changes;
}

ChangeSet FactsEdit::changeSet() const
{
    ChangeSet set;
    set.people = !m_people.isEmpty() || !m_referees.isEmpty();
    const auto cadences = cadencesChanged();
    set.profile = m_profile.has_value() || !cadences;
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const auto after = m_facts.record(it.key());
        if (!after && it.value())
            set.removed.push_back(it.key());
        else if (after && (!it.value() || !it.value()->sameFacts(*after)))
            set.changed.push_back(it.key());
    }
    const QSet<PersonId> touched = touchedPeople();
    set.touched.assign(touched.cbegin(), touched.cend());
    if (!cadences)
        return set;
    for (const ApplicationId &id : *cadences) {
        if (!m_facts.application(id))
            set.profile = true; // its leftovers at least are gone or there
        else if (std::ranges::find(set.changed, id) == set.changed.end())
            set.changed.push_back(id);
    }
    return set;
}

QSet<PersonId> FactsEdit::touchedPeople() const
{
    QSet<PersonId> touched(m_people.keyBegin(), m_people.keyEnd());
    touched.unite(QSet<PersonId>(m_referees.keyBegin(), m_referees.keyEnd()));
    for (const auto &[id, before] : m_applications.asKeyValueRange()) {
        if (before)
            touched.unite(namedPeople(before->application));
        if (const Application *after = m_facts.application(id))
            touched.unite(namedPeople(*after));
    }
    return touched;
}

std::optional<QList<ApplicationId>> FactsEdit::cadencesChanged() const
{
    return m_cadence ? changedCadences(*m_cadence, m_facts.tracker().cadence) : QList<ApplicationId>();
}

Touched FactsEdit::touched() const
{
    Touched touched;
    const auto cadences = cadencesChanged();
    touched.everything = (m_profile && *m_profile != m_facts.profile()) || !cadences;
    QSet<ApplicationId> applications;
    if (cadences) {
        for (const ApplicationId &id : *cadences) {
            if (m_facts.application(id))
                applications.insert(id);
        }
    }
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        if (it.value() == m_facts.personRecord(it.key()))
            continue;
        touched.people.push_back(it.key());
        if (it.value())
            touched.peopleBefore.push_back(it.value()->person);
    }
    for (auto it = m_referees.cbegin(); it != m_referees.cend(); ++it) {
        if (it.value() != m_facts.referee(it.key()))
            touched.people.push_back(it.key());
    }
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const Application *after = m_facts.application(it.key());
        if (it.value() && after && it.value()->application == *after)
            continue; // a place on the board at most
        if (after)
            applications.insert(it.key());
        if (it.value())
            touched.before.push_back(it.value()->application);
    }
    touched.applications.assign(applications.cbegin(), applications.cend());
    std::ranges::sort(touched.applications);
    return touched;
}

Result<void> FactsEdit::updateLookups() const
{
    const LookupRepository lookups(m_facts.database());
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        const auto after = m_facts.personRecord(it.key());
        if (!it.value() && !after)
            continue;
        if (auto updated = lookups.update(it.value(), after); !updated)
            return updated;
    }
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const auto after = m_facts.record(it.key());
        if (!it.value() && !after)
            continue;
        if (auto updated = lookups.update(it.value(), after); !updated)
            return updated;
    }
    return {};
}

} // namespace afterword
