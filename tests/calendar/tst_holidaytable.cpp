// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Public holidays: known days, regions, and agreement with python3-holidays.
#include "holidaytable.h"
#include "testsupport.h"

#include <QProcess>
#include <QSet>

#include <thread>

using namespace Qt::StringLiterals;
using namespace afterword;

namespace {

/// Laws younger than the oracle of one distribution or another; the table must follow the law.
bool isYoungLaw(const QString &region, QDate day)
{
    const auto is = [day](int month, int number) { return day.month() == month && day.day() == number; };
    if (region == "US"_L1) // Juneteenth
        return day.year() >= 2021 && day.month() == 6 && day.day() >= 18 && day.day() <= 20;
    if (region == "GB"_L1) { // two jubilee days for the spring one, a funeral, a coronation
        static const QSet<QDate> days{{2022, 5, 30}, {2022, 6, 2}, {2022, 6, 3}, {2022, 9, 19}, {2023, 5, 8}};
        return days.contains(day);
    }
    if (region == "DE-BE"_L1)
        return day == QDate(2025, 5, 8);
    if (region == "DE-MV"_L1)
        return day.year() >= 2023 && is(3, 8);
    if (region == "DE-BY"_L1) // one generation of the oracle counts it, the other asks for the town
        return is(8, 15);
    return region == "PL"_L1 && day.year() >= 2025 && is(12, 24);
}

} // namespace

class TestHolidayTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDays_data();
    void knowsTheDays();
    void agreesWithTheOracle_data();
    void agreesWithTheOracle();
    void listsItsRegions();
    void everyCountryHasSomeDayEveryYear();
    void mayBeAskedFromManyThreads();
    void shiftsBusinessDaysOverChristmas();
};

void TestHolidayTable::knowsTheDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("free");
    const auto row = [](const char *name, const char *region, QDate day, bool free) {
        QTest::newRow(name) << QString::fromLatin1(region) << day << free;
    };
    row("Thanksgiving", "US", {2026, 11, 26}, true);
    row("the day after Thanksgiving is no federal holiday", "US", {2026, 11, 27}, false);
    row("Christmas on a Saturday is kept on Friday", "US", {2021, 12, 24}, true);
    row("New Year on a Saturday is kept in the old year", "US", {2027, 12, 31}, true);
    row("Independence Day on a Saturday", "US", {2026, 7, 3}, true);
    row("Juneteenth before it was law", "US", {2020, 6, 19}, false);
    row("Juneteenth on a Saturday", "US", {2027, 6, 18}, true);
    row("Christmas Eve is a working day", "US", {2026, 12, 24}, false);
    row("Boxing Day on a Saturday is kept on Monday", "GB", {2026, 12, 28}, true);
    row("Christmas and Boxing Day on a weekend", "GB", {2027, 12, 28}, true);
    row("Boxing Day is nothing in America", "US", {2025, 12, 26}, false);
    row("Easter Monday in England", "GB", {2026, 4, 6}, true);
    row("no Easter Monday in Scotland", "GB-SCT", {2026, 4, 6}, false);
    row("2 January in Scotland", "GB-SCT", {2026, 1, 2}, true);
    row("Women's Day in Berlin", "DE-BE", {2027, 3, 8}, true);
    row("Women's Day is none in Germany", "DE", {2027, 3, 8}, false);
    row("Good Friday", "DE", {2026, 4, 3}, true);
    row("Epiphany in Bavaria", "DE-BY", {2026, 1, 6}, true);
    row("Reformation Day in Hamburg", "DE-HH", {2025, 10, 31}, true);
    row("a state without rows is its country", "US-CA", {2026, 11, 26}, true);
    row("an unknown country", "XX", {2026, 12, 25}, false);
    row("no region", "", {2026, 12, 25}, false);
    row("nonsense", "-", {2026, 12, 25}, false);
    row("before the table", "US", {2019, 12, 25}, false);
    row("after the table", "US", {2041, 12, 25}, false);
    row("the last year of the table", "US", {2040, 12, 25}, true);
    row("no day at all", "US", {}, false);
}

void TestHolidayTable::knowsTheDays()
{
    QFETCH(const QString, region);
    QFETCH(const QDate, day);
    QFETCH(const bool, free);
    QCOMPARE(HolidayTable().isHoliday(region, day), free);
}

void TestHolidayTable::agreesWithTheOracle_data()
{
    const QStringList regions =
        u"US GB DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL "
        "DE-SN DE-ST DE-TH AT BE CZ EE ES FI FR IT LU NL NO PL PT SE"_s.split(u' ');
    QProcess oracle;
    oracle.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(ORACLE)} + regions);
    QVERIFY2(oracle.waitForFinished() && oracle.exitCode() == 0, oracle.readAllStandardError().constData());
    QTest::addColumn<QStringList>("days");
    const QStringList lines =
        QString::fromLatin1(oracle.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), regions.size());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        QTest::newRow(qPrintable(words.first())) << words;
    }
}

void TestHolidayTable::agreesWithTheOracle()
{
    QFETCH(const QStringList, days);
    const QString region = days.first();
    const HolidayTable table;
    QStringList differing;
    for (QDate day(2020, 1, 1); day.year() <= 2030; day = day.addDays(1)) {
        if (day.dayOfWeek() >= 6 || isYoungLaw(region, day))
            continue;
        const QString text = day.toString(Qt::ISODate);
        if (table.isHoliday(region, day) != days.contains(text))
            differing.append(text);
    }
    QCOMPARE(differing, QStringList());
}

void TestHolidayTable::listsItsRegions()
{
    const QStringList regions = HolidayTable().regions();
    QVERIFY(regions.size() > 110);
    QVERIFY(std::ranges::is_sorted(regions));
    for (const auto *code : {"US", "GB", "GB-SCT", "DE", "DE-BE", "AU", "AU-NSW", "CA-QC", "IE", "IN", "NZ"})
        QVERIFY2(regions.contains(QLatin1StringView(code)), code);
}

void TestHolidayTable::everyCountryHasSomeDayEveryYear()
{
    const HolidayTable table;
    const QStringList regions = table.regions();
    for (const QString &region : regions) {
        for (int year = 2020; year <= 2040; ++year) {
            int days = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                days += day.dayOfWeek() <= 5 && table.isHoliday(region, day) ? 1 : 0;
            QVERIFY2(days >= 1 && days <= 20, qPrintable(region + u' ' + QString::number(year)));
        }
    }
}

void TestHolidayTable::mayBeAskedFromManyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> holidays = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&holidays] {
            const HolidayTable table;
            for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
                holidays += table.isHoliday(u"DE-BE"_s, day) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(holidays, 8 * 10);
}

void TestHolidayTable::shiftsBusinessDaysOverChristmas()
{
    const HolidayTable table;
    const BusinessCalendar calendar(&table);
    const QDate wednesday(2026, 12, 23);
    QCOMPARE(calendar.plusBusinessDays(wednesday, 2, Region{u"DE"_s}), QDate(2026, 12, 28));
    QCOMPARE(calendar.plusBusinessDays(wednesday, 2, Region{u"GB"_s}), QDate(2026, 12, 29));
    QCOMPARE(calendar.plusBusinessDays(wednesday, 2, Region{}), QDate(2026, 12, 25));
}

QTEST_GUILESS_MAIN(TestHolidayTable)
#include "tst_holidaytable.moc"
