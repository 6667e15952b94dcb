// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which kinds of step face an employer.
#include "step.h"

namespace afterword {

bool isEmployerFacing(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case ThankYou:
    case AskContactDetails:
    case InterestFollowUp:
    case StatusCheckIn:
    case FinalFollowUp:
    case AcknowledgeReply:
    case RequestedCheckIn:
    case ContactByDate:
    case Deliverable:
    case RequestedCall:
    case KeepInTouch:
    case ThankYouAnyway:
    case Withdraw:
    case OfferResponse:
        return true;
    case AskAtInterview:
    case PrepareNextRound:
    case Debrief:
    case HandwrittenCard:
    case ConfirmReference:
    case NotifyReference:
    case AskReferenceContacted:
    case LinkedinConnect:
    case KeepApplying:
    case MergeDuplicates:
    case Other:
        return false;
    }
    return false;
}

} // namespace afterword
