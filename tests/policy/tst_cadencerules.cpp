// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cadence while nobody answers: interest follow-up, status check-in, final follow-up, and the end.
#include "story.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Interviewed on Monday from 10 to 11, thanked at 13:00.
Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

/// And followed up on Thursday at 11:30.
Story followed()
{
    return thanked().sent(Kind::InterestFollowUp, "2026-12-03T11:30:00-05:00");
}

} // namespace

class TestCadenceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interestFollowUp_data();
    void interestFollowUp();
    void weekAfterTakesTheInterestFollowUpsPlace();
    void weekAfterIsRolled();
    void skippedInterestLeavesTheWeekAfter();
    void cadenceOfAWeek();
    void cadenceOfNothing();
    void namedDate_data();
    void namedDate();
    void namedDateHoldsTheInterestFollowUp();
    void namedDateIsAnsweredOnlyFromItsEndOn();
    void finalFollowUp_data();
    void finalFollowUp();
    void finalIsTheLast();
    void stopAfterAWeekOfSilence();
    void theCapHoldsTheFinal();
    void aSmallerCapHoldsSooner();
    void anInboundMailReopens();
    void theRecipientsOwnNoteMovesTheNextNudge_data();
    void theRecipientsOwnNoteMovesTheNextNudge();
};

void TestCadenceRules::interestFollowUp_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("thanks");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("recipientZone");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    const auto row = [](const char *name, B start, B end, B thanks, B opens, B due,
                        const QString &region = u"US"_s, const QString &zone = {}) {
        QTest::newRow(name) << start << end << thanks << region << zone << opens << due;
    };
    row("72 hours after the interview", "2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00",
        "2026-11-30T13:00:00-05:00", "2026-12-03T11:00:00-05:00", "2026-12-04T17:00:00-05:00");
    row("48 hours after a later thank-you", "2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00",
        "2026-12-01T15:30:00-05:00", "2026-12-03T15:30:00-05:00", "2026-12-04T17:00:00-05:00");
    row("in the evening: the next window", "2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00",
        "2026-12-01T18:00:00-05:00", "2026-12-04T09:00:00-05:00", "2026-12-04T17:00:00-05:00");
    row("16:59:59 is in the window", "2026-11-30T15:00:00-05:00", "2026-11-30T16:59:59-05:00",
        "2026-12-01T09:00:00-05:00", "2026-12-03T16:59:59-05:00", "2026-12-04T17:00:00-05:00");
    row("17:00:00 is outside", "2026-11-30T15:00:00-05:00", "2026-11-30T17:00:00-05:00",
        "2026-12-01T09:00:00-05:00", "2026-12-04T09:00:00-05:00", "2026-12-04T17:00:00-05:00");
    row("18:30 still counts to its own day's end", "2026-11-30T17:30:00-05:00", "2026-11-30T18:30:00-05:00",
        "2026-12-01T09:00:00-05:00", "2026-12-04T09:00:00-05:00", "2026-12-04T17:00:00-05:00");
    row("over the weekend", "2026-12-02T10:00:00-05:00", "2026-12-02T11:00:00-05:00",
        "2026-12-02T13:00:00-05:00", "2026-12-07T09:00:00-05:00", "2026-12-07T17:00:00-05:00");
    row("96 hours lie on a Sunday: Monday", "2026-12-02T08:00:00-05:00", "2026-12-02T08:30:00-05:00",
        "2026-12-02T13:00:00-05:00", "2026-12-07T09:00:00-05:00", "2026-12-07T17:00:00-05:00");
    row("on a holiday: the day after", "2026-11-23T10:00:00-05:00", "2026-11-23T11:00:00-05:00",
        "2026-11-23T13:00:00-05:00", "2026-11-27T09:00:00-05:00", "2026-11-27T17:00:00-05:00");
    row("no region: no holidays", "2026-11-23T10:00:00-05:00", "2026-11-23T11:00:00-05:00",
        "2026-11-23T13:00:00-05:00", "2026-11-26T11:00:00-05:00", "2026-11-27T17:00:00-05:00", u""_s);
    row("the recipient's evening", "2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00",
        "2026-11-30T13:00:00-05:00", "2026-12-04T09:00:00+01:00", "2026-12-04T17:00:00+01:00", u"US"_s,
        u"Europe/Berlin"_s);
    row("across the end of summer time: hours elapse", "2026-10-30T10:00:00-04:00",
        "2026-10-30T11:00:00-04:00", "2026-10-30T13:00:00-04:00", "2026-11-02T10:00:00-05:00",
        "2026-11-03T17:00:00-05:00");
}

void TestCadenceRules::interestFollowUp()
{
    FETCH_TEXT(start);
    FETCH_TEXT(end);
    FETCH_TEXT(thanks);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    QFETCH(QString, region);
    QFETCH(QString, recipientZone);
    Story story;
    story.interview(start, end).sent(Kind::ThankYou, thanks);
    story.acme().region = Region{region};
    story.person("ann").timeZone = recipientZone;
    const Plan before = story.planAt(at(opens) - 1s);
    const auto scheduled = stepOf(before, Kind::InterestFollowUp, "ann");
    VERIFY_STEP(scheduled, before);
    QCOMPARE(scheduled->state, StepState::Scheduled);
    COMPARE_INSTANT(scheduled->opens, opens);
    COMPARE_INSTANT(scheduled->due, due);
    const Plan after = story.planAt(opens);
    QCOMPARE(stepOf(after, Kind::InterestFollowUp)->state, StepState::Due);
    QCOMPARE(adviceOf(after).advice, Advice::Act);
    QCOMPARE(adviceOf(before).advice, Advice::Wait);
}

void TestCadenceRules::weekAfterTakesTheInterestFollowUpsPlace()
{
    const Story story = thanked();
    const Plan last = story.planAt("2026-12-07T12:59:59-05:00");
    const auto interest = stepOf(last, Kind::InterestFollowUp);
    VERIFY_STEP(interest, last);
    QCOMPARE(interest->state, StepState::Overdue);
    COMPARE_INSTANT(interest->closes, "2026-12-07T13:00:00-05:00");
    const Plan next = story.planAt("2026-12-07T13:00:00-05:00");
    VERIFY_NONE(next, Kind::InterestFollowUp);
    const auto status = stepOf(next, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(status, next);
    QCOMPARE(status->state, StepState::Due);
    COMPARE_INSTANT(status->opens, "2026-12-07T13:00:00-05:00");
    COMPARE_INSTANT(status->due, "2026-12-09T17:00:00-05:00");
}

void TestCadenceRules::weekAfterIsRolled()
{
    Story story;
    story.interview("2026-12-04T15:00:00-05:00", "2026-12-04T16:00:00-05:00");
    story.sent(Kind::ThankYou, "2026-12-05T09:30:00-05:00"); // Saturday
    const Plan early = story.planAt("2026-12-14T08:59:59-05:00");
    VERIFY_STEP(stepOf(early, Kind::InterestFollowUp), early);
    const Plan plan = story.planAt("2026-12-14T09:00:00-05:00");
    const auto status = stepOf(plan, Kind::StatusCheckIn);
    VERIFY_STEP(status, plan);
    COMPARE_INSTANT(status->opens, "2026-12-14T09:00:00-05:00");
    COMPARE_INSTANT(status->due, "2026-12-16T17:00:00-05:00");
}

void TestCadenceRules::skippedInterestLeavesTheWeekAfter()
{
    Story story = thanked();
    story.decided(AdjustmentAction::Skip, Kind::InterestFollowUp, "2026-12-03T12:00:00-05:00");
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    QVERIFY2(isHeld(plan, Kind::InterestFollowUp), qPrintable(summaryOf(plan)));
    QCOMPARE(adviceOf(plan).unanswered, 1);
    const auto status = stepOf(plan, Kind::StatusCheckIn);
    VERIFY_STEP(status, plan);
    COMPARE_INSTANT(status->opens, "2026-12-07T13:00:00-05:00");
}

void TestCadenceRules::cadenceOfAWeek()
{
    Story story = thanked();
    story.cadence.withoutPromise = WithoutPromise::StatusAfterWeek;
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    const auto status = stepOf(plan, Kind::StatusCheckIn);
    VERIFY_STEP(status, plan);
    COMPARE_INSTANT(status->opens, "2026-12-07T13:00:00-05:00");
}

void TestCadenceRules::cadenceOfNothing()
{
    Story story = thanked();
    story.cadence.withoutPromise = WithoutPromise::None;
    for (const char *moment : {"2026-12-03T12:00:00-05:00", "2026-12-10T12:00:00-05:00"}) {
        const Plan plan = story.planAt(moment);
        VERIFY_NONE(plan, Kind::InterestFollowUp);
        VERIFY_NONE(plan, Kind::StatusCheckIn);
    }
}

void TestCadenceRules::namedDate_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("recipientZone");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    const auto row = [](const char *name, B by, B opens, B due, const QString &region = u"US"_s,
                        const QString &zone = {}) {
        QTest::newRow(name) << by << region << zone << opens << due;
    };
    row("a day ends at 24:00", "2026-12-08", "2026-12-11T09:00:00-05:00", "2026-12-15T17:00:00-05:00");
    row("a moment: 48 hours on", "2026-12-08T10:00:00-05:00", "2026-12-10T10:00:00-05:00",
        "2026-12-14T17:00:00-05:00");
    row("48 hours on is 17:00: the next morning", "2026-12-08T17:00:00-05:00", "2026-12-11T09:00:00-05:00",
        "2026-12-15T17:00:00-05:00");
    row("a Thursday: Monday", "2026-12-10", "2026-12-14T09:00:00-05:00", "2026-12-16T17:00:00-05:00");
    row("Christmas Eve", "2026-12-24", "2026-12-28T09:00:00-05:00", "2026-12-30T17:00:00-05:00");
    row("Christmas Eve where Boxing Day is made up for", "2026-12-24", "2026-12-29T09:00:00-05:00",
        "2026-12-31T17:00:00-05:00", u"GB"_s);
    row("New Year's Day is none of the two business days", "2026-12-28", "2026-12-31T09:00:00-05:00",
        "2027-01-05T17:00:00-05:00");
    row("the recipient's day", "2026-12-08", "2026-12-11T09:00:00+01:00", "2026-12-15T17:00:00+01:00",
        u"US"_s, u"Europe/Berlin"_s);
    row("the recipient's day, far ahead", "2026-12-08", "2026-12-11T09:00:00+09:00",
        "2026-12-15T17:00:00+09:00", u"US"_s, u"Asia/Tokyo"_s);
}

void TestCadenceRules::namedDate()
{
    FETCH_TEXT(by);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    QFETCH(QString, region);
    QFETCH(QString, recipientZone);
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", by);
    story.acme().region = Region{region};
    story.person("ann").timeZone = recipientZone;
    const Plan before = story.planAt(at(opens) - 1s);
    const auto scheduled = stepOf(before, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(scheduled, before);
    QCOMPARE(scheduled->state, StepState::Scheduled);
    const Plan plan = story.planAt(opens);
    const auto status = stepOf(plan, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(status, plan);
    QCOMPARE(status->state, StepState::Due);
    COMPARE_INSTANT(status->opens, opens);
    COMPARE_INSTANT(status->due, due);
    // Passed without an answer it still suppresses the interest follow-up.
    VERIFY_NONE(plan, Kind::InterestFollowUp);
}

void TestCadenceRules::namedDateHoldsTheInterestFollowUp()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-18");
    const Plan plan = story.planAt("2026-12-04T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    QVERIFY2(isHeld(plan, Kind::InterestFollowUp), qPrintable(summaryOf(plan)));
    QVERIFY2(isHeld(plan, Kind::StatusCheckIn), qPrintable(summaryOf(plan)));
    story.decided(AdjustmentAction::Allow, Kind::InterestFollowUp, "2026-12-04T10:30:00-05:00");
    const Plan allowed = story.planAt("2026-12-04T10:30:00-05:00");
    VERIFY_STEP(stepOf(allowed, Kind::InterestFollowUp, "ann"), allowed);
}

void TestCadenceRules::namedDateIsAnsweredOnlyFromItsEndOn()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-08");
    // A courtesy line before the date leaves it standing; of date and quiet time the later opening counts.
    story.heard(Meaning::Courtesy, "2026-11-30T15:00:00-05:00");
    const Plan standing = story.planAt("2026-12-11T09:00:00-05:00");
    const auto status = stepOf(standing, Kind::StatusCheckIn);
    VERIFY_STEP(status, standing);
    COMPARE_INSTANT(status->opens, "2026-12-11T09:00:00-05:00");
    // A warm word after its end answers it.
    story.heard(Meaning::Positive, "2026-12-09T10:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-09T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-12-14T09:00:00-05:00"), Kind::StatusCheckIn);
}

void TestCadenceRules::finalFollowUp_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("a week later") << B("2026-12-03T11:30:00-05:00") << B("2026-12-10T11:30:00-05:00")
                                  << B("2026-12-14T17:00:00-05:00");
    QTest::newRow("sent in the evening")
        << B("2026-12-03T18:00:00-05:00") << B("2026-12-11T09:00:00-05:00") << B("2026-12-15T17:00:00-05:00");
    QTest::newRow("sent on a Saturday")
        << B("2026-12-05T10:00:00-05:00") << B("2026-12-14T09:00:00-05:00") << B("2026-12-16T17:00:00-05:00");
    QTest::newRow("on a holiday") << B("2026-12-18T11:30:00-05:00") << B("2026-12-28T09:00:00-05:00")
                                  << B("2026-12-30T17:00:00-05:00");
}

void TestCadenceRules::finalFollowUp()
{
    FETCH_TEXT(sent);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    Story story = thanked();
    story.sent(Kind::InterestFollowUp, sent);
    const Plan plan = story.planAt(opens);
    const auto step = stepOf(plan, Kind::FinalFollowUp, "ann");
    VERIFY_STEP(step, plan);
    QVERIFY(step->optional);
    QCOMPARE(step->state, StepState::Due);
    COMPARE_INSTANT(step->opens, opens);
    COMPARE_INSTANT(step->due, due);
    QCOMPARE(adviceOf(plan).unanswered, 2);
    VERIFY_NONE(plan, Kind::StatusCheckIn);
    VERIFY_NONE(plan, Kind::InterestFollowUp);

    Story autumn; // seven days by the wall clock, across the end of summer time
    autumn.interview("2026-10-26T10:00:00-04:00", "2026-10-26T11:00:00-04:00");
    autumn.sent(Kind::ThankYou, "2026-10-26T13:00:00-04:00");
    autumn.sent(Kind::InterestFollowUp, "2026-10-29T14:00:00-04:00");
    const Plan later = autumn.planAt("2026-11-05T14:00:00-05:00");
    COMPARE_INSTANT(stepOf(later, Kind::FinalFollowUp).value_or(Step{}).opens, "2026-11-05T14:00:00-05:00");
}

void TestCadenceRules::finalIsTheLast()
{
    Story story = followed();
    story.sent(Kind::FinalFollowUp, "2026-12-10T11:30:00-05:00");
    const Plan plan = story.planAt("2026-12-16T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::FinalFollowUp);
    VERIFY_NONE(plan, Kind::StatusCheckIn);
    QCOMPARE(adviceOf(plan).unanswered, 3);
}

void TestCadenceRules::stopAfterAWeekOfSilence()
{
    Story story = followed();
    story.sent(Kind::FinalFollowUp, "2026-12-10T11:30:00-05:00");
    const Plan before = story.planAt("2026-12-17T11:29:59-05:00");
    QCOMPARE(adviceOf(before).advice, Advice::Wait);
    const Plan after = story.planAt("2026-12-17T11:30:00-05:00");
    QCOMPARE(adviceOf(after).advice, Advice::Stop);
    QCOMPARE(adviceOf(after).suggestedStage, std::optional(Stage::Closed));
    QCOMPARE(adviceOf(after).suggestedOutcome, std::optional(Outcome::NoResponse));
    QCOMPARE(countOf(after, Kind::KeepApplying), 1);
}

void TestCadenceRules::theCapHoldsTheFinal()
{
    Story story = followed();
    story.sent(Kind::StatusCheckIn, "2026-12-08T11:30:00-05:00");
    const Plan plan = story.planAt("2026-12-15T12:00:00-05:00");
    QCOMPARE(adviceOf(plan).unanswered, 3);
    VERIFY_NONE(plan, Kind::FinalFollowUp);
    QVERIFY2(isHeld(plan, Kind::FinalFollowUp), qPrintable(summaryOf(plan)));
    story.decided(AdjustmentAction::Allow, Kind::FinalFollowUp, "2026-12-15T12:30:00-05:00");
    const Plan allowed = story.planAt("2026-12-15T12:30:00-05:00");
    VERIFY_STEP(stepOf(allowed, Kind::FinalFollowUp), allowed);
}

void TestCadenceRules::aSmallerCapHoldsSooner()
{
    Story story = followed();
    story.cadence.unansweredCap = 2;
    const Plan plan = story.planAt("2026-12-10T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::FinalFollowUp);
    QVERIFY2(isHeld(plan, Kind::FinalFollowUp), qPrintable(summaryOf(plan)));
    QCOMPARE(adviceOf(plan).advice, Advice::Stop);
}

void TestCadenceRules::anInboundMailReopens()
{
    Story story = followed();
    story.sent(Kind::FinalFollowUp, "2026-12-10T11:30:00-05:00");
    story.heard(Meaning::Unclear, "2026-12-18T10:00:00-05:00");
    const Plan plan = story.planAt("2026-12-18T10:00:00-05:00");
    QCOMPARE(adviceOf(plan).unanswered, 0);
    QCOMPARE(adviceOf(plan).advice, Advice::Act);
    VERIFY_STEP(stepOf(plan, Kind::AcknowledgeReply, "ann"), plan);
}

void TestCadenceRules::theRecipientsOwnNoteMovesTheNextNudge_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<QByteArray>("opens");
    using B = QByteArray;
    QTest::newRow("back on Friday: Monday morning")
        << B("ann") << B("2026-12-11") << B("2026-12-14T09:00:00-05:00");
    QTest::newRow("back on Monday: Tuesday morning")
        << B("ann") << B("2026-12-14") << B("2026-12-15T09:00:00-05:00");
    QTest::newRow("back before it opens: nothing moves")
        << B("ann") << B("2026-12-04") << B("2026-12-10T11:30:00-05:00");
    QTest::newRow("writer unknown") << B() << B("2026-12-11") << B("2026-12-14T09:00:00-05:00");
    QTest::newRow("somebody else's") << B("bob") << B("2026-12-18") << B("2026-12-10T11:30:00-05:00");
}

void TestCadenceRules::theRecipientsOwnNoteMovesTheNextNudge()
{
    FETCH_TEXT(from);
    FETCH_TEXT(back);
    FETCH_TEXT(opens);
    Story story = followed();
    story.heard(Meaning::OutOfOffice, "2026-12-03T11:31:00-05:00", *from ? from : nullptr, back);
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::FinalFollowUp, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, opens);
    QCOMPARE(adviceOf(plan).unanswered, 2); // not a reply
}

QTEST_GUILESS_MAIN(TestCadenceRules)
#include "tst_cadencerules.moc"
