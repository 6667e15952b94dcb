// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderLog: which reminders have been shown, so that each is shown once, across restarts and crashes.
#pragma once

#include "error.h"
#include "step.h"

namespace afterword {

/// A step of the plan with the words a reader wants beside it; read in one query.
struct AgendaRow
{
    Step step;
    QString company; ///< empty for tasks of the whole search
    QString role;
    QString recipient; ///< name of the one person in Step::to; empty: none
};

enum class ReminderState { Shown, Acknowledged, Done };

struct Reminder
{
    AgendaRow row;
    Instant opened; ///< with the step's id the key: a snoozed step opens anew and is shown anew
    ReminderState state = ReminderState::Shown;
};

class ReminderLog
{
public:
    virtual ~ReminderLog() = default;

    /// Open steps that were never claimed for their present opening, oldest first: marked and returned in one
    /// transaction, so that no second caller gets them again, and no restart once they were shown.
    virtual Result<std::vector<Reminder>> claimDue(Instant at) = 0;
    /// What was shown and neither acknowledged nor done: to be restored silently after a restart.
    virtual Result<std::vector<Reminder>> shown() const = 0;
    /// The person has seen it (opened, snoozed or dismissed it in the window).
    virtual Result<void> acknowledge(const StepId &step, Instant opened) = 0;
    /// The earliest opening after that moment; nullopt: none is planned.
    virtual Result<std::optional<Instant>> nextOpening(Instant after) const = 0;
};

} // namespace afterword
