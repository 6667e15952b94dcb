// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Following of people, jobs and addresses from one application to the next.
#include "planneighbourhood.h"

#include "neighbours.h"
#include "participants.h"

namespace afterword {

Result<void> PlanNeighbourhood::addNeighbours(const Application &application, Found &found)
{
    Result<void> done;
    forEachPerson(application, [&](const PersonId &person) {
        if (!done || found.people.contains(person) ||
            !tiesApplications(application, person, m_facts.referee(person).has_value()))
            return;
        found.people.insert(person);
        if (const auto tied = m_lookups.applicationsOf(person))
            found.ids.unite(*tied);
        else
            done = std::unexpected(tied.error());
    });
    if (!done)
        return done;
    if (const qint64 job = jobKey(application.company, application.role); !found.jobs.contains(job)) {
        found.jobs.insert(job);
        const auto same = m_lookups.withJob(application.company, application.role);
        if (!same)
            return std::unexpected(same.error());
        found.ids.unite(*same);
    }
    return m_facts.state();
}

void PlanNeighbourhood::addAddresses(const Application &application, QSet<QString> &addresses) const
{
    for (const Correspondence &entry : application.correspondence)
        addresses.insert(foldedAddress(entry.address));
    forEachPerson(application, [&](const PersonId &id) {
        if (const Person *person = m_facts.person(id))
            addresses.insert(foldedAddress(person->email));
    });
}

Result<void> PlanNeighbourhood::addUsersOfBad(const QString &address, Ids &ids)
{
    auto users = m_lookups.withAddress(address);
    if (!users)
        return std::unexpected(users.error());
    const auto people = m_lookups.peopleWithAddress(address);
    if (!people)
        return std::unexpected(people.error());
    for (const PersonId &person : *people) {
        const auto more = m_lookups.applicationsOf(person);
        if (!more)
            return std::unexpected(more.error());
        users->unite(*more);
    }
    for (const ApplicationId &user : std::as_const(*users)) {
        const auto has = m_lookups.hasBounces(user);
        if (!has)
            return std::unexpected(has.error());
        if (*has) {
            ids.unite(*users);
            return {};
        }
    }
    return {};
}

Result<void> PlanNeighbourhood::addUsersOfBad(const QSet<QString> &addresses, Ids &ids)
{
    for (const QString &address : addresses) {
        if (address.isEmpty() || m_judged.contains(address))
            continue;
        m_judged.insert(address);
        if (auto added = addUsersOfBad(address, ids); !added)
            return added;
    }
    return {};
}

Result<PlanNeighbourhood::Concerned> PlanNeighbourhood::concernedBy(const Touched &touched)
{
    Concerned concerned;
    concerned.edited = Ids(touched.applications.cbegin(), touched.applications.cend());
    for (const PersonId &person : touched.people) {
        const auto naming = m_lookups.applicationsOf(person);
        if (!naming)
            return std::unexpected(naming.error());
        concerned.edited.unite(*naming);
    }
    if (auto read = m_facts.read(concerned.edited); !read)
        return std::unexpected(read.error());
    Found found{concerned.edited, {}, {}};
    QSet<QString> addresses;
    const auto look = [&](const Application &application) {
        addAddresses(application, addresses);
        return addNeighbours(application, found);
    };
    for (const ApplicationId &id : std::as_const(concerned.edited)) {
        if (const Application *application = m_facts.application(id)) {
            if (auto done = look(*application); !done)
                return std::unexpected(done.error());
        }
    }
    for (const Application &before : touched.before) {
        if (auto done = look(before); !done)
            return std::unexpected(done.error());
    }
    for (const PersonId &id : touched.people) {
        if (const Person *person = m_facts.person(id))
            addresses.insert(foldedAddress(person->email));
    }
    for (const Person &before : touched.peopleBefore)
        addresses.insert(foldedAddress(before.email));

    // An address from which mail came back, or comes back no more, is bad or good wherever it is used, and
    // what is planned there may collide with others once more.
    const auto wereBounces = std::ranges::any_of(touched.before, [](const Application &before) {
        return std::ranges::any_of(before.correspondence, [](const Correspondence &entry) {
            return entry.meaning == Meaning::Bounce;
        });
    });
    const auto areBounces = m_lookups.hasBounces();
    if (!areBounces)
        return std::unexpected(areBounces.error());
    if (!*areBounces && !wereBounces) {
        concerned.all = std::move(found.ids);
        return concerned;
    }
    Ids users;
    if (wereBounces) {
        for (const QString &address : std::as_const(addresses)) {
            const auto used = m_lookups.withAddress(address);
            const auto people = m_lookups.peopleWithAddress(address);
            if (!used || !people)
                return std::unexpected(used ? people.error() : used.error());
            users.unite(*used);
            for (const PersonId &person : *people) {
                const auto more = m_lookups.applicationsOf(person);
                if (!more)
                    return std::unexpected(more.error());
                users.unite(*more);
            }
        }
    } else if (auto added = addUsersOfBad(addresses, users); !added) {
        return std::unexpected(added.error());
    }
    m_judged.clear();
    if (auto read = m_facts.read(users); !read)
        return std::unexpected(read.error());
    found.ids.unite(users);
    for (const ApplicationId &id : std::as_const(users)) {
        if (const Application *application = m_facts.application(id)) {
            if (auto done = addNeighbours(*application, found); !done)
                return std::unexpected(done.error());
        }
    }
    concerned.all = std::move(found.ids);
    return concerned;
}

Result<void> PlanNeighbourhood::readFor(const QSet<ApplicationId> &planned)
{
    if (auto read = m_facts.read(planned); !read)
        return read;
    Found found{planned, {}, {}};
    for (const ApplicationId &id : planned) {
        if (const Application *application = m_facts.application(id)) {
            if (auto added = addNeighbours(*application, found); !added)
                return added;
        }
    }
    const auto bounces = m_lookups.hasBounces();
    if (!bounces)
        return std::unexpected(bounces.error());
    if (*bounces) {
        if (auto read = m_facts.read(found.ids); !read)
            return read;
        QSet<QString> addresses;
        for (const ApplicationId &id : std::as_const(found.ids)) {
            if (const Application *application = m_facts.application(id)) {
                addAddresses(*application, addresses);
            }
        }
        if (auto added = addUsersOfBad(addresses, found.ids); !added)
            return added;
    }
    return m_facts.read(found.ids);
}

} // namespace afterword
