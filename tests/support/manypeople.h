// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A long job search: so many people, three of them in each application, with messages, rounds and promises.
#pragma once

#include "tracker.h"

namespace afterword::test {

/// Every name is another one. The interviews were before, the answers are promised for after that moment.
inline Tracker manyPeople(int count, Instant now)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    static const QStringList given{u"Ann"_s,   u"Björn"_s, u"Chloé"_s, u"Dmitri"_s, u"Émile"_s,
                                   u"Fatma"_s, u"Grace"_s, u"Öykü"_s,  u"Ian"_s,    u"Żaneta"_s};
    static const QStringList family{u"Ito"_s,      u"Lund"_s,  u"Okafor"_s,   u"Weiß"_s,
                                    u"Ångström"_s, u"Novak"_s, u"Da Silva"_s, u"O'Neill"_s};
    Tracker tracker;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = PersonId(u"p%1"_s.arg(i));
        person.name = u"%1 %2 %3"_s.arg(given[i % given.size()], family[i / 10 % family.size()]).arg(i);
        person.company = u"Company %1"_s.arg(i / 3);
        person.email = u"p%1@example.com"_s.arg(i);
        tracker.people.push_back(std::move(person));
    }
    for (int i = 0; i + 2 < count; i += 3) {
        const auto id = [&](int which) { return tracker.people[static_cast<size_t>(i + which)].id; };
        const Instant met = now - 24h * (i % 60 + 1);
        Application application;
        application.id = ApplicationId(u"a%1"_s.arg(i));
        application.company = u"Company %1"_s.arg(i / 3);
        application.role = u"Analyst"_s;
        application.hiringManager = id(0);
        application.coordinator = id(1);
        Interview interview;
        interview.id = InterviewId(u"i"_s);
        interview.start = met;
        interview.end = met + 1h;
        interview.interviewers = {id(0), id(2)};
        application.interviews = {interview};
        for (int n = 0; n < 4; ++n) {
            Correspondence entry;
            entry.id = CorrespondenceId(u"m%1"_s.arg(n));
            entry.direction = n % 2 == 0 ? Direction::Out : Direction::In;
            entry.at = met + 2h * n;
            entry.people = {id(n % 3)};
            application.correspondence.push_back(std::move(entry));
        }
        Commitment promise;
        promise.id = CommitmentId(u"c"_s);
        promise.person = id(0);
        promise.madeAt = met;
        promise.by = Deadline(now + 48h);
        application.commitments = {promise};
        tracker.applications.push_back(std::move(application));
    }
    return tracker;
}

} // namespace afterword::test
