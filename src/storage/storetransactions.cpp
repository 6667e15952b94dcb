// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the store changes: facts, undo, journal and plan in one transaction.
#include "changelog.h"
#include "deliveries.h"
#include "factrepositories.h"
#include "sqltrackerstore_p.h"

namespace afterword {

namespace {

constexpr qsizetype manyRecords = 300; ///< from here on reading everything anew is cheaper

} // namespace

Result<void> SqlTrackerStore::Private::finish(Transaction &transaction, ChangeSet &changes)
{
    const ChangeLog log(*database);
    const auto newest = log.newest();
    if (!newest)
        return std::unexpected(newest.error());
    ChangeSet all;
    if (*newest != toldEntry) {
        auto foreign = log.since(toldEntry);
        if (!foreign)
            return std::unexpected(foreign.error());
        all = std::move(*foreign);
    }
    qint64 entry = *newest;
    if (!changes.isEmpty()) {
        const auto added = log.add(changes);
        if (!added)
            return std::unexpected(added.error());
        entry = *added;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    toldEntry = entry;
    if (all.isEmpty())
        return {};
    merge(all, changes);
    changes = std::move(all);
    return {};
}

Result<void> SqlTrackerStore::Private::recordUndo(JournalRepository::Action action, const QString &label,
                                                  const RowChanges &rows, Instant now,
                                                  Activity &activity) const
{
    const UndoRepository undo(*database);
    if (action == JournalRepository::Action::Deliver)
        return undo.forget(deliveries::Passing::all(rows));
    // What comes in with a file was sent by somebody else, at another time.
    const deliveries::Passing passing(action == JournalRepository::Action::Import ? RowChanges() : rows);
    const RowChanges undoable = passing.without(rows);
    // What only tells how a message fares is nothing to take back.
    if (!passing.isEmpty()) {
        if (auto forgotten = undo.forget(passing); !forgotten)
            return forgotten;
    }
    if (undoable.empty())
        return {};
    if (!activity.name.isEmpty() && activity.name == current.name) {
        const auto extended = undo.extend(current.entry, undoable);
        if (!extended)
            return std::unexpected(extended.error());
        activity.entry = current.entry;
        if (*extended)
            return {};
    }
    return undo.add(label, restoring(undoable), now) | andThen([&](qint64 entry) {
               activity.entry = entry;
               return Result<void>();
           });
}

Result<ChangeSet> SqlTrackerStore::Private::commit(Transaction &transaction, FactsEdit &edit, Facts &facts,
                                                   JournalRepository::Action action, const QString &label,
                                                   const QString &activityName)
{
    if (!facts.state())
        return std::unexpected(facts.state().error());
    const RowChanges rows = edit.rowChanges();
    if (rows.empty())
        return ChangeSet();
    const Instant now = clock.now();
    ChangeSet changes = edit.changeSet();
    const ChangeSet edited = changes;
    Activity activity{activityName, 0};
    const auto before = beforePlanning(now);
    if (!before)
        return std::unexpected(before.error());
    const auto committed =
        write(*database, rows) | andThen([&] { return edit.updateLookups(); }) |
        andThen([&] { return recordUndo(action, label, rows, now, activity); }) |
        andThen([&] { return JournalRepository(*database).add(action, label, rows.size(), now); }) |
        andThen([&] { return plan(edit.touched(), facts, *before, now, changes); }) |
        andThen([&] { return planRanks(edited, facts); }) |
        andThen([&] { return finish(transaction, changes); });
    if (!committed)
        return std::unexpected(committed.error());
    current = activity;
    return changes;
}

namespace {

/// Hands over what the rows are about, each once.
void forEachRecord(const RowChanges &rows, auto &&onProfile, auto &&onCadence, auto &&onPerson,
                   auto &&onReferee, auto &&onApplication)
{
    QSet<QString> applications;
    for (const RowChange &row : rows) {
        if (row.table == &tables::profile())
            onProfile();
        else if (row.table == &tables::cadence())
            onCadence();
        else if (row.table == &tables::people())
            onPerson(PersonId(std::get<QString>(row.key.front())));
        else if (row.table == &tables::referees())
            onReferee(PersonId(std::get<QString>(row.key.front())));
        else
            applications += std::get<QString>(row.key.front());
    }
    for (const QString &id : applications)
        onApplication(ApplicationId(id));
}

} // namespace

/// Before the rows are written.
Result<void> SqlTrackerStore::Private::rememberTouched(FactsEdit &edit, const RowChanges &rows) const
{
    forEachRecord(
        rows, [&] { edit.setProfile(edit.facts().profile()); },
        [&] { edit.setCadence(edit.facts().tracker().cadence); },
        [&](const PersonId &id) { edit.remember(id); }, [&](const PersonId &id) { edit.rememberReferee(id); },
        [&](const ApplicationId &id) { edit.remember(id); });
    return edit.facts().state();
}

/// After they are written.
Result<void> SqlTrackerStore::Private::takeOver(FactsEdit &edit, const RowChanges &rows) const
{
    Result<void> done;
    const auto take = [&done](auto &&read, auto &&put) {
        if (!done)
            return;
        if (auto record = read(); record)
            put(std::move(*record));
        else
            done = std::unexpected(record.error());
    };
    const PeopleRepository people(*database);
    forEachRecord(
        rows,
        [&] {
            take([&] { return ProfileRepository(*database).profile(); },
                 [&](const std::optional<Profile> &profile) { edit.setProfile(profile); });
        },
        [&] {
            take([&] { return ProfileRepository(*database).cadence(); },
                 [&](const QJsonObject &overrides) { edit.setCadence(overrides); });
        },
        [&](const PersonId &id) {
            take([&] { return people.person(id); },
                 [&](const std::optional<PersonRecord> &record) {
                     record ? edit.put(*record) : edit.removePerson(id);
                 });
        },
        [&](const PersonId &id) {
            take([&] { return people.referee(id); },
                 [&](const std::optional<RefereeRecord> &record) {
                     record ? edit.put(*record) : edit.removeReferee(id);
                 });
        },
        [&](const ApplicationId &id) {
            take([&] { return ApplicationRepository(*database).application(id); },
                 [&](const std::optional<ApplicationRecord> &record) {
                     record ? edit.put(*record) : edit.remove(id);
                 });
        });
    return done;
}

Result<ChangeSet> SqlTrackerStore::Private::turnBack(bool undone, const std::function<bool()> &goesOn)
{
    auto transaction = Transaction::write(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const UndoRepository undo(*database);
    const auto entry = undo.next(undone);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry) {
        return fail(ErrorCode::NotFound, undone ? Database::tr("There is nothing to redo.")
                                                : Database::tr("There is nothing to undo."));
    }
    const auto rows = changesFor(*database, (*entry)->changes, goesOn);
    if (!rows)
        return std::unexpected(rows.error());
    if (auto kept = deliveries::keepWhatWasSent(*database, *rows); !kept)
        return std::unexpected(kept.error());
    const Instant now = clock.now();
    const auto before = beforePlanning(now);
    if (!before)
        return std::unexpected(before.error());
    Facts facts(*database);
    FactsEdit edit(facts);
    const bool isLarge = qsizetype(rows->size()) > manyRecords;
    if (isLarge) {
        if (auto read = facts.readAll(); !read)
            return std::unexpected(read.error());
    }
    ChangeSet changes;
    const auto committed =
        Patience(goesOn).ask() | andThen([&] { return rememberTouched(edit, *rows); }) |
        andThen([&] { return write(*database, *rows, goesOn); }) |
        andThen([&] { return undo.turn((*entry)->id, !undone, restoring(*rows)); }) | andThen([&] {
            return JournalRepository(*database).add(undone ? JournalRepository::Action::Redo
                                                           : JournalRepository::Action::Undo,
                                                    (*entry)->label, rows->size(), now);
        }) |
        andThen([&] { return takeOver(edit, *rows); }) | andThen([&] {
            const auto valid = edit.validate();
            if (valid)
                return valid;
            // Somebody has come to depend on what this would take away.
            return Result<void>(fail(ErrorCode::Conflict, valid.error().message, valid.error().place));
        }) |
        andThen([&] { return Patience(goesOn).ask(); }) | andThen([&] { return edit.updateLookups(); }) |
        andThen([&] {
            changes = edit.changeSet();
            const ChangeSet edited = changes;
            return plan(edit.touched(), facts, *before, now, changes) |
                   andThen([&] { return planRanks(edited, facts); });
        }) |
        andThen([&] { return finish(*transaction, changes); });
    if (!committed)
        return std::unexpected(committed.error());
    current = {};
    return changes;
}

} // namespace afterword
