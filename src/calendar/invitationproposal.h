// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitationProposal: what an invitation would do to a tracker, before anybody has agreed to it.
#pragma once

#include "invitationguess.h"
#include "invitationmemory.h"
#include "tracker.h"

namespace afterword {

/// Every guess in it may be changed before withProposal() takes it.
struct InvitationProposal
{
    enum class What {
        Add,      ///< a new interview
        FillIn,   ///< one that was recorded by hand at that time
        Update,   ///< the same time, another place, other people
        Move,     ///< another time
        Cancel,   ///< it does not take place
        Nothing,  ///< it is here already
        Older,    ///< what is recorded comes from a newer invitation
        Over,     ///< the interview is over, in the person's own words
        NotThere, ///< a cancellation of what is not recorded
    };
    What what = What::Add;
    QString uid;                       ///< of the invitation
    ApplicationId application;         ///< empty: a new one
    std::vector<ApplicationId> likely; ///< which it could belong to, best first
    QString company;                   ///< of a new application; never empty
    QString role;                      ///< the same; empty: not told
    std::optional<Interview> before;   ///< the interview that it changes
    Interview interview;               ///< as it would be, but for those whom `people` add
    InvitationVersion version;
    std::vector<InvitedGuess> people;
    bool endIsAssumed = false; ///< the invitation names no end
    bool allDay = false;       ///< it names a day and no time

    bool changesSomething() const
    {
        return what == What::Add || what == What::FillIn || what == What::Update || what == What::Move ||
               what == What::Cancel;
    }
};

/// What the invitation would do; pure. It belongs to:
///
/// - the interview with its UID. Of two versions the one with the higher sequence counts, of one sequence the
///   later stamp; where nothing is known of the recorded one's version, a cancelled interview is planned
///   again only at another time. One that is over in the person's own words (held, missed, debriefed) stays
///   as it is. Interviewers are added, never taken away.
/// - the interview that we exported with that UID: its time moves, nothing else does.
/// - the application that its people or its words point to most clearly: somebody known, the company's name,
///   a mail domain of its people; closed applications come last. There, an interview that was recorded by
///   hand at that time is filled in; else it is a new one.
/// - a new application, its company and role guessed.
///
/// `ownAddresses` are the person's, besides the profile's. New ids come from the UID and the addresses: the
/// same on every machine.
InvitationProposal understandInvitation(const Tracker &tracker, const Invitation &invitation,
                                        const QStringList &ownAddresses = {},
                                        const InvitationMemory &memory = {});

/// What is to be remembered once it has been carried out.
TakenInvitation takenBy(const InvitationProposal &proposal);

/// The round that the interview would be of in that application.
int likelyRound(const Application &application, const Interview &interview, const Zone &zone);

/// The tracker after it; the same where it changes nothing. NotFound: its application is not there.
Result<Tracker> withProposal(Tracker tracker, const InvitationProposal &proposal);

} // namespace afterword
