// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for facts, in one place each.
#include "detailswords.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

} // namespace

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Facts::tr("By mail");
    case Channel::Phone:
        return Facts::tr("By phone");
    case Channel::Letter:
        return Facts::tr("By letter or card");
    case Channel::Linkedin:
        return Facts::tr("On LinkedIn");
    case Channel::InPerson:
        return Facts::tr("In person");
    case Channel::Video:
        return Facts::tr("In a video call");
    case Channel::Sms:
        return Facts::tr("By text message");
    case Channel::Social:
        return Facts::tr("On another network");
    case Channel::Other:
        return Facts::tr("Otherwise");
    }
    return {};
}

QString meaningName(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Positive:
        return Facts::tr("A warm answer");
    case Meaning::Courtesy:
        return Facts::tr("A polite line, nothing to answer");
    case Meaning::Unclear:
        return Facts::tr("An unclear answer");
    case Meaning::NewDate:
        return Facts::tr("A new date for the decision");
    case Meaning::CheckBackIfSilent:
        return Facts::tr("Ask again if nothing comes");
    case Meaning::DoNotContact:
        return Facts::tr("“We will get in touch with you”");
    case Meaning::NextRound:
        return Facts::tr("An invitation to the next round");
    case Meaning::Rejection:
        return Facts::tr("A rejection");
    case Meaning::OfferVerbal:
        return Facts::tr("A verbal offer");
    case Meaning::OfferWritten:
        return Facts::tr("A written offer");
    case Meaning::OutOfOffice:
        return Facts::tr("An out-of-office note");
    case Meaning::Bounce:
        return Facts::tr("Mail returned: address unknown");
    case Meaning::Question:
        return Facts::tr("A question");
    case Meaning::Other:
        return Facts::tr("Something else");
    }
    return {};
}

QString modeName(InterviewMode mode)
{
    switch (mode) {
    case InterviewMode::Onsite:
        return Facts::tr("On site");
    case InterviewMode::Video:
        return Facts::tr("Video call");
    case InterviewMode::Phone:
        return Facts::tr("Phone call");
    }
    return {};
}

QString interviewStatusName(InterviewStatus status)
{
    switch (status) {
    case InterviewStatus::Planned:
        return Facts::tr("Planned");
    case InterviewStatus::Held:
        return Facts::tr("Held");
    case InterviewStatus::Cancelled:
        return Facts::tr("Cancelled");
    case InterviewStatus::NoShow:
        return Facts::tr("Nobody came");
    }
    return {};
}

QString interestName(Interest interest)
{
    switch (interest) {
    case Interest::High:
        return Facts::tr("High");
    case Interest::Normal:
        return Facts::tr("Normal");
    case Interest::Low:
        return Facts::tr("Low");
    }
    return {};
}

QString consentName(Consent consent)
{
    switch (consent) {
    case Consent::Given:
        return Facts::tr("Agreed");
    case Consent::Asked:
        return Facts::tr("Asked, no answer yet");
    case Consent::Declined:
        return Facts::tr("Declined");
    case Consent::NotAsked:
        return Facts::tr("Not asked yet");
    }
    return {};
}

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::Article:
        return Facts::tr("An article");
    case Topic::Event:
        return Facts::tr("An event");
    case Topic::Accomplishment:
        return Facts::tr("Something you achieved");
    case Topic::Charity:
        return Facts::tr("A good cause");
    case Topic::Other:
        return Facts::tr("Another topic");
    }
    return {};
}

QString signalName(Signal signal)
{
    switch (signal) {
    case Signal::Overran:
        return Facts::tr("It ran over time");
    case Signal::TimelineGiven:
        return Facts::tr("They named a timeline");
    case Signal::ShownAround:
        return Facts::tr("They showed me around");
    case Signal::IntroducedToTeam:
        return Facts::tr("They introduced me to the team");
    case Signal::ContactRefused:
        return Facts::tr("They gave no contact details");
    case Signal::Compliment:
        return Facts::tr("They paid a compliment");
    }
    return {};
}

QString offerFormName(OfferForm form)
{
    return form == OfferForm::Written ? Facts::tr("Written offer") : Facts::tr("Verbal offer");
}

QString commitmentTypeName(CommitmentType type)
{
    switch (type) {
    case CommitmentType::DecisionBy:
        return Facts::tr("When they will decide or be in touch");
    case CommitmentType::CheckBackIfSilent:
        return Facts::tr("“If you have not heard by then, ask”");
    case CommitmentType::ContactBy:
        return Facts::tr("That you get in touch by a day");
    case CommitmentType::Deliverable:
        return Facts::tr("That you send something by a day");
    case CommitmentType::CallWindow:
        return Facts::tr("That you call at a certain time");
    }
    return {};
}

QString messageName(Kind kind)
{
    switch (kind) {
    case Kind::ThankYou:
        return Facts::tr("Thank-you");
    case Kind::HandwrittenCard:
        return Facts::tr("Handwritten card");
    case Kind::AskContactDetails:
        return Facts::tr("Request for contact details");
    case Kind::ConfirmReference:
        return Facts::tr("Request to be a reference");
    case Kind::NotifyReference:
        return Facts::tr("Word to a reference");
    case Kind::AskReferenceContacted:
        return Facts::tr("Question to a reference");
    case Kind::LinkedinConnect:
        return Facts::tr("LinkedIn invitation");
    case Kind::InterestFollowUp:
        return Facts::tr("Follow-up of interest");
    case Kind::StatusCheckIn:
        return Facts::tr("Status check-in");
    case Kind::FinalFollowUp:
        return Facts::tr("Final follow-up");
    case Kind::AcknowledgeReply:
        return Facts::tr("Answer to their message");
    case Kind::RequestedCheckIn:
        return Facts::tr("Check-in as agreed");
    case Kind::ContactByDate:
        return Facts::tr("Contact as they asked");
    case Kind::Deliverable:
        return Facts::tr("What they asked for");
    case Kind::RequestedCall:
        return Facts::tr("Call as they asked");
    case Kind::KeepInTouch:
        return Facts::tr("Keeping in touch");
    case Kind::ThankYouAnyway:
        return Facts::tr("Thanks after the rejection");
    case Kind::Withdraw:
        return Facts::tr("Withdrawal");
    case Kind::OfferResponse:
        return Facts::tr("Answer to the offer");
    default:
        return Facts::tr("Message");
    }
}

QString deadlineText(const Deadline &deadline, const DateText &dates)
{
    return deadline.isDay() ? dates.day(deadline.day()) : dates.moment(deadline.instant());
}

Zone zoneNamedOr(const QString &name, const Zone &home)
{
    return name.isEmpty() ? home : Zone::named(name).value_or(home);
}

} // namespace afterword
