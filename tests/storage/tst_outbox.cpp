// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: what state allows what, one flush each, and the history, the plan and undo follow.
#include "flushcount.h"
#include "outboxfixture.h"
#include "storedump.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{State::Draft, State::Waiting, State::Sending,
                            State::Sent,  State::Failed,  State::Uncertain};

/// What a person or the sender does to a message, as the interface has it.
struct Act
{
    const char *name;
    OutboxEvent event;
    std::function<Result<void>(SqlTrackerStore &, FakeClock &, const OutboxKey &)> run;
};

template <typename T>
Result<void> nothing(const Result<T> &result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

std::vector<Act> acts()
{
    using S = SqlTrackerStore;
    using K = const OutboxKey &;
    const auto outcome = [](SendOutcome::What what) {
        return [what](S &s, FakeClock &, K key) {
            return s.conclude(key, {what, SendPhase::Answered, u"said"_s});
        };
    };
    return {
        {"edit", OutboxEvent::Edit,
         [](S &s, FakeClock &, K key) {
             MailMessage content;
             content.body = u"another text"_s;
             return s.saveDraft(key, content);
         }},
        {"attach", OutboxEvent::Edit, [](S &s, FakeClock &, K key) { return s.saveAttachments(key, {}); }},
        {"discard", OutboxEvent::Discard, [](S &s, FakeClock &, K key) { return s.discardDraft(key); }},
        {"hand over", OutboxEvent::HandOver,
         [](S &s, FakeClock &, K key) { return s.handOver(key, HandOver::Copied); }},
        {"send", OutboxEvent::Send,
         [](S &s, FakeClock &, K key) {
             return nothing(s.send(key, {u"account"_s, false}));
         }},
        {"cancel", OutboxEvent::Cancel, [](S &s, FakeClock &, K key) { return s.cancelSend(key); }},
        {"send now", OutboxEvent::Hurry, [](S &s, FakeClock &, K key) { return s.sendNow(key); }},
        {"set aside", OutboxEvent::Edit,
         [](S &s, FakeClock &, K key) {
             return s.saveSetAside(key, {{u"L05"_s, u"words"_s, u"so I talk"_s}});
         }},
        {"take", OutboxEvent::Leave,
         [](S &s, FakeClock &clock, K key) {
             clock.advance(Outbox::cancelTime);
             return nothing(s.take(key));
         }},
        {"accepted", OutboxEvent::Accept, outcome(SendOutcome::What::Accepted)},
        {"refused", OutboxEvent::Refuse, outcome(SendOutcome::What::Refused)},
        {"lost", OutboxEvent::Lose, outcome(SendOutcome::What::Unsure)},
        {"sent, I say", OutboxEvent::ConfirmSent,
         [](S &s, FakeClock &, K key) { return s.confirmSent(key, at("2026-11-23T09:30:00Z"), {}); }},
        {"not sent, I say", OutboxEvent::ConfirmNotSent,
         [](S &s, FakeClock &, K key) { return s.confirmNotSent(key); }},
    };
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateAllowsWhatTheTableSays_data();
    void eachStateAllowsWhatTheTableSays();
    void aDraftIsKeptWhole();
    void typingIsKeptAndNothingElse();
    void whatIsTypedIsExportedAndFoundOnceItIsLeft();
    void handedOverIsAskedAbout();
    void aDiscardedDraftComesBackWhole();
    void whatIsGoneIsForgotten();
    void draftsOfADocumentGoOn();
};

void OutboxTest::eachStateAllowsWhatTheTableSays_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("act");
    const auto all = acts();
    for (const State state : states) {
        for (size_t act = 0; act < all.size(); ++act)
            QTest::addRow("%s: %s", exchangeName(state).data(), all[act].name) << int(state) << int(act);
    }
}

void OutboxTest::eachStateAllowsWhatTheTableSays()
{
    QFETCH(int, state);
    QFETCH(int, act);
    const Act tried = acts()[size_t(act)];
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State(state));
    QCOMPARE(f.state(key), State(state));
    QCOMPARE(f.entry(key).delivery, deliveryOf(State(state)));
    const auto next = stateAfter(State(state), tried.event);
    if (tried.event == OutboxEvent::ConfirmNotSent && State(state) == State::Draft)
        VERIFY_RESULT(f.store->handOver(key, HandOver::Copied)); // else there is nothing to answer
    const QString before = outboxDump(f.file);
    const QSignalSpy told(f.store.get(), &TrackerStore::changed);
    flushes = 0;
    const auto done = tried.run(*f.store, f.clock, key);
    if (!next) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QVERIFY(done.error().message.endsWith(u'.'));
        QCOMPARE(outboxDump(f.file), before);
        QCOMPARE(flushes, 0);
        QVERIFY(told.isEmpty());
        return;
    }
    VERIFY_RESULT(done);
    QCOMPARE(flushes, 1);
    if (tried.event == OutboxEvent::Discard) {
        QCOMPARE(f.store->message(key).error().code, ErrorCode::NotFound);
        return;
    }
    QCOMPARE(f.state(key), *next);
    QCOMPARE(f.entry(key).delivery, deliveryOf(*next));
    // By which way it was handed over is shown wherever it is open.
    const bool isShown =
        deliveryOf(State(state)) != deliveryOf(*next) || tried.event == OutboxEvent::HandOver;
    QCOMPARE(!told.isEmpty(), isShown);
    const auto problems = f.store->check();
    VERIFY_RESULT(problems);
    QVERIFY(problems->empty());
}

void OutboxTest::aDraftIsKeptWhole()
{
    OutboxFixture f;
    const OutboxDraft wanted = f.draft();
    const auto made = f.store->createDraft(wanted);
    VERIFY_RESULT(made);
    QVERIFY(made->draft.message.messageId.endsWith(u"@example.org"_s));
    const auto kept = f.another()->message(made->draft.key);
    VERIFY_RESULT(kept);
    QVERIFY(*kept == *made);
    MailMessage message = kept->draft.message;
    message.messageId.clear();
    QVERIFY(message == wanted.message);
    QCOMPARE(kept->draft.step, wanted.step);
    QCOMPARE(kept->draft.templateId, u"plain"_s);
    QCOMPARE(kept->draft.recipient, wanted.recipient);
    QCOMPARE(kept->draft.madeAt, f.clock.now());
    const Correspondence entry = f.entry(made->draft.key);
    QCOMPARE(entry.delivery, Delivery::Draft);
    QCOMPARE(entry.messageId, u"<%1>"_s.arg(made->draft.message.messageId));
    QCOMPARE(entry.inReplyTo, u"<2@acme.example>"_s);
    QCOMPARE(*f.store->unsentFor(bare(), Kind::StatusCheckIn, wanted.recipient, {}).value(), made->draft.key);
    QVERIFY(!f.store->unsentFor(bare(), Kind::ThankYou, wanted.recipient, {}).value());

    OutboxDraft nowhere = wanted;
    nowhere.key.application = ApplicationId(u"nowhere"_s);
    QCOMPARE(f.store->createDraft(nowhere).error().code, ErrorCode::BadInput);
    nowhere = wanted;
    nowhere.recipient = PersonId(u"nobody"_s);
    QVERIFY(!f.store->createDraft(nowhere));
}

void OutboxTest::typingIsKeptAndNothingElse()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    const QString before = dump(f.file);
    const QString undo = f.store->undoLabel();
    const QSignalSpy told(f.store.get(), &TrackerStore::changed);
    f.clock.advance(std::chrono::seconds(2));
    MailMessage typed = f.store->message(key)->draft.message;
    const auto attachments = typed.attachments;
    const QString messageId = typed.messageId;
    typed.attachments.clear();
    typed.messageId = u"another@example.org"_s;
    typed.body = u"Dear Maria,\n\nnarwhal"_s;
    typed.cc.clear();
    flushes = 0;
    VERIFY_RESULT(f.store->saveDraft(key, typed));
    QCOMPARE(flushes, 1);
    QVERIFY(told.isEmpty());
    QCOMPARE(dump(f.file), before); // neither facts nor plan
    QCOMPARE(f.store->undoLabel(), undo);
    const auto kept = f.another()->message(key);
    VERIFY_RESULT(kept);
    QCOMPARE(kept->draft.message.body, typed.body);
    QCOMPARE(kept->draft.message.messageId, messageId);
    QVERIFY(kept->draft.message.attachments == attachments);
    QVERIFY(kept->draft.message.cc.empty());
    QCOMPARE(kept->draft.editedAt, f.clock.now());
    VERIFY_RESULT(f.store->saveOrigin(key, u"warm"_s, u"de"_s));
    QCOMPARE(f.store->message(key)->draft.templateId, u"warm"_s);
    QCOMPARE(f.store->message(key)->draft.language, u"de"_s);
    QCOMPARE(f.store->message(key)->draft.message.body, typed.body);
    typed.body = QString(QChar(0xd83d)); // half a symbol
    QCOMPARE(f.store->saveDraft(key, typed).error().code, ErrorCode::BadInput);
    QCOMPARE(f.store->saveDraft({bare(), CorrespondenceId(u"none"_s)}, typed).error().code,
             ErrorCode::NotFound);
}

void OutboxTest::whatIsTypedIsExportedAndFoundOnceItIsLeft()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    MailMessage typed = f.store->message(key)->draft.message;
    typed.body = u"narwhal"_s;
    VERIFY_RESULT(f.store->saveDraft(key, typed));
    const Tracker tracker = f.store->tracker().value();
    QCOMPARE(tracker.find(bare())->correspondence.front().body, u"narwhal"_s);
    QVERIFY(f.store->search(u"narwhal"_s)->empty());
    VERIFY_RESULT(f.store->closeDraft(key));
    QCOMPARE(f.store->search(u"narwhal"_s)->size(), size_t{1});
    QVERIFY(f.store->search(u"walrus"_s)->empty());
    QCOMPARE(f.entry(key).body, u"narwhal"_s);
    typed.body = u"beluga"_s;
    VERIFY_RESULT(f.store->saveDraft(key, typed));
    VERIFY_RESULT(f.another()->recover()); // the program was killed while it was typed
    QCOMPARE(f.store->search(u"beluga"_s)->size(), size_t{1});
    VERIFY_RESULT(f.store->discardDraft(key));
    QVERIFY(f.store->search(u"beluga"_s)->empty());
}

void OutboxTest::handedOverIsAskedAbout()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    VERIFY_RESULT(f.store->handOver(key, HandOver::MailProgram));
    const Instant handed = f.clock.now();
    QCOMPARE(f.entry(key).delivery, Delivery::Draft); // only the answer counts it
    QVERIFY(f.store->toAskAbout(handed)->empty());
    f.clock.advance(std::chrono::hours(2));
    QCOMPARE(f.store->toAskAbout(f.clock.now()).value(), std::vector{key});
    VERIFY_RESULT(f.store->noteAsked(key));
    QVERIFY(f.store->toAskAbout(f.clock.now())->empty());
    f.clock.advance(std::chrono::hours(24));
    QCOMPARE(f.store->toAskAbout(f.clock.now()).value(), std::vector{key}); // later again
    VERIFY_RESULT(f.store->confirmSent(key, handed, {}));
    QVERIFY(f.store->toAskAbout(f.clock.now())->empty());
    QCOMPARE(f.entry(key).delivery, Delivery::Sent);
    QCOMPARE(f.entry(key).at, handed);

    const OutboxKey second = f.messageIn(State::Draft);
    VERIFY_RESULT(f.store->handOver(second, HandOver::Printed));
    VERIFY_RESULT(f.store->confirmNotSent(second));
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.store->toAskAbout(f.clock.now())->empty());
    QCOMPARE(f.state(second), State::Draft);
}

void OutboxTest::aDiscardedDraftComesBackWhole()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    const auto before = f.store->message(key);
    VERIFY_RESULT(f.store->discardDraft(key));
    QVERIFY(f.store->undoLabel().contains(u"Maria"_s));
    VERIFY_RESULT(f.another()->recover()); // what undo can bring back is not forgotten
    VERIFY_RESULT(f.store->undo());
    const auto after = f.store->message(key);
    VERIFY_RESULT(after);
    QVERIFY(*after == *before);
}

void OutboxTest::whatIsGoneIsForgotten()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    VERIFY_RESULT(f.store->discardDraft(key));
    VERIFY_RESULT(f.store->forgetHistory());
    QVERIFY(outboxDump(f.file).contains(u"walrus"_s));
    VERIFY_RESULT(f.store->recover());
    QVERIFY(!outboxDump(f.file).contains(u"walrus"_s));
    QVERIFY(!outboxDump(f.file).contains(u"cv.pdf"_s));
}

void OutboxTest::draftsOfADocumentGoOn()
{
    OutboxFixture f;
    const OutboxKey key = f.messageIn(State::Draft);
    const OutboxKey waiting = [&] {
        OutboxDraft other = f.draft();
        other.kind = Kind::ThankYou;
        const OutboxKey made = f.store->createDraft(other)->draft.key;
        std::ignore = f.store->send(made, {u"account"_s, false});
        return made;
    }();
    OutboxFixture g;
    VERIFY_RESULT(g.store->import(f.store->tracker().value(), false));
    const auto draft = g.store->message(key);
    VERIFY_RESULT(draft);
    const MailMessage wanted = f.store->message(key)->draft.message;
    QCOMPARE(draft->state, State::Draft);
    QCOMPARE(draft->draft.message.subject, wanted.subject);
    QCOMPARE(draft->draft.message.body, wanted.body);
    QCOMPARE(draft->draft.message.messageId, wanted.messageId);
    QCOMPARE(draft->draft.message.to.front().address, u"maria@acme.example"_s);
    QCOMPARE(g.state(waiting), State::Uncertain); // the other program may have sent it
    MailMessage typed = draft->draft.message;
    typed.body = u"narwhal"_s;
    VERIFY_RESULT(g.store->saveDraft(key, typed));
    QCOMPARE(g.store->message(key)->draft.message.body, u"narwhal"_s);
    VERIFY_RESULT(g.store->send(key, {u"account"_s, false}));
    VERIFY_RESULT(g.store->confirmSent(waiting, g.clock.now(), {}));
    QCOMPARE(g.state(waiting), State::Sent);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
