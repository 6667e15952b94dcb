// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The advice of one application: its stage, whose turn it is, until when, in one sentence.
#include "applicationplan.h"
#include "cadencestate.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool hasOpenThanks(const Situation &situation)
{
    Steps steps;
    thankYou(situation, steps);
    return std::ranges::any_of(steps, [](const Step &step) { return step.closes.has_value(); });
}

Stage stageOfHeldRound(const Situation &situation)
{
    const bool isWarm = replyEffect(situation) == ReplyEffect::Warm;
    if (isWarm && !situation.namedDate()) {
        const Zone zone = situation.messageZone(situation.recipient());
        const Instant weeks =
            zone.plusDays(situation.lastReply()->entry->at, situation.cadence().keepInTouch.intervalDays);
        if (keepInTouchSent(situation) > 0 || situation.reached(weeks))
            return Stage::KeepingInTouch;
    }
    const bool datePassed = situation.namedDate() && situation.reached(situation.namedDate()->end);
    if (datePassed || lastNudge(situation) || situation.lastInCadence(Kind::FinalFollowUp))
        return Stage::FollowingUp;
    return hasOpenThanks(situation) && !situation.lastReply() ? Stage::Interviewing : Stage::AwaitingDecision;
}

/// The first moment at which something of theirs or yours comes up.
std::optional<Instant> nextEvent(const Situation &situation, const Steps &steps)
{
    std::optional<Instant> next;
    const auto consider = [&](Instant instant) {
        if (!situation.reached(instant) && (!next || instant < *next))
            next = instant;
    };
    for (const Step &step : steps) {
        if (step.opens && isEmployerFacing(step.kind))
            consider(*step.opens);
    }
    for (const Interview *interview : situation.planned())
        consider(interview->end);
    if (situation.namedDate())
        consider(situation.namedDate()->end);
    return next;
}

bool isDone(const Situation &situation)
{
    if (situation.isClosed() || isStopped(situation))
        return true;
    const Correspondence *news = unansweredKeepInTouch(situation);
    const Zone zone = situation.messageZone(situation.recipient());
    const bool isHalted =
        news && situation.reached(zone.plusDays(news->at, situation.cadence().keepInTouch.haltedAfterDays));
    return replyEffect(situation) == ReplyEffect::Warm && isHalted && !situation.namedDate() &&
           !situation.hasNextInterview();
}

Sentence outcomeSentence(const Situation &situation)
{
    switch (situation.outcome().value_or(Outcome::NoResponse)) {
    case Outcome::Accepted:
        return Sentence(QT_TRANSLATE_NOOP("Policy", "You took this job. Congratulations."));
    case Outcome::Rejected:
        if (const Reply *refusal = situation.rejection())
            return Sentence(
                QT_TRANSLATE_NOOP("Policy", "They said no on %1. Take what you learned to the next one."),
                situation.messageZone(situation.recipient()).dateAt(refusal->entry->at));
        return Sentence(QT_TRANSLATE_NOOP("Policy", "They said no. Take what you learned to the next one."));
    case Outcome::Withdrawn:
        return Sentence(QT_TRANSLATE_NOOP("Policy", "You withdrew; there is nothing more to do."));
    case Outcome::Declined:
        return Sentence(QT_TRANSLATE_NOOP("Policy", "You declined; there is nothing more to do."));
    case Outcome::NoResponse:
        return Sentence(QT_TRANSLATE_NOOP("Policy", "They never answered; anything from them reopens it."));
    }
    return {};
}

Sentence waitSentence(const Situation &situation, const ApplicationAdvice &advice)
{
    const Zone zone = situation.messageZone(situation.recipient());
    if (!situation.planned().empty()) {
        const Interview &next = *situation.planned().front();
        return Sentence(QT_TRANSLATE_NOOP("Policy", "The next interview is on %1."),
                        situation.zoneOf(next).local(next.start));
    }
    if (situation.namedDateIsPending())
        return Sentence(QT_TRANSLATE_NOOP("Policy", "They named %1 for an answer; wait for it."),
                        situation.namedDate()->deadline.dateIn(zone));
    if (advice.until)
        return Sentence(QT_TRANSLATE_NOOP("Policy", "Nothing to send before %1."),
                        ownTime(situation, *advice.until, zone));
    if (situation.heldRound() == 0) {
        if (advice.stage == Stage::Saved)
            return Sentence(QT_TRANSLATE_NOOP("Policy", "Saved; you have not applied yet."));
        const QDate applied = situation.application().appliedOn;
        return applied.isValid()
                   ? Sentence(QT_TRANSLATE_NOOP("Policy", "You applied on %1; wait for an invitation."),
                              applied)
                   : Sentence(QT_TRANSLATE_NOOP("Policy", "You applied; wait for an invitation."));
    }
    const Instant last = situation.sent().empty() ? situation.roundEnd() : situation.sent().back()->at;
    if (last > situation.roundEnd())
        return Sentence(QT_TRANSLATE_NOOP("Policy", "You wrote on %1; it is their turn, so wait for them."),
                        zone.dateAt(last));
    return Sentence(QT_TRANSLATE_NOOP("Policy", "It is their turn; wait for them."));
}

Sentence sentence(const Situation &situation, const Steps &steps, const ApplicationAdvice &advice)
{
    if (advice.advice == Advice::Act) {
        const Step *first = nullptr;
        for (const Step &step : steps) {
            if (!isOpen(step) || !isEmployerFacing(step.kind) || step.needsUser == NeedsUser::OptIn)
                continue;
            if (!first || (step.due && (!first->due || *step.due < *first->due)))
                first = &step;
        }
        return first ? first->reason : Sentence();
    }
    if (situation.isClosed())
        return outcomeSentence(situation);
    if (advice.advice == Advice::Stop)
        return isExhausted(situation)
                   ? Sentence(QT_TRANSLATE_NOOP(
                         "Policy", "You have written enough and heard nothing; let it rest and put "
                                   "your strength into other applications."))
                   : Sentence(QT_TRANSLATE_NOOP("Policy",
                                                "There is nothing more to send here; let them come to you."));
    return waitSentence(situation, advice);
}

} // namespace

std::pair<Stage, std::optional<Outcome>> derivedStage(const Situation &situation)
{
    if (situation.isClosed())
        return {Stage::Closed, situation.outcome()};
    if (isStopped(situation))
        return {Stage::Closed, Outcome::NoResponse};
    if (situation.openOffer() || situation.hasVerbalOfferOnly())
        return {Stage::Offer, std::nullopt};
    if (!situation.planned().empty())
        return {Stage::Interviewing, std::nullopt};
    if (situation.heldRound() > 0)
        return {stageOfHeldRound(situation), std::nullopt};
    const Application &application = situation.application();
    const bool hasApplied = application.appliedOn.isValid() || !application.correspondence.empty() ||
                            !application.interviews.empty() || !application.commitments.empty();
    if (application.stage == Stage::Applied || hasApplied)
        return {Stage::Applied, std::nullopt};
    return {Stage::Saved, std::nullopt};
}

ApplicationAdvice adviceFor(const Situation &situation, const Steps &steps, std::vector<HeldMessage> held)
{
    ApplicationAdvice advice;
    advice.application = situation.application().id;
    advice.held = std::move(held);
    advice.unanswered = situation.unanswered();
    const auto [stage, outcome] = derivedStage(situation);
    const auto &stored = situation.application().stage;
    // Giving up for want of an answer is suggested, never done.
    const bool isSuggestion = stage == Stage::Closed && !situation.isClosed();
    advice.stage = stored.value_or(isSuggestion ? Stage::FollowingUp : stage);
    if (advice.stage != stage || (stage == Stage::Closed && situation.application().outcome &&
                                  situation.application().outcome != outcome)) {
        advice.suggestedStage = stage;
        advice.suggestedOutcome = outcome;
    }
    const bool isActing = std::ranges::any_of(steps, [](const Step &step) {
        return isOpen(step) && isEmployerFacing(step.kind) && step.needsUser != NeedsUser::OptIn;
    });
    if (isActing)
        advice.advice = Advice::Act;
    else if (isDone(situation))
        advice.advice = Advice::Stop;
    else
        advice.advice = Advice::Wait;
    if (advice.advice == Advice::Wait)
        advice.until = nextEvent(situation, steps);
    advice.summary = sentence(situation, steps, advice);
    return advice;
}

} // namespace afterword::policy
