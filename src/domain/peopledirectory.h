// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleDirectory: people as a list shows them, and where each of them plays a part.
#pragma once

#include "person.h"
#include "reminderlog.h"

#include "deadline.h"

#include <QFlags>

#include <utility>

namespace afterword {

/// What somebody is in the facts; all of it at once is possible.
enum class PersonRole {
    Interviewer = 1,   ///< of any interview
    HiringManager = 2, ///< of any application, as the next two
    Coordinator = 4,
    Contact = 8,   ///< whom they said will be in touch
    Reference = 16 ///< a reference, or listed with an application as one
};
Q_DECLARE_FLAGS(PersonRoles, PersonRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonRoles)

/// One row of the list of people; read by index, never with whole applications.
struct PersonSummary
{
    PersonId id;
    QString name;
    QString title;
    QString company;
    QString email;
    QString phone;
    QString linkedin;
    PersonRoles roles;
    std::optional<Instant> lastContact; ///< the last message that passed or interview that began, by then
    int steps = 0;                      ///< planned steps that go to this person alone
    std::optional<Kind> nextStep;       ///< of them the first one due
    StepState nextState = StepState::Scheduled; ///< as planned; see Step::state
    std::optional<Instant> nextOpens;
    std::optional<Instant> nextDue;
    int promises = 0;                  ///< promises of this person that are still open: isOpenPromise()
    std::optional<Deadline> promiseBy; ///< the earliest of them

    bool operator==(const PersonSummary &) const = default;
};

/// Two people of whom the person said that they are not the same one.
using PeoplePair = std::pair<PersonId, PersonId>; ///< the smaller id first
PeoplePair peoplePair(const PersonId &one, const PersonId &other);

/// All reading is synchronous and by index.
class PeopleDirectory
{
public:
    virtual ~PeopleDirectory() = default;

    /// NotFound where there is none.
    virtual Result<Person> person(const PersonId &id) const = 0;
    /// In the order in which they were added.
    virtual Result<std::vector<Reference>> references() const = 0;
    /// A part of the list of everybody, by name as its letters are numbered, then by id.
    virtual Result<std::vector<PersonSummary>> personSummaries(int offset, int limit, Instant now) const = 0;
    /// Those of them that there are, in no order.
    virtual Result<std::vector<PersonSummary>> personSummaries(const std::vector<PersonId> &ids,
                                                               Instant now) const = 0;
    /// The applications that name the person, or of which a step goes there; ordered by id.
    virtual Result<std::vector<ApplicationId>> applicationsNaming(const PersonId &id) const = 0;
    /// Everybody whom these applications name, or to whom one of their steps goes; each once.
    virtual Result<std::vector<PersonId>> peopleNamedIn(const std::vector<ApplicationId> &ids) const = 0;
    /// Steps that go to this person alone, earliest due first.
    virtual Result<std::vector<AgendaRow>> stepsTo(const PersonId &id) const = 0;

    /// Who was said not to be the same person; each pair once.
    virtual Result<std::vector<PeoplePair>> keptApart() const = 0;
    /// Remembers for good that these are two people. An answer to a question of the program and no fact: it
    /// is no command and cannot be undone, but forgotten.
    virtual Result<void> keepApart(const PersonId &one, const PersonId &other, bool apart = true) = 0;
};

} // namespace afterword
