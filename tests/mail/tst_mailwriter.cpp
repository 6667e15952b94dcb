// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is what another program reads, and no field begins a line of its own.
#include "mailreader.h"
#include "mailwriter.h"
#include "randommail.h"
#include "testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

MailMessage letter()
{
    MailMessage mail;
    mail.messageId = u"draft-1@example.org"_s;
    mail.from = {u"Sam Lee"_s, u"sam@example.org"_s};
    mail.to = {{u"Dana Diaz"_s, u"dana@example.com"_s}};
    mail.subject = u"Job interview follow-up"_s;
    mail.body = u"Dear Ms. Diaz,\n\nthank you.\n"_s;
    mail.date = test::at("2026-11-22T10:00:00Z");
    return mail;
}

QJsonArray asJson(const std::vector<Mailbox> &mailboxes)
{
    QJsonArray list;
    for (const Mailbox &mailbox : mailboxes)
        list.append(QJsonArray{mailbox.name, mailbox.address});
    return list;
}

QByteArray headerOf(const QByteArray &message)
{
    return message.first(message.indexOf("\r\n\r\n"));
}

QStringList fieldsOf(const QByteArray &message)
{
    QStringList fields;
    for (const QByteArray &line : headerOf(message).split('\n')) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            fields.append(QString::fromLatin1(line.first(line.indexOf(':'))));
    }
    return fields;
}

} // namespace

class TestMailWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsTheSame();
    void ourReaderReadsTheSame();
    void noFieldBeginsALine_data();
    void noFieldBeginsALine();
    void aForgedIdIsRefused();
    void whatIsMissingForSendingIsSaid();
    void blindCopiesStayBlind();
    void anInternationalDomainGoesAsAce();
    void addresses_data();
    void addresses();
    void theSameMailGivesTheSameBytes();
    void foldersOfAttachmentsStayHere();
    void theDateIsTheMessages();
};

void TestMailWriter::anotherProgramReadsTheSame()
{
    const int count = std::max(1, qEnvironmentVariable("AFTERWORD_MESSAGES", u"500"_s).toInt());
    test::RandomMail random(20261122);
    std::vector<MailMessage> mails;
    QByteArray all;
    for (int n = 0; n < count; ++n) {
        mails.push_back(random.mail());
        const Result<QByteArray> bytes = writeMail(mails.back(), MailForm::Sending);
        VERIFY_RESULT(bytes);
        all += QByteArray::number(bytes->size()) + '\n' + *bytes;
    }
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(READER)});
    reader.write(all);
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished(600000));
    const QList<QByteArray> lines = reader.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), count);
    for (int n = 0; n < count; ++n) {
        const MailMessage &mail = mails[static_cast<size_t>(n)];
        const QJsonObject read = QJsonDocument::fromJson(lines[n]).object();
        const auto place = [&] { return qPrintable(u"message %1"_s.arg(n)); };
        QVERIFY2(read[u"complaints"].toArray().isEmpty(), lines[n].left(400).constData());
        QCOMPARE(read[u"from"].toArray(), asJson({mail.from}));
        QCOMPARE(read[u"to"].toArray(), asJson(mail.to));
        QCOMPARE(read[u"cc"].toArray(), asJson(mail.cc));
        QVERIFY2(read[u"bcc"].toArray().isEmpty(), place());
        QCOMPARE(read[u"subject"].toString(), mail.subject);
        QCOMPARE(read[u"id"].toString(), u'<' + mail.messageId + u'>');
        QCOMPARE(read[u"date"].toInteger(), mail.date->milliseconds() / 1000);
        QStringList references;
        for (const QJsonValue &id : read[u"references"].toArray())
            references.append(id.toString().sliced(1).chopped(1));
        QCOMPARE(references, mail.references);
        QString body = mail.body;
        if (!body.endsWith(u'\n'))
            body += u'\n';
        QString readBody = read[u"body"].toString();
        if (!readBody.endsWith(u'\n'))
            readBody += u'\n';
        QCOMPARE(readBody, body);
        QJsonArray attachments;
        for (const MailAttachment &attachment : mail.attachments) {
            attachments.append(QJsonArray{attachment.fileName, attachment.mediaType,
                                          QString::fromLatin1(attachment.content.toBase64())});
        }
        QCOMPARE(read[u"attachments"].toArray(), attachments);
        QSet<QString> fields;
        for (const QJsonValue &field : read[u"fields"].toArray()) {
            QVERIFY2(!fields.contains(field.toString()), place());
            fields.insert(field.toString());
        }
        fields -= {u"Date"_s,
                   u"From"_s,
                   u"To"_s,
                   u"Cc"_s,
                   u"Subject"_s,
                   u"Message-ID"_s,
                   u"In-Reply-To"_s,
                   u"References"_s,
                   u"MIME-Version"_s,
                   u"Content-Type"_s,
                   u"Content-Transfer-Encoding"_s};
        QVERIFY2(fields.isEmpty(), place());
    }
}

void TestMailWriter::ourReaderReadsTheSame()
{
    test::RandomMail random(7);
    for (int n = 0; n < 300; ++n) {
        MailMessage mail = random.mail();
        const Result<QByteArray> bytes = writeMail(mail, MailForm::HandOver);
        VERIFY_RESULT(bytes);
        QVERIFY(looksLikeMail(*bytes));
        const Result<MailMessage> read = readMail(*bytes);
        VERIFY_RESULT(read);
        while (mail.body.endsWith(u'\n'))
            mail.body.chop(1);
        QCOMPARE(read->subject, mail.subject);
        QCOMPARE(read->body, mail.body);
        QCOMPARE(read->from.name, mail.from.name);
        for (size_t at = 0; at < mail.to.size(); ++at)
            QCOMPARE(read->to[at].name, mail.to[at].name);
        for (size_t at = 0; at < mail.attachments.size(); ++at)
            QCOMPARE(read->attachments[at].fileName, mail.attachments[at].fileName);
        QVERIFY(*read == mail);
    }
}

void TestMailWriter::noFieldBeginsALine_data()
{
    QTest::addColumn<QString>("poison");
    QTest::newRow("CRLF") << u"x\r\nBcc: spy@example.net"_s;
    QTest::newRow("LF") << u"x\nBcc: spy@example.net"_s;
    QTest::newRow("CR") << u"x\rBcc: spy@example.net"_s;
    QTest::newRow("two line ends: a body") << u"x\r\n\r\nforged"_s;
    QTest::newRow("NUL") << u"x"_s + QChar(0) + u"Bcc: spy@example.net"_s;
    QTest::newRow("vertical tab") << u"x\vBcc: spy@example.net"_s;
    QTest::newRow("form feed") << u"x\fBcc: spy@example.net"_s;
    QTest::newRow("next line") << u"x\u0085Bcc: spy@example.net"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: spy@example.net"_s;
    QTest::newRow("paragraph separator") << u"x\u2029Bcc: spy@example.net"_s;
    QTest::newRow("escape") << u"x\u001b[31m"_s;
    QTest::newRow("half a character") << u"x"_s + QChar(0xd83d) + u"y"_s;
}

void TestMailWriter::noFieldBeginsALine()
{
    QFETCH(QString, poison);
    // Each place by itself: what it is called, and the mail with the poison there.
    std::vector<std::pair<QString, MailMessage>> poisoned;
    const auto add = [&](const QString &field, auto &&change) {
        MailMessage mail = letter();
        change(mail);
        poisoned.emplace_back(field, mail);
    };
    add(u"From"_s, [&](MailMessage &mail) { mail.from.name = poison; });
    add(u"From"_s, [&](MailMessage &mail) { mail.from.address = poison + u"@example.com"_s; });
    add(u"From"_s, [&](MailMessage &mail) { mail.from.address = u"sam@example.org"_s + poison; });
    add(u"To"_s, [&](MailMessage &mail) { mail.to[0].name = poison; });
    add(u"To"_s, [&](MailMessage &mail) { mail.to[0].address = u"sam@"_s + poison; });
    add(u"Cc"_s, [&](MailMessage &mail) { mail.cc = {{poison, u"a@example.com"_s}}; });
    add(u"Cc"_s, [&](MailMessage &mail) { mail.cc = {{{}, poison + u"@example.com"_s}}; });
    add(u"Bcc"_s, [&](MailMessage &mail) { mail.bcc = {{poison, u"a@example.com"_s}}; });
    add(u"Bcc"_s, [&](MailMessage &mail) { mail.bcc = {{{}, u"a@example.com,"_s + poison}}; });
    add(u"Subject"_s, [&](MailMessage &mail) { mail.subject = poison; });
    add(u"Message-ID"_s, [&](MailMessage &mail) { mail.messageId = u"a@b"_s + poison; });
    add(u"In-Reply-To"_s, [&](MailMessage &mail) { mail.inReplyTo = u"a@b"_s + poison; });
    add(u"References"_s, [&](MailMessage &mail) { mail.references = {u"a@b"_s, u"a@b"_s + poison}; });
    add(u"Content-Disposition"_s, [&](MailMessage &mail) {
        mail.attachments = {{poison, u"text/csv"_s, "x"}};
    });
    add(u"Content-Disposition"_s, [&](MailMessage &mail) { mail.attachments = {{u"x"_s, poison, "x"}}; });
    for (const auto &[field, mail] : poisoned) {
        for (const MailForm form : {MailForm::Sending, MailForm::HandOver, MailForm::Draft}) {
            const Result<QByteArray> bytes = writeMail(mail, form);
            QVERIFY2(!bytes, qPrintable(field));
            QCOMPARE(bytes.error().code, ErrorCode::BadInput);
            QCOMPARE(bytes.error().place, field);
            QVERIFY(!bytes.error().message.isEmpty());
        }
    }
    // In the body it is text, and stays in the body.
    MailMessage mail = letter();
    mail.body = poison;
    const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
    VERIFY_RESULT(bytes);
    const QStringList fields{
        u"Date"_s,       u"From"_s,         u"To"_s,           u"Subject"_s,
        u"Message-ID"_s, u"MIME-Version"_s, u"Content-Type"_s, u"Content-Transfer-Encoding"_s};
    QCOMPARE(fieldsOf(*bytes), fields);
}

void TestMailWriter::aForgedIdIsRefused()
{
    MailMessage mail = letter();
    for (const QString &id : {u"no-at"_s, u"a b@c"_s, u"a@b> <c@d"_s, u"ä@b"_s, u"@b"_s, u"a@"_s}) {
        mail.inReplyTo = id;
        QVERIFY2(!writeMail(mail, MailForm::Sending), qPrintable(id));
    }
}

void TestMailWriter::whatIsMissingForSendingIsSaid()
{
    const auto place = [](auto &&change) {
        MailMessage mail = letter();
        change(mail);
        const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
        return bytes ? QString() : bytes.error().place;
    };
    QCOMPARE(place([](MailMessage &mail) { mail.date.reset(); }), u"Date"_s);
    QCOMPARE(place([](MailMessage &mail) { mail.from = {}; }), u"From"_s);
    QCOMPARE(place([](MailMessage &mail) { mail.to.clear(); }), u"To"_s);
    QCOMPARE(place([](MailMessage &mail) { mail.messageId.clear(); }), u"Message-ID"_s);
    QCOMPARE(place([](MailMessage &) {}), QString());
    VERIFY_RESULT(writeMail(MailMessage(), MailForm::HandOver));
    VERIFY_RESULT(writeMail(MailMessage(), MailForm::Draft));
}

void TestMailWriter::blindCopiesStayBlind()
{
    MailMessage mail = letter();
    mail.bcc = {{u"Kim"_s, u"kim@example.net"_s}, {{}, u"Dana@example.com"_s}};
    const Result<QByteArray> sent = writeMail(mail, MailForm::Sending);
    VERIFY_RESULT(sent);
    QVERIFY(!sent->contains("kim@") && !sent->contains("Kim") && !sent->contains("Bcc"));
    QCOMPARE(*envelopeRecipients(mail), QStringList({u"dana@example.com"_s, u"kim@example.net"_s}));
    const Result<QByteArray> handed = writeMail(mail, MailForm::HandOver);
    VERIFY_RESULT(handed);
    QVERIFY(handed->contains("\r\nBcc: Kim <kim@example.net>"));
    QVERIFY(handed->startsWith("X-Unsent: 1\r\n"));
    QVERIFY(!sent->contains("X-Unsent"));
}

void TestMailWriter::anInternationalDomainGoesAsAce()
{
    MailMessage mail = letter();
    mail.to[0].address = u"dana@bücher.example"_s;
    const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
    VERIFY_RESULT(bytes);
    QVERIFY(bytes->contains("To: Dana Diaz <dana@xn--bcher-kva.example>\r\n"));
}

void TestMailWriter::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("right");
    const auto row = [](const QString &address, bool right) {
        QTest::newRow(qPrintable(address)) << address << right;
    };
    row(u"a@b.example"_s, true);
    row(u" a@b.example "_s, true);
    row(u"o'brien+jobs@mail-1.example.co.uk"_s, true);
    row(u"a@localhost"_s, true);
    row(u"\"john smith\"@example.com"_s, true);
    row(u"jürgen@example.com"_s, false);
    row(u""_s, false);
    row(u"a"_s, false);
    row(u"@example.com"_s, false);
    row(u"a@"_s, false);
    row(u"a b@example.com"_s, false);
    row(u"a@b c.example"_s, false);
    row(u"a@example..com"_s, false);
    row(u".a@example.com"_s, false);
    row(u"a..b@example.com"_s, false);
    row(u"a@-b.example"_s, false);
    row(u"a@b_c.example"_s, false);
    row(u"<a@example.com>"_s, false);
    row(u"a@example.com>"_s, false);
    row(u"a@example.com, b@example.com"_s, false);
    row(u"a@[127.0.0.1]"_s, false);
    row(u"\"a\"b\"@example.com"_s, false);
    row(QString(65, u'a') + u"@example.com"_s, false);
    row(u"a@"_s + QString(64, u'b') + u".example"_s, false);
    row(u"a@"_s + QStringLiteral("abcdefghi.").repeated(30) + u"example"_s, false);
}

void TestMailWriter::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, right);
    MailMessage mail = letter();
    mail.to[0].address = address;
    const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
    QCOMPARE(bytes.has_value(), right);
    if (!right) {
        QCOMPARE(bytes.error().place, u"To"_s);
    }
}

void TestMailWriter::theSameMailGivesTheSameBytes()
{
    test::RandomMail random(3);
    for (int n = 0; n < 50; ++n) {
        const MailMessage mail = random.mail();
        QCOMPARE(*writeMail(mail, MailForm::Sending), *writeMail(mail, MailForm::Sending));
    }
}

void TestMailWriter::foldersOfAttachmentsStayHere()
{
    MailMessage mail = letter();
    mail.attachments = {{u"/home/sam/private/Lebenslauf März.pdf"_s, u"application/pdf"_s, "%PDF"},
                        {u"C:\\Users\\Sam\\letter.doc"_s, u"nonsense"_s, "x"},
                        {u"reply.eml"_s, u"message/rfc822"_s, "From: a@example.com\r\n\r\nx"}};
    const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
    VERIFY_RESULT(bytes);
    QVERIFY(!bytes->contains("private") && !bytes->contains("Users"));
    const Result<MailMessage> read = readMail(*bytes);
    VERIFY_RESULT(read);
    QCOMPARE(read->attachments.size(), 3U);
    QCOMPARE(read->attachments[0].fileName, u"Lebenslauf März.pdf"_s);
    QCOMPARE(read->attachments[1].fileName, u"letter.doc"_s);
    QCOMPARE(read->attachments[1].mediaType, u"application/octet-stream"_s);
    QCOMPARE(read->attachments[2].content, mail.attachments[2].content);
}

void TestMailWriter::theDateIsTheMessages()
{
    MailMessage mail = letter();
    const Result<QByteArray> bytes = writeMail(mail, MailForm::Sending);
    VERIFY_RESULT(bytes);
    QVERIFY(bytes->startsWith("Date: Sun, 22 Nov 2026 10:00:00 +0000\r\n"));
}

QTEST_GUILESS_MAIN(TestMailWriter)
#include "tst_mailwriter.moc"
