// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of servers, each with its own idea of prefixes and addresses.
#include "davdocument.h"
#include "testsupport.h"

using namespace afterword;
using namespace Qt::StringLiterals;

class DavDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServersSay();
    void countsOnlyWhatWasFound();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
};

void DavDocumentTest::readsWhatServersSay()
{
    const QByteArray xml = R"(<?xml version="1.0"?>
<multistatus xmlns="DAV:" xmlns:x="urn:ietf:params:xml:ns:caldav">
 <response><href>/cal/me%40example.org/one.ics</href><propstat><prop>
  <getetag>"e1"</getetag><x:calendar-data><![CDATA[BEGIN:VCALENDAR
END:VCALENDAR]]></x:calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response>
 <response><href>https://other.example/cal/</href><propstat><prop>
  <resourcetype><collection/><x:calendar/></resourcetype><displayname>Mine &amp; yours</displayname>
  <x:supported-calendar-component-set><x:comp name="VEVENT"/></x:supported-calendar-component-set>
  <current-user-principal><href>/p/me/</href></current-user-principal>
  <x:calendar-home-set><href>/cal/</href></x:calendar-home-set>
 </prop><status>HTTP/1.1 200 OK</status></propstat></response>
 <response><href>/cal/gone.ics</href><status>HTTP/1.1 404 Not Found</status></response>
</multistatus>)";
    const auto items = readMultiStatus(xml, QUrl(u"https://calendar.example/cal/"_s));
    VERIFY_RESULT(items);
    QCOMPARE(items->size(), size_t(3));
    QCOMPARE((*items)[0].path(), u"/cal/me@example.org/one.ics"_s);
    QCOMPARE((*items)[0].etag, u"\"e1\""_s);
    QVERIFY((*items)[0].calendarData.startsWith("BEGIN:VCALENDAR"));
    QVERIFY((*items)[1].isCalendar);
    QCOMPARE((*items)[1].displayName, u"Mine & yours"_s);
    QCOMPARE((*items)[1].components, QStringList{u"VEVENT"_s});
    QCOMPARE((*items)[1].principal, QUrl(u"https://calendar.example/p/me/"_s));
    QCOMPARE((*items)[1].homeSet, QUrl(u"https://calendar.example/cal/"_s));
    QCOMPARE((*items)[2].status, 404);
}

void DavDocumentTest::countsOnlyWhatWasFound()
{
    const QByteArray xml = R"(<d:multistatus xmlns:d="DAV:"><d:response><d:href>/a</d:href>
 <d:propstat><d:prop><d:getetag>"good"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>
 <d:propstat><d:prop><d:displayname>none</d:displayname><d:getetag/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>
</d:response></d:multistatus>)";
    const auto items = readMultiStatus(xml, QUrl(u"https://calendar.example/"_s));
    VERIFY_RESULT(items);
    QCOMPARE(items->front().etag, u"\"good\""_s);
    QCOMPARE(items->front().displayName, QString());
}

void DavDocumentTest::refusesWhatIsCutOff_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of a hotel") << QByteArray("<html><body>Welcome</body></html>");
    QTest::newRow("cut") << QByteArray(R"(<d:multistatus xmlns:d="DAV:"><d:response><d:href>/a</d:href>)");
    QTest::newRow("not XML") << QByteArray("BEGIN:VCALENDAR");
}

void DavDocumentTest::refusesWhatIsCutOff()
{
    QFETCH(const QByteArray, xml);
    const auto items = readMultiStatus(xml, QUrl(u"https://calendar.example/"_s));
    QVERIFY(!items);
    QCOMPARE(items.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(DavDocumentTest)
#include "tst_davdocument.moc"
