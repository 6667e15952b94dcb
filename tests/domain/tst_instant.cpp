// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instants: what is read, what is refused, how they are written.
#include "instant.h"
#include "testsupport.h"

using namespace afterword;
using namespace Qt::StringLiterals;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("the epoch") << u"1970-01-01T00:00:00Z"_s << qint64{0};
        QTest::newRow("west of Greenwich") << u"2026-12-01T10:20:00-05:00"_s << qint64{1'796'138'400'000};
        QTest::newRow("east, half an hour") << u"1970-01-01T05:30:00+05:30"_s << qint64{0};
        QTest::newRow("small letters") << u"1970-01-01t00:00:01z"_s << qint64{1000};
        QTest::newRow("milliseconds") << u"1970-01-01T00:00:00.250Z"_s << qint64{250};
        QTest::newRow("one digit is tenths") << u"1970-01-01T00:00:00.2Z"_s << qint64{200};
        QTest::newRow("microseconds are cut") << u"1970-01-01T00:00:00.123999Z"_s << qint64{123};
        QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << qint64{-1000};
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto instant = Instant::parse(text);
        QVERIFY(instant);
        QCOMPARE(instant->milliseconds(), milliseconds);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-12-01", "2026-12-01T10:20:00", "2026-12-01T10:20Z", "2026-13-01T10:20:00Z",
              "2026-02-29T10:20:00Z", "2026-12-01T24:00:00Z", "2026-12-01T10:60:00Z", "2026-12-01 10:20:00Z",
              "2026-12-01T10:20:00+0500", "2026-12-01T10:20:00+24:00", "2026-12-01T10:20:00.Z",
              "2026-12-01T10:20:00Zx", "0000-01-01T00:00:00Z", "2026-12-01T10:20:00 Z",
              "+026-12-01T10:20:00Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Instant::parse(text));
    }

    void writesWhatItReads()
    {
        QCOMPARE(test::at("2026-12-01T10:20:00-05:00").toString(), u"2026-12-01T15:20:00Z"_s);
        QCOMPARE(test::at("2026-12-01T10:20:00.5Z").toString(), u"2026-12-01T10:20:00.500Z"_s);
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
