// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the store changes: facts, undo, journal and plan in one transaction.
#include "sqltrackerstore_p.h"

#include "deliveries.h"
#include "factrepositories.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyRecords = 300; ///< from here on reading everything anew is cheaper

} // namespace

Result<qint64> SqlTrackerStore::Private::dataVersion() const
{
    return database->value(database->dialect().dataVersion()) | mapped([](const SqlValue &value) {
               const auto *version = std::get_if<qint64>(&value);
               return version ? *version : 0;
           });
}

Result<void> SqlTrackerStore::Private::reload() const
{
    const auto version = dataVersion();
    if (!version)
        return std::unexpected(version.error());
    isLoaded = false;
    follower.reset();
    if (auto loaded = facts.load(*database); !loaded)
        return loaded;
    factsVersion = *version;
    isLoaded = true;
    return {};
}

Result<void> SqlTrackerStore::Private::refresh() const
{
    const auto version = dataVersion();
    if (!version)
        return std::unexpected(version.error());
    return isLoaded && *version == factsVersion ? Result<void>() : reload();
}

Result<const Facts *> SqlTrackerStore::Private::currentFacts() const
{
    const auto version = dataVersion();
    if (!version)
        return std::unexpected(version.error());
    if (!isLoaded || *version != factsVersion) {
        const auto transaction = Transaction::read(*database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto loaded = reload(); !loaded)
            return std::unexpected(loaded.error());
    }
    return &facts;
}

bool SqlTrackerStore::Private::takeForeignChange()
{
    return std::exchange(toldVersion, factsVersion) != factsVersion;
}

Result<void> SqlTrackerStore::Private::plan(const PlanScope &scope, Instant at, ChangeSet &changes)
{
    if (scope.nothing)
        return {};
    const bool isWhole = scope.change.everything || !follower;
    if (!follower)
        follower = planner.follow(facts.tracker());
    const Plan plan = isWhole ? follower->plan(at) : follower->planChange(scope.change, at);
    auto differing = PlanRepository(*database).store(plan, isWhole, facts);
    if (!differing)
        return std::unexpected(differing.error());
    for (const ApplicationAdvice &advice : plan.applications) {
        if (facts.application(advice.application))
            facts.setColumn(advice.application, advice.stage);
    }
    for (const ApplicationId &id : changes.changed)
        differing->all.remove(id);
    for (const ApplicationId &id : changes.removed)
        differing->all.remove(id);
    differing->all.remove(ApplicationId());
    std::vector<ApplicationId> more(differing->all.cbegin(), differing->all.cend());
    std::ranges::sort(more);
    changes.changed.insert(changes.changed.end(), more.begin(), more.end());
    return {};
}

Result<void> SqlTrackerStore::Private::planRanks(const ChangeSet &changes) const
{
    for (const ApplicationId &id : changes.changed) {
        if (auto set = PlanRepository(*database).setRank(id, facts.board().value(id).rank); !set)
            return set;
    }
    return {};
}

Result<void> SqlTrackerStore::Private::recordUndo(const QString &label, const RowChanges &rows,
                                                  Instant now) const
{
    const UndoRepository undo(*database);
    const deliveries::Passing passing(rows);
    const RowChanges undoable = passing.without(rows);
    // What only tells how a message fares is nothing to take back.
    return (passing.isEmpty() ? Result<void>() : undo.forget(passing)) | andThen([&] {
               return undoable.empty() ? Result<void>() : undo.add(label, restoring(undoable), now);
           });
}

Result<ChangeSet> SqlTrackerStore::Private::commit(Transaction &transaction, FactsEdit &edit,
                                                   JournalRepository::Action action, const QString &label)
{
    const RowChanges rows = edit.rowChanges();
    if (rows.empty())
        return ChangeSet();
    const Instant now = clock.now();
    ChangeSet changes = edit.changeSet();
    const ChangeSet facts = changes;
    const auto committed =
        write(*database, rows) | andThen([&] { return recordUndo(label, rows, now); }) |
        andThen([&] { return JournalRepository(*database).add(action, label, rows.size(), now); }) |
        andThen([&] { return plan(edit.planScope(), now, changes); }) |
        andThen([&] { return planRanks(facts); }) | andThen([&] { return transaction.commit(); });
    if (!committed) {
        isLoaded = false; // the plan's columns may be half new
        return std::unexpected(committed.error());
    }
    edit.keep();
    changes.everything = takeForeignChange();
    return changes;
}

Result<void> SqlTrackerStore::Private::takeOver(FactsEdit &edit, const RowChanges &rows) const
{
    for (const RowChange &row : rows) {
        const auto text = [&] { return std::get<QString>(row.key.front()); };
        Result<void> done;
        if (row.table == &tables::profile()) {
            done = ProfileRepository(*database).profile() |
                   mapped([&](const std::optional<Profile> &profile) { edit.setProfile(profile); });
        } else if (row.table == &tables::cadence()) {
            done = ProfileRepository(*database).cadence() |
                   mapped([&](const QJsonObject &overrides) { edit.setCadence(overrides); });
        } else if (row.table == &tables::people()) {
            const PersonId id(text());
            done = PeopleRepository(*database).person(id) |
                   mapped([&](const std::optional<PersonRecord> &record) {
                       record ? edit.put(*record) : edit.removePerson(id);
                   });
        } else if (row.table == &tables::referees()) {
            const PersonId id(text());
            done = PeopleRepository(*database).referee(id) |
                   mapped([&](const std::optional<RefereeRecord> &record) {
                       record ? edit.put(*record) : edit.removeReferee(id);
                   });
        }
        if (!done)
            return done;
    }
    QSet<QString> applications;
    for (const RowChange &row : rows) {
        if (row.table->ofApplication || row.table == &tables::applications())
            applications += std::get<QString>(row.key.front());
    }
    for (const QString &name : applications) {
        const ApplicationId id(name);
        const auto record = ApplicationRepository(*database).application(id);
        if (!record)
            return std::unexpected(record.error());
        *record ? edit.put(**record) : edit.remove(id);
    }
    return {};
}

Result<ChangeSet> SqlTrackerStore::Private::turnBack(bool undone)
{
    auto transaction = Transaction::write(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto current = refresh(); !current)
        return std::unexpected(current.error());
    const UndoRepository undo(*database);
    const auto entry = undo.next(undone);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry) {
        return fail(ErrorCode::NotFound, undone ? Database::tr("There is nothing to redo.")
                                                : Database::tr("There is nothing to undo."));
    }
    const auto rows = changesFor(*database, (*entry)->changes);
    if (!rows)
        return std::unexpected(rows.error());
    if (auto kept = deliveries::keepWhatWasSent(*database, *rows); !kept)
        return std::unexpected(kept.error());
    const Instant now = clock.now();
    FactsEdit edit(facts);
    ChangeSet changes;
    const bool isLarge = qsizetype(rows->size()) > manyRecords;
    const auto committed =
        write(*database, *rows) |
        andThen([&] { return undo.turn((*entry)->id, !undone, restoring(*rows)); }) | andThen([&] {
            return JournalRepository(*database).add(undone ? JournalRepository::Action::Redo
                                                           : JournalRepository::Action::Undo,
                                                    (*entry)->label, rows->size(), now);
        }) |
        andThen([&] { return isLarge ? reload() : takeOver(edit, *rows); }) | andThen([&] {
            const auto valid = edit.validate();
            if (valid)
                return valid;
            // Somebody has come to depend on what this would take away.
            return Result<void>(fail(ErrorCode::Conflict, valid.error().message, valid.error().place));
        }) |
        andThen([&] {
            changes = edit.changeSet();
            PlanScope scope = edit.planScope();
            if (isLarge)
                scope = wholePlan();
            const ChangeSet facts = changes;
            return plan(scope, now, changes) | andThen([&] { return planRanks(facts); });
        }) |
        andThen([&] { return transaction->commit(); });
    if (!committed) {
        isLoaded = false;
        return std::unexpected(committed.error());
    }
    edit.keep();
    changes.everything = takeForeignChange() || isLarge;
    return changes;
}

} // namespace afterword
