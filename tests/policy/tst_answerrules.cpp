// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After an answer: acknowledging, quiet times, what they asked for, staying in touch.
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

} // namespace

class TestAnswerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledging_data();
    void acknowledging();
    void anyMailToTheWriterAnswers();
    void ofSeveralRepliesTheNewestCounts();
    void nudgesWaitForTheAcknowledgement();
    void quietTime_data();
    void quietTime();
    void lowInterestEndsWithTheQuietTime();
    void afterTheQuietTimeOneFinalThenStop();
    void doNotContactOffersOneCheckIn();
    void aReplyCancelsTheCadence_data();
    void aReplyCancelsTheCadence();
    void neitherNoteNorBounceIsAReply();
    void checkBack_data();
    void checkBack();
    void checkBackThatStaysSilentEndsInTheFinal();
    void aNewDateReplacesTheOld();
    void requests_data();
    void requests();
    void callWindow();
    void aRequestHoldsNudges();
    void keepInTouch();
    void keepInTouchEndsUnanswered();
    void keepInTouchHasALimit();
};

void TestAnswerRules::acknowledging_data()
{
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<bool>("asksForIt");
    const auto row = [](Meaning meaning, bool asksForIt) {
        QTest::newRow(exchangeName(meaning).data()) << meaning << asksForIt;
    };
    row(Meaning::Unclear, true);
    row(Meaning::Positive, true);
    row(Meaning::NewDate, true);
    row(Meaning::Question, true);
    row(Meaning::CheckBackIfSilent, true);
    row(Meaning::NextRound, true);
    row(Meaning::DoNotContact, false); // the person may answer, but is not asked to
    row(Meaning::Courtesy, false);
    row(Meaning::OutOfOffice, false);
    row(Meaning::Bounce, false);
    row(Meaning::Rejection, false);
}

void TestAnswerRules::acknowledging()
{
    QFETCH(Meaning, meaning);
    QFETCH(bool, asksForIt);
    Story story = thanked();
    // Not in the send window, at a weekend: a reply is answered when it comes.
    story.heard(meaning, "2026-12-05T20:00:00-05:00", "bob", "2026-12-20");
    const Plan plan = story.planAt("2026-12-05T20:00:00-05:00");
    if (!asksForIt) {
        VERIFY_NONE(plan, Kind::AcknowledgeReply);
        return;
    }
    const auto step = stepOf(plan, Kind::AcknowledgeReply, "bob");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->state, StepState::Due);
    QVERIFY(!step->optional);
    COMPARE_INSTANT(step->opens, "2026-12-05T20:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-06T20:00:00-05:00");
    const Plan late = story.planAt("2026-12-06T20:00:01-05:00");
    QCOMPARE(stepOf(late, Kind::AcknowledgeReply)->state, StepState::Overdue);
}

void TestAnswerRules::anyMailToTheWriterAnswers()
{
    Story story = thanked();
    story.heard(Meaning::Question, "2026-12-01T10:00:00-05:00");
    story.sent(Kind::Other, "2026-12-01T10:30:00-05:00", "bob");
    Plan plan = story.planAt("2026-12-01T11:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::AcknowledgeReply, "ann"), plan);
    story.sent(Kind::Other, "2026-12-01T11:00:00-05:00", "ann");
    plan = story.planAt("2026-12-01T11:00:00-05:00");
    VERIFY_NONE(plan, Kind::AcknowledgeReply);
}

void TestAnswerRules::ofSeveralRepliesTheNewestCounts()
{
    Story story = thanked();
    story.heard(Meaning::Unclear, "2026-12-01T10:00:00-05:00");
    story.heard(Meaning::Positive, "2026-12-02T09:00:00-05:00");
    const Plan plan = story.planAt("2026-12-02T12:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::AcknowledgeReply), 1);
    COMPARE_INSTANT(stepOf(plan, Kind::AcknowledgeReply)->opens, "2026-12-02T09:00:00-05:00");
}

void TestAnswerRules::nudgesWaitForTheAcknowledgement()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-08");
    story.heard(Meaning::Question, "2026-12-02T10:00:00-05:00");
    Plan plan = story.planAt("2026-12-14T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::StatusCheckIn);
    story.sent(Kind::AcknowledgeReply, "2026-12-14T10:30:00-05:00");
    plan = story.planAt("2026-12-14T10:30:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::StatusCheckIn), plan);
}

void TestAnswerRules::quietTime_data()
{
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("unclear, Friday") << Meaning::Unclear << B("2026-12-04T11:00:00-05:00")
                                     << B("2026-12-15T11:00:00-05:00") << B("2026-12-17T17:00:00-05:00");
    QTest::newRow("courtesy") << Meaning::Courtesy << B("2026-12-04T11:00:00-05:00")
                              << B("2026-12-15T11:00:00-05:00") << B("2026-12-17T17:00:00-05:00");
    QTest::newRow("question") << Meaning::Question << B("2026-12-04T11:00:00-05:00")
                              << B("2026-12-15T11:00:00-05:00") << B("2026-12-17T17:00:00-05:00");
    QTest::newRow("other") << Meaning::Other << B("2026-12-04T11:00:00-05:00")
                           << B("2026-12-15T11:00:00-05:00") << B("2026-12-17T17:00:00-05:00");
    QTest::newRow("in the evening: rolled")
        << Meaning::Unclear << B("2026-12-04T18:30:00-05:00") << B("2026-12-16T09:00:00-05:00")
        << B("2026-12-18T17:00:00-05:00");
    QTest::newRow("on a Saturday") << Meaning::Unclear << B("2026-12-05T11:00:00-05:00")
                                   << B("2026-12-15T11:00:00-05:00") << B("2026-12-17T17:00:00-05:00");
    QTest::newRow("across Christmas") << Meaning::Unclear << B("2026-12-18T11:00:00-05:00")
                                      << B("2026-12-30T11:00:00-05:00") << B("2027-01-04T17:00:00-05:00");
}

void TestAnswerRules::quietTime()
{
    QFETCH(Meaning, meaning);
    FETCH_TEXT(reply);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    Story story = thanked();
    story.heard(meaning, reply);
    story.sent(Kind::AcknowledgeReply, reply);
    story.acme().correspondence.back().at = at(reply) + 1h;
    const Plan before = story.planAt(at(opens) - 1s);
    QCOMPARE(adviceOf(before).unanswered, 0);
    QVERIFY2(isHeld(before, Kind::StatusCheckIn), qPrintable(summaryOf(before)));
    const Plan plan = story.planAt(opens);
    const auto step = stepOf(plan, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->state, StepState::Due);
    QVERIFY(!step->needsUser);
    COMPARE_INSTANT(step->opens, opens);
    COMPARE_INSTANT(step->due, due);
}

void TestAnswerRules::lowInterestEndsWithTheQuietTime()
{
    Story story = thanked();
    story.acme().interest = Interest::Low;
    story.heard(Meaning::Unclear, "2026-12-04T11:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-04T12:00:00-05:00");
    const Plan plan = story.planAt("2026-12-16T11:00:00-05:00");
    VERIFY_NONE(plan, Kind::StatusCheckIn);
    QVERIFY2(isHeld(plan, Kind::StatusCheckIn), qPrintable(summaryOf(plan)));
}

void TestAnswerRules::afterTheQuietTimeOneFinalThenStop()
{
    Story story = thanked();
    story.heard(Meaning::Unclear, "2026-12-04T11:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-04T12:00:00-05:00");
    story.sent(Kind::StatusCheckIn, "2026-12-15T11:30:00-05:00");
    const Plan plan = story.planAt("2026-12-22T11:30:00-05:00");
    const auto step = stepOf(plan, Kind::FinalFollowUp, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-22T11:30:00-05:00");
    QCOMPARE(adviceOf(plan).unanswered, 1);
    story.sent(Kind::FinalFollowUp, "2026-12-22T12:00:00-05:00");
    // Below the cap, but the final is sent and a week is silent.
    QCOMPARE(adviceOf(story.planAt("2026-12-29T11:59:59-05:00")).advice, Advice::Wait);
    const Plan after = story.planAt("2026-12-29T12:00:00-05:00");
    QCOMPARE(adviceOf(after).advice, Advice::Stop);
    QCOMPARE(adviceOf(after).unanswered, 2);
}

void TestAnswerRules::doNotContactOffersOneCheckIn()
{
    Story story = thanked();
    story.heard(Meaning::DoNotContact, "2026-12-04T11:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-04T12:00:00-05:00");
    const Plan plan = story.planAt("2026-12-15T11:00:00-05:00");
    const auto step = stepOf(plan, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->needsUser, std::optional(NeedsUser::OptIn));
    COMPARE_INSTANT(step->opens, "2026-12-15T11:00:00-05:00");
    QVERIFY(adviceOf(plan).advice != Advice::Act);
    QVERIFY2(isHeld(plan, Kind::InterestFollowUp), qPrintable(summaryOf(plan)));
    VERIFY_NONE(plan, Kind::KeepInTouch);
    story.decided(AdjustmentAction::Allow, Kind::StatusCheckIn, "2026-12-15T12:00:00-05:00");
    const Plan allowed = story.planAt("2026-12-15T12:00:00-05:00");
    QVERIFY(!stepOf(allowed, Kind::StatusCheckIn).value_or(*step).needsUser);
    QCOMPARE(adviceOf(allowed).advice, Advice::Act);
}

void TestAnswerRules::aReplyCancelsTheCadence_data()
{
    QTest::addColumn<Meaning>("meaning");
    for (const Meaning meaning : {Meaning::Positive, Meaning::Courtesy, Meaning::Unclear, Meaning::NewDate,
                                  Meaning::DoNotContact, Meaning::Question, Meaning::Rejection})
        QTest::newRow(exchangeName(meaning).data()) << meaning;
}

void TestAnswerRules::aReplyCancelsTheCadence()
{
    QFETCH(Meaning, meaning);
    Story story = thanked();
    story.heard(meaning, "2026-12-02T10:00:00-05:00", "ann", "2026-12-20");
    Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    QCOMPARE(adviceOf(plan).unanswered, 0);

    Story later = thanked();
    later.sent(Kind::InterestFollowUp, "2026-12-03T11:30:00-05:00");
    later.heard(meaning, "2026-12-04T10:00:00-05:00", "ann", "2026-12-20");
    plan = later.planAt("2026-12-10T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::FinalFollowUp);
    QVERIFY2(meaning == Meaning::Rejection || isHeld(plan, Kind::FinalFollowUp), qPrintable(summaryOf(plan)));
}

void TestAnswerRules::neitherNoteNorBounceIsAReply()
{
    Story story = thanked();
    story.heard(Meaning::OutOfOffice, "2026-11-30T13:01:00-05:00", "ann", "2026-12-01");
    const Plan plan = story.planAt("2026-12-03T11:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp), plan);
    QCOMPARE(adviceOf(plan).unanswered, 1);
}

void TestAnswerRules::checkBack_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("Thursday: Friday morning, no grace")
        << B("2026-12-03") << B("2026-12-04T09:00:00-05:00") << B("2026-12-08T17:00:00-05:00");
    QTest::newRow("Friday: Monday morning")
        << B("2026-12-04") << B("2026-12-07T09:00:00-05:00") << B("2026-12-09T17:00:00-05:00");
    QTest::newRow("a moment in the window")
        << B("2026-12-03T15:00:00-05:00") << B("2026-12-03T15:00:00-05:00") << B("2026-12-07T17:00:00-05:00");
}

void TestAnswerRules::checkBack()
{
    FETCH_TEXT(by);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    Story told = thanked();
    told.told(CommitmentType::CheckBackIfSilent, "2026-11-30T10:55:00-05:00", by);
    Story written = thanked();
    written.heard(Meaning::CheckBackIfSilent, "2026-11-30T14:00:00-05:00", "ann", by);
    written.sent(Kind::AcknowledgeReply, "2026-11-30T15:00:00-05:00");
    for (const Story &story : {told, written}) {
        const Plan plan = story.planAt(opens);
        const auto step = stepOf(plan, Kind::RequestedCheckIn, "ann");
        VERIFY_STEP(step, plan);
        QCOMPARE(step->state, StepState::Due);
        COMPARE_INSTANT(step->opens, opens);
        COMPARE_INSTANT(step->due, due);
        VERIFY_NONE(plan, Kind::InterestFollowUp);
    }
}

void TestAnswerRules::checkBackThatStaysSilentEndsInTheFinal()
{
    Story story = thanked();
    story.told(CommitmentType::CheckBackIfSilent, "2026-11-30T10:55:00-05:00", "2026-12-03");
    story.sent(Kind::RequestedCheckIn, "2026-12-04T09:30:00-05:00");
    const Plan plan = story.planAt("2026-12-11T09:30:00-05:00");
    VERIFY_NONE(plan, Kind::RequestedCheckIn);
    const auto step = stepOf(plan, Kind::FinalFollowUp, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-11T09:30:00-05:00");
    QCOMPARE(adviceOf(plan).unanswered, 1); // asked for, so not counted
}

void TestAnswerRules::aNewDateReplacesTheOld()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-04");
    story.heard(Meaning::NewDate, "2026-12-03T10:00:00-05:00", "ann", "2026-12-10");
    story.sent(Kind::AcknowledgeReply, "2026-12-03T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-12-03T11:30:00-05:00"), Kind::InterestFollowUp);
    const Plan plan = story.planAt("2026-12-14T09:00:00-05:00");
    const auto step = stepOf(plan, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-14T09:00:00-05:00");
}

void TestAnswerRules::requests_data()
{
    QTest::addColumn<CommitmentType>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("contact by a day: 17:00") << CommitmentType::ContactBy << Kind::ContactByDate
                                             << B("2026-12-05") << B("2026-12-05T17:00:00-05:00");
    QTest::newRow("contact by a moment") << CommitmentType::ContactBy << Kind::ContactByDate
                                         << B("2026-12-04T12:30:00-05:00") << B("2026-12-04T12:30:00-05:00");
    QTest::newRow("deliverable by a day") << CommitmentType::Deliverable << Kind::Deliverable
                                          << B("2026-12-04") << B("2026-12-04T17:00:00-05:00");
}

void TestAnswerRules::requests()
{
    QFETCH(CommitmentType, type);
    QFETCH(Kind, kind);
    FETCH_TEXT(by);
    FETCH_TEXT(due);
    Story story = thanked();
    story.told(type, "2026-11-30T10:55:00-05:00", by);
    const Plan plan = story.planAt("2026-12-01T10:00:00-05:00");
    const auto step = stepOf(plan, kind, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-11-30T10:55:00-05:00");
    COMPARE_INSTANT(step->due, due);
    story.acme().commitments.back().fulfilledAt = at("2026-12-01T11:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-12-01T11:00:00-05:00"), kind);
}

void TestAnswerRules::callWindow()
{
    Story story = thanked();
    story.told(CommitmentType::CallWindow, "2026-11-30T10:55:00-05:00", "2026-12-01");
    Commitment &window = story.acme().commitments.back();
    window.by.reset();
    window.from = at("2026-12-01T14:00:00-05:00");
    window.to = at("2026-12-01T16:00:00-05:00");
    const Plan plan = story.planAt("2026-12-01T14:00:00-05:00");
    const auto step = stepOf(plan, Kind::RequestedCall, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->channel, std::optional(Channel::Phone));
    COMPARE_INSTANT(step->opens, "2026-12-01T14:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-01T16:00:00-05:00");
}

void TestAnswerRules::aRequestHoldsNudges()
{
    Story story = thanked();
    story.told(CommitmentType::Deliverable, "2026-11-30T10:55:00-05:00", "2026-12-04");
    Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    QVERIFY2(isHeld(plan, Kind::InterestFollowUp), qPrintable(summaryOf(plan)));
    story.acme().commitments.back().fulfilledAt = at("2026-12-03T12:00:00-05:00");
    plan = story.planAt("2026-12-03T12:30:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp), plan);
}

void TestAnswerRules::keepInTouch()
{
    Story story = thanked();
    story.heard(Meaning::Positive, "2026-12-07T10:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-07T11:00:00-05:00");
    const Plan plan = story.planAt("2026-12-28T10:00:00-05:00");
    const auto step = stepOf(plan, Kind::KeepInTouch, "ann");
    VERIFY_STEP(step, plan);
    QVERIFY(step->optional);
    QVERIFY(!step->due);
    COMPARE_INSTANT(step->opens, "2026-12-28T10:00:00-05:00");
    // A pending date holds it.
    story.told(CommitmentType::DecisionBy, "2026-12-07T10:30:00-05:00", "2027-01-29");
    VERIFY_NONE(story.planAt("2026-12-28T10:00:00-05:00"), Kind::KeepInTouch);
}

void TestAnswerRules::keepInTouchEndsUnanswered()
{
    Story story = thanked();
    story.heard(Meaning::Positive, "2026-12-07T10:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-07T11:00:00-05:00");
    story.sent(Kind::KeepInTouch, "2026-12-28T10:30:00-05:00");
    story.acme().correspondence.back().topic = Topic::Article;
    Plan plan = story.planAt("2027-01-25T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::KeepInTouch);
    QVERIFY2(isHeld(plan, Kind::KeepInTouch), qPrintable(summaryOf(plan)));
    // Answered in time: one more, on something else.
    story.heard(Meaning::Positive, "2027-01-04T10:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2027-01-04T11:00:00-05:00");
    plan = story.planAt("2027-01-25T10:00:00-05:00");
    const auto step = stepOf(plan, Kind::KeepInTouch, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2027-01-25T10:00:00-05:00");
    QCOMPARE(step->avoidTopics, std::vector{Topic::Article});
}

void TestAnswerRules::keepInTouchHasALimit()
{
    Story story = thanked();
    story.heard(Meaning::Positive, "2026-12-01T10:00:00-05:00");
    story.sent(Kind::KeepInTouch, "2026-12-22T10:30:00-05:00");
    story.heard(Meaning::Positive, "2026-12-23T10:00:00-05:00");
    story.sent(Kind::KeepInTouch, "2027-01-13T10:30:00-05:00");
    story.heard(Meaning::Positive, "2027-01-14T10:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2027-01-14T11:00:00-05:00");
    const Plan plan = story.planAt("2027-02-10T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::KeepInTouch);
    QVERIFY2(isHeld(plan, Kind::KeepInTouch), qPrintable(summaryOf(plan)));
}

QTEST_GUILESS_MAIN(TestAnswerRules)
#include "tst_answerrules.moc"
