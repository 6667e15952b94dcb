// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What calendars were given.
#include "calendarrepository.h"
#include "sqltrackerstore_p.h"

namespace afterword {

namespace {

Result<void> written(const Database &database, auto &&write)
{
    auto transaction = Transaction::write(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return write(CalendarRepository(database)) | andThen([&] { return transaction->commit(); });
}

} // namespace

Result<CalendarRevisions> SqlTrackerStore::calendarRevisions() const
{
    return CalendarRepository(*d->database).revisions();
}

Result<void> SqlTrackerStore::rememberCalendar(const std::vector<CalendarChange> &changes)
{
    if (changes.empty())
        return {};
    return written(*d->database, [&](const CalendarRepository &calendar) -> Result<void> {
        for (const CalendarChange &change : changes) {
            if (auto done = calendar.remember(change); !done)
                return done;
        }
        return {};
    });
}

Result<CalendarRecord> SqlTrackerStore::calendarRecord(const QUuid &uid) const
{
    return CalendarRepository(*d->database).record(uid);
}

Result<std::vector<PublishedEntry>> SqlTrackerStore::published(const QString &collection) const
{
    return CalendarRepository(*d->database).published(collection);
}

Result<std::vector<PublishedEntry>> SqlTrackerStore::publishedQuestions() const
{
    return CalendarRepository(*d->database).questions();
}

Result<void> SqlTrackerStore::notePublished(const PublishedEntry &entry)
{
    return written(*d->database, [&](const CalendarRepository &calendar) { return calendar.note(entry); });
}

Result<void> SqlTrackerStore::forgetPublished(const QString &collection, const QUuid &uid)
{
    return written(*d->database,
                   [&](const CalendarRepository &calendar) { return calendar.forget(collection, uid); });
}

} // namespace afterword
