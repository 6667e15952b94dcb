// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar shows of some days, as narrow rows.
#pragma once

#include "deadline.h"
#include "enums.h"
#include "ids.h"
#include "step.h"

namespace afterword {

/// Some days of one person's clocks.
struct CalendarRange
{
    Instant from;  ///< the first day begins
    Instant until; ///< the last day is over
    QDate first;   ///< dates without a time are looked for from here
    QDate last;    ///< to here, which belongs to it

    bool operator==(const CalendarRange &) const = default;
};

struct CalendarInterview
{
    ApplicationId application;
    InterviewId id;
    QString company;
    QString role;
    int round = 1;
    Instant start;
    Instant end;
    QString timeZone; ///< the interview's, else the application's; empty: the profile's
    InterviewMode mode = InterviewMode::Onsite;
    InterviewStatus status = InterviewStatus::Planned;
    QString location;

    bool operator==(const CalendarInterview &) const = default;
};

/// A planned step without its reasons; one of opens and due is there at least.
struct CalendarStep
{
    StepId id;
    ApplicationId application; ///< empty: a task of the whole search
    QString company;
    QString role;
    QString recipient; ///< name of the one person it goes to; empty: none
    Kind kind = Kind::Other;
    StepState state = StepState::Scheduled; ///< as planned; see Step::state
    std::optional<Instant> opens;
    std::optional<Instant> due;
    std::optional<Instant> closes;
    bool optional = false;

    bool operator==(const CalendarStep &) const = default;
};

/// A date that somebody named: a commitment, a reply with a date, the answer to an offer.
struct CalendarDate
{
    enum class Of { Commitment, Reply, Offer };

    ApplicationId application;
    QString company;
    QString role;
    Of of = Of::Commitment;
    QString record;                                   ///< id of the commitment, message or offer
    CommitmentType type = CommitmentType::DecisionBy; ///< of a commitment or a reply
    std::optional<Deadline> by;                       ///< nullopt: from and to say when
    std::optional<Instant> from;                      ///< call-window
    std::optional<Instant> to;                        ///< call-window
    QString what;
    bool isSettled = false; ///< fulfilled, or the offer is answered

    bool operator==(const CalendarDate &) const = default;
};

/// In no order.
struct CalendarEntries
{
    std::vector<CalendarInterview> interviews; ///< cancelled ones too
    std::vector<CalendarStep> steps;
    std::vector<CalendarDate> dates;

    bool operator==(const CalendarEntries &) const = default;
};

/// Whether what lasts from start to end, or happens at start, has part in the range. What ends as the range
/// begins has none.
inline bool isWithin(const CalendarRange &range, Instant start, Instant end)
{
    return start < range.until && (range.from <= start || range.from < end);
}

/// Whether the date falls into the range: a bare day as it is called, a moment up to the very end of the
/// range.
inline bool isWithin(const CalendarRange &range, const Deadline &by)
{
    return by.isDay() ? range.first <= by.day() && by.day() <= range.last
                      : range.from < by.instant() && by.instant() <= range.until;
}

} // namespace afterword
