// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a second start hands over, and where the links of calendars lead.
#include "afterwordlink.h"
#include "location.h"
#include "startrequest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class StartRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnTheOtherSide();
    void knowsOtherLinesForWhatTheyAre();
    void trackersHaveTheirOwnNames();
    void linksLeadToStepsAndInterviews();
    void otherLinksLeadNowhere_data();
    void otherLinksLeadNowhere();
};

void StartRequestTest::isTheSameOnTheOtherSide()
{
    StartRequest request;
    request.hidden = true;
    request.file = u"/home/zoë/a \"b\"\n.db"_s;
    request.link = u"afterword:step/a%2Fb"_s;
    request.sample = true;
    request.token = "kwin-12_TIME34";
    const QByteArray line = toMessage(request);
    QVERIFY(!line.contains('\n'));
    QCOMPARE(fromMessage(line), request);
}

void StartRequestTest::knowsOtherLinesForWhatTheyAre()
{
    for (const QByteArray &line : {QByteArray(), QByteArray("raise"), QByteArray("[1]"), QByteArray("{}"),
                                   QByteArray("{\"version\":2}")})
        QVERIFY(!fromMessage(line));
}

void StartRequestTest::trackersHaveTheirOwnNames()
{
    QTemporaryDir folder;
    const auto nameOf = [](const QString &database) {
        StartRequest request;
        request.database = database;
        return instanceName(request);
    };
    QCOMPARE(nameOf({}), u"own"_s);
    QCOMPARE(nameOf(defaultDatabasePath()), u"own"_s);
    const QString file = folder.filePath(u"a.db"_s);
    QVERIFY(nameOf(file) != nameOf({}));
    QVERIFY(nameOf(file) != nameOf(folder.filePath(u"b.db"_s)));
    const QString before = nameOf(file);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file, folder.filePath(u"link.db"_s)));
    QCOMPARE(nameOf(file), before);
    QCOMPARE(nameOf(folder.filePath(u"link.db"_s)), before);
    QCOMPARE(nameOf(folder.filePath(u"./a.db"_s)), before);
}

void StartRequestTest::linksLeadToStepsAndInterviews()
{
    const auto step = AfterwordLink::parse(u"afterword:step/acme%2Fthank-you%2Fann%2Fi1"_s).value();
    QCOMPARE(step.step, StepId(u"acme/thank-you/ann/i1"_s));
    QCOMPARE(step.application, ApplicationId(u"acme"_s));
    // An application whose id has a slash or a percent sign.
    const auto odd = AfterwordLink::parse(u"afterword:step/a%252Fb%2525%2Fdebrief"_s).value();
    QCOMPARE(odd.step, StepId(u"a%2Fb%25/debrief"_s));
    QCOMPARE(odd.application, ApplicationId(u"a/b%"_s));
    QVERIFY(AfterwordLink::parse(u"afterword:step/keep-applying"_s)->application.isEmpty());
    // As some programs write what they were given.
    QCOMPARE(AfterwordLink::parse(u"AFTERWORD://step/acme%2Fdebrief"_s)->step, StepId(u"acme/debrief"_s));
    // As exported calendars have it: by the UID of the entry.
    for (const QString &link : {u"afterword:interview/16660b84-f5fc-589f-b2dd-0a15769fbde8"_s,
                                u"afterword:step/16660b84-f5fc-589f-b2dd-0a15769fbde8"_s})
        QCOMPARE(AfterwordLink::parse(link)->entry, QUuid(u"16660b84-f5fc-589f-b2dd-0a15769fbde8"_s));
    QVERIFY(AfterwordLink::parse(u"afterword:step/keep-applying"_s)->entry.isNull());
    const auto interview = AfterwordLink::parse(u"afterword:interview/ac%2Fme/i%C3%A4"_s).value();
    QVERIFY(interview.step.isEmpty());
    QCOMPARE(interview.application, ApplicationId(u"ac/me"_s));
    QCOMPARE(interview.interview, InterviewId(u"iä"_s));
}

void StartRequestTest::otherLinksLeadNowhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "afterword", "afterword:", "afterword:step", "afterword:step/",
                             "afterword:interview/a", "afterword:interview/a/", "afterword:interview/a/b/c",
                             "afterword:delete/a", "http:step/a", "afterword:step/a%0Ab", "/tmp/step/a"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << u"afterword:step/"_s + QString(5000, u'a');
}

void StartRequestTest::otherLinksLeadNowhere()
{
    QFETCH(QString, text);
    const auto link = AfterwordLink::parse(text);
    QVERIFY(!link);
    QCOMPARE(link.error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(StartRequestTest)
#include "tst_startrequest.moc"
