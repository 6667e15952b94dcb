// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of Today offers beside its words.
#pragma once

#include "snooze.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace afterword {

enum class TodayAction {
    Main, ///< what the step is about: write, debrief, call
    Done,
    SnoozeOneHour, ///< this and the next three: see SnoozeChoice
    SnoozeTonight,
    SnoozeTomorrow,
    SnoozeMonday,
    SnoozePick, ///< until a moment that the person picks
    Skip,
    Why,  ///< the rules behind it
    Open, ///< the application
    Write ///< a message, beside a main button that does something else
};

/// What a step can be put off by at that moment: snoozeChoices(), and a moment of one's own.
std::vector<TodayAction> snoozeActions(Instant now, const Zone &zone);
TodayAction snoozeAction(SnoozeChoice choice);
bool isSnooze(TodayAction action);
/// Until when that puts a step off, by the clocks of the zone; nullopt: it is no
/// snooze, or one that asks.
std::optional<Instant> snoozedUntil(TodayAction action, Instant now, const Zone &zone);
/// As it stands in a menu: "Tomorrow", "Skip".
QString todayActionText(TodayAction action);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::TodayAction)
