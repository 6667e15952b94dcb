// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderRepository: which steps have been reminded of, keyed by step and opening.
#pragma once

#include "deliverylog.h"
#include "planrepository.h"

namespace afterword {

/// Where what is due is looked for: everywhere, or among what has opened since a moment, in these
/// applications and in the tasks of the whole search.
struct DuePlaces
{
    std::optional<Instant> since; ///< nullopt: everywhere
    std::vector<ApplicationId> applications;
    bool recovers = false; ///< what was claimed and never shown counts too: whoever claimed it has ended
};

class ReminderRepository
{
public:
    explicit ReminderRepository(const Database &database)
        : m_database(database)
    {}

    /// Marks as due and returns; to be called in a transaction.
    Result<std::vector<Reminder>> claimDue(Instant at, const DuePlaces &places) const;
    /// To keep applying is no step with a time: it is told once in so many days, the first time when it has
    /// stood for as long. What claiming it would write is `next`.
    struct KeepApplying
    {
        enum class Next { Nothing, BeginToCount, Tell, TellAgain };
        AgendaRow row;
        std::optional<Instant> opened; ///< when it was told last, or begun to be counted
        ReminderState state = ReminderState::Acknowledged;
        bool isDue = false; ///< it was claimed, and nobody has seen it
        Next next = Next::Nothing;
    };
    Result<KeepApplying> keepApplying(Instant at, int everyDays, bool recovers) const;
    /// In a transaction; nullopt: nothing is told now.
    Result<std::optional<Reminder>> claim(const KeepApplying &keepApplying, Instant at) const;
    /// Open steps that were never told for their present opening, oldest first.
    Result<std::vector<AgendaRow>> due(Instant at, const DuePlaces &places) const;
    /// Whether due() gives anything; thousands are not read for that.
    Result<bool> isAnyDue(Instant at, const DuePlaces &places) const;
    Result<std::vector<Reminder>> shown() const;
    Result<void> acknowledge(const StepId &step, Instant opened) const;
    /// In a transaction.
    Result<void> confirmShown(const std::vector<ReminderKey> &reminders, Instant at) const;
    /// Those that claimInterviews() would claim.
    Result<std::vector<Reminder>> dueInterviews(Instant at, std::chrono::minutes ahead, bool recovers) const;
    /// In a transaction.
    Result<void> markDue(const std::vector<Reminder> &reminders, Instant at) const;
    Result<std::vector<Reminder>> claimedInterviews(Instant at) const;
    Result<std::optional<Instant>> nextInterview(Instant after) const;
    Result<std::optional<Instant>> nextOpening(Instant after) const;

    /// Condition on the step s behind another one; bound: the moment, twice.
    static QString dueSql(const QString &place = {}, bool recovers = false);

private:
    Result<std::vector<AgendaRow>> due(Instant at, const DuePlaces &places, const QString &limit) const;
    /// The interviews that begin after the one moment and not after the other, as reminders opened then.
    Result<std::vector<Reminder>> interviews(Instant after, Instant until) const;

    const Database &m_database;
};

} // namespace afterword
