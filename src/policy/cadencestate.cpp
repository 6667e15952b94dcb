// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cadence of one application stands.
#include "cadencestate.h"

#include "sketch.h"

#include <algorithm>

namespace afterword::policy {

ReplyEffect replyEffect(const Situation &situation)
{
    using enum Meaning;
    if (!situation.lastReply())
        return ReplyEffect::None;
    switch (situation.lastReply()->meaning) {
    case Unclear:
    case Question:
    case Other:
    case Courtesy:
        return ReplyEffect::Quiet;
    case DoNotContact:
        return ReplyEffect::Stop;
    case Positive:
        return ReplyEffect::Warm;
    case NewDate:
    case CheckBackIfSilent:
        return ReplyEffect::Dated;
    case NextRound:
        // A date that was named with the invitation, or since, runs by itself.
        return situation.namedDate() && situation.namedDate()->madeAt >= situation.lastReply()->entry->at
                   ? ReplyEffect::Dated
                   : ReplyEffect::Ended;
    case Rejection:
    case OfferVerbal:
    case OfferWritten:
        return ReplyEffect::Ended;
    case OutOfOffice:
    case Bounce:
        break; // no human replies
    }
    return ReplyEffect::None;
}

bool isCadenceEnded(const Situation &situation)
{
    if (situation.isClosed() || situation.hasNextInterview() || situation.openOffer() ||
        situation.hasVerbalOfferOnly())
        return true;
    if (situation.mustWithdraw() && !adjustmentsFor(situation, Kind::Withdraw).isSkipped())
        return true;
    return replyEffect(situation) == ReplyEffect::Ended;
}

bool wasAsked(const Situation &situation, const NamedDate &date)
{
    return situation.wasSent(Kind::StatusCheckIn, date.madeAt) ||
           situation.wasSent(Kind::RequestedCheckIn, date.madeAt);
}

Instant graceEnd(const Situation &situation, const NamedDate &date)
{
    return date.end + std::chrono::hours(date.checkBack ? 0 : situation.cadence().promiseGraceHours);
}

Instant quietUntil(const Situation &situation)
{
    const Zone zone = situation.messageZone(situation.recipient());
    return plusBusinessDays(situation.businessDays(), situation.lastReply()->entry->at,
                            situation.cadence().quietBusinessDays, zone);
}

Instant weekOver(const Situation &situation)
{
    const PersonId recipient = situation.recipient();
    const Instant week = situation.messageZone(recipient).plusDays(situation.firstThankYou()->at,
                                                                   situation.cadence().statusAfterWeekDays);
    return rolledFor(situation, week, recipient);
}

bool isWeekRuleOn(const Situation &situation)
{
    if (!situation.firstThankYou())
        return false;
    switch (situation.cadence().withoutPromise) {
    case WithoutPromise::StatusAfterWeek:
        return true;
    case WithoutPromise::None:
        return false;
    case WithoutPromise::Interest:
        break;
    }
    return adjustmentsFor(situation, Kind::InterestFollowUp).isSkipped() ||
           situation.reached(weekOver(situation));
}

const Correspondence *lastNudge(const Situation &situation)
{
    const Correspondence *last = nullptr;
    for (const Kind kind : {Kind::InterestFollowUp, Kind::StatusCheckIn, Kind::RequestedCheckIn}) {
        const Correspondence *entry = situation.lastInCadence(kind);
        if (entry && (!last || entry->at > last->at))
            last = entry;
    }
    return last;
}

bool isCapReached(const Situation &situation)
{
    return situation.unanswered() >= situation.cadence().unansweredCap;
}

bool isExhausted(const Situation &situation)
{
    if (isCapReached(situation) || situation.lastInCadence(Kind::FinalFollowUp))
        return true;
    // One final a round: after a later reply the question about it was the last word.
    return situation.sentInRound(Kind::FinalFollowUp) && lastNudge(situation);
}

bool isStopped(const Situation &situation)
{
    if (!isExhausted(situation) || !situation.lastWaveAt())
        return false;
    if (situation.namedDate() && !wasAsked(situation, *situation.namedDate()))
        return false; // a date was named since: it is waited for
    const Zone zone = situation.messageZone(situation.recipient());
    return situation.reached(zone.plusDays(*situation.lastWaveAt(), situation.cadence().noResponseAfterDays));
}

Instant afterAbsence(const Situation &situation, Instant opens, const PersonId &recipient)
{
    const Correspondence *note = nullptr;
    for (const Correspondence &entry : situation.application().correspondence) {
        if (entry.direction != Direction::In || entry.meaning != Meaning::OutOfOffice ||
            !situation.index().isKnown(entry))
            continue;
        if ((entry.people.empty() || names(entry, recipient)) && (!note || entry.at >= note->at))
            note = &entry;
    }
    if (!note || !note->until)
        return opens;
    const bool isUsed = std::ranges::any_of(situation.sent(), [&](const Correspondence *entry) {
        return entry->kind && isNudge(*entry->kind) && entry->at > note->at;
    });
    if (isUsed)
        return opens;
    const Zone zone = situation.messageZone(recipient);
    const QDate back = situation.businessDays().plus(note->until->dateIn(zone), 1);
    const Instant opening =
        rolledFor(situation, zone.resolve(back, situation.cadence().sendWindow.from), recipient);
    return std::max(opens, opening);
}

int keepInTouchSent(const Situation &situation)
{
    return static_cast<int>(std::ranges::count_if(
        situation.sent(), [](const Correspondence *entry) { return entry->kind == Kind::KeepInTouch; }));
}

const Correspondence *unansweredKeepInTouch(const Situation &situation)
{
    const Correspondence *last = situation.lastSent(Kind::KeepInTouch);
    return last && situation.lastReply() && last->at > situation.lastReply()->entry->at ? last : nullptr;
}

} // namespace afterword::policy
