// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Step and Plan: what the rules say is due when, to whom, and why. Made by policy alone; everyone else reads.
#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"
#include "sentence.h"

#include <QStringList>

#include <vector>

namespace afterword {

/// scheduled: opens later; due: open; overdue: past due; blocked: open, but something is missing.
enum class StepState { Scheduled, Due, Overdue, Blocked };
enum class BlockedBy { NoAddress, NoRecipient, UncertainDelivery, SamePersonCollision };
/// Never done without the person choosing first.
enum class NeedsUser { MergeOrSpace, OptIn, Decide };
/// act: an employer-facing step is open; wait: one is scheduled or an answer awaited; stop: nothing more to
/// send.
enum class Advice { Act, Wait, Stop };

struct Step
{
    StepId id;
    ApplicationId application;          ///< empty: a task of the whole search
    std::vector<ApplicationId> alsoFor; ///< other applications that the same step would serve
    InterviewId interview;              ///< empty: none
    Kind kind = Kind::Other;
    std::vector<PersonId> to; ///< exactly one for a message; none for the person's own tasks
    PersonId about;           ///< where the step concerns somebody else than `to`
    std::optional<Channel> channel;
    StepState state = StepState::Scheduled; ///< at the moment the plan was made for
    std::optional<BlockedBy> blockedBy;
    std::optional<Instant> opens;
    std::optional<Instant> target; ///< the best moment, where it differs from due
    std::optional<Instant> due;
    std::optional<Instant> closes; ///< after it, no longer worth doing
    bool optional = false;
    std::optional<NeedsUser> needsUser;
    std::vector<Topic> avoidTopics;
    Sentence reason;   ///< which fact, which rule, which date
    QStringList rules; ///< ids of source rules and decisions, "own", "user"; at least one

    bool operator==(const Step &) const = default;
};

/// What a person might be tempted to send now, and why not.
struct HeldMessage
{
    Kind kind = Kind::Other;
    std::vector<PersonId> to;
    std::optional<Instant> until;
    Sentence reason;
    QStringList rules;

    bool operator==(const HeldMessage &) const = default;
};

struct ApplicationAdvice
{
    ApplicationId application;
    Stage stage = Stage::Saved;              ///< the stored stage, else the one the facts say
    std::optional<Stage> suggestedStage;     ///< where the facts say something else than the stored stage
    std::optional<Outcome> suggestedOutcome; ///< with suggestedStage closed
    Advice advice = Advice::Wait;
    std::optional<Instant> until;
    int unanswered = 0; ///< waves since the last human reply, by the cap's counting
    Sentence summary;
    std::vector<HeldMessage> held;

    bool operator==(const ApplicationAdvice &) const = default;
};

/// What a keeper of plans must know of an application besides its steps and advice.
struct PlanStanding
{
    std::optional<Instant> validUntil; ///< as Plan::validUntil, of this application's part
    bool isActive = false;             ///< applied for or further, and not closed
    bool wantsOthers = false;          ///< stopped, or with an offer that is not in writing

    bool operator==(const PlanStanding &) const = default;
};

struct Plan
{
    Instant at;
    std::vector<Step> steps;                     ///< earliest due first; those without due last
    std::vector<ApplicationAdvice> applications; ///< one for each planned application, in the tracker's order
    std::vector<PlanStanding> standings; ///< one for each of `applications`; empty: validUntil holds for each
    /// Until then, with the same facts, steps and advice stay as they are but for Step::state; nullopt:
    /// forever.
    std::optional<Instant> validUntil;

    bool operator==(const Plan &) const = default;
};

template <>
struct ExchangeNames<StepState>
{
    static constexpr std::array names{std::pair{StepState::Scheduled, QLatin1StringView("scheduled")},
                                      std::pair{StepState::Due, QLatin1StringView("due")},
                                      std::pair{StepState::Overdue, QLatin1StringView("overdue")},
                                      std::pair{StepState::Blocked, QLatin1StringView("blocked")}};
};

template <>
struct ExchangeNames<BlockedBy>
{
    static constexpr std::array names{
        std::pair{BlockedBy::NoAddress, QLatin1StringView("no-address")},
        std::pair{BlockedBy::NoRecipient, QLatin1StringView("no-recipient")},
        std::pair{BlockedBy::UncertainDelivery, QLatin1StringView("uncertain-delivery")},
        std::pair{BlockedBy::SamePersonCollision, QLatin1StringView("same-person-collision")}};
};

template <>
struct ExchangeNames<NeedsUser>
{
    static constexpr std::array names{std::pair{NeedsUser::MergeOrSpace, QLatin1StringView("merge-or-space")},
                                      std::pair{NeedsUser::OptIn, QLatin1StringView("opt-in")},
                                      std::pair{NeedsUser::Decide, QLatin1StringView("decide")}};
};

template <>
struct ExchangeNames<Advice>
{
    static constexpr std::array names{std::pair{Advice::Act, QLatin1StringView("act")},
                                      std::pair{Advice::Wait, QLatin1StringView("wait")},
                                      std::pair{Advice::Stop, QLatin1StringView("stop")}};
};

/// Employer-facing kinds: only these make an application's advice `act` (settled, Answers).
bool isEmployerFacing(Kind kind);

} // namespace afterword
