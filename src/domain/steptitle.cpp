// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for steps, stages and outcomes, in one place each.
#include "steptitle.h"

#include <QCoreApplication>

#include <array>

namespace afterword {

namespace {

struct Title
{
    Kind kind;
    const char *toSomebody; ///< nullptr: the step goes to nobody
    const char *plain;
};

constexpr std::array titles{
    Title{Kind::AskAtInterview, nullptr, QT_TRANSLATE_NOOP("StepTitle", "Know what to ask at the interview")},
    Title{Kind::PrepareNextRound, nullptr, QT_TRANSLATE_NOOP("StepTitle", "Prepare for the next round")},
    Title{Kind::Debrief, nullptr, QT_TRANSLATE_NOOP("StepTitle", "Write down how the interview went")},
    //: %1 is a person’s name
    Title{Kind::ThankYou, QT_TRANSLATE_NOOP("StepTitle", "Thank %1"),
          QT_TRANSLATE_NOOP("StepTitle", "Send the thank-you")},
    //: %1 is a person’s name
    Title{Kind::HandwrittenCard, QT_TRANSLATE_NOOP("StepTitle", "Post a card to %1"),
          QT_TRANSLATE_NOOP("StepTitle", "Post a handwritten card")},
    //: %1 is a person’s name
    Title{Kind::AskContactDetails, QT_TRANSLATE_NOOP("StepTitle", "Ask %1 for contact details"),
          QT_TRANSLATE_NOOP("StepTitle", "Ask for contact details")},
    //: %1 is a person’s name
    Title{Kind::ConfirmReference, QT_TRANSLATE_NOOP("StepTitle", "Ask %1 to be a reference"),
          QT_TRANSLATE_NOOP("StepTitle", "Ask for consent as a reference")},
    //: %1 is a person’s name
    Title{Kind::NotifyReference, QT_TRANSLATE_NOOP("StepTitle", "Tell %1 that a call may come"),
          QT_TRANSLATE_NOOP("StepTitle", "Tell your reference that a call may come")},
    //: %1 is a person’s name
    Title{Kind::AskReferenceContacted, QT_TRANSLATE_NOOP("StepTitle", "Ask %1 whether they were contacted"),
          QT_TRANSLATE_NOOP("StepTitle", "Ask your reference whether they were contacted")},
    //: %1 is a person’s name
    Title{Kind::LinkedinConnect, QT_TRANSLATE_NOOP("StepTitle", "Connect with %1 on LinkedIn"),
          QT_TRANSLATE_NOOP("StepTitle", "Connect on LinkedIn")},
    //: %1 is a person’s name
    Title{Kind::InterestFollowUp, QT_TRANSLATE_NOOP("StepTitle", "Write to %1 that you are interested"),
          QT_TRANSLATE_NOOP("StepTitle", "Write that you are interested")},
    //: %1 is a person’s name
    Title{Kind::StatusCheckIn, QT_TRANSLATE_NOOP("StepTitle", "Ask %1 about the decision"),
          QT_TRANSLATE_NOOP("StepTitle", "Ask about the decision")},
    //: %1 is a person’s name
    Title{Kind::FinalFollowUp, QT_TRANSLATE_NOOP("StepTitle", "Write to %1 a last time"),
          QT_TRANSLATE_NOOP("StepTitle", "Write a last time")},
    //: %1 is a person’s name
    Title{Kind::AcknowledgeReply, QT_TRANSLATE_NOOP("StepTitle", "Answer %1"),
          QT_TRANSLATE_NOOP("StepTitle", "Answer their message")},
    //: %1 is a person’s name
    Title{Kind::RequestedCheckIn, QT_TRANSLATE_NOOP("StepTitle", "Check in with %1, as agreed"),
          QT_TRANSLATE_NOOP("StepTitle", "Check in, as agreed")},
    //: %1 is a person’s name
    Title{Kind::ContactByDate, QT_TRANSLATE_NOOP("StepTitle", "Contact %1, as they asked"),
          QT_TRANSLATE_NOOP("StepTitle", "Contact them, as they asked")},
    //: %1 is a person’s name
    Title{Kind::Deliverable, QT_TRANSLATE_NOOP("StepTitle", "Send %1 what they asked for"),
          QT_TRANSLATE_NOOP("StepTitle", "Send what they asked for")},
    //: %1 is a person’s name
    Title{Kind::RequestedCall, QT_TRANSLATE_NOOP("StepTitle", "Call %1, as they asked"),
          QT_TRANSLATE_NOOP("StepTitle", "Call, as they asked")},
    //: %1 is a person’s name
    Title{Kind::KeepInTouch, QT_TRANSLATE_NOOP("StepTitle", "Keep in touch with %1"),
          QT_TRANSLATE_NOOP("StepTitle", "Keep in touch")},
    //: %1 is a person’s name
    Title{Kind::ThankYouAnyway, QT_TRANSLATE_NOOP("StepTitle", "Thank %1 for their time"),
          QT_TRANSLATE_NOOP("StepTitle", "Thank them for their time")},
    //: %1 is a person’s name
    Title{Kind::Withdraw, QT_TRANSLATE_NOOP("StepTitle", "Tell %1 that you withdraw"),
          QT_TRANSLATE_NOOP("StepTitle", "Withdraw the application")},
    //: %1 is a person’s name
    Title{Kind::OfferResponse, QT_TRANSLATE_NOOP("StepTitle", "Answer %1’s offer"),
          QT_TRANSLATE_NOOP("StepTitle", "Answer the offer")},
    Title{Kind::KeepApplying, nullptr, QT_TRANSLATE_NOOP("StepTitle", "Keep applying elsewhere")},
    Title{Kind::MergeDuplicates, nullptr,
          QT_TRANSLATE_NOOP("StepTitle", "Merge two entries of one application")},
    Title{Kind::Other, nullptr, QT_TRANSLATE_NOOP("StepTitle", "Something else")}};

// In the order of the enumerations.
constexpr std::array stageNames{
    QT_TRANSLATE_NOOP("Stage", "Saved"),        QT_TRANSLATE_NOOP("Stage", "Applied"),
    QT_TRANSLATE_NOOP("Stage", "Interviewing"), QT_TRANSLATE_NOOP("Stage", "Awaiting decision"),
    QT_TRANSLATE_NOOP("Stage", "Following up"), QT_TRANSLATE_NOOP("Stage", "Keeping in touch"),
    QT_TRANSLATE_NOOP("Stage", "Offer"),        QT_TRANSLATE_NOOP("Stage", "Closed")};

constexpr std::array outcomeNames{
    QT_TRANSLATE_NOOP("Outcome", "accepted"), QT_TRANSLATE_NOOP("Outcome", "rejected"),
    QT_TRANSLATE_NOOP("Outcome", "withdrawn"), QT_TRANSLATE_NOOP("Outcome", "declined"),
    QT_TRANSLATE_NOOP("Outcome", "no response")};

static_assert(stageNames.size() == ExchangeNames<Stage>::names.size());
static_assert(outcomeNames.size() == ExchangeNames<Outcome>::names.size());
static_assert(titles.size() == ExchangeNames<Kind>::names.size());

} // namespace

QString stepTitle(Kind kind, const QString &recipient)
{
    for (const Title &title : titles) {
        if (title.kind != kind)
            continue;
        if (recipient.isEmpty() || !title.toSomebody)
            return QCoreApplication::translate("StepTitle", title.plain);
        return QCoreApplication::translate("StepTitle", title.toSomebody).arg(recipient);
    }
    return {};
}

QString stageName(Stage stage)
{
    return QCoreApplication::translate("Stage", stageNames[static_cast<size_t>(stage)]);
}

QString outcomeName(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", outcomeNames[static_cast<size_t>(outcome)]);
}

} // namespace afterword
