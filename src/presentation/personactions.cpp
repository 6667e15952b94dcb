// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about people.
#include "personactions.h"

#include "stepactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

struct PersonActions
{
    Q_DECLARE_TR_FUNCTIONS(PersonActions)
};

} // namespace

Command addPerson(const Person &person)
{
    //: Stands after "Undo" and "Redo"; %1 is a name
    return {PersonActions::tr("adding %1").arg(person.name), {SavePerson{person}}};
}

Command changePerson(const Person &person)
{
    //: Stands after "Undo" and "Redo"; %1 is a name
    return {PersonActions::tr("changing %1").arg(person.name), {SavePerson{person}}};
}

Command removePerson(const Person &person)
{
    //: Stands after "Undo" and "Redo"; %1 is a name
    return {PersonActions::tr("removing %1").arg(person.name), {RemovePerson{person.id}}};
}

Command saveReference(const Person &person, const Reference &reference)
{
    //: Stands after "Undo" and "Redo"; %1 is the name of somebody who may vouch for the person
    return {PersonActions::tr("%1 as a reference").arg(person.name), {SaveReference{reference}}};
}

Command dropReference(const Person &person, const std::vector<Application> &naming)
{
    //: Stands after "Undo" and "Redo"; %1 is a name
    Command command{PersonActions::tr("no longer asking %1 as a reference").arg(person.name), {}};
    for (Application application : naming) {
        if (std::erase(application.references, person.id) > 0)
            command.changes.emplace_back(SaveApplication{std::move(application)});
    }
    command.changes.emplace_back(RemoveReference{person.id});
    return command;
}

Command listReference(const Application &application, const Person &person, bool listed)
{
    Application changed = application;
    std::erase(changed.references, person.id);
    if (listed)
        changed.references.push_back(person.id);
    const QString label =
        listed
            //: Stands after "Undo" and "Redo"; %1 is a name, %2 a company
            ? PersonActions::tr("naming %1 as a reference at %2").arg(person.name, application.company)
            //: Stands after "Undo" and "Redo"; %1 is a name, %2 a company
            : PersonActions::tr("no longer naming %1 at %2").arg(person.name, application.company);
    return {label, {SaveApplication{std::move(changed)}}};
}

Command tellReference(const Application &application, const Person &person, Instant at)
{
    Correspondence entry;
    entry.direction = Direction::Out;
    entry.kind = Kind::NotifyReference;
    entry.at = at;
    entry.people = {person.id};
    entry.channel = person.preferredChannel;
    Command command = recordMessage(application, std::move(entry), at);
    //: Stands after "Undo" and "Redo"; %1 is a name, %2 a company
    command.label = PersonActions::tr("telling %1 about %2").arg(person.name, application.company);
    return command;
}

std::optional<Instant> referenceToldAt(const Application &application, const PersonId &person)
{
    std::optional<Instant> told;
    for (const Correspondence &entry : application.correspondence) {
        if (entry.direction == Direction::Out && entry.kind == Kind::NotifyReference &&
            entry.delivery == Delivery::Sent && std::ranges::find(entry.people, person) != entry.people.end())
            told = std::max(told.value_or(entry.at), entry.at);
    }
    return told;
}

} // namespace afterword
