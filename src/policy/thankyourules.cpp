// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thank-you: to each interviewer by name, within a day.
#include "guests.h"
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

void thank(const Situation &situation, Steps &steps, const Guest &guest, const PersonId &lateOne)
{
    const ThanksTimes times = thanksTimes(situation, guest);
    const bool isVeryLate = situation.reached(times.closes);
    if (isVeryLate && guest.person != lateOne)
        return;
    const Interview &met = situation.reached(guest.last->end) ? *guest.last : *guest.first;
    const LocalTime end = situation.zoneOf(met).local(met.end);
    Sketch sketch;
    sketch.kind = Kind::ThankYou;
    sketch.key = {roundKey(guest.last->round), guest.person.value()};
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
            QT_TRANSLATE_NOOP("Policy", "You met %1 in the interview that ended on %2; thank "
                                        "everybody you met by name, in a mail of their own, by %3."),
            nameOf(situation, guest.person), end, ownTime(situation, times.due, situation.zoneOf(met)));
    sketch.rules = {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"003-05"_s, u"001-08"_s, u"001-17"_s};
    add(situation, steps, std::move(sketch));
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

} // namespace

// C-01 to C-05, 001-08, 001-16, 003-05, 004-06
void thankYou(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Guest &guest : guestsOf(earlierHeld(situation))) {
        if (isUnthanked(situation, guest) && !situation.isRefused(guest.person) &&
            !situation.reached(thanksTimes(situation, guest).closes))
            thank(situation, steps, guest, {});
    }
    const std::vector<Guest> guests = guestsOf(situation);
    const PersonId lateOne = onlyLateGuest(situation, guests);
    for (const Guest &guest : guests) {
        if (isUnthanked(situation, guest) && !situation.isRefused(guest.person))
            thank(situation, steps, guest, lateOne);
    }
}

} // namespace afterword::policy
