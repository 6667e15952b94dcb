// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that were named: in whose zone they end, what answers them, what they run beside, what is held
// meanwhile.
#include "story.h"

#include <functional>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

using Told = std::function<void(Story &)>;

/// Interviewed by Ann on Monday from 10 to 11, thanked at 13:00.
Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

Told promised(const char *by, CommitmentType type = CommitmentType::DecisionBy)
{
    return [=](Story &story) { story.told(type, "2026-11-30T10:50:00-05:00", by); };
}

const HeldMessage *heldOf(const Plan &plan, Kind kind)
{
    const auto &held = adviceOf(plan).held;
    const auto found = std::ranges::find(held, kind, &HeldMessage::kind);
    return found == held.end() ? nullptr : &*found;
}

} // namespace

class TestNamedDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextQuestion_data();
    void theNextQuestion();
    void nobodyIsAskedMeanwhile_data();
    void nobodyIsAskedMeanwhile();
    void afterDoNotContactACheckInWantsAnOptIn();
    void aDateNamedWithTheInvitationRuns();
    void aReplyBeforeTheRoundCancelsNothing();
    void anAnswerAboutAddressesAnswersNoDate();
    void aRequestLeftOutHoldsNothing();
    void afterAQuestionComesOneFinal();
    void oneFinalARoundThenStop();
    void heldMessagesNameNoPastTime();
    void contactRefusedByTheManagerWantsAnOptIn();
};

void TestNamedDates::theNextQuestion_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("due");
    const auto row = [](const char *name, const Told &told, const char *moment, Kind kind, const char *opens,
                        const char *due) {
        QTest::newRow(name) << told << QByteArray(moment) << kind << QByteArray(opens) << QByteArray(due);
    };
    const Kind status = Kind::StatusCheckIn;
    const Kind checkIn = Kind::RequestedCheckIn;
    row("a day, ending at a weekend", promised("2026-12-04"), "2026-12-05T10:00:00-05:00", status,
        "2026-12-07T09:00:00-05:00", "2026-12-09T17:00:00-05:00");
    row("an instant whose grace ends as the window closes", promised("2026-12-08T17:00:00-05:00"),
        "2026-12-10T17:30:00-05:00", status, "2026-12-11T09:00:00-05:00", "2026-12-15T17:00:00-05:00");
    const auto inTokyo = [](Story &story) {
        story.person("ann").timeZone = u"Asia/Tokyo"_s;
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
    };
    row("a day in the recipient's zone", inTokyo, "2026-12-10T10:01:00-05:00", status,
        "2026-12-11T09:00:00+09:00", "2026-12-15T17:00:00+09:00");
    const auto range = [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        Commitment &commitment = story.acme().commitments.back();
        commitment.by.reset();
        commitment.from = at("2026-12-07T09:00:00-05:00");
        commitment.to = at("2026-12-08T12:00:00-05:00");
    };
    row("a range, by its end", range, "2026-12-07T10:00:00-05:00", status, "2026-12-10T12:00:00-05:00",
        "2026-12-14T17:00:00-05:00");
    const auto askedByBob = [](Story &story) {
        story.person("bob").timeZone = u"Europe/Berlin"_s;
        story.told(CommitmentType::CheckBackIfSilent, "2026-11-30T10:50:00-05:00", "2026-12-08", "bob");
    };
    row("a check-back in the asker's zone", askedByBob, "2026-12-08T18:01:00-05:00", checkIn,
        "2026-12-09T09:00:00+01:00", "2026-12-11T17:00:00+01:00");
    const auto bobIsGone = [=](Story &story) {
        askedByBob(story);
        story.person("bob").email.clear();
    };
    row("a check-back whose asker cannot be reached", bobIsGone, "2026-12-08T18:01:00-05:00", checkIn,
        "2026-12-09T09:00:00-05:00", "2026-12-11T17:00:00-05:00");
    const auto both = [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.told(CommitmentType::CheckBackIfSilent, "2026-11-30T10:50:00-05:00", "2026-12-08");
    };
    row("of two made at once the check-back", both, "2026-12-07T10:00:00-05:00", checkIn,
        "2026-12-09T09:00:00-05:00", "2026-12-11T17:00:00-05:00");
    const auto quietIsLonger = [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-03");
        story.heard(Meaning::Courtesy, "2026-12-02T15:00:00-05:00");
    };
    row("the quiet time, where it ends later", quietIsLonger, "2026-12-07T10:00:00-05:00", status,
        "2026-12-11T15:00:00-05:00", "2026-12-15T17:00:00-05:00");
    const auto noteAfterwards = [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.heard(Meaning::OutOfOffice, "2026-12-09T10:00:00-05:00", "ann", "2026-12-14");
    };
    row("a note of absence, which answers nothing", noteAfterwards, "2026-12-11T10:00:00-05:00", status,
        "2026-12-15T09:00:00-05:00", "2026-12-17T17:00:00-05:00");
    const auto missed = [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.interview("2026-12-10T10:00:00-05:00", "2026-12-10T11:00:00-05:00", {u"ann"_s}, 2);
        story.lastInterview().status = InterviewStatus::NoShow;
    };
    row("a next round that was missed, which cancels nothing", missed, "2026-12-10T12:00:00-05:00", status,
        "2026-12-11T09:00:00-05:00", "2026-12-15T17:00:00-05:00");
    const auto beforeAny = [](Story &story) {
        story.acme().interviews.clear();
        story.acme().correspondence.clear();
        story.told(CommitmentType::DecisionBy, "2026-11-20T10:00:00-05:00", "2026-12-01", nullptr);
    };
    row("before any interview", beforeAny, "2026-12-03T10:00:00-05:00", status, "2026-12-04T09:00:00-05:00",
        "2026-12-08T17:00:00-05:00");
}

void TestNamedDates::theNextQuestion()
{
    QFETCH(Told, told);
    QFETCH(Kind, kind);
    FETCH_TEXT(moment);
    FETCH_TEXT(opens);
    FETCH_TEXT(due);
    Story story = thanked();
    told(story);
    const Plan plan = story.planAt(moment);
    QCOMPARE(countOf(plan, Kind::StatusCheckIn) + countOf(plan, Kind::RequestedCheckIn), 1);
    const auto step = stepOf(plan, kind);
    VERIFY_STEP(step, plan);
    QCOMPARE(step->state, StepState::Scheduled);
    COMPARE_INSTANT(step->opens, opens);
    COMPARE_INSTANT(step->due, due);
    VERIFY_NONE(plan, Kind::InterestFollowUp);
}

void TestNamedDates::nobodyIsAskedMeanwhile_data()
{
    QTest::addColumn<Told>("told");
    const auto row = [](const char *name, const Told &told) { QTest::newRow(name) << told; };
    const auto replied = [](Meaning meaning, const char *moment) {
        return [=](Story &story) {
            story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
            story.heard(meaning, moment);
            story.sent(Kind::AcknowledgeReply, "2026-12-10T16:00:00-05:00");
        };
    };
    row("a next round before it", replied(Meaning::NextRound, "2026-12-02T15:00:00-05:00"));
    row("an offer before it", replied(Meaning::OfferVerbal, "2026-12-02T15:00:00-05:00"));
    row("a refusal before it", replied(Meaning::Rejection, "2026-12-02T15:00:00-05:00"));
    row("a warm word from its end on", replied(Meaning::Positive, "2026-12-09T00:00:00-05:00"));
    row("a later round", [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.interview("2026-12-20T10:00:00-05:00", "2026-12-20T11:00:00-05:00", {u"ann"_s}, 2);
    });
    row("a newer date that was kept does not bring back the older", [](Story &story) {
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.told(CommitmentType::DecisionBy, "2026-12-02T10:00:00-05:00", "2026-12-04");
        story.acme().commitments.back().fulfilledAt = at("2026-12-04T12:00:00-05:00");
        story.sent(Kind::InterestFollowUp, "2026-12-07T12:00:00-05:00");
    });
}

void TestNamedDates::nobodyIsAskedMeanwhile()
{
    QFETCH(Told, told);
    Story story = thanked();
    told(story);
    VERIFY_NONE(story.planAt("2026-12-11T12:00:00-05:00"), Kind::StatusCheckIn);
}

void TestNamedDates::afterDoNotContactACheckInWantsAnOptIn()
{
    Story story = thanked();
    story.told(CommitmentType::CheckBackIfSilent, "2026-11-30T10:50:00-05:00", "2026-12-08");
    story.heard(Meaning::DoNotContact, "2026-12-02T15:00:00-05:00");
    const Plan plan = story.planAt("2026-12-11T16:00:00-05:00");
    const auto step = stepOf(plan, Kind::RequestedCheckIn, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->needsUser, std::optional(NeedsUser::OptIn));
    QCOMPARE(adviceOf(plan).advice, Advice::Wait);
}

void TestNamedDates::aDateNamedWithTheInvitationRuns()
{
    Story story = thanked();
    story.heard(Meaning::NextRound, "2026-12-01T14:00:00-05:00");
    story.sent(Kind::AcknowledgeReply, "2026-12-01T15:00:00-05:00");
    story.told(CommitmentType::DecisionBy, "2026-12-01T14:00:00-05:00", "2026-12-04");
    const Plan plan = story.planAt("2026-12-08T10:00:00-05:00");
    const auto step = stepOf(plan, Kind::StatusCheckIn, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-07T09:00:00-05:00");
}

void TestNamedDates::aReplyBeforeTheRoundCancelsNothing()
{
    Story story = thanked();
    story.heard(Meaning::Other, "2026-11-28T12:00:00-05:00");
    story.acme().correspondence.back().interview = story.lastInterview().id;
    const Plan plan = story.planAt("2026-12-01T12:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp, "ann"), plan);
    QCOMPARE(adviceOf(plan).unanswered, 1);
}

void TestNamedDates::anAnswerAboutAddressesAnswersNoDate()
{
    Story story = thanked();
    story.acme().coordinator = PersonId(u"hana"_s);
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-01");
    story.sent(Kind::AskContactDetails, "2026-12-02T09:00:00-05:00", "hana");
    story.heard(Meaning::Other, "2026-12-02T14:00:00-05:00", "hana");
    const Plan plan = story.planAt("2026-12-04T10:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::StatusCheckIn, "ann"), plan);
}

void TestNamedDates::aRequestLeftOutHoldsNothing()
{
    Story story = thanked();
    story.told(CommitmentType::Deliverable, "2026-11-30T10:50:00-05:00", "2026-12-02");
    VERIFY_NONE(story.planAt("2026-12-03T12:00:00-05:00"), Kind::InterestFollowUp);
    story.decided(AdjustmentAction::Skip, Kind::Deliverable, "2026-12-01T12:00:00-05:00");
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::Deliverable);
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp, "ann"), plan);
    QVERIFY(!isHeld(plan, Kind::InterestFollowUp));
}

void TestNamedDates::afterAQuestionComesOneFinal()
{
    Story story = thanked();
    story.heard(Meaning::Courtesy, "2026-12-01T10:00:00-05:00");
    QVERIFY(isHeld(story.planAt("2026-12-02T12:00:00-05:00"), Kind::FinalFollowUp));
    story.sent(Kind::StatusCheckIn, "2026-12-10T12:00:00-05:00");
    const Plan plan = story.planAt("2026-12-11T12:00:00-05:00");
    COMPARE_INSTANT(stepOf(plan, Kind::FinalFollowUp, "ann")->opens, "2026-12-17T12:00:00-05:00");
    QVERIFY2(!isHeld(plan, Kind::FinalFollowUp), qPrintable(summaryOf(plan)));
}

void TestNamedDates::oneFinalARoundThenStop()
{
    Story story = thanked();
    story.sent(Kind::InterestFollowUp, "2026-12-03T12:00:00-05:00");
    story.sent(Kind::FinalFollowUp, "2026-12-10T13:00:00-05:00");
    story.heard(Meaning::Courtesy, "2026-12-14T10:00:00-05:00");
    VERIFY_STEP(stepOf(story.planAt("2026-12-15T12:00:00-05:00"), Kind::StatusCheckIn),
                story.planAt("2026-12-15T12:00:00-05:00"));
    story.sent(Kind::StatusCheckIn, "2026-12-23T12:00:00-05:00");
    const Plan waiting = story.planAt("2026-12-30T11:59:59-05:00");
    VERIFY_NONE(waiting, Kind::FinalFollowUp);
    QVERIFY(isHeld(waiting, Kind::FinalFollowUp));
    QCOMPARE(adviceOf(waiting).advice, Advice::Wait);
    const Plan over = story.planAt("2026-12-30T12:00:00-05:00");
    QCOMPARE(adviceOf(over).advice, Advice::Stop);
    QCOMPARE(adviceOf(over).suggestedOutcome, std::optional(Outcome::NoResponse));
}

void TestNamedDates::heldMessagesNameNoPastTime()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-03");
    story.heard(Meaning::Courtesy, "2026-12-02T15:00:00-05:00");
    // The date has passed, the quiet time has not: held until the question opens.
    const HeldMessage *question = heldOf(story.planAt("2026-12-08T10:00:00-05:00"), Kind::StatusCheckIn);
    QVERIFY(question);
    COMPARE_INSTANT(question->until, "2026-12-11T15:00:00-05:00");
    for (int day = 1; day < 31; ++day) {
        const Instant moment = at(qPrintable(u"2026-12-%1T12:00:00-05:00"_s.arg(day, 2, 10, QChar(u'0'))));
        const Plan plan = story.planAt(moment);
        for (const HeldMessage &held : adviceOf(plan).held)
            QVERIFY2(!held.until || *held.until > moment, qPrintable(summaryOf(plan)));
    }
}

void TestNamedDates::contactRefusedByTheManagerWantsAnOptIn()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"bob"_s});
    story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00", "bob");
    story.person("ann").contactRefused = true;
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::InterestFollowUp, "bob");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->needsUser, std::optional(NeedsUser::OptIn));
}

QTEST_GUILESS_MAIN(TestNamedDates)
#include "tst_nameddates.moc"
