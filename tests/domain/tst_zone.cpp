// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zones: the one resolver, against worked cases and against Python's zoneinfo.
#include "homezone.h"
#include "testsupport.h"
#include "zone.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace afterword;
using namespace Qt::StringLiterals;

class ZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atHomeIsTheProfilesZoneElseTheSystems()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        QCOMPARE(homeZone(u"Europe/Berlin"_s).name(), u"Europe/Berlin"_s);
        QCOMPARE(homeZone({}).name(), u"America/New_York"_s);
        QCOMPARE(homeZone(u"Nowhere/Known"_s).name(), u"America/New_York"_s);
        qputenv("TZ", before);
    }

    void resolves_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an ordinary day")
            << u"Europe/Berlin"_s << QDate(2026, 12, 1) << QTime(9, 0) << u"2026-12-01T09:00:00+01:00"_s;
        QTest::newRow("a gap shifts forward by the gap")
            << u"America/New_York"_s << QDate(2026, 3, 8) << QTime(2, 30) << u"2026-03-08T03:30:00-04:00"_s;
        QTest::newRow("midnight in a gap")
            << u"America/Santiago"_s << QDate(2026, 9, 6) << QTime(0, 0) << u"2026-09-06T01:00:00-03:00"_s;
        QTest::newRow("of an overlap the first pass")
            << u"Europe/Berlin"_s << QDate(2026, 10, 25) << QTime(2, 30) << u"2026-10-25T02:30:00+02:00"_s;
        QTest::newRow("just after an overlap")
            << u"Europe/Berlin"_s << QDate(2026, 10, 25) << QTime(3, 0) << u"2026-10-25T03:00:00+01:00"_s;
        QTest::newRow("half an hour of summer time") << u"Australia/Lord_Howe"_s << QDate(2026, 10, 4)
                                                     << QTime(2, 10) << u"2026-10-04T02:40:00+11:00"_s;
        QTest::newRow("a day that never was")
            << u"Pacific/Apia"_s << QDate(2011, 12, 30) << QTime(12, 0) << u"2011-12-31T12:00:00+14:00"_s;
        QTest::newRow("the far future")
            << u"Europe/Berlin"_s << QDate(2150, 7, 1) << QTime(9, 0) << u"2150-07-01T09:00:00+02:00"_s;
    }

    void resolves()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QString, expected);
        const auto place = Zone::named(zone);
        VERIFY_RESULT(place);
        QCOMPARE(place->format(place->resolve(date, time)), expected);
    }

    void aDayLaterIsTheSameTimeOfDay()
    {
        const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
        const Instant saturday = test::at("2026-03-28T10:00:00+01:00");
        QCOMPARE(berlin.plusDays(saturday, 1), test::at("2026-03-29T10:00:00+02:00"));
    }

    void refusesWhatIsNoZone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "Berlin", "europe/nowhere", "UTC+03:00", "+03:00", "../../etc/passwd"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void refusesWhatIsNoZone()
    {
        QFETCH(QString, name);
        const auto zone = Zone::named(name);
        QVERIFY(!zone);
        QCOMPARE(zone.error().code, ErrorCode::BadInput);
    }

    /// Random wall times and every change of the clocks from 2024 to 2037 in 40 zones, both ways.
    void agreesWithZoneinfo();
};

void ZoneTest::agreesWithZoneinfo()
{
    const QStringList zones = u"Europe/Berlin Europe/London Europe/Dublin Europe/Lisbon Europe/Moscow "
                              u"Europe/Istanbul Africa/Casablanca "
                              "Africa/Cairo Africa/El_Aaiun Africa/Lagos Asia/Kolkata Asia/Kathmandu "
                              "Asia/Tehran Asia/Tokyo Asia/Gaza Asia/Beirut "
                              "Asia/Jerusalem Asia/Shanghai Asia/Dubai Australia/Sydney Australia/Lord_Howe "
                              "Australia/Adelaide Pacific/Auckland "
                              "Pacific/Chatham Pacific/Apia Pacific/Kiritimati Pacific/Honolulu "
                              "America/New_York America/Chicago America/Denver "
                              "America/Los_Angeles America/Anchorage America/St_Johns America/Sao_Paulo "
                              "America/Santiago America/Asuncion "
                              "America/Havana America/Nuuk Antarctica/Troll UTC"_s.split(u' ');
    QStringList questions;
    QList<Instant> answers;
    QRandomGenerator random(20'261'122);
    for (const QString &name : zones) {
        const auto zone = Zone::named(name);
        VERIFY_RESULT(zone);
        const auto ask = [&](QDate date, QTime time) {
            questions += name + u' ' + date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss"_s);
            answers += zone->resolve(date, time);
        };
        for (int i = 0; i < 250; ++i)
            ask(QDate(2024, 1, 1).addDays(random.bounded(14 * 365)),
                QTime::fromMSecsSinceStartOfDay(random.bounded(86400) * 1000));
        for (QDate day(2024, 1, 1); day.year() < 2038; day = day.addDays(1)) {
            if (zone->offsetSeconds(zone->startOfDay(day)) == zone->offsetSeconds(zone->endOfDay(day)))
                continue;
            for (int minutes = -120; minutes < 27 * 60; minutes += 15)
                ask(day.addDays(minutes < 0 ? -1 : minutes / 1440), QTime(0, 0).addSecs(minutes * 60));
        }
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, uR"(
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo
for line in sys.stdin:
    name, wall = line.split()
    local = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(name), fold=0)
    print(int(local.astimezone(timezone.utc).timestamp()))
)"_s});
    QVERIFY(python.waitForStarted());
    python.write(questions.join(u'\n').toLatin1());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    const auto lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), questions.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].toLongLong() * 1000 != answers[i].milliseconds())
            QFAIL(qPrintable(questions[i] + u": "_s + answers[i].toString() + u", zoneinfo says "_s +
                             QString::fromLatin1(lines[i])));
    }
}

QTEST_GUILESS_MAIN(ZoneTest)
#include "tst_zone.moc"
