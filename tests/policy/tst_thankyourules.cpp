// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thanking: when a thank-you opens, is due and closes, who gets one, and what happens without an address.
#include "story.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestThankYouRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void stateChangesAtTheBoundaries();
    void existsFromTheVeryInstantOfTheEnd();
    void neverForAnInterviewThatDidNotHappen_data();
    void neverForAnInterviewThatDidNotHappen();
    void eachInterviewerOnce();
    void onePersonInTwoInterviewsOfARound();
    void veryLatePanelKeepsTheHiringManager();
    void veryLatePanelKeepsTheFirstInterviewer();
    void veryLateGivesWayToANudge();
    void aRefusedContactIsThankedThroughTheCoordinator();
    void aRefusedContactWithoutCoordinatorIsHeld();
    void aMissingAddressIsAskedFor();
    void aBounceUnsends_data();
    void aBounceUnsends();
    void aSkipIsNotASend();
    void cards_data();
    void cards();
    void linkedinAfterTheMail();
    void debriefWithinTwoHours();
    void listOfQuestionsBefore();
};

void TestThankYouRules::times_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("closes");
    using B = QByteArray;
    QTest::newRow("morning: from noon, at best by 18:00")
        << B("2026-11-30T10:00:00-05:00") << B("2026-11-30T11:00:00-05:00") << u"America/New_York"_s
        << B("2026-11-30T12:00:00-05:00") << B("2026-11-30T18:00:00-05:00") << B("2026-12-01T11:00:00-05:00")
        << B("2026-12-02T11:00:00-05:00");
    QTest::newRow("begun at 11:59, over at 13:00: morning, but not before the end")
        << B("2026-11-30T11:59:00-05:00") << B("2026-11-30T13:00:00-05:00") << u"America/New_York"_s
        << B("2026-11-30T13:00:00-05:00") << B("2026-11-30T18:00:00-05:00") << B("2026-12-01T13:00:00-05:00")
        << B("2026-12-02T13:00:00-05:00");
    QTest::newRow("begun at noon: afternoon, 08:00 next day")
        << B("2026-11-30T12:00:00-05:00") << B("2026-11-30T13:00:00-05:00") << u"America/New_York"_s
        << B("2026-12-01T08:00:00-05:00") << B("2026-12-01T10:00:00-05:00") << B("2026-12-01T13:00:00-05:00")
        << B("2026-12-02T13:00:00-05:00");
    QTest::newRow("Friday afternoon: on Saturday, not rolled")
        << B("2026-12-04T15:00:00-05:00") << B("2026-12-04T16:00:00-05:00") << u"America/New_York"_s
        << B("2026-12-05T08:00:00-05:00") << B("2026-12-05T10:00:00-05:00") << B("2026-12-05T16:00:00-05:00")
        << B("2026-12-06T16:00:00-05:00");
    QTest::newRow("before a holiday: on the holiday")
        << B("2026-11-25T15:00:00-05:00") << B("2026-11-25T16:00:00-05:00") << u"America/New_York"_s
        << B("2026-11-26T08:00:00-05:00") << B("2026-11-26T10:00:00-05:00") << B("2026-11-26T16:00:00-05:00")
        << B("2026-11-27T16:00:00-05:00");
    QTest::newRow("summer time ends in the night: 24 and 48 hours elapsed, 08:00 by the new clock")
        << B("2026-10-31T14:00:00-04:00") << B("2026-10-31T15:00:00-04:00") << u"America/New_York"_s
        << B("2026-11-01T08:00:00-05:00") << B("2026-11-01T10:00:00-05:00") << B("2026-11-01T14:00:00-05:00")
        << B("2026-11-02T14:00:00-05:00");
    QTest::newRow("summer time begins in the night")
        << B("2027-03-13T15:00:00-05:00") << B("2027-03-13T16:00:00-05:00") << u"America/New_York"_s
        << B("2027-03-14T08:00:00-04:00") << B("2027-03-14T10:00:00-04:00") << B("2027-03-14T17:00:00-04:00")
        << B("2027-03-15T17:00:00-04:00");
    QTest::newRow("Berlin, the morning before summer time ends")
        << B("2026-10-24T10:00:00+02:00") << B("2026-10-24T11:00:00+02:00") << u"Europe/Berlin"_s
        << B("2026-10-24T12:00:00+02:00") << B("2026-10-24T18:00:00+02:00") << B("2026-10-25T10:00:00+01:00")
        << B("2026-10-26T10:00:00+01:00");
    QTest::newRow("Kolkata: the interview's zone counts, not the application's")
        << B("2026-11-30T11:00:00+05:30") << B("2026-11-30T12:00:00+05:30") << u"Asia/Kolkata"_s
        << B("2026-11-30T12:00:00+05:30") << B("2026-11-30T18:00:00+05:30") << B("2026-12-01T12:00:00+05:30")
        << B("2026-12-02T12:00:00+05:30");
    QTest::newRow("Lord Howe, where summer time is half an hour")
        << B("2027-04-03T14:00:00+11:00") << B("2027-04-03T15:00:00+11:00") << u"Australia/Lord_Howe"_s
        << B("2027-04-04T08:00:00+10:30") << B("2027-04-04T10:00:00+10:30") << B("2027-04-04T14:30:00+10:30")
        << B("2027-04-05T14:30:00+10:30");
    QTest::newRow("no zone of its own: the application's, where it is afternoon")
        << B("2026-11-30T11:30:00-08:00") << B("2026-11-30T12:30:00-08:00") << QString()
        << B("2026-12-01T08:00:00-05:00") << B("2026-12-01T10:00:00-05:00") << B("2026-12-01T12:30:00-08:00")
        << B("2026-12-02T12:30:00-08:00");
    QTest::newRow("the same in Los Angeles: morning")
        << B("2026-11-30T11:30:00-08:00") << B("2026-11-30T12:30:00-08:00") << u"America/Los_Angeles"_s
        << B("2026-11-30T12:30:00-08:00") << B("2026-11-30T18:00:00-08:00") << B("2026-12-01T12:30:00-08:00")
        << B("2026-12-02T12:30:00-08:00");
}

void TestThankYouRules::times()
{
    FETCH_TEXT(start);
    FETCH_TEXT(end);
    QFETCH(QString, zone);
    Story story;
    story.interview(start, end);
    story.lastInterview().timeZone = zone;
    // The recipient's zone is for every other message.
    story.person("ann").timeZone = u"Asia/Tokyo"_s;
    const Plan plan = story.planAt(end);
    const auto step = stepOf(plan, Kind::ThankYou, "ann");
    VERIFY_STEP(step, plan);
    FETCH_TEXT(opens);
    FETCH_TEXT(target);
    FETCH_TEXT(due);
    FETCH_TEXT(closes);
    COMPARE_INSTANT(step->opens, opens);
    COMPARE_INSTANT(step->target, target);
    COMPARE_INSTANT(step->due, due);
    COMPARE_INSTANT(step->closes, closes);
}

void TestThankYouRules::stateChangesAtTheBoundaries()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    const auto stateAt = [&](const char *moment) {
        const auto step = stepOf(story.planAt(moment), Kind::ThankYou);
        return step ? exchangeName(step->state).toString() : u"none"_s;
    };
    QCOMPARE(stateAt("2026-11-30T11:59:59-05:00"), u"scheduled"_s);
    QCOMPARE(stateAt("2026-11-30T12:00:00-05:00"), u"due"_s);
    QCOMPARE(stateAt("2026-12-01T11:00:00-05:00"), u"due"_s);
    QCOMPARE(stateAt("2026-12-01T11:00:01-05:00"), u"overdue"_s);
    QCOMPARE(stateAt("2026-12-02T11:00:01-05:00"), u"overdue"_s); // very late, but still one message
    story.sent(Kind::ThankYou, "2026-12-02T12:00:00-05:00");
    QCOMPARE(stateAt("2026-12-02T12:00:00-05:00"), u"none"_s);
}

void TestThankYouRules::existsFromTheVeryInstantOfTheEnd()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    const Plan before = story.planAt("2026-11-30T10:59:59-05:00");
    VERIFY_NONE(before, Kind::ThankYou);
    const Plan after = story.planAt("2026-11-30T11:00:00-05:00");
    VERIFY_STEP(stepOf(after, Kind::ThankYou), after);
}

void TestThankYouRules::neverForAnInterviewThatDidNotHappen_data()
{
    QTest::addColumn<InterviewStatus>("status");
    QTest::newRow("cancelled") << InterviewStatus::Cancelled;
    QTest::newRow("missed") << InterviewStatus::NoShow;
}

void TestThankYouRules::neverForAnInterviewThatDidNotHappen()
{
    QFETCH(InterviewStatus, status);
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.lastInterview().status = status;
    const Plan plan = story.planAt("2026-11-30T13:00:00-05:00");
    VERIFY_NONE(plan, Kind::ThankYou);
    VERIFY_NONE(plan, Kind::InterestFollowUp);
}

void TestThankYouRules::eachInterviewerOnce()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"ann"_s, u"bob"_s});
    Plan plan = story.planAt("2026-11-30T12:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 2);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "ann"), plan);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "bob"), plan);
    story.sent(Kind::ThankYou, "2026-11-30T12:10:00-05:00", "ann");
    plan = story.planAt("2026-11-30T12:10:00-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 1);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "bob"), plan);
    // A panel's thank-yous are one wave.
    story.sent(Kind::ThankYou, "2026-11-30T12:20:00-05:00", "bob");
    plan = story.planAt("2026-11-30T12:30:00-05:00");
    QCOMPARE(adviceOf(plan).unanswered, 1);
    // The next round is thanked for anew.
    story.interview("2026-12-07T10:00:00-05:00", "2026-12-07T11:00:00-05:00", {u"ann"_s}, 2);
    plan = story.planAt("2026-12-07T12:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 1);
}

void TestThankYouRules::onePersonInTwoInterviewsOfARound()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.interview("2026-11-30T14:00:00-05:00", "2026-11-30T15:00:00-05:00");
    const Plan plan = story.planAt("2026-11-30T15:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 1);
    const auto step = stepOf(plan, Kind::ThankYou);
    COMPARE_INSTANT(step->opens, "2026-12-01T08:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-01T11:00:00-05:00");
}

void TestThankYouRules::veryLatePanelKeepsTheHiringManager()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"bob"_s, u"ann"_s});
    const Plan open = story.planAt("2026-12-02T10:59:59-05:00");
    QCOMPARE(countOf(open, Kind::ThankYou), 2);
    const Plan plan = story.planAt("2026-12-02T11:00:01-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 1);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "ann"), plan);
}

void TestThankYouRules::veryLatePanelKeepsTheFirstInterviewer()
{
    Story story;
    story.acme().hiringManager = {};
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"bob"_s, u"ann"_s});
    const Plan plan = story.planAt("2026-12-02T11:00:01-05:00");
    QCOMPARE(countOf(plan, Kind::ThankYou), 1);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "bob"), plan);
}

void TestThankYouRules::veryLateGivesWayToANudge()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"ann"_s, u"bob"_s});
    story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00", "ann");
    Plan plan = story.planAt("2026-12-03T11:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp), plan);
    VERIFY_NONE(plan, Kind::ThankYou);
    story.sent(Kind::InterestFollowUp, "2026-12-03T11:30:00-05:00", "ann");
    plan = story.planAt("2026-12-03T11:30:00-05:00");
    VERIFY_NONE(plan, Kind::ThankYou);
}

void TestThankYouRules::aRefusedContactIsThankedThroughTheCoordinator()
{
    Story story;
    story.acme().coordinator = PersonId(u"hana"_s);
    story.person("ann").contactRefused = true;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    const Plan plan = story.planAt("2026-11-30T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::ThankYou);
    const auto step = stepOf(plan, Kind::AskContactDetails, "hana");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->about.value(), u"ann"_s);
    COMPARE_INSTANT(step->opens, "2026-11-30T11:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-01T11:00:00-05:00");
}

void TestThankYouRules::aRefusedContactWithoutCoordinatorIsHeld()
{
    Story story;
    story.person("ann").contactRefused = true;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    const Plan plan = story.planAt("2026-11-30T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::ThankYou);
    VERIFY_NONE(plan, Kind::AskContactDetails);
    QVERIFY2(isHeld(plan, Kind::ThankYou), qPrintable(summaryOf(plan)));
}

void TestThankYouRules::aMissingAddressIsAskedFor()
{
    Story story;
    story.person("ann").email.clear();
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"bob"_s, u"ann"_s});
    // No coordinator: the main interviewer is asked.
    Plan plan = story.planAt("2026-11-30T12:00:00-05:00");
    auto step = stepOf(plan, Kind::AskContactDetails, "bob");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->about.value(), u"ann"_s);
    story.acme().coordinator = PersonId(u"hana"_s);
    plan = story.planAt("2026-11-30T12:00:00-05:00");
    step = stepOf(plan, Kind::AskContactDetails, "hana");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->about.value(), u"ann"_s);
    COMPARE_INSTANT(step->due, "2026-12-01T11:00:00-05:00");
}

void TestThankYouRules::aBounceUnsends_data()
{
    QTest::addColumn<QByteArray>("bounce");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("soon: by the interview's 24 hours")
        << B("2026-11-30T12:05:00-05:00") << B("2026-12-01T11:00:00-05:00");
    QTest::newRow("later than that: 24 hours from the bounce")
        << B("2026-12-01T16:00:00-05:00") << B("2026-12-02T16:00:00-05:00");
}

void TestThankYouRules::aBounceUnsends()
{
    FETCH_TEXT(bounce);
    FETCH_TEXT(due);
    Story story;
    story.acme().coordinator = PersonId(u"hana"_s);
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.sent(Kind::ThankYou, "2026-11-30T12:00:00-05:00");
    QCOMPARE(adviceOf(story.planAt("2026-11-30T12:01:00-05:00")).unanswered, 1);
    story.heard(Meaning::Bounce, bounce);
    const Plan plan = story.planAt(bounce);
    QCOMPARE(adviceOf(plan).unanswered, 0);
    const auto step = stepOf(plan, Kind::AskContactDetails, "hana");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->about.value(), u"ann"_s);
    COMPARE_INSTANT(step->opens, bounce);
    COMPARE_INSTANT(step->due, due);
    VERIFY_NONE(plan, Kind::LinkedinConnect);
}

void TestThankYouRules::aSkipIsNotASend()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.decided(AdjustmentAction::Skip, Kind::ThankYou, "2026-11-30T12:30:00-05:00");
    const Plan plan = story.planAt("2026-11-30T12:30:00-05:00");
    VERIFY_NONE(plan, Kind::ThankYou);
    QCOMPARE(adviceOf(plan).unanswered, 0);
}

void TestThankYouRules::cards_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("closes");
    using B = QByteArray;
    QTest::newRow("over at 17:00: the same day")
        << B("2026-11-30T17:00:00-05:00") << B("2026-11-30T18:00:00-05:00") << B("2026-12-07T17:00:00-05:00");
    QTest::newRow("a second later: the next day")
        << B("2026-11-30T17:00:01-05:00") << B("2026-12-01T18:00:00-05:00") << B("2026-12-07T17:00:01-05:00");
}

void TestThankYouRules::cards()
{
    FETCH_TEXT(end);
    FETCH_TEXT(due);
    FETCH_TEXT(closes);
    Story story;
    story.interview("2026-11-30T16:00:00-05:00", end);
    VERIFY_NONE(story.planAt(end), Kind::HandwrittenCard); // by video, no address
    story.lastInterview().mode = InterviewMode::Onsite;
    const Plan plan = story.planAt(end);
    const auto step = stepOf(plan, Kind::HandwrittenCard, "ann");
    VERIFY_STEP(step, plan);
    QVERIFY(step->optional);
    COMPARE_INSTANT(step->opens, end);
    COMPARE_INSTANT(step->due, due);
    COMPARE_INSTANT(step->closes, closes);
    VERIFY_STEP(stepOf(plan, Kind::ThankYou, "ann"), plan); // never instead of the mail
    story.lastInterview().mode = InterviewMode::Phone;
    story.person("ann").postalAddress = u"1 Main Street"_s;
    VERIFY_STEP(stepOf(story.planAt(end), Kind::HandwrittenCard), plan);
}

void TestThankYouRules::linkedinAfterTheMail()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-11-30T12:30:00-05:00"), Kind::LinkedinConnect);
    story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
    const Plan plan = story.planAt("2026-11-30T13:00:00-05:00");
    const auto step = stepOf(plan, Kind::LinkedinConnect, "ann");
    VERIFY_STEP(step, plan);
    QVERIFY(step->optional);
    COMPARE_INSTANT(step->opens, "2026-11-30T13:00:00-05:00");
    COMPARE_INSTANT(step->closes, "2026-12-14T13:00:00-05:00");
}

void TestThankYouRules::debriefWithinTwoHours()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-11-30T11:00:00-05:00"), Kind::Debrief); // done
    story.lastInterview().debriefedAt.reset();
    const Plan plan = story.planAt("2026-11-30T11:00:00-05:00");
    const auto step = stepOf(plan, Kind::Debrief);
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-11-30T11:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-11-30T13:00:00-05:00");
}

void TestThankYouRules::listOfQuestionsBefore()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    const Plan plan = story.planAt("2026-11-29T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::AskAtInterview);
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-11-29T10:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-11-30T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-11-30T11:00:01-05:00"), Kind::AskAtInterview);
}

QTEST_GUILESS_MAIN(TestThankYouRules)
#include "tst_thankyourules.moc"
