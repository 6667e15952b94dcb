// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applications whose interviews, dates and steps fill a calendar around 25 November 2026.
#pragma once

#include "businesscalendar.h"
#include "tracker.h"
#include "zone.h"

namespace afterword::test {

/// 18 November, and Christmas.
class StoryHolidays final : public HolidaySource
{
public:
    bool isHoliday(const QString &, QDate day) const override
    {
        return day == QDate(2026, 11, 18) || (day.month() == 12 && (day.day() == 25 || day.day() == 26));
    }
};

/// So many applications of a person in Berlin who is away on 5 and 6 December; the first has an interview on
/// 26 November from 15:00 to 16:00 in New York, the second one on 27 November from 10:00 to 11:30 in Berlin.
inline Tracker calendarStory(int applications)
{
    using namespace Qt::StringLiterals;
    const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
    const Zone newYork = Zone::named(u"America/New_York"_s).value();
    const QStringList companies{u"Acme"_s,     u"Globex"_s, u"Initech"_s, u"Umbrella"_s, u"Hooli"_s,
                                u"Vandelay"_s, u"Wonka"_s,  u"Stark"_s,   u"Tyrell"_s,   u"Cyberdyne"_s};
    const QDate day(2026, 11, 25);
    Tracker tracker;
    tracker.profile.name = u"Robin Weiß"_s;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    tracker.profile.region = Region{u"DE-SN"_s};
    tracker.profile.away = {{QDate(2026, 12, 5), QDate(2026, 12, 6)}};
    for (int i = 0; i < applications; ++i) {
        Person person;
        person.id = PersonId(u"p%1"_s.arg(i));
        person.name = QStringList{u"Ann Ito"_s, u"Kim Oh"_s, u"Lee Park"_s, u"Sam Diaz"_s}[i % 4];
        person.email = u"p%1@mail.example"_s.arg(i);
        tracker.people.push_back(person);
        Application application;
        application.id = ApplicationId(u"a%1"_s.arg(i));
        application.company = companies[i % 10] + (i < 10 ? QString() : u" %1"_s.arg(i / 10 + 1));
        application.role = QStringList{u"Data Analyst"_s, u"Engineer"_s, u"Designer"_s}[i % 3];
        application.appliedOn = day.addDays(-40);
        application.hiringManager = person.id;
        Interview interview;
        interview.id = InterviewId(u"i"_s);
        interview.interviewers = {person.id};
        interview.mode = static_cast<InterviewMode>(i % 3);
        const bool isAbroad = i % 4 == 0;
        const Zone &zone = isAbroad ? newYork : berlin;
        interview.timeZone = isAbroad ? u"America/New_York"_s : QString();
        const int offset = i == 0 ? 1 : i == 1 ? 2 : i * 5 % 35 - 16;
        const int hour = i == 0 ? 15 : i == 1 ? 10 : 9 + i * 3 % 8;
        interview.start = zone.resolve(day.addDays(offset), QTime(hour, 0));
        interview.end = interview.start + std::chrono::minutes(i == 1 ? 90 : 60);
        if (i % 11 == 5)
            interview.status = InterviewStatus::Cancelled;
        application.interviews = {interview};
        if (i % 3 == 2) {
            Commitment commitment;
            commitment.id = CommitmentId(u"c"_s);
            commitment.type = static_cast<CommitmentType>(i / 3 % 4);
            commitment.madeAt = zone.resolve(day.addDays(-20), QTime(12, 0));
            commitment.by = Deadline(day.addDays(i * 7 % 24 - 5));
            commitment.what = commitment.type == CommitmentType::Deliverable ? u"Portfolio"_s : QString();
            application.commitments = {commitment};
        }
        if (i % 13 == 4) {
            Offer offer;
            offer.id = OfferId(u"o"_s);
            offer.form = OfferForm::Written;
            offer.at = zone.resolve(day.addDays(-2), QTime(12, 0));
            offer.respondBy = Deadline(day.addDays(6));
            application.offers = {offer};
        }
        tracker.applications.push_back(application);
    }
    return tracker;
}

} // namespace afterword::test
