// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What employers say about days, in English: the days that are proposed, their readings, and what names none.
#include "vaguedatetest.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class VagueDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data();
    void english() { compareDays(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void readings_data();
    void readings();
    void noDay_data();
    void noDay();
    void theNextMonthMayHaveNoSuchDay();
    void theLocaleOrdersDayAndMonth();
    void aDateWithoutATimeIsADayAndOneWithATimeAnInstant();
    void bothLanguagesAreTriedInEveryLocale();
    void holidaysOfTheRegionAreNoWorkingDays();
    void garbageIsHarmless();
    void longGarbageIsReadAsFastAsItsBeginning();
};

// 2 December 2026 is a Wednesday, 4 December a Friday, 5 and 6 a weekend.
void VagueDateTest::english_data()
{
    dayColumns();
    const auto row = [](const char *text, const char *said, const char *expected) {
        dayRow(text, said, expected);
    };
    row("today", "2026-12-02", "2026-12-02");
    row("by the end of today", "2026-12-02", "2026-12-02");
    row("by the end of the day", "2026-12-02", "2026-12-02");
    row("EOD Friday", "2026-12-02", "2026-12-04");
    row("by the end of the day tomorrow", "2026-12-02", "2026-12-03");
    row("tomorrow", "2026-12-31", "2027-01-01");
    row("The day after tomorrow", "2028-02-27", "2028-02-29");
    row("tonight", "2026-12-02", "2026-12-02");
    // Days of the week.
    row("Monday", "2026-12-02", "2026-12-07");
    row("by Monday", "2026-12-02", "2026-12-07");
    row("on Friday", "2026-12-02", "2026-12-04");
    row("this Friday", "2026-12-02", "2026-12-04");
    row("this Friday", "2026-12-04", "2026-12-04 2026-12-11");
    row("Friday", "2026-12-04", "2026-12-11 2026-12-04");
    row("this coming Friday", "2026-12-02", "2026-12-04");
    row("next Monday", "2026-12-02", "2026-12-07");
    row("next Friday", "2026-12-02", "2026-12-11 2026-12-04");
    row("next Friday", "2026-12-04", "2026-12-11");
    row("next Friday", "2026-12-06", "2026-12-11 2026-12-18");
    row("next Tuesday", "2026-12-31", "2027-01-05");
    row("no later than Thursday", "2026-12-02", "2026-12-03");
    row("Thursday at the latest", "2026-12-02", "2026-12-03");
    row("Friday week", "2026-12-02", "2026-12-11");
    row("a week on Friday", "2026-12-02", "2026-12-11");
    row("a week from Friday", "2026-12-02", "2026-12-11");
    row("the Friday after next", "2026-12-02", "2026-12-18 2026-12-11");
    row("Friday next week", "2026-12-02", "2026-12-11");
    row("next week Friday", "2026-12-02", "2026-12-11");
    row("on Tuesday of next week", "2026-12-31", "2027-01-05");
    row("Wednesday the week after next", "2026-12-02", "2026-12-16");
    row("fri", "2026-12-02", "2026-12-04");
    row("before Friday", "2026-12-02", "2026-12-03");
    // Weeks: they end on Friday.
    row("end of the week", "2026-12-02", "2026-12-04");
    row("by the end of the week", "2026-12-04", "2026-12-04 2026-12-11");
    row("by the end of the week", "2026-12-05", "2026-12-11");
    row("end of this week", "2026-12-06", "2026-12-11");
    row("week's end", "2026-12-02", "2026-12-04");
    row("EOW", "2026-12-02", "2026-12-04");
    row("midweek next week", "2026-12-02", "2026-12-10 2026-12-09");
    row("within the week", "2026-12-02", "2026-12-04");
    row("later this week", "2026-12-02", "2026-12-04");
    row("by the weekend", "2026-12-02", "2026-12-04");
    row("over the weekend", "2026-12-02", "2026-12-06");
    row("after the weekend", "2026-12-02", "2026-12-07");
    row("this week", "2026-12-02", "2026-12-04");
    row("next week", "2026-12-02", "2026-12-11");
    row("some time next week", "2026-12-02", "2026-12-11");
    row("next week", "2026-12-06", "2026-12-11 2026-12-18");
    row("in the next week", "2026-12-02", "2026-12-11 2026-12-09");
    row("by the end of next week", "2026-12-02", "2026-12-11");
    row("by the end of next week", "2026-12-28", "2027-01-08");
    row("We'll let you know by the end of next week!", "2026-12-02", "2026-12-11");
    row("early next week", "2026-12-02", "2026-12-08");
    row("at the beginning of next week", "2026-12-02", "2026-12-08");
    row("mid next week", "2026-12-02", "2026-12-10 2026-12-09");
    row("by the middle of next week", "2026-12-02", "2026-12-09 2026-12-10");
    row("towards the end of next week", "2026-12-02", "2026-12-11");
    row("in the first half of next week", "2026-12-02", "2026-12-09");
    row("the week after next", "2026-12-02", "2026-12-18");
    row("by the end of the week after next", "2026-12-02", "2026-12-18");
    row("before next week", "2026-12-02", "2026-12-04");
    row("week 50", "2026-12-02", "2026-12-11");
    row("the week of December 7", "2026-12-02", "2026-12-11");
    // Spans: the day itself is not counted.
    row("within five working days", "2026-12-02", "2026-12-09");
    row("within five working days", "2026-12-05", "2026-12-11");
    row("in the next 5 working days or thereabouts", "2026-12-02", "2026-12-09");
    row("within about ten business days", "2026-12-02", "2026-12-16");
    row("the next working day", "2026-12-04", "2026-12-07");
    row("2-3 business days", "2026-12-03", "2026-12-08");
    row("in a week", "2026-12-02", "2026-12-09");
    row("in a week's time", "2026-12-02", "2026-12-09");
    row("in two weeks", "2026-12-22", "2027-01-05");
    row("a week or two", "2026-12-02", "2026-12-16");
    row("in one to two weeks", "2026-12-02", "2026-12-16");
    row("two or three weeks", "2026-12-02", "2026-12-23");
    row("3-4 days", "2026-12-02", "2026-12-06");
    row("three to four days", "2026-12-02", "2026-12-06");
    row("within 10 days", "2026-12-02", "2026-12-12");
    row("in a day or two", "2026-12-02", "2026-12-04");
    row("in a couple of days", "2026-12-02", "2026-12-04");
    row("within a couple of weeks", "2026-12-02", "2026-12-16");
    row("in a fortnight", "2026-12-02", "2026-12-16");
    row("in a fortnight's time", "2026-12-02", "2026-12-16");
    row("within 48 hours", "2026-12-02", "2026-12-04");
    row("two weeks from today", "2026-12-02", "2026-12-16");
    row("three weeks from now", "2026-12-02", "2026-12-23");
    row("two weeks after Friday", "2026-12-02", "2026-12-18");
    row("within a month", "2027-01-31", "2027-02-28");
    row("in twenty days", "2026-12-02", "2026-12-22");
    // Months and years.
    row("end of the month", "2026-12-02", "2026-12-31");
    row("by the end of the month", "2028-02-10", "2028-02-29");
    row("month end", "2027-02-10", "2027-02-28");
    row("end of next month", "2026-12-02", "2027-01-31");
    row("by mid December", "2026-12-02", "2026-12-15 2026-12-20");
    row("mid-December", "2026-12-02", "2026-12-20 2026-12-15");
    row("early December", "2026-12-02", "2026-12-10");
    row("early in January", "2026-12-02", "2027-01-10");
    row("late January", "2026-12-02", "2027-01-31");
    row("in January", "2026-12-02", "2027-01-31");
    row("by January", "2026-12-02", "2027-01-31 2027-01-01");
    row("the first week of January", "2026-12-02", "2027-01-07");
    row("in the first two weeks of January", "2026-12-02", "2027-01-14");
    row("between Christmas and New Year", "2026-12-02", "2026-12-31");
    row("the last week of January", "2026-12-02", "2027-01-31");
    row("by the end of the year", "2026-12-02", "2026-12-31");
    row("end of the quarter", "2026-11-02", "2026-12-31");
    row("in the new year", "2026-12-02", "2027-01-10 2027-01-31");
    row("early in the new year", "2026-12-02", "2027-01-10");
    row("by the new year", "2026-12-02", "2026-12-31");
    row("before Christmas", "2026-12-02", "2026-12-24");
    row("in May", "2026-12-02", "2027-05-31");
    // Dates.
    row("by the 15th", "2026-12-02", "2026-12-15");
    row("by the 15th", "2026-12-20", "2027-01-15");
    row("the 31st", "2027-02-03", "2027-03-31");
    row("the fifteenth", "2026-12-02", "2026-12-15");
    row("the 15th of next month", "2026-12-02", "2027-01-15");
    row("15 December", "2026-12-02", "2026-12-15");
    row("15th of December", "2026-12-02", "2026-12-15");
    row("December 15", "2026-12-02", "2026-12-15");
    row("Dec. 15th", "2026-12-02", "2026-12-15");
    row("15 January", "2026-12-02", "2027-01-15");
    row("15 December 2026", "2026-12-20", "2026-12-15");
    row("December 15, 2027", "2026-12-02", "2027-12-15");
    row("29 February", "2026-12-02", "2028-02-29");
    row("15/12", "2026-12-02", "2026-12-15");
    row("3/4", "2026-12-02", "2027-04-03 2027-03-04");
    row("15/12/26", "2026-12-20", "2026-12-15");
    row("2026-12-15", "2026-12-02", "2026-12-15");
    row("2026-11-15", "2026-12-02", "2026-11-15");
    row("15.12.", "2026-12-02", "2026-12-15");
    row("Friday 11 December", "2026-12-02", "2026-12-11");
    row("Friday the 11th", "2026-12-02", "2026-12-11");
    row("Friday 12 December", "2026-12-02", "2026-12-12");
    // Of a range the latest.
    row("Monday to Wednesday", "2026-12-02", "2026-12-09");
    row("between Monday and Wednesday next week", "2026-12-02", "2026-12-09");
    row("Thursday or Friday", "2026-12-02", "2026-12-04");
    row("Thu/Fri", "2026-12-02", "2026-12-04");
    row("7-11 December", "2026-12-02", "2026-12-11");
    row("between the 7th and the 11th of December", "2026-12-02", "2026-12-11");
    row("from 28 December to 5 January", "2026-12-02", "2027-01-05");
    row("December 7-11", "2026-12-02", "2026-12-11");
    // Hours.
    row("Friday at noon", "2026-12-02", "2026-12-04T12:00");
    row("by 5 pm", "2026-12-02", "2026-12-02T17:00");
    row("by 5pm on Friday", "2026-12-02", "2026-12-04T17:00");
    row("Friday, 5:30 p.m.", "2026-12-02", "2026-12-04T17:30");
    row("tomorrow 17:00", "2026-12-02", "2026-12-03T17:00");
    row("Friday morning", "2026-12-02", "2026-12-04T12:00");
    row("close of business on Friday", "2026-12-02", "2026-12-04T17:00");
    row("by 9 o'clock on 15 December", "2026-12-02", "2026-12-15T09:00");
    row("before noon on Friday", "2026-12-02", "2026-12-04T12:00");
    row("12:30 am on Friday", "2026-12-02", "2026-12-04T00:30");
    row("Friday between 2 and 4 pm", "2026-12-02", "2026-12-04T16:00");
    // In a sentence.
    row("We talked on Monday and will decide by Friday.", "2026-12-02", "2026-12-04");
    row("soon, by Friday at the latest", "2026-12-02", "2026-12-04");
    row("You may hear from us on Friday", "2026-12-02", "2026-12-04");
}

void VagueDateTest::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const char *text, const QStringList &readings) {
        QTest::newRow(text) << QString::fromLatin1(text) << readings;
    };
    row("by the end of next week", {u"Friday 11 December, the end of next week"_s});
    row("next Friday", {u"Friday 11 December, next week"_s, u"Friday 4 December, this week"_s});
    row("15 December", {u"Tuesday 15 December"_s});
    row("tomorrow at noon", {u"Thursday 3 December, 12:00, the day after it was said"_s});
    row("mid January", {u"Wednesday 20 January 2027, the middle of January 2027"_s,
                        u"Friday 15 January 2027, the middle of January 2027"_s});
    row("7-11 December", {u"Friday 11 December, the latest day named"_s});
    row("Friday 12 December", {u"Saturday 12 December, though “Friday” was said"_s});
    row("15 November 2026", {u"Sunday 15 November, before the day it was said"_s});
    row("25 December", {u"Friday 25 December, a public holiday"_s});
    row("two weeks after Friday", {u"Friday 18 December, 2 week(s) after Friday 4 December"_s});
}

void VagueDateTest::readings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, readings);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const VagueDates dates =
        readVagueDate(text, {QDate(2026, 12, 2), locale, BusinessCalendar(&holidays), Region{u"GB"_s}});
    QStringList got;
    for (const DateProposal &proposal : dates.proposals)
        got.append(proposal.reading);
    QCOMPARE(got, readings);
    QVERIFY(dates.remark.isEmpty());
}

void VagueDateTest::noDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *text, NoDate reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(reason);
    };
    row("", NoDate::Empty);
    row("   ", NoDate::Empty);
    row("soon", NoDate::NamesNone);
    row("shortly", NoDate::NamesNone);
    row("in the coming days", NoDate::NamesNone);
    row("in the next few days", NoDate::NamesNone);
    row("in a few weeks", NoDate::NamesNone);
    row("over the next weeks", NoDate::NamesNone);
    row("as soon as possible", NoDate::NamesNone);
    row("in due course", NoDate::NamesNone);
    row("after the holidays", NoDate::NamesNone);
    row("We will get back to you later", NoDate::NamesNone);
    row("after Christmas", NoDate::OpenEnded);
    row("not before Monday", NoDate::OpenEnded);
    row("Monday at the earliest", NoDate::OpenEnded);
    row("from Monday", NoDate::OpenEnded);
    row("yesterday", NoDate::Over);
    row("two weeks ago", NoDate::Over);
    row("last Friday", NoDate::Over);
    row("early this week", NoDate::Over);
    row("bald", NoDate::NamesNone);
    row("in den nächsten Tagen", NoDate::NamesNone);
    row("in Kürze", NoDate::NamesNone);
    row("so bald wie möglich", NoDate::NamesNone);
    row("in ein paar Wochen", NoDate::NamesNone);
    row("nach Weihnachten", NoDate::OpenEnded);
    row("frühestens am Montag", NoDate::OpenEnded);
    row("ab Montag", NoDate::OpenEnded);
    row("gestern", NoDate::Over);
    row("vor zwei Wochen", NoDate::Over);
    row("letzten Freitag", NoDate::Over);
    row("banana", NoDate::Unknown);
    row("You are our first choice", NoDate::Unknown);
    row("in the second round", NoDate::Unknown);
    row("You may hear from us", NoDate::Unknown);
    row("31 February", NoDate::NoSuchDay);
    row("30 February 2027", NoDate::NoSuchDay);
    for (const char *text : {"31 April",
                             "31st of April",
                             "the 31st of April",
                             "April 31",
                             "April 31st",
                             "April 31, 2027",
                             "by 31 April",
                             "by April 31",
                             "Friday 31 April",
                             "Friday the 31st of April",
                             "28 to 31 April",
                             "April 28 to 31",
                             "between 28 April and 31 April",
                             "29 February 2027",
                             "the 31st of November",
                             "31.4.",
                             "31.4.2027",
                             "31/4",
                             "31/4/2027",
                             "2026-02-30",
                             "2027-04-31",
                             "by Friday 31.4.",
                             "31 April or Monday",
                             "We decide by 31 June, 5 pm",
                             "31. April",
                             "am 31. April",
                             "bis zum 31. April",
                             "Freitag, 31. April",
                             "der 31. Februar",
                             "bis 31. Juni 2027",
                             "30.02.",
                             "zwischen 28. und 31. April"})
        row(text, NoDate::NoSuchDay);
    row("2026-13-01", NoDate::Unknown);
    row("99/99", NoDate::Unknown);
    row("in 1000000 days", NoDate::Unknown);
    row("in 99999999999999999999 weeks", NoDate::Unknown);
    row("5", NoDate::Unknown);
    row("🎄🎄🎄", NoDate::Unknown);
}

void VagueDateTest::noDay()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const VagueDates dates = readVagueDate(text, {QDate(2026, 12, 2)});
    QVERIFY2(dates.isEmpty(), qPrintable(dates.isEmpty() ? QString() : dates.proposals.front().reading));
    QCOMPARE(int(dates.reason), reason);
    QCOMPARE(dates.remark.isEmpty(), dates.reason == NoDate::Empty);
}

void VagueDateTest::theNextMonthMayHaveNoSuchDay()
{
    for (const char *text : {"the 31st of next month", "am 31. des nächsten Monats"}) {
        const QString said = QString::fromUtf8(text);
        QCOMPARE(int(readVagueDate(said, {QDate(2026, 10, 5)}).reason), int(NoDate::NoSuchDay));
        QCOMPARE(days(readVagueDate(said, {QDate(2026, 12, 5)})), u"2027-01-31"_s);
    }
}

void VagueDateTest::theLocaleOrdersDayAndMonth()
{
    const auto first = [](const char *text, const QLocale &locale) {
        return days(readVagueDate(QString::fromLatin1(text), {QDate(2026, 12, 2), locale}));
    };
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    const QLocale uk(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(first("12/15", us), u"2026-12-15"_s);
    QCOMPARE(first("12/15", uk), u"2026-12-15"_s);
    QCOMPARE(first("3/4", us), u"2027-03-04 2027-04-03"_s);
    QCOMPARE(first("3/4", uk), u"2027-04-03 2027-03-04"_s);
    QCOMPARE(first("3/4/2027", us), u"2027-03-04 2027-04-03"_s);
    QCOMPARE(first("4/4", us), u"2027-04-04"_s);
    QCOMPARE(first("3.4.", us), u"2027-04-03"_s);
}

void VagueDateTest::aDateWithoutATimeIsADayAndOneWithATimeAnInstant()
{
    const Zone newYork = Zone::named(u"America/New_York"_s).value();
    const auto deadline = [&](const QString &text) {
        return readVagueDate(text, {QDate(2026, 12, 2)}).proposals.front().deadline(newYork);
    };
    QCOMPARE(deadline(u"Friday"_s), Deadline(QDate(2026, 12, 4)));
    QCOMPARE(deadline(u"Friday at noon"_s), Deadline(at("2026-12-04T12:00:00-05:00")));
}

void VagueDateTest::bothLanguagesAreTriedInEveryLocale()
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French}) {
        const auto read = [&](const char *text) {
            return days(readVagueDate(QString::fromUtf8(text), {QDate(2026, 12, 2), QLocale(language)}));
        };
        QCOMPARE(read("by the end of next week"), u"2026-12-11"_s);
        QCOMPARE(read("bis Ende nächster Woche"), u"2026-12-11"_s);
        QCOMPARE(read("in 14 Tagen"), u"2026-12-16"_s);
        QCOMPARE(read("in 5 days"), u"2026-12-07"_s);
    }
}

void VagueDateTest::holidaysOfTheRegionAreNoWorkingDays()
{
    const auto read = [&](const QString &text, QDate said, const char *region) {
        return days(readVagueDate(
            text, {said, QLocale::c(), BusinessCalendar(&holidays), Region{QString::fromLatin1(region)}}));
    };
    // Thanksgiving 2026 is 26 November; 3 October is a Saturday, Christmas a Friday.
    QCOMPARE(read(u"within two working days"_s, QDate(2026, 11, 25), "US"), u"2026-11-30"_s);
    QCOMPARE(read(u"within two working days"_s, QDate(2026, 11, 25), "GB"), u"2026-11-27"_s);
    QCOMPARE(read(u"within five working days"_s, QDate(2026, 12, 23), "GB"), u"2027-01-04"_s);
    QCOMPARE(read(u"innerhalb von fünf Werktagen"_s, QDate(2026, 12, 23), "DE"), u"2026-12-31"_s);
    QCOMPARE(read(u"innerhalb von fünf Werktagen"_s, QDate(2026, 12, 23), ""), u"2026-12-30"_s);
    // The week ends on Friday all the same.
    QCOMPARE(read(u"end of next week"_s, QDate(2026, 12, 16), "GB"), u"2026-12-25"_s);
}

// Whatever is typed: no crash, and what is proposed makes sense.
void VagueDateTest::garbageIsHarmless()
{
    static const QStringList words =
        QString::fromUtf8("the by end of next week after before not in within 5 15 15th 3-4 99 0 . - / : , "
                          "12/15 15.12. 2026 "
                          "2026-12-15 Monday friday may december day days working two or to and a early mid "
                          "late this last ago "
                          "noon pm am 17:00 o'clock fortnight couple few soon weekend new year christmas "
                          "from am Montag bis "
                          "Ende nächster Woche übernächste Mitte Januar in acht Tagen Werktagen Uhr morgen "
                          "früh vor nach oder "
                          "und der zum 15. 31. 30.2. KW 50 halb ß 'ä \" \\ ( ) ? % 🎄 \t \n \u0000 \u202e x")
            .split(u' ');
    QRandomGenerator random(20261202);
    const BusinessCalendar calendar(&holidays);
    int proposed = 0;
    for (int round = 0; round < 20'000; ++round) {
        QStringList parts;
        for (int n = random.bounded(1, 9); n > 0; --n)
            parts.append(words.at(random.bounded(int(words.size()))));
        QString text = parts.join(random.bounded(4) ? u" "_s : QString());
        if (round % 7 == 0) {
            for (int n = random.bounded(30); n > 0; --n)
                text.insert(random.bounded(int(text.size()) + 1), QChar(char16_t(random.bounded(0x10000))));
        }
        const QDate said = QDate(2024, 1, 1).addDays(random.bounded(4000));
        const QLocale locale(random.bounded(2) ? QLocale::English : QLocale::German);
        const VagueDates dates = readVagueDate(text, {said, locale, calendar, Region{u"DE"_s}});
        const QByteArray context = text.toUtf8() + " said " + said.toString(Qt::ISODate).toUtf8();
        QVERIFY2(dates.isEmpty() == (dates.reason != NoDate::None), context.constData());
        QVERIFY2(dates.isEmpty() || dates.remark.isEmpty(), context.constData());
        for (const DateProposal &proposal : dates.proposals) {
            ++proposed;
            const bool namesYear = proposal.reading.contains(u"before the day it was said");
            QVERIFY2(proposal.day >= said || namesYear, context.constData());
            QVERIFY2(proposal.day.isValid() && proposal.day.year() < 2105, context.constData());
            QVERIFY2(proposal.from.isNull() || proposal.from < proposal.day, context.constData());
            QVERIFY2(!proposal.time || proposal.time->isValid(), context.constData());
            QVERIFY2(!proposal.reading.isEmpty(), context.constData());
        }
    }
    QVERIFY(proposed > 2000);
}

void VagueDateTest::longGarbageIsReadAsFastAsItsBeginning()
{
    const SpokenOn spoken{QDate(2026, 12, 2)};
    QVERIFY(readVagueDate(QString(10'000, u'x'), spoken).isEmpty());
    QVERIFY(readVagueDate(QString(10'000, u'9'), spoken).isEmpty());
    QVERIFY(readVagueDate(QString(10'000, u'-'), spoken).isEmpty());
    QVERIFY(readVagueDate(u"week or "_s.repeated(1250), spoken).isEmpty());
    QVERIFY(readVagueDate(u"monday to "_s.repeated(1000), spoken).proposals.size() <= 1);
    QCOMPARE(days(readVagueDate(u"by Friday "_s + QString(10'000, u'?'), spoken)), u"2026-12-04"_s);
}

QTEST_GUILESS_MAIN(VagueDateTest)
#include "tst_vaguedate.moc"
