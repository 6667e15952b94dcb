// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rules, in the order of the rulebook.
#include "rules.h"

#include <array>

namespace afterword::policy {

std::span<const RuleRow> ruleTable()
{
    static constexpr std::array table{
        RuleRow{Kind::AskAtInterview, askAtInterview},
        RuleRow{Kind::PrepareNextRound, prepareNextRound},
        RuleRow{Kind::Debrief, debrief},
        RuleRow{Kind::ThankYou, thankYou},
        RuleRow{Kind::HandwrittenCard, handwrittenCard},
        RuleRow{Kind::AskContactDetails, askContactDetails},
        RuleRow{Kind::ConfirmReference, confirmReference},
        RuleRow{Kind::NotifyReference, notifyReference},
        RuleRow{Kind::AskReferenceContacted, askReferenceContacted},
        RuleRow{Kind::LinkedinConnect, linkedinConnect},
        RuleRow{Kind::InterestFollowUp, interestFollowUp},
        RuleRow{Kind::StatusCheckIn, statusCheckIn},
        RuleRow{Kind::FinalFollowUp, finalFollowUp},
        RuleRow{Kind::AcknowledgeReply, acknowledgeReply},
        RuleRow{Kind::RequestedCheckIn, requestedCheckIn},
        RuleRow{Kind::ContactByDate, contactByDate},
        RuleRow{Kind::Deliverable, deliverable},
        RuleRow{Kind::RequestedCall, requestedCall},
        RuleRow{Kind::KeepInTouch, keepInTouch},
        RuleRow{Kind::ThankYouAnyway, thankYouAnyway},
        RuleRow{Kind::Withdraw, withdraw},
        RuleRow{Kind::OfferResponse, offerResponse},
        RuleRow{Kind::MergeDuplicates, mergeDuplicates},
    };
    return table;
}

void add(const Situation &situation, Steps &steps, Sketch sketch)
{
    if (auto step = finished(situation, std::move(sketch)))
        steps.push_back(std::move(*step));
}

} // namespace afterword::policy
