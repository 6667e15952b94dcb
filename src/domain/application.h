// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Application: one job at one company, with everything that was said, promised, sent and decided about it.
#pragma once

#include "deadline.h"
#include "enums.h"
#include "ids.h"
#include "interview.h"

#include <QStringList>

#include <vector>

namespace afterword {

/// What they said will happen, or asked of the person.
struct Commitment
{
    CommitmentId id; ///< unique within its application
    CommitmentType type = CommitmentType::DecisionBy;
    Instant madeAt;
    InterviewId interview; ///< empty: none
    PersonId person;       ///< who said so; empty: not recorded
    std::optional<Deadline> by;
    std::optional<Instant> from; ///< call-window
    std::optional<Instant> to;   ///< call-window
    QString what;
    QString words; ///< what was said, literally
    std::optional<Instant> fulfilledAt;

    bool operator==(const Commitment &) const = default;
};

/// One message or talk, sent or received.
struct Correspondence
{
    CorrespondenceId id; ///< unique within its application
    Direction direction = Direction::Out;
    Instant at;
    std::optional<Instant> loggedAt;
    std::optional<Channel> channel;
    std::vector<PersonId> people;
    InterviewId interview;          ///< empty: a reply belongs to the newest interview begun by then
    std::optional<Kind> kind;       ///< direction out
    std::optional<Meaning> meaning; ///< direction in
    std::optional<Deadline> until;  ///< in: the date named, or the return date of an out-of-office note
    std::optional<Topic> topic;     ///< keep-in-touch only
    QString subject;
    QString body;
    QString messageId;
    QString inReplyTo;
    Delivery delivery = Delivery::Sent; ///< direction out: only sent counts as sent
    QString address; ///< the address used where it is not the present one; on a bounce: the one that bounced

    bool operator==(const Correspondence &) const = default;
};

struct Offer
{
    OfferId id; ///< unique within its application
    OfferForm form = OfferForm::Verbal;
    Instant at;
    std::optional<Deadline> respondBy;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> declinedAt;
    PersonId person; ///< who made it; empty: not recorded

    bool operator==(const Offer &) const = default;
};

/// What the person decided about a step.
struct Adjustment
{
    Kind kind = Kind::Other;
    PersonId person;       ///< empty: whoever the step goes to
    InterviewId interview; ///< empty: whichever the step belongs to
    AdjustmentAction action = AdjustmentAction::Snooze;
    std::optional<Instant> until; ///< snooze only
    Instant at;
    QString reason;

    bool operator==(const Adjustment &) const = default;
};

/// The public-holiday region of a place: ISO 3166 code with an optional subdivision (US, DE-BE); an empty
/// code means that only weekends are free ("null" in documents).
struct Region
{
    QString code;

    bool operator==(const Region &) const = default;
};

struct Application
{
    ApplicationId id;
    QString company;
    QString role;
    QString location;
    QString url;
    QString source;
    QString salary;
    QStringList tags;
    QString notes;
    bool dream = false;
    Interest interest = Interest::High;
    std::optional<Stage> stage;     ///< nullopt: derived from the facts
    std::optional<Outcome> outcome; ///< only with stage closed
    QDate appliedOn;                ///< null: not recorded
    QDate closedOn;                 ///< null: not recorded
    QString timeZone;               ///< IANA name; empty: the profile's
    std::optional<Region> region;   ///< nullopt: the profile's
    PersonId hiringManager;
    PersonId coordinator;
    PersonId designatedContact; ///< whom they said will be in touch
    bool referencesRequested = false;
    std::vector<PersonId> references;
    std::vector<Interview> interviews;
    std::vector<Commitment> commitments;
    std::vector<Correspondence> correspondence;
    std::vector<Offer> offers;
    std::vector<Adjustment> adjustments;

    bool operator==(const Application &) const = default;
};

} // namespace afterword
