// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of Today offers beside its words.
#pragma once

#include "zone.h"

#include <QMetaType>

#include <array>
#include <optional>

namespace afterword {

enum class TodayAction {
    Main, ///< what the step is about: write, debrief, call
    Done,
    SnoozeTonight,  ///< 18:00; within the hour where that is over
    SnoozeTomorrow, ///< 09:00 tomorrow
    SnoozeMonday,   ///< 09:00 of the next week
    SnoozePick,     ///< until a moment that the person picks
    Skip,
    Why, ///< the rules behind it
    Open ///< the application
};

/// What a step can be put off by: the same choices everywhere.
inline constexpr std::array snoozeActions{TodayAction::SnoozeTonight, TodayAction::SnoozeTomorrow,
                                          TodayAction::SnoozeMonday, TodayAction::SnoozePick};
bool isSnooze(TodayAction action);
/// Until when that puts a step off, by the clocks of the zone; nullopt: it is no
/// snooze, or one that asks.
std::optional<Instant> snoozedUntil(TodayAction action, Instant now, const Zone &zone);
/// As it stands in a menu: "Tomorrow", "Skip".
QString todayActionText(TodayAction action);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::TodayAction)
