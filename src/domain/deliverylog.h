// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryLog: how far each reminder has come, and the interviews that are told of shortly before they begin.
#pragma once

#include "reminderlog.h"

#include <chrono>

namespace afterword {

/// The one opening of a step that a reminder is about.
struct ReminderKey
{
    StepId step;
    Instant opened;

    friend bool operator==(const ReminderKey &, const ReminderKey &) = default;
};

/// What ReminderLog claims is due until somebody may have seen it; then it is shown, then acknowledged. What
/// a program claimed and nobody saw, because it ended before, is claimed once more by the next.
///
/// An interview that begins soon is told as a step that is in no plan (isInterviewNotice()). Its id names
/// application, interview and start, so that one that was moved is told anew and the old one is gone.
class DeliveryLog
{
public:
    virtual ~DeliveryLog() = default;

    /// They stand on the person's screen; no later program tells them again. Unknown ones are passed over.
    virtual Result<void> confirmShown(const std::vector<ReminderKey> &reminders) = 0;
    /// Planned interviews that begin after that moment and not later than `ahead` behind it, earliest first,
    /// each claimed once for its start.
    virtual Result<std::vector<Reminder>> claimInterviews(Instant at, std::chrono::minutes ahead) = 0;
    /// What was claimed of interviews that are still planned so and have not begun; earliest first.
    virtual Result<std::vector<Reminder>> claimedInterviews(Instant at) const = 0;
    /// When the next planned interview begins after that moment; nullopt: none is planned.
    virtual Result<std::optional<Instant>> nextInterview(Instant after) const = 0;
};

/// The id of what tells of that interview.
StepId interviewNoticeId(const ApplicationId &application, const InterviewId &interview, Instant start);
bool isInterviewNotice(const StepId &step);

} // namespace afterword
