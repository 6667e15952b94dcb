// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is what in an application.
#include "detailsroles.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

struct Roles
{
    Q_DECLARE_TR_FUNCTIONS(DetailsRoles)
};

bool contains(const std::vector<PersonId> &people, const PersonId &person)
{
    return std::ranges::find(people, person) != people.end();
}

} // namespace

QString partRoleName(PartRole role)
{
    switch (role) {
    case PartRole::HiringManager:
        return Roles::tr("Hiring manager");
    case PartRole::Coordinator:
        return Roles::tr("Coordinator");
    case PartRole::DesignatedContact:
        return Roles::tr("Will be in touch");
    case PartRole::Interviewer:
        return Roles::tr("Interviewer");
    case PartRole::Reference:
        return Roles::tr("Reference");
    }
    return {};
}

std::vector<RoleIn> rolesFor(const Application &application)
{
    std::vector<RoleIn> roles{
        {PartRole::HiringManager}, {PartRole::Coordinator}, {PartRole::DesignatedContact}};
    std::vector<Interview> rounds = application.interviews;
    std::ranges::stable_sort(rounds, std::ranges::greater(), &Interview::start);
    for (const Interview &interview : rounds)
        roles.push_back({PartRole::Interviewer, interview.id});
    roles.push_back({PartRole::Reference});
    return roles;
}

QString roleInName(const RoleIn &role, const Application &application)
{
    const auto found = std::ranges::find(application.interviews, role.interview, &Interview::id);
    if (role.role != PartRole::Interviewer || found == application.interviews.end())
        return partRoleName(role.role);
    //: %1 counts the rounds of interviews
    return Roles::tr("Interviewer, round %1").arg(found->round);
}

std::vector<RoleIn> rolesOf(const Application &application, const PersonId &person)
{
    std::vector<RoleIn> roles;
    if (person.isEmpty())
        return roles;
    if (application.hiringManager == person)
        roles.push_back({PartRole::HiringManager});
    if (application.coordinator == person)
        roles.push_back({PartRole::Coordinator});
    if (application.designatedContact == person)
        roles.push_back({PartRole::DesignatedContact});
    for (const Interview &interview : application.interviews) {
        if (contains(interview.interviewers, person))
            roles.push_back({PartRole::Interviewer, interview.id});
    }
    if (contains(application.references, person))
        roles.push_back({PartRole::Reference});
    return roles;
}

Command savePersonIn(const Application &application, const Person &person, const std::optional<RoleIn> &role,
                     const std::optional<Reference> &reference)
{
    //: Stands after "Undo" and "Redo"; %1 is a name, %2 a company
    Command command{Roles::tr("%1 at %2").arg(person.name, application.company), {SavePerson{person}}};
    if (!role)
        return command;
    Application changed = application;
    const auto addTo = [&person](std::vector<PersonId> &people) {
        if (!contains(people, person.id))
            people.push_back(person.id);
    };
    switch (role->role) {
    case PartRole::HiringManager:
        changed.hiringManager = person.id;
        break;
    case PartRole::Coordinator:
        changed.coordinator = person.id;
        break;
    case PartRole::DesignatedContact:
        changed.designatedContact = person.id;
        break;
    case PartRole::Interviewer:
        for (Interview &interview : changed.interviews) {
            if (interview.id == role->interview)
                addTo(interview.interviewers);
        }
        break;
    case PartRole::Reference:
        if (reference)
            command.changes.emplace_back(SaveReference{*reference});
        addTo(changed.references);
        break;
    }
    if (changed != application)
        command.changes.emplace_back(SaveApplication{std::move(changed)});
    return command;
}

Command removePersonFrom(const Application &application, const PersonId &person, const QString &name)
{
    Application changed = application;
    for (PersonId *place : {&changed.hiringManager, &changed.coordinator, &changed.designatedContact}) {
        if (*place == person)
            *place = {};
    }
    for (Interview &interview : changed.interviews)
        std::erase(interview.interviewers, person);
    std::erase(changed.references, person);
    if (changed == application)
        return {};
    //: Stands after "Undo" and "Redo"; %1 is a name, %2 a company
    return {Roles::tr("taking %1 from %2").arg(name, application.company),
            {SaveApplication{std::move(changed)}}};
}

} // namespace afterword
