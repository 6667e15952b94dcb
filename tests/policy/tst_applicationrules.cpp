// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Endings, offers, what the person decided, and what applications and references have to do with each other.
#include "story.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

Story followed()
{
    return thanked().sent(Kind::InterestFollowUp, "2026-12-03T11:30:00-05:00");
}

/// A second application, B at Borealis, where Bob was met and thanked.
void addSecond(Story &story)
{
    Application second = thanked().acme();
    second.id = ApplicationId(u"B"_s);
    second.company = u"Borealis"_s;
    second.role = u"Writer"_s;
    second.hiringManager = PersonId(u"bob"_s);
    second.interviews.front().interviewers = {PersonId(u"bob"_s)};
    second.correspondence.front().people = {PersonId(u"bob"_s)};
    story.tracker.applications.push_back(second);
}

QStringList employerFacing(const Plan &plan)
{
    QStringList kinds;
    for (const Step &step : plan.steps) {
        if (isEmployerFacing(step.kind))
            kinds << exchangeName(step.kind);
    }
    return kinds;
}

} // namespace

class TestApplicationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRejectionIsThankedForOnce();
    void aStoredRejectionWithoutAMessageIsNot();
    void aClosedApplicationAsksNothing_data();
    void aClosedApplicationAsksNothing();
    void anAcceptedWrittenOfferWithdrawsElsewhere();
    void anAcceptedVerbalOfferWithdrawsNothing();
    void anOpenOfferWantsAnAnswer();
    void anOfferAfterTheEndIsADecision();
    void aNewRoundCancelsTheOld();
    void afterDowntimeOnlyTheNewest();
    void snooze_data();
    void snooze();
    void aSkipHoldsForItsOccurrence();
    void onePersonInTwoApplications();
    void aWrittenMessageCollidesForOneBusinessDay();
    void references();
    void duplicates();
    void keepApplying_data();
    void keepApplying();
    void aDeliveryInDoubtBlocks_data();
    void aDeliveryInDoubtBlocks();
    void recipients_data();
    void recipients();
};

void TestApplicationRules::aRejectionIsThankedForOnce()
{
    Story story = followed();
    story.heard(Meaning::Rejection, "2026-12-07T10:00:00-05:00", "bob");
    const Plan plan = story.planAt("2026-12-07T10:00:00-05:00");
    QCOMPARE(employerFacing(plan), QStringList{u"thank-you-anyway"_s});
    const auto step = stepOf(plan, Kind::ThankYouAnyway, "ann");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-07T10:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-09T10:00:00-05:00");
    COMPARE_INSTANT(step->closes, "2026-12-21T10:00:00-05:00");
    QCOMPARE(adviceOf(plan).stage, Stage::Closed);
    VERIFY_NONE(story.planAt("2026-12-21T10:00:01-05:00"), Kind::ThankYouAnyway);
    // Where another stage is stored, the facts only suggest.
    story.acme().stage = Stage::FollowingUp;
    const Plan stored = story.planAt("2026-12-07T10:00:00-05:00");
    QCOMPARE(adviceOf(stored).suggestedStage, std::optional(Stage::Closed));
    QCOMPARE(adviceOf(stored).suggestedOutcome, std::optional(Outcome::Rejected));
    story.sent(Kind::ThankYouAnyway, "2026-12-07T12:00:00-05:00");
    QCOMPARE(employerFacing(story.planAt("2026-12-07T12:00:00-05:00")), QStringList());
}

void TestApplicationRules::aStoredRejectionWithoutAMessageIsNot()
{
    Story story = followed();
    story.acme().stage = Stage::Closed;
    story.acme().outcome = Outcome::Rejected;
    QCOMPARE(employerFacing(story.planAt("2026-12-10T12:00:00-05:00")), QStringList());
}

void TestApplicationRules::aClosedApplicationAsksNothing_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const Outcome outcome :
         {Outcome::Withdrawn, Outcome::Declined, Outcome::NoResponse, Outcome::Rejected, Outcome::Accepted})
        QTest::newRow(exchangeName(outcome).data()) << outcome;
}

void TestApplicationRules::aClosedApplicationAsksNothing()
{
    QFETCH(Outcome, outcome);
    Story story = followed();
    story.tracker.references = {{PersonId(u"hana"_s), Consent::Given, {}}};
    story.acme().references = {PersonId(u"hana"_s)};
    story.acme().referencesRequested = true;
    story.lastInterview().debriefedAt.reset();
    story.told(CommitmentType::Deliverable, "2026-11-30T10:55:00-05:00", "2026-12-20");
    story.acme().stage = Stage::Closed;
    story.acme().outcome = outcome;
    story.acme().closedOn = QDate(2026, 12, 8);
    const Plan plan = story.planAt("2026-12-10T12:00:00-05:00");
    for (const Step &step : plan.steps)
        QVERIFY2(step.application.isEmpty(), qPrintable(summaryOf(plan)));
}

void TestApplicationRules::anAcceptedWrittenOfferWithdrawsElsewhere()
{
    Story story = thanked();
    addSecond(story);
    Offer offer;
    offer.id = OfferId(u"o1"_s);
    offer.form = OfferForm::Written;
    offer.at = at("2026-12-01T10:00:00-05:00");
    offer.acceptedAt = at("2026-12-02T10:00:00-05:00");
    offer.person = PersonId(u"ann"_s);
    story.acme().offers = {offer};
    const Plan plan = story.planAt("2026-12-02T10:00:00-05:00");
    QCOMPARE(employerFacing(plan), QStringList{u"withdraw"_s});
    const auto step = stepOf(plan, Kind::Withdraw, "bob");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->application.value(), u"B"_s);
    COMPARE_INSTANT(step->opens, "2026-12-02T10:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-03T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::KeepApplying);
}

void TestApplicationRules::anAcceptedVerbalOfferWithdrawsNothing()
{
    Story story = thanked();
    addSecond(story);
    Offer offer;
    offer.id = OfferId(u"o1"_s);
    offer.at = at("2026-12-01T10:00:00-05:00");
    offer.acceptedAt = at("2026-12-02T10:00:00-05:00");
    offer.person = PersonId(u"ann"_s);
    story.acme().offers = {offer};
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::Withdraw);
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp, "bob"), plan);
}

void TestApplicationRules::anOpenOfferWantsAnAnswer()
{
    Story story = thanked();
    Offer offer;
    offer.id = OfferId(u"o1"_s);
    offer.form = OfferForm::Written;
    offer.at = at("2026-12-01T10:00:00-05:00");
    offer.respondBy = Deadline(at("2026-12-04T12:00:00-05:00"));
    offer.person = PersonId(u"bob"_s);
    story.acme().offers = {offer};
    // The mail that brought it within a day is the same offer.
    story.heard(Meaning::OfferWritten, "2026-12-01T11:00:00-05:00", "ann");
    const Plan plan = story.planAt("2026-12-03T12:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::OfferResponse), 1);
    const auto step = stepOf(plan, Kind::OfferResponse, "bob");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, "2026-12-01T10:00:00-05:00");
    COMPARE_INSTANT(step->due, "2026-12-04T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    story.acme().offers.front().declinedAt = at("2026-12-03T12:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-12-03T12:00:00-05:00"), Kind::OfferResponse);
}

void TestApplicationRules::anOfferAfterTheEndIsADecision()
{
    Story story = followed();
    story.acme().stage = Stage::Closed;
    story.acme().outcome = Outcome::Withdrawn;
    story.acme().closedOn = QDate(2026, 12, 8);
    Offer offer;
    offer.id = OfferId(u"o1"_s);
    offer.form = OfferForm::Written;
    offer.at = at("2026-12-10T10:00:00-05:00");
    offer.person = PersonId(u"ann"_s);
    story.acme().offers = {offer};
    const Plan plan = story.planAt("2026-12-10T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::OfferResponse, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(step->needsUser, std::optional(NeedsUser::Decide));
}

void TestApplicationRules::aNewRoundCancelsTheOld()
{
    Story story = thanked();
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-04");
    story.interview("2026-12-15T10:00:00-05:00", "2026-12-15T11:00:00-05:00", {u"bob"_s}, 2);
    Plan plan = story.planAt("2026-12-08T10:00:00-05:00");
    VERIFY_NONE(plan, Kind::StatusCheckIn);
    VERIFY_NONE(plan, Kind::InterestFollowUp);
    // One that was called off does not.
    story.lastInterview().status = InterviewStatus::Cancelled;
    plan = story.planAt("2026-12-08T10:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::StatusCheckIn), plan);
}

void TestApplicationRules::afterDowntimeOnlyTheNewest()
{
    Story story = thanked();
    for (const char *moment : {"2026-12-18T12:00:00-05:00", "2027-02-15T12:00:00-05:00"})
        QCOMPARE(employerFacing(story.planAt(moment)), QStringList{u"status-check-in"_s});
    Story never;
    never.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"ann"_s, u"bob"_s});
    QCOMPARE(employerFacing(never.planAt("2026-12-18T12:00:00-05:00")), QStringList{u"thank-you"_s});
}

void TestApplicationRules::snooze_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QByteArray>("due");
    using B = QByteArray;
    QTest::newRow("before the due: due stays")
        << B("2026-12-11T10:00:00-05:00") << B("2026-12-14T17:00:00-05:00");
    QTest::newRow("after it: the end of that day's window")
        << B("2026-12-16T10:00:00-05:00") << B("2026-12-16T17:00:00-05:00");
}

void TestApplicationRules::snooze()
{
    FETCH_TEXT(until);
    FETCH_TEXT(due);
    Story story = followed();
    story.decided(AdjustmentAction::Snooze, Kind::FinalFollowUp, "2026-12-10T12:00:00-05:00", until);
    const Plan plan = story.planAt("2026-12-10T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::FinalFollowUp);
    VERIFY_STEP(step, plan);
    QCOMPARE(step->state, StepState::Scheduled);
    COMPARE_INSTANT(step->opens, until);
    COMPARE_INSTANT(step->due, due);
    QCOMPARE(adviceOf(plan).unanswered, 2);
    QCOMPARE(stepOf(story.planAt(until), Kind::FinalFollowUp).value_or(*step).state, StepState::Due);
}

void TestApplicationRules::aSkipHoldsForItsOccurrence()
{
    Story story = thanked();
    story.decided(AdjustmentAction::Skip, Kind::InterestFollowUp, "2026-12-03T12:00:00-05:00");
    VERIFY_NONE(story.planAt("2026-12-04T12:00:00-05:00"), Kind::InterestFollowUp);
    story.interview("2026-12-14T10:00:00-05:00", "2026-12-14T11:00:00-05:00", {u"ann"_s}, 2);
    story.sent(Kind::ThankYou, "2026-12-14T13:00:00-05:00");
    const Plan plan = story.planAt("2026-12-17T11:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::InterestFollowUp), plan);
}

void TestApplicationRules::onePersonInTwoApplications()
{
    Story story = thanked();
    addSecond(story);
    Application &second = story.tracker.applications.back();
    second.company = u"Acme"_s;
    second.hiringManager = PersonId(u"ann"_s);
    second.interviews.front().interviewers = {PersonId(u"ann"_s)};
    second.correspondence.front().people = {PersonId(u"ann"_s)};
    const Plan before = story.planAt("2026-12-03T10:59:59-05:00");
    for (const Step &step : before.steps)
        QVERIFY2(step.needsUser != NeedsUser::MergeOrSpace, qPrintable(summaryOf(before)));
    const Plan plan = story.planAt("2026-12-03T11:00:00-05:00");
    QVERIFY2(countOf(plan, Kind::InterestFollowUp) >= 1, qPrintable(summaryOf(plan)));
    for (const Step &step : plan.steps) {
        if (step.kind == Kind::InterestFollowUp)
            QCOMPARE(step.needsUser, std::optional(NeedsUser::MergeOrSpace));
    }
}

void TestApplicationRules::aWrittenMessageCollidesForOneBusinessDay()
{
    Story story = thanked();
    addSecond(story);
    Application &second = story.tracker.applications.back();
    second.hiringManager = PersonId(u"ann"_s);
    second.interviews.front().interviewers = {PersonId(u"ann"_s)};
    second.correspondence.front().people = {PersonId(u"ann"_s)};
    story.sent(Kind::InterestFollowUp, "2026-12-03T12:00:00-05:00");
    const auto needsUserAt = [&](const char *moment) {
        const auto step = stepOf(story.planAt(moment), Kind::InterestFollowUp, "ann");
        return step && step->needsUser ? exchangeName(*step->needsUser).toString()
               : step                  ? u"free"_s
                                       : u"none"_s;
    };
    QCOMPARE(needsUserAt("2026-12-03T12:00:00-05:00"), u"merge-or-space"_s);
    QCOMPARE(needsUserAt("2026-12-04T11:59:59-05:00"), u"merge-or-space"_s);
    QCOMPARE(needsUserAt("2026-12-04T12:00:00-05:00"), u"free"_s);
}

void TestApplicationRules::references()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    story.tracker.references = {{PersonId(u"hana"_s), Consent::Given, {}},
                                {PersonId(u"bob"_s), Consent::NotAsked, {}}};
    story.acme().references = {PersonId(u"hana"_s), PersonId(u"bob"_s)};
    story.acme().referencesRequested = true;
    Plan plan = story.planAt("2026-11-30T11:00:00-05:00");
    const auto tell = stepOf(plan, Kind::NotifyReference, "hana");
    VERIFY_STEP(tell, plan);
    COMPARE_INSTANT(tell->opens, "2026-11-30T11:00:00-05:00");
    COMPARE_INSTANT(tell->due, "2026-12-01T11:00:00-05:00");
    VERIFY_STEP(stepOf(plan, Kind::ConfirmReference, "bob"), plan);
    story.tracker.references.back().consent = Consent::Asked;
    VERIFY_STEP(stepOf(story.planAt("2026-11-30T11:00:00-05:00"), Kind::ConfirmReference, "bob"), plan);
    story.tracker.references.back().consent = Consent::Declined;
    VERIFY_NONE(story.planAt("2026-11-30T11:00:00-05:00"), Kind::ConfirmReference);
    story.sent(Kind::NotifyReference, "2026-11-30T12:00:00-05:00", "hana");
    plan = story.planAt("2026-12-07T12:00:00-05:00");
    VERIFY_NONE(plan, Kind::NotifyReference);
    const auto ask = stepOf(plan, Kind::AskReferenceContacted, "hana");
    VERIFY_STEP(ask, plan);
    QVERIFY(ask->optional);
    COMPARE_INSTANT(ask->opens, "2026-12-07T12:00:00-05:00");
}

void TestApplicationRules::duplicates()
{
    Story story = thanked();
    addSecond(story);
    VERIFY_NONE(story.planAt("2026-12-01T12:00:00-05:00"), Kind::MergeDuplicates);
    story.tracker.applications.back().company = u"Acme"_s;
    story.tracker.applications.back().role = u"Data Analyst"_s;
    const Plan plan = story.planAt("2026-12-01T12:00:00-05:00");
    QCOMPARE(countOf(plan, Kind::MergeDuplicates), 1);
    story.tracker.applications.back().stage = Stage::Closed;
    VERIFY_NONE(story.planAt("2026-12-01T12:00:00-05:00"), Kind::MergeDuplicates);
}

void TestApplicationRules::keepApplying_data()
{
    QTest::addColumn<std::optional<Stage>>("second");
    QTest::addColumn<int>("steps");
    QTest::newRow("two at work") << std::optional<Stage>() << 0;
    QTest::newRow("the second applied for") << std::optional(Stage::Applied) << 0;
    QTest::newRow("the second only saved") << std::optional(Stage::Saved) << 1;
    QTest::newRow("the second closed") << std::optional(Stage::Closed) << 1;
}

void TestApplicationRules::keepApplying()
{
    QFETCH(std::optional<Stage>, second);
    QFETCH(int, steps);
    Story story = thanked();
    addSecond(story);
    Application &other = story.tracker.applications.back();
    other.stage = second;
    if (second == Stage::Saved || second == Stage::Applied) {
        other.interviews.clear();
        other.correspondence.clear();
    }
    const Plan plan = story.planAt("2026-12-01T12:00:00-05:00");
    QVERIFY2(countOf(plan, Kind::KeepApplying) == steps, qPrintable(summaryOf(plan)));
}

void TestApplicationRules::aDeliveryInDoubtBlocks_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("uncertain") << Delivery::Uncertain << true;
    QTest::newRow("sending") << Delivery::Sending << true;
    QTest::newRow("draft") << Delivery::Draft << false;
    QTest::newRow("failed") << Delivery::Failed << false;
}

void TestApplicationRules::aDeliveryInDoubtBlocks()
{
    QFETCH(Delivery, delivery);
    QFETCH(bool, blocks);
    Story story = thanked();
    story.acme().correspondence.back().delivery = delivery;
    const Plan plan = story.planAt("2026-11-30T14:00:00-05:00");
    const auto step = stepOf(plan, Kind::ThankYou, "ann");
    VERIFY_STEP(step, plan);
    QCOMPARE(adviceOf(plan).unanswered, 0); // not sent
    QCOMPARE(step->state, blocks ? StepState::Blocked : StepState::Due);
    QCOMPARE(step->blockedBy == BlockedBy::UncertainDelivery, blocks);
    const GuardQuestion question{ApplicationId(u"A"_s), Kind::ThankYou, PersonId(u"ann"_s), {}, {}};
    const GuardAnswer answer =
        guard(story.tracker, story.cadence, testCalendar(), question, at("2026-11-30T14:00:00-05:00"));
    QCOMPARE(answer.verdict, blocks ? Verdict::Block : Verdict::Allow);
}

void TestApplicationRules::recipients_data()
{
    QTest::addColumn<QString>("unreachable");
    QTest::addColumn<QString>("to");
    QTest::newRow("whom they named") << u""_s << u"dora"_s;
    QTest::newRow("then who named the date") << u"dora"_s << u"carl"_s;
    QTest::newRow("then the hiring manager") << u"dora carl"_s << u"ann"_s;
    QTest::newRow("then the first interviewer") << u"dora carl ann"_s << u"bob"_s;
    QTest::newRow("then the coordinator") << u"dora carl ann bob"_s << u"hana"_s;
}

void TestApplicationRules::recipients()
{
    QFETCH(QString, unreachable);
    QFETCH(QString, to);
    Story story;
    for (const QString &id : {u"carl"_s, u"dora"_s}) {
        Person person = story.person("ann");
        person.id = PersonId(id);
        person.email = id + u"@acme.example"_s;
        story.tracker.people.push_back(person);
    }
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00", {u"bob"_s});
    story.acme().designatedContact = PersonId(u"dora"_s);
    story.acme().coordinator = PersonId(u"hana"_s);
    story.told(CommitmentType::DecisionBy, "2026-11-30T10:55:00-05:00", "2026-12-08", "carl");
    story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00", "bob");
    for (const QString &id : unreachable.split(u' ', Qt::SkipEmptyParts))
        story.person(qPrintable(id)).email.clear();
    const Plan plan = story.planAt("2026-12-11T09:00:00-05:00");
    const auto step = stepOf(plan, Kind::StatusCheckIn);
    VERIFY_STEP(step, plan);
    QCOMPARE(step->to, std::vector{PersonId(to)});
}

QTEST_GUILESS_MAIN(TestApplicationRules)
#include "tst_applicationrules.moc"
