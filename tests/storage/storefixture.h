// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own, a clock, a planner and a small job search for the tests of storage.
#pragma once

#include "fakeplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>

namespace afterword::test {

struct StoreFixture
{
    QTemporaryDir folder;
    FakeClock clock{at("2026-11-23T09:00:00Z")};
    FakePlanner planner;
    QString file = folder.filePath(QStringLiteral("data/afterword.db"));

    Result<std::unique_ptr<SqlTrackerStore>> open() const
    {
        return SqlTrackerStore::open(file, planner, clock);
    }
};

inline Person person(const char *id, const char *name)
{
    Person person;
    person.id = PersonId(QString::fromUtf8(id));
    person.name = QString::fromUtf8(name);
    return person;
}

inline Application application(const char *id, const char *company = "Acme", const char *role = "Analyst")
{
    Application application;
    application.id = ApplicationId(QString::fromUtf8(id));
    application.company = QString::fromUtf8(company);
    application.role = QString::fromUtf8(role);
    return application;
}

inline Interview interview(const char *id, const char *start, const char *end)
{
    Interview interview;
    interview.id = InterviewId(QString::fromUtf8(id));
    interview.start = at(start);
    interview.end = at(end);
    return interview;
}

inline Command command(Change change, const char *label = "a change")
{
    return {QString::fromUtf8(label), {std::move(change)}};
}

/// Two people and one application with something in every field.
inline Tracker fullTracker()
{
    using namespace Qt::StringLiterals;
    Tracker tracker;
    tracker.profile = {u"Robin Söderström"_s,
                       u"robin@example.org"_s,
                       u"+46 70 1234567"_s,
                       u"Robin\n\u2014 \U0001F600"_s,
                       u"Europe/Stockholm"_s,
                       Region{u"SE"_s},
                       {{QDate(2026, 12, 23), QDate(2027, 1, 3)}}};
    tracker.cadence = QJsonObject{{u"unansweredCap"_s, 2}};
    Person manager = person("p-manager", "Maria O'Neill; DROP TABLE people");
    manager.givenName = u"Maria"_s;
    manager.title = u"Head of Data"_s;
    manager.company = u"Acme"_s;
    manager.email = u"maria@acme.example"_s;
    manager.phone = u"+1 212 555 0100"_s;
    manager.postalAddress = u"1 Road\nNew York"_s;
    manager.linkedin = u"https://example.com/maria"_s;
    manager.timeZone = u"America/New_York"_s;
    manager.preferredChannel = Channel::Phone;
    manager.callsWelcome = true;
    manager.notes = u"tea, \"two\" sugars"_s;
    Person referee = person("p-referee", "Ref Eree");
    referee.contactRefused = true;
    tracker.people = {manager, referee, person("p-idle", "Nobody Names Me")};
    tracker.references = {{referee.id, Consent::Given, u"former manager"_s}};

    Application full = application("a-full");
    full.location = u"New York"_s;
    full.url = u"https://acme.example/jobs/1"_s;
    full.source = u"a friend"_s;
    full.salary = u"100 k"_s;
    full.tags = {u"data"_s, u"[remote]"_s, u""_s};
    full.notes = u"{\"not\": \"json\"}"_s;
    full.dream = true;
    full.interest = Interest::Normal;
    full.stage = Stage::Closed;
    full.outcome = Outcome::NoResponse;
    full.appliedOn = QDate(2026, 10, 1);
    full.closedOn = QDate(2026, 12, 1);
    full.timeZone = u"America/New_York"_s;
    full.region = Region{};
    full.hiringManager = full.designatedContact = manager.id;
    full.coordinator = referee.id;
    full.referencesRequested = true;
    full.references = {referee.id, manager.id};
    Interview first = interview("i", "2026-11-20T15:00:00.250Z", "2026-11-20T16:00:00Z");
    first.timeZone = u"America/New_York"_s;
    first.mode = InterviewMode::Video;
    first.status = InterviewStatus::Held;
    first.interviewers = {referee.id, manager.id, manager.id};
    first.location = u"Room 4"_s;
    first.calendarUid = u"uid@example"_s;
    first.signs = {Signal::Overran, Signal::Compliment};
    first.selfRating = 4;
    first.debriefedAt = at("2026-11-20T17:00:00Z");
    first.debrief =
        Debrief{u"key"_s,       u"kind"_s,  u"unsaid"_s,
                u"better"_s,    u"wrong"_s, {{u"why?"_s, u"because"_s, u"nod"_s, true, u"look up"_s}},
                {u"and you?"_s}};
    Interview second = interview("j", "2026-12-20T15:00:00Z", "2026-12-20T16:00:00Z");
    second.round = 2;
    full.interviews = {second, first};
    Commitment commitment;
    commitment.id = CommitmentId(u"c"_s);
    commitment.type = CommitmentType::CallWindow;
    commitment.madeAt = at("2026-11-20T15:30:00Z");
    commitment.interview = first.id;
    commitment.person = manager.id;
    commitment.by = Deadline(QDate(2026, 11, 27));
    commitment.from = at("2026-11-26T15:00:00Z");
    commitment.to = at("2026-11-26T16:00:00Z");
    commitment.what = u"call"_s;
    commitment.words = u"call me"_s;
    commitment.fulfilledAt = at("2026-11-26T15:10:00Z");
    full.commitments = {commitment};
    Correspondence entry;
    entry.id = CorrespondenceId(u"m"_s);
    entry.direction = Direction::In;
    entry.at = at("2026-11-21T10:00:00Z");
    entry.loggedAt = at("2026-11-21T11:00:00Z");
    entry.channel = Channel::Email;
    entry.people = {manager.id, referee.id};
    entry.interview = first.id;
    entry.kind = Kind::ThankYou;
    entry.meaning = Meaning::NewDate;
    entry.until = Deadline(at("2026-12-01T10:00:00Z"));
    entry.topic = Topic::Charity;
    entry.subject = u"Re: thanks"_s;
    entry.body = u"line\r\nline"_s;
    entry.messageId = u"<1@x>"_s;
    entry.inReplyTo = u"<0@x>"_s;
    entry.delivery = Delivery::Uncertain;
    entry.address = u"old@acme.example"_s;
    full.correspondence = {entry};
    Offer offer;
    offer.id = OfferId(u"o"_s);
    offer.form = OfferForm::Written;
    offer.at = at("2026-11-25T10:00:00Z");
    offer.respondBy = Deadline(QDate(2026, 12, 2));
    offer.acceptedAt = at("2026-11-26T10:00:00Z");
    offer.declinedAt = at("2026-11-27T10:00:00Z");
    offer.person = manager.id;
    full.offers = {offer};
    Adjustment snooze;
    snooze.kind = Kind::StatusCheckIn;
    snooze.person = manager.id;
    snooze.interview = first.id;
    snooze.until = at("2026-12-05T10:00:00Z");
    snooze.at = at("2026-11-22T10:00:00Z");
    snooze.reason = u"holiday"_s;
    full.adjustments = {snooze, snooze};
    tracker.applications = {full, application("a-bare", "Bare", "Minimum")};
    return tracker;
}

} // namespace afterword::test
