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
Result<std::vector<Application>> outlines(const Database &database, const QSet<ApplicationId> &but)
{
    std::vector<Application> outlines;
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
        outlines.push_back(std::move(outline));
    });
    if (!read)
        return std::unexpected(read.error());
    QHash<ApplicationId, size_t> places;
    places.reserve(static_cast<qsizetype>(outlines.size()));
    for (size_t place = 0; place < outlines.size(); ++place) {
        if (!but.contains(outlines[place].id))
            places.insert(outlines[place].id, place);
    }
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

} // namespace

Result<Tracker> SqlTrackerStore::trackerAround(const ApplicationId &id,
                                               const std::vector<PersonId> &people) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const LookupRepository lookups(*d->database);
    Facts facts(*d->database);
    if (id) {
        if (auto read = PlanNeighbourhood(facts).readFor({id}); !read)
            return std::unexpected(read.error());
    }
    QSet<ApplicationId> more;
    for (const PersonId &person : people) {
        const auto naming = lookups.applicationsNaming(person);
        if (!naming)
            return std::unexpected(naming.error());
        more.unite(*naming);
    }
    const auto acceptance = lookups.acceptance(d->clock.now());
    if (!acceptance)
        return std::unexpected(acceptance.error());
    if (*acceptance)
        more.insert((*acceptance)->application);
    if (auto read = facts.read(more); !read)
        return std::unexpected(read.error());

    Tracker tracker = facts.takeTracker();
    QHash<ApplicationId, size_t> whole;
    for (size_t place = 0; place < tracker.applications.size(); ++place)
        whole.insert(tracker.applications[place].id, place);
    auto all = outlines(*d->database, QSet<ApplicationId>(whole.keyBegin(), whole.keyEnd()));
    if (!all)
        return std::unexpected(all.error());
    for (Application &application : *all) {
        if (const auto place = whole.constFind(application.id); place != whole.cend())
            application = std::move(tracker.applications[*place]);
    }
    tracker.applications = std::move(*all);
    const PeopleRepository directory(*d->database);
    auto everybody = directory.people();
    auto referees = directory.referees();
    if (!everybody || !referees)
        return std::unexpected(everybody ? referees.error() : everybody.error());
    tracker.people.clear();
    for (PersonRecord &record : *everybody)
        tracker.people.push_back(std::move(record.person));
    tracker.references.clear();
    for (RefereeRecord &record : *referees)
        tracker.references.push_back(std::move(record.reference));
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
