// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of calendar_revisions and calendar_publications.
#include "calendarrepository.h"

#include "sqlvalue.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

const auto publicationColumns =
    "uid, collection, href, state, etag, version, body, pending, pending_version, theirs, theirs_etag, changed_at"_L1;

QString text(const QUuid &uid)
{
    return uid.toString(QUuid::WithoutBraces);
}

/// SQL tells nothing from an empty text; these columns are never nothing.
SqlValue textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

PublishedEntry entryOf(const Query &row)
{
    PublishedEntry entry;
    entry.uid = QUuid(row.text(0));
    entry.collection = row.text(1);
    entry.href = row.text(2);
    entry.state = fromExchangeName<PublishedState>(row.text(3)).value_or(PublishedState::Conflict);
    entry.etag = row.text(4);
    entry.version = row.text(5);
    entry.body = row.text(6);
    entry.pending = row.text(7);
    entry.pendingVersion = row.text(8);
    entry.theirs = row.text(9);
    entry.theirsEtag = row.text(10);
    entry.changedAt = Instant::fromMilliseconds(row.integer(11));
    return entry;
}

} // namespace

Result<CalendarRevisions> CalendarRepository::revisions() const
{
    CalendarRevisions revisions;
    Query query(m_database,
                u"SELECT uid, when_hash, what_hash, sequence, changed_at FROM calendar_revisions"_s);
    const auto read = query.each({}, [&revisions](const Query &row) {
        revisions.insert(QUuid(row.text(0)),
                         {row.integer(1), row.integer(2), static_cast<int>(row.integer(3)),
                          Instant::fromMilliseconds(row.integer(4))});
    });
    if (!read)
        return std::unexpected(read.error());
    return revisions;
}

Result<void> CalendarRepository::remember(const CalendarChange &change) const
{
    const QString uid = text(change.uid);
    return Query(m_database, u"DELETE FROM calendar_revisions WHERE uid = ?"_s).run({uid}) | andThen([&] {
               return Query(m_database,
                            u"INSERT INTO calendar_revisions (uid, when_hash, what_hash, sequence, "
                            "changed_at, application, interview, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                   .run({uid, change.revision.when, change.revision.what, qint64{change.revision.sequence},
                         toSql(change.revision.changedAt), toSql(change.record.application),
                         toSql(change.record.interview), toSql(change.record.step)});
           });
}

Result<CalendarRecord> CalendarRepository::record(const QUuid &uid) const
{
    std::optional<CalendarRecord> record;
    Query query(m_database, u"SELECT application, interview, step FROM calendar_revisions WHERE uid = ?"_s);
    const auto read = query.each({text(uid)}, [&record](const Query &row) {
        record = CalendarRecord{ApplicationId(row.text(0)), InterviewId(row.text(1)), StepId(row.text(2))};
    });
    if (!read)
        return std::unexpected(read.error());
    if (!record)
        return fail(ErrorCode::NotFound,
                    Database::tr("This link of a calendar belongs to nothing that is recorded here."));
    return *record;
}

Result<std::vector<PublishedEntry>> CalendarRepository::published(const QString &collection) const
{
    std::vector<PublishedEntry> entries;
    Query query(m_database,
                u"SELECT %1 FROM calendar_publications WHERE collection = ?"_s.arg(publicationColumns));
    const auto read =
        query.each({collection}, [&entries](const Query &row) { entries.push_back(entryOf(row)); });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

Result<std::vector<PublishedEntry>> CalendarRepository::questions() const
{
    std::vector<PublishedEntry> entries;
    Query query(m_database, u"SELECT %1 FROM calendar_publications WHERE state IN ('moved', 'conflict', "
                            "'gone') ORDER BY changed_at, uid"_s.arg(publicationColumns));
    const auto read = query.each({}, [&entries](const Query &row) { entries.push_back(entryOf(row)); });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

Result<void> CalendarRepository::note(const PublishedEntry &entry) const
{
    return forget(entry.collection, entry.uid) | andThen([&] {
               return Query(
                          m_database,
                          u"INSERT INTO calendar_publications (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                              .arg(publicationColumns))
                   .run({text(entry.uid), textOf(entry.collection), textOf(entry.href), toSql(entry.state),
                         textOf(entry.etag), textOf(entry.version), textOf(entry.body), textOf(entry.pending),
                         textOf(entry.pendingVersion), textOf(entry.theirs), textOf(entry.theirsEtag),
                         toSql(entry.changedAt)});
           });
}

Result<void> CalendarRepository::forget(const QString &collection, const QUuid &uid) const
{
    return Query(m_database, u"DELETE FROM calendar_publications WHERE collection = ? AND uid = ?"_s)
        .run({collection, text(uid)});
}

} // namespace afterword
