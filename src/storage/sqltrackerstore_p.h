// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps to itself: the connection, and the one way in which facts and plan change.
#pragma once

#include "duewatch.h"
#include "factsedit.h"
#include "lookuprepository.h"
#include "outboxrepository.h"
#include "planrepository.h"
#include "sendinglock.h"
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
        , sendingLock(database->file() + QStringLiteral(".sending"))
        , owner(newId())
    {}

    /// What is saved while it is typed, and the entry that takes it back.
    struct Activity
    {
        QString name; ///< empty: none
        qint64 entry = 0;
    };

    /// What planning an edit must know of the time before its rows were written.
    struct PlanBefore
    {
        PlanState state;
        std::optional<LookupRepository::Acceptance> acceptance;
    };
    Result<PlanBefore> beforePlanning(Instant at) const;
    /// Plans what the edit touched and stores it, the edited applications in any case, many others later;
    /// adds to the change set whose plan differs.
    Result<void> plan(const Touched &touched, Facts &facts, PlanBefore before, Instant at,
                      ChangeSet &changes) const;
    Result<void> planRanks(const ChangeSet &changes, const Facts &facts) const;
    /// Plans everything, out of facts that are read whole.
    Result<DifferingPlans> planWhole(Facts &facts, qint64 epoch, Instant at) const;
    /// Plans these alone.
    Result<DifferingPlans> planSome(const QSet<ApplicationId> &ids, Facts &facts, qint64 epoch,
                                    Instant at) const;
    /// One transaction of replanning; true where nothing is left to do.
    Result<bool> replanSome(Instant at, int most, ChangeSet &changes);
    /// Writes the edit's rows, plans and commits. Nothing is written where nothing differs.
    Result<ChangeSet> commit(Transaction &transaction, FactsEdit &edit, Facts &facts,
                             JournalRepository::Action action, const QString &label,
                             const QString &activityName = {});
    /// Logs the change and commits; adds what other programs have changed meanwhile.
    Result<void> finish(Transaction &transaction, ChangeSet &changes);
    /// Keeps what takes the rows back, but for messages that are being delivered.
    /// The activity becomes the one whose entry a later command may extend.
    Result<void> recordUndo(JournalRepository::Action action, const QString &label, const RowChanges &rows,
                            Instant now, Activity &activity) const;
    /// Undo (undone = false: of what is done) or redo of the next entry.
    Result<ChangeSet> turnBack(bool undone, const std::function<bool()> &goesOn);

    /// A message of the outbox while something happens to it.
    struct Passage
    {
        Facts &facts;
        OutboxRow row;
        Correspondence entry;
        OutgoingState state;
    };
    using Decide = std::function<Result<OutboxEvent>(Passage &)>;
    /// One event of a message: decides which, changes row and entry, and commits, all or nothing. With a
    /// label it is a step of undo. Adds to the change set what others show.
    Result<OutboxEvent> pass(const OutboxKey &key, const QString &undoLabel, const Decide &decide,
                             ChangeSet &changes);
    /// As pass(), of what is known beforehand.
    Result<void> passBy(OutboxEvent event, const OutboxKey &key, const std::function<void(Passage &)> &change,
                        ChangeSet &changes, const QString &undoLabel = {});
    Result<OutgoingMessage> message(const OutboxKey &key, bool withAttachments) const;
    /// What the rules say against sending it now; empty: nothing.
    Result<QString> objection(const Passage &passage, bool overridden) const;
    /// To whom it goes, as undo names it.
    Result<QString> recipientOf(const OutboxKey &key) const;
    Result<void> addWhatIsBeingTyped(Tracker &tracker) const;
    Result<void> concludeUnknown(const OutboxKey &key, const SendAttempt &attempt);

    std::unique_ptr<Database> database;
    bool onNetwork;
    const Planner &planner;
    const Clock &clock;
    SendingLock sendingLock;
    DueWatch due;
    bool recoversSteps = true; ///< nothing was claimed yet: what others have claimed and not shown is free
    bool recoversInterviews = true;
    const QString owner;  ///< of the messages that this store claims
    qint64 toldEntry = 0; ///< of the change log: as far as changed() has told
    Activity current;     ///< that the newest command belonged to

private:
    Result<DifferingPlans> planSearch(const Facts &facts, Instant at) const;
    Result<void> rememberTouched(FactsEdit &edit, const RowChanges &changes) const;
    Result<void> takeOver(FactsEdit &edit, const RowChanges &changes) const;
};

} // namespace afterword
