// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarQuestion: what somebody else changed in the published calendar, and what a person may answer.
#pragma once

#include "calendaritem.h"
#include "calendarjournal.h"

namespace afterword {

struct CalendarQuestion
{
    enum class What {
        Moved, ///< another time
        Done,  ///< a to-do is completed
        CalledOff,
        Changed, ///< other words, while ours changed too or is to be deleted
        Unclear, ///< what is there cannot be understood
        Deleted
    };
    PublishedEntry entry;
    What what = What::Changed;
    QString summary;            ///< as we published it
    CalendarItem::Times ours;   ///< the same
    CalendarItem::Times theirs; ///< not of Unclear and Deleted

    /// Whether it can be taken over into the tracker.
    bool isProposal() const { return what == What::Moved || what == What::Done || what == What::CalledOff; }
};

/// Times without a zone are those of `home`.
CalendarQuestion calendarQuestion(const PublishedEntry &entry, const Zone &home);

enum class CalendarAnswer {
    TakeTheirs, ///< the tracker was changed accordingly: the next run publishes that
    KeepOurs,   ///< the next run writes ours over theirs, publishes it again, or deletes it
    LeaveIt     ///< as it is there, and nothing more of it is published
};

/// What the journal says from then on.
Result<void> answerCalendarQuestion(CalendarJournal &journal, const PublishedEntry &entry,
                                    CalendarAnswer answer, Instant now);

} // namespace afterword
