// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a step stands, in words.
#include "steptext.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

StepState stateAt(const StepTimes &times, Instant at)
{
    if (times.opens && at < *times.opens)
        return StepState::Scheduled;
    if (times.planned == StepState::Blocked)
        return StepState::Blocked;
    if (times.due && *times.due < at)
        return StepState::Overdue;
    return StepState::Due;
}

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Scheduled:
        return Tone::Later;
    case StepState::Due:
        return Tone::Due;
    case StepState::Overdue:
        return Tone::Overdue;
    case StepState::Blocked:
        return Tone::Blocked;
    }
    return Tone::Quiet;
}

QString whenText(const StepTimes &times, const DateText &dates)
{
    const StepState state = stateAt(times, dates.now());
    if (state == StepState::Scheduled)
        return dates.from(*times.opens);
    if (!times.due)
        return {};
    return *times.due < dates.now() ? dates.overdueSince(*times.due) : dates.until(*times.due);
}

QString blockedText(std::optional<BlockedBy> reason)
{
    if (!reason)
        return {};
    switch (*reason) {
    case BlockedBy::NoAddress:
        return StepText::tr("Blocked: no address is known");
    case BlockedBy::NoRecipient:
        return StepText::tr("Blocked: nobody to send it to is known");
    case BlockedBy::UncertainDelivery:
        return StepText::tr("Blocked: it is not known yet whether the last message was sent");
    case BlockedBy::SamePersonCollision:
        return StepText::tr("Blocked: the same person would hear from you twice");
    }
    return {};
}

} // namespace afterword
