// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the first day: a thank-you to each interviewer by name, and asking for the addresses that are
// missing.
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

/// One interviewer in one round: one person in two interviews of a round is thanked once, opening after the
/// last, due by the first (settled, Whom).
struct Guest
{
    PersonId person;
    const Interview *first = nullptr;
    const Interview *last = nullptr;
};

std::vector<Guest> guestsOf(const std::vector<const Interview *> &interviews)
{
    std::vector<Guest> guests;
    for (const Interview *interview : interviews) {
        for (const PersonId &id : interview->interviewers) {
            const auto known = std::ranges::find(guests, id, &Guest::person);
            if (known == guests.end())
                guests.push_back({id, interview, interview});
            else
                known->last = interview;
        }
    }
    return guests;
}

struct Times
{
    Instant opens;
    Instant target;
    Instant due;
    Instant closes;
};

/// C-01 to C-03: after a morning interview from noon, else from 08:00 the next calendar day, never rolled.
Times timesFor(const Situation &situation, const Guest &guest)
{
    const Cadence::ThankYou &cadence = situation.cadence().thankYou;
    const Zone zone = situation.zoneOf(*guest.last);
    const LocalTime start = zone.local(guest.last->start);
    Times times;
    if (start.time < situation.cadence().morningEnds) {
        times.opens = std::max(zone.resolve(start.date, cadence.morningOpens), guest.last->end);
        times.target = zone.resolve(start.date, cadence.morningTarget);
    } else {
        const QDate next = start.date.addDays(1);
        times.opens = std::max(zone.resolve(next, cadence.afternoonOpens), guest.last->end);
        times.target = zone.resolve(next, cadence.afternoonTarget);
    }
    times.target = std::max(times.target, times.opens);
    times.due = std::max(guest.first->end + std::chrono::hours(cadence.dueHours), times.opens);
    times.closes = std::max(guest.first->end + std::chrono::hours(cadence.closesHours), times.due);
    return times;
}

bool isSkipped(const Situation &situation, const Guest &guest)
{
    Sketch sketch;
    sketch.kind = Kind::ThankYou;
    sketch.interview = guest.last->id;
    sketch.round = guest.last->round;
    sketch.to = {guest.person};
    return adjustmentsFor(situation, sketch).isSkipped();
}

bool isUnthanked(const Situation &situation, const Guest &guest)
{
    return !situation.isThanked(guest.person, guest.last->round) && !isSkipped(situation, guest);
}

/// Of several very late thank-yous only the hiring manager's remains, else the first interviewer's.
PersonId onlyLateOne(const Situation &situation, const std::vector<Guest> &guests)
{
    PersonId first;
    for (const Guest &guest : guests) {
        if (!isUnthanked(situation, guest) || situation.isRefused(guest.person) ||
            !situation.reached(timesFor(situation, guest).closes))
            continue;
        if (guest.person == situation.application().hiringManager)
            return guest.person;
        if (first.isEmpty())
            first = guest.person;
    }
    return first;
}

void thank(const Situation &situation, Steps &steps, const Guest &guest, const PersonId &lateOne)
{
    const Times times = timesFor(situation, guest);
    const bool isVeryLate = situation.reached(times.closes);
    if (isVeryLate && guest.person != lateOne)
        return;
    const LocalTime end = situation.zoneOf(*guest.last).local(guest.last->end);
    Sketch sketch;
    sketch.kind = Kind::ThankYou;
    sketch.key = {u"r%1"_s.arg(guest.last->round), guest.person.value()};
    sketch.interview = guest.last->id;
    sketch.round = guest.last->round;
    sketch.to = {guest.person};
    sketch.channel = Channel::Email;
    sketch.opens = times.opens;
    sketch.target = times.target;
    sketch.due = times.due;
    if (!isVeryLate)
        sketch.closes = times.closes;
    if (isVeryLate)
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "You have not thanked %1 for the interview that ended on %2; it is very late, but "
                          "one honest mail is better than none."),
            nameOf(situation, guest.person), end);
    else
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "You met %1 in the interview that ended on %2; thank everybody you met by name, "
                          "in a mail of their own, within 24 hours."),
            nameOf(situation, guest.person), end);
    sketch.rules = {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"003-05"_s, u"001-08"_s, u"001-17"_s};
    add(situation, steps, sketch);
}

/// Held interviews of earlier rounds whose thanks are not too late yet.
std::vector<const Interview *> earlierHeld(const Situation &situation)
{
    std::vector<const Interview *> earlier;
    for (const Interview &interview : situation.application().interviews) {
        if (interview.isHeldAt(situation.moment().at()) && interview.round < situation.heldRound())
            earlier.push_back(&interview);
    }
    std::ranges::stable_sort(earlier, {}, &Interview::end);
    return earlier;
}

/// The interviewer to ask for a colleague's address: the hiring manager where there, else the first
/// reachable.
PersonId mainInterviewer(const Situation &situation, const PersonId &about)
{
    PersonId found;
    for (const Interview *interview : situation.held()) {
        for (const PersonId &id : interview->interviewers) {
            if (id == about || !situation.isReachable(id))
                continue;
            if (id == situation.application().hiringManager)
                return id;
            if (found.isEmpty())
                found = id;
        }
    }
    return found;
}

PersonId whomToAsk(const Situation &situation, const PersonId &about)
{
    const PersonId &coordinator = situation.application().coordinator;
    if (coordinator && coordinator != about && situation.isReachable(coordinator))
        return coordinator;
    // Whoever refused contact is thanked through the coordinator or not at all (C-37).
    return situation.isRefused(about) ? PersonId() : mainInterviewer(situation, about);
}

/// When a mail to that person last bounced; nullopt: never.
std::optional<Instant> bouncedAt(const Situation &situation, const PersonId &person)
{
    std::optional<Instant> last;
    for (const Correspondence &entry : situation.application().correspondence) {
        if (entry.meaning == Meaning::Bounce && names(entry, person) && situation.index().isKnown(entry))
            last = last ? std::max(*last, entry.at) : entry.at;
    }
    return last;
}

void ask(const Situation &situation, Steps &steps, const PersonId &about, const Interview &interview)
{
    const Duration time = std::chrono::hours(situation.cadence().thankYou.dueHours);
    const auto bounce = bouncedAt(situation, about);
    const Instant cause = bounce ? std::max(*bounce, interview.end) : interview.end;
    const PersonId to = whomToAsk(situation, about);
    if (to.isEmpty() || situation.wasSent(Kind::AskContactDetails, cause))
        return;
    Sketch sketch;
    sketch.kind = Kind::AskContactDetails;
    sketch.key = {u"r%1"_s.arg(interview.round), about.value()};
    sketch.interview = interview.id;
    sketch.round = interview.round;
    sketch.to = {to};
    sketch.about = about;
    sketch.channel = Channel::Email;
    sketch.opens = cause;
    sketch.due = cause > interview.end + time ? cause + time : interview.end + time;
    sketch.causedAt = bounce;
    const QString asked = nameOf(situation, to);
    const QString missed = nameOf(situation, about);
    if (situation.isRefused(about))
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP("Policy", "%1 gave no contact details, so ask %2 to pass your thanks on."),
            missed, asked);
    else if (bounce)
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP("Policy", "Your mail to %1 came back; ask %2 for an address that works."),
            missed, asked);
    else
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy",
                "You have no address for %1; ask %2 for it, so that the thanks can still arrive in time."),
            missed, asked);
    sketch.rules = {u"001-09"_s};
    if (situation.isRefused(about))
        sketch.rules += {u"000-14"_s, u"C-37"_s};
    add(situation, steps, sketch);
}

/// An interview of which nobody is known who held it.
void askWhoItWas(const Situation &situation, Steps &steps, const Interview &interview)
{
    if (situation.wasSent(Kind::AskContactDetails, interview.end))
        return;
    const PersonId &coordinator = situation.application().coordinator;
    Sketch sketch;
    sketch.kind = Kind::AskContactDetails;
    sketch.key = {u"r%1"_s.arg(interview.round), u"interview"_s, interview.id.value()};
    sketch.interview = interview.id;
    sketch.round = interview.round;
    if (coordinator && !situation.isRefused(coordinator))
        sketch.to = {coordinator};
    sketch.channel = Channel::Email;
    sketch.opens = interview.end;
    sketch.due = interview.end + std::chrono::hours(situation.cadence().thankYou.dueHours);
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP("Policy",
                          "It is not recorded who interviewed you on %1; ask for the names and addresses, so "
                          "that you can thank everybody."),
        situation.zoneOf(interview).local(interview.start));
    sketch.rules = {u"001-08"_s, u"001-09"_s};
    add(situation, steps, sketch);
}

} // namespace

// C-01 to C-05, 001-08, 001-16, 003-05, 004-06
void thankYou(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Guest &guest : guestsOf(earlierHeld(situation))) {
        if (isUnthanked(situation, guest) && !situation.isRefused(guest.person) &&
            !situation.reached(timesFor(situation, guest).closes))
            thank(situation, steps, guest, {});
    }
    const std::vector<Guest> guests = guestsOf(situation.held());
    const PersonId lateOne = onlyLateOne(situation, guests);
    for (const Guest &guest : guests) {
        if (isUnthanked(situation, guest) && !situation.isRefused(guest.person))
            thank(situation, steps, guest, lateOne);
    }
}

// 001-09, C-37
void askContactDetails(const Situation &situation, Steps &steps)
{
    if (situation.isClosed() || situation.held().empty())
        return;
    const std::vector<Guest> guests = guestsOf(situation.held());
    const PersonId lateOne = onlyLateOne(situation, guests);
    for (const Guest &guest : guests) {
        const bool isUnreachable =
            situation.isRefused(guest.person) || !situation.hasUsableEmail(guest.person);
        if (!isUnreachable || !isUnthanked(situation, guest))
            continue;
        if (situation.reached(timesFor(situation, guest).closes) && guest.person != lateOne &&
            !(lateOne.isEmpty() && situation.isRefused(guest.person)))
            continue;
        ask(situation, steps, guest.person, *guest.last);
    }
    for (const Interview *interview : situation.held()) {
        if (interview->interviewers.empty())
            askWhoItWas(situation, steps, *interview);
    }
    // After a bounce: about whoever a message is still to reach, not only those to be thanked.
    const PersonId recipient = situation.recipient();
    const bool isGuest = std::ranges::find(guests, recipient, &Guest::person) != guests.end();
    const bool isStillThanked = isGuest && !situation.isThanked(recipient, situation.heldRound());
    if (recipient && !isStillThanked && !situation.isReachable(recipient) &&
        !situation.isRefused(recipient) && bouncedAt(situation, recipient))
        ask(situation, steps, recipient, *situation.held().back());
}

} // namespace afterword::policy
