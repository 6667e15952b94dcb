// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of waiting: interest-follow-up, status-check-in, requested-check-in, final-follow-up, keep-in-touch.
#include "cadencestate.h"
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

/// What all nudges share: one recipient, an opening moved by absence, due some business days later, an opt-in
/// where contact was refused (C-37).
Sketch nudge(const Situation &situation, Kind kind, const PersonId &to, Instant opens)
{
    Sketch sketch;
    sketch.kind = kind;
    sketch.round = situation.heldRound();
    if (!situation.held().empty())
        sketch.interview = situation.held().back()->id;
    if (to)
        sketch.to = {to};
    sketch.channel = situation.channelFor(to);
    sketch.opens = afterAbsence(situation, opens, to);
    sketch.due = nudgeDue(situation, *sketch.opens, to);
    if (situation.contactWasRefused())
        sketch.needsUser = NeedsUser::OptIn;
    return sketch;
}

/// Where a named date and a quiet time both run, the later opening counts (settled, Answers).
Instant notInQuiet(const Situation &situation, Instant opens)
{
    const ReplyEffect effect = replyEffect(situation);
    const bool isQuiet = effect == ReplyEffect::Quiet || effect == ReplyEffect::Stop;
    return isQuiet ? std::max(opens, quietUntil(situation)) : opens;
}

void askAboutNamedDate(const Situation &situation, Steps &steps)
{
    const NamedDate &date = *situation.namedDate();
    const PersonId to = situation.recipient();
    const Instant opens = notInQuiet(situation, graceEnd(situation, date));
    Sketch sketch = nudge(situation, Kind::StatusCheckIn, to, rolledFor(situation, opens, to));
    sketch.key = {roundKey(situation.heldRound()), u"date"_s, date.id};
    sketch.causedAt = date.madeAt;
    if (replyEffect(situation) == ReplyEffect::Stop)
        sketch.needsUser = NeedsUser::OptIn;
    const QDate day = date.deadline.dateIn(situation.messageZone(to));
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP(
            "Policy", "You were to hear by %1; if nothing has come by %3, you may ask %2 how things stand."),
        day, nameOf(situation, to), fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"002-16"_s, u"004-13"_s, u"003-08"_s, u"C-07"_s};
    add(situation, steps, std::move(sketch));
}

void askAfterQuiet(const Situation &situation, Steps &steps)
{
    const Reply &reply = *situation.lastReply();
    const PersonId to = situation.recipient();
    Sketch sketch =
        nudge(situation, Kind::StatusCheckIn, to, rolledFor(situation, quietUntil(situation), to));
    sketch.key = {roundKey(situation.heldRound()), u"quiet"_s, reply.entry->id.value()};
    sketch.causedAt = reply.entry->at;
    const QDate day = situation.messageZone(to).dateAt(reply.entry->at);
    if (reply.meaning == Meaning::DoNotContact) {
        sketch.needsUser = NeedsUser::OptIn;
        sketch.reason =
            Sentence(QT_TRANSLATE_NOOP("Policy", "On %1 they said that they will get in touch; from %2 on "
                                                 "one question is possible, if you want to ask it."),
                     day, fromWhen(situation, *sketch.opens, to));
        sketch.rules = {u"C-34"_s, u"003-12"_s, u"001-35"_s};
    } else {
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy",
                "The reply of %1 left it open; if no news has come by %3, you may ask %2 how things stand."),
            day, nameOf(situation, to), fromWhen(situation, *sketch.opens, to));
        sketch.rules = {u"001-35"_s, u"001-36"_s, u"C-22"_s, u"C-30"_s};
    }
    add(situation, steps, std::move(sketch));
}

void askAfterAWeek(const Situation &situation, Steps &steps)
{
    const PersonId to = situation.recipient();
    Sketch sketch = nudge(situation, Kind::StatusCheckIn, to, weekOver(situation));
    sketch.key = {roundKey(situation.heldRound()), u"week"_s};
    const QDate day = situation.messageZone(to).dateAt(situation.firstThankYou()->at);
    sketch.reason =
        Sentence(QT_TRANSLATE_NOOP("Policy", "No date was named and your thank-you went out on %1; if "
                                             "nothing has come by %3, you may ask %2 how things stand."),
                 day, nameOf(situation, to), fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"000-58"_s, u"001-39"_s, u"C-08"_s};
    if (adjustmentsFor(situation, Kind::InterestFollowUp).isSkipped())
        sketch.rules += u"user"_s;
    add(situation, steps, std::move(sketch));
}

} // namespace

// 000-32, C-08, C-09
void interestFollowUp(const Situation &situation, Steps &steps)
{
    const Cadence &cadence = situation.cadence();
    const bool isSuppressed =
        situation.namedDate() && !(cadence.interest.whilePromisePending && situation.namedDateIsPending());
    const bool isAllowed = adjustmentsFor(situation, Kind::InterestFollowUp).allow != nullptr;
    if (isCadenceEnded(situation) || !situation.firstThankYou() || situation.lastReply() ||
        isCapReached(situation))
        return;
    if (cadence.withoutPromise != WithoutPromise::Interest || isWeekRuleOn(situation) ||
        (isSuppressed && !isAllowed))
        return;
    if (lastNudge(situation) || situation.lastInCadence(Kind::FinalFollowUp))
        return;
    const PersonId to = situation.recipient();
    const Instant end = situation.roundEnd();
    const Instant earliest =
        std::max(situation.firstThankYou()->at + std::chrono::hours(cadence.interest.afterThankYouHours),
                 end + std::chrono::hours(cadence.interest.afterInterviewHours));
    Sketch sketch = nudge(situation, Kind::InterestFollowUp, to, rolledFor(situation, earliest, to));
    sketch.closes = weekOver(situation);
    const Adjusted adjusted = adjustmentsFor(situation, Kind::InterestFollowUp);
    const bool isSnoozedAway =
        adjusted.shift && adjusted.shift->until && *adjusted.shift->until >= *sketch.closes;
    if (*sketch.opens >= *sketch.closes || isSnoozedAway) {
        askAfterAWeek(situation, steps); // nothing of its time is left
        return;
    }
    sketch.due = windowEndFrom(
        situation, std::max(end + std::chrono::hours(cadence.interest.dueAfterInterviewHours), *sketch.opens),
        to);
    sketch.key = {roundKey(situation.heldRound())};
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP("Policy", "No date was named at the interview of %1; from %3 on a short mail of "
                                    "substance to %2 keeps you in mind. It does not ask about the decision."),
        situation.zoneOf(*situation.held().back()).dateAt(end), nameOf(situation, to),
        fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"000-32"_s, u"000-37"_s, u"C-08"_s};
    if (isSuppressed)
        sketch.rules += u"user"_s;
    add(situation, steps, std::move(sketch));
}

// 002-16, 003-08, 004-13, 001-35, C-07
void statusCheckIn(const Situation &situation, Steps &steps)
{
    if (isCadenceEnded(situation) || isExhausted(situation))
        return;
    if (situation.namedDate()) {
        if (!situation.namedDate()->checkBack && !wasAsked(situation, *situation.namedDate()))
            askAboutNamedDate(situation, steps);
        return;
    }
    if (lastNudge(situation))
        return; // asked or written since the last reply: the final mail is next
    const ReplyEffect effect = replyEffect(situation);
    if (effect == ReplyEffect::Quiet || effect == ReplyEffect::Stop) {
        // Low interest stops only this question (001-35, settled).
        if (situation.application().interest != Interest::Low)
            askAfterQuiet(situation, steps);
        return;
    }
    if (effect == ReplyEffect::None && isWeekRuleOn(situation))
        askAfterAWeek(situation, steps);
}

// 000-45, 004-17, C-10: the last one, optional
void finalFollowUp(const Situation &situation, Steps &steps)
{
    const Correspondence *last = lastNudge(situation);
    if (isCadenceEnded(situation) || !last || isExhausted(situation) ||
        situation.sentInRound(Kind::FinalFollowUp))
        return;
    if (replyEffect(situation) == ReplyEffect::Stop ||
        (situation.namedDate() && !wasAsked(situation, *situation.namedDate())))
        return;
    PersonId to = last->people.empty() ? PersonId() : last->people.front();
    if (!situation.isReachable(to))
        to = situation.recipient();
    const Instant base = situation.lastWaveAt().value_or(last->at);
    Instant week = situation.messageZone(to).plusDays(base, situation.cadence().finalAfterDays);
    if (const auto &date =
            situation.namedDate()) // asked about before its time: it is waited for all the same
        week = std::max(week, graceEnd(situation, *date));
    Sketch sketch = nudge(situation, Kind::FinalFollowUp, to, rolledFor(situation, week, to));
    sketch.key = {roundKey(situation.heldRound())};
    sketch.causedAt = last->at;
    sketch.optional = true;
    sketch.reason =
        Sentence(QT_TRANSLATE_NOOP("Policy", "Your last mail, of %1, is unanswered; from %3 on one more "
                                             "short mail to %2 is fine, and after it none."),
                 situation.messageZone(to).dateAt(base), nameOf(situation, to),
                 fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"000-45"_s, u"004-17"_s, u"C-10"_s};
    add(situation, steps, std::move(sketch));
}

// 003-10, C-23: outside the cap, no grace
void requestedCheckIn(const Situation &situation, Steps &steps)
{
    const auto &date = situation.namedDate();
    if (isCadenceEnded(situation) || !date || !date->checkBack || wasAsked(situation, *date))
        return;
    const PersonId to =
        date->person && situation.isReachable(date->person) ? date->person : situation.recipient();
    Sketch sketch = nudge(situation, Kind::RequestedCheckIn, to,
                          rolledFor(situation, notInQuiet(situation, date->end), to));
    sketch.key = {roundKey(situation.heldRound()), date->id};
    sketch.causedAt = date->madeAt;
    // They asked for it themselves; not so where they said later that they will be in touch.
    sketch.needsUser.reset();
    if (replyEffect(situation) == ReplyEffect::Stop)
        sketch.needsUser = NeedsUser::OptIn;
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP("Policy",
                          "%1 asked you to check in if you have not heard by %2; do just that, from %3 on."),
        nameOf(situation, date->person ? date->person : to), date->deadline.dateIn(situation.messageZone(to)),
        fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"003-10"_s, u"C-23"_s};
    add(situation, steps, std::move(sketch));
}

// 003-12, 003-14, 003-15, C-35: a new topic each time
void keepInTouch(const Situation &situation, Steps &steps)
{
    if (isCadenceEnded(situation) || replyEffect(situation) != ReplyEffect::Warm || situation.namedDate())
        return;
    if (keepInTouchSent(situation) >= situation.cadence().keepInTouch.max || unansweredKeepInTouch(situation))
        return;
    if (lastNudge(situation))
        return; // the cadence outranks warm: a question since then waits for its answer
    const PersonId to = situation.hiringManagerElseRecipient();
    Instant last = situation.lastReply()->entry->at;
    Sketch topics;
    for (const Correspondence *entry : situation.sent()) {
        if (entry->kind != Kind::KeepInTouch)
            continue;
        last = std::max(last, entry->at);
        if (entry->topic && std::ranges::find(topics.avoidTopics, *entry->topic) == topics.avoidTopics.end())
            topics.avoidTopics.push_back(*entry->topic);
    }
    const Instant next =
        situation.messageZone(to).plusDays(last, situation.cadence().keepInTouch.intervalDays);
    Sketch sketch = nudge(situation, Kind::KeepInTouch, to, rolledFor(situation, next, to));
    sketch.key = {u"n%1"_s.arg(keepInTouchSent(situation) + 1)};
    sketch.causedAt = last;
    sketch.due.reset();
    sketch.optional = true;
    sketch.avoidTopics = topics.avoidTopics;
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP("Policy", "The last word from them, on %1, was warm and nothing is decided; from "
                                    "%3 on a mail with something new keeps the line to %2 open."),
        situation.messageZone(to).dateAt(situation.lastReply()->entry->at), nameOf(situation, to),
        fromWhen(situation, *sketch.opens, to));
    sketch.rules = {u"003-12"_s, u"003-14"_s, u"003-15"_s, u"C-35"_s, u"own"_s};
    add(situation, steps, std::move(sketch));
}

} // namespace afterword::policy
