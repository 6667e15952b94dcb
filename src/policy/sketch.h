// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sketch: a step as a rule draws it; finished by what the person decided, what is missing, and the moment.
#pragma once

#include "sentence.h"
#include "situation.h"
#include "step.h"

namespace afterword::policy {

/// What a rule says of one step. The key names the occurrence within application and kind: facts, never the
/// moment.
struct Sketch
{
    Kind kind = Kind::Other;
    QStringList key;
    InterviewId interview;
    int round = -1; ///< -1: no matter of a round
    std::vector<PersonId> to;
    PersonId about;
    std::optional<Channel> channel;
    std::optional<Instant> opens;
    std::optional<Instant> target;
    std::optional<Instant> due;
    std::optional<Instant> closes;
    bool optional = false;
    std::optional<NeedsUser> needsUser;
    std::vector<Topic> avoidTopics;
    Sentence reason;
    QStringList rules;
    std::optional<Instant> causedAt; ///< adjustments made before it were for another occurrence
};

/// The newest skip or snooze that holds for that step, and whether an allow does.
struct Adjusted
{
    const Adjustment *shift = nullptr; ///< skip or snooze
    const Adjustment *allow = nullptr;

    /// Not where it was allowed after all.
    bool isSkipped() const
    {
        return shift && shift->action == AdjustmentAction::Skip && !(allow && allow->at >= shift->at);
    }
};

/// Adjustments hold for the occurrence in which they were made: until that kind is sent, or the round changes
/// (settled, Cadence).
Adjusted adjustmentsFor(const Situation &situation, const Sketch &sketch);
Adjusted adjustmentsFor(const Situation &situation, Kind kind);
/// The person recorded that this step may be done in spite of what speaks against it.
bool isAllowed(const Situation &situation, const Step &step);

/// nullopt: skipped, or closed by now.
std::optional<Step> finished(const Situation &situation, Sketch sketch);

/// The step's state at the moment, by its opening, its due and what is missing.
StepState stateAt(const Situation &situation, const Step &step);

/// An opening rolled into the send window of the recipient.
Instant rolledFor(const Situation &situation, Instant instant, const PersonId &recipient);
/// The send window's end of the business day in which the instant lies, or of the next one.
Instant windowEndFrom(const Situation &situation, Instant instant, const PersonId &recipient);
/// When a nudge that opens then is due: nudgeDueBusinessDays later, at the window's end (own, C-38).
Instant nudgeDue(const Situation &situation, Instant opens, const PersonId &recipient);

/// The part of a key that tells the round.
QString roundKey(int round);
/// A step's id from its parts; the same parts give the same id on every machine.
StepId stepId(const ApplicationId &application, Kind kind, const QStringList &key);

} // namespace afterword::policy
