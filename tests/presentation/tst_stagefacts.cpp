// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a move on the board asks for, suggests and records.
#include "stagefacts.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const Instant wednesday = at("2026-11-25T10:00:00Z");
const Instant friday = at("2026-11-27T10:00:00Z");

Zone berlin()
{
    return Zone::named(u"Europe/Berlin"_s).value();
}

Interview interview(const char *start, const char *end)
{
    Interview interview;
    interview.id = InterviewId(QString::fromLatin1(start));
    interview.start = at(start);
    interview.end = at(end);
    return interview;
}

Application acme()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    return application;
}

} // namespace

class TestStageFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatIsNotKnown()
    {
        Application application = acme();
        QCOMPARE(stageQuestion(application, Stage::Applied, wednesday), StageQuestion::None);
        QCOMPARE(stageQuestion(application, Stage::Interviewing, wednesday), StageQuestion::InterviewTime);
        QCOMPARE(stageQuestion(application, Stage::Offer, wednesday), StageQuestion::OfferForm);
        QCOMPARE(stageQuestion(application, Stage::Closed, wednesday), StageQuestion::HowItEnded);
        application.interviews = {interview("2026-11-26T10:00:00Z", "2026-11-26T11:00:00Z")};
        QCOMPARE(stageQuestion(application, Stage::Interviewing, wednesday), StageQuestion::None);
        QCOMPARE(stageQuestion(application, Stage::Interviewing, friday), StageQuestion::InterviewTime);
        application.offers = {Offer{}};
        QCOMPARE(stageQuestion(application, Stage::Offer, wednesday), StageQuestion::None);
    }

    void suggestsTenOnTheNextWorkingDay()
    {
        const StageAnswer answer = likelyAnswer(acme(), {}, StageQuestion::InterviewTime, berlin(), friday);
        QCOMPARE(answer.interview->start, at("2026-11-30T09:00:00Z"));
        QCOMPARE(answer.interview->end, at("2026-11-30T10:00:00Z"));
        QCOMPARE(answer.interview->round, 1);
    }

    void countsTheRoundsThatTookPlace()
    {
        Application application = acme();
        application.interviews = {interview("2026-11-10T10:00:00Z", "2026-11-10T11:00:00Z"),
                                  interview("2026-11-12T10:00:00Z", "2026-11-12T11:00:00Z")};
        application.interviews.back().round = 2;
        application.interviews.back().status = InterviewStatus::Cancelled;
        const StageAnswer answer =
            likelyAnswer(application, {}, StageQuestion::InterviewTime, berlin(), wednesday);
        QCOMPARE(answer.interview->round, 2);
    }

    void suggestsHowItEndedFromTheFacts_data()
    {
        QTest::addColumn<Application>("application");
        QTest::addColumn<ApplicationAdvice>("advice");
        QTest::addColumn<Outcome>("outcome");
        ApplicationAdvice applied;
        applied.stage = Stage::Applied;
        QTest::newRow("nothing known") << acme() << applied << Outcome::Rejected;
        ApplicationAdvice saved;
        saved.stage = Stage::Saved;
        QTest::newRow("never sent") << acme() << saved << Outcome::Withdrawn;
        ApplicationAdvice stopped = applied;
        stopped.advice = Advice::Stop;
        QTest::newRow("three unanswered") << acme() << stopped << Outcome::NoResponse;
        Application rejected = acme();
        Correspondence rejection;
        rejection.direction = Direction::In;
        rejection.meaning = Meaning::Rejection;
        rejected.correspondence = {rejection};
        QTest::newRow("a rejection came") << rejected << stopped << Outcome::Rejected;
        Application offered = acme();
        offered.offers = {Offer{}};
        QTest::newRow("an offer stands") << offered << applied << Outcome::Accepted;
    }
    void suggestsHowItEndedFromTheFacts()
    {
        QFETCH(Application, application);
        QFETCH(ApplicationAdvice, advice);
        QTEST(likelyAnswer(application, advice, StageQuestion::HowItEnded, berlin(), wednesday).outcome,
              "outcome");
    }

    void recordsTheDayOfTheApplication()
    {
        const auto changes = factsOfMove(acme(), Stage::Applied, StageQuestion::None, {}, berlin(),
                                         at("2026-11-25T23:30:00Z"));
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(std::get<SaveApplication>(changes.front()).application.appliedOn, QDate(2026, 11, 26));
    }

    void closingRecordsDayAndOutcome()
    {
        StageAnswer answer;
        answer.outcome = Outcome::NoResponse;
        const auto changes =
            factsOfMove(acme(), Stage::Closed, StageQuestion::HowItEnded, answer, berlin(), wednesday);
        const auto &saved = std::get<SaveApplication>(changes.front()).application;
        QCOMPARE(saved.closedOn, QDate(2026, 11, 25));
        QCOMPARE(saved.stage, std::optional(Stage::Closed));
        QCOMPARE(saved.outcome, std::optional(Outcome::NoResponse));
    }

    void acceptingAnswersTheOffer()
    {
        Application application = acme();
        application.offers = {Offer{.id = OfferId(u"o1"_s),
                                    .form = OfferForm::Written,
                                    .at = wednesday,
                                    .respondBy = {},
                                    .acceptedAt = {},
                                    .declinedAt = {},
                                    .person = {}}};
        StageAnswer answer;
        answer.outcome = Outcome::Accepted;
        const auto changes =
            factsOfMove(application, Stage::Closed, StageQuestion::HowItEnded, answer, berlin(), friday);
        const auto &offer = std::get<SaveOffer>(changes.back()).offer;
        QCOMPARE(offer.id, OfferId(u"o1"_s));
        QCOMPARE(offer.acceptedAt, std::optional(friday));
    }

    void reopeningForgetsHowItEnded()
    {
        Application application = acme();
        application.stage = Stage::Closed;
        application.outcome = Outcome::Rejected;
        application.closedOn = QDate(2026, 11, 20);
        const auto changes =
            factsOfMove(application, Stage::FollowingUp, StageQuestion::None, {}, berlin(), wednesday);
        const auto &saved = std::get<SaveApplication>(changes.front()).application;
        QVERIFY(!saved.closedOn.isValid());
        QVERIFY(!saved.outcome);
    }
};

QTEST_GUILESS_MAIN(TestStageFacts)
#include "tst_stagefacts.moc"
