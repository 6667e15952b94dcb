// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a step stands at a moment, in a word of colour and a few of text.
#pragma once

#include "datetext.h"
#include "step.h"

namespace afterword {

/// What a colour stands for; every view has the same ones.
enum class Tone {
    Quiet,   ///< nothing to do
    Later,   ///< something opens later
    Due,     ///< it is the person's turn
    Overdue, ///< it is the person's turn, and late
    Blocked, ///< it is the person's turn, but something is missing
    Stop,    ///< nothing more is to be sent
    Good     ///< an offer, an acceptance
};

/// The times of a step that its state follows from.
struct StepTimes
{
    std::optional<Instant> opens;
    std::optional<Instant> due;
    StepState planned = StepState::Scheduled; ///< as of the plan; only `blocked` outlives it
};

/// The state at that moment, however old the plan is.
StepState stateAt(const StepTimes &times, Instant at);
Tone toneOf(StepState state);
/// "until today 17:00", "overdue since yesterday", "from Fri 4 Dec 09:00"; empty where there is no time.
QString whenText(const StepTimes &times, const DateText &dates);
/// "Blocked: no address is known"; empty where nothing is missing.
QString blockedText(std::optional<BlockedBy> reason);

} // namespace afterword
