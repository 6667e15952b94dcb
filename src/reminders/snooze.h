// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Snooze: the moments until which a person may put a reminder off.
#pragma once

#include "businesscalendar.h"

#include <QCoreApplication>

#include <vector>

namespace afterword {

/// Times of day are by the clock of the zone that snoozedUntil() is given.
enum class SnoozeChoice {
    OneHour,
    Tonight,         ///< 18:00 today
    TomorrowMorning, ///< 09:00 tomorrow
    NextMonday       ///< 09:00 of the Monday after today
};

/// What there is to choose at that moment, soonest first: after 18:00 there is no tonight.
std::vector<SnoozeChoice> snoozeChoices(Instant now, const Zone &zone);

/// "In One Hour", "Tonight", as on a menu.
QString snoozeName(SnoozeChoice choice);

/// The moment that the choice names, always later than now. Tonight, chosen after 18:00, is one hour later.
Instant snoozedUntil(SnoozeChoice choice, Instant now, const Zone &zone);

/// Whether steps of that kind open inside the send window only ("rolled" in the rulebook's step table), so
/// that a snooze of one is rolled too (C-38). Thank-yous are not (C-02).
bool keepsSendWindow(Kind kind);

} // namespace afterword
