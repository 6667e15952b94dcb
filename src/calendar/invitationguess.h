// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of an invitation let one guess: how it is held, which round it is, who takes which part.
#pragma once

#include "invitation.h"
#include "tracker.h"

#include <optional>

namespace afterword {

InterviewMode guessMode(const Invitation &invitation);

/// The round that the words count ("round 2", "second interview"); nullopt: none.
std::optional<int> guessRound(const Invitation &invitation);

enum class InvitedPart { Interviewer, Coordinator, None };

struct InvitedGuess
{
    InvitedPerson invited; ///< as the invitation has them; the name as one says it: "Petra Kern"
    PersonId known;        ///< empty: nobody who is recorded
    InvitedPart part = InvitedPart::Interviewer;

    bool operator==(const InvitedGuess &) const = default;
};

/// Everybody but the person, with no `known` yet. The person is who has one of these addresses, or the
/// profile's address or name; where none of them is among the attendees, those of the organiser's own mail
/// domain alone are of the company. A scheduling service is nobody, who only organises coordinates.
std::vector<InvitedGuess> guessPeople(const Invitation &invitation, const Profile &profile,
                                      const QStringList &ownAddresses);

/// Lower case, without what stands behind a plus sign, which goes to the same mailbox.
QString plainAddress(const QString &email);

} // namespace afterword
