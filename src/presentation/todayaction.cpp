// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a row: their names and their times.
#include "todayaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

struct TodayActions
{
    Q_DECLARE_TR_FUNCTIONS(TodayActions)
};

const QTime morning(9, 0);
const QTime evening(18, 0);

} // namespace

bool isSnooze(TodayAction action)
{
    return std::ranges::find(snoozeActions, action) != snoozeActions.end();
}

std::optional<Instant> snoozedUntil(TodayAction action, Instant now, const Zone &zone)
{
    const QDate today = zone.dateAt(now);
    switch (action) {
    case TodayAction::SnoozeTonight:
        return std::max(zone.resolve(today, evening), now + std::chrono::hours(1));
    case TodayAction::SnoozeTomorrow:
        return zone.resolve(today.addDays(1), morning);
    case TodayAction::SnoozeMonday:
        return zone.resolve(today.addDays(8 - today.dayOfWeek()), morning);
    case TodayAction::SnoozePick:
    case TodayAction::Main:
    case TodayAction::Done:
    case TodayAction::Skip:
    case TodayAction::Why:
    case TodayAction::Open:
        break;
    }
    return std::nullopt;
}

QString todayActionText(TodayAction action)
{
    switch (action) {
    case TodayAction::Done:
        return TodayActions::tr("Mark as done");
    case TodayAction::SnoozeTonight:
        return TodayActions::tr("Until tonight");
    case TodayAction::SnoozeTomorrow:
        return TodayActions::tr("Until tomorrow morning");
    case TodayAction::SnoozeMonday:
        return TodayActions::tr("Until next Monday");
    case TodayAction::SnoozePick:
        //: Asks until when a step is put off
        return TodayActions::tr("Pick a moment…");
    case TodayAction::Skip:
        return TodayActions::tr("Skip");
    case TodayAction::Why:
        return TodayActions::tr("Why this?");
    case TodayAction::Open:
        return TodayActions::tr("Open the application");
    case TodayAction::Main:
        break;
    }
    return {};
}

} // namespace afterword
