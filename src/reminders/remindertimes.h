// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderTimes: when somebody wants to be told, and when to be left alone.
#pragma once

#include "zone.h"

#include <array>
#include <chrono>
#include <optional>

namespace afterword {

using Weekdays = std::array<bool, 7>; ///< Monday first

/// Times of day are by the clock of the zone that is given. What falls into a quiet time is told when that is
/// over; nothing is lost.
struct ReminderTimes
{
    bool quietHours = false;
    QTime quietFrom{22, 0};
    QTime quietUntil{8, 0}; ///< not after quietFrom: of the next day; the same: there are no quiet hours
    Weekdays quietHoursOn{true, true, true, true, true, true, true}; ///< the days that they begin on
    Weekdays quietDays{};                                            ///< from midnight to midnight
    std::optional<QTime>
        summaryAt; ///< all of a day in one message at that time; nullopt: each when it is due
    std::optional<std::chrono::minutes> beforeInterview = std::chrono::minutes(60); ///< nullopt: not told

    /// When the quiet time is over that it is in at that moment; nullopt: it is in none.
    std::optional<Instant> quietEnd(Instant at, const Zone &zone) const;
    /// The first moment of a summary that is not before `from`; only with summaryAt.
    Instant nextSummary(Instant from, const Zone &zone) const;

    bool operator==(const ReminderTimes &) const = default;
};

} // namespace afterword
