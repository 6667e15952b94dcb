// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Snooze: the moments until which a person may put a step off, the same wherever it is asked.
#pragma once

#include "zone.h"

#include <array>

namespace afterword {

/// Times of day are by the clock of the zone that snoozedUntil() is given.
enum class SnoozeChoice {
    OneHour,
    Tonight,         ///< 18:00 today
    TomorrowMorning, ///< 09:00 tomorrow
    NextMonday       ///< 09:00 of the Monday after today
};

/// What there is to choose at that moment, soonest first; beside these only a moment that the person picks.
/// From 18:00 on there is no tonight: one hour stands in its place.
std::array<SnoozeChoice, 3> snoozeChoices(Instant now, const Zone &zone);

/// The moment that the choice names, always later than now. Tonight, chosen after 18:00, is one hour later.
Instant snoozedUntil(SnoozeChoice choice, Instant now, const Zone &zone);

} // namespace afterword
