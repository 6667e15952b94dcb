// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands out of steps: pure functions, no store, no clock.
#include "stepactions.h"

#include "steptitle.h"
#include "templatebook.h"
#include "todayaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace afterword {

namespace {

struct StepActions
{
    Q_DECLARE_TR_FUNCTIONS(StepActions)
};

QString titleOf(const Application &application)
{
    return application.company;
}

Adjustment adjustmentOf(const Step &step, AdjustmentAction action, Instant at)
{
    Adjustment adjustment;
    adjustment.kind = step.kind;
    adjustment.interview = step.interview;
    if (!step.to.empty())
        adjustment.person = step.to.front();
    adjustment.action = action;
    adjustment.at = at;
    return adjustment;
}

} // namespace

StepAction mainAction(Kind kind)
{
    switch (kind) {
    case Kind::Debrief:
        return StepAction::RecordDebrief;
    case Kind::OfferResponse:
        return StepAction::AnswerOffer;
    case Kind::ConfirmReference:
        return StepAction::RecordConsent;
    case Kind::KeepApplying:
        return StepAction::AddApplication;
    case Kind::MergeDuplicates:
        return StepAction::ReviewDuplicates;
    case Kind::AskAtInterview:
    case Kind::PrepareNextRound:
        return StepAction::Prepare;
    case Kind::Other:
        return StepAction::MarkDone;
    default:
        return isDrafted(kind) ? StepAction::WriteMessage : StepAction::RecordMessage;
    }
}

bool isOwnTask(StepAction action)
{
    return action == StepAction::MarkDone || action == StepAction::Prepare;
}

bool isMessage(StepAction action)
{
    return action == StepAction::WriteMessage || action == StepAction::RecordMessage;
}

bool isWrittenToo(Kind kind)
{
    return isDrafted(kind) && mainAction(kind) != StepAction::WriteMessage;
}

QString doneActionText(Kind kind)
{
    if (mainAction(kind) != StepAction::WriteMessage)
        return todayActionText(TodayAction::Done);
    //: Records a message that was sent by another way than from this program
    return StepActions::tr("I already sent it…");
}

QString mainActionText(Kind kind)
{
    switch (mainAction(kind)) {
    case StepAction::Prepare:
        //: Button: opens the sheet for an interview
        return StepActions::tr("Prepare…");
    case StepAction::RecordDebrief:
        //: Button: opens the page for notes after an interview
        return StepActions::tr("Debrief…");
    case StepAction::AnswerOffer:
        //: Button: accept or decline an offer
        return StepActions::tr("Answer…");
    case StepAction::RecordConsent:
        //: Button: records what a reference answered
        return StepActions::tr("Asked…");
    case StepAction::AddApplication:
        //: Button: adds an application
        return StepActions::tr("New…");
    case StepAction::ReviewDuplicates:
        //: Button: shows two entries that may be one
        return StepActions::tr("Review");
    case StepAction::MarkDone:
        //: Button: the task is done
        return StepActions::tr("Done");
    case StepAction::WriteMessage:
        //: Button: opens the draft of a message
        return StepActions::tr("Write…");
    case StepAction::RecordMessage:
        break;
    }
    if (kind == Kind::RequestedCall) {
        //: Button: records that the call was made
        return StepActions::tr("Called…");
    }
    //: Button: records that the message was sent
    return StepActions::tr("Sent…");
}

bool canBeAdjusted(const Step &step)
{
    return !step.application.isEmpty();
}

Command snoozeStep(const Step &step, Instant until, Instant at)
{
    Adjustment adjustment = adjustmentOf(step, AdjustmentAction::Snooze, at);
    adjustment.until = until;
    //: Stands after "Undo" and "Redo"; %1 is a step: "Thank Ann Ito"
    return {StepActions::tr("snoozing “%1”").arg(stepTitle(step.kind, {})),
            {AdjustStep{step.application, adjustment}}};
}

Command skipStep(const Step &step, const QString &reason, Instant at)
{
    Adjustment adjustment = adjustmentOf(step, AdjustmentAction::Skip, at);
    adjustment.reason = reason;
    //: Stands after "Undo" and "Redo"; %1 is a step: "Thank Ann Ito"
    return {StepActions::tr("skipping “%1”").arg(stepTitle(step.kind, {})),
            {AdjustStep{step.application, adjustment}}};
}

Command allowMessage(const ApplicationId &application, Kind kind, const PersonId &person,
                     const InterviewId &interview, const QString &name, const QString &reason, Instant at)
{
    Adjustment adjustment;
    adjustment.kind = kind;
    adjustment.person = person;
    adjustment.interview = interview;
    adjustment.action = AdjustmentAction::Allow;
    adjustment.reason = reason;
    adjustment.at = at;
    //: Stands after "Undo" and "Redo"; %1 is a name
    return {StepActions::tr("deciding to write to %1").arg(name), {AdjustStep{application, adjustment}}};
}

Command markDone(const Step &step, Instant at)
{
    Adjustment adjustment = adjustmentOf(step, AdjustmentAction::Skip, at);
    //: The recorded reason why a task is no longer shown
    adjustment.reason = StepActions::tr("done");
    //: Stands after "Undo" and "Redo"; %1 is a step: "Prepare for the next round"
    return {StepActions::tr("finishing “%1”").arg(stepTitle(step.kind, {})),
            {AdjustStep{step.application, adjustment}}};
}

Command snoozeSteps(const std::vector<Step> &steps, Instant until, Instant at)
{
    Command command;
    for (const Step &step : steps) {
        if (canBeAdjusted(step))
            std::ranges::move(snoozeStep(step, until, at).changes, std::back_inserter(command.changes));
    }
    //: Stands after "Undo" and "Redo"
    command.label = StepActions::tr("snoozing %n step(s)", nullptr, static_cast<int>(command.changes.size()));
    return command;
}

Command skipSteps(const std::vector<Step> &steps, const QString &reason, Instant at)
{
    Command command;
    for (const Step &step : steps) {
        if (canBeAdjusted(step))
            std::ranges::move(skipStep(step, reason, at).changes, std::back_inserter(command.changes));
    }
    //: Stands after "Undo" and "Redo"
    command.label = StepActions::tr("skipping %n step(s)", nullptr, static_cast<int>(command.changes.size()));
    return command;
}

bool isDoneByWord(const Step &step)
{
    if (!canBeAdjusted(step))
        return false;
    const StepAction action = mainAction(step.kind);
    return isOwnTask(action) || (isMessage(action) && step.to.size() == 1);
}

Command finishSteps(const std::vector<Step> &steps, const std::vector<Application> &applications, Instant at)
{
    Command command;
    int finished = 0;
    for (size_t i = 0; i < steps.size() && i < applications.size(); ++i) {
        if (!isDoneByWord(steps[i]))
            continue;
        ++finished;
        Command one = isOwnTask(mainAction(steps[i].kind))
                          ? markDone(steps[i], at)
                          : recordMessage(applications[i], messageFor(steps[i], at), at);
        std::ranges::move(one.changes, std::back_inserter(command.changes));
    }
    //: Stands after "Undo" and "Redo"
    command.label = StepActions::tr("finishing %n step(s)", nullptr, finished);
    return command;
}

Correspondence messageFor(const Step &step, Instant at)
{
    Correspondence entry;
    entry.direction = Direction::Out;
    entry.at = at;
    entry.kind = step.kind;
    entry.people = step.to;
    entry.interview = step.interview;
    if (step.kind == Kind::RequestedCall)
        entry.channel = Channel::Phone;
    else if (step.kind == Kind::HandwrittenCard)
        entry.channel = Channel::Letter;
    else if (step.kind == Kind::LinkedinConnect)
        entry.channel = Channel::Linkedin;
    else
        entry.channel = step.channel.value_or(Channel::Email);
    return entry;
}

const Commitment *fulfilledBy(const Application &application, Kind kind, const std::vector<PersonId> &people)
{
    const std::optional<CommitmentType> type =
        kind == Kind::ContactByDate   ? std::optional(CommitmentType::ContactBy)
        : kind == Kind::Deliverable   ? std::optional(CommitmentType::Deliverable)
        : kind == Kind::RequestedCall ? std::optional(CommitmentType::CallWindow)
                                      : std::nullopt;
    if (!type)
        return nullptr;
    const Commitment *oldest = nullptr;
    for (const Commitment &commitment : application.commitments) {
        const bool theirs = commitment.person.isEmpty() || people.empty() ||
                            std::ranges::find(people, commitment.person) != people.end();
        if (commitment.type != *type || commitment.fulfilledAt || !theirs)
            continue;
        if (!oldest || commitment.madeAt < oldest->madeAt)
            oldest = &commitment;
    }
    return oldest;
}

Command recordMessage(const Application &application, Correspondence entry, Instant at)
{
    Command command;
    if (entry.id.isEmpty())
        entry.id = CorrespondenceId(newId());
    if (!entry.loggedAt)
        entry.loggedAt = at;
    if (entry.direction == Direction::Out && entry.delivery == Delivery::Sent && entry.kind) {
        if (const Commitment *commitment = fulfilledBy(application, *entry.kind, entry.people)) {
            Commitment fulfilled = *commitment;
            fulfilled.fulfilledAt = entry.at;
            command.changes.emplace_back(SaveCommitment{application.id, fulfilled});
        }
    }
    command.label = entry.direction == Direction::Out
                        //: Stands after "Undo" and "Redo"; %1 is a company
                        ? StepActions::tr("logging the message to %1").arg(titleOf(application))
                        //: Stands after "Undo" and "Redo"; %1 is a company
                        : StepActions::tr("logging the reply from %1").arg(titleOf(application));
    command.changes.emplace_back(SaveCorrespondence{application.id, std::move(entry)});
    return command;
}

Command recordDebrief(const Application &application, Interview interview, Instant at)
{
    if (!interview.debriefedAt)
        interview.debriefedAt = at;
    //: Stands after "Undo" and "Redo"; %1 is a company
    return {StepActions::tr("noting the debrief of %1").arg(titleOf(application)),
            {SaveInterview{application.id, std::move(interview)}}};
}

std::optional<Offer> openOffer(const Application &application)
{
    constexpr Duration Day = std::chrono::hours(24);
    std::optional<Instant> settled;
    for (const Offer &offer : application.offers) {
        for (const auto &answer : {offer.acceptedAt, offer.declinedAt})
            settled = answer && (!settled || *answer > *settled) ? answer : settled;
    }
    std::optional<Offer> newest;
    for (const Offer &offer : application.offers) {
        const bool isAnswered = offer.acceptedAt || offer.declinedAt || (settled && offer.at <= *settled);
        if (!isAnswered && (!newest || newest->at <= offer.at))
            newest = offer;
    }
    for (const Correspondence &entry : application.correspondence) {
        const bool offers = entry.meaning == Meaning::OfferVerbal || entry.meaning == Meaning::OfferWritten;
        if (entry.direction != Direction::In || !offers || (settled && entry.at <= *settled) ||
            (newest && entry.at <= newest->at))
            continue;
        const OfferForm form =
            entry.meaning == Meaning::OfferWritten ? OfferForm::Written : OfferForm::Verbal;
        const bool isRecorded = std::ranges::any_of(application.offers, [&](const Offer &offer) {
            return offer.form == form && std::chrono::abs(offer.at - entry.at) <= Day;
        });
        if (isRecorded)
            continue;
        newest.emplace();
        newest->id = OfferId(newId());
        newest->form = form;
        newest->at = entry.at;
        newest->respondBy = entry.until;
        if (!entry.people.empty())
            newest->person = entry.people.front();
    }
    return newest;
}

Command answerOffer(const Application &application, Offer offer, bool accept, Instant at)
{
    (accept ? offer.acceptedAt : offer.declinedAt) = at;
    const QString label = accept
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              ? StepActions::tr("accepting the offer of %1").arg(titleOf(application))
                              //: Stands after "Undo" and "Redo"; %1 is a company
                              : StepActions::tr("declining the offer of %1").arg(titleOf(application));
    return {label, {SaveOffer{application.id, std::move(offer)}}};
}

Command recordConsent(const PersonId &person, Consent consent, const QString &relationship)
{
    //: Stands after "Undo" and "Redo"
    return {StepActions::tr("noting the answer of your reference"),
            {SaveReference{Reference{person, consent, relationship}}}};
}

} // namespace afterword
