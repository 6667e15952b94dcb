// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each choice of a snooze means by the clock.
#include "snooze.h"

#include <utility>

namespace afterword {

namespace {

constexpr QTime Evening = QTime::fromMSecsSinceStartOfDay(18 * 60 * 60 * 1000);
constexpr QTime Morning = QTime::fromMSecsSinceStartOfDay(9 * 60 * 60 * 1000);
constexpr int Monday = 1;

} // namespace

std::vector<SnoozeChoice> snoozeChoices(Instant now, const Zone &zone)
{
    std::vector<SnoozeChoice> choices{SnoozeChoice::OneHour};
    if (zone.local(now).time < Evening)
        choices.push_back(SnoozeChoice::Tonight);
    choices.push_back(SnoozeChoice::TomorrowMorning);
    choices.push_back(SnoozeChoice::NextMonday);
    return choices;
}

QString snoozeName(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::OneHour:
        //: Menu entry: put a reminder off
        return QCoreApplication::translate("Snooze", "In One Hour");
    case SnoozeChoice::Tonight:
        //: Menu entry: put a reminder off until 18:00
        return QCoreApplication::translate("Snooze", "Tonight");
    case SnoozeChoice::TomorrowMorning:
        //: Menu entry: put a reminder off until 9:00 of the next day
        return QCoreApplication::translate("Snooze", "Tomorrow Morning");
    case SnoozeChoice::NextMonday:
        //: Menu entry: put a reminder off until Monday, 9:00
        return QCoreApplication::translate("Snooze", "Next Monday");
    }
    return {};
}

Instant snoozedUntil(SnoozeChoice choice, Instant now, const Zone &zone)
{
    const Instant inOneHour = now + std::chrono::hours(1);
    const QDate today = zone.dateAt(now);
    switch (choice) {
    case SnoozeChoice::OneHour:
        break;
    case SnoozeChoice::Tonight: {
        const Instant evening = zone.resolve(today, Evening);
        return evening > now ? evening : inOneHour;
    }
    case SnoozeChoice::TomorrowMorning:
        return zone.resolve(today.addDays(1), Morning);
    case SnoozeChoice::NextMonday: {
        const int days = 7 - (today.dayOfWeek() - Monday);
        return zone.resolve(today.addDays(days), Morning);
    }
    }
    return inOneHour;
}

bool keepsSendWindow(Kind kind)
{
    switch (kind) {
    case Kind::InterestFollowUp:
    case Kind::StatusCheckIn:
    case Kind::FinalFollowUp:
    case Kind::RequestedCheckIn:
    case Kind::KeepInTouch:
        return true;
    default:
        return false;
    }
}

} // namespace afterword
