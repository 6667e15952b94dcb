// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The prohibitions, one small function each.
#include "prohibitions.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool isReferenceKind(Kind kind)
{
    return kind == Kind::ConfirmReference || kind == Kind::NotifyReference ||
           kind == Kind::AskReferenceContacted;
}

bool asksForNews(Kind kind)
{
    return kind == Kind::StatusCheckIn || kind == Kind::FinalFollowUp || kind == Kind::RequestedCheckIn;
}

/// Interviewer, manager, recruiter, whoever decides or answers there.
bool isInvolved(const Application &application, const PersonId &person)
{
    if (person == application.hiringManager || person == application.coordinator ||
        person == application.designatedContact)
        return true;
    return std::ranges::any_of(application.interviews, [&](const Interview &interview) {
        return std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
    });
}

bool isReference(const Situation &situation, const GuardQuestion &question)
{
    const auto &listed = situation.application().references;
    const bool isListed =
        situation.index().isReference(question.to) || std::ranges::find(listed, question.to) != listed.end();
    return isListed && !isInvolved(situation.application(), question.to);
}

/// Whether that person decides or answers in any application.
bool isInvolvedAnywhere(const Situation &situation, const PersonId &person)
{
    return std::ranges::any_of(situation.index().applicationsOf(person), [&](const Application *application) {
        return isInvolved(*application, person);
    });
}

/// In the interview itself one is invited.
bool isMeeting(const Situation &situation, const PersonId &person)
{
    const Instant now = situation.moment().at();
    return std::ranges::any_of(situation.application().interviews, [&](const Interview &interview) {
        return interview.status != InterviewStatus::Cancelled && interview.start <= now &&
               now <= interview.end &&
               std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
    });
}

/// The day after an interview, or the day itself, by the calendar of the interview's place.
bool isDayAfterInterview(const Situation &situation)
{
    return std::ranges::any_of(situation.application().interviews, [&](const Interview &interview) {
        if (!interview.isHeldAt(situation.moment().at()))
            return false;
        const Zone zone = situation.zoneOf(interview);
        const qint64 days = zone.dateAt(interview.end).daysTo(zone.dateAt(situation.moment().at()));
        return days >= 0 && days <= 1;
    });
}

/// The call that was asked for: by that person, about that topic; where nobody is named, by whom one writes
/// to.
const Commitment *callAskedFor(const Situation &situation, const GuardQuestion &question)
{
    if (question.kind != Kind::RequestedCall)
        return nullptr;
    const auto &requests = situation.requests();
    const auto found = std::ranges::find_if(requests, [&](const Commitment *request) {
        return request->type == CommitmentType::CallWindow &&
               (request->person ? request->person : situation.recipient()) == question.to;
    });
    return found == requests.end() ? nullptr : *found;
}

std::optional<GuardFinding> call(const Situation &situation, const GuardQuestion &question)
{
    const bool isAboutReference =
        isReferenceKind(question.kind) && !isInvolved(situation.application(), question.to);
    if (isAboutReference || isReference(situation, question) || callAskedFor(situation, question))
        return std::nullopt;
    const QString name = nameOf(situation, question.to);
    const Person *person = situation.person(question.to);
    const bool mayCall = person && (person->callsWelcome || person->preferredChannel == Channel::Phone);
    const bool isAboutDecision = isNudge(question.kind) || question.kind == Kind::Other;
    if (isAboutDecision && isDayAfterInterview(situation))
        return GuardFinding{Policy::tr("Never call about the decision on the day after the interview."),
                            {u"002-27"_s, u"004-29"_s, u"C-13"_s},
                            false};
    if (!mayCall)
        return GuardFinding{
            Policy::tr("%1 neither asked for a call nor said that one is fine; write instead.").arg(name),
            {u"004-29"_s, u"C-13"_s},
            false};
    return std::nullopt;
}

std::optional<GuardFinding> byChannel(const Situation &situation, const GuardQuestion &question)
{
    switch (channelOf(question)) {
    case Channel::Sms:
        return GuardFinding{
            Policy::tr("Never by text message, whatever the reason."), {u"004-30"_s, u"C-14"_s}, false};
    case Channel::Social:
        if (!isInvolvedAnywhere(situation, question.to) && question.kind == Kind::Other)
            return std::nullopt; // staff one knows: no pressure, but no ban (C-15)
        return GuardFinding{
            Policy::tr("Never in public comments, and no friend requests to those who decide."),
            {u"004-31"_s, u"004-33"_s, u"002-26"_s, u"C-15"_s},
            false};
    case Channel::InPerson:
        if (isReference(situation, question) || question.kind == Kind::AskAtInterview ||
            isMeeting(situation, question.to))
            return std::nullopt;
        return GuardFinding{Policy::tr("Never turn up uninvited."), {u"004-32"_s}, false};
    case Channel::Linkedin:
        if (!asksForNews(question.kind))
            return std::nullopt;
        return GuardFinding{Policy::tr("Never ask for news through LinkedIn."), {u"004-33"_s}, false};
    case Channel::Phone:
    case Channel::Video:
        return call(situation, question);
    case Channel::Email:
    case Channel::Letter:
    case Channel::Other:
        break;
    }
    return std::nullopt;
}

/// Whoever writes or prefers to write there may be answered there.
bool usesLinkedin(const Situation &situation, const PersonId &id)
{
    const Person *person = situation.person(id);
    if (person && person->preferredChannel == Channel::Linkedin)
        return true;
    const auto &replies = situation.replies();
    const auto last = std::ranges::find_if(replies.rbegin(), replies.rend(),
                                           [&](const Reply &reply) { return reply.writer == id; });
    return last != replies.rend() && last->entry->channel == Channel::Linkedin;
}

} // namespace

Channel channelOf(const GuardQuestion &question)
{
    if (question.channel)
        return *question.channel;
    switch (question.kind) {
    case Kind::RequestedCall:
        return Channel::Phone;
    case Kind::LinkedinConnect:
        return Channel::Linkedin;
    case Kind::HandwrittenCard:
        return Channel::Letter;
    default:
        return Channel::Email;
    }
}

std::vector<GuardFinding> prohibitions(const Situation &situation, const GuardQuestion &question)
{
    std::vector<GuardFinding> findings;
    if (auto finding = byChannel(situation, question)) {
        finding->concern = Concern::Way;
        findings.push_back(std::move(*finding));
    }
    const bool mayHaveGone =
        situation.uncertain(question.kind, question.to) ||
        (question.interview &&
         situation.uncertain(question.kind, question.to,
                             situation.roundOf(question.interview, situation.moment().at())));
    if (mayHaveGone)
        findings.push_back(
            {Policy::tr("A mail of this kind to %1 may have gone out already; find out first whether it did.")
                 .arg(nameOf(situation, question.to)),
             {u"000-55"_s, u"C-40"_s},
             false,
             Concern::SentAlready});
    return findings;
}

std::vector<GuardFinding> channelDoubts(const Situation &situation, const GuardQuestion &question)
{
    std::vector<GuardFinding> findings;
    const Channel channel = channelOf(question);
    if (channel == Channel::Phone || channel == Channel::Video) {
        const Commitment *asked = callAskedFor(situation, question);
        const Instant at = situation.moment().at();
        if (asked && ((asked->from && at < *asked->from) || (asked->to && at > *asked->to)))
            findings.push_back({Policy::tr("It is outside the time that was agreed for the call."),
                                {u"002-27"_s, u"C-13"_s},
                                true});
    }
    if (channel == Channel::Linkedin && isEmployerFacing(question.kind) &&
        question.kind != Kind::KeepInTouch && !usesLinkedin(situation, question.to))
        findings.push_back(
            {Policy::tr("Mail is the formal way; LinkedIn is for staying connected afterwards."),
             {u"004-05"_s, u"001-24"_s, u"C-16"_s},
             true});
    if (channel == Channel::Letter && question.kind == Kind::ThankYou)
        findings.push_back({Policy::tr("A card is fine beside the mail, never instead of it."),
                            {u"001-15"_s, u"C-06"_s},
                            true});
    return findings;
}

} // namespace afterword::policy
