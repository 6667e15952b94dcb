// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries: a history told in short lines, and a plan told back the same way, for tables of rules.
#pragma once

#include "story.h"

namespace afterword::test {

/// A story from lines between semicolons or line ends. Times are "12-01 13:00" in the application's zone, of
/// 2026 where no year is given. Words with "=" may stand in any order at the end of a line; "-" stands for
/// nobody.
///
///     interview 11-30 10:00 11:00 ann,bob round=2 status=cancelled zone=Europe/Berlin signal=contact-refused
///     thank-you 11-30 13:00 ann delivery=uncertain interview=i1 logged=11-30T12:00 (any kind of message)
///     reply unclear 12-08 11:00 ann until=12-15 answers=m2 interview=i1
///     promise decision-by 11-30 10:55 12-08 ann
///     skip interest-follow-up 12-03 11:30 until=12-09T10:00 person=bob interview=i1
///     offer written 12-10 09:00 accepted=12-11T10:00
///     person cy refused mute phone zone=Asia/Tokyo postal=yes
///     cadence {"unansweredCap": 2}
///     manager bob; coordinator hana; designated hana; interest low; region GB; zone Europe/Berlin;
///     references rita requested=yes
///     consent rita given
Story diary(const char *text);

/// The moment "12-01 13:00" in the application's zone.
Instant momentOf(const Story &story, const char *text);

/// "act 1 | thank-you>ann due 12-01 12:00 .. 12-02 11:00": advice, unanswered waves, then the employer-facing
/// steps in the plan's order; ">hana~cy" is to Hana about Cy, "?" optional, "!opt-in" what the person
/// decides,
/// "#no-address" what is missing.
QString nudgesOf(const Story &story, const char *moment);
/// The same of these kinds only, without the advice.
QString stepsOf(const Story &story, const char *moment, std::initializer_list<Kind> kinds);
/// "status-check-in until 12-07 13:00 (000-58 C-08)": what is held back, in the order of kinds.
QString heldOf(const Story &story, const char *moment, bool withRules = false);

/// The columns of a table of diaries: history, moment, expected.
void diaryTable();
/// A row of it.
void row(const char *name, const char *history, const char *moment, const char *expected);

} // namespace afterword::test
