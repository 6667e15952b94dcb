// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts that a move on the board implies: what to ask for, the likely answer, and the command.
#pragma once

#include "commands.h"
#include "step.h"
#include "zone.h"

namespace afterword {

/// What a person is asked for when a card is moved to a stage.
enum class StageQuestion { None, InterviewTime, OfferForm, HowItEnded };

/// What the facts do not say yet.
StageQuestion stageQuestion(const Application &application, Stage to, Instant at);

/// The answer to a StageQuestion; only the one asked for is looked at.
struct StageAnswer
{
    std::optional<Interview> interview; ///< nullopt: no date yet
    OfferForm offer = OfferForm::Verbal;
    std::optional<Deadline> respondBy; ///< until when they want an answer to the offer
    Outcome outcome = Outcome::Rejected;
};
/// The likely answer: an interview of an hour at 10:00 on the next working day, a verbal offer, the outcome
/// that the facts suggest.
StageAnswer likelyAnswer(const Application &application, const ApplicationAdvice &advice,
                         StageQuestion question, const Zone &zone, Instant at);

/// The facts that moving the application there records, to be executed with the move itself: the day it was
/// sent, the interview, the offer or its answer, the day it was closed.
std::vector<Change> factsOfMove(const Application &application, Stage to, StageQuestion question,
                                const StageAnswer &answer, const Zone &zone, Instant at);

} // namespace afterword
