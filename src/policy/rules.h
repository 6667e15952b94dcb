// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the step table, one function each, and the table that walks them in the rulebook's order.
#pragma once

#include "situation.h"
#include "sketch.h"
#include "step.h"

#include <span>

namespace afterword::policy {

/// The steps of one application as the rules find them, before precedence between them is settled.
using Steps = std::vector<Step>;
using Rule = void (*)(const Situation &situation, Steps &steps);

struct RuleRow
{
    Kind kind;
    Rule rule;
};

/// In the order of the rulebook's step table.
std::span<const RuleRow> ruleTable();

void askAtInterview(const Situation &situation, Steps &steps);
void prepareNextRound(const Situation &situation, Steps &steps);
void debrief(const Situation &situation, Steps &steps);
void thankYou(const Situation &situation, Steps &steps);
void handwrittenCard(const Situation &situation, Steps &steps);
void askContactDetails(const Situation &situation, Steps &steps);
void confirmReference(const Situation &situation, Steps &steps);
void notifyReference(const Situation &situation, Steps &steps);
void askReferenceContacted(const Situation &situation, Steps &steps);
void linkedinConnect(const Situation &situation, Steps &steps);
void interestFollowUp(const Situation &situation, Steps &steps);
void statusCheckIn(const Situation &situation, Steps &steps);
void finalFollowUp(const Situation &situation, Steps &steps);
void acknowledgeReply(const Situation &situation, Steps &steps);
void requestedCheckIn(const Situation &situation, Steps &steps);
void contactByDate(const Situation &situation, Steps &steps);
void deliverable(const Situation &situation, Steps &steps);
void requestedCall(const Situation &situation, Steps &steps);
void keepInTouch(const Situation &situation, Steps &steps);
void thankYouAnyway(const Situation &situation, Steps &steps);
void withdraw(const Situation &situation, Steps &steps);
void offerResponse(const Situation &situation, Steps &steps);
void mergeDuplicates(const Situation &situation, Steps &steps);

/// After all rules: asks for the address of whoever one of their steps cannot reach since a mail bounced.
void askAfterBounce(const Situation &situation, Steps &steps);

/// Finishes the sketch and adds it where it is a step.
void add(const Situation &situation, Steps &steps, Sketch sketch);

} // namespace afterword::policy
