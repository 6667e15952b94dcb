// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do about a step, and the command that each of these acts becomes.
#pragma once

#include "commands.h"
#include "step.h"

namespace afterword {

/// What the main button of a step leads to.
enum class StepAction {
    WriteMessage,     ///< a message that is drafted: opens the composer
    RecordMessage,    ///< something else is said to somebody: recorded once it happened
    Prepare,          ///< an own task before an interview: opens the sheet for it
    RecordDebrief,    ///< the debrief of the interview
    AnswerOffer,      ///< accept or decline
    RecordConsent,    ///< what the reference answered
    AddApplication,   ///< a new application
    ReviewDuplicates, ///< both entries side by side
    MarkDone          ///< an own task that leaves no fact: set aside as done
};

StepAction mainAction(Kind kind);
/// The main button's words: "Write…", "Debrief…", "Done".
QString mainActionText(Kind kind);
/// How a step is told as done beside its main button: "I already sent it…", "Mark as done".
QString doneActionText(Kind kind);
/// Whether the person's word alone ends it, without any other fact.
bool isOwnTask(StepAction action);
/// Whether the step ends in something that was said to somebody.
bool isMessage(StepAction action);
/// Whether something can be written besides what the main button does: an answer to an offer, say.
bool isWrittenToo(Kind kind);
/// A task of the whole search has no application whose adjustment could move it.
bool canBeAdjusted(const Step &step);

/// The step of that kind opens not before `until`; counts as seen.
Command snoozeStep(const Step &step, Instant until, Instant at);
/// The step goes until its kind is due anew; a skip is not a send.
Command skipStep(const Step &step, const QString &reason, Instant at);
/// An own task that is done and leaves no other fact.
Command markDone(const Step &step, Instant at);
/// The person writes although the rules ask not to; counts until such a message is sent.
Command allowMessage(const ApplicationId &application, Kind kind, const PersonId &person,
                     const InterviewId &interview, const QString &name, const QString &reason, Instant at);
/// The same of several steps, as one command; steps that cannot be adjusted are passed over.
Command snoozeSteps(const std::vector<Step> &steps, Instant until, Instant at);
Command skipSteps(const std::vector<Step> &steps, const QString &reason, Instant at);
/// Whether a step can be told as done without another question: own tasks, and messages to one person.
bool isDoneByWord(const Step &step);
/// Own tasks are marked as done, messages recorded as sent at that moment in their applications, which are
/// given in the order of the steps. Passes over what is not done by word.
Command finishSteps(const std::vector<Step> &steps, const std::vector<Application> &applications, Instant at);

/// A message as the step asks for it, sent at that moment; without an id while nobody has said so.
Correspondence messageFor(const Step &step, Instant at);
/// Records the message, sent or received, and that a request which it answers is fulfilled. An entry without
/// an id gets a new one.
Command recordMessage(const Application &application, Correspondence entry, Instant at);
/// Records the interview as the person left it after writing down how it went.
Command recordDebrief(const Application &application, Interview interview, Instant at);
/// The offer that waits for an answer (settled, Offers): the newest that no later answer settled, made from
/// the message where it stands in one only; a message of the same form within a day of a recorded offer is
/// that offer. nullopt: none.
std::optional<Offer> openOffer(const Application &application);
Command answerOffer(const Application &application, Offer offer, bool accept, Instant at);
Command recordConsent(const PersonId &person, Consent consent, const QString &relationship);

/// The commitment that a message of that kind to that person fulfils; nullptr: none.
const Commitment *fulfilledBy(const Application &application, Kind kind, const std::vector<PersonId> &people);

} // namespace afterword
