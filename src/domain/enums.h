// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every enumeration of the tracker document with its exchange names (contract: tracker document, version 1).
#pragma once

#include "exchangename.h"

namespace afterword {

/// What a step or a message is for; the kinds of the rulebook's step table, in its order.
enum class Kind {
    AskAtInterview,
    PrepareNextRound,
    Debrief,
    ThankYou,
    HandwrittenCard,
    AskContactDetails,
    ConfirmReference,
    NotifyReference,
    AskReferenceContacted,
    LinkedinConnect,
    InterestFollowUp,
    StatusCheckIn,
    FinalFollowUp,
    AcknowledgeReply,
    RequestedCheckIn,
    ContactByDate,
    Deliverable,
    RequestedCall,
    KeepInTouch,
    ThankYouAnyway,
    Withdraw,
    OfferResponse,
    KeepApplying,
    MergeDuplicates,
    Other
};

enum class Channel { Email, Phone, Letter, Linkedin, InPerson, Video, Sms, Social, Other };
enum class Stage {
    Saved,
    Applied,
    Interviewing,
    AwaitingDecision,
    FollowingUp,
    KeepingInTouch,
    Offer,
    Closed
};
enum class Outcome { Accepted, Rejected, Withdrawn, Declined, NoResponse };
enum class Interest { High, Normal, Low };
enum class InterviewMode { Onsite, Video, Phone };
enum class InterviewStatus { Planned, Held, Cancelled, NoShow };
enum class Signal { Overran, TimelineGiven, ShownAround, IntroducedToTeam, ContactRefused, Compliment };
enum class CommitmentType { DecisionBy, CheckBackIfSilent, ContactBy, Deliverable, CallWindow };
enum class Direction { Out, In };
enum class Meaning {
    Positive,
    Courtesy,
    Unclear,
    NewDate,
    CheckBackIfSilent,
    DoNotContact,
    NextRound,
    Rejection,
    OfferVerbal,
    OfferWritten,
    OutOfOffice,
    Bounce,
    Question,
    Other
};
enum class Topic { Article, Event, Accomplishment, Charity, Other };
enum class Delivery { Draft, Sending, Sent, Uncertain, Failed };
enum class OfferForm { Verbal, Written };
enum class AdjustmentAction { Snooze, Skip, Allow };
enum class Consent { Given, Asked, Declined, NotAsked };

#define AFTERWORD_NAMES(Enumeration, ...)                                                                    \
    template <>                                                                                              \
    struct ExchangeNames<Enumeration>                                                                        \
    {                                                                                                        \
        using enum Enumeration;                                                                              \
        using L = QLatin1StringView;                                                                         \
        static constexpr std::array names{__VA_ARGS__};                                                      \
    }
AFTERWORD_NAMES(
    Kind, std::pair{Kind::AskAtInterview, L("ask-at-interview")},
    std::pair{Kind::PrepareNextRound, L("prepare-next-round")}, std::pair{Kind::Debrief, L("debrief")},
    std::pair{Kind::ThankYou, L("thank-you")}, std::pair{Kind::HandwrittenCard, L("handwritten-card")},
    std::pair{Kind::AskContactDetails, L("ask-contact-details")},
    std::pair{Kind::ConfirmReference, L("confirm-reference")},
    std::pair{Kind::NotifyReference, L("notify-reference")},
    std::pair{Kind::AskReferenceContacted, L("ask-reference-contacted")},
    std::pair{Kind::LinkedinConnect, L("linkedin-connect")},
    std::pair{Kind::InterestFollowUp, L("interest-follow-up")},
    std::pair{Kind::StatusCheckIn, L("status-check-in")},
    std::pair{Kind::FinalFollowUp, L("final-follow-up")},
    std::pair{Kind::AcknowledgeReply, L("acknowledge-reply")},
    std::pair{Kind::RequestedCheckIn, L("requested-check-in")},
    std::pair{Kind::ContactByDate, L("contact-by-date")}, std::pair{Kind::Deliverable, L("deliverable")},
    std::pair{Kind::RequestedCall, L("requested-call")}, std::pair{Kind::KeepInTouch, L("keep-in-touch")},
    std::pair{Kind::ThankYouAnyway, L("thank-you-anyway")}, std::pair{Kind::Withdraw, L("withdraw")},
    std::pair{Kind::OfferResponse, L("offer-response")}, std::pair{Kind::KeepApplying, L("keep-applying")},
    std::pair{Kind::MergeDuplicates, L("merge-duplicates")}, std::pair{Kind::Other, L("other")});

AFTERWORD_NAMES(Channel, std::pair{Channel::Email, L("email")}, std::pair{Channel::Phone, L("phone")},
                std::pair{Channel::Letter, L("letter")}, std::pair{Channel::Linkedin, L("linkedin")},
                std::pair{Channel::InPerson, L("in-person")}, std::pair{Channel::Video, L("video")},
                std::pair{Channel::Sms, L("sms")}, std::pair{Channel::Social, L("social")},
                std::pair{Channel::Other, L("other")});

AFTERWORD_NAMES(Stage, std::pair{Stage::Saved, L("saved")}, std::pair{Stage::Applied, L("applied")},
                std::pair{Stage::Interviewing, L("interviewing")},
                std::pair{Stage::AwaitingDecision, L("awaiting-decision")},
                std::pair{Stage::FollowingUp, L("following-up")},
                std::pair{Stage::KeepingInTouch, L("keeping-in-touch")}, std::pair{Stage::Offer, L("offer")},
                std::pair{Stage::Closed, L("closed")});

AFTERWORD_NAMES(Outcome, std::pair{Outcome::Accepted, L("accepted")},
                std::pair{Outcome::Rejected, L("rejected")}, std::pair{Outcome::Withdrawn, L("withdrawn")},
                std::pair{Outcome::Declined, L("declined")},
                std::pair{Outcome::NoResponse, L("no-response")});

AFTERWORD_NAMES(Interest, std::pair{Interest::High, L("high")}, std::pair{Interest::Normal, L("normal")},
                std::pair{Interest::Low, L("low")});

AFTERWORD_NAMES(InterviewMode, std::pair{InterviewMode::Onsite, L("onsite")},
                std::pair{InterviewMode::Video, L("video")}, std::pair{InterviewMode::Phone, L("phone")});

AFTERWORD_NAMES(InterviewStatus, std::pair{InterviewStatus::Planned, L("planned")},
                std::pair{InterviewStatus::Held, L("held")},
                std::pair{InterviewStatus::Cancelled, L("cancelled")},
                std::pair{InterviewStatus::NoShow, L("no-show")});

AFTERWORD_NAMES(Signal, std::pair{Signal::Overran, L("overran")},
                std::pair{Signal::TimelineGiven, L("timeline-given")},
                std::pair{Signal::ShownAround, L("shown-around")},
                std::pair{Signal::IntroducedToTeam, L("introduced-to-team")},
                std::pair{Signal::ContactRefused, L("contact-refused")},
                std::pair{Signal::Compliment, L("compliment")});

AFTERWORD_NAMES(CommitmentType, std::pair{CommitmentType::DecisionBy, L("decision-by")},
                std::pair{CommitmentType::CheckBackIfSilent, L("check-back-if-silent")},
                std::pair{CommitmentType::ContactBy, L("contact-by")},
                std::pair{CommitmentType::Deliverable, L("deliverable")},
                std::pair{CommitmentType::CallWindow, L("call-window")});

AFTERWORD_NAMES(Direction, std::pair{Direction::Out, L("out")}, std::pair{Direction::In, L("in")});

AFTERWORD_NAMES(Meaning, std::pair{Meaning::Positive, L("positive")},
                std::pair{Meaning::Courtesy, L("courtesy")}, std::pair{Meaning::Unclear, L("unclear")},
                std::pair{Meaning::NewDate, L("new-date")},
                std::pair{Meaning::CheckBackIfSilent, L("check-back-if-silent")},
                std::pair{Meaning::DoNotContact, L("do-not-contact")},
                std::pair{Meaning::NextRound, L("next-round")}, std::pair{Meaning::Rejection, L("rejection")},
                std::pair{Meaning::OfferVerbal, L("offer-verbal")},
                std::pair{Meaning::OfferWritten, L("offer-written")},
                std::pair{Meaning::OutOfOffice, L("out-of-office")}, std::pair{Meaning::Bounce, L("bounce")},
                std::pair{Meaning::Question, L("question")}, std::pair{Meaning::Other, L("other")});

AFTERWORD_NAMES(Topic, std::pair{Topic::Article, L("article")}, std::pair{Topic::Event, L("event")},
                std::pair{Topic::Accomplishment, L("accomplishment")},
                std::pair{Topic::Charity, L("charity")}, std::pair{Topic::Other, L("other")});

AFTERWORD_NAMES(Delivery, std::pair{Delivery::Draft, L("draft")}, std::pair{Delivery::Sending, L("sending")},
                std::pair{Delivery::Sent, L("sent")}, std::pair{Delivery::Uncertain, L("uncertain")},
                std::pair{Delivery::Failed, L("failed")});

AFTERWORD_NAMES(OfferForm, std::pair{OfferForm::Verbal, L("verbal")},
                std::pair{OfferForm::Written, L("written")});

AFTERWORD_NAMES(AdjustmentAction, std::pair{AdjustmentAction::Snooze, L("snooze")},
                std::pair{AdjustmentAction::Skip, L("skip")}, std::pair{AdjustmentAction::Allow, L("allow")});

AFTERWORD_NAMES(Consent, std::pair{Consent::Given, L("given")}, std::pair{Consent::Asked, L("asked")},
                std::pair{Consent::Declined, L("declined")}, std::pair{Consent::NotAsked, L("not-asked")});

#undef AFTERWORD_NAMES

} // namespace afterword
