// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as an outbox, from Send to the outcome: each message leaves at most once.
#include "sqltrackerstore_p.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notAllowedFor(OutgoingState state, OutboxEvent event)
{
    return std::unexpected(notAllowed(state, event));
}

/// Where it went to another address than the one that is known now, the history says which.
QString addressUsed(const OutboxRow &row, const Person *recipient)
{
    if (row.message.to.empty())
        return {};
    const QString &address = row.message.to.front().address;
    return recipient && recipient->email.compare(address, Qt::CaseInsensitive) == 0 ? QString() : address;
}

} // namespace

Result<OutgoingMessage> SqlTrackerStore::send(const OutboxKey &key, const SendOrder &order)
{
    ChangeSet changes;
    const auto done = d->pass(
        key, {},
        [&](Private::Passage &passage) -> Result<OutboxEvent> {
            if (!stateAfter(passage.state, OutboxEvent::Send))
                return notAllowedFor(passage.state, OutboxEvent::Send);
            if (passage.row.message.to.empty() || passage.row.message.to.front().address.isEmpty())
                return fail(ErrorCode::BadInput,
                            tr("The message has no address to go to; nothing was changed."));
            const auto isOnItsWay = OutboxRepository(*d->database).isOnItsWay(key, passage.entry);
            if (!isOnItsWay)
                return std::unexpected(isOnItsWay.error());
            if (*isOnItsWay)
                return fail(ErrorCode::Conflict,
                            tr("Another message of this kind to the same person is on its way or may have "
                               "been sent; find out first. Nothing was changed."));
            const auto objection = d->objection(passage, order.overridden);
            if (!objection)
                return std::unexpected(objection.error());
            if (!objection->isEmpty())
                return fail(ErrorCode::Refused, *objection);
            passage.row.account = order.account;
            passage.row.overridden = order.overridden;
            passage.row.sendAfter = d->clock.now() + cancelTime;
            passage.row.handedOver.reset();
            passage.row.heldBack.clear();
            return OutboxEvent::Send;
        },
        changes);
    if (!done)
        return std::unexpected(done.error());
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return message(key);
}

Result<void> SqlTrackerStore::cancelSend(const OutboxKey &key)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Cancel, key, [](Private::Passage &) {}, changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::sendNow(const OutboxKey &key)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Hurry, key,
        [this](Private::Passage &passage) { passage.row.sendAfter = d->clock.now(); }, changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<std::optional<Instant>> SqlTrackerStore::nextSendAfter() const
{
    return OutboxRepository(*d->database).nextSendAfter();
}

Result<std::vector<OutboxKey>> SqlTrackerStore::due() const
{
    return OutboxRepository(*d->database).waiting(d->clock.now());
}

Result<OutgoingMessage> SqlTrackerStore::take(const OutboxKey &key)
{
    const auto locked = d->sendingLock.take();
    if (!locked)
        return std::unexpected(locked.error());
    if (!*locked)
        return fail(ErrorCode::Locked, tr("Another program is sending just now; the message waits."));
    ChangeSet changes;
    const auto done = d->pass(
        key, {},
        [&](Private::Passage &passage) -> Result<OutboxEvent> {
            if (!stateAfter(passage.state, OutboxEvent::Leave))
                return notAllowedFor(passage.state, OutboxEvent::Leave);
            const Instant now = d->clock.now();
            if (passage.row.sendAfter > now)
                return fail(ErrorCode::Conflict, tr("The time of this message has not come yet."));
            if (!passage.row.sendAfter || *passage.row.sendAfter + latest < now) {
                passage.row.heldBack = tr("It did not leave in time, because the program was closed or the "
                                          "computer asleep. Send it again if you still want to.");
                return OutboxEvent::HoldBack;
            }
            const auto objection = d->objection(passage, passage.row.overridden);
            if (!objection)
                return std::unexpected(objection.error());
            if (!objection->isEmpty()) {
                passage.row.heldBack = *objection;
                return OutboxEvent::HoldBack;
            }
            const OutboxRepository outbox(*d->database);
            const auto claimed = outbox.claim(key, d->owner);
            if (!claimed)
                return std::unexpected(claimed.error());
            if (!*claimed)
                return notAllowedFor(passage.state, OutboxEvent::Accept);
            passage.row.owner = d->owner;
            if (auto added = outbox.addAttempt(key, {now, {}, SendPhase::Connecting, {}}); !added)
                return std::unexpected(added.error());
            return OutboxEvent::Leave;
        },
        changes);
    const bool isTaken = done && *done == OutboxEvent::Leave;
    if (!isTaken)
        d->sendingLock.letGo();
    if (!done)
        return std::unexpected(done.error());
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    auto taken = message(key);
    if (!isTaken && taken)
        return fail(ErrorCode::Refused, taken->heldBack);
    return taken;
}

Result<void> SqlTrackerStore::noteReached(const OutboxKey &key, SendPhase phase)
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const OutboxRepository outbox(*d->database);
    const auto row = outbox.row(key);
    if (!row)
        return std::unexpected(row.error());
    const auto attempts = outbox.attempts(key);
    if (!attempts)
        return std::unexpected(attempts.error());
    if (!*row || (*row)->owner != d->owner || attempts->empty())
        return notAllowedFor(OutgoingState::Draft, OutboxEvent::Accept);
    SendAttempt attempt = attempts->back();
    attempt.phase = phase;
    return outbox.changeAttempt(key, attempt) | andThen([&] { return transaction->commit(); });
}

Result<void> SqlTrackerStore::conclude(const OutboxKey &key, const SendOutcome &outcome)
{
    using What = SendOutcome::What;
    const Instant now = d->clock.now();
    const SendAttempt attempt{{}, now, outcome.phase, outcome.reply};
    ChangeSet changes;
    const auto passed = d->pass(
        key, {},
        [&](Private::Passage &passage) -> Result<OutboxEvent> {
            if (passage.state != OutgoingState::Sending || passage.row.owner != d->owner)
                return notAllowedFor(passage.state == OutgoingState::Sending ? OutgoingState::Draft
                                                                             : passage.state,
                                     OutboxEvent::Accept);
            if (auto changed = OutboxRepository(*d->database).changeAttempt(key, attempt); !changed)
                return std::unexpected(changed.error());
            if (outcome.what == What::Refused)
                return OutboxEvent::Refuse;
            // Also of an uncertain one: had it gone, then now, and there.
            const PersonId to = passage.entry.people.empty() ? PersonId() : passage.entry.people.front();
            passage.entry.at = passage.entry.loggedAt.emplace(now);
            passage.entry.address = addressUsed(passage.row, passage.facts.person(to));
            return outcome.what == What::Accepted ? OutboxEvent::Accept : OutboxEvent::Lose;
        },
        changes);
    Result<void> done = passed | mapped([](OutboxEvent) {});
    if (!done && done.error().code == ErrorCode::NotFound)
        done = d->concludeUnknown(key, attempt);
    if (done)
        d->sendingLock.letGo();
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<Outbox::Recovered> SqlTrackerStore::recover()
{
    Recovered recovered;
    const OutboxRepository outbox(*d->database);
    const auto note = [&](const ChangeSet &changes) {
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
    };
    const auto locked = d->sendingLock.take();
    if (!locked)
        return std::unexpected(locked.error());
    if (*locked) {
        // Nobody who is alive sends now, this store aside: what is claimed by others, nobody will conclude.
        const auto claimed = outbox.claimed();
        Result<void> done = claimed | mapped([](const std::vector<OutboxKey> &) {});
        for (const OutboxKey &key : claimed ? *claimed : std::vector<OutboxKey>()) {
            ChangeSet changes;
            const auto passed = d->pass(
                key, {},
                [&](Private::Passage &passage) -> Result<OutboxEvent> {
                    if (passage.row.owner == d->owner) // and will conclude it
                        return notAllowedFor(passage.state, OutboxEvent::Lose);
                    return OutboxEvent::Lose;
                },
                changes);
            if (passed)
                recovered.uncertain.push_back(key);
            else if (passed.error().code != ErrorCode::Conflict && passed.error().code != ErrorCode::NotFound)
                done = std::unexpected(passed.error());
            note(changes);
        }
        d->sendingLock.letGo();
        if (!done)
            return std::unexpected(done.error());
    }
    // Those that take() can only hold back, whatever the time is by then.
    const auto waiting = outbox.waiting(d->clock.now() - latest - Duration(1));
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const OutboxKey &key : *waiting) {
        if (const auto taken = take(key); !taken && taken.error().code == ErrorCode::Refused)
            recovered.heldBack.push_back(key);
        else if (!taken && taken.error().code != ErrorCode::Conflict &&
                 taken.error().code != ErrorCode::Locked)
            return std::unexpected(taken.error());
    }
    // What was typed when a program ended.
    const auto unsettled = outbox.unsettled();
    if (!unsettled)
        return std::unexpected(unsettled.error());
    for (const OutboxRepository::Text &text : *unsettled) {
        if (const auto closed = closeDraft(text.key); !closed && closed.error().code != ErrorCode::Conflict)
            return std::unexpected(closed.error());
    }
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return outbox.prune() | andThen([&] { return transaction->commit(); }) |
           mapped([&] { return std::move(recovered); });
}

} // namespace afterword
