// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One application: rules, precedence, allowances.
#include "applicationplan.h"

#include "cadencestate.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool isThanks(const Step &step)
{
    return step.kind == Kind::ThankYou || step.kind == Kind::AskContactDetails;
}

/// Past the time in which thanks still count as thanks: it is shown, but gives way.
bool isVeryLateThanks(const Situation &situation, const Step &step)
{
    if (step.kind == Kind::ThankYou)
        return !step.closes;
    if (step.kind != Kind::AskContactDetails)
        return false;
    const auto interview =
        std::ranges::find(situation.application().interviews, step.interview, &Interview::id);
    return interview != situation.application().interviews.end() &&
           situation.reached(interview->end + std::chrono::hours(situation.cadence().thankYou.closesHours)) &&
           (step.about.isEmpty() || !situation.isThanked(step.about, interview->round));
}

/// In this round, answered or not.
bool wasNudgeSent(const Situation &situation)
{
    return std::ranges::any_of(situation.sent(), [&](const Correspondence *entry) {
        return entry->kind && isNudge(*entry->kind) &&
               situation.roundOf(entry->interview, entry->at) >= situation.heldRound();
    });
}

void hold(Steps &steps, std::vector<HeldMessage> &held, const auto &isHeld, const Sentence &reason,
          const QStringList &rules)
{
    for (const Step &step : steps) {
        const bool isTold = std::ranges::any_of(held, [&](const HeldMessage &message) {
            return message.kind == step.kind && message.rules == rules;
        });
        if (isHeld(step) && !isTold)
            held.push_back({step.kind, step.to, std::nullopt, reason, rules});
    }
    std::erase_if(steps, isHeld);
}

/// At most one employer-facing nudge is open at once (state-machine): the one that the person allowed, else
/// the first by the rules' own order of precedence.
void keepOneNudge(const Situation &situation, Steps &steps)
{
    const auto isOpenNudge = [](const Step &step) { return isNudge(step.kind) && isOpen(step); };
    const Step *kept = nullptr;
    for (const Step &step : steps) {
        if (isOpenNudge(step) && (!kept || (isAllowed(situation, step) && !isAllowed(situation, *kept))))
            kept = &step;
    }
    if (!kept)
        return;
    const StepId id = kept->id;
    std::erase_if(steps, [&](const Step &step) { return isOpenNudge(step) && step.id != id; });
}

} // namespace

bool isOpen(const Step &step)
{
    return step.state != StepState::Scheduled;
}

void settlePrecedence(const Situation &situation, Steps &steps, std::vector<HeldMessage> &held)
{
    const auto opensNow = [](const Step &step) { return isOpen(step) && isEmployerFacing(step.kind); };
    const bool withdraws =
        std::ranges::any_of(steps, [](const Step &step) { return step.kind == Kind::Withdraw; });
    if (withdraws) {
        std::erase_if(steps, [](const Step &step) {
            return (isEmployerFacing(step.kind) && step.kind != Kind::Withdraw &&
                    step.kind != Kind::OfferResponse) ||
                   step.kind == Kind::PrepareNextRound;
        });
        return;
    }
    const bool hasAnswerDue =
        std::ranges::any_of(steps, [](const Step &step) { return step.kind == Kind::AcknowledgeReply; });
    const auto isOpenNudge = [&](const Step &step) {
        return isNudge(step.kind) && isOpen(step) && !isAllowed(situation, step);
    };
    if (situation.hasOpenRequest())
        hold(steps, held, isOpenNudge,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy", "They asked you for something first; do that, and it will be your sign of life.")),
             {u"002-23"_s, u"002-24"_s});
    else if (hasAnswerDue)
        hold(steps, held, isOpenNudge,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy", "Their last message is still unanswered; answer it before you ask for anything.")),
             {u"003-13"_s, u"001-32"_s});

    // A question about a date that has passed comes before a mail of interest.
    if (std::ranges::any_of(steps, [&](const Step &step) {
            return opensNow(step) &&
                   (step.kind == Kind::StatusCheckIn || step.kind == Kind::RequestedCheckIn);
        }))
        std::erase_if(steps, [](const Step &step) {
            return step.kind == Kind::InterestFollowUp || step.kind == Kind::KeepInTouch;
        });

    const bool hasOther = std::ranges::any_of(steps, [&](const Step &step) {
        return opensNow(step) && !isThanks(step) && step.needsUser != NeedsUser::OptIn;
    });
    const auto isLate = [&](const Step &step) { return isVeryLateThanks(situation, step); };
    if (std::ranges::any_of(steps, isLate) && (hasOther || wasNudgeSent(situation)))
        std::erase_if(steps, isLate);
}

void applyAllowances(const Situation &situation, Steps &steps, std::vector<HeldMessage> &held)
{
    std::erase_if(held, [&](const HeldMessage &message) {
        if (!isNudge(message.kind) || situation.isClosed())
            return false;
        const Adjustment *allow = adjustmentsFor(situation, message.kind).allow;
        if (!allow)
            return false;
        const PersonId to = message.to.size() == 1 ? message.to.front() : situation.recipient();
        // Allowed, but never before the mail that it follows.
        const Correspondence *followed = lastNudge(situation);
        const Instant from = followed ? std::max(allow->at, followed->at) : allow->at;
        const Instant opens = rolledFor(situation, from, to);
        const auto known = std::ranges::find(steps, message.kind, &Step::kind);
        if (known != steps.end()) {
            if (known->opens && *known->opens > opens) {
                known->opens = opens;
                known->due = nudgeDue(situation, opens, to);
                known->closes.reset();
                known->state = stateAt(situation, *known);
            }
            return true;
        }
        Sketch sketch;
        sketch.kind = message.kind;
        sketch.key = {roundKey(situation.heldRound()), u"allowed"_s};
        sketch.round = situation.heldRound();
        if (to)
            sketch.to = {to};
        sketch.channel = situation.channelFor(to);
        sketch.opens = opens;
        sketch.due = nudgeDue(situation, opens, to);
        sketch.optional = message.kind == Kind::FinalFollowUp || message.kind == Kind::KeepInTouch;
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP("Policy", "You decided to send it all the same. What speaks against it: %1"),
            message.reason);
        sketch.rules = message.rules + QStringList{u"user"_s};
        add(situation, steps, std::move(sketch));
        return true;
    });
}

SearchShare searchShare(const Situation &situation)
{
    if (situation.isClosed())
        return {};
    const Stage stage = situation.application().stage.value_or(derivedStage(situation).first);
    return {stage != Stage::Saved, situation.hasVerbalOfferOnly() || isStopped(situation)};
}

ApplicationPlan planApplication(const Situation &situation)
{
    ApplicationPlan made;
    for (const RuleRow &row : ruleTable())
        row.rule(situation, made.steps);
    askAfterBounce(situation, made.steps);
    std::vector<HeldMessage> held = heldMessages(situation);
    settlePrecedence(situation, made.steps, held);
    applyAllowances(situation, made.steps, held);
    keepOneNudge(situation, made.steps);
    // What is to come is held back until it opens.
    for (HeldMessage &message : held) {
        const auto step = std::ranges::find(made.steps, message.kind, &Step::kind);
        if (isNudge(message.kind) && step != made.steps.end() && !isOpen(*step))
            message.until = step->opens;
    }
    // What a person may do now is not held back.
    std::erase_if(held, [&](const HeldMessage &message) {
        return std::ranges::any_of(made.steps, [&](const Step &step) {
            return step.kind == message.kind && isNudge(step.kind) && isOpen(step) &&
                   step.needsUser != NeedsUser::OptIn;
        });
    });
    made.advice = adviceFor(situation, made.steps, std::move(held));
    made.share = searchShare(situation);
    return made;
}

} // namespace afterword::policy
