// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and dates in sentences.
#include "words.h"

#include "localtext.h"

namespace afterword::policy {

QString spokenDay(QDate day)
{
    return longDay(day);
}

QString spoken(Instant instant, const Zone &zone)
{
    const LocalTime wall = zone.local(instant);
    //: %1 is a date, %2 a time of day
    return Policy::tr("%1, %2").arg(spokenDay(wall.date), shortTime(wall.time));
}

LocalTime ownTime(const Situation &situation, Instant instant, const Zone &otherwise)
{
    const bool isKnown = !situation.index().tracker().profile.timeZone.isEmpty();
    return (isKnown ? situation.index().profileZone() : otherwise).local(instant);
}

Sentence::Place fromWhen(const Situation &situation, Instant opens, const PersonId &recipient)
{
    const Zone zone = situation.messageZone(recipient);
    const LocalTime wall = zone.local(opens);
    if (wall.time == situation.cadence().sendWindow.from)
        return wall.date;
    return ownTime(situation, opens, zone);
}

QString nameOf(const Situation &situation, const PersonId &id)
{
    const Person *person = situation.person(id);
    //: stands where a person’s name is not known
    return person ? person->name : Policy::tr("the company");
}

} // namespace afterword::policy
