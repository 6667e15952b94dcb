// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remembering, telling and taking back of changes.
#include "factsedit.h"

#include "boardranks.h"
#include "cadencebook.h"
#include "factsvalidation.h"

namespace afterword {

namespace {

constexpr size_t manyApplications = 500; ///< from here on planning everything is cheaper

template <typename Record>
void append(RowChanges &changes, const std::optional<Record> &before, const std::optional<Record> &after)
{
    RowChanges more = differences(before ? rowsOf(*before) : Rows(), after ? rowsOf(*after) : Rows());
    std::ranges::move(more, std::back_inserter(changes));
}

/// What was not there before, from the end on: taking the last record away moves no other.
template <typename Record, typename IdType, typename Before>
QList<IdType> addedLastFirst(const std::vector<Record> &records, const QHash<IdType, Before> &befores)
{
    QList<IdType> added;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (const auto before = befores.constFind(record->id); before != befores.cend() && !*before)
            added.append(record->id);
    }
    return added;
}

} // namespace

FactsEdit::~FactsEdit()
{
    if (m_kept)
        return;
    for (const PersonId &id : addedLastFirst(m_facts.tracker().people, m_people))
        m_facts.removePerson(id);
    for (const auto &[id, before] : m_people.asKeyValueRange()) {
        if (before)
            m_facts.put(*before);
    }
    for (const auto &[id, before] : m_referees.asKeyValueRange()) {
        if (before)
            m_facts.put(*before);
        else
            m_facts.removeReferee(id);
    }
    for (const ApplicationId &id : addedLastFirst(m_facts.tracker().applications, m_applications))
        m_facts.remove(id);
    for (const auto &[id, before] : m_applications.asKeyValueRange()) {
        if (before)
            m_facts.put(*before);
    }
    if (m_profile)
        m_facts.setProfile(*m_profile);
    if (m_cadence)
        m_facts.setCadence(*m_cadence);
}

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
    m_knowsLastRank = false;
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
    if (!m_knowsLastRank)
        m_lastRank = lastRank(m_facts);
    m_knowsLastRank = true;
    m_lastRank += rankGap;
    m_facts.put(ApplicationRecord{std::move(application), m_facts.nextApplicationPosition(), m_lastRank, {}});
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
            touched.unite(peopleOf(before->application));
        if (const Application *after = m_facts.application(id))
            touched.unite(peopleOf(*after));
    }
    return touched;
}

std::optional<QList<ApplicationId>> FactsEdit::cadencesChanged() const
{
    return m_cadence ? changedCadences(*m_cadence, m_facts.tracker().cadence) : QList<ApplicationId>();
}

PlanScope FactsEdit::planScope() const
{
    PlanScope scope;
    FactsChange &change = scope.change;
    const auto cadences = cadencesChanged();
    change.everything = m_profile.has_value() || !cadences;
    if (cadences) {
        for (const ApplicationId &id : *cadences) {
            if (m_facts.application(id))
                change.applications.push_back(id);
        }
    }
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        change.people.push_back(it.key());
        change.everything = change.everything || (it.value() && !m_facts.person(it.key()));
        if (it.value())
            change.peopleBefore.push_back(it.value()->person);
    }
    for (auto it = m_referees.cbegin(); it != m_referees.cend(); ++it) {
        change.people.push_back(it.key());
        change.everything = change.everything || (it.value() && !m_facts.referee(it.key()));
    }
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it) {
        const Application *after = m_facts.application(it.key());
        if (it.value() && after && it.value()->application == *after)
            continue; // a place on the board at most
        scope.nothing = false;
        if (after)
            change.applications.push_back(it.key());
        if (it.value())
            change.before.push_back(it.value()->application);
        change.everything = change.everything || !after;
    }
    std::ranges::sort(change.applications);
    const auto repeated = std::ranges::unique(change.applications);
    change.applications.erase(repeated.begin(), repeated.end());
    change.everything = change.everything || change.applications.size() > manyApplications;
    scope.nothing =
        scope.nothing && !change.everything && change.applications.empty() && change.people.empty();
    return scope;
}

} // namespace afterword
