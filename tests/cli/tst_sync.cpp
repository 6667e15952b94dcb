// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sync as a timer runs it: what waits is sent or stays, and the exit status says which.
#include "mailaccounts.h"
#include "mailserver.h"
#include "runner.h"
#include "storefixture.h"

#include <QSettings>
#include <QTextStream>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhenNothingWaits();
    void sendsWhatWaits();
    void leavesWhatCanStillBeCancelled();
    void needsAnAccount();
    void needsThePassword();
    void saysWhatTheServerRefused();

private:
    int run(const QStringList &more = {});
    void wait();
    void setAccount(quint16 port, const QString &user = {});
    OutgoingState state() const { return (*m_f->open())->message(m_key).value().state; }
    QString id() const { return (*m_f->open())->message(m_key).value().draft.message.messageId; }

    std::unique_ptr<StoreFixture> m_f;
    OutboxKey m_key;
    QString m_out;
    QString m_err;
};

void SyncTest::init()
{
    m_f = std::make_unique<StoreFixture>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_f->folder.filePath(u"config"_s)));
    const auto store = m_f->open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
}

int SyncTest::run(const QStringList &more)
{
    m_out.clear();
    m_err.clear();
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    const QStringList arguments{u"afterword-cli"_s, u"sync"_s, u"--db"_s, m_f->file};
    return cli::run(arguments + more, m_f->clock, out, err);
}

/// Send was pressed ten seconds ago.
void SyncTest::wait()
{
    const auto store = m_f->open();
    VERIFY_RESULT(store);
    OutboxDraft draft;
    draft.key.application = ApplicationId(u"a-bare"_s);
    draft.kind = Kind::StatusCheckIn;
    draft.recipient = PersonId(u"p-manager"_s);
    draft.message.from = {u"Robin"_s, u"robin@example.org"_s};
    draft.message.to = {{u"Maria"_s, u"maria@acme.example"_s}};
    draft.message.subject = u"Analyst"_s;
    draft.message.body = u"Dear Maria,\n"_s;
    const auto made = (*store)->createDraft(draft);
    VERIFY_RESULT(made);
    m_key = made->draft.key;
    VERIFY_RESULT((*store)->send(m_key, {u"account"_s, true}));
    m_f->clock.advance(Outbox::cancelTime);
}

void SyncTest::setAccount(quint16 port, const QString &user)
{
    QSettings settings(MailAccounts::settingsFile(), QSettings::IniFormat);
    MailAccounts(settings).save(
        {u"account"_s,
         {u"Robin"_s, u"robin@example.org"_s},
         {u"127.0.0.1"_s, port, user.isEmpty() ? SmtpSecurity::PlainLoopback : SmtpSecurity::ImplicitTls,
          user}});
}

void SyncTest::saysWhenNothingWaits()
{
    QCOMPARE(run(), 0);
    QVERIFY(m_out.contains(u"nothing to send"_s));
    QVERIFY(m_err.isEmpty());
}

void SyncTest::sendsWhatWaits()
{
    MailServer server;
    const QString log = m_f->folder.filePath(u"accepted"_s);
    QVERIFY(server.start(u"mailsink"_s, {log, u"0"_s}));
    setAccount(server.port());
    wait();
    QVERIFY2(run() == 0, qPrintable(m_out + m_err));
    QCOMPARE(m_out.trimmed(), u"Sent to Maria."_s);
    QCOMPARE(state(), OutgoingState::Sent);
    QCOMPARE(run(), 0); // once
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(file.readAll()).trimmed(), id());
}

void SyncTest::leavesWhatCanStillBeCancelled()
{
    setAccount(1);
    wait();
    m_f->clock.advance(-Outbox::cancelTime);
    QCOMPARE(run(), 0);
    QCOMPARE(state(), OutgoingState::Waiting);
}

void SyncTest::needsAnAccount()
{
    wait();
    QCOMPARE(run(), 2);
    QVERIFY(m_err.contains(u"no mail account is set up"_s));
    QCOMPARE(state(), OutgoingState::Waiting);
}

void SyncTest::needsThePassword()
{
    setAccount(1, u"robin"_s);
    wait();
    QCOMPARE(run(), 2);
    QVERIFY(m_err.contains(u"--password-fd"_s));
    QCOMPARE(run({u"--password-fd"_s, u"none"_s}), 2);
    QVERIFY(m_err.contains(u"none"_s));
    QCOMPARE(state(), OutgoingState::Waiting);
    // With one it is tried, and the truth is told.
    QFile secret(m_f->folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::ReadWrite));
    secret.write("walrus\n");
    QVERIFY(secret.seek(0) && secret.flush());
    QCOMPARE(run({u"--password-fd"_s, QString::number(secret.handle())}), 1);
    QCOMPARE(state(), OutgoingState::Failed);
    QVERIFY(!(m_out + m_err).contains(u"walrus"_s));
}

void SyncTest::saysWhatTheServerRefused()
{
    MailServer server;
    QVERIFY(server.start(u"mailsink"_s, {m_f->folder.filePath(u"accepted"_s), u"1"_s}));
    setAccount(server.port());
    wait();
    QCOMPARE(run({u"--json"_s}), 1);
    QVERIFY2(m_out.contains(u"\"state\": \"failed\""_s), qPrintable(m_out));
    QVERIFY2(m_out.contains(u"no such user"_s), qPrintable(m_out));
    QCOMPARE(state(), OutgoingState::Failed);
    QCOMPARE(run(), 0); // not tried again by itself
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
