// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See story.h.
#include "story.h"

#include "planfaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

Deadline deadline(const char *by)
{
    const QString given = QString::fromLatin1(by);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    return given.size() == 10 && day.isValid() ? Deadline(day) : Deadline(at(by));
}

Person someone(const QString &id, const QString &name)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    person.company = u"Acme"_s;
    person.email = id + u"@acme.example"_s;
    return person;
}

} // namespace

Story::Story()
{
    tracker.profile.name = u"Sam Lee"_s;
    tracker.profile.email = u"sam@mail.example"_s;
    tracker.profile.timeZone = u"America/New_York"_s;
    tracker.profile.region = Region{u"US"_s};
    tracker.people = {someone(u"ann"_s, u"Ann Ito"_s), someone(u"bob"_s, u"Bob Reyes"_s),
                      someone(u"hana"_s, u"Hana Novak"_s)};
    Application application;
    application.id = ApplicationId(u"A"_s);
    application.company = u"Acme"_s;
    application.role = u"Data Analyst"_s;
    application.timeZone = u"America/New_York"_s;
    application.region = Region{u"US"_s};
    application.hiringManager = PersonId(u"ann"_s);
    tracker.applications.push_back(application);
}

Story &Story::interview(const char *start, const char *end, const QStringList &interviewers, int round)
{
    Interview interview;
    interview.id = InterviewId(u"i"_s + QString::number(acme().interviews.size() + 1));
    interview.round = round;
    interview.start = at(start);
    interview.end = at(end);
    interview.mode = InterviewMode::Video;
    interview.debriefedAt = at(end);
    for (const QString &id : interviewers)
        interview.interviewers.push_back(PersonId(id));
    acme().interviews.push_back(interview);
    return *this;
}

Story &Story::sent(Kind kind, const char *moment, const char *to)
{
    Correspondence message;
    message.id = CorrespondenceId(u"m"_s + QString::number(acme().correspondence.size() + 1));
    message.at = at(moment);
    message.channel = Channel::Email;
    message.people = {PersonId(QString::fromLatin1(to))};
    message.kind = kind;
    if (!acme().interviews.empty())
        message.interview = acme().interviews.back().id;
    acme().correspondence.push_back(message);
    return *this;
}

Story &Story::heard(Meaning meaning, const char *moment, const char *from, const char *until)
{
    Correspondence message;
    message.id = CorrespondenceId(u"m"_s + QString::number(acme().correspondence.size() + 1));
    message.direction = Direction::In;
    message.at = at(moment);
    message.channel = Channel::Email;
    if (from)
        message.people = {PersonId(QString::fromLatin1(from))};
    message.meaning = meaning;
    if (until)
        message.until = deadline(until);
    acme().correspondence.push_back(message);
    return *this;
}

Story &Story::told(CommitmentType type, const char *madeAt, const char *by, const char *person)
{
    Commitment commitment;
    commitment.id = CommitmentId(u"c"_s + QString::number(acme().commitments.size() + 1));
    commitment.type = type;
    commitment.madeAt = at(madeAt);
    if (person)
        commitment.person = PersonId(QString::fromLatin1(person));
    commitment.by = deadline(by);
    acme().commitments.push_back(commitment);
    return *this;
}

Story &Story::decided(AdjustmentAction action, Kind kind, const char *moment, const char *until)
{
    Adjustment adjustment;
    adjustment.kind = kind;
    adjustment.action = action;
    adjustment.at = at(moment);
    adjustment.reason = u"because"_s;
    if (until)
        adjustment.until = at(until);
    acme().adjustments.push_back(adjustment);
    return *this;
}

Plan Story::planAt(Instant moment) const
{
    return plan(tracker, cadence, testCalendar(), moment);
}

std::optional<Step> stepOf(const Plan &plan, Kind kind, const char *to)
{
    std::optional<Step> found;
    for (const Step &step : plan.steps) {
        const bool toThem = !to || (step.to.size() == 1 && step.to.front().value() == QLatin1StringView(to));
        if (step.kind != kind || !toThem)
            continue;
        if (found)
            QTest::qFail(qPrintable(u"several steps of one kind:\n  "_s + summaryOf(plan)), __FILE__,
                         __LINE__);
        found = step;
    }
    return found;
}

int countOf(const Plan &plan, Kind kind)
{
    return static_cast<int>(std::ranges::count(plan.steps, kind, &Step::kind));
}

const ApplicationAdvice &adviceOf(const Plan &plan)
{
    return plan.applications.at(0);
}

bool isHeld(const Plan &plan, Kind kind)
{
    return std::ranges::find(adviceOf(plan).held, kind, &HeldMessage::kind) != adviceOf(plan).held.end();
}

QString summaryOf(const Plan &plan)
{
    QStringList steps;
    for (const Step &step : plan.steps)
        steps << describe(step) + u" "_s + exchangeName(step.state) + u" from "_s + text(step.opens) +
                     u" to "_s + text(step.due);
    for (const HeldMessage &held : adviceOf(plan).held)
        steps << u"held "_s + exchangeName(held.kind) + u": "_s + held.reason.text();
    return steps.join(u"\n  ");
}

QString text(std::optional<Instant> instant)
{
    return instant ? instant->toString() : u"-"_s;
}

QString text(const char *instant)
{
    return QLatin1StringView(instant) == "-"_L1 ? u"-"_s : at(instant).toString();
}

} // namespace afterword::test
