// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: every way in which a person's data changes. Each is one transaction, one journal entry, one undo.
#pragma once

#include "tracker.h"

#include <functional>
#include <variant>

namespace afterword {

/// Adds the application, or replaces the one with its id; an added one comes last in its column.
struct SaveApplication
{
    Application application;
};
struct RemoveApplication
{
    ApplicationId application;
};
/// Stores the stage that a card was moved to, and its place in that column.
struct MoveCard
{
    ApplicationId application;
    Stage to = Stage::Saved;
    std::optional<Outcome> outcome; ///< with stage closed
    ApplicationId before;           ///< the card that it stands above; empty: last in the column
};
/// These add or replace by id within the application.
struct SaveInterview
{
    ApplicationId application;
    Interview interview;
};
struct RemoveInterview
{
    ApplicationId application;
    InterviewId interview;
};
struct SaveCommitment
{
    ApplicationId application;
    Commitment commitment;
};
struct RemoveCommitment
{
    ApplicationId application;
    CommitmentId commitment;
};
struct SaveCorrespondence
{
    ApplicationId application;
    Correspondence entry;
};
struct SaveOffer
{
    ApplicationId application;
    Offer offer;
};
/// Records what the person decided about a step: snooze, skip or allow.
struct AdjustStep
{
    ApplicationId application;
    Adjustment adjustment;
};
struct SavePerson
{
    Person person;
};
/// Refused while anything names the person.
struct RemovePerson
{
    PersonId person;
};
struct SaveReference
{
    Reference reference;
};
/// The person stays, and stays listed where an application names this reference.
struct RemoveReference
{
    PersonId person;
};
struct SaveProfile
{
    Profile profile;
};
struct SaveCadence
{
    QJsonObject overrides;
};

using Change =
    std::variant<SaveApplication, RemoveApplication, MoveCard, SaveInterview, RemoveInterview, SaveCommitment,
                 RemoveCommitment, SaveCorrespondence, SaveOffer, AdjustStep, SavePerson, RemovePerson,
                 SaveReference, RemoveReference, SaveProfile, SaveCadence>;

/// All of its changes or none, undone and redone together.
struct Command
{
    QString label; ///< translated, as it stands after "Undo": "moving Acme to Interviewing"
    std::vector<Change> changes;
    /// What is saved while it is typed: commands of one activity that follow one another are one undo; empty:
    /// stands alone.
    QString activity = {};
};

/// What a command, an undo or an import touched, for those who show it.
struct ChangeSet
{
    std::vector<ApplicationId> changed; ///< added or changed, facts or plan
    std::vector<ApplicationId> removed;
    bool people = false;     ///< people or references
    bool profile = false;    ///< profile or cadence: everything may look different
    bool everything = false; ///< read anew
    /// Added, changed or removed, or named in an application that changed, before or after; not: whose steps
    /// alone are others now.
    std::vector<PersonId> touched;

    bool isEmpty() const { return changed.empty() && removed.empty() && !people && !profile && !everything; }
};

/// What an import did, or with a dry run would do.
struct ImportReport
{
    struct Entry
    {
        enum class What { Added, Changed, Unchanged };
        What what = What::Added;
        QString description; ///< translated: "application Acme, Data Analyst"
    };
    std::vector<Entry> entries;

    int count(Entry::What what) const;
    ChangeSet changes;
};

} // namespace afterword
