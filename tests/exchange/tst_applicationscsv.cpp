// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of applications: out of and into spreadsheets, in their encodings, separators and words.
#include "applicationscsv.h"
#include "randomtracker.h"
#include "sampletracker.h"
#include "testsupport.h"
#include "trackerjson.h"

#include <QStringEncoder>

using namespace afterword;
using namespace Qt::StringLiterals;

class ApplicationsCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncodingSeparatorAndLineEnd();
    void readsAGermanTable();
    void givesTheSameIdsAgain();
    void takesItsOwnExportBack();
    void changesOnlyWhatTheTableSays();
    void guardsAgainstFormulas();
    void refusesBadTables_data();
    void refusesBadTables();
};

void ApplicationsCsvTest::readsEveryEncodingSeparatorAndLineEnd()
{
    for (const QString &separator : {u","_s, u";"_s, u"\t"_s, u"|"_s}) {
        for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            const QStringList lines{QStringList{u"Company"_s, u"Job title"_s, u"Notes"_s}.join(separator),
                                    QStringList{u"Müller & Söhne"_s, u"Kauffrau"_s,
                                                u"\"two"_s + end + u"lines, \"\"quoted\"\"\""_s}
                                        .join(separator),
                                    QString()};
            const QString text = lines.join(end);
            QStringEncoder utf16le(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            QStringEncoder utf16be(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
            const QList<QByteArray> files{text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), utf16le(text),
                                          utf16be(text), text.toLatin1()};
            for (const QByteArray &file : files) {
                const auto read = readApplicationsCsv(file, u"jobs.csv"_s);
                VERIFY_RESULT(read);
                QCOMPARE(read->applications.size(), size_t(1));
                QCOMPARE(read->applications[0].company, u"Müller & Söhne"_s);
                QCOMPARE(read->applications[0].role, u"Kauffrau"_s);
                QCOMPARE(read->applications[0].notes, u"two"_s + end + u"lines, \"quoted\""_s);
            }
        }
    }
    const auto windows = readApplicationsCsv("Company,Role,Salary\nA,B,\x80 50 \x96 60\n", {});
    VERIFY_RESULT(windows);
    QCOMPARE(windows->applications[0].salary, u"€ 50 – 60"_s);
}

void ApplicationsCsvTest::readsAGermanTable()
{
    const auto read = readApplicationsCsv(
        "sep=;\nFirma;Stelle;Status;Beworben am;Ort;Ansprechpartner\n"
        "Acme;Analyst;abgelehnt;3.11.2026;Köln;Frau Öz\nBolt;Redakteur;Beworben;2026-11-04 10:00;Bonn;\n",
        u"stellen.csv"_s);
    VERIFY_RESULT(read);
    const Application &acme = read->applications.at(0);
    QCOMPARE(acme.stage, std::optional(Stage::Closed));
    QCOMPARE(acme.outcome, std::optional(Outcome::Rejected));
    QCOMPARE(acme.appliedOn, QDate(2026, 11, 3));
    QCOMPARE(acme.location, u"Köln"_s);
    QCOMPARE(acme.notes, u"Ansprechpartner: Frau Öz"_s);
    QCOMPARE(read->applications.at(1).appliedOn, QDate(2026, 11, 4));
    QCOMPARE(read->applications.at(1).stage, std::optional(Stage::Applied));
}

void ApplicationsCsvTest::givesTheSameIdsAgain()
{
    const QByteArray table = "Company,Role,Date,City\nAcme,Analyst,11/28/2026,\nAcme,Analyst,1/2/"
                             "2026,Bonn\nAcme,Analyst,1/2/2026,Ulm\n";
    const auto first = readApplicationsCsv(table, {});
    const auto second = readApplicationsCsv(table, {});
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    QVERIFY(*first == *second);
    QCOMPARE(first->applications.at(1).appliedOn, QDate(2026, 1, 2));
    QVERIFY(first->applications.at(1).id != first->applications.at(2).id);
    const auto onTop = readApplicationsCsv(table, {}, *first);
    VERIFY_RESULT(onTop);
    QVERIFY(onTop->applications == first->applications);
}

/// Whatever the texts are: an export read over what it was made from changes nothing.
void ApplicationsCsvTest::takesItsOwnExportBack()
{
    std::vector<Tracker> trackers{sampleTracker(test::at("2026-11-25T09:00:00Z")).value()};
    for (quint32 seed = 1; seed <= 30; ++seed)
        trackers.push_back(test::randomTracker(seed));
    for (Tracker &tracker : trackers) {
        for (Application &application : tracker.applications) // CSV cannot hold a NUL
            application.id = ApplicationId(QString(application.id.value()).remove(QChar(u'\0')));
        for (const bool mark : {false, true}) {
            CsvExportOptions options;
            options.byteOrderMark = mark;
            options.at = test::at("2026-11-25T09:00:00Z");
            const auto read = readApplicationsCsv(writeApplicationsCsv(tracker, options), {}, tracker);
            VERIFY_RESULT(read);
            QCOMPARE(read->applications.size(), tracker.applications.size());
            for (size_t i = 0; i < tracker.applications.size(); ++i) {
                QCOMPARE(read->applications[i].id, tracker.applications[i].id);
                QVERIFY(read->applications[i].interviews == tracker.applications[i].interviews);
                QVERIFY(read->applications[i].tags == tracker.applications[i].tags ||
                        tracker.applications[i].tags.join(QString()).contains(QChar(u'\0')));
            }
            VERIFY_RESULT(readTracker(writeTracker(*read)));
        }
    }
    const auto same = readApplicationsCsv(writeApplicationsCsv(trackers[0]), {}, trackers[0]);
    VERIFY_RESULT(same);
    QVERIFY(same->applications == trackers[0].applications);
}

void ApplicationsCsvTest::changesOnlyWhatTheTableSays()
{
    const Tracker sample = sampleTracker(test::at("2026-11-25T09:00:00Z")).value();
    const auto read = readApplicationsCsv(
        "Id,Company,Role,Salary\nkestrel,Kestrel Mobility,Data Platform Engineer,90000\n", {}, sample);
    VERIFY_RESULT(read);
    Application expected = *sample.find(ApplicationId(u"kestrel"_s));
    expected.salary = u"90000"_s;
    QVERIFY(read->applications.at(0) == expected);
    QVERIFY(read->find(expected.hiringManager));
}

void ApplicationsCsvTest::guardsAgainstFormulas()
{
    for (const QString &evil : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"  =1"_s,
                                u"'=1"_s, u"\uFF1D1"_s}) {
        Tracker tracker;
        Application application;
        application.id = ApplicationId(u"A"_s);
        application.company = evil;
        application.role = u"r"_s;
        tracker.applications.push_back(application);
        const QString table = QString::fromUtf8(writeApplicationsCsv(tracker));
        QVERIFY2(table.contains(u'\'' + evil), qPrintable(table));
        const auto read = readApplicationsCsv(table.toUtf8(), {});
        VERIFY_RESULT(read);
        QCOMPARE(read->applications.at(0).company, evil);
    }
}

void ApplicationsCsvTest::refusesBadTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("place");
    const QByteArray head = "Company,Role,Status,Applied,Dream job,Time zone,Outcome\n";
    QTest::newRow("nothing") << QByteArray() << u"bad.csv"_s;
    QTest::newRow("no company column") << QByteArray("Role\nx\n") << u"bad.csv:1"_s;
    QTest::newRow("one column twice") << QByteArray("Company,Role,Position\n") << u"bad.csv:1"_s;
    QTest::newRow("an open quote") << head + "A,r\nB,\"r\n\n" << u"bad.csv:3"_s;
    QTest::newRow("text behind a quote") << head + "\"A\"x,r\n" << u"bad.csv:2"_s;
    QTest::newRow("too many cells") << head + "A,r\nB,r,,,,,,x\n" << u"bad.csv:3"_s;
    QTest::newRow("no role") << head + "A,r\n\nB,\n" << u"bad.csv:4"_s;
    QTest::newRow("a stage nobody knows") << head + "A,r,sleeping\n" << u"bad.csv:2"_s;
    QTest::newRow("no such day") << head + "A,r,,2026-02-30\n" << u"bad.csv:2"_s;
    QTest::newRow("a date that could be two") << head + "A,r\nB,r,,3/4/2026\n" << u"bad.csv:3"_s;
    QTest::newRow("neither yes nor no") << head + "A,r,,,perhaps\n" << u"bad.csv:2"_s;
    QTest::newRow("no zone") << head + "A,r,,,,Atlantis\n" << u"bad.csv:2"_s;
    QTest::newRow("an outcome while open") << head + "A,r,applied,,,,rejected\n" << u"bad.csv:2"_s;
    QTest::newRow("an id twice") << QByteArray("Id,Company,Role\n1,A,r\n1,B,r\n") << u"bad.csv:3"_s;
    QTest::newRow("no text") << QByteArray("Company,Role\nA,\0r\n", 17) << u"bad.csv:2"_s;
}

void ApplicationsCsvTest::refusesBadTables()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, place);
    const auto read = readApplicationsCsv(table, u"bad.csv"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QCOMPARE(read.error().place, place);
}

QTEST_GUILESS_MAIN(ApplicationsCsvTest)
#include "tst_applicationscsv.moc"
