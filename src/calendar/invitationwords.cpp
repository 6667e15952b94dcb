// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence each.
#include "invitationwords.h"

#include "localtext.h"

#include <QCoreApplication>

namespace afterword {

namespace {

using What = InvitationProposal::What;

struct InvitationWords
{
    Q_DECLARE_TR_FUNCTIONS(InvitationWords)
};

} // namespace

QString timesOf(const Interview &interview, const Zone &home)
{
    const LocalTime start = home.local(interview.start);
    const LocalTime end = home.local(interview.end);
    const bool isWholeDay = start.time == QTime(0, 0) && end.time == QTime(0, 0) && start.date < end.date;
    if (isWholeDay)
        return longDay(start.date);
    //: When an interview takes place: %1 is a day, %2 and %3 times of day
    return InvitationWords::tr("%1, %2–%3")
        .arg(longDay(start.date), shortTime(start.time), shortTime(end.time));
}

QString whatItDoes(const InvitationProposal &proposal, const QString &company, const Zone &home)
{
    const QString whose = company.isEmpty() ? proposal.company : company;
    const QString before = proposal.before ? timesOf(*proposal.before, home) : QString();
    const QString after = timesOf(proposal.interview, home);
    switch (proposal.what) {
    case What::Add:
        //: What an invitation does: %1 is a company, %2 when
        return InvitationWords::tr("Adds an interview at %1: %2.").arg(whose, after);
    case What::FillIn:
        //: What an invitation does: %1 is a company, %2 when
        return InvitationWords::tr("Completes the interview at %1 that you recorded: %2.").arg(whose, after);
    case What::Update:
        //: What an invitation does, whose time stays: %1 is a company, %2 when
        return InvitationWords::tr("Changes the interview at %1: %2.").arg(whose, after);
    case What::Move:
        //: What an invitation does: %1 is a company, %2 and %3 when it was and when it will be
        return InvitationWords::tr("Moves the interview at %1 from %2 to %3.").arg(whose, before, after);
    case What::Cancel:
        //: What an invitation does: %1 is a company, %2 when
        return InvitationWords::tr("Cancels the interview at %1: %2.").arg(whose, before);
    case What::Nothing:
        //: %1 is a company, %2 when
        return InvitationWords::tr("The interview at %1 is here already, nothing to do: %2.")
            .arg(whose, before);
    case What::Older:
        //: %1 is a company, %2 when
        return InvitationWords::tr(
                   "This invitation is older than the one by which the interview at %1 stands, nothing to "
                   "do: %2.")
            .arg(whose, before);
    case What::Over:
        //: %1 is a company, %2 when
        return InvitationWords::tr("The interview at %1 is over and stays as you recorded it: %2.")
            .arg(whose, before);
    case What::NotThere:
        //: %1 is when
        return InvitationWords::tr("Cancels an interview that is not recorded here, nothing to do: %1.")
            .arg(after);
    }
    return {};
}

} // namespace afterword
