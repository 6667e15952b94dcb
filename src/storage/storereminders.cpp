// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reminders of the store.
#include "cadencebook.h"
#include "factrepositories.h"
#include "resultpipe.h"
#include "sqltrackerstore_p.h"

namespace afterword {

Result<QJsonObject> SqlTrackerStore::cadence() const
{
    return ProfileRepository(*d->database).cadence();
}

Result<std::vector<Reminder>> SqlTrackerStore::claimDue(Instant at)
{
    // Mostly nothing is due: that costs no write lock.
    const ReminderRepository reminders(*d->database);
    DuePlaces places = d->due.places(at);
    if (d->recoversSteps)
        places = {};
    places.recovers = d->recoversSteps;
    const auto overrides = cadence();
    if (!overrides)
        return std::unexpected(overrides.error());
    const int everyDays = Cadence::from(*overrides).value_or(Cadence{}).keepApplying.everyDays;
    const auto isAnyDue = reminders.isAnyDue(at, places);
    if (!isAnyDue)
        return std::unexpected(isAnyDue.error());
    const auto keepsOn = reminders.keepApplying(at, everyDays, places.recovers);
    if (!keepsOn)
        return std::unexpected(keepsOn.error());
    if (!*isAnyDue && keepsOn->next == ReminderRepository::KeepApplying::Next::Nothing) {
        d->due.looked(at);
        d->recoversSteps = false;
        return std::vector<Reminder>();
    }
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto claimed = reminders.claimDue(at, places);
    if (!claimed)
        return claimed;
    // Another program may have been faster.
    const auto stillKeepsOn = reminders.keepApplying(at, everyDays, places.recovers);
    if (!stillKeepsOn)
        return std::unexpected(stillKeepsOn.error());
    const auto keepApplying = reminders.claim(*stillKeepsOn, at);
    if (!keepApplying)
        return std::unexpected(keepApplying.error());
    if (*keepApplying)
        claimed->push_back(**keepApplying);
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    d->due.looked(at);
    d->recoversSteps = false;
    return claimed;
}

Result<void> SqlTrackerStore::confirmShown(const std::vector<ReminderKey> &reminders)
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return ReminderRepository(*d->database).confirmShown(reminders, d->clock.now()) |
           andThen([&] { return transaction->commit(); });
}

Result<std::vector<Reminder>> SqlTrackerStore::claimInterviews(Instant at, std::chrono::minutes ahead)
{
    const ReminderRepository reminders(*d->database);
    auto due = reminders.dueInterviews(at, ahead, d->recoversInterviews);
    if (!due)
        return due;
    if (!due->empty()) {
        auto transaction = Transaction::write(*d->database);
        if (!transaction)
            return std::unexpected(transaction.error());
        due = reminders.dueInterviews(at, ahead, d->recoversInterviews);
        if (!due)
            return due;
        const auto done = reminders.markDue(*due, at) | andThen([&] { return transaction->commit(); });
        if (!done)
            return std::unexpected(done.error());
    }
    d->recoversInterviews = false;
    return due;
}

Result<std::vector<Reminder>> SqlTrackerStore::claimedInterviews(Instant at) const
{
    return ReminderRepository(*d->database).claimedInterviews(at);
}

Result<std::optional<Instant>> SqlTrackerStore::nextInterview(Instant after) const
{
    return ReminderRepository(*d->database).nextInterview(after);
}

Result<std::vector<Reminder>> SqlTrackerStore::shown() const
{
    return ReminderRepository(*d->database).shown();
}

Result<void> SqlTrackerStore::acknowledge(const StepId &step, Instant opened)
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return ReminderRepository(*d->database).acknowledge(step, opened) |
           andThen([&] { return transaction->commit(); });
}

Result<std::optional<Instant>> SqlTrackerStore::nextOpening(Instant after) const
{
    return ReminderRepository(*d->database).nextOpening(after);
}

} // namespace afterword
