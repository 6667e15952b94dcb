// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a row: their names and their times.
#include "todayaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

struct TodayActions
{
    Q_DECLARE_TR_FUNCTIONS(TodayActions)
};

constexpr std::array snoozes{std::pair{SnoozeChoice::OneHour, TodayAction::SnoozeOneHour},
                             std::pair{SnoozeChoice::Tonight, TodayAction::SnoozeTonight},
                             std::pair{SnoozeChoice::TomorrowMorning, TodayAction::SnoozeTomorrow},
                             std::pair{SnoozeChoice::NextMonday, TodayAction::SnoozeMonday}};

} // namespace

TodayAction snoozeAction(SnoozeChoice choice)
{
    const auto found = std::ranges::find(snoozes, choice, [](const auto &snooze) { return snooze.first; });
    return found == snoozes.end() ? TodayAction::SnoozePick : found->second;
}

std::vector<TodayAction> snoozeActions(Instant now, const Zone &zone)
{
    std::vector<TodayAction> actions;
    std::ranges::transform(snoozeChoices(now, zone), std::back_inserter(actions), snoozeAction);
    actions.push_back(TodayAction::SnoozePick);
    return actions;
}

bool isSnooze(TodayAction action)
{
    return action == TodayAction::SnoozePick ||
           std::ranges::any_of(snoozes, [action](const auto &snooze) { return snooze.second == action; });
}

std::optional<Instant> snoozedUntil(TodayAction action, Instant now, const Zone &zone)
{
    for (const auto &[choice, its] : snoozes) {
        if (its == action)
            return snoozedUntil(choice, now, zone);
    }
    return std::nullopt;
}

QString todayActionText(TodayAction action)
{
    switch (action) {
    case TodayAction::Done:
        return TodayActions::tr("Mark as done");
    case TodayAction::Write:
        //: Opens the draft of a message
        return TodayActions::tr("Write a message…");
    case TodayAction::SnoozeOneHour:
        return TodayActions::tr("For one hour");
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
