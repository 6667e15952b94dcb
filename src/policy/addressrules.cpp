// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the addresses that are missing, and thanks by way of whoever coordinates.
#include "guests.h"
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

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

/// `interview`: the one after which the person was to hear; nullptr: none was held.
void ask(const Situation &situation, Steps &steps, const PersonId &about, const Interview *interview)
{
    const Duration time = std::chrono::hours(situation.cadence().thankYou.dueHours);
    const auto bounce = bouncedAt(situation, about);
    if (!bounce && !interview)
        return;
    const Instant end = interview ? interview->end : *bounce;
    const Instant cause = bounce ? std::max(*bounce, end) : end;
    const PersonId to = whomToAsk(situation, about);
    if (to.isEmpty() || situation.wasSent(Kind::AskContactDetails, cause))
        return;
    Sketch sketch;
    sketch.kind = Kind::AskContactDetails;
    sketch.key = {roundKey(interview ? interview->round : 0), about.value()};
    sketch.interview = interview ? interview->id : InterviewId();
    sketch.round = interview ? interview->round : 0;
    sketch.to = {to};
    sketch.about = about;
    sketch.channel = Channel::Email;
    sketch.opens = cause;
    sketch.due = cause > end + time ? cause + time : end + time;
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
    add(situation, steps, std::move(sketch));
}

/// Somebody who sat in no other interview of the round was thanked: then it was they.
bool isSomebodyThanked(const Situation &situation, const Interview &interview)
{
    const std::vector<Guest> others = guestsOf(situation.held());
    return std::ranges::any_of(situation.sent(), [&](const Correspondence *entry) {
        if (entry->kind != Kind::ThankYou || entry->people.empty())
            return false;
        if (entry->interview)
            return entry->interview == interview.id;
        return situation.roundOf(entry->interview, entry->at) == interview.round &&
               std::ranges::find(others, entry->people.front(), &Guest::person) == others.end();
    });
}

/// An interview of which nobody is known who held it.
void askWhoItWas(const Situation &situation, Steps &steps, const Interview &interview)
{
    if (situation.wasSent(Kind::AskContactDetails, interview.end) || isSomebodyThanked(situation, interview))
        return;
    const PersonId &coordinator = situation.application().coordinator;
    Sketch sketch;
    sketch.kind = Kind::AskContactDetails;
    sketch.key = {roundKey(interview.round), u"interview"_s, interview.id.value()};
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
    add(situation, steps, std::move(sketch));
}

/// The guest's last interview that is over.
const Interview *lastHeld(const Situation &situation, const Guest &guest)
{
    return situation.reached(guest.last->end) ? guest.last : guest.first;
}

} // namespace

// 001-09, C-37
void askContactDetails(const Situation &situation, Steps &steps)
{
    if (situation.isClosed() || situation.held().empty())
        return;
    const std::vector<Guest> guests = guestsOf(situation);
    const PersonId lateOne = onlyLateGuest(situation, guests);
    for (const Guest &guest : guests) {
        const bool isUnreachable =
            situation.isRefused(guest.person) || !situation.hasUsableEmail(guest.person);
        if (!isUnreachable || !isUnthanked(situation, guest))
            continue;
        if (situation.reached(thanksTimes(situation, guest).closes) && guest.person != lateOne &&
            !(lateOne.isEmpty() && situation.isRefused(guest.person)))
            continue;
        ask(situation, steps, guest.person, lastHeld(situation, guest));
    }
    for (const Interview *interview : situation.held()) {
        if (interview->interviewers.empty())
            askWhoItWas(situation, steps, *interview);
    }
}

// 001-09: about whoever a message is still to reach, not only those to be thanked (settled, Cadence)
void askAfterBounce(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    std::vector<PersonId> missed;
    for (const Step &step : steps) {
        if (step.blockedBy != BlockedBy::NoAddress || !isEmployerFacing(step.kind) ||
            step.kind == Kind::ThankYou || step.kind == Kind::AskContactDetails)
            continue;
        const PersonId &to = step.to.front();
        const bool isAsked = std::ranges::find(missed, to) != missed.end() ||
                             std::ranges::any_of(steps, [&](const Step &other) {
                                 return other.kind == Kind::AskContactDetails && other.about == to;
                             });
        if (!isAsked && !situation.isRefused(to) && bouncedAt(situation, to))
            missed.push_back(to);
    }
    for (const PersonId &person : missed)
        ask(situation, steps, person, situation.held().empty() ? nullptr : situation.held().back());
}

} // namespace afterword::policy
