// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each choice of a snooze means by the clock.
#include "snooze.h"

namespace afterword {

namespace {

constexpr QTime evening = QTime::fromMSecsSinceStartOfDay(18 * 60 * 60 * 1000);
constexpr QTime morning = QTime::fromMSecsSinceStartOfDay(9 * 60 * 60 * 1000);

} // namespace

std::array<SnoozeChoice, 3> snoozeChoices(Instant now, const Zone &zone)
{
    const bool isEvening = zone.local(now).time >= evening;
    return {isEvening ? SnoozeChoice::OneHour : SnoozeChoice::Tonight, SnoozeChoice::TomorrowMorning,
            SnoozeChoice::NextMonday};
}

Instant snoozedUntil(SnoozeChoice choice, Instant now, const Zone &zone)
{
    const Instant inOneHour = now + std::chrono::hours(1);
    const QDate today = zone.dateAt(now);
    switch (choice) {
    case SnoozeChoice::OneHour:
        break;
    case SnoozeChoice::Tonight: {
        const Instant tonight = zone.resolve(today, evening);
        return tonight > now ? tonight : inOneHour;
    }
    case SnoozeChoice::TomorrowMorning:
        return zone.resolve(today.addDays(1), morning);
    case SnoozeChoice::NextMonday:
        return zone.resolve(today.addDays(8 - today.dayOfWeek()), morning);
    }
    return inOneHour;
}

} // namespace afterword
