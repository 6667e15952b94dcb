// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments in words: around midnight, across years and zones, as different countries write them.
#include "datetext.h"
#include "steptext.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

DateText seen(const char *now, const char *zone = "Europe/Berlin",
              QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    return {Zone::named(QString::fromLatin1(zone)).value(), at(now), locale};
}

std::optional<Instant> maybe(const QString &text)
{
    return Instant::parse(text);
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsSaidAsPeopleSayIt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("said");
        QTest::newRow("two days ago") << QDate(2026, 11, 30) << u"Mon 30 Nov"_s;
        QTest::newRow("yesterday") << QDate(2026, 12, 1) << u"yesterday"_s;
        QTest::newRow("today") << QDate(2026, 12, 2) << u"today"_s;
        QTest::newRow("tomorrow") << QDate(2026, 12, 3) << u"tomorrow"_s;
        QTest::newRow("this year") << QDate(2026, 12, 4) << u"Fri 4 Dec"_s;
        QTest::newRow("next year") << QDate(2027, 1, 4) << u"Mon 4 Jan 2027"_s;
    }
    void aDayIsSaidAsPeopleSayIt()
    {
        QFETCH(QDate, day);
        QTEST(seen("2026-12-02T10:20:00Z").day(day), "said");
    }

    void whichDayItIsDependsOnTheZone()
    {
        // 23:30 in Berlin is already tomorrow in Kathmandu.
        const Instant late = at("2026-12-02T22:30:00Z");
        QCOMPARE(seen("2026-12-02T10:20:00Z", "Europe/Berlin").moment(late), u"today 23:30"_s);
        QCOMPARE(seen("2026-12-02T10:20:00Z", "Asia/Kathmandu").moment(late), u"tomorrow 04:15"_s);
        QCOMPARE(seen("2026-12-02T10:20:00Z", "America/New_York").moment(late), u"today 17:30"_s);
    }

    void theEndOfADayBelongsToThatDay()
    {
        const DateText dates = seen("2026-12-02T10:20:00Z");
        QCOMPARE(dates.until(at("2026-12-02T23:00:00Z")), u"until today"_s);
        QCOMPARE(dates.until(at("2026-12-02T16:00:00Z")), u"until today 17:00"_s);
        QCOMPARE(dates.until(at("2026-12-04T23:00:00Z")), u"until Fri 4 Dec"_s);
        QCOMPARE(dates.from(at("2026-12-02T23:00:00Z")), u"from tomorrow"_s);
        QCOMPARE(dates.from(at("2026-12-03T08:00:00Z")), u"from tomorrow 09:00"_s);
        QCOMPARE(dates.from(at("2026-12-04T08:00:00Z")), u"from Fri 4 Dec"_s);
    }

    void whatIsLateSaysSinceWhen()
    {
        const DateText dates = seen("2026-12-02T10:20:00Z");
        QCOMPARE(dates.overdueSince(at("2026-12-02T09:00:00Z")), u"overdue since 10:00"_s);
        QCOMPARE(dates.overdueSince(at("2026-12-01T16:00:00Z")), u"overdue since yesterday"_s);
        QCOMPARE(dates.overdueSince(at("2026-11-27T16:00:00Z")), u"overdue since Fri 27 Nov"_s);
        QCOMPARE(dates.overdueSince(at("2026-12-01T23:00:00Z")), u"overdue since today"_s);
    }

    void aDistanceCountsCalendarDays()
    {
        const DateText dates = seen("2026-12-02T22:50:00Z"); // 23:50 in Berlin
        QCOMPARE(dates.distance(at("2026-12-02T23:10:00Z")), u"in 1 day(s)"_s);
        QCOMPARE(dates.distance(at("2026-12-02T00:10:00Z")), u"today"_s);
        QCOMPARE(dates.distance(at("2026-11-29T10:00:00Z")), u"3 day(s) ago"_s);
    }

    void hoursAreWrittenAsInTheCountry()
    {
        const Instant five = at("2026-12-04T16:00:00Z");
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(seen("2026-12-02T10:20:00Z", "Europe/Berlin", german).moment(five), u"Fr. 4 Dez. 17:00"_s);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QString said = seen("2026-12-02T10:20:00Z", "Europe/Berlin", american).moment(five);
        said.replace(QChar(0x202f), u' '); // newer locale data
        QCOMPARE(said, u"Fri 4 Dec 5:00 PM"_s);
        QCOMPARE(seen("2026-12-02T10:20:00Z", "Europe/Berlin", QLocale::c()).moment(five),
                 u"Fri 4 Dec 17:00"_s);
    }

    void aClockChangeShiftsNothing()
    {
        // Berlin goes back an hour at 03:00 on 25 October 2026.
        const DateText dates = seen("2026-10-24T10:00:00Z");
        QCOMPARE(dates.moment(at("2026-10-25T16:00:00Z")), u"tomorrow 17:00"_s);
        QCOMPARE(dates.until(at("2026-10-25T23:00:00Z")), u"until tomorrow"_s);
    }

    void theStateFollowsTheClock_data()
    {
        QTest::addColumn<QString>("opens");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("blocked");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("said");
        using enum StepState;
        const auto row = [](const char *name, const char *opens, const char *due, bool blocked,
                            StepState state, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(opens) << QString::fromLatin1(due) << blocked
                                << static_cast<int>(state) << QString::fromLatin1(said);
        };
        row("later", "2026-12-02T11:00:00Z", "2026-12-03T11:00:00Z", false, Scheduled, "from today 12:00");
        row("at its opening", "2026-12-02T10:20:00Z", "2026-12-02T16:00:00Z", false, Due,
            "until today 17:00");
        row("at its due", "", "2026-12-02T10:20:00Z", false, Due, "until today 11:20");
        row("past due", "", "2026-12-02T10:19:59Z", false, Overdue, "overdue since 11:19");
        row("no times", "", "", false, Due, "");
        row("blocked", "", "2026-12-03T11:00:00Z", true, Blocked, "until tomorrow 12:00");
        row("blocked later", "2026-12-03T11:00:00Z", "", true, Scheduled, "from tomorrow 12:00");
    }
    void theStateFollowsTheClock()
    {
        QFETCH(QString, opens);
        QFETCH(QString, due);
        QFETCH(bool, blocked);
        QFETCH(int, state);
        const StepTimes times{.opens = maybe(opens),
                              .due = maybe(due),
                              .planned = blocked ? StepState::Blocked : StepState::Scheduled};
        const DateText dates = seen("2026-12-02T10:20:00Z");
        QCOMPARE(static_cast<int>(stateAt(times, dates.now())), state);
        QTEST(whenText(times, dates), "said");
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
