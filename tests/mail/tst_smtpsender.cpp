// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sending beside the event loop: hooks in the sender's thread, an outcome for each job, cancelling, an end in
// time.
#include "mailserver.h"
#include "mailwriter.h"
#include "smtpsender.h"
#include "testsupport.h"

#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestSmtpSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPanelInOneGo();
    void theStoreIsAskedInItsThread();
    void aStoreThatFailsStopsIt();
    void cancelledBeforeItsTurn();
    void cancelledWhileTheStoreIsAsked();
    void cancelledWhileTheServerThinks();
    void goingWithoutWaiting();

private:
    SmtpJob job(const QString &name, quint16 port) const
    {
        MailMessage mail;
        mail.messageId = name + u"@example.org"_s;
        mail.from = {u"Sam Lee"_s, u"sam@example.org"_s};
        mail.to = {{{}, name + u"@example.com"_s}};
        mail.body = u"thank you"_s;
        mail.date = test::at("2026-11-22T10:00:00Z");
        SmtpJob job;
        job.account = {u"localhost"_s, port, SmtpSecurity::StartTls, u"candidate"_s};
        job.mail = {mail.from.address, envelopeRecipients(mail).value(),
                    writeMail(mail, MailForm::Sending).value()};
        job.password = QByteArray("secret2", 7);
        return job;
    }
    bool start(test::MailServer &server, const QTemporaryDir &boxes, const QStringList &options = {}) const
    {
        return server.start(u"smtpserver"_s,
                            QStringList{boxes.path(), u"--cert"_s, m_folder.filePath(u"good.pem"_s),
                                        u"--key"_s, m_folder.filePath(u"good.key"_s)} +
                                options);
    }
    SmtpLimits limits() const
    {
        SmtpLimits limits;
        limits.trustedCertificates = m_folder.filePath(u"ca.pem"_s);
        return limits;
    }
    static SmtpOutcome outcome(const QSignalSpy &spy, int row) { return spy[row][1].value<SmtpOutcome>(); }

    QTemporaryDir m_folder;
};

void TestSmtpSender::initTestCase()
{
    QVERIFY(test::makeCertificates(m_folder.path()));
}

void TestSmtpSender::aPanelInOneGo()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    QList<quint64> numbers;
    for (const QString &name : {u"dana"_s, u"kim"_s, u"robin"_s})
        numbers.append(sender.send(job(name, server.port())));
    QCOMPARE(sender.pending(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 60000);
    QCOMPARE(sender.pending(), 0);
    for (int n = 0; n < 3; ++n) {
        QCOMPARE(finished[n][0].toULongLong(), numbers[n]);
        QCOMPARE(outcome(finished, n).result, SmtpResult::Accepted);
    }
    for (const QString &name : {u"dana"_s, u"kim"_s, u"robin"_s})
        QCOMPARE(test::mailsIn(boxes.filePath(name)).size(), 1);
}

void TestSmtpSender::theStoreIsAskedInItsThread()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    QStringList order;
    connect(&sender, &SmtpSender::phaseReached, this,
            [&](quint64, SmtpPhase phase) { order.append(QString::number(static_cast<int>(phase))); });
    SmtpJob one = job(u"dana"_s, server.port());
    QThread *asked = nullptr;
    one.aboutToSendData = [&] {
        asked = QThread::currentThread();
        order.append(u"store"_s);
        return test::mailsIn(boxes.filePath(u"dana"_s)).isEmpty();
    };
    sender.send(std::move(one));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(outcome(finished, 0).result, SmtpResult::Accepted);
    QCOMPARE(asked, QThread::currentThread());
    QCOMPARE(order, QStringList({u"0"_s, u"1"_s, u"2"_s, u"store"_s, u"3"_s, u"4"_s}));
}

void TestSmtpSender::aStoreThatFailsStopsIt()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    SmtpJob one = job(u"dana"_s, server.port());
    one.aboutToSendData = [] { return false; };
    sender.send(std::move(one));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(outcome(finished, 0).result, SmtpResult::Cancelled);
    QVERIFY(test::mailsIn(boxes.filePath(u"dana"_s)).isEmpty());
}

void TestSmtpSender::cancelledBeforeItsTurn()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    const quint64 first = sender.send(job(u"dana"_s, server.port()));
    const quint64 second = sender.send(job(u"kim"_s, server.port()));
    sender.cancel(second);
    QCOMPARE(finished.size(), 0); // never from within the call
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60000);
    QCOMPARE(finished[0][0].toULongLong(), second);
    QCOMPARE(outcome(finished, 0).result, SmtpResult::Cancelled);
    QCOMPARE(finished[1][0].toULongLong(), first);
    QCOMPARE(outcome(finished, 1).result, SmtpResult::Accepted);
    QVERIFY(test::mailsIn(boxes.filePath(u"kim"_s)).isEmpty());
    sender.cancel(first); // over: nothing happens
    sender.cancel(99);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 2);
}

void TestSmtpSender::cancelledWhileTheStoreIsAsked()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    SmtpJob one = job(u"dana"_s, server.port());
    quint64 number = 0;
    one.aboutToSendData = [&] {
        sender.cancel(number);
        return true;
    };
    number = sender.send(std::move(one));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(outcome(finished, 0).result, SmtpResult::Cancelled);
    QVERIFY(test::mailsIn(boxes.filePath(u"dana"_s)).isEmpty());
}

void TestSmtpSender::cancelledWhileTheServerThinks()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes, {u"--delay"_s, u"8"_s}));
    SmtpSender sender(limits());
    QSignalSpy finished(&sender, &SmtpSender::finished);
    connect(&sender, &SmtpSender::phaseReached, &sender, [&](quint64 number, SmtpPhase phase) {
        if (phase == SmtpPhase::AwaitingReply)
            sender.cancel(number);
    });
    sender.send(job(u"dana"_s, server.port()));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(outcome(finished, 0).result, SmtpResult::Uncertain);
    QVERIFY(test::mailsIn(boxes.filePath(u"dana"_s)).isEmpty()); // it did not wait for the server
}

/// The window is closed while a mail is sent: nothing hangs, nothing is told to who is gone.
void TestSmtpSender::goingWithoutWaiting()
{
    QTemporaryDir boxes;
    test::MailServer server;
    QVERIFY(start(server, boxes, {u"--delay"_s, u"30"_s}));
    for (const SmtpPhase last : {SmtpPhase::Connecting, SmtpPhase::Addressing, SmtpPhase::AwaitingReply}) {
        auto sender = std::make_unique<SmtpSender>(limits());
        QSignalSpy reached(sender.get(), &SmtpSender::phaseReached);
        int told = 0;
        connect(sender.get(), &SmtpSender::finished, this, [&] { ++told; });
        sender->send(job(u"dana"_s, server.port()));
        sender->send(job(u"kim"_s, server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(!reached.isEmpty() && reached.constLast()[1].value<SmtpPhase>() >= last,
                                 60000);
        sender.reset();
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
    }
}

QTEST_GUILESS_MAIN(TestSmtpSender)
#include "tst_smtpsender.moc"
