// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that hangs up, falls silent or feigns at each stage: nothing is called sent that was not, nothing
// that may have been sent is called unsent, and no credential is ever in clear.
#include "smtpfixture.h"

#include <QSet>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestSmtpCuts : public SmtpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeFolder(); }
    void withoutEncryptionNothingIsSaid_data();
    void withoutEncryptionNothingIsSaid();
    void whoWantsALoginSendsNothingWithout();
    void theLineIsCut_data();
    void theLineIsCut();
    void aSilentServerIsLeft_data();
    void aSilentServerIsLeft();
    void aFarewellHasItsEnd();
};

void TestSmtpCuts::withoutEncryptionNothingIsSaid_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("not offered") << QByteArray("no-starttls");
    QTest::newRow("a reply is injected before TLS") << QByteArray("injected");
    QTest::newRow("the line is cut instead") << QByteArray("starttls");
}

void TestSmtpCuts::withoutEncryptionNothingIsSaid()
{
    QFETCH(QByteArray, at);
    QTemporaryDir folder;
    MailServer server;
    stage(folder, at);
    QVERIFY(server.start(u"cuttingserver"_s, {file("good.pem"), file("good.key"), folder.path()}));
    const SmtpOutcome outcome =
        sent(account(server.port()), transport(letterTo(u"dana"_s, u"a@example.org"_s)));
    QCOMPARE(outcome.result, SmtpResult::NotConnected);
    QTRY_COMPARE(contents(folder, "served"), "x");
    const QByteArray clear = contents(folder, "clear");
    // A greeting without a name, the wish for TLS, the farewell; of the handshake only the first letters.
    QVERIFY2(clear.startsWith("EHLO [127.0.0.1]\r\n"), clear.constData());
    QVERIFY(!clear.contains("AUTH") && !clear.contains("MAIL") && !clear.contains("candidate"));
    QVERIFY(!clear.contains(QByteArray("\0candidate\0secret2", 18).toBase64()) && !clear.contains(Password));
    QVERIFY(contents(folder, "accepted").isEmpty());
}

void TestSmtpCuts::whoWantsALoginSendsNothingWithout()
{
    QTemporaryDir folder;
    MailServer server;
    stage(folder, "no-login");
    QVERIFY(server.start(u"cuttingserver"_s, {file("good.pem"), file("good.key"), folder.path()}));
    const SmtpMail mail = transport(letterTo(u"dana"_s, u"a@example.org"_s));
    SmtpOutcome outcome = sent(account(server.port()), mail);
    QCOMPARE(outcome.result, SmtpResult::Refused);
    QCOMPARE(outcome.reason, SmtpReason::Login);
    QVERIFY(contents(folder, "accepted").isEmpty());
    SmtpAccount open = account(server.port());
    open.user.clear();
    outcome = sent(open, mail);
    QCOMPARE(outcome.result, SmtpResult::Accepted);
}

void TestSmtpCuts::theLineIsCut_data()
{
    QTest::addColumn<SmtpResult>("result");
    QTest::addColumn<bool>("accepted"); // by the server, whatever the sender knows
    const auto row = [](const char *name, SmtpResult result, bool accepted = false) {
        QTest::newRow(name) << result << accepted;
    };
    row("accept", SmtpResult::NotConnected);
    row("banner", SmtpResult::NotConnected);
    row("ehlo", SmtpResult::NotConnected);
    row("starttls", SmtpResult::NotConnected);
    row("handshake", SmtpResult::NotConnected);
    row("secret-ehlo", SmtpResult::NotConnected);
    row("auth", SmtpResult::NotConnected);
    row("mail", SmtpResult::NotConnected);
    row("recipient", SmtpResult::NotConnected);
    row("data", SmtpResult::NotConnected);
    row("go-ahead", SmtpResult::Uncertain);
    row("body", SmtpResult::Uncertain);
    row("early", SmtpResult::Uncertain);
    row("unread", SmtpResult::Uncertain);
    row("end", SmtpResult::Uncertain, true);
    row("accepted", SmtpResult::Accepted, true);
    row("none", SmtpResult::Accepted, true);
}

void TestSmtpCuts::theLineIsCut()
{
    QFETCH(SmtpResult, result);
    QFETCH(bool, accepted);
    QTemporaryDir folder;
    MailServer server;
    const QByteArray at = QTest::currentDataTag();
    stage(folder, at);
    QVERIFY(server.start(u"cuttingserver"_s, {file("good.pem"), file("good.key"), folder.path()}));
    const int times = std::max(1, qEnvironmentVariable("AFTERWORD_CUTS", u"2"_s).toInt());
    QSet<QByteArray> ids;
    for (int n = 0; n < times; ++n) {
        const QString id = u"cut-%1@example.org"_s.arg(n);
        MailMessage mail = letterTo(u"dana"_s, id);
        mail.attachments = {{u"CV.pdf"_s, u"application/pdf"_s, QByteArray(200'000, 'x')}};
        int asked = 0;
        SmtpHooks hooks;
        hooks.aboutToSendData = [&] { return ++asked > 0; };
        const SmtpOutcome outcome = sent(account(server.port()), transport(mail), hooks);
        // Right behind 354 a broken line may be noticed before or after the first byte, but never called
        // sent.
        // A no in the middle of the message may be read before the line is found broken.
        const bool alsoTrue = (at == "go-ahead" && outcome.result == SmtpResult::NotConnected) ||
                              (at == "early" && outcome.result == SmtpResult::RefusedData);
        if (!alsoTrue) {
            QCOMPARE(outcome.result, result);
        }
        QCOMPARE(outcome.message.isEmpty(), result == SmtpResult::Accepted);
        // Whoever is told that nothing left was not asked to write that it may have.
        QCOMPARE(asked, outcome.result == SmtpResult::NotConnected ? 0 : 1);
        ids.insert('<' + id.toLatin1() + '>');
    }
    QTRY_COMPARE_WITH_TIMEOUT(contents(folder, "served").size(), times, 20000);
    const QByteArrayList stored = contents(folder, "accepted").trimmed().split('\n');
    if (accepted) {
        QCOMPARE(stored.size(), times);
        QCOMPARE(QSet<QByteArray>(stored.begin(), stored.end()), ids);
    } else {
        QCOMPARE(stored, QByteArrayList{{}});
    }
    QVERIFY(!contents(folder, "clear").contains("AUTH") && !contents(folder, "clear").contains("MAIL"));
}

void TestSmtpCuts::aSilentServerIsLeft_data()
{
    QTest::addColumn<SmtpResult>("result");
    QTest::newRow("accept") << SmtpResult::NotConnected;
    QTest::newRow("recipient") << SmtpResult::NotConnected;
    QTest::newRow("end") << SmtpResult::Uncertain;
}

void TestSmtpCuts::aSilentServerIsLeft()
{
    QFETCH(SmtpResult, result);
    QTemporaryDir folder;
    MailServer server;
    stage(folder, QByteArray(QTest::currentDataTag()) + " silent");
    QVERIFY(server.start(u"cuttingserver"_s, {file("good.pem"), file("good.key"), folder.path()}));
    SmtpLimits impatient = limits();
    impatient.reply = std::chrono::seconds(2);
    impatient.connect = std::chrono::seconds(2);
    const auto transfer = SmtpTransfer::make(
        account(server.port()), transport(letterTo(u"dana"_s, u"a@example.org"_s)), impatient, {});
    const SmtpOutcome outcome = transfer->run(password());
    QCOMPARE(outcome.result, result);
    QCOMPARE(outcome.reason, SmtpReason::Timeout);
    QVERIFY(contents(folder, "served").isEmpty()); // it was left, it did not hang up
}

/// soon.
void TestSmtpCuts::aFarewellHasItsEnd()
{
    QTemporaryDir folder;
    MailServer server;
    stage(folder, "accepted silent");
    QVERIFY(server.start(u"cuttingserver"_s, {file("good.pem"), file("good.key"), folder.path()}));
    {
        const auto transfer = SmtpTransfer::make(account(server.port()),
                                                 transport(letterTo(u"dana"_s, u"a@b"_s)), limits(), {});
        QCOMPARE(transfer->run(password()).result, SmtpResult::Accepted);
    }
    QVERIFY(contents(folder, "served").isEmpty()); // it is still silent
}

QTEST_GUILESS_MAIN(TestSmtpCuts)
#include "tst_smtpcuts.moc"
