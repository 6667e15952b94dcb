// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying out what an invitation means.
#include "invitationimport.h"

#include "invitationids.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString derivedId(const QString &record)
{
    static const QUuid space("b7d3c6a0-52a8-5f0e-8f4d-7c1d9a3e5b21");
    return QUuid::createUuidV5(space, record).toString(QUuid::WithoutBraces);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

Application &applicationFor(Tracker &tracker, const InvitationProposal &proposal)
{
    const ApplicationId id = invitedApplicationId(proposal.uid);
    if (Application *made = tracker.find(id))
        return *made;
    Application application;
    application.id = id;
    application.company = proposal.company;
    //: Stands for the job's name where an invitation tells none
    application.role = proposal.role.isEmpty() ? Words::tr("Role to be named") : proposal.role;
    tracker.applications.push_back(std::move(application));
    return tracker.applications.back();
}

/// Somebody recorded, their missing address filled in, or somebody new.
PersonId personFor(Tracker &tracker, const InvitedGuess &guess, const QString &company)
{
    if (Person *known = guess.known.isEmpty() ? nullptr : tracker.find(guess.known)) {
        if (known->email.isEmpty())
            known->email = guess.invited.email;
        return known->id;
    }
    const PersonId id = invitedPersonId(guess.invited.email);
    if (tracker.find(id))
        return id;
    Person met;
    met.id = id;
    met.name = guess.invited.name.isEmpty() ? guess.invited.email : guess.invited.name;
    met.email = guess.invited.email;
    met.company = company;
    tracker.people.push_back(std::move(met));
    return id;
}

template <typename Record>
std::vector<Record> changed(const std::vector<Record> &before, const std::vector<Record> &after)
{
    std::vector<Record> records;
    for (size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size() || before[i] != after[i])
            records.push_back(after[i]);
    }
    return records;
}

} // namespace

ApplicationId invitedApplicationId(const QString &uid)
{
    return ApplicationId(derivedId(u"application/"_s + uid));
}

InterviewId invitedInterviewId(const QString &uid)
{
    return InterviewId(derivedId(u"interview/"_s + uid));
}

PersonId invitedPersonId(const QString &email)
{
    return PersonId(derivedId(u"person/"_s + email));
}

Result<Tracker> withProposal(Tracker tracker, const InvitationProposal &proposal)
{
    if (!proposal.changesSomething())
        return tracker;
    Application *found = proposal.application.isEmpty() ? &applicationFor(tracker, proposal)
                                                        : tracker.find(proposal.application);
    if (!found)
        return fail(ErrorCode::NotFound, Words::tr("The application is not there any more."),
                    proposal.application.value());
    Application &application = *found;
    Interview interview = proposal.interview;
    for (const InvitedGuess &guess : proposal.people) {
        if (guess.part == InvitedPart::None || guess.invited.email.isEmpty())
            continue;
        const PersonId person = personFor(tracker, guess, application.company);
        if (guess.part == InvitedPart::Coordinator)
            application.coordinator = person;
        else if (std::ranges::count(interview.interviewers, person) == 0)
            interview.interviewers.push_back(person);
    }
    const auto same = std::ranges::find(application.interviews, interview.id, &Interview::id);
    if (same == application.interviews.end())
        application.interviews.push_back(std::move(interview));
    else
        *same = std::move(interview);
    return tracker;
}

Result<Tracker> applyInvitation(const Tracker &existing, const Invitation &invitation,
                                const QStringList &ownAddresses, const InvitationMemory &memory)
{
    if (invitation.uid.isEmpty())
        return fail(ErrorCode::BadInput,
                    Words::tr("The invitation has no UID to know it again by; nothing was imported."));
    return withProposal(existing, understandInvitation(existing, invitation, ownAddresses, memory));
}

Tracker changedRecords(const Tracker &before, const Tracker &after)
{
    Tracker records;
    records.people = changed(before.people, after.people);
    records.applications = changed(before.applications, after.applications);
    return records;
}

} // namespace afterword
