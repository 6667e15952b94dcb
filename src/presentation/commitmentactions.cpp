// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about what they said.
#include "commitmentactions.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct CommitmentActions
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentActions)
};

/// Of the last interview held or reply received: who was there, and which interview it was.
std::pair<PersonId, InterviewId> lastSpokenWith(const Application &application, Instant at)
{
    const Interview *interview = nullptr;
    for (const Interview &candidate : application.interviews) {
        if (candidate.start <= at && (!interview || interview->start <= candidate.start))
            interview = &candidate;
    }
    const Correspondence *reply = nullptr;
    for (const Correspondence &entry : application.correspondence) {
        const bool isHuman = entry.meaning != Meaning::Bounce && entry.meaning != Meaning::OutOfOffice;
        if (entry.direction == Direction::In && isHuman && !entry.people.empty() && entry.at <= at &&
            (!reply || reply->at <= entry.at))
            reply = &entry;
    }
    const InterviewId id = interview ? interview->id : InterviewId();
    if (reply && (!interview || interview->end <= reply->at))
        return {reply->people.front(), id};
    if (interview && !interview->interviewers.empty())
        return {interview->interviewers.front(), id};
    return {application.hiringManager ? application.hiringManager : application.coordinator, id};
}

} // namespace

Commitment newCommitment(const Application &application, CommitmentType type, Instant at)
{
    Commitment commitment;
    commitment.id = CommitmentId(newId());
    commitment.type = type;
    commitment.madeAt = at;
    std::tie(commitment.person, commitment.interview) = lastSpokenWith(application, at);
    return commitment;
}

Command saveCommitment(const Application &application, const Commitment &commitment,
                       const std::vector<Person> &added)
{
    //: Stands after "Undo" and "Redo"; %1 is a company
    Command command{CommitmentActions::tr("noting what %1 said").arg(application.company), {}};
    for (const Person &person : added)
        command.changes.emplace_back(SavePerson{person});
    command.changes.emplace_back(SaveCommitment{application.id, commitment});
    return command;
}

Command fulfilCommitment(const Application &application, const Commitment &commitment,
                         std::optional<Instant> at)
{
    Commitment done = commitment;
    done.fulfilledAt = at;
    const QString label = at
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              ? CommitmentActions::tr("settling what %1 said").arg(application.company)
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              : CommitmentActions::tr("opening what %1 said again").arg(application.company);
    return {label, {SaveCommitment{application.id, done}}};
}

Command removeCommitment(const Application &application, const Commitment &commitment)
{
    //: Stands after "Undo" and "Redo"; %1 is a company
    return {CommitmentActions::tr("removing what %1 said").arg(application.company),
            {RemoveCommitment{application.id, commitment.id}}};
}

} // namespace afterword
