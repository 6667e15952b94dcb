// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From Send to the outcome: each message leaves at most once, and nothing unsends it.
#include "flushcount.h"
#include "outboxfixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{State::Draft, State::Waiting, State::Sending,
                            State::Sent,  State::Failed,  State::Uncertain};

} // namespace

class OutboxSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageWaitsAndLeaves();
    void onlyOneProgramTakesIt();
    void theRulesAreAskedAgain();
    void whatIsLateIsAskedAbout();
    void aSecondOfTheSameWaitsForTheWord();
    void anEndedProgramLeavesItUncertain();
    void anEarlierReadingUnsendsNothing();
    void aRemovedApplicationIsNotWrittenTo();
    void nothingElseIsUndone();
    void myWordCanBeTakenBack();
};

void OutboxSendingTest::aMessageWaitsAndLeaves()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    QVERIFY(!f.store->nextSendAfter().value());
    const auto waiting = f.store->send(key, {u"account"_s, false});
    VERIFY_RESULT(waiting);
    QCOMPARE(*waiting->sendAfter, f.clock.now() + Outbox::cancelTime);
    QCOMPARE(*f.store->nextSendAfter().value(), *waiting->sendAfter);
    QVERIFY(f.store->due()->empty());
    QCOMPARE(f.store->take(key).error().code, ErrorCode::Conflict); // it can still be cancelled
    f.clock.set(*waiting->sendAfter);
    QCOMPARE(f.store->due()->size(), size_t{1});
    const auto taken = f.store->take(key);
    VERIFY_RESULT(taken);
    QCOMPARE(taken->draft.message.attachments.size(), size_t{1});
    QCOMPARE(taken->account, u"account"_s);
    QVERIFY(f.store->due()->empty());
    VERIFY_RESULT(f.store->noteReached(key, SendPhase::Content));
    QCOMPARE(f.store->message(key)->attempts.back().phase, SendPhase::Content);
    f.clock.advance(std::chrono::seconds(3));
    VERIFY_RESULT(
        f.store->conclude(key, {SendOutcome::What::Accepted, SendPhase::Answered, u"250 queued"_s}));
    const Correspondence entry = f.entry(key);
    QCOMPARE(entry.at, f.clock.now());
    QCOMPARE(entry.address, QString()); // the one that is known
    const auto attempts = f.store->message(key)->attempts;
    QCOMPARE(attempts.size(), size_t{1});
    QCOMPARE(attempts.front().reply, u"250 queued"_s);
    QCOMPARE(*attempts.front().endedAt, f.clock.now());
    QVERIFY(f.store->unsent()->empty() ||
            std::ranges::none_of(*f.store->unsent(), [&](const auto &m) { return m.draft.key == key; }));
}

void OutboxSendingTest::onlyOneProgramTakesIt()
{
    OutboxFixture f;
    OutboxDraft other = f.draft();
    other.recipient = PersonId(u"p-referee"_s);
    const OutboxKey second = f.store->createDraft(other)->draft.key;
    const OutboxKey first = f.messageIn(State::Waiting);
    VERIFY_RESULT(f.store->send(second, {u"account"_s, false}));
    f.clock.advance(Outbox::cancelTime);
    auto elsewhere = f.another();
    VERIFY_RESULT(elsewhere->take(first));
    for (const OutboxKey &key : {first, second})
        QCOMPARE(f.store->take(key).error().code, ErrorCode::Locked);
    // It is being sent by somebody who is alive: nothing is to be recovered, nor to be said about it here.
    QVERIFY(f.store->recover()->uncertain.empty());
    QCOMPARE(f.store->conclude(first, {SendOutcome::What::Accepted, SendPhase::Answered, {}}).error().code,
             ErrorCode::Conflict);
    QCOMPARE(f.store->noteReached(first, SendPhase::Content).error().code, ErrorCode::Conflict);
    QCOMPARE(f.state(first), State::Sending);
    // A program may send several at once.
    VERIFY_RESULT(elsewhere->take(second));
    VERIFY_RESULT(elsewhere->conclude(first, {SendOutcome::What::Accepted, SendPhase::Answered, {}}));
    QVERIFY(elsewhere->recover()->uncertain.empty());
    QCOMPARE(f.state(second), State::Sending);
    elsewhere.reset(); // ends while it sends the second
    QCOMPARE(f.store->recover()->uncertain, std::vector{second});
    QCOMPARE(f.state(first), State::Sent);
    QCOMPARE(f.state(second), State::Uncertain);
}

void OutboxSendingTest::theRulesAreAskedAgain()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    f.planner.objects = u"They said no."_s;
    const QString before = outboxDump(f.file);
    const auto refused = f.store->send(key, {u"account"_s, false});
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().message, u"They said no."_s);
    QCOMPARE(outboxDump(f.file), before);
    f.planner.objects.clear();
    // Whoever has an address in the message is reached by that one.
    OutgoingMessage message = f.store->message(key).value();
    message.draft.message.to.front().address = u"new@acme.example"_s;
    VERIFY_RESULT(f.store->saveDraft(key, message.draft.message));
    VERIFY_RESULT(f.store->send(key, {u"account"_s, false}));
    QCOMPARE(f.planner.reaches, u"new@acme.example"_s);
    f.planner.objects = u"They said no meanwhile."_s;
    f.clock.advance(Outbox::cancelTime);
    f.planner.asked = 0;
    flushes = 0;
    QCOMPARE(f.store->take(key).error().message, u"They said no meanwhile."_s);
    QCOMPARE(flushes, 1);
    QCOMPARE(f.planner.asked, 1);
    QCOMPARE(f.state(key), State::Draft);
    QCOMPARE(f.entry(key).delivery, Delivery::Draft);
    QCOMPARE(f.store->message(key)->heldBack, u"They said no meanwhile."_s);
    QVERIFY(f.store->message(key)->attempts.empty());
    // The person has read it and sends nevertheless.
    VERIFY_RESULT(f.store->send(key, {u"account"_s, true}));
    QVERIFY(f.store->message(key)->heldBack.isEmpty());
    f.clock.advance(Outbox::cancelTime);
    VERIFY_RESULT(f.store->take(key));
}

void OutboxSendingTest::whatIsLateIsAskedAbout()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Waiting);
    f.clock.advance(Outbox::cancelTime + Outbox::latest);
    QVERIFY(f.another()->recover()->heldBack.empty()); // just in time
    f.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(f.another()->recover()->heldBack, std::vector{key});
    QCOMPARE(f.state(key), State::Draft);
    QVERIFY(!f.store->message(key)->heldBack.isEmpty());
    VERIFY_RESULT(f.store->send(key, {u"account"_s, false}));
    f.clock.advance(Outbox::latest * 2); // the computer slept while the program ran
    QCOMPARE(f.store->take(key).error().code, ErrorCode::Refused);
    QCOMPARE(f.state(key), State::Draft);
}

void OutboxSendingTest::aSecondOfTheSameWaitsForTheWord()
{
    OutboxFixture f;
    const OutboxKey first = f.messageIn(State::Uncertain);
    const auto second = f.store->createDraft(f.draft());
    VERIFY_RESULT(second);
    for (const bool overridden : {false, true})
        QCOMPARE(f.store->send(second->draft.key, {u"account"_s, overridden}).error().code,
                 ErrorCode::Conflict);
    VERIFY_RESULT(f.store->confirmNotSent(first));
    // Its Message-ID stays, so that whoever got it after all gets it once.
    QCOMPARE(f.entry(first).messageId, u'<' + f.store->message(first)->draft.message.messageId + u'>');
    VERIFY_RESULT(f.store->send(second->draft.key, {u"account"_s, false}));
    QCOMPARE(f.store->send(first, {u"account"_s, false}).error().code, ErrorCode::Conflict);
}

void OutboxSendingTest::anEndedProgramLeavesItUncertain()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Sending);
    f.store.reset();
    f.store = f.another();
    QCOMPARE(f.store->recover()->uncertain, std::vector{key});
    QCOMPARE(f.state(key), State::Uncertain);
    QCOMPARE(f.entry(key).delivery, Delivery::Uncertain);
    QVERIFY(!f.store->message(key)->attempts.back().endedAt);
    QVERIFY(f.store->due()->empty());
    QVERIFY(f.store->recover()->uncertain.empty());
    QVERIFY(f.store->check()->empty());
}

void OutboxSendingTest::anEarlierReadingUnsendsNothing()
{
    OutboxFixture f;
    const Application early = f.store->application(bare()).value();
    const OutboxKey key = f.messageIn(State::Waiting);
    const Correspondence waiting = f.entry(key);
    // Who read the application before saves it now: the message is still there, and still waits.
    Application edited = early;
    edited.notes = u"a note"_s;
    VERIFY_RESULT(f.store->execute(command(SaveApplication{edited})));
    QCOMPARE(f.store->application(bare())->notes, u"a note"_s);
    QCOMPARE(f.state(key), State::Waiting);
    Correspondence draft = waiting;
    draft.delivery = Delivery::Draft;
    f.clock.advance(Outbox::cancelTime);
    VERIFY_RESULT(f.store->take(key));
    for (const Delivery delivery : {Delivery::Draft, Delivery::Sent, Delivery::Failed}) {
        draft.delivery = delivery;
        VERIFY_RESULT(f.store->execute(command(SaveCorrespondence{bare(), draft})));
        QCOMPARE(f.state(key), State::Sending);
    }
    VERIFY_RESULT(f.store->conclude(key, {SendOutcome::What::Accepted, SendPhase::Answered, {}}));
    Tracker document = f.store->tracker().value();
    for (const Delivery delivery : {Delivery::Draft, Delivery::Sending, Delivery::Failed}) {
        draft.delivery = delivery;
        VERIFY_RESULT(f.store->execute(command(SaveCorrespondence{bare(), draft})));
        QCOMPARE(f.state(key), State::Sent);
        for (Application &application : document.applications) {
            if (application.id == bare())
                application.correspondence = {draft};
        }
        VERIFY_RESULT(f.store->import(document, false));
        QCOMPARE(f.state(key), State::Sent);
    }
    // That a draft was sent, the person may say in any way.
    const OutboxKey second = f.messageIn(State::Draft);
    Correspondence said = f.entry(second);
    said.delivery = Delivery::Sent;
    VERIFY_RESULT(f.store->execute(command(SaveCorrespondence{bare(), said})));
    QCOMPARE(f.state(second), State::Sent);
}

void OutboxSendingTest::aRemovedApplicationIsNotWrittenTo()
{
    OutboxFixture f;
    const OutboxKey waiting = f.messageIn(State::Waiting);
    f.clock.advance(Outbox::cancelTime);
    VERIFY_RESULT(f.store->execute(command(RemoveApplication{bare()})));
    QVERIFY(f.store->due()->empty());
    QVERIFY(!f.store->nextSendAfter().value());
    QCOMPARE(f.store->take(waiting).error().code, ErrorCode::NotFound);
    VERIFY_RESULT(f.store->undo());
    VERIFY_RESULT(f.store->take(waiting));
    // Removed while it is sent, and brought back: nobody says "sent" who did not write it down.
    VERIFY_RESULT(f.store->execute(command(RemoveApplication{bare()})));
    VERIFY_RESULT(f.store->conclude(waiting, {SendOutcome::What::Accepted, SendPhase::Answered, u"250"_s}));
    VERIFY_RESULT(f.store->undo());
    QCOMPARE(f.state(waiting), State::Uncertain);
    QCOMPARE(f.store->message(waiting)->attempts.back().reply, u"250"_s);
}

void OutboxSendingTest::nothingElseIsUndone()
{
    OutboxFixture f;
    VERIFY_RESULT(f.store->execute(command(AdjustStep{bare(), snooze()}, "snoozing")));
    for (const State state : states) {
        const OutboxKey key = f.messageIn(state);
        QCOMPARE(f.store->undoLabel(), u"snoozing"_s);
        VERIFY_RESULT(f.store->undo());
        QCOMPARE(f.state(key), state);
        VERIFY_RESULT(f.store->redo());
        QCOMPARE(f.state(key), state);
        if (state == State::Waiting)
            VERIFY_RESULT(f.store->cancelSend(key));
        if (state == State::Sending)
            VERIFY_RESULT(f.store->conclude(key, {SendOutcome::What::Refused, SendPhase::Answered, {}}));
    }
    QVERIFY(f.store->check()->empty());
}

void OutboxSendingTest::myWordCanBeTakenBack()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    VERIFY_RESULT(f.store->handOver(key, HandOver::MailProgram));
    const QString before = dump(f.file);
    VERIFY_RESULT(f.store->confirmSent(key, f.clock.now(), {}));
    QVERIFY(f.store->undoLabel().contains(u"Maria"_s));
    VERIFY_RESULT(f.store->undo());
    QCOMPARE(dump(f.file), before);
    QCOMPARE(f.state(key), State::Draft);
    f.clock.advance(std::chrono::hours(1));
    QCOMPARE(f.store->toAskAbout(f.clock.now()).value(), std::vector{key});
    VERIFY_RESULT(f.store->redo());
    QCOMPARE(f.state(key), State::Sent);
    VERIFY_RESULT(f.store->undo());
    // Once it goes out there is nothing to repeat.
    VERIFY_RESULT(f.store->send(key, {u"account"_s, false}));
    QVERIFY(f.store->redoLabel().isEmpty());

    OutboxFixture g;
    const OutboxKey uncertain = g.messageIn(State::Uncertain);
    VERIFY_RESULT(g.store->confirmNotSent(uncertain));
    QCOMPARE(g.state(uncertain), State::Draft);
    VERIFY_RESULT(g.store->undo());
    QCOMPARE(g.state(uncertain), State::Uncertain);
}

QTEST_GUILESS_MAIN(OutboxSendingTest)
#include "tst_outboxsending.moc"
