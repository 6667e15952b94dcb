// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Things to change in the small job search of storefixture.h.
#pragma once

#include "storefixture.h"

namespace afterword::test {

inline ApplicationId bare()
{
    return ApplicationId(QStringLiteral("a-bare"));
}

inline ApplicationId full()
{
    return ApplicationId(QStringLiteral("a-full"));
}

inline Commitment commitment(const char *id, const char *person)
{
    Commitment commitment;
    commitment.id = CommitmentId(QString::fromLatin1(id));
    commitment.madeAt = at("2026-11-20T15:00:00Z");
    commitment.person = PersonId(QString::fromLatin1(person));
    commitment.by = Deadline(QDate(2026, 12, 1));
    return commitment;
}

inline Correspondence sent(const char *id)
{
    Correspondence entry;
    entry.id = CorrespondenceId(QString::fromLatin1(id));
    entry.at = at("2026-11-21T15:00:00Z");
    entry.people = {PersonId(QStringLiteral("p-manager"))};
    entry.kind = Kind::ThankYou;
    return entry;
}

inline Offer offer(const char *id)
{
    Offer offer;
    offer.id = OfferId(QString::fromLatin1(id));
    offer.at = at("2026-11-21T15:00:00Z");
    return offer;
}

inline Adjustment snooze()
{
    Adjustment adjustment;
    adjustment.kind = Kind::Debrief;
    adjustment.at = at("2026-11-21T15:00:00Z");
    adjustment.until = at("2026-11-29T15:00:00Z");
    return adjustment;
}

inline Application withPerson(Application application, const char *person)
{
    application.hiringManager = PersonId(QString::fromLatin1(person));
    return application;
}

} // namespace afterword::test
