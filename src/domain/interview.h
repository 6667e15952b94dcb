// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews: one meeting of one round, and what was noted right after it.
#pragma once

#include "enums.h"
#include "ids.h"
#include "instant.h"

#include <QStringList>

#include <vector>

namespace afterword {

struct DebriefQuestion
{
    QString question;
    QString answer;
    QString reaction;
    bool unsure = false;
    QString research;

    bool operator==(const DebriefQuestion &) const = default;
};

struct Debrief
{
    QString keyPoints;
    QString compliments;
    QString unsaid;
    QString improve;
    QString corrections;
    std::vector<DebriefQuestion> questions;
    QStringList questionsToAsk;

    bool operator==(const Debrief &) const = default;
};

struct Interview
{
    InterviewId id; ///< unique within its application
    int round = 1;  ///< from 1
    Instant start;
    Instant end;      ///< the actual end where known, else the planned one; not before start
    QString timeZone; ///< IANA name; empty: the application's, else the profile's
    InterviewMode mode = InterviewMode::Onsite;
    InterviewStatus status = InterviewStatus::Planned; ///< planned: taken as held once its end has passed
    std::vector<PersonId> interviewers;
    QString location;
    QString calendarUid;           ///< UID of the invitation it came from
    std::vector<Signal> signs;     ///< "signals" in documents
    std::optional<int> selfRating; ///< 1 to 5
    std::optional<Instant> debriefedAt;
    std::optional<Debrief> debrief;

    /// Held at the very instant of its end.
    bool isHeldAt(Instant at) const
    {
        return status == InterviewStatus::Held || (status == InterviewStatus::Planned && end <= at);
    }
    bool isPlannedAt(Instant at) const { return status == InterviewStatus::Planned && at < end; }

    bool operator==(const Interview &) const = default;
};

} // namespace afterword
