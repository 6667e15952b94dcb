// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviewers and the times for their thanks.
#include "guests.h"

#include "sketch.h"

#include <algorithm>

namespace afterword::policy {

namespace {

bool isSkipped(const Situation &situation, const Guest &guest)
{
    Sketch sketch;
    sketch.kind = Kind::ThankYou;
    sketch.interview = guest.last->id;
    sketch.round = guest.last->round;
    sketch.to = {guest.person};
    return adjustmentsFor(situation, sketch).isSkipped();
}

} // namespace

std::vector<Guest> guestsOf(const std::vector<const Interview *> &interviews)
{
    std::vector<Guest> guests;
    for (const Interview *interview : interviews) {
        for (const PersonId &id : interview->interviewers) {
            const auto known = std::ranges::find_if(guests, [&](const Guest &guest) {
                return guest.person == id && guest.last->round == interview->round;
            });
            if (known == guests.end())
                guests.push_back({id, interview, interview});
            else
                known->last = interview;
        }
    }
    return guests;
}

std::vector<Guest> guestsOf(const Situation &situation)
{
    std::vector<Guest> guests = guestsOf(situation.held());
    const auto hours = std::chrono::hours(situation.cadence().thankYou.dueHours);
    for (const Interview *interview : situation.planned()) {
        if (interview->round != situation.heldRound())
            continue;
        for (const PersonId &id : interview->interviewers) {
            const auto guest = std::ranges::find(guests, id, &Guest::person);
            if (guest == guests.end())
                continue;
            const Guest later{id, guest->first, interview};
            if (thanksTimes(situation, later).opens <= guest->first->end + hours)
                *guest = later;
        }
    }
    return guests;
}

ThanksTimes thanksTimes(const Situation &situation, const Guest &guest)
{
    const Cadence::ThankYou &cadence = situation.cadence().thankYou;
    const Zone zone = situation.zoneOf(*guest.last);
    const LocalTime start = zone.local(guest.last->start);
    ThanksTimes times;
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

bool isUnthanked(const Situation &situation, const Guest &guest)
{
    return !situation.isThanked(guest.person, guest.last->round) && !isSkipped(situation, guest);
}

PersonId onlyLateGuest(const Situation &situation, const std::vector<Guest> &guests)
{
    PersonId first;
    for (const Guest &guest : guests) {
        if (!isUnthanked(situation, guest) || situation.isRefused(guest.person) ||
            !situation.reached(thanksTimes(situation, guest).closes))
            continue;
        if (guest.person == situation.application().hiringManager)
            return guest.person;
        if (first.isEmpty())
            first = guest.person;
    }
    return first;
}

} // namespace afterword::policy
