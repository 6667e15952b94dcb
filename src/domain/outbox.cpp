// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of a message allows what.
#include "outbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class OutboxText
{
    Q_DECLARE_TR_FUNCTIONS(OutboxText)
};

struct Transition
{
    OutgoingState from;
    OutboxEvent event;
    OutgoingState to;
};

using State = OutgoingState;
constexpr std::array transitions{
    Transition{State::Draft, OutboxEvent::Edit, State::Draft},
    Transition{State::Failed, OutboxEvent::Edit, State::Failed},
    Transition{State::Draft, OutboxEvent::Discard, State::Draft},
    Transition{State::Failed, OutboxEvent::Discard, State::Failed},
    Transition{State::Draft, OutboxEvent::HandOver, State::Draft},
    Transition{State::Failed, OutboxEvent::HandOver, State::Draft},
    Transition{State::Draft, OutboxEvent::Send, State::Waiting},
    Transition{State::Failed, OutboxEvent::Send, State::Waiting},
    Transition{State::Waiting, OutboxEvent::Cancel, State::Draft},
    Transition{State::Waiting, OutboxEvent::Hurry, State::Waiting},
    Transition{State::Waiting, OutboxEvent::HoldBack, State::Draft},
    Transition{State::Waiting, OutboxEvent::Leave, State::Sending},
    Transition{State::Sending, OutboxEvent::Accept, State::Sent},
    Transition{State::Sending, OutboxEvent::Refuse, State::Failed},
    Transition{State::Sending, OutboxEvent::Lose, State::Uncertain},
    Transition{State::Draft, OutboxEvent::ConfirmSent, State::Sent},
    Transition{State::Failed, OutboxEvent::ConfirmSent, State::Sent},
    Transition{State::Uncertain, OutboxEvent::ConfirmSent, State::Sent},
    Transition{State::Draft, OutboxEvent::ConfirmNotSent, State::Draft},
    Transition{State::Uncertain, OutboxEvent::ConfirmNotSent, State::Draft},
};

QString reason(OutgoingState state, OutboxEvent event)
{
    const bool isOfClaim = event == OutboxEvent::Accept || event == OutboxEvent::Refuse ||
                           event == OutboxEvent::Lose || event == OutboxEvent::Leave;
    switch (state) {
    case State::Draft:
    case State::Failed:
        return isOfClaim || event == OutboxEvent::Cancel || event == OutboxEvent::Hurry ||
                       event == OutboxEvent::HoldBack
                   ? OutboxText::tr("This message does not wait to be sent; nothing was changed.")
                   : OutboxText::tr("This message was not sent; nothing was changed.");
    case State::Waiting:
        return OutboxText::tr("This message waits to be sent; cancel that first. Nothing was changed.");
    case State::Sending:
        return OutboxText::tr("This message is being sent; nothing was changed.");
    case State::Sent:
        return OutboxText::tr("This message was sent already; nothing was changed.");
    case State::Uncertain:
        return OutboxText::tr("It is not certain whether this message was sent. Say first whether it was; "
                              "nothing was changed.");
    }
    return {};
}

} // namespace

std::optional<OutgoingState> stateAfter(OutgoingState state, OutboxEvent event)
{
    const auto found = std::ranges::find_if(transitions, [&](const Transition &transition) {
        return transition.from == state && transition.event == event;
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

Error notAllowed(OutgoingState state, OutboxEvent event)
{
    return {ErrorCode::Conflict, reason(state, event), {}};
}

Delivery deliveryOf(OutgoingState state)
{
    switch (state) {
    case State::Draft:
        return Delivery::Draft;
    case State::Waiting:
    case State::Sending:
        return Delivery::Sending;
    case State::Sent:
        return Delivery::Sent;
    case State::Failed:
        return Delivery::Failed;
    case State::Uncertain:
        return Delivery::Uncertain;
    }
    return Delivery::Uncertain;
}

} // namespace afterword
