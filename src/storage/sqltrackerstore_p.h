// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps to itself: the connection, the facts in memory, and the one way in which both change.
#pragma once

#include "factsedit.h"
#include "planrepository.h"
#include "sqltrackerstore.h"
#include "undorepository.h"

namespace afterword {

class SqlTrackerStore::Private
{
public:
    Private(std::unique_ptr<Database> connection, bool isOnNetwork, const Planner &plans, const Clock &time)
        : database(std::move(connection))
        , onNetwork(isOnNetwork)
        , planner(plans)
        , clock(time)
    {}

    /// The number that tells of other programs' changes.
    Result<qint64> dataVersion() const;
    /// Makes the facts in memory those of the database; call it within a transaction.
    Result<void> refresh() const;
    /// As refresh(), with a reading transaction of its own where there is something to read.
    Result<const Facts *> currentFacts() const;
    Result<void> reload() const;
    /// True once after another program has changed the data: whoever shows them must read anew.
    bool takeForeignChange();

    /// Plans what the edit touched and stores it; adds to the change set whose plan differs.
    Result<void> plan(const PlanScope &scope, Instant at, ChangeSet &changes);
    Result<void> planRanks(const ChangeSet &changes) const;
    /// Writes the edit's rows, plans and commits. Nothing is written where nothing differs.
    Result<ChangeSet> commit(Transaction &transaction, FactsEdit &edit, JournalRepository::Action action,
                             const QString &label);
    /// Keeps what takes the rows back, but for messages that are being delivered.
    Result<void> recordUndo(const QString &label, const RowChanges &rows, Instant now) const;
    /// Undo (undone = false: of what is done) or redo of the next entry.
    Result<ChangeSet> turnBack(bool undone);

    std::unique_ptr<Database> database;
    bool onNetwork;
    const Planner &planner;
    const Clock &clock;
    mutable Facts facts;
    mutable std::unique_ptr<FollowingPlanner> follower; ///< of the facts in memory; null: not asked yet
    mutable bool isLoaded = false;
    mutable qint64 factsVersion = 0; ///< data version of the facts in memory
    qint64 toldVersion = 0;          ///< data version that changed() has told of

private:
    Result<void> takeOver(FactsEdit &edit, const RowChanges &changes) const;
};

} // namespace afterword
