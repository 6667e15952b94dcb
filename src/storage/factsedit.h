// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactsEdit: a change of the facts in memory that can be told as rows.
#pragma once

#include "boardranks.h"
#include "commands.h"
#include "facts.h"
#include "rowchange.h"

namespace afterword {

/// What an edit touched of what plans go by.
struct Touched
{
    std::vector<Application> before;         ///< as they were
    std::vector<ApplicationId> applications; ///< added or changed
    std::vector<Person> peopleBefore;        ///< as they were
    std::vector<PersonId> people;            ///< added, changed or removed, or their references were
    bool everything = false;                 ///< something that all plans go by

    bool isNothing() const { return before.empty() && applications.empty() && people.empty() && !everything; }
};

/// Remembers what it replaces, to tell it as rows.
class FactsEdit
{
public:
    explicit FactsEdit(Facts &facts)
        : m_facts(facts)
    {}
    Q_DISABLE_COPY_MOVE(FactsEdit)

    const Facts &facts() const { return m_facts; }
    /// The touched ones as they were; nullopt: there was none.
    const QHash<ApplicationId, std::optional<ApplicationRecord>> &applicationsBefore() const
    {
        return m_applications;
    }

    /// Remembers what these are like now: for whoever changes the rows themselves and puts them afterwards.
    void remember(const ApplicationId &id);
    void remember(const PersonId &id);
    void rememberReferee(const PersonId &id);
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
    Touched touched() const;
    /// How many records it has touched.
    qsizetype size() const { return m_applications.size() + m_people.size() + m_referees.size(); }
    /// Keeps the folded texts by which the touched ones are found.
    Result<void> updateLookups() const;
    /// The highest rank on the board.
    qint64 lastRank();
    /// Where the touched cards stand.
    QHash<ApplicationId, EditedPlace> places() const;

private:
    /// Applications whose own cadence is another now; nullopt: the general one is.
    std::optional<QList<ApplicationId>> cadencesChanged() const;
    QSet<PersonId> touchedPeople() const;

    Facts &m_facts;
    QHash<ApplicationId, std::optional<ApplicationRecord>> m_applications;
    QHash<PersonId, std::optional<PersonRecord>> m_people;
    QHash<PersonId, std::optional<RefereeRecord>> m_referees;
    std::optional<std::optional<Profile>> m_profile;
    std::optional<QJsonObject> m_cadence;
    std::optional<qint64> m_lastRank;
};

/// Changes the facts as the command says. NotFound, BadInput, Conflict; validate() is still to come.
Result<void> apply(FactsEdit &edit, const Change &change, Instant now);

/// Adds and replaces by id, never removes; one entry of the report for each record. BadInput for an id given
/// twice, Cancelled where progress says so.
Result<ImportReport> merge(FactsEdit &edit, const Tracker &tracker,
                           const std::function<bool(int done, int total)> &progress);

} // namespace afterword
