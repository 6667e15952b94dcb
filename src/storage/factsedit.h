// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactsEdit: a change of the facts in memory that can be told as rows, or taken back.
#pragma once

#include "commands.h"
#include "facts.h"
#include "planner.h"
#include "rowchange.h"

namespace afterword {

/// What needs a new plan.
struct PlanScope
{
    bool nothing = true; ///< not even the tasks of the whole search
    FactsChange change;
};

/// Everything, as after a reading of all facts.
inline PlanScope wholePlan()
{
    PlanScope scope;
    scope.nothing = false;
    scope.change.everything = true;
    return scope;
}

/// Remembers what it replaces; unless kept, the facts are as before at the end of its scope.
class FactsEdit
{
public:
    explicit FactsEdit(Facts &facts)
        : m_facts(facts)
    {}
    ~FactsEdit();
    Q_DISABLE_COPY_MOVE(FactsEdit)

    const Facts &facts() const { return m_facts; }

    void put(ApplicationRecord record);
    /// As put(), last in the list and on the board, or where the one with its id stands.
    void put(Application application);
    void remove(const ApplicationId &id);
    void put(PersonRecord record);
    void put(Person person);
    void removePerson(const PersonId &id);
    void put(RefereeRecord record);
    void put(Reference reference);
    void removeReferee(const PersonId &id);
    void setProfile(const std::optional<Profile> &profile);
    void setCadence(const QJsonObject &overrides);

    /// BadInput or Refused where what was touched does not fit together: people and interviews that do not
    /// exist, impossible times, a person removed whom somebody names.
    Result<void> validate() const;
    /// What the edit means for the rows of the tables.
    RowChanges rowChanges() const;
    ChangeSet changeSet() const;
    PlanScope planScope() const;
    void keep() { m_kept = true; }

private:
    /// Applications whose own cadence is another now; nullopt: the general one is.
    std::optional<QList<ApplicationId>> cadencesChanged() const;
    QSet<PersonId> touchedPeople() const;
    void remember(const ApplicationId &id);
    void remember(const PersonId &id);
    void rememberReferee(const PersonId &id);

    Facts &m_facts;
    QHash<ApplicationId, std::optional<ApplicationRecord>> m_applications;
    QHash<PersonId, std::optional<PersonRecord>> m_people;
    QHash<PersonId, std::optional<RefereeRecord>> m_referees;
    std::optional<std::optional<Profile>> m_profile;
    std::optional<QJsonObject> m_cadence;
    qint64 m_lastRank = 0;
    bool m_knowsLastRank = false;
    bool m_kept = false;
};

/// Changes the facts as the command says. NotFound, BadInput, Conflict; validate() is still to come.
Result<void> apply(FactsEdit &edit, const Change &change, Instant now);

/// Adds and replaces by id, never removes; one entry of the report for each record. BadInput for an id given
/// twice, Cancelled where progress says so.
Result<ImportReport> merge(FactsEdit &edit, const Tracker &tracker,
                           const std::function<bool(int done, int total)> &progress);

} // namespace afterword
