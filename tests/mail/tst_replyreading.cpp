// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's mail is told from a program's, a bounce says whom it did not reach, and quoted text is nobody's
// news.
#include "replyreading.h"
#include "testsupport.h"

using namespace afterword;
using namespace Qt::StringLiterals;

class TestReplyReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origins_data();
    void origins();
    void aBounceSaysWhom();
    void aBounceWithoutAReport();
    void aDelayIsNoBounce();
    void whatItAnswers();
    void quotations_data();
    void quotations();
};

void TestReplyReading::origins_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<MailOrigin>("origin");
    const auto row = [](const char *name, const QByteArray &header, MailOrigin origin) {
        QTest::newRow(name) << header << origin;
    };
    row("a person", "Subject: Re: Job interview follow-up\n", MailOrigin::Person);
    row("a person who says so", "Subject: Hello\nAuto-Submitted: no\n", MailOrigin::Person);
    row("a person who writes about being away", "Subject: Re: out of office next week\n", MailOrigin::Person);
    row("Exchange suppresses answers to it", "Subject: Hi\nX-Auto-Response-Suppress: DR, OOF\n",
        MailOrigin::Person);
    row("auto-replied", "Subject: Re: x\nAuto-Submitted: auto-replied\n", MailOrigin::AutoReply);
    row("auto-replied with a remark", "Subject: Re: x\nAuto-Submitted: Auto-Replied (vacation); owner=x\n",
        MailOrigin::AutoReply);
    row("by precedence", "Subject: Re: x\nPrecedence: auto_reply\n", MailOrigin::AutoReply);
    row("X-Autoreply", "Subject: Re: x\nX-Autoreply: yes\n", MailOrigin::AutoReply);
    row("X-Autorespond", "Subject: Re: x\nX-Autorespond: x\n", MailOrigin::AutoReply);
    row("Outlook", "Subject: Automatic reply: Job interview follow-up\n", MailOrigin::AutoReply);
    row("Outlook in German", "Subject: Automatische Antwort: Gespräch\n", MailOrigin::AutoReply);
    row("older Outlook", "Subject: Out of Office: x\n", MailOrigin::AutoReply);
    row("German", "Subject: =?utf-8?Q?Abwesenheitsnotiz:_Gespr=C3=A4ch?=\n", MailOrigin::AutoReply);
    row("a tracking system", "Subject: Your application\nAuto-Submitted: auto-generated\n",
        MailOrigin::Program);
    row("a tracking system by precedence", "Subject: Your application\nPrecedence: bulk\n",
        MailOrigin::Program);
}

void TestReplyReading::origins()
{
    QFETCH(QByteArray, header);
    const Result<ReceivedMail> read = readReply("From: Dana <dana@example.com>\n" + header + "\nHello\n");
    VERIFY_RESULT(read);
    QTEST(read->origin, "origin");
    QVERIFY(read->failedAddresses.isEmpty());
    QCOMPARE(read->ownText, u"Hello"_s);
}

namespace {

QByteArray report(const QByteArray &action)
{
    return "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.org (Mail Delivery System)\n"
           "Subject: Undelivered Mail Returned to Sender\nTo: sam@example.org\nAuto-Submitted: auto-replied\n"
           "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; "
           "boundary=\"b/c\"\n\n"
           "--b/c\nContent-Description: Notification\nContent-Type: text/plain\n\n"
           "I'm sorry to have to inform you that your message could not be delivered.\n\n"
           "--b/c\nContent-Type: message/delivery-status\n\n"
           "Reporting-MTA: dns; mail.example.org\nArrival-Date: Sun, 22 Nov 2026 10:00:00 +0000\n\n"
           "Final-Recipient: rfc822; dana.diaz@corp.example.com\nOriginal-Recipient: "
           "rfc822;dana@example.com\n"
           "Action: " +
           action +
           "\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <dana@example.com>: no such user\n\n"
           "Final-Recipient: rfc822; kim@example.com\nAction: relayed\nStatus: 2.0.0\n\n"
           "--b/c\nContent-Type: message/rfc822\n\nFrom: sam@example.org\nTo: dana@example.com\n"
           "Message-ID: <draft-1@example.org>\nSubject: Yesterday's interview\n\nDear Ms. Diaz\n\n--b/c--\n";
}

} // namespace

void TestReplyReading::aBounceSaysWhom()
{
    const Result<ReceivedMail> read = readReply(report("failed"));
    VERIFY_RESULT(read);
    QCOMPARE(read->origin, MailOrigin::Bounce);
    QCOMPARE(read->failedAddresses, QStringList(u"dana@example.com"_s));
    QCOMPARE(read->answers, QStringList(u"draft-1@example.org"_s));
    QVERIFY(read->mail.body.startsWith(u"I'm sorry"_s));
}

void TestReplyReading::aBounceWithoutAReport()
{
    // As exim writes it.
    Result<ReceivedMail> read = readReply(
        "X-Failed-Recipients: dana@example.com\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System "
        "<Mailer-Daemon@example.org>\nSubject: Mail delivery failed: returning message to sender\n"
        "References: <draft-1@example.org>\n\nThis message was created automatically.\n");
    VERIFY_RESULT(read);
    QCOMPARE(read->origin, MailOrigin::Bounce);
    QCOMPARE(read->failedAddresses, QStringList(u"dana@example.com"_s));
    QCOMPARE(read->answers, QStringList(u"draft-1@example.org"_s));
    read = readReply("From: postmaster@example.com\nSubject: Unzustellbar: Gespräch\n\nNicht angekommen.\n");
    VERIFY_RESULT(read);
    QCOMPARE(read->origin, MailOrigin::Bounce);
}

void TestReplyReading::aDelayIsNoBounce()
{
    const Result<ReceivedMail> read = readReply(report("delayed"));
    VERIFY_RESULT(read);
    QCOMPARE(read->origin, MailOrigin::Program);
    QVERIFY(read->failedAddresses.isEmpty());
}

void TestReplyReading::whatItAnswers()
{
    const Result<ReceivedMail> read =
        readReply("From: a@example.com\nIn-Reply-To: <c@x>\nReferences: <a@x> <b@x> <c@x>\n\nHi\n");
    VERIFY_RESULT(read);
    QCOMPARE(read->answers, QStringList({u"c@x"_s, u"b@x"_s, u"a@x"_s}));
    QVERIFY(!readReply("no mail at all"));
}

void TestReplyReading::quotations_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("own");
    QTest::newRow("nothing quoted") << u"Hello Sam,\n\nwe decide on Friday.\n\nDana"_s
                                    << u"Hello Sam,\n\nwe decide on Friday.\n\nDana"_s;
    QTest::newRow("below")
        << u"We decide on Friday.\n\nOn Mon, 23 Nov 2026 at 09:00, Sam Lee wrote:\n> Thank you.\n> Sam"_s
        << u"We decide on Friday."_s;
    QTest::newRow("folded introduction")
        << u"Yes.\n\nOn Mon, 23 Nov 2026 at 09:00, Sam Lee\n<sam@example.org> wrote:\n\n> Thank you."_s
        << u"Yes."_s;
    QTest::newRow("German") << u"Ja, gern.\n\nAm 23.11.2026 um 09:00 schrieb Sam Lee:\n> Danke."_s
                            << u"Ja, gern."_s;
    QTest::newRow("between") << u"On 23 Nov 2026 Sam wrote:\n> When?\n\nOn Friday.\n\n> Who?\n\nDana."_s
                             << u"On Friday.\n\n\nDana."_s;
    QTest::newRow("Outlook")
        << u"We regret.\n\nFrom: Sam Lee <sam@example.org>\nSent: Monday\nTo: Dana\nSubject: x\n\nold"_s
        << u"We regret."_s;
    QTest::newRow("Outlook in German")
        << u"Leider nein.\n\n________________________________\nVon: Sam Lee\nGesendet: Montag\nAn: Dana\nBetreff: x\n\nalt"_s
        << u"Leider nein."_s;
    QTest::newRow("a rule") << u"No.\n\n-----Original Message-----\nold"_s << u"No."_s;
    QTest::newRow("without marks") << u"No.\n\nOn 23 Nov 2026, Sam Lee wrote:\n\nThank you for your time."_s
                                   << u"No."_s;
    QTest::newRow("a signature") << u"Yes.\n-- \nDana Diaz\nExample Inc."_s << u"Yes."_s;
    QTest::newRow("a signature above the quotation")
        << u"Yes.\n-- \nDana\n\nOn 23 Nov 2026, Sam Lee wrote:\n> hi"_s << u"Yes."_s;
    QTest::newRow("a sentence that only begins so")
        << u"On 4 December we decide.\nDana"_s << u"On 4 December we decide.\nDana"_s;
    QTest::newRow("a sentence with From")
        << u"From: what you wrote I see a fit.\nDana"_s << u"From: what you wrote I see a fit.\nDana"_s;
    QTest::newRow("all quoted") << u"> hi\n> there"_s << u"> hi\n> there"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestReplyReading::quotations()
{
    QFETCH(QString, body);
    QTEST(withoutQuotation(body), "own");
}

QTEST_GUILESS_MAIN(TestReplyReading)
#include "tst_replyreading.moc"
