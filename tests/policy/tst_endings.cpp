// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How applications end, and what may still come: refusals, withdrawing, offers after the end.
#include "story.h"

#include <functional>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

using Told = std::function<void(Story &)>;

Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

/// "kind>person" of each employer-facing step.
QStringList messagesOf(const Plan &plan)
{
    QStringList messages;
    for (const Step &step : plan.steps) {
        if (isEmployerFacing(step.kind))
            messages << exchangeName(step.kind) + u'>' +
                            (step.to.empty() ? QString() : step.to.front().value());
    }
    messages.sort();
    return messages;
}

Told refused(const char *from = "ann")
{
    return [=](Story &story) { story.heard(Meaning::Rejection, "2026-12-07T10:00:00-05:00", from); };
}

Told then(const Told &first, const Told &second)
{
    return [=](Story &story) {
        first(story);
        second(story);
    };
}

Told heard(Meaning meaning, const char *moment)
{
    return [=](Story &story) { story.heard(meaning, moment); };
}

Told sent(Kind kind, const char *moment)
{
    return [=](Story &story) { story.sent(kind, moment); };
}

Told stored(std::optional<Outcome> outcome, QDate day)
{
    return [=](Story &story) {
        story.acme().stage = Stage::Closed;
        story.acme().outcome = outcome;
        story.acme().closedOn = day;
    };
}

Told offered(const char *moment, OfferForm form = OfferForm::Written)
{
    return [=](Story &story) {
        Offer offer;
        offer.id = OfferId(u"o1"_s);
        offer.form = form;
        offer.at = at(moment);
        story.acme().offers.push_back(offer);
    };
}

} // namespace

class TestEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftToSend_data();
    void whatIsLeftToSend();
    void anOfferAfterTheEndIsADecision_data();
    void anOfferAfterTheEndIsADecision();
    void anOfferAndItsMailAreOne_data();
    void anOfferAndItsMailAreOne();
};

void TestEndings::whatIsLeftToSend_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<bool>("isClosed");
    const auto row = [](const char *name, const Told &told, const QStringList &messages,
                        bool isClosed = true) { QTest::newRow(name) << told << messages << isClosed; };
    const QStringList none;
    const QStringList thanks{u"thank-you-anyway>ann"_s};
    const Told answered = then(refused(), sent(Kind::ThankYouAnyway, "2026-12-07T12:00:00-05:00"));
    row("refused", refused(), thanks);
    row("refused by another", refused("hana"), thanks);
    row("refused by another, the manager out of reach",
        then(refused("hana"), [](Story &story) { story.person("ann").email.clear(); }),
        {u"thank-you-anyway>hana"_s});
    row("refused, and a request open",
        then(refused(),
             [](Story &story) {
                 story.told(CommitmentType::Deliverable, "2026-12-01T10:00:00-05:00", "2026-12-20");
             }),
        thanks);
    row("refused, and a question of theirs open",
        then(heard(Meaning::Question, "2026-12-06T10:00:00-05:00"), refused()), thanks);
    row("an open offer taken back", then(offered("2026-12-05T10:00:00-05:00"), refused()), thanks);
    row("thanked, and a friendly word", then(answered, heard(Meaning::Positive, "2026-12-08T10:00:00-05:00")),
        none);
    row("thanked, and a courtesy", then(answered, heard(Meaning::Courtesy, "2026-12-08T10:00:00-05:00")),
        none);
    row("refused twice, thanked once", then(answered, heard(Meaning::Rejection, "2026-12-08T10:00:00-05:00")),
        none);
    row("invited after all", then(answered, heard(Meaning::NextRound, "2026-12-08T10:00:00-05:00")),
        {u"acknowledge-reply>ann"_s}, false);
    row("closed that day, no outcome recorded", then(refused(), stored({}, QDate(2026, 12, 7))), thanks);
    row("withdrawn before", then(refused(), stored(Outcome::Withdrawn, QDate(2026, 12, 6))), none);
    const Told withdrew = sent(Kind::Withdraw, "2026-12-07T12:00:00-05:00");
    row("withdrew", withdrew, none);
    row("withdrew, and a friendly word",
        then(withdrew, heard(Meaning::Positive, "2026-12-08T10:00:00-05:00")), none);
    row("withdrew, and an invitation that crossed it",
        then(withdrew, heard(Meaning::NextRound, "2026-12-08T10:00:00-05:00")), none);
    row("gave up, and they wrote",
        then(stored(Outcome::NoResponse, QDate(2026, 12, 6)),
             heard(Meaning::Question, "2026-12-08T10:00:00-05:00")),
        {u"acknowledge-reply>ann"_s, u"status-check-in>ann"_s});
}

void TestEndings::whatIsLeftToSend()
{
    QFETCH(Told, told);
    QFETCH(QStringList, messages);
    QFETCH(bool, isClosed);
    Story story = thanked();
    told(story);
    const Plan plan = story.planAt("2026-12-09T09:00:00-05:00");
    QVERIFY2(messagesOf(plan) == messages, qPrintable(summaryOf(plan)));
    QCOMPARE(adviceOf(plan).stage == Stage::Closed, isClosed);
    if (isClosed && messages.isEmpty())
        QCOMPARE(adviceOf(plan).advice, Advice::Stop);
}

void TestEndings::anOfferAfterTheEndIsADecision_data()
{
    QTest::addColumn<Told>("ended");
    for (const Outcome outcome :
         {Outcome::Rejected, Outcome::Withdrawn, Outcome::NoResponse, Outcome::Declined, Outcome::Accepted})
        QTest::newRow(exchangeName(outcome).data()) << stored(outcome, QDate(2026, 12, 7));
    QTest::newRow("refused by a message")
        << then(refused(), sent(Kind::ThankYouAnyway, "2026-12-07T12:00:00-05:00"));
    QTest::newRow("withdrew by a message") << sent(Kind::Withdraw, "2026-12-07T12:00:00-05:00");
    QTest::newRow("took another job") << Told([](Story &story) {
        Application other;
        other.id = ApplicationId(u"B"_s);
        other.company = u"Borealis"_s;
        other.role = u"Writer"_s;
        Offer taken;
        taken.id = OfferId(u"o9"_s);
        taken.form = OfferForm::Written;
        taken.at = at("2026-12-06T09:00:00-05:00");
        taken.acceptedAt = at("2026-12-07T10:00:00-05:00");
        other.offers = {taken};
        story.tracker.applications.push_back(other);
    });
}

void TestEndings::anOfferAfterTheEndIsADecision()
{
    QFETCH(Told, ended);
    for (const Told &offer :
         {offered("2026-12-08T10:00:00-05:00"), heard(Meaning::OfferWritten, "2026-12-08T10:00:00-05:00")}) {
        Story story = thanked();
        ended(story);
        offer(story);
        const Plan plan = story.planAt("2026-12-08T12:00:00-05:00");
        const auto step = stepOf(plan, Kind::OfferResponse, "ann");
        VERIFY_STEP(step, plan);
        QCOMPARE(step->state, StepState::Due);
        QCOMPARE(step->needsUser, std::optional(NeedsUser::Decide));
        COMPARE_INSTANT(step->opens, "2026-12-08T10:00:00-05:00");
    }
}

void TestEndings::anOfferAndItsMailAreOne_data()
{
    QTest::addColumn<QByteArray>("mailAt");
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<QByteArray>("opens");
    QTest::newRow("the same form within a day")
        << QByteArray("2026-12-06T10:00:00-05:00") << Meaning::OfferVerbal
        << QByteArray("2026-12-05T10:00:00-05:00");
    QTest::newRow("the same form later") << QByteArray("2026-12-06T10:00:01-05:00") << Meaning::OfferVerbal
                                         << QByteArray("2026-12-06T10:00:01-05:00");
    QTest::newRow("in writing since") << QByteArray("2026-12-05T15:00:00-05:00") << Meaning::OfferWritten
                                      << QByteArray("2026-12-05T15:00:00-05:00");
}

void TestEndings::anOfferAndItsMailAreOne()
{
    FETCH_TEXT(mailAt);
    QFETCH(Meaning, meaning);
    FETCH_TEXT(opens);
    Story story = thanked();
    offered("2026-12-05T10:00:00-05:00", OfferForm::Verbal)(story);
    story.heard(meaning, mailAt, "bob");
    const Plan plan = story.planAt("2026-12-07T12:00:00-05:00");
    const auto step = stepOf(plan, Kind::OfferResponse, "bob");
    VERIFY_STEP(step, plan);
    COMPARE_INSTANT(step->opens, opens);
    QVERIFY(!step->needsUser);
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
