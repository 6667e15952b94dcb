// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of a handed-over text, as the guard sees them.
#include "sentchannels.h"

#include "guard.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

// Written ones; text messages are never allowed.
constexpr std::array written{Channel::Email, Channel::Linkedin, Channel::Letter, Channel::Social,
                             Channel::Other};

} // namespace

bool canHaveGoneElsewhere(const OutboxDraft &draft)
{
    const auto how = draft.handedOver ? draft.handedOver->how : HandOver::MailProgram;
    return how == HandOver::Copied || how == HandOver::Printed;
}

std::vector<Channel> sentChannels(const OutboxDraft &draft, const Tracker &tracker, Instant now)
{
    if (!canHaveGoneElsewhere(draft))
        return {};
    const auto cadence = Cadence::from(tracker.cadence);
    // What is never done in some way hangs on no holiday.
    const BusinessCalendar calendar;
    const auto isAllowed = [&](Channel channel) {
        const GuardQuestion question{draft.key.application, draft.kind, draft.recipient, channel,
                                     draft.interview};
        const GuardAnswer answer = guard(tracker, cadence.value_or(Cadence()), calendar, question, now);
        return std::ranges::none_of(answer.findings, [](const GuardFinding &finding) {
            return finding.concern == Concern::Way && !finding.overridable;
        });
    };
    std::vector<Channel> channels{draft.channel};
    std::ranges::copy_if(written, std::back_inserter(channels),
                         [&](Channel channel) { return channel != draft.channel && isAllowed(channel); });
    return channels;
}

} // namespace afterword
