// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The story of many tests of writing: three people of Acme were met yesterday, and nobody is thanked yet.
#pragma once

#include "tracker.h"

namespace afterword::test {

/// In the morning after, in the zone of the interview.
inline Instant panelMorning()
{
    return Instant::parse(QStringLiteral("2026-11-25T14:20:00Z")).value();
}

inline Tracker panelStory()
{
    using namespace Qt::StringLiterals;
    Tracker tracker;
    tracker.profile.name = u"Sam Lee"_s;
    tracker.profile.email = u"sam@lee.example"_s;
    tracker.profile.signature = u"Sam Lee"_s;
    tracker.profile.timeZone = u"America/New_York"_s;
    const auto person = [&](const QString &id, const QString &name, const QString &title) {
        Person one;
        one.id = PersonId(id);
        one.name = name;
        one.title = title;
        one.company = u"Acme"_s;
        one.email = id + u"@acme.example"_s;
        tracker.people.push_back(one);
        return one.id;
    };
    Application acme;
    acme.id = ApplicationId(u"acme"_s);
    acme.company = u"Acme"_s;
    acme.role = u"Data Analyst"_s;
    acme.stage = Stage::Interviewing;
    acme.appliedOn = QDate(2026, 11, 2);
    acme.timeZone = u"America/New_York"_s;
    Interview interview;
    interview.id = InterviewId(u"panel"_s);
    interview.start = Instant::parse(u"2026-11-24T18:00:00Z"_s).value();
    interview.end = Instant::parse(u"2026-11-24T19:00:00Z"_s).value();
    interview.status = InterviewStatus::Held;
    interview.interviewers = {person(u"ann"_s, u"Ann Ito"_s, u"Head of Data"_s),
                              person(u"bob"_s, u"Bob Marsh"_s, u"Engineer"_s),
                              person(u"cy"_s, u"Cy Okoro"_s, u"Product manager"_s)};
    interview.debriefedAt = Instant::parse(u"2026-11-24T19:30:00Z"_s);
    Debrief debrief;
    debrief.keyPoints = u"The team moves its reports to streams."_s;
    debrief.compliments = u"Liked my line-balancing idea."_s;
    interview.debrief = debrief;
    acme.hiringManager = PersonId(u"ann"_s);
    acme.interviews = {interview};
    tracker.applications = {acme};
    return tracker;
}

} // namespace afterword::test
