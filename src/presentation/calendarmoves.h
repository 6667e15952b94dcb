// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it means to move an entry of the calendar, and when that cannot be.
#pragma once

#include "calendarviewentry.h"
#include "commands.h"
#include "step.h"

namespace afterword {

/// The interview as it begins on that day: at that time by the person's clocks, or, where the time is null,
/// at the same time of day by the clocks of its own place. It lasts as long as before.
Interview movedTo(const Interview &interview, QDate day, QTime time, const Zone &home, const Zone &theirs);

/// Why it cannot be moved there, as one sentence; empty: it can.
QString whyNotMoved(const CalendarInterview &interview, Instant start, Instant now);

/// One command that moves it; `moved` is the interview as it will be.
Command moveInterview(const Application &application, const Interview &moved);

/// When a step that is put off to that day opens again: at that time by the person's clocks, or, where the
/// time is null, at the time of day at which it opened, else in the morning.
Instant snoozedTo(const CalendarStep &step, QDate day, QTime time, const Zone &home);

/// Why the step cannot be put off until then, as one sentence; empty: it can. The same for a step that is
/// dragged and for one that another program moved.
QString whyNotSnoozed(const CalendarStep &step, Instant until, const DateText &dates);
QString whyNotSnoozed(const Step &step, Instant until, const DateText &dates);
/// Of several those are put off that can wait so long: refused is what none of them can.
QString whyNotSnoozed(const std::vector<Step> &steps, Instant until, const DateText &dates);

/// Why a date that somebody named stays where it is.
QString whyDateStays();

} // namespace afterword
