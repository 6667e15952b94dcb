// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving interviews and steps in the calendar, and the words of its entries.
#include "calendarmoves.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCalendarMoves : public QObject
{
    Q_OBJECT

private:
    Zone m_berlin = Zone::named(u"Europe/Berlin"_s).value();
    Zone m_newYork = Zone::named(u"America/New_York"_s).value();

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aMovedInterviewKeepsItsLengthAndTheirTime_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("moved");
        // Ten in New York, four in the afternoon in Berlin.
        QTest::newRow("another day") << u"2026-11-25T15:00:00Z"_s << QDate(2026, 11, 27) << QTime()
                                     << u"2026-11-27T15:00:00Z"_s;
        QTest::newRow("an hour of the person's")
            << u"2026-11-25T15:00:00Z"_s << QDate(2026, 11, 27) << QTime(18, 30) << u"2026-11-27T17:30:00Z"_s;
        // There summer time ends a week later than here: ten o'clock stays ten o'clock there.
        QTest::newRow("over their change of clocks")
            << u"2026-10-28T14:00:00Z"_s << QDate(2026, 11, 4) << QTime() << u"2026-11-04T15:00:00Z"_s;
        QTest::newRow("into an hour that there is not")
            << u"2026-11-25T15:00:00Z"_s << QDate(2027, 3, 28) << QTime(2, 30) << u"2027-03-28T01:30:00Z"_s;
        QTest::newRow("into an hour that comes twice")
            << u"2026-10-20T14:00:00Z"_s << QDate(2026, 10, 25) << QTime(2, 30) << u"2026-10-25T00:30:00Z"_s;
    }
    void aMovedInterviewKeepsItsLengthAndTheirTime()
    {
        QFETCH(QString, start);
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QString, moved);
        Interview interview;
        interview.start = *Instant::parse(start);
        interview.end = interview.start + std::chrono::minutes(50);
        const Interview there = movedTo(interview, day, time, m_berlin, m_newYork);
        QCOMPARE(there.start.toString(), moved);
        QCOMPARE(there.end - there.start, Duration(std::chrono::minutes(50)));
    }

    void whatIsOverIsNotMoved()
    {
        const Instant now = at("2026-11-25T10:20:00Z");
        CalendarInterview interview;
        interview.start = now + std::chrono::hours(24);
        interview.end = now + std::chrono::hours(25);
        const Instant later = now + std::chrono::hours(48);
        QVERIFY(whyNotMoved(interview, later, now).isEmpty());
        QVERIFY(!whyNotMoved(interview, now - std::chrono::hours(1), now).isEmpty());
        interview.status = InterviewStatus::Cancelled;
        QVERIFY(whyNotMoved(interview, later, now).contains(u"cancelled"_s));
        interview.status = InterviewStatus::Held;
        QVERIFY(whyNotMoved(interview, later, now).contains(u"over"_s));
        interview.status = InterviewStatus::Planned;
        interview.end = now;
        QVERIFY(whyNotMoved(interview, later, now).contains(u"over"_s));
    }

    void aStepIsPutOffOnlyWithinTheRules_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("why"); // a part of it; empty: it can be
        QTest::newRow("a day later") << QDate(2026, 11, 27) << QString();
        QTest::newRow("the day it opens") << QDate(2026, 11, 26) << u"not brought forward"_s;
        QTest::newRow("before it opens, after now") << QDate(2026, 11, 25) << u"not brought forward"_s;
        QTest::newRow("in the past") << QDate(2026, 11, 20) << u"already over"_s;
        QTest::newRow("after it is worth doing") << QDate(2026, 12, 2) << u"no longer worth doing"_s;
    }
    void aStepIsPutOffOnlyWithinTheRules()
    {
        QFETCH(QDate, day);
        QFETCH(QString, why);
        CalendarStep step;
        step.application = ApplicationId(u"a"_s);
        step.opens = at("2026-11-26T11:00:00Z");
        step.due = at("2026-11-27T16:00:00Z");
        step.closes = at("2026-12-01T23:00:00Z");
        const DateText dates(m_berlin, at("2026-11-25T10:20:00Z"));
        const Instant until = snoozedTo(step, day, QTime(), m_berlin);
        QCOMPARE(m_berlin.local(until).time, QTime(12, 0));
        const QString said = whyNotSnoozed(step, until, dates);
        QCOMPARE(said.isEmpty(), why.isEmpty());
        QVERIFY2(said.contains(why), qPrintable(said));
        // The same of a step that another program moved.
        Step planned;
        planned.application = step.application;
        planned.opens = step.opens;
        planned.due = step.due;
        planned.closes = step.closes;
        QCOMPARE(whyNotSnoozed(planned, until, dates), said);
        planned.application = {};
        QVERIFY(whyNotSnoozed(planned, until, dates).contains(u"whole search"_s));
        step.application = {};
        QVERIFY(!whyNotSnoozed(step, at("2026-11-27T12:00:00Z"), dates).isEmpty());
    }

    void whatOpensWithTheDayComesBackInTheMorning()
    {
        CalendarStep step;
        step.opens = m_berlin.startOfDay(QDate(2026, 11, 26));
        QCOMPARE(snoozedTo(step, QDate(2026, 11, 30), QTime(), m_berlin), at("2026-11-30T08:00:00Z"));
        QCOMPARE(snoozedTo(step, QDate(2026, 11, 30), QTime(14, 15), m_berlin), at("2026-11-30T13:15:00Z"));
    }

    void entriesStandOnTheirDaysAndSayWhatTheyAre()
    {
        CalendarEntries read;
        CalendarInterview night;
        night.application = ApplicationId(u"a"_s);
        night.id = InterviewId(u"i"_s);
        night.company = u"Acme"_s;
        night.timeZone = u"America/New_York"_s;
        night.mode = InterviewMode::Phone;
        night.start = at("2026-11-25T22:30:00Z");
        night.end = at("2026-11-25T23:30:00Z");
        read.interviews = {night};
        CalendarDate decision;
        decision.application = night.application;
        decision.company = u"Acme"_s;
        decision.record = u"c"_s;
        decision.by = Deadline(QDate(2026, 11, 27));
        CalendarDate midnight = decision;
        midnight.of = CalendarDate::Of::Offer;
        midnight.by = Deadline(at("2026-11-27T23:00:00Z")); // 24:00 in Berlin
        read.dates = {decision, midnight};
        CalendarStep step;
        step.application = night.application;
        step.id = StepId(u"s"_s);
        step.kind = Kind::Debrief;
        step.due = at("2026-11-25T23:00:00Z"); // 24:00 in Berlin
        read.steps = {step};
        const auto entries = dayEntriesOf(read, m_berlin);
        QCOMPARE(entries.size(), size_t(4));
        const DateText dates(m_berlin, at("2026-11-25T10:20:00Z"));
        QVERIFY(entries[0].interview());
        QCOMPARE(entries[0].first, QDate(2026, 11, 25));
        QCOMPARE(entries[0].last, QDate(2026, 11, 26));
        QVERIFY(entries[0].hasHours);
        QCOMPARE(theirTime(entries[0], dates), u"17:30–18:30 New York"_s);
        QVERIFY(entrySpoken(entries[0], dates)
                    .startsWith(u"Acme, Interview 1, Phone call, 23:30–tomorrow 00:30"_s));
        QVERIFY(entries[1].step());
        QCOMPARE(entries[1].first, QDate(2026, 11, 25));
        QCOMPARE(entries[1].last, QDate(2026, 11, 25));
        QCOMPARE(entryTitle(entries[2]), u"Acme decides"_s);
        QCOMPARE(entries[2].first, QDate(2026, 11, 27));
        QCOMPARE(entryTitle(entries[3]), u"Answer Acme’s offer"_s);
        QCOMPARE(entries[3].last, QDate(2026, 11, 27));
        QCOMPARE(
            QSet<QString>({entries[0].key(), entries[1].key(), entries[2].key(), entries[3].key()}).size(),
            4);
    }
};

QTEST_GUILESS_MAIN(TestCalendarMoves)
#include "tst_calendarmoves.moc"
