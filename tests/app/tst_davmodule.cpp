// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The talk with a calendar server goes through the module that is loaded for it, as through the room itself.
#include "davclient.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

bool isLoaded(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

class DavModuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsUnsafeAddressesWithoutIt();
    void talksThroughIt();
};

void DavModuleTest::knowsUnsafeAddressesWithoutIt()
{
    QVERIFY(DavClient::checkAddress(QUrl(u"https://calendar.example.org/dav"_s)));
    QVERIFY(!DavClient::checkAddress(QUrl(u"http://calendar.example.org/dav"_s)));
    // Nothing of it before there is a talk.
    QVERIFY(!isLoaded("libQt6Network"));
}

void DavModuleTest::talksThroughIt()
{
    int asked = 0;
    DavClient client(u"ada"_s, "secret", [&] { return ++asked < 50; });
    // Nobody listens there.
    const auto answer = client.send({"PROPFIND", QUrl(u"http://127.0.0.1:1/dav"_s), {}, {}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY2(answer.error().message.contains(u"127.0.0.1"_s), qPrintable(answer.error().message));
    const auto unsafe = client.send({"PROPFIND", QUrl(u"http://example.org/dav"_s), {}, {}, {}});
    QVERIFY(!unsafe);
    QCOMPARE(unsafe.error().code, ErrorCode::BadInput);
    QVERIFY(isLoaded("libQt6Network"));
}

QTEST_GUILESS_MAIN(DavModuleTest)
#include "tst_davmodule.moc"
