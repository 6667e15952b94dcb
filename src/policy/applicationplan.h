// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationPlan: steps, held messages and advice of one application, before collisions with others.
#pragma once

#include "rules.h"
#include "search.h"

namespace afterword::policy {

struct ApplicationPlan
{
    Steps steps;
    ApplicationAdvice advice;
    SearchShare share;
};

/// All rules in order, then the precedence between what they found, then what is held back and the advice.
ApplicationPlan planApplication(const Situation &situation);

/// What the application has to do with the tasks of the whole search.
SearchShare searchShare(const Situation &situation);

bool isOpen(const Step &step);

/// Unanswered mail and requests of theirs come before nudges; a very late thank-you gives way; withdrawing
/// ends the rest (state-machine, precedence). What is taken away is told in held.
void settlePrecedence(const Situation &situation, Steps &steps, std::vector<HeldMessage> &held);
/// What a person might be tempted to send now, and why not (settled, held).
std::vector<HeldMessage> heldMessages(const Situation &situation);
/// A recorded allow lifts what holds a kind back (settled, Cadence).
void applyAllowances(const Situation &situation, Steps &steps, std::vector<HeldMessage> &held);
ApplicationAdvice adviceFor(const Situation &situation, const Steps &steps, std::vector<HeldMessage> held);
/// Stage and, with closed, outcome that the facts say (state-machine).
std::pair<Stage, std::optional<Outcome>> derivedStage(const Situation &situation);

} // namespace afterword::policy
