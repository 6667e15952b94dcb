// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One application with a cadence of its own: its steps follow it, and those of all others do not.
#include "guard.h"
#include "story.h"

#include <QJsonArray>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Interviewed on Monday from 10 to 11, thanked at 13:00; at Beta just the same with Bea.
Story twoJobs()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
    Person bea = story.person("ann");
    bea.id = PersonId(u"bea"_s);
    bea.email = u"bea@beta.example"_s;
    story.tracker.people.push_back(bea);
    Application beta = story.acme();
    beta.id = ApplicationId(u"beta"_s);
    beta.company = u"Beta"_s;
    beta.hiringManager = bea.id;
    beta.interviews.front().interviewers = {bea.id};
    beta.correspondence.front().people = {bea.id};
    story.tracker.applications.push_back(beta);
    return story;
}

void override(Story &story, const QJsonObject &own)
{
    story.tracker.cadence = {
        {u"applications"_s, QJsonObject{{story.acme().id.value(), own}, {u"gone"_s, own}}}};
}

} // namespace

class TestOwnCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsStepsFollowIt()
    {
        Story story = twoJobs();
        const char *now = "2026-11-30T14:00:00-05:00";
        const Plan before = story.planAt(now);
        VERIFY_STEP(stepOf(before, Kind::InterestFollowUp, "ann"), before);
        override(story, {{u"withoutPromise"_s, u"status-after-week"_s}, {u"statusAfterWeekDays"_s, 9}});
        const Plan after = story.planAt(now);
        QVERIFY2(!stepOf(after, Kind::InterestFollowUp, "ann"), qPrintable(summaryOf(after)));
        const auto asked = stepOf(after, Kind::StatusCheckIn, "ann");
        VERIFY_STEP(asked, after);
        COMPARE_INSTANT(asked->opens, "2026-12-09T13:00:00-05:00");
        // Beta's is the same to the letter.
        QVERIFY(stepOf(after, Kind::InterestFollowUp, "bea") ==
                stepOf(before, Kind::InterestFollowUp, "bea"));
    }

    void theRestIsAsTheGeneralCadenceSays()
    {
        Story story = twoJobs();
        story.cadence.nudgeDueBusinessDays = 4;
        override(story, {{u"withoutPromise"_s, u"status-after-week"_s}});
        const Plan plan = story.planAt("2026-11-30T14:00:00-05:00");
        const auto asked = stepOf(plan, Kind::StatusCheckIn, "ann");
        VERIFY_STEP(asked, plan);
        COMPARE_INSTANT(asked->due, "2026-12-11T17:00:00-05:00");
    }

    void itsSendWindowIsItsOwn()
    {
        Story story = twoJobs();
        override(story, {{u"sendWindow"_s, QJsonObject{{u"from"_s, u"15:00"_s}}}});
        const Plan plan = story.planAt("2026-11-30T14:00:00-05:00");
        const auto hers = stepOf(plan, Kind::InterestFollowUp, "ann");
        VERIFY_STEP(hers, plan);
        COMPARE_INSTANT(hers->opens, "2026-12-03T15:00:00-05:00");
        const auto others = stepOf(plan, Kind::InterestFollowUp, "bea");
        VERIFY_STEP(others, plan);
        COMPARE_INSTANT(others->opens, "2026-12-03T11:00:00-05:00");
    }

    void guardAsksByIt()
    {
        Story story = twoJobs();
        const auto verdict = [&](const char *to) {
            GuardQuestion question;
            question.application = story.tracker.applications[to == QByteArray("ann") ? 0 : 1].id;
            question.kind = Kind::InterestFollowUp;
            question.channel = Channel::Email;
            question.to = PersonId(QString::fromLatin1(to));
            return guard(story.tracker, story.cadence, testCalendar(), question,
                         at("2026-12-03T12:00:00-05:00"))
                .verdict;
        };
        QCOMPARE(verdict("ann"), Verdict::Allow);
        override(story, {{u"withoutPromise"_s, u"none"_s}});
        QCOMPARE(verdict("ann"), Verdict::Ask);
        QCOMPARE(verdict("bea"), Verdict::Allow);
    }

    /// What of it cannot be read is as if it were not there; reading a document refuses it long before.
    void nonsenseIsLeftOut()
    {
        Story story = twoJobs();
        const char *now = "2026-11-30T14:00:00-05:00";
        const Plan before = story.planAt(now);
        override(story, {{u"withoutPromise"_s, 7}});
        QVERIFY(story.planAt(now).steps == before.steps);
    }
};

QTEST_GUILESS_MAIN(TestOwnCadence)
#include "tst_owncadence.moc"
