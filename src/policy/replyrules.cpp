// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that answer somebody: replies, requests, rejections, offers; and withdrawing after an acceptance.
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool wantsAnswer(Meaning meaning)
{
    using enum Meaning;
    return meaning == Unclear || meaning == Positive || meaning == NewDate || meaning == Question ||
           meaning == CheckBackIfSilent || meaning == NextRound;
}

/// Any mail to the writer after the reply answers it (settled, Answers).
bool isAnswered(const Situation &situation, const Reply &reply)
{
    return std::ranges::any_of(situation.sent(), [&](const Correspondence *entry) {
        const bool isMail = entry->channel != Channel::Linkedin && entry->channel != Channel::Social &&
                            entry->kind != Kind::HandwrittenCard;
        return isMail && entry->at > reply.entry->at &&
               (reply.writer.isEmpty() || names(*entry, reply.writer));
    });
}

Sketch answerTo(const Situation &situation, Kind kind, const PersonId &to)
{
    Sketch sketch;
    sketch.kind = kind;
    if (to)
        sketch.to = {to};
    sketch.channel = situation.channelFor(to);
    return sketch;
}

void request(const Situation &situation, Steps &steps, CommitmentType type, Kind kind)
{
    if (situation.isClosed())
        return;
    for (const Commitment *commitment : situation.requests()) {
        if (commitment->type != type)
            continue;
        const PersonId to = commitment->person ? commitment->person : situation.recipient();
        const Zone zone = situation.messageZone(to);
        Sketch sketch = answerTo(situation, kind, to);
        sketch.key = {commitment->id.value()};
        sketch.interview = commitment->interview;
        sketch.causedAt = commitment->madeAt;
        sketch.opens = commitment->madeAt;
        if (commitment->by) // 17:00, the window's end, where only a day was named
            sketch.due = commitment->by->isDay()
                             ? zone.resolve(commitment->by->day(), situation.cadence().sendWindow.to)
                             : commitment->by->instant();
        if (sketch.due)
            sketch.due = std::max(*sketch.due, *sketch.opens);
        const Sentence what = commitment->what.isEmpty()
                                  ? Sentence(QT_TRANSLATE_NOOP("Policy", "what was asked for"))
                                  : Sentence(commitment->what);
        if (kind == Kind::Deliverable)
            //: %1 is a person, %2 what was asked for: "a writing sample"
            sketch.reason = Sentence(
                QT_TRANSLATE_NOOP("Policy",
                                  "%1 asked you for something: %2. Never let that drop; it may be a test."),
                nameOf(situation, to), what);
        else
            //: %1 is a person, %2 what it is about
            sketch.reason = Sentence(
                QT_TRANSLATE_NOOP("Policy",
                                  "%1 asked you to be in touch: %2. Do it by the date, it may be a test."),
                nameOf(situation, to), what);
        if (sketch.due)
            sketch.reason.append(Sentence(QT_TRANSLATE_NOOP("Policy", "The date is %1."),
                                          ownTime(situation, *sketch.due, zone)));
        sketch.rules = {u"002-23"_s, u"002-24"_s, u"C-23"_s};
        add(situation, steps, std::move(sketch));
    }
}

/// Whether the offer came after the application was closed, or after another was accepted: a decision only
/// (000-50).
bool isLate(const Situation &situation, const OpenOffer &offer)
{
    const auto &acceptance = situation.index().acceptance();
    if (acceptance && acceptance->application != &situation.application() && acceptance->at < offer.at)
        return true;
    if (const Correspondence *withdrawal = situation.lastSent(Kind::Withdraw))
        return offer.at > withdrawal->at;
    if (const Reply *rejection = situation.rejection())
        return offer.at > rejection->entry->at && !situation.isReopened(rejection->entry->at);
    const Application &application = situation.application();
    if (application.stage != Stage::Closed)
        return false;
    const Outcome outcome = application.outcome.value_or(Outcome::NoResponse);
    const bool isFromThem = outcome == Outcome::Rejected || outcome == Outcome::NoResponse;
    if (!application.closedOn.isValid())
        return outcome != Outcome::Accepted && outcome != Outcome::Declined;
    const QDate day = situation.messageZone(offer.person).dateAt(offer.at);
    return day > application.closedOn || (isFromThem && day == application.closedOn);
}

} // namespace

// 001-32, 001-33, 003-13
void acknowledgeReply(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    std::vector<const Reply *> newest; // of each writer
    for (const Reply &reply : situation.replies()) {
        if (reply.round < situation.heldRound() || isAnswered(situation, reply))
            continue;
        const auto same =
            std::ranges::find_if(newest, [&](const Reply *known) { return known->writer == reply.writer; });
        if (same == newest.end())
            newest.push_back(&reply);
        else
            *same = &reply;
    }
    for (const Reply *reply : newest) {
        if (!wantsAnswer(reply->meaning))
            continue;
        const PersonId to = reply->writer ? reply->writer : situation.recipient();
        Sketch sketch = answerTo(situation, Kind::AcknowledgeReply, to);
        sketch.key = {reply->entry->id.value()};
        sketch.interview = reply->entry->interview;
        sketch.causedAt = reply->entry->at;
        sketch.opens = reply->entry->at;
        sketch.due = reply->entry->at + std::chrono::hours(situation.cadence().acknowledgeDueHours);
        const Zone zone = situation.messageZone(to);
        sketch.reason =
            situation.reached(*sketch.due)
                ? Sentence(QT_TRANSLATE_NOOP("Policy",
                                             "%1 wrote on %2 and has no answer yet; a short, friendly one is "
                                             "better late than never. It presses for nothing."),
                           nameOf(situation, to), zone.local(reply->entry->at))
                : Sentence(QT_TRANSLATE_NOOP("Policy",
                                             "%1 wrote on %2; a short, friendly answer by %3 shows that you "
                                             "are reliable. It presses for nothing."),
                           nameOf(situation, to), zone.local(reply->entry->at),
                           ownTime(situation, *sketch.due, zone));
        sketch.rules = {u"001-32"_s, u"001-33"_s, u"003-13"_s, u"own"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 002-23, C-23
void contactByDate(const Situation &situation, Steps &steps)
{
    request(situation, steps, CommitmentType::ContactBy, Kind::ContactByDate);
}

// 002-24
void deliverable(const Situation &situation, Steps &steps)
{
    request(situation, steps, CommitmentType::Deliverable, Kind::Deliverable);
}

// 002-27, 004-29, C-13
void requestedCall(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Commitment *commitment : situation.requests()) {
        if (commitment->type != CommitmentType::CallWindow)
            continue;
        const PersonId to = commitment->person ? commitment->person : situation.recipient();
        const Zone zone = situation.messageZone(to);
        Sketch sketch = answerTo(situation, Kind::RequestedCall, to);
        sketch.channel = Channel::Phone;
        sketch.key = {commitment->id.value()};
        sketch.interview = commitment->interview;
        sketch.causedAt = commitment->madeAt;
        sketch.opens = commitment->from.value_or(commitment->madeAt);
        sketch.due = commitment->to;
        if (!sketch.due && commitment->by)
            sketch.due = commitment->by->end(zone);
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP("Policy",
                              "%1 asked you to call; a call that was asked for is the one call to make."),
            nameOf(situation, to));
        if (sketch.due)
            sketch.reason.append(Sentence(QT_TRANSLATE_NOOP("Policy", "The time for it is from %1 to %2."),
                                          ownTime(situation, *sketch.opens, zone),
                                          ownTime(situation, *sketch.due, zone)));
        sketch.rules = {u"002-27"_s, u"004-29"_s, u"002-23"_s, u"C-13"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 003-16 to 003-18, C-31: once, and the last word
void thankYouAnyway(const Situation &situation, Steps &steps)
{
    const Reply *rejection = situation.rejection();
    if (!rejection || !situation.cadence().thankYouAnyway.offer || situation.outcome() != Outcome::Rejected)
        return;
    if (situation.sentInRound(Kind::ThankYouAnyway))
        return; // once, however often they say no
    const PersonId &manager = situation.application().hiringManager;
    PersonId to = manager && situation.isReachable(manager) ? manager : rejection->writer;
    if (to.isEmpty())
        to = situation.recipient();
    Sketch sketch = answerTo(situation, Kind::ThankYouAnyway, to);
    sketch.channel = Channel::Email;
    sketch.key = {rejection->entry->id.value()};
    sketch.causedAt = rejection->entry->at;
    sketch.opens = rejection->entry->at;
    sketch.due = rejection->entry->at + std::chrono::hours(situation.cadence().thankYouAnyway.dueHours);
    sketch.closes = situation.messageZone(to).plusDays(rejection->entry->at,
                                                       situation.cadence().thankYouAnyway.closesDays);
    sketch.optional = true;
    sketch.reason =
        Sentence(QT_TRANSLATE_NOOP(
                     "Policy",
                     "They said no on %1; one last friendly mail to %2 thanks them, may ask for feedback and "
                     "keeps the "
                     "door open."),
                 situation.messageZone(to).dateAt(rejection->entry->at), nameOf(situation, to));
    sketch.rules = {u"003-16"_s, u"003-17"_s, u"003-18"_s, u"C-31"_s, u"own"_s};
    add(situation, steps, std::move(sketch));
}

// 001-37, C-36
void withdraw(const Situation &situation, Steps &steps)
{
    if (!situation.mustWithdraw())
        return;
    const auto &acceptance = *situation.index().acceptance();
    const PersonId to = situation.hiringManagerElseRecipient();
    Sketch sketch = answerTo(situation, Kind::Withdraw, to);
    sketch.channel = Channel::Email;
    sketch.key = {};
    sketch.causedAt = acceptance.at;
    sketch.opens = acceptance.at;
    sketch.due = acceptance.at + std::chrono::hours(situation.cadence().withdrawDueHours);
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP(
            "Policy",
            "You accepted the written offer of %1 on %2; tell %3 gracefully that you withdraw here."),
        acceptance.application->company, situation.messageZone(to).local(acceptance.at),
        nameOf(situation, to));
    sketch.rules = {u"001-37"_s, u"C-36"_s, u"own"_s};
    add(situation, steps, std::move(sketch));
}

// 003-13, C-36
void offerResponse(const Situation &situation, Steps &steps)
{
    const auto &offer = situation.openOffer();
    if (!offer || situation.wasSent(Kind::OfferResponse, offer->at))
        return;
    const bool late = isLate(situation, *offer);
    if (situation.isClosed() && !late)
        return;
    const PersonId to = offer->person ? offer->person : situation.hiringManagerElseRecipient();
    const Zone zone = situation.messageZone(to);
    Sketch sketch = answerTo(situation, Kind::OfferResponse, to);
    sketch.key = {offer->id};
    sketch.causedAt = offer->at;
    sketch.opens = offer->at;
    if (offer->respondBy)
        sketch.due = std::max(offer->respondBy->end(zone), offer->at);
    if (late)
        sketch.needsUser = NeedsUser::Decide;
    if (offer->form == OfferForm::Written)
        sketch.reason =
            Sentence(QT_TRANSLATE_NOOP("Policy", "%1 made you an offer in writing on %2; answer in time."),
                     nameOf(situation, to), zone.local(offer->at));
    else
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "%1 made you an offer by word of mouth on %2; answer warmly, and keep the others "
                          "going until it is in writing."),
            nameOf(situation, to), zone.local(offer->at));
    if (offer->respondBy) {
        const char *const until = QT_TRANSLATE_NOOP("Policy", "They want to hear by %1.");
        sketch.reason.append(offer->respondBy->isDay()
                                 ? Sentence(until, offer->respondBy->day())
                                 : Sentence(until, ownTime(situation, *sketch.due, zone)));
    }
    sketch.rules = {u"003-13"_s, u"C-36"_s};
    if (late)
        sketch.rules += u"000-50"_s;
    add(situation, steps, std::move(sketch));
}

} // namespace afterword::policy
