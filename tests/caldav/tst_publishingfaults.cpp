// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Servers and networks that fail: one clear sentence, nothing lost, nothing doubled, and the next run does
// the rest.
#include "calendarplace.h"
#include "davfixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class PublishingFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void canBeStopped();
    void trustsNoCertificateBlindly_data();
    void trustsNoCertificateBlindly();
    void refusesPlainText();

private:
    std::unique_ptr<DavFixture> m_d;
};

void PublishingFaultsTest::initTestCase()
{
    m_d = std::make_unique<DavFixture>();
    QVERIFY(m_d->start());
}

void PublishingFaultsTest::survives_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("fails");
    const auto row = [](const char *fault, bool fails = true) {
        QTest::newRow(fault) << QByteArray(fault) << fails;
    };
    for (const char *fault : {"* 401",         "* 403",
                              "PUT 403",       "PUT 404",
                              "PUT 429",       "PUT 500",
                              "PUT 503",       "PUT 507",
                              "* 502",         "PUT drop",
                              "PUT lost",      "PROPFIND drop",
                              "PROPFIND half", "PROPFIND garbage",
                              "PUT hang",      "DELETE drop",
                              "DELETE lost",   "DELETE 503",
                              "DELETE 403",    "* elsewhere",
                              "* plain",       "* circle",
                              "* drop"})
        row(fault);
    row("PUT noetag", false);
    row("* noetag", false);
    row("REPORT 501", false);
    // 412 without a reason: as if somebody else had been there, who has not.
    row("PUT 412", false);
    row("DELETE 412", false);
}

void PublishingFaultsTest::survives()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const bool, fails);
    DavFixture &d = *m_d;
    QVERIFY(d.reset());
    VERIFY_RESULT(d.publish());
    VERIFY_RESULT(d.move(0, 2));
    VERIFY_RESULT(d.store->execute(command(RemoveApplication{ApplicationId(u"a1"_s)})));
    Tracker more;
    more.applications = {publishedTracker(4).applications[3]};
    VERIFY_RESULT(d.store->import(more, false));
    // Somebody moved another one, which must survive too.
    const QString theirs = DavFixture::moved(d.onServer().value(d.uidOfInterview(2)), 4);
    QVERIFY(d.otherWrites(d.uidOfInterview(2), theirs));
    const Tracker before = d.store->tracker().value();

    // A server at other work takes its time, too.
    d.order.limits.answer = std::chrono::seconds(fails ? 1 : 20);
    d.breakBy(fault);
    const auto broken = d.publish();
    QCOMPARE(!broken, fails);
    if (!broken)
        QVERIFY(!broken.error().message.isEmpty());
    QVERIFY(d.store->tracker().value() == before);
    QCOMPARE(d.itemOf(d.onServer().value(d.uidOfInterview(2))), d.itemOf(theirs));

    d.order.limits.answer = std::chrono::seconds(20);
    d.breakBy("");
    const auto mended = d.publish();
    VERIFY_RESULT(mended);
    QCOMPARE(mended->questions, 1);
    QCOMPARE(d.difference(), QString());
    QCOMPARE(d.onServer().size(), 6);
    QCOMPARE(d.itemOf(d.onServer().value(d.uidOfInterview(2))), d.itemOf(theirs));
}

void PublishingFaultsTest::canBeStopped()
{
    DavFixture &d = *m_d;
    QVERIFY(d.reset());
    d.breakBy("PUT hang");
    d.order.goesOn = [] { return false; };
    const auto stopped = d.publish();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    d.order.goesOn = {};
    d.breakBy("");
    VERIFY_RESULT(d.publish());
    QCOMPARE(d.difference(), QString());
}

void PublishingFaultsTest::trustsNoCertificateBlindly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("good") << u"good"_s << true;
    QTest::newRow("expired") << u"expired"_s << false;
    QTest::newRow("of another host") << u"stranger"_s << false;
    QTest::newRow("signed by itself") << u"self"_s << false;
}

void PublishingFaultsTest::trustsNoCertificateBlindly()
{
    QFETCH(const QString, name);
    QFETCH(const bool, trusted);
    DavFixture &d = *m_d;
    QVERIFY(d.reset());
    const QString folder = d.f.folder.path();
    QVERIFY(makeCertificates(folder));
    MailServer tls;
    QVERIFY(tls.start(u"davproxy"_s, {QString::number(d.radicale.port()), d.control,
                                      folder + u'/' + name + u".pem"_s, folder + u'/' + name + u".key"_s}));
    DavLimits limits;
    limits.trustedCertificates = folder + u"/ca.pem"_s;
    DavClient client(u"app"_s, "pw", {}, limits);
    const auto place = findCalendarPlace(client, QUrl(u"https://localhost:%1/"_s.arg(tls.port())));
    QCOMPARE(bool(place), trusted);
    if (!trusted)
        QVERIFY2(place.error().message.contains(u"certificate"_s), qPrintable(place.error().message));
}

void PublishingFaultsTest::refusesPlainText()
{
    DavClient client(u"app"_s, "pw");
    const auto place = findCalendarPlace(client, QUrl(u"http://calendar.example.org/"_s));
    QVERIFY(!place);
    QCOMPARE(place.error().code, ErrorCode::BadInput);
    QVERIFY(place.error().message.contains(u"https"_s));
    QVERIFY(!DavClient::checkAddress(QUrl(u"ftp://localhost/"_s)));
    QVERIFY(!DavClient::checkAddress(QUrl(u"calendar.example.org"_s)));
    QVERIFY(DavClient::checkAddress(QUrl(u"http://[::1]:5232/"_s)));
}

QTEST_GUILESS_MAIN(PublishingFaultsTest)
#include "tst_publishingfaults.moc"
