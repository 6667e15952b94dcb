// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail is written and read by the module that is loaded for it, as by the room itself.
#include "calendarpart.h"
#include "mailreader.h"
#include "mailwriter.h"
#include "replyreading.h"
#include "testsupport.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class MailModuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void saysWhatIsWrong();
};

void MailModuleTest::readsWhatItWrites()
{
    MailMessage mail;
    mail.from = {u"Ada Lovelace"_s, u"ada@example.org"_s};
    mail.to = {{u"Ann Ito"_s, u"ann@acme.example"_s}};
    mail.subject = u"Thank you \u2013 Zo\u00eb"_s;
    mail.body = u"Dear Ann,\n\nthank you.\n"_s;
    const auto written = writeMail(mail, MailForm::HandOver);
    VERIFY_RESULT(written);
    QVERIFY(looksLikeMail(*written));
    QCOMPARE(envelopeRecipients(mail).value(), QStringList{u"ann@acme.example"_s});
    const auto read = readMail(*written);
    VERIFY_RESULT(read);
    QCOMPARE(read->subject, mail.subject);
    VERIFY_RESULT(readReply(*written));
    const auto calendar = readCalendarPart(*written);
    VERIFY_RESULT(calendar);
    QVERIFY(calendar->text.isEmpty());
}

void MailModuleTest::saysWhatIsWrong()
{
    const auto read = readMail(QByteArray());
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(MailModuleTest)
#include "tst_mailmodule.moc"
