// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guests: whom one owes thanks after an interview, and the times for it.
#pragma once

#include "situation.h"

namespace afterword::policy {

/// One interviewer in one round: one person in two interviews of a round is thanked once, opening after the
/// last, due by the first (settled, Whom).
struct Guest
{
    PersonId person;
    const Interview *first = nullptr;
    const Interview *last = nullptr;
};

struct ThanksTimes
{
    Instant opens;
    Instant target;
    Instant due;
    Instant closes;
};

/// The interviewers of these held interviews, once for each round.
std::vector<Guest> guestsOf(const std::vector<const Interview *> &interviews);
/// Those of the newest held round. An interview of it that is still to come counts as the last one where the
/// thanks can wait for it without coming late.
std::vector<Guest> guestsOf(const Situation &situation);
/// C-01 to C-03: after a morning interview from noon, else from 08:00 the next calendar day, never rolled.
ThanksTimes thanksTimes(const Situation &situation, const Guest &guest);
/// Neither thanked for the round nor left out by the person.
bool isUnthanked(const Situation &situation, const Guest &guest);
/// Of several very late thank-yous only the hiring manager's remains, else the first interviewer's.
PersonId onlyLateGuest(const Situation &situation, const std::vector<Guest> &guests);

} // namespace afterword::policy
