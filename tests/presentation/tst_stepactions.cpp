// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of step has an act, and each act becomes the fact that ends the step.
#include "stepactions.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

Application acme()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Analyst"_s;
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.start = at("2026-11-24T09:00:00Z");
    interview.end = at("2026-11-24T10:00:00Z");
    application.interviews = {interview};
    return application;
}

Step stepOf(Kind kind)
{
    Step step;
    step.application = ApplicationId(u"acme"_s);
    step.interview = InterviewId(u"i1"_s);
    step.kind = kind;
    step.to = {PersonId(u"ann"_s)};
    step.channel = Channel::Email;
    return step;
}

const Instant now = at("2026-11-25T10:00:00Z");

} // namespace

class TestStepActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStepHasADeadButton_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const auto &[kind, name] : ExchangeNames<Kind>::names)
            QTest::newRow(name.data()) << kind;
    }
    void noStepHasADeadButton()
    {
        QFETCH(Kind, kind);
        QVERIFY(!mainActionText(kind).isEmpty());
        if (isMessage(mainAction(kind))) {
            const Command command = recordMessage(acme(), messageFor(stepOf(kind), now), now);
            QVERIFY(!command.label.isEmpty());
            const auto &save = std::get<SaveCorrespondence>(command.changes.back());
            QCOMPARE(save.entry.kind, std::optional(kind));
            QCOMPARE(save.entry.delivery, Delivery::Sent);
            QCOMPARE(save.entry.people, std::vector{PersonId(u"ann"_s)});
            QVERIFY(!save.entry.id.isEmpty());
        }
    }

    void aSnoozeIsOfThatPersonAndInterview()
    {
        const Command command = snoozeStep(stepOf(Kind::ThankYou), at("2026-11-26T08:00:00Z"), now);
        const auto &adjust = std::get<AdjustStep>(command.changes.front());
        QCOMPARE(adjust.application, ApplicationId(u"acme"_s));
        QCOMPARE(adjust.adjustment.action, AdjustmentAction::Snooze);
        QCOMPARE(adjust.adjustment.person, PersonId(u"ann"_s));
        QCOMPARE(adjust.adjustment.interview, InterviewId(u"i1"_s));
        QCOMPARE(adjust.adjustment.until, std::optional(at("2026-11-26T08:00:00Z")));
        QCOMPARE(adjust.adjustment.at, now);
    }

    void aSkipKeepsItsReason()
    {
        const Command command = skipStep(stepOf(Kind::StatusCheckIn), u"they wrote to me"_s, now);
        const auto &adjust = std::get<AdjustStep>(command.changes.front());
        QCOMPARE(adjust.adjustment.action, AdjustmentAction::Skip);
        QCOMPARE(adjust.adjustment.reason, u"they wrote to me"_s);
        QVERIFY(!adjust.adjustment.until);
    }

    void whatTheyAskedForIsFulfilledByTheMessage()
    {
        Application application = acme();
        Commitment mine;
        mine.id = CommitmentId(u"c1"_s);
        mine.type = CommitmentType::Deliverable;
        mine.person = PersonId(u"ann"_s);
        mine.madeAt = at("2026-11-20T10:00:00Z");
        Commitment others = mine;
        others.id = CommitmentId(u"c2"_s);
        others.person = PersonId(u"bob"_s);
        others.madeAt = at("2026-11-19T10:00:00Z");
        application.commitments = {others, mine};
        const Command command = recordMessage(application, messageFor(stepOf(Kind::Deliverable), now), now);
        QCOMPARE(command.changes.size(), size_t(2));
        const auto &save = std::get<SaveCommitment>(command.changes.front());
        QCOMPARE(save.commitment.id, CommitmentId(u"c1"_s));
        QCOMPARE(save.commitment.fulfilledAt, std::optional(now));
    }

    void aDraftFulfilsNothing()
    {
        Application application = acme();
        Commitment asked;
        asked.type = CommitmentType::Deliverable;
        application.commitments = {asked};
        Correspondence entry = messageFor(stepOf(Kind::Deliverable), now);
        entry.delivery = Delivery::Draft;
        QCOMPARE(recordMessage(application, entry, now).changes.size(), size_t(1));
    }

    void aDebriefKeepsTheMomentOfTheFirst()
    {
        Application application = acme();
        Interview interview = application.interviews.front();
        interview.debrief.emplace();
        interview.debrief->keyPoints = u"their data"_s;
        auto first = std::get<SaveInterview>(recordDebrief(application, interview, now).changes.front());
        QCOMPARE(first.interview.debriefedAt, std::optional(now));
        const Instant later = at("2026-11-26T10:00:00Z");
        auto second =
            std::get<SaveInterview>(recordDebrief(application, first.interview, later).changes.front());
        QCOMPARE(second.interview.debriefedAt, std::optional(now));
    }

    void theOpenOfferIsTheNewestWithoutAnswer()
    {
        Application application = acme();
        QVERIFY(!openOffer(application));
        Offer verbal;
        verbal.id = OfferId(u"o1"_s);
        verbal.at = at("2026-11-20T10:00:00Z");
        verbal.declinedAt = at("2026-11-21T10:00:00Z");
        Offer written;
        written.id = OfferId(u"o2"_s);
        written.form = OfferForm::Written;
        written.at = at("2026-11-22T10:00:00Z");
        application.offers = {written, verbal};
        QCOMPARE(openOffer(application)->id, OfferId(u"o2"_s));
        const Command command = answerOffer(application, *openOffer(application), true, now);
        const auto &save = std::get<SaveOffer>(command.changes.front());
        QCOMPARE(save.offer.acceptedAt, std::optional(now));
        QVERIFY(!save.offer.declinedAt);
    }

    void whatAnAnswerSettledIsNoLongerOpen()
    {
        Application application = acme();
        Correspondence entry;
        entry.direction = Direction::In;
        entry.meaning = Meaning::OfferVerbal;
        entry.at = at("2026-11-20T09:00:00Z");
        Offer verbal;
        verbal.id = OfferId(u"o1"_s);
        verbal.at = at("2026-11-20T10:00:00Z");
        Offer written;
        written.id = OfferId(u"o2"_s);
        written.form = OfferForm::Written;
        written.at = at("2026-11-22T10:00:00Z");
        written.acceptedAt = at("2026-11-23T10:00:00Z");
        application.correspondence = {entry};
        application.offers = {verbal, written};
        QVERIFY(!openOffer(application)); // neither the spoken one nor the message that told of it
        application.offers = {verbal};
        QCOMPARE(openOffer(application)->id, verbal.id); // the message within a day is the same offer
        application.offers.front().declinedAt = at("2026-11-21T10:00:00Z");
        QVERIFY(!openOffer(application));
        entry.at = at("2026-11-24T10:00:00Z"); // a better one
        application.correspondence.push_back(entry);
        QCOMPARE(openOffer(application)->at, entry.at);
    }

    void anOfferThatStandsInAMessageOnlyCanBeAnswered()
    {
        Application application = acme();
        Correspondence entry;
        entry.direction = Direction::In;
        entry.meaning = Meaning::OfferWritten;
        entry.at = at("2026-11-22T10:00:00Z");
        entry.people = {PersonId(u"ann"_s)};
        application.correspondence = {entry};
        const auto offer = openOffer(application);
        QVERIFY(offer);
        QCOMPARE(offer->form, OfferForm::Written);
        QCOMPARE(offer->at, entry.at);
        QCOMPARE(offer->person, PersonId(u"ann"_s));
    }

    void aTaskOfTheWholeSearchCannotBeSnoozed()
    {
        QVERIFY(canBeAdjusted(stepOf(Kind::Debrief)));
        Step task;
        task.kind = Kind::KeepApplying;
        QVERIFY(!canBeAdjusted(task));
    }

    void severalStepsAreOneCommand()
    {
        Step search;
        search.kind = Kind::KeepApplying; // of the whole search: nothing that could be put off
        Step prepare = stepOf(Kind::PrepareNextRound);
        prepare.to.clear();
        const std::vector<Step> steps{stepOf(Kind::ThankYou), search, prepare, stepOf(Kind::OfferResponse)};
        QCOMPARE(snoozeSteps(steps, now + std::chrono::hours(8), now).changes.size(), size_t(3));
        const Command skipped = skipSteps(steps, u"too late"_s, now);
        QCOMPARE(skipped.changes.size(), size_t(3));
        QCOMPARE(std::get<AdjustStep>(skipped.changes.back()).adjustment.reason, u"too late"_s);
        // What asks for an answer of its own is left as it is.
        const Command done = finishSteps(steps, {acme(), {}, acme(), acme()}, now);
        QCOMPARE(done.changes.size(), size_t(2));
        QCOMPARE(std::get<SaveCorrespondence>(done.changes.front()).entry.at, now);
        QCOMPARE(std::get<AdjustStep>(done.changes.back()).adjustment.kind, Kind::PrepareNextRound);
    }
};

QTEST_GUILESS_MAIN(TestStepActions)
#include "tst_stepactions.moc"
