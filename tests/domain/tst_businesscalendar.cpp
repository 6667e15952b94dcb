// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Business days and send windows: weekends, holidays, half-open hours, changes of the clocks.
#include "businesscalendar.h"
#include "testsupport.h"

#include <QRandomGenerator>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// Thanksgiving and Christmas 2026 in the US; nothing elsewhere.
class SomeHolidays final : public HolidaySource
{
public:
    bool isHoliday(const QString &region, QDate day) const override
    {
        return region == "US"_L1 && (day == QDate(2026, 11, 26) || day == QDate(2026, 12, 25));
    }
};

/// Every tenth day of a month, in DE alone.
class ManyHolidays final : public HolidaySource
{
public:
    bool isHoliday(const QString &region, QDate day) const override
    {
        return region == "DE"_L1 && day.day() % 10 == 0;
    }
};

const Region us{u"US"_s};
const Region anywhere{};

} // namespace

class BusinessCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBusinessDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("the day itself is not counted") << QDate(2026, 11, 23) << 1 << QDate(2026, 11, 24);
        QTest::newRow("none") << QDate(2026, 11, 22) << 0 << QDate(2026, 11, 22);
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
        QTest::newRow("over Thanksgiving") << QDate(2026, 11, 25) << 1 << QDate(2026, 11, 27);
        QTest::newRow("seven") << QDate(2026, 11, 24) << 7 << QDate(2026, 12, 4);
    }

    void countsBusinessDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, expected);
        QCOMPARE(BusinessCalendar(&holidays).plusBusinessDays(from, days, us), expected);
    }

    void withoutARegionOnlyWeekendsAreFree()
    {
        const BusinessCalendar calendar(&holidays);
        QVERIFY(calendar.isBusinessDay(QDate(2026, 11, 26), anywhere));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 11, 26), us));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 11, 28), anywhere));
    }

    void keepsTheTimeOfDayOverAChangeOfTheClocks()
    {
        const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
        const BusinessCalendar calendar;
        QCOMPARE(calendar.plusBusinessDays(test::at("2026-10-23T11:00:00+02:00"), 1, berlin, anywhere),
                 test::at("2026-10-26T11:00:00+01:00"));
    }

    /// What is looked up in a table is what counting day by day gives, also past the table's ends.
    void countsAsDayByDay()
    {
        const ManyHolidays many;
        const BusinessCalendar calendar(&many);
        const Region germany{u"DE"_s};
        QRandomGenerator random(20);
        for (int round = 0; round < 5'000; ++round) {
            const QDate from = QDate(2013, 1, 1).addDays(random.bounded(34 * 365));
            const int n = random.bounded(30);
            const Region &region = round % 2 ? germany : anywhere;
            QDate day = from;
            for (int left = n; left > 0;) {
                day = day.addDays(1);
                const bool isFree = day.dayOfWeek() >= 6 || many.isHoliday(region.code, day);
                left -= isFree ? 0 : 1;
            }
            QCOMPARE(calendar.plusBusinessDays(from, n, region), day);
        }
    }

    void rolls_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("inside the window", "2026-11-24T10:30:00-05:00", "2026-11-24T10:30:00-05:00");
        row("at its opening", "2026-11-24T09:00:00-05:00", "2026-11-24T09:00:00-05:00");
        row("a second before", "2026-11-24T08:59:59-05:00", "2026-11-24T09:00:00-05:00");
        row("the last moment inside", "2026-11-24T16:59:59-05:00", "2026-11-24T16:59:59-05:00");
        row("17:00:00 is outside", "2026-11-24T17:00:00-05:00", "2026-11-25T09:00:00-05:00");
        row("on a holiday", "2026-11-26T10:00:00-05:00", "2026-11-27T09:00:00-05:00");
        row("Friday evening", "2026-11-27T18:00:00-05:00", "2026-11-30T09:00:00-05:00");
        row("Sunday night", "2026-11-29T23:00:00-05:00", "2026-11-30T09:00:00-05:00");
    }

    void rolls()
    {
        QFETCH(QString, instant);
        QFETCH(QString, expected);
        const Zone newYork = Zone::named(u"America/New_York"_s).value();
        QCOMPARE(newYork.format(BusinessCalendar(&holidays).rolled(Instant::parse(instant).value(),
                                                                   Cadence::SendWindow(), newYork, us)),
                 expected);
    }

    void aWindowThatIgnoresHolidaysOpensOnThem()
    {
        Cadence::SendWindow window;
        window.holidays = false;
        const Zone newYork = Zone::named(u"America/New_York"_s).value();
        const Instant thanksgiving = test::at("2026-11-26T10:00:00-05:00");
        QCOMPARE(BusinessCalendar(&holidays).rolled(thanksgiving, window, newYork, us), thanksgiving);
    }

private:
    SomeHolidays holidays;
};

QTEST_GUILESS_MAIN(BusinessCalendarTest)
#include "tst_businesscalendar.moc"
