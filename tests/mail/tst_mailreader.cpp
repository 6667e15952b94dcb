// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What real mail programs write is read, what is broken too, and nothing that is thrown at it does harm.
#include "htmltext.h"
#include "mailreader.h"
#include "mailtourl.h"
#include "mailwriter.h"
#include "randommail.h"
#include "testsupport.h"

#include <QUrl>
#include <QUrlQuery>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestMailReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void headers();
    void brokenHeaders_data();
    void brokenHeaders();
    void anythingInLooksLikeMail_data();
    void anythingInLooksLikeMail();
    void htmlIsText_data();
    void htmlIsText();
    void whatIsTooMuchIsRefused();
    void anythingIsTaken();
    void anAddressForTheMailProgram();
    void whatDoesNotFitNeedsAnEml();
};

void TestMailReader::bodies_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &content,
                        const QString &body) {
        QTest::newRow(name) << "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n" + type + "\n" + content
                            << body;
    };
    row("nothing said", "", "Hello\n\nSam\n", u"Hello\n\nSam"_s);
    row("unnamed utf-8", "", "Grüße\n", u"Grüße"_s);
    row("unnamed windows-1252", "",
        "Gr\xfc\xdf"
        "e \x96 x\n",
        u"Grüße – x"_s);
    row("utf-8 by name, latin-1 in fact", "Content-Type: text/plain; charset=utf-8\n",
        "Gr\xfc\xdf"
        "e\n",
        u"Grüße"_s);
    row("latin-1 that is windows-1252", "Content-Type: text/plain; charset=iso-8859-1\n", "\x80 5\n",
        u"€ 5"_s);
    row("koi8-r", "Content-Type: text/plain; charset=koi8-r\n", "\xf0\xd2\xc9\xd7\xc5\xd4\n", u"Привет"_s);
    row("iso-2022-jp", "Content-Type: text/plain; charset=iso-2022-jp\n", "\x1b$B$3$s\x1b(B\n", u"こん"_s);
    row("gb18030", "Content-Type: text/plain; charset=\"GB18030\"\n", "\xc4\xe3\xba\xc3\n", u"你好"_s);
    row("utf-16 in base64", "Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n",
        "SABpAA==\n", u"Hi"_s);
    row("a charset that is none", "Content-Type: text/plain; charset=klingon\n",
        "Gr\xfc\xdf"
        "e\n",
        u"Grüße"_s);
    row("quoted-printable",
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
        "Gr=C3=BC=C3=9Fe, a soft=\n line=20\n", u"Grüße, a soft line "_s);
    row("broken quoted-printable", "Content-Transfer-Encoding: quoted-printable\n", "50=% =ZZ =C3=BC\n",
        u"50=% =ZZ ü"_s);
    row("base64", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
        "R3LDvMOfZQ0KU2Ft\n", u"Grüße\nSam"_s);
    row("base64 with rubbish in it", "Content-Transfer-Encoding: base64\n", "SGVs!bG8*\n", u"Hello"_s);
    row("flowed", "Content-Type: text/plain; format=flowed\n", "a long \nline\n> quoted \n> on\n-- \nSam\n",
        u"a long line\n> quoted on\n-- \nSam"_s);
    row("flowed, blanks deleted", "Content-Type: text/plain; format=flowed; delsp=yes\n", "wor \nd\n",
        u"word"_s);
    row("html alone", "Content-Type: text/html; charset=utf-8\n",
        "<html><head><style>p{}</style></head><body><p>Gr&uuml;&szlig;e</p><p>Sam</p></body></html>\n",
        u"Grüße\n\nSam"_s);
    const QByteArray alternative =
        "--b\nContent-Type: text/plain; charset=utf-8\n\nplain\n--b\nContent-Type: text/html\n\n"
        "<b>html</b>\n--b--\n";
    row("plain is preferred", "Content-Type: multipart/alternative; boundary=b\n", alternative, u"plain"_s);
    row("an empty plain part is not", "Content-Type: multipart/alternative; boundary=b\n",
        "--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: text/html\n\n<b>html</b>\n--b--\n", u"html"_s);
    row("without an end", "Content-Type: multipart/alternative; boundary=b\n",
        "--b\nContent-Type: text/plain\n\nplain\n", u"plain"_s);
    row("without its boundary", "Content-Type: multipart/mixed\n", "plain\n", u"plain"_s);
    row("alternatives beside a picture", "Content-Type: multipart/mixed; boundary=o\n",
        "--o\nContent-Type: multipart/alternative; boundary=b\n\n" + alternative +
            "--o\nContent-Type: image/png; name=logo.png\nContent-Transfer-Encoding: "
            "base64\n\niVBORw==\n--o--\n",
        u"plain"_s);
    row("a text behind a picture", "Content-Type: multipart/mixed; boundary=o\n",
        "--o\n\nfirst\n--o\nContent-Type: image/png\n\nx\n--o\nContent-Type: text/plain\n\nsecond\n--o--\n",
        u"first\n\nsecond"_s);
    row("a text that is attached", "Content-Type: multipart/mixed; boundary=o\n",
        "--o\n\nfirst\n--o\nContent-Type: text/plain\nContent-Disposition: attachment; "
        "filename=a.txt\n\nsecond\n--o--\n",
        u"first"_s);
    row("a forwarded mail is not what was written", "Content-Type: multipart/mixed; boundary=o\n",
        "--o\n\nsee below\n--o\nContent-Type: message/rfc822\n\nSubject: y\n\ninner\n--o--\n",
        u"see below"_s);
    row("NUL", "", QByteArray("a\0b\n", 4), u"ab"_s);
    row("nothing", "", "", u""_s);
}

void TestMailReader::bodies()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, body);
    QByteArray crlf = mail;
    crlf.replace("\n", "\r\n");
    QByteArray cr = mail;
    cr.replace('\n', '\r');
    for (const QByteArray &bytes : {mail, crlf, cr}) {
        const Result<MailMessage> read = readMail(bytes);
        VERIFY_RESULT(read);
        QCOMPARE(read->body, body);
        QCOMPARE(read->subject, u"x"_s);
    }
}

void TestMailReader::headers()
{
    const Result<MailMessage> read = readMail(
        "Return-Path: <bounce@example.com>\r\n"
        "From: =?ISO-8859-1?Q?J=FCrgen_M=FCller?= <jm@example.com>\r\n"
        "To: \"Lee, Sam\" <sam@example.org>, Friends: a@example.com, b@example.com;, plain@example.com\r\n"
        "Cc: =?utf-8?B?R3LDvMOf?=\r\n =?utf-8?B?ZQ==?= <g@example.com>\r\n"
        "Subject: =?utf-8?Q?Re:_Ihre_Bewerbung_=E2=80=93?=\r\n =?utf-8?B?IPCf?= =?utf-8?B?mIA=?=\r\n"
        "Date: Fri, 04 Dec 2026 09:30:00 -0500 (EST)\r\n"
        "Message-ID:\r\n <abc.1@mail.example.com>\r\n"
        "In-Reply-To: <draft-1@example.org> (Sam's mail)\r\n"
        "References: <first@example.org>\r\n\t<draft-1@example.org> rubbish <ä@b>\r\n"
        "\r\nHello\r\n");
    VERIFY_RESULT(read);
    QCOMPARE(read->from, (Mailbox{u"Jürgen Müller"_s, u"jm@example.com"_s}));
    QCOMPARE(read->to.size(), 4U);
    QCOMPARE(read->to[0], (Mailbox{u"Lee, Sam"_s, u"sam@example.org"_s}));
    QCOMPARE(read->to[2].address, u"b@example.com"_s);
    QCOMPARE(read->cc[0].name, u"Grüße"_s);
    QCOMPARE(read->subject, u"Re: Ihre Bewerbung – 😀"_s);
    QCOMPARE(*read->date, test::at("2026-12-04T14:30:00Z"));
    QCOMPARE(read->messageId, u"abc.1@mail.example.com"_s);
    QCOMPARE(read->inReplyTo, u"draft-1@example.org"_s);
    QCOMPARE(read->references, QStringList({u"first@example.org"_s, u"draft-1@example.org"_s}));
    QVERIFY(read->attachments.empty());
}

void TestMailReader::brokenHeaders_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("body");
    QTest::newRow("unencoded utf-8") << QByteArray("Subject: Grüße\nFrom: Jürgen <j@example.com>\n\nx")
                                     << u"Grüße"_s << u"Jürgen"_s << u"x"_s;
    QTest::newRow("unencoded latin-1") << QByteArray("Subject: Gr\xfc\xdf"
                                                     "e\nFrom: J\xfcrgen <j@example.com>\n\nx")
                                       << u"Grüße"_s << u"Jürgen"_s << u"x"_s;
    QTest::newRow("twice") << QByteArray("Subject: one\nSubject: two\nFrom: A <j@example.com>\n\nx")
                           << u"one"_s << u"A"_s << u"x"_s;
    QTest::newRow("no empty line") << QByteArray("Subject: one\nFrom: A <j@example.com>\nHello there\nx")
                                   << u"one"_s << u"A"_s << u"Hello there\nx"_s;
    QTest::newRow("header alone") << QByteArray("Subject: one\nFrom: A <j@example.com>") << u"one"_s << u"A"_s
                                  << u""_s;
    QTest::newRow("mbox")
        << QByteArray(
               "From j@example.com Fri Dec  4 09:30:00 2026\nSubject: one\nFrom: A <j@example.com>\n\nx")
        << u"one"_s << u"A"_s << u"x"_s;
    QTest::newRow("pasted with blank lines and a BOM")
        << QByteArray("\xef\xbb\xbf\n  \nSubject: one\nFrom: A <j@example.com>\n\nx") << u"one"_s << u"A"_s
        << u"x"_s;
    QTest::newRow("an encoded line end")
        << QByteArray("Subject: =?utf-8?Q?one=0D=0ABcc:_x?=\nFrom: =?utf-8?Q?A=0AB?= <j@example.com>\n\nx")
        << u"one  Bcc: x"_s << u"AB"_s << u"x"_s;
    QTest::newRow("half an encoded-word")
        << QByteArray("Subject: =?utf-8?Q?one\nFrom: A <j@example.com>\n\nx") << u"=?utf-8?Q?one"_s << u"A"_s
        << u"x"_s;
    QTest::newRow("sender only") << QByteArray("Subject: one\nSender: A <j@example.com>\n\nx") << u"one"_s
                                 << u"A"_s << u"x"_s;
}

void TestMailReader::brokenHeaders()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, subject);
    QFETCH(QString, from);
    QFETCH(QString, body);
    const Result<MailMessage> read = readMail(mail);
    VERIFY_RESULT(read);
    QCOMPARE(read->subject, subject);
    QCOMPARE(read->from, (Mailbox{from, u"j@example.com"_s}));
    QCOMPARE(read->body, body);
    // Whatever was in it, a reply to it can be written.
    MailMessage reply = *read;
    reply.messageId = u"a@b"_s;
    reply.to = {read->from};
    reply.date = test::at("2026-12-04T14:30:00Z");
    VERIFY_RESULT(writeMail(reply, MailForm::Sending));
}

void TestMailReader::anythingInLooksLikeMail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("mail");
    QTest::newRow("a mail") << QByteArray("From: a@example.com\nSubject: x\n\nHi") << true;
    QTest::newRow("CRLF") << QByteArray("Subject: x\r\n\r\nHi") << true;
    QTest::newRow("unknown field first") << QByteArray("X-Mailer: y\nTo: b@example.com\n\nHi") << true;
    QTest::newRow("folded") << QByteArray("Received: by x\n\tfrom y\nTo: b@example.com\n\nHi") << true;
    QTest::newRow("header alone") << QByteArray("To: b@example.com") << true;
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbfTo: b@example.com\n\nHi") << true;
    QTest::newRow("a body") << QByteArray("Dear Ms. Diaz,\n\nthank you.") << false;
    QTest::newRow("a body that begins like a field")
        << QByteArray("Note: I am away.\n\nSubject: none") << false;
    QTest::newRow("a greeting with a colon") << QByteArray("Dear Dana: thank you\n\nSam") << false;
    QTest::newRow("only later") << QByteArray("Hello\nSubject: x\n\nHi") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMailReader::anythingInLooksLikeMail()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, mail);
    QCOMPARE(looksLikeMail(text), mail);
}

void TestMailReader::htmlIsText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u" a\n <b>b</b>  c "_s << u"a b c"_s;
    QTest::newRow("breaks") << u"a<br>b<br/>c"_s << u"a\nb\nc"_s;
    QTest::newRow("paragraphs") << u"<p>a</p>\n<p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("Outlook's lines") << u"<div>a</div><div><br></div><div>b</div>"_s << u"a\n\nb"_s;
    QTest::newRow("a list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"- a\n- b"_s;
    QTest::newRow("entities") << u"A&amp;B &lt;x&gt; &#8211; &#x1F600; &nope; &"_s
                              << u"A&B <x> – 😀 &nope; &"_s;
    QTest::newRow("a quotation") << u"new<blockquote>old<br>older</blockquote>end"_s
                                 << u"new\n\n> old\n> older\n\nend"_s;
    QTest::newRow("no script, no style, no title, no comment")
        << u"<title>t</title><style>s</style>a<script>if (1<2) x('</p>')</script><!-- <p>c</p> -->b"_s
        << u"ab"_s;
    QTest::newRow("nothing remote") << u"<img src=\"https://example.com/track.gif\" alt='>'>a"_s << u"a"_s;
    QTest::newRow("as it stands") << u"<pre>a  b\n c</pre>"_s << u"a  b\n c"_s;
    QTest::newRow("a < that is none") << u"1 < 2 and 3<4"_s << u"1 < 2 and 3<4"_s;
    QTest::newRow("cut off") << u"a<p class=\"x"_s << u"a"_s;
}

void TestMailReader::htmlIsText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

void TestMailReader::whatIsTooMuchIsRefused()
{
    const auto code = [](const QByteArray &bytes) {
        const Result<MailMessage> read = readMail(bytes, u"reply.eml"_s);
        return read ? QString() : read.error().place;
    };
    QCOMPARE(code({}), u"reply.eml"_s);
    QCOMPARE(code("\n\n"), u"reply.eml"_s);
    QCOMPARE(code("Dear Ms. Diaz,\n\nhello"), u"reply.eml"_s);
    QCOMPARE(code("Subject: x\n\n" + QByteArray(LargestMail, 'x')), u"reply.eml"_s);
    QByteArray deep = "Subject: x\n";
    for (int n = 0; n < 100'000; ++n) {
        const QByteArray name = QByteArray::number(n);
        deep += "Content-Type: multipart/mixed; boundary=b" + name + "\n\n--b" + name + "\n";
    }
    QCOMPARE(code(deep), u"reply.eml"_s);
    // Just below the bound it is read.
    deep = "Subject: x\n";
    for (int n = 0; n < 900; ++n) {
        const QByteArray name = QByteArray::number(n);
        deep += "Content-Type: multipart/mixed; boundary=b" + name + "\n\n--b" + name + "\n";
    }
    QCOMPARE(code(deep + "\nHi\n"), QString());
}

/// Mutations of real mails: nothing may crash, hang or be told twice differently.
void TestMailReader::anythingIsTaken()
{
    const int count = std::max(1, qEnvironmentVariable("AFTERWORD_ITERATIONS", u"2000"_s).toInt());
    test::RandomMail random(99);
    const QByteArrayList pieces{"\n\n",
                                "\r",
                                "=?utf-8?B?",
                                "?=",
                                "Content-Type: multipart/mixed; boundary=b\n\n",
                                "--b\n",
                                "--b--\n",
                                "\0",
                                "boundary=\"",
                                "=3D",
                                "<",
                                ">",
                                "Content-Type: message/rfc822\n\n",
                                "charset=utf-7",
                                "(((((",
                                "To: g:;",
                                "\xff\xfe",
                                "<blockquote>",
                                "&#x10ffff;"};
    for (int n = 0; n < count; ++n) {
        QByteArray bytes = writeMail(random.mail(), MailForm::HandOver).value();
        for (int change = 1 + random.below(12); change > 0 && !bytes.isEmpty(); --change) {
            const qsizetype at = random.below(static_cast<int>(std::min<qsizetype>(bytes.size(), 4000)));
            switch (random.below(5)) {
            case 0:
                bytes[at % bytes.size()] = static_cast<char>(random.below(256));
                break;
            case 1:
                bytes.remove(at, random.below(200));
                break;
            case 2:
                bytes.insert(at, pieces[random.below(static_cast<int>(pieces.size()))]);
                break;
            case 3:
                bytes.truncate(at + random.below(400));
                break;
            default:
                bytes.insert(at, bytes.mid(random.below(static_cast<int>(bytes.size())), random.below(300)));
            }
        }
        looksLikeMail(bytes);
        const Result<MailMessage> read = readMail(bytes);
        if (!read)
            continue;
        QVERIFY(readMail(bytes) == read);
        textFromHtml(read->body);
        // What came out can go in again, but for addresses that are none.
        MailMessage again = *read;
        again.from = {u"Sam"_s, u"sam@example.org"_s};
        again.to = {again.from};
        again.cc.clear();
        again.bcc.clear();
        const Result<QByteArray> written = writeMail(again, MailForm::Draft);
        VERIFY_RESULT(written);
        VERIFY_RESULT(readMail(*written));
    }
}

void TestMailReader::anAddressForTheMailProgram()
{
    MailMessage mail;
    mail.to = {{u"Dana"_s, u"dana+hr@bücher.example"_s}, {{}, u"o'b@example.com"_s}};
    mail.cc = {{{}, u"c@example.com"_s}};
    mail.subject = u"50 % & more; a+b = ü?"_s;
    mail.body = u"Line one\nLine two & \"three\"\n\n– Sam"_s;
    mail.inReplyTo = u"a.1@example.com"_s;
    const Result<MailtoUrl> url = mailtoUrl(mail);
    VERIFY_RESULT(url);
    QCOMPARE(url->needsEml, NeedsEml::No);
    QVERIFY(url->url.startsWith(
        "mailto:dana%2Bhr@xn--bcher-kva.example,o%27b@example.com?cc=c@example.com&subject="));
    QVERIFY(
        url->url.contains("&body=Line%20one%0D%0ALine%20two%20%26%20%22three%22%0D%0A%0D%0A%E2%80%93%20Sam"));
    QVERIFY(url->url.contains("&in-reply-to=%3Ca.1%40example.com%3E"));
    QVERIFY(!url->url.contains('+') && !url->url.contains(';') && !url->url.contains(' '));
    const QUrlQuery query(QUrl::fromEncoded(url->url));
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).replace("\r\n"_L1, "\n"_L1), mail.body);
    mail.subject = u"x\r\nBcc: y"_s;
    QVERIFY(!mailtoUrl(mail));
    mail.subject.clear();
    mail.to = {{{}, u"nobody"_s}};
    QVERIFY(!mailtoUrl(mail));
}

void TestMailReader::whatDoesNotFitNeedsAnEml()
{
    MailMessage mail;
    mail.to = {{{}, u"dana@example.com"_s}};
    mail.body = QString(LongestMailtoUrl - qstrlen("mailto:dana@example.com?body="), u'x');
    QCOMPARE(mailtoUrl(mail)->needsEml, NeedsEml::No);
    QCOMPARE(mailtoUrl(mail)->url.size(), LongestMailtoUrl);
    mail.body += u'x';
    QCOMPARE(mailtoUrl(mail)->needsEml, NeedsEml::TooLong);
    QVERIFY(mailtoUrl(mail)->url.isEmpty());
    mail.body.clear();
    mail.attachments = {{u"cv.pdf"_s, u"application/pdf"_s, "x"}};
    QCOMPARE(mailtoUrl(mail)->needsEml, NeedsEml::Attachments);
}

QTEST_GUILESS_MAIN(TestMailReader)
#include "tst_mailreader.moc"
