// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to real servers that agree or refuse, over certificates to doubt: what became of the mail is told
// truly.
#include "mailreader.h"
#include "smtpfixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestSmtpTransfer : public SmtpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeFolder(); }
    void eachOfAPanelGetsOne_data();
    void eachOfAPanelGetsOne();
    void aRealServerDelivers();
    void aRealServerRefuses();
    void itIsRefused_data();
    void itIsRefused();
    void aCertificateIsDoubted_data();
    void aCertificateIsDoubted();
    void theStoreIsAskedFirst();
    void itIsCancelled_data();
    void itIsCancelled();
    void nobodyThere();
    void whatCannotBeSentIsNot_data();
    void whatCannotBeSentIsNot();
    void withoutEncryptionOnThisMachineOnly();
};

void TestSmtpTransfer::eachOfAPanelGetsOne_data()
{
    QTest::addColumn<SmtpSecurity>("security");
    QTest::newRow("STARTTLS") << SmtpSecurity::StartTls;
    QTest::newRow("implicit TLS") << SmtpSecurity::ImplicitTls;
}

void TestSmtpTransfer::eachOfAPanelGetsOne()
{
    QFETCH(SmtpSecurity, security);
    QTemporaryDir boxes;
    MailServer server;
    QStringList arguments = QStringList(boxes.path()) + certificate(u"good"_s);
    if (security == SmtpSecurity::ImplicitTls)
        arguments.append(u"--implicit"_s);
    QVERIFY(server.start(u"smtpserver"_s, arguments));
    for (const QString &name : {u"dana"_s, u"kim"_s, u"robin"_s}) {
        std::vector<SmtpPhase> phases;
        SmtpHooks hooks;
        hooks.phase = [&](SmtpPhase phase) { phases.push_back(phase); };
        const SmtpOutcome outcome = sent(account(server.port(), security),
                                         transport(letterTo(name, name + u"@example.org"_s)), hooks);
        QCOMPARE(outcome.message, QString());
        QCOMPARE(outcome.result, SmtpResult::Accepted);
        QCOMPARE(outcome.code, 250);
        QCOMPARE(outcome.reply, u"2.0.0 queued"_s);
        const std::vector<SmtpPhase> all{SmtpPhase::Connecting, SmtpPhase::Authenticating,
                                         SmtpPhase::Addressing, SmtpPhase::SendingData,
                                         SmtpPhase::AwaitingReply};
        QVERIFY(phases == all);
    }
    for (const QString &name : {u"dana"_s, u"kim"_s, u"robin"_s}) {
        const QByteArrayList mails = mailsIn(boxes.filePath(name));
        QCOMPARE(mails.size(), 1);
        MailMessage expected = letterTo(name, name + u"@example.org"_s);
        QVERIFY(readMail(mails[0]) == expected);
    }
}

void TestSmtpTransfer::aRealServerDelivers()
{
    QTemporaryDir folder;
    QVERIFY(openFolder(folder));
    MailServer exim;
    QVERIFY(exim.start(u"start-exim"_s, {folder.path(), file("good.pem"), file("good.key")}, true));
    const QStringList names{u"dana"_s, u"kim"_s, u"robin"_s};
    for (const QString &name : names) {
        const SmtpOutcome outcome =
            sent(account(exim.port()), transport(letterTo(name, name + u"@example.org"_s)));
        QCOMPARE(outcome.message, QString());
        QCOMPARE(outcome.result, SmtpResult::Accepted);
    }
    for (const QString &name : names) {
        const QString box = folder.filePath(u"mail/"_s + name);
        QTRY_COMPARE_WITH_TIMEOUT(mailsIn(box).size(), 1, 30000);
        QVERIFY(readMail(mailsIn(box)[0]) == letterTo(name, name + u"@example.org"_s));
    }
}

void TestSmtpTransfer::aRealServerRefuses()
{
    QTemporaryDir folder;
    QVERIFY(openFolder(folder));
    MailServer exim;
    QVERIFY(exim.start(u"start-exim"_s, {folder.path(), file("good.pem"), file("good.key")}, true));
    SmtpOutcome outcome = sent(account(exim.port()), transport(letterTo(u"nobody"_s, u"a@b"_s)));
    QCOMPARE(outcome.result, SmtpResult::Refused);
    QCOMPARE(outcome.reason, SmtpReason::Recipient);
    outcome = sent(account(exim.port()), transport(letterTo(u"dana"_s, u"a@b"_s)), {}, "wrong");
    QCOMPARE(outcome.result, SmtpResult::Refused);
    QCOMPARE(outcome.reason, SmtpReason::Login);
    MailMessage unwanted = letterTo(u"dana"_s, u"a@b"_s);
    unwanted.subject = u"refuse-me"_s;
    outcome = sent(account(exim.port()), transport(unwanted));
    QCOMPARE(outcome.result, SmtpResult::RefusedData);
    QCOMPARE(outcome.code, 550);
    QVERIFY(mailsIn(folder.filePath(u"mail/dana"_s)).isEmpty());
}

void TestSmtpTransfer::itIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<SmtpResult>("result");
    QTest::addColumn<SmtpReason>("reason");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong password") << QStringList() << QByteArray("wrong") << SmtpResult::Refused
                                    << SmtpReason::Login << 535 << u"user name or password"_s;
    QTest::newRow("a sender") << QStringList{u"--fail-sender"_s, u"sam@example.org"_s} << Password
                              << SmtpResult::Refused << SmtpReason::Sender << 553 << u"from this address"_s;
    QTest::newRow("a recipient") << QStringList{u"--fail-recipient"_s, u"dana@example.com"_s} << Password
                                 << SmtpResult::Refused << SmtpReason::Recipient << 550
                                 << u"dana@example.com"_s;
    QTest::newRow("the second recipient: nobody gets it")
        << QStringList{u"--fail-recipient"_s, u"kim@example.com"_s} << Password << SmtpResult::Refused
        << SmtpReason::Recipient << 550 << u"kim@example.com"_s;
    QTest::newRow("for good") << QStringList{u"--fail-data"_s, u"554 5.7.1 looks like spam"_s} << Password
                              << SmtpResult::RefusedData << SmtpReason::Server << 554 << u"looks like spam"_s;
    QTest::newRow("for now") << QStringList{u"--fail-data"_s, u"451 4.3.0 later"_s} << Password
                             << SmtpResult::RefusedData << SmtpReason::Server << 451 << u"4.3.0 later"_s;
    QTest::newRow("too large") << QStringList{u"--size"_s, u"100"_s} << Password << SmtpResult::Refused
                               << SmtpReason::TooLarge << 552 << u"larger"_s;
}

void TestSmtpTransfer::itIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, secret);
    QTemporaryDir boxes;
    MailServer server;
    QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s) + options));
    MailMessage mail = letterTo(u"dana"_s, u"a@example.org"_s);
    mail.cc = {{{}, u"kim@example.com"_s}};
    bool asked = false;
    SmtpHooks hooks;
    hooks.aboutToSendData = [&] { return asked = true; };
    const SmtpOutcome outcome = sent(account(server.port()), transport(mail), hooks, secret);
    QTEST(outcome.result, "result");
    QTEST(outcome.reason, "reason");
    QTEST(outcome.code, "code");
    QFETCH(QString, words);
    QVERIFY2(outcome.message.contains(words), qPrintable(outcome.message));
    QVERIFY2(!outcome.message.contains(u"Not sent"_s), qPrintable(outcome.message)); // the caller says that
    QVERIFY(!outcome.message.contains(u"secret2"_s) && !outcome.message.contains(u"thank you"_s));
    QCOMPARE(asked, outcome.result == SmtpResult::RefusedData);
    QVERIFY(QDir(boxes.path()).isEmpty());
}

void TestSmtpTransfer::aCertificateIsDoubted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<SmtpSecurity>("security");
    for (const char *name : {"expired", "self", "stranger"}) {
        QTest::addRow("%s, STARTTLS", name) << QString::fromLatin1(name) << SmtpSecurity::StartTls;
        QTest::addRow("%s, implicit TLS", name) << QString::fromLatin1(name) << SmtpSecurity::ImplicitTls;
    }
}

void TestSmtpTransfer::aCertificateIsDoubted()
{
    QFETCH(QString, name);
    QFETCH(SmtpSecurity, security);
    QTemporaryDir boxes;
    MailServer server;
    QStringList arguments = QStringList(boxes.path()) + certificate(name);
    if (security == SmtpSecurity::ImplicitTls)
        arguments.append(u"--implicit"_s);
    QVERIFY(server.start(u"smtpserver"_s, arguments));
    const SmtpOutcome outcome =
        sent(account(server.port(), security), transport(letterTo(u"dana"_s, u"a@example.org"_s)));
    QCOMPARE(outcome.result, SmtpResult::NotConnected);
    QCOMPARE(outcome.reason, SmtpReason::Certificate);
    QCOMPARE(outcome.doubt, name == u"expired"_s ? SmtpDoubt::Expired
                            : name == u"self"_s  ? SmtpDoubt::Untrusted
                                                 : SmtpDoubt::OtherHost);
    QVERIFY(outcome.message.contains(u"certificate"_s));
    QVERIFY(QDir(boxes.path()).isEmpty());
}

void TestSmtpTransfer::theStoreIsAskedFirst()
{
    QTemporaryDir boxes;
    MailServer server;
    QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s)));
    SmtpHooks hooks;
    bool begun = false;
    hooks.phase = [&](SmtpPhase phase) { begun = begun || phase >= SmtpPhase::SendingData; };
    hooks.aboutToSendData = [&] {
        [&] { QVERIFY(!begun); }();
        return false; // the disk is full
    };
    const SmtpOutcome outcome = sent(account(server.port()), transport(letterTo(u"dana"_s, u"a@b"_s)), hooks);
    QCOMPARE(outcome.result, SmtpResult::Cancelled);
    QCOMPARE(outcome.reason, SmtpReason::Stopped);
    QVERIFY(!begun);
    QVERIFY(QDir(boxes.path()).isEmpty());
}

void TestSmtpTransfer::itIsCancelled_data()
{
    QTest::addColumn<SmtpPhase>("at");
    QTest::addColumn<SmtpResult>("result");
    QTest::newRow("connecting") << SmtpPhase::Connecting << SmtpResult::Cancelled;
    QTest::newRow("logging in") << SmtpPhase::Authenticating << SmtpResult::Cancelled;
    QTest::newRow("addressing") << SmtpPhase::Addressing << SmtpResult::Cancelled;
    QTest::newRow("waiting for the reply") << SmtpPhase::AwaitingReply << SmtpResult::Uncertain;
}

void TestSmtpTransfer::itIsCancelled()
{
    QFETCH(SmtpPhase, at);
    QFETCH(SmtpResult, result);
    QTemporaryDir boxes;
    MailServer server;
    QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s) +
                                              QStringList{u"--delay"_s, u"6"_s}));
    std::unique_ptr<SmtpTransfer> transfer;
    SmtpHooks hooks;
    hooks.phase = [&](SmtpPhase phase) {
        if (phase == at)
            transfer->cancel();
    };
    transfer =
        SmtpTransfer::make(account(server.port()), transport(letterTo(u"dana"_s, u"a@b"_s)), limits(), hooks);
    const SmtpOutcome outcome = transfer->run(password());
    QCOMPARE(outcome.result, result);
    QCOMPARE(outcome.reason, SmtpReason::Stopped);
    QVERIFY(QDir(boxes.path()).isEmpty()); // cancelled before the server was through
}

void TestSmtpTransfer::nobodyThere()
{
    quint16 port = 0;
    {
        QTemporaryDir boxes;
        MailServer server;
        QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s)));
        port = server.port();
    }
    SmtpOutcome outcome = sent(account(port), transport(letterTo(u"dana"_s, u"a@b"_s)));
    QCOMPARE(outcome.result, SmtpResult::NotConnected);
    QCOMPARE(outcome.reason, SmtpReason::Unreachable);
    SmtpAccount nowhere = account(port);
    nowhere.host = u"no-such-host.invalid"_s;
    outcome = sent(nowhere, transport(letterTo(u"dana"_s, u"a@b"_s)));
    QCOMPARE(outcome.result, SmtpResult::NotConnected);
    QCOMPARE(outcome.reason, SmtpReason::Unreachable);
}

void TestSmtpTransfer::whatCannotBeSentIsNot_data()
{
    QTest::addColumn<SmtpAccount>("account");
    QTest::addColumn<SmtpMail>("mail");
    const SmtpAccount good{u"localhost"_s, 1, SmtpSecurity::StartTls, u"candidate"_s};
    const SmtpMail mail = transport(letterTo(u"dana"_s, u"a@b"_s));
    const auto row = [&](const char *name, auto &&change) {
        SmtpAccount account = good;
        SmtpMail changed = mail;
        change(account, changed);
        QTest::newRow(name) << account << changed;
    };
    row("no host", [](SmtpAccount &account, SmtpMail &) { account.host.clear(); });
    row("a host with a path", [](SmtpAccount &account, SmtpMail &) { account.host = u"localhost/x"_s; });
    row("a host with a user", [](SmtpAccount &account, SmtpMail &) { account.host = u"spy@localhost"_s; });
    row("no port", [](SmtpAccount &account, SmtpMail &) { account.port = 0; });
    row("no encryption elsewhere", [](SmtpAccount &account, SmtpMail &) {
        account = {u"mail.example.com"_s, 25, SmtpSecurity::PlainLoopback, {}};
    });
    row("a password in clear",
        [](SmtpAccount &account, SmtpMail &) { account.security = SmtpSecurity::PlainLoopback; });
    row("a command in the sender",
        [](SmtpAccount &, SmtpMail &mail) { mail.sender = u"a@b.example>\r\nRCPT TO:<spy@example.net"_s; });
    row("a command in a recipient",
        [](SmtpAccount &, SmtpMail &mail) { mail.recipients = {u"a@b.example>\r\nDATA"_s}; });
    row("nobody", [](SmtpAccount &, SmtpMail &mail) { mail.recipients.clear(); });
    row("no message", [](SmtpAccount &, SmtpMail &mail) { mail.message.clear(); });
    row("a bare LF", [](SmtpAccount &, SmtpMail &mail) { mail.message += "\n.\nMAIL FROM:<x@y>\r\n"; });
    row("a bare CR", [](SmtpAccount &, SmtpMail &mail) { mail.message += "\r.\r\n"; });
}

void TestSmtpTransfer::whatCannotBeSentIsNot()
{
    QFETCH(SmtpAccount, account);
    QFETCH(SmtpMail, mail);
    const SmtpOutcome outcome = sent(account, mail);
    QCOMPARE(outcome.result, SmtpResult::NotConnected);
    QCOMPARE(outcome.reason, SmtpReason::Account);
    QVERIFY(!outcome.message.isEmpty());
}

void TestSmtpTransfer::withoutEncryptionOnThisMachineOnly()
{
    QTemporaryDir boxes;
    MailServer server;
    QVERIFY(server.start(u"smtpserver"_s, {boxes.path()}));
    const SmtpAccount plain{u"localhost"_s, server.port(), SmtpSecurity::PlainLoopback, {}};
    QCOMPARE(sent(plain, transport(letterTo(u"dana"_s, u"a@b"_s))).result, SmtpResult::Accepted);
    QCOMPARE(mailsIn(boxes.filePath(u"dana"_s)).size(), 1);
}

QTEST_GUILESS_MAIN(TestSmtpTransfer)
#include "tst_smtptransfer.moc"
