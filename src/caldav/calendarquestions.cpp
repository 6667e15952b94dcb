// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs, and the three answers.
#include "calendarquestions.h"

namespace afterword {

CalendarQuestion calendarQuestion(const PublishedEntry &entry, const Zone &home)
{
    using What = CalendarQuestion::What;
    CalendarQuestion question;
    question.entry = entry;
    if (const auto ours = readCalendarItem(entry.body.toUtf8(), home)) {
        question.summary = ours->summary;
        question.ours = ours->times;
    }
    if (entry.state == PublishedState::Gone) {
        question.what = What::Deleted;
        return question;
    }
    const auto theirs = readCalendarItem(entry.theirs.toUtf8(), home);
    if (!theirs) {
        question.what = What::Unclear;
        return question;
    }
    if (question.summary.isEmpty())
        question.summary = theirs->summary;
    question.theirs = theirs->times;
    if (entry.state == PublishedState::Conflict)
        question.what = What::Changed;
    else if (theirs->times.done)
        question.what = What::Done;
    else if (theirs->times.cancelled && !question.ours.cancelled)
        question.what = What::CalledOff;
    else
        question.what = What::Moved;
    return question;
}

Result<void> answerCalendarQuestion(CalendarJournal &journal, const PublishedEntry &entry,
                                    CalendarAnswer answer, Instant now)
{
    PublishedEntry answered = entry;
    answered.changedAt = now;
    if (answer == CalendarAnswer::LeaveIt) {
        answered.state = PublishedState::LeftOut;
        return journal.notePublished(answered);
    }
    if (entry.state == PublishedState::Gone)
        return journal.forgetPublished(entry.collection, entry.uid);
    // They were seen, so ours may be written over what they are now, and over nothing newer.
    answered.state = PublishedState::There;
    answered.etag = entry.theirsEtag;
    answered.body = entry.theirs;
    answered.version.clear();
    answered.theirs.clear();
    answered.theirsEtag.clear();
    return journal.notePublished(answered);
}

} // namespace afterword
