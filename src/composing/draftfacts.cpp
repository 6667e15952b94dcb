// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tracker for one draft.
#include "draftfacts.h"

#include "cadencebook.h"
#include "guard.h"
#include "participants.h"
#include "situation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

using policy::Situation;

void addOnce(std::vector<const Person *> &people, const Person *person)
{
    if (person && std::ranges::find(people, person) == people.end())
        people.push_back(person);
}

void readInterviews(DraftFacts &facts, const Situation &situation, const EtiquetteContext &context)
{
    const Application &application = situation.application();
    for (const Interview &interview : application.interviews) {
        if (interview.status == InterviewStatus::Cancelled)
            continue;
        facts.meetingDays.push_back(situation.zoneOf(interview).dateAt(interview.start));
        const bool isAsked = context.interview && interview.id == context.interview;
        const bool isNewer = !context.interview && interview.isHeldAt(context.at) &&
                             (!facts.interview || facts.interview->start < interview.start);
        if (isAsked || isNewer)
            facts.interview = &interview;
        if (!interview.isHeldAt(context.at))
            continue;
        for (const PersonId &id : interview.interviewers)
            addOnce(facts.met, situation.person(id));
    }
    if (!facts.interview)
        return;
    facts.interviewZone = situation.zoneOf(*facts.interview);
    facts.interviewDay = facts.interviewZone.dateAt(facts.interview->start);
    for (const PersonId &id : facts.interview->interviewers) {
        const Person *person = situation.person(id);
        addOnce(facts.interviewers, person);
        if (person && person->email.isEmpty() && !person->contactRefused)
            facts.withoutAddress.push_back(person);
    }
    const bool isMain =
        context.to == application.hiringManager ||
        (!facts.interview->interviewers.empty() && facts.interview->interviewers.front() == context.to);
    facts.isContactPoint = context.to && (isMain || context.to == application.coordinator);
}

void readCorrespondence(DraftFacts &facts, const Situation &situation, const EtiquetteContext &context)
{
    const Zone zone = situation.messageZone(context.to);
    const int round = facts.interview ? facts.interview->round : 0;
    for (const Correspondence &entry : situation.application().correspondence) {
        if (!situation.index().isKnown(entry))
            continue;
        if (!entry.subject.isEmpty())
            facts.subjects += bareSubject(entry.subject);
        const Channel channel = entry.channel.value_or(Channel::Email);
        if (channel == Channel::Phone || channel == Channel::Video || channel == Channel::InPerson ||
            entry.direction == Direction::In)
            facts.meetingDays.push_back(zone.dateAt(entry.at));
        if (entry.direction == Direction::In) {
            const bool isHuman = entry.meaning != Meaning::OutOfOffice && entry.meaning != Meaning::Bounce;
            const bool isTheirs = entry.people.empty() || !context.to ||
                                  std::ranges::find(entry.people, context.to) != entry.people.end();
            if (isHuman && isTheirs)
                facts.answers = entry.meaning.value_or(Meaning::Other);
            if (entry.meaning == Meaning::OfferVerbal || entry.meaning == Meaning::OfferWritten)
                facts.hasOffer = true;
            facts.hasWrittenOffer = facts.hasWrittenOffer || entry.meaning == Meaning::OfferWritten;
            continue;
        }
        if (!situation.index().isSent(situation.application(), entry))
            continue;
        const bool isToThem = std::ranges::find(entry.people, context.to) != entry.people.end();
        if (entry.kind == Kind::ThankYou) {
            const bool isThisRound =
                facts.interview && (entry.interview.isEmpty() || entry.interview == facts.interview->id ||
                                    situation.roundOf(entry.interview, entry.at) == round);
            if (isThisRound && !isToThem && !entry.body.isEmpty())
                facts.panel += entry.body;
            if (isToThem && channel == Channel::Email)
                facts.hasMailBesideCard = true;
        }
        if (entry.kind == Kind::KeepInTouch) {
            facts.keptInTouch += entry.body;
            if (entry.topic)
                facts.topics.push_back(*entry.topic);
        }
    }
    for (const Offer &offer : situation.application().offers) {
        if (offer.at > context.at)
            continue;
        facts.hasOffer = true;
        facts.hasWrittenOffer = facts.hasWrittenOffer || offer.form == OfferForm::Written;
    }
}

void readCommitments(DraftFacts &facts, const Situation &situation, const EtiquetteContext &context)
{
    if (const auto &named = situation.namedDate())
        facts.promisedDay = named->deadline.dateIn(situation.messageZone(context.to));
    const Person *recipient = facts.recipient;
    facts.callIsWelcome = recipient && recipient->callsWelcome;
    for (const Commitment &commitment : situation.application().commitments) {
        if (commitment.type == CommitmentType::CallWindow && commitment.madeAt <= context.at)
            facts.callIsWelcome = true;
    }
}

void readWords(DraftFacts &facts, const Tracker &tracker)
{
    const auto add = [&](const QString &text) {
        for (const QString &word : nameWords(text))
            facts.ownWords.insert(word);
    };
    add(facts.application->notes);
    for (const Interview &interview : facts.application->interviews) {
        add(interview.location);
        if (!interview.debrief)
            continue;
        add(interview.debrief->keyPoints);
        add(interview.debrief->compliments);
        add(interview.debrief->unsaid);
        add(interview.debrief->corrections);
    }
    add(tracker.profile.name);
    add(tracker.profile.signature);
}

void askPolicy(DraftFacts &facts, const EtiquetteContext &context)
{
    if (!facts.application || !context.to)
        return;
    const auto cadence = Cadence::from(context.tracker.cadence);
    GuardQuestion question{context.application, context.kind, context.to, Channel::Email, context.interview};
    const auto ask = [&](Concern concern) {
        for (const GuardFinding &finding :
             guard(context.tracker, cadence.value_or(Cadence()), context.calendar, question, context.at)
                 .findings) {
            if (finding.concern == concern)
                return finding.reason;
        }
        return QString();
    };
    facts.sentAlready = ask(Concern::SentAlready);
    facts.wrongRecipient = ask(Concern::Recipient);
    if (context.channel) {
        question.channel = context.channel;
        facts.channelRefused = ask(Concern::Way);
    }
}

} // namespace

DraftFacts::DraftFacts(const EtiquetteContext &context)
    : kind(context.kind)
    , at(context.at)
    , speller(context.speller)
    , profile(&context.tracker.profile)
{
    const Tracker &tracker = context.tracker;
    application = tracker.find(context.application);
    recipient = tracker.find(context.to);
    zone = Zone::named(tracker.profile.timeZone).value_or(Zone());
    names = context.names ? context.names : std::make_shared<const KnownNames>(tracker, context.application);
    for (const Reference &reference : tracker.references) {
        if (reference.person == context.to)
            consent = reference.consent;
    }
    if (!application) {
        today = zone.dateAt(at);
        return;
    }
    const policy::Moment moment(at);
    const policy::FactsIndex index(tracker);
    const auto cadence = Cadence::from(tracker.cadence);
    const CadenceBook cadences(cadence.value_or(Cadence()), tracker.cadence);
    const policy::TrackerIndex view(index, cadences, context.calendar, moment);
    const Situation situation(*application, view);
    limits = cadences.of(application->id).words;
    zone = situation.messageZone(context.to);
    today = zone.dateAt(at);
    forEachPerson(*application, [&](const PersonId &id) { addOnce(involved, situation.person(id)); });
    addOnce(involved, recipient);
    companyNames = companyPatterns(application->company);
    if (recipient && !recipient->company.isEmpty()) {
        for (const NamePattern &pattern : companyPatterns(recipient->company))
            companyNames.push_back(pattern);
    }
    roleName = rolePattern(application->role);
    readInterviews(*this, situation, context);
    readCorrespondence(*this, situation, context);
    readCommitments(*this, situation, context);
    readWords(*this, tracker);
    askPolicy(*this, context);
}

} // namespace afterword::composing
