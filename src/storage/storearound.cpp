// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds one application, and whose mail is whose, without reading everything.
#include "factrepositories.h"
#include "jsonfields.h"
#include "neighbours.h"
#include "planneighbourhood.h"
#include "sqltrackerstore_p.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// All applications in their order, as far as a mail could be taken for one about them.
Result<std::vector<Application>> outlines(const Database &database)
{
    std::vector<Application> outlines;
    QHash<ApplicationId, size_t> places;
    Query query(database,
                u"SELECT id, company, role, location, tags FROM applications ORDER BY position, id"_s);
    const auto read = query.each({}, [&](const Query &row) {
        Application outline;
        outline.id = ApplicationId(row.text(0));
        outline.company = row.text(1);
        outline.role = row.text(2);
        outline.location = row.text(3);
        if (const QString tags = row.text(4); tags.size() > 2) // "[]": none
            fromJsonField(jsonFromText(tags), outline.tags);
        places.insert(outline.id, outlines.size());
        outlines.push_back(std::move(outline));
    });
    if (!read)
        return std::unexpected(read.error());
    // Without their texts; a history that has neither of the two says nothing.
    Query entries(database, u"SELECT application, id, subject, message_id FROM correspondence "
                            "WHERE subject <> '' OR message_id <> '' ORDER BY application, position"_s);
    const auto told = entries.each({}, [&](const Query &row) {
        const auto place = places.constFind(ApplicationId(row.text(0)));
        if (place == places.cend())
            return;
        Correspondence entry;
        entry.id = CorrespondenceId(row.text(1));
        entry.subject = row.text(2);
        entry.messageId = row.text(3);
        outlines[*place].correspondence.push_back(std::move(entry));
    });
    if (!told)
        return std::unexpected(told.error());
    return outlines;
}

/// Puts others at the company of that application in their places among those that were read.
Result<void> addCompanyOf(const Database &database, const ApplicationId &id,
                          std::vector<Application> &applications)
{
    const auto own = std::ranges::find(applications, id, &Application::id);
    if (own == applications.end())
        return {};
    const QString company = own->company.simplified();
    QHash<QString, size_t> known;
    for (size_t place = 0; place < applications.size(); ++place)
        known.insert(applications[place].id.value(), place);
    std::vector<Application> all;
    Query query(database, u"SELECT id, company, role FROM applications ORDER BY position, id"_s);
    const auto read = query.each({}, [&](const Query &row) {
        const QString other = row.text(0);
        if (const auto place = known.constFind(other); place != known.cend()) {
            all.push_back(std::move(applications[*place]));
        } else if (const QString at = row.text(1);
                   at.simplified().compare(company, Qt::CaseInsensitive) == 0) {
            Application outline;
            outline.id = ApplicationId(other);
            outline.company = at;
            outline.role = row.text(2);
            all.push_back(std::move(outline));
        }
    });
    applications = std::move(all);
    return read;
}

} // namespace

Result<Tracker> SqlTrackerStore::trackerAround(const ApplicationId &id,
                                               const std::vector<PersonId> &people) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const LookupRepository lookups(*d->database);
    Facts facts(*d->database);
    if (auto read = PlanNeighbourhood(facts).readFor({id}); !read)
        return std::unexpected(read.error());
    QSet<ApplicationId> more;
    for (const PersonId &person : people) {
        const auto naming = lookups.applicationsNaming(person);
        if (!naming)
            return std::unexpected(naming.error());
        more.unite(*naming);
        facts.person(person); // also where nothing names them
    }
    const auto acceptance = lookups.acceptance(d->clock.now());
    if (!acceptance)
        return std::unexpected(acceptance.error());
    if (*acceptance)
        more.insert((*acceptance)->application);
    if (auto read = facts.read(more); !read)
        return std::unexpected(read.error());
    if (!facts.state())
        return std::unexpected(facts.state().error());
    Tracker tracker = facts.takeTracker();
    if (auto added = addCompanyOf(*d->database, id, tracker.applications); !added)
        return std::unexpected(added.error());
    auto referees = PeopleRepository(*d->database).referees();
    if (!referees)
        return std::unexpected(referees.error());
    tracker.references.clear();
    for (RefereeRecord &record : *referees)
        tracker.references.push_back(std::move(record.reference));
    return d->addWhatIsBeingTyped(tracker) | mapped([&] { return std::move(tracker); });
}

Result<Tracker> SqlTrackerStore::trackerOutlines() const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto all = outlines(*d->database);
    auto everybody = PeopleRepository(*d->database).people();
    const auto profile = ProfileRepository(*d->database).profile();
    if (!all || !everybody || !profile)
        return std::unexpected(!all ? all.error() : !everybody ? everybody.error() : profile.error());
    Tracker tracker;
    tracker.profile = profile->value_or(Profile());
    tracker.applications = std::move(*all);
    for (PersonRecord &record : *everybody)
        tracker.people.push_back(std::move(record.person));
    return d->addWhatIsBeingTyped(tracker) | mapped([&] { return std::move(tracker); });
}

Result<std::vector<ApplicationId>> SqlTrackerStore::applicationsWithMail(const QStringList &messageIds,
                                                                         const QStringList &addresses) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QSet<ApplicationId> found;
    const LookupRepository lookups(*d->database);
    for (const QString &address : addresses) {
        if (address.trimmed().isEmpty())
            continue;
        const auto users = lookups.withAddress(foldedAddress(address));
        if (!users)
            return std::unexpected(users.error());
        found.unite(*users);
    }
    SqlValues wanted;
    for (const QString &id : messageIds) {
        const bool hasBrackets = id.startsWith(u'<') && id.endsWith(u'>');
        const QString bare = hasBrackets ? id.mid(1, id.size() - 2) : id;
        if (!bare.isEmpty())
            wanted.insert(wanted.end(), {bare, u'<' + bare + u'>'});
    }
    if (!wanted.empty()) {
        QStringList places;
        places.fill(u"?"_s, static_cast<qsizetype>(wanted.size()));
        Query query(*d->database, u"SELECT DISTINCT application FROM correspondence WHERE message_id IN ("_s +
                                      places.join(u',') + u')');
        const auto read =
            query.each(wanted, [&](const Query &row) { found.insert(ApplicationId(row.text(0))); });
        if (!read)
            return std::unexpected(read.error());
    }
    return std::vector<ApplicationId>(found.cbegin(), found.cend());
}

} // namespace afterword
