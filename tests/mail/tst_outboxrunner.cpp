// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runner between a real outbox and a real server: what leaves when, and what is told of what does not.
#include "mailserver.h"
#include "outboxfixture.h"
#include "outboxrunner.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(afterword::OutboxKey)

class OutboxRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsToAPanel();
    void cancelledInTimeStays();
    void saysWhyNothingLeft_data();
    void saysWhyNothingLeft();
    void holdsBackWhatTheRulesObjectTo();
    void waitsForThePassword();
    void saysTheTruthWhenItIsClosed();

private:
    QStringList accepted() const;
    MailAccount account() const;

    QTemporaryDir m_folder;
    MailServer m_server;
};

namespace {

/// An outbox, its runner and what it told.
struct Running
{
    struct Told
    {
        OutboxKey key;
        OutgoingState state;
        QString sentence;
    };

    OutboxFixture f;
    std::optional<MailAccount> account;
    std::optional<QByteArray> password;
    OutboxRunner::TellPassword tell; ///< kept where nobody answers at once
    bool answersAtOnce = true;
    std::vector<Told> told;
    std::unique_ptr<OutboxRunner> runner;

    explicit Running(const MailAccount &by)
        : account(by)
    {
        runner = std::make_unique<OutboxRunner>(
            *f.store, f.clock, [this](const QString &) { return account; },
            [this](const MailAccount &, const OutboxRunner::TellPassword &answer) {
                if (answersAtOnce)
                    answer(password);
                else
                    tell = answer;
            });
        QObject::connect(runner.get(), &OutboxRunner::concluded, runner.get(),
                         [this](const OutboxKey &key, OutgoingState state, const QString &sentence) {
                             told.push_back({key, state, sentence});
                         });
        QObject::connect(runner.get(), &OutboxRunner::heldBack, runner.get(),
                         [this](const OutboxKey &key, const QString &sentence) {
                             told.push_back({key, f.state(key), sentence});
                         });
        std::ignore = runner->start();
    }
    /// Its time has come.
    void pass()
    {
        f.clock.advance(Outbox::cancelTime);
        runner->wake();
    }
};

} // namespace

void OutboxRunnerTest::initTestCase()
{
    QVERIFY(m_server.start(u"mailsink"_s, {m_folder.filePath(u"accepted"_s), u"0"_s}));
}

QStringList OutboxRunnerTest::accepted() const
{
    QFile log(m_folder.filePath(u"accepted"_s));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

MailAccount OutboxRunnerTest::account() const
{
    return {u"account"_s,
            {u"Robin"_s, u"robin@example.org"_s},
            {u"127.0.0.1"_s, m_server.port(), SmtpSecurity::PlainLoopback, {}}};
}

void OutboxRunnerTest::sendsToAPanel()
{
    Running r(account());
    std::vector<OutboxKey> keys;
    for (const char *id : {"p-manager", "p-referee", "p-idle"}) {
        OutboxDraft draft = r.f.draft();
        draft.recipient = PersonId(QString::fromLatin1(id));
        draft.kind = Kind::ThankYou;
        keys.push_back(r.f.store->createDraft(draft)->draft.key);
        VERIFY_RESULT(r.f.store->send(keys.back(), {u"account"_s, false}));
    }
    r.pass();
    QTRY_COMPARE_WITH_TIMEOUT(r.told.size(), keys.size(), 30'000);
    const QStringList log = accepted();
    for (const OutboxKey &key : keys) {
        QCOMPARE(r.f.state(key), OutgoingState::Sent);
        const auto message = r.f.store->message(key);
        QCOMPARE(log.count(message->draft.message.messageId), 1);
        QVERIFY(message->attempts.back().reply.contains(u"queued"_s));
        QCOMPARE(message->attempts.back().phase, SendPhase::Answered);
    }
    QVERIFY(!r.runner->isSending());
}

void OutboxRunnerTest::cancelledInTimeStays()
{
    Running r(account());
    const qsizetype before = accepted().size();
    const OutboxKey key = r.f.messageIn(OutgoingState::Waiting);
    VERIFY_RESULT(r.f.store->cancelSend(key));
    QSignalSpy idle(r.runner.get(), &OutboxRunner::idle);
    r.pass();
    QVERIFY(idle.wait(30'000));
    QCOMPARE(r.f.state(key), OutgoingState::Draft);
    QCOMPARE(accepted().size(), before);
}

void OutboxRunnerTest::saysWhyNothingLeft_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("the account is gone") << u"account"_s << u"not set up any more"_s;
    QTest::newRow("nobody has the password") << u"password"_s << u"no password"_s;
    QTest::newRow("no server") << u"server"_s << QString();
    QTest::newRow("an address that is none") << u"address"_s << QString();
}

void OutboxRunnerTest::saysWhyNothingLeft()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    Running r(account());
    const qsizetype before = accepted().size();
    const OutboxKey key = r.f.messageIn(OutgoingState::Draft);
    if (what == "account"_L1)
        r.account.reset();
    if (what == "password"_L1)
        r.account->server.user = u"robin"_s;
    if (what == "server"_L1)
        r.account->server.port = 1;
    if (what == "address"_L1) {
        MailMessage message = r.f.store->message(key)->draft.message;
        message.to.front().address = u"no address\nBcc: everybody@example.org"_s;
        VERIFY_RESULT(r.f.store->saveDraft(key, message));
    }
    VERIFY_RESULT(r.f.store->send(key, {u"account"_s, false}));
    r.pass();
    QTRY_COMPARE_WITH_TIMEOUT(r.told.size(), size_t{1}, 30'000);
    QCOMPARE(r.told.front().state, OutgoingState::Failed);
    QVERIFY2(r.told.front().sentence.contains(says), qPrintable(r.told.front().sentence));
    QVERIFY(!r.told.front().sentence.isEmpty());
    QCOMPARE(r.f.state(key), OutgoingState::Failed);
    QCOMPARE(accepted().size(), before);
    // It is not tried again by itself.
    QSignalSpy idle(r.runner.get(), &OutboxRunner::idle);
    r.pass();
    QVERIFY(idle.wait(30'000));
    QCOMPARE(r.f.store->message(key)->attempts.size(), size_t{1});
}

void OutboxRunnerTest::holdsBackWhatTheRulesObjectTo()
{
    Running r(account());
    const qsizetype before = accepted().size();
    const OutboxKey key = r.f.messageIn(OutgoingState::Waiting);
    r.f.planner.objects = u"They said no meanwhile."_s;
    r.pass();
    QTRY_COMPARE_WITH_TIMEOUT(r.told.size(), size_t{1}, 30'000);
    QCOMPARE(r.told.front().state, OutgoingState::Draft);
    QCOMPARE(r.told.front().sentence, u"They said no meanwhile."_s);
    QCOMPARE(r.f.state(key), OutgoingState::Draft);
    QCOMPARE(accepted().size(), before);
}

void OutboxRunnerTest::waitsForThePassword()
{
    Running r(account());
    r.account->server.user = u"robin"_s;
    r.answersAtOnce = false;
    const OutboxKey key = r.f.messageIn(OutgoingState::Waiting);
    r.pass();
    QTRY_VERIFY_WITH_TIMEOUT(bool(r.tell), 30'000);
    QCOMPARE(r.f.state(key), OutgoingState::Waiting); // and can still be cancelled
    r.tell(std::nullopt);
    r.tell(std::nullopt); // a second answer is none
    QCOMPARE(r.f.state(key), OutgoingState::Failed);
    const OutboxRunner::TellPassword late = r.tell;
    r.runner.reset();
    late(QByteArray("secret")); // nobody listens any more
    QCOMPARE(r.f.state(key), OutgoingState::Failed);
}

void OutboxRunnerTest::saysTheTruthWhenItIsClosed()
{
    // Closed at any moment between asking the server and its answer.
    for (int i = 0; i < 12; ++i) {
        Running r(account());
        const OutboxKey key = r.f.messageIn(OutgoingState::Waiting);
        const QString id = r.f.store->message(key)->draft.message.messageId;
        r.pass();
        QTRY_VERIFY_WITH_TIMEOUT(r.runner->isSending(), 30'000);
        QTest::qWait(i * 5);
        r.runner.reset();
        const OutgoingState state = r.f.state(key);
        const bool isThere = accepted().contains(id);
        QVERIFY2(state == OutgoingState::Failed || state == OutgoingState::Sent ||
                     state == OutgoingState::Uncertain,
                 exchangeName(state).data());
        QVERIFY(state != OutgoingState::Failed || !isThere);
        QVERIFY(state != OutgoingState::Sent || isThere);
        VERIFY_RESULT(r.f.another()->recover());
        QCOMPARE(r.f.state(key), state);
    }
}

QTEST_GUILESS_MAIN(OutboxRunnerTest)
#include "tst_outboxrunner.moc"
