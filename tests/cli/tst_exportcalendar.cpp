// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export FILE.ics of a database: the same bytes until something changes, and then only that differs.
#include "calendarfile.h"
#include "commands.h"
#include "runner.h"
#include "storefixture.h"

#include <QTextStream>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class ExportCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysTheSame();
    void countsChanges();
    void findsTheRecordAgain();
    void takesOptions();
    void refusesOptions_data();
    void refusesOptions();
    void canBeStopped();

private:
    int run(const QStringList &more = {});
    QByteArray exported() const;

    std::unique_ptr<StoreFixture> m_f;
    QString m_ics;
    QString m_err;
};

void ExportCalendarTest::init()
{
    m_f = std::make_unique<StoreFixture>();
    m_ics = m_f->folder.filePath(u"out.ics"_s);
    const auto store = m_f->open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
}

int ExportCalendarTest::run(const QStringList &more)
{
    QString text;
    m_err.clear();
    QTextStream out(&text);
    QTextStream err(&m_err);
    const QStringList arguments{u"afterword-cli"_s, u"export"_s, m_ics, u"--db"_s, m_f->file};
    return cli::run(arguments + more, m_f->clock, out, err);
}

QByteArray ExportCalendarTest::exported() const
{
    QFile file(m_ics);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportCalendarTest::staysTheSame()
{
    QCOMPARE(run(), 0);
    const QByteArray first = exported();
    QVERIFY(first.contains("BEGIN:VEVENT"));
    const QByteArray stamp =
        "LAST-MODIFIED:" + m_f->clock.now().toUtc().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    QVERIFY(first.contains(stamp));
    m_f->clock.advance(std::chrono::seconds(90));
    QCOMPARE(run(), 0);
    QCOMPARE(exported(), first);
    const auto store = m_f->open();
    const auto before = (*store)->calendarRevisions();
    QCOMPARE(run(), 0);
    QVERIFY(before.value() == (*store)->calendarRevisions().value());
}

void ExportCalendarTest::countsChanges()
{
    QCOMPARE(run(), 0);
    const QByteArray first = exported();
    {
        const auto store = m_f->open();
        VERIFY_RESULT(store);
        Tracker tracker = (*store)->tracker().value();
        const auto with = std::ranges::find_if(tracker.applications,
                                               [](const Application &a) { return !a.interviews.empty(); });
        QVERIFY(with != tracker.applications.end());
        with->interviews[0].location = u"Another place"_s;
        VERIFY_RESULT((*store)->import(tracker, false));
    }
    QCOMPARE(run(), 0);
    const QByteArray second = exported();
    QVERIFY(second != first);
    QCOMPARE(second.count("SEQUENCE:1\r\n"), 1);
    QCOMPARE(second.count("SEQUENCE:0\r\n"), first.count("SEQUENCE:0\r\n") - 1);
}

void ExportCalendarTest::findsTheRecordAgain()
{
    QCOMPARE(run(), 0);
    const auto store = m_f->open();
    VERIFY_RESULT(store);
    const Tracker tracker = (*store)->tracker().value();
    for (const Application &application : tracker.applications) {
        for (const Interview &interview : application.interviews) {
            const CalendarRecord record{application.id, interview.id, {}};
            QVERIFY((*store)->calendarRecord(QUuid(calendarUid(application.id, interview.id))).value() ==
                    record);
        }
    }
    QCOMPARE((*store)->calendarRecord(QUuid::createUuid()).error().code, ErrorCode::NotFound);
}

void ExportCalendarTest::takesOptions()
{
    QCOMPARE(run({u"--detail"_s, u"private"_s, u"--no-alarms"_s, u"--steps"_s, u"event"_s}), 0);
    const QByteArray ics = exported();
    QVERIFY(!ics.contains("VALARM") && !ics.contains("DESCRIPTION"));
    QVERIFY(!ics.contains("BEGIN:VTODO\r\n") || ics.contains("SUMMARY:Task"));
    QCOMPARE(ics.count("CLASS:PRIVATE"), ics.count("\r\nUID:"));
    QCOMPARE(run({u"--local-times"_s, u"--steps"_s, u"none"_s}), 0);
    QVERIFY(exported().contains("BEGIN:VTIMEZONE"));
}

void ExportCalendarTest::refusesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("detail") << QStringList{u"--detail"_s, u"everything"_s} << u"full, company or private"_s;
    QTest::newRow("steps") << QStringList{u"--steps"_s, u"yes"_s} << u"todo, event or none"_s;
}

void ExportCalendarTest::refusesOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, sentence);
    QCOMPARE(run(options), 2);
    QVERIFY2(m_err.contains(sentence), qPrintable(m_err));
    QVERIFY(!QFile::exists(m_ics));
    m_ics = m_f->folder.filePath(u"out.csv"_s);
    QCOMPARE(run({u"--no-alarms"_s}), 2);
    QVERIFY(!QFile::exists(m_ics));
}

void ExportCalendarTest::canBeStopped()
{
    QCOMPARE(run(), 0);
    const QByteArray first = exported();
    CalendarFileOrder order;
    int calls = 0;
    order.progress = [&](int, int) { return ++calls < 2; };
    const auto stopped = writeCalendarFile(m_ics, fullTracker(), {}, order);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(exported(), first);

    order.progress = {};
    order.commit = SafeFileWriter::Commit::IfDifferent;
    QVERIFY(writeCalendarFile(m_ics, fullTracker(), {}, order).value());
    QVERIFY(!writeCalendarFile(m_ics, fullTracker(), {}, order).value());
}

QTEST_GUILESS_MAIN(ExportCalendarTest)
#include "tst_exportcalendar.moc"
