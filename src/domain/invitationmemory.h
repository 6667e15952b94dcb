// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitationMemory: which invitations were taken in. Kept beside the facts; documents know nothing of it.
#pragma once

#include "interview.h"

#include <QHash>

namespace afterword {

/// Which of the invitations with one UID it is (RFC 5546): of two the newer one counts.
struct InvitationVersion
{
    int sequence = 0;
    Instant stamp; ///< DTSTAMP; 1970 where the file has none

    auto operator<=>(const InvitationVersion &) const = default;
};

/// An invitation that was taken in, and what it did.
struct TakenInvitation
{
    /// Of an interview, what an invitation changes.
    struct State
    {
        Instant start;
        Instant end;
        InterviewStatus status = InterviewStatus::Planned;

        explicit State() = default;
        explicit State(const Interview &interview)
            : start(interview.start)
            , end(interview.end)
            , status(interview.status)
        {}
        bool operator==(const State &) const = default;
    };

    QString uid;
    InvitationVersion version;
    std::optional<State> before; ///< nullopt: there was no interview
    State after;

    /// Whether the person has taken it back since: the interview is again as it was before.
    bool isTakenBack(const Interview &interview) const
    {
        return before && *before != after && State(interview) == *before;
    }

    bool operator==(const TakenInvitation &) const = default;
};

/// By UID the newest one that was taken in.
using InvitationMemory = QHash<QString, TakenInvitation>;

} // namespace afterword
