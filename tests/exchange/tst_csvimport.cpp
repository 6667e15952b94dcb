// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets as people have them: what is guessed of them and what becomes of each row. The worked cases
// lie in tests/golden/csv, each with what should come out; AFTERWORD_REWRITE_GOLDEN=1 writes that anew, to be
// read before it is kept. A share of the random tables runs always, AFTERWORD_ITERATIONS says how many.
#include "applicationscsv.h"
#include "csvdates.h"
#include "csvrows.h"
#include "sampletracker.h"
#include "testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

const QString golden = QStringLiteral(AFTERWORD_GOLDEN "/csv");

QByteArray contents(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QString columnName(CsvColumn column)
{
    switch (column) {
    case CsvColumn::InterviewAt:
        return u"Interview"_s;
    case CsvColumn::ToNotes:
        return u"to the notes"_s;
    case CsvColumn::Ignored:
        return u"left out"_s;
    default:
        for (const CsvColumnName &name : csvColumnNames()) {
            if (name.column == column)
                return QString(name.header);
        }
        return {};
    }
}

QString encodingName(CsvEncoding encoding)
{
    static const QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Windows-1252"_s};
    return names.at(static_cast<int>(encoding));
}

QString stageText(const std::optional<Stage> &stage, const std::optional<Outcome> &outcome)
{
    QString text = stage ? QString(exchangeName(*stage)) : u"-"_s;
    return outcome ? text + u'/' + QString(exchangeName(*outcome)) : text;
}

QString rowText(const CsvRow &row, const CsvReading &reading, const Zone &zone)
{
    static const QStringList whats{u"new"_s, u"changed"_s, u"as it was"_s, u"left out"_s, u"WRONG"_s};
    QStringList parts{u"line %1: %2"_s.arg(row.line).arg(whats.at(static_cast<int>(row.what)))};
    if (row.application >= 0) {
        const Application &a = reading.tracker.applications[static_cast<size_t>(row.application)];
        parts << a.company << a.role << stageText(a.stage, a.outcome) << a.appliedOn.toString(Qt::ISODate)
              << a.location << a.url << a.source << a.salary << a.tags.join(u","_s);
        QStringList interviews;
        for (const Interview &interview : a.interviews)
            interviews << zone.format(interview.start);
        parts << interviews.join(u',') << QString(a.notes).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    } else {
        parts << row.title;
    }
    if (!row.column.isEmpty())
        parts << u"column "_s + row.column;
    if (!row.reason.isEmpty())
        parts << row.reason;
    return parts.join(u" | "_s);
}

QString describe(const CsvTable &table, const CsvMapping &mapping, const CsvReading &reading,
                 const Zone &zone)
{
    QStringList lines;
    lines << u"%1, separator %2, %3"_s.arg(
        encodingName(table.encoding()), table.separator() == u'\t' ? u"tab"_s : QString(table.separator()),
        mapping.headerRow < 0 ? u"no header"_s : u"header in line %1"_s.arg(table.line(mapping.headerRow)));
    const QStringList headers = csvHeaders(table, mapping.headerRow);
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        lines << u"column “%1”: %2"_s.arg(headers.at(static_cast<qsizetype>(i)),
                                          columnName(mapping.columns[i]));
    for (const CsvStageWord &word : mapping.stages)
        lines << u"stage “%1” (%2): %3"_s.arg(word.word).arg(word.rows).arg(
            word.meaning ? stageText(word.meaning->stage, word.meaning->outcome) : u"?"_s);
    lines << (mapping.dayFirst ? u"dates: day first"_s : u"dates: month first"_s);
    for (const CsvRemark &remark : table.remarks())
        lines << u"remark, line %1: %2"_s.arg(remark.line).arg(remark.message);
    for (const CsvRow &row : reading.rows)
        lines << rowText(row, reading, zone);
    return lines.join(u'\n') + u'\n';
}

Tracker berlin()
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    return tracker;
}

CsvReadOptions lenient()
{
    CsvReadOptions options;
    options.lenient = true;
    return options;
}

} // namespace

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWorkedCases_data();
    void readsWorkedCases();
    void readsDates_data();
    void readsDates();
    void readsTheSameTableAgainAsNothingNew();
    void findsWhatWasTypedByHand();
    void neverTakesAwayWhatTheTableDoesNotSay();
    void movesTheInterviewOfTheTable();
    void readsTimesByTheClocksOfThisPlaceWhereTheProfileNamesNone();
    void tellsApartTwoSearchesForTheSameJob();
    void leavesTheDateOrderToThePersonWhereNothingProvesIt();
    void refusesWorkbooks();
    void stopsWhenAsked();
    void exportsWithEverySeparator();
    void isQuickWithTenThousandRows();
    void survivesAnything();
};

void CsvImportTest::readsWorkedCases_data()
{
    QTest::addColumn<QString>("file");
    const auto files = QDir(golden).entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 15);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void CsvImportTest::readsWorkedCases()
{
    QFETCH(QString, file);
    const auto table = parseCsv(contents(golden + u'/' + file), file, lenient());
    VERIFY_RESULT(table);
    CsvMapping mapping = likelyMapping(*table, true);
    QVERIFY2(!mappingProblem(mapping), qPrintable(mappingProblem(mapping).value_or(QString())));
    const auto reading = readCsvRows(*table, mapping, berlin());
    VERIFY_RESULT(reading);
    const QString found = describe(*table, mapping, *reading, Zone::named(u"Europe/Berlin"_s).value());
    QFile expected(golden + u"/expected/"_s + file + u".expected"_s);
    if (qEnvironmentVariableIsSet("AFTERWORD_REWRITE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(found.toUtf8());
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(expected.readAll()).split(u'\n');
    const QStringList lines = found.split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), lines.size()); ++i)
        QCOMPARE(lines.at(i), wanted.at(i));
    QCOMPARE(lines.size(), wanted.size());

    // What came out of it is there: the same table adds and changes nothing.
    Tracker present = berlin();
    present.applications = reading->tracker.applications;
    const auto again = readCsvRows(*table, mapping, present);
    VERIFY_RESULT(again);
    QCOMPARE(again->count(CsvRow::What::Added), 0);
    QCOMPARE(again->count(CsvRow::What::Changed), 0);
    QCOMPARE(again->count(CsvRow::What::Unchanged), reading->count(CsvRow::What::Added));
}

void CsvImportTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    const auto row = [](const char *text, const char *dayFirst, const char *monthFirst = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dayFirst)
                            << QString::fromUtf8(monthFirst ? monthFirst : dayFirst);
    };
    row("2026-12-01", "2026-12-01");
    row("2026/12/01", "2026-12-01");
    row("2026-12-01T14:30:00.000Z", "2026-12-01 14:30");
    row("2026-12-01 14:30:15+01:00", "2026-12-01 14:30");
    row("12/11/2026", "2026-11-12", "2026-12-11");
    row("13/11/2026", "2026-11-13", "-");
    row("11/13/26", "-", "2026-11-13");
    row("1.12.26", "2026-12-01");
    row("01. 12. 2026", "2026-12-01");
    row("1-12-2026", "2026-12-01", "2026-01-12");
    row("Fri, 13 Nov 2026", "2026-11-13");
    row("Freitag, 13. November 2026", "2026-11-13");
    row("13. März 2026", "2026-03-13");
    row("13 Mrz 26", "2026-03-13");
    row("1-Dec-26", "2026-12-01");
    row("December 1st, 2026", "2026-12-01");
    row("Dec 1, 2026 2:30 PM", "2026-12-01 14:30");
    row("11/14/26, 12:05 AM", "-", "2026-11-14 00:05");
    row("18.11.2026 14:30 Uhr", "2026-11-18 14:30");
    row("18.11.2026 um 14 Uhr", "2026-11-18 14:00");
    row("18.11.2026, 9:00 (CET)", "2026-11-18 09:00");
    for (const char *none : {"", "soon", "2026-02-30", "30.2.2026", "12.11.", "45678", "12.11.2026 or later",
                             "12.11.2026 25:00", "Foo 12, 2026", "1.1.1", "12.11.2026 5", "########",
                             "2026-11-12 bis 2026-11-14", "13:00 PM", "12/11/2026 13:00 PM"})
        row(none, "-");
}

void CsvImportTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, dayFirst);
    QFETCH(QString, monthFirst);
    const auto written = [](const std::optional<CsvDate> &date) {
        if (!date)
            return u"-"_s;
        const QString day = date->date.toString(Qt::ISODate);
        return date->time ? day + u' ' + date->time->toString(u"HH:mm"_s) : day;
    };
    QCOMPARE(written(csvDateOf(text, true)), dayFirst);
    QCOMPARE(written(csvDateOf(text, false)), monthFirst);
}

void CsvImportTest::readsTheSameTableAgainAsNothingNew()
{
    const Tracker sample = sampleTracker(test::at("2026-11-25T09:00:00Z")).value();
    for (const QChar separator : {u',', u';', u'\t'}) {
        CsvExportOptions options;
        options.separator = separator;
        const auto table = parseCsv(writeApplicationsCsv(sample, options), {}, lenient());
        VERIFY_RESULT(table);
        QCOMPARE(table->separator(), separator);
        const auto reading = readCsvRows(*table, likelyMapping(*table, true), sample);
        VERIFY_RESULT(reading);
        QCOMPARE(reading->count(CsvRow::What::Unchanged), static_cast<int>(sample.applications.size()));
    }
}

/// What is there under an id of its own is not added once more because a spreadsheet has it too.
void CsvImportTest::findsWhatWasTypedByHand()
{
    Tracker present = berlin();
    Application typed;
    typed.id = ApplicationId(u"typed"_s);
    typed.company = u"Acme"_s;
    typed.role = u"Data  Analyst"_s;
    present.applications.push_back(typed);
    const auto table = parseCsv("Company,Role,Applied\nACME ,data analyst,2026-11-02\n", {}, lenient());
    const auto reading = readCsvRows(*table, likelyMapping(*table, true), present);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->count(CsvRow::What::Changed), 1);
    QCOMPARE(reading->tracker.applications.front().id, typed.id);
    QCOMPARE(reading->tracker.applications.front().appliedOn, QDate(2026, 11, 2));
}

void CsvImportTest::neverTakesAwayWhatTheTableDoesNotSay()
{
    Tracker present = berlin();
    Application known;
    known.id = ApplicationId(u"known"_s);
    known.company = u"Acme"_s;
    known.role = u"Analyst"_s;
    known.stage = Stage::Closed;
    known.outcome = Outcome::NoResponse;
    known.location = u"Bonn"_s;
    known.notes = u"My own words."_s;
    present.applications.push_back(known);
    const auto table = parseCsv(
        "Company,Role,City,Status,Notes,Recruiter\nAcme,Analyst,,Closed,Nice people,Bo\n", {}, lenient());
    const auto reading = readCsvRows(*table, likelyMapping(*table, true), present);
    VERIFY_RESULT(reading);
    const Application &read = reading->tracker.applications.front();
    QCOMPARE(read.location, u"Bonn"_s);
    QCOMPARE(read.outcome, std::optional(Outcome::NoResponse));
    QCOMPARE(read.notes, u"My own words.\nNice people\nRecruiter: Bo"_s);
    QVERIFY((reading->rows.front().changed == std::vector{CsvColumn::Notes}));
}

void CsvImportTest::movesTheInterviewOfTheTable()
{
    const auto read = [](const QByteArray &cell, const Tracker &present) {
        const auto table =
            parseCsv("Company,Role,Interview date\nAcme,Analyst," + cell + "\n", {}, lenient());
        return readCsvRows(*table, likelyMapping(*table, true), present).value();
    };
    Tracker present = berlin();
    CsvReading reading = read("2026-11-20", present);
    QCOMPARE(reading.tracker.applications.front().interviews.front().start, test::at("2026-11-20T11:00:00Z"));
    QVERIFY(!reading.rows.front().reason.isEmpty());
    present.applications = reading.tracker.applications;
    // The hour was added by hand: the day alone takes nothing of it back.
    present.applications.front().interviews.front().start = test::at("2026-11-20T08:00:00Z");
    present.applications.front().interviews.front().end = test::at("2026-11-20T08:30:00Z");
    QCOMPARE(read("2026-11-20", present).count(CsvRow::What::Unchanged), 1);
    reading = read("2026-11-23 10:00", present);
    QCOMPARE(reading.tracker.applications.front().interviews.size(), size_t(1));
    QCOMPARE(reading.tracker.applications.front().interviews.front().start, test::at("2026-11-23T09:00:00Z"));
    QCOMPARE(reading.tracker.applications.front().interviews.front().end, test::at("2026-11-23T09:30:00Z"));
}

void CsvImportTest::readsTimesByTheClocksOfThisPlaceWhereTheProfileNamesNone()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Kathmandu");
    const auto table =
        parseCsv("Company,Role,Interview date\nAcme,Analyst,2026-11-23 10:00\n", {}, lenient());
    const CsvReading reading = readCsvRows(*table, likelyMapping(*table, true), Tracker()).value();
    qputenv("TZ", before);
    QCOMPARE(reading.tracker.applications.front().interviews.front().start, test::at("2026-11-23T04:15:00Z"));
}

void CsvImportTest::tellsApartTwoSearchesForTheSameJob()
{
    Tracker present = berlin();
    Application old;
    old.id = ApplicationId(u"old"_s);
    old.company = u"Acme"_s;
    old.role = u"Analyst"_s;
    old.appliedOn = QDate(2024, 3, 1);
    present.applications.push_back(old);
    const auto table = parseCsv("Company,Role,Applied\nAcme,Analyst,2026-11-02\n", {}, lenient());
    QCOMPARE(readCsvRows(*table, likelyMapping(*table, true), present)->count(CsvRow::What::Added), 1);
    present.applications.front().appliedOn = QDate(2026, 11, 1);
    QCOMPARE(readCsvRows(*table, likelyMapping(*table, true), present)->count(CsvRow::What::Changed), 1);
}

void CsvImportTest::leavesTheDateOrderToThePersonWhereNothingProvesIt()
{
    const auto open = parseCsv("Company,Role,Applied\nA,r,1.11.2026\nB,r,3/4/2026\n", {}, lenient());
    const CsvDateOrder order = csvDateOrder(*open, likelyMapping(*open, true));
    QVERIFY(order.isOpen());
    QCOMPARE(order.openLine, 3);
    QVERIFY(likelyMapping(*open, true).dayFirst);
    QVERIFY(!likelyMapping(*open, false).dayFirst);
    const auto proved = parseCsv("Company,Role,Applied\nA,r,3/4/2026\nB,r,3/14/2026\n", {}, lenient());
    QVERIFY(!csvDateOrder(*proved, likelyMapping(*proved, true)).isOpen());
    QVERIFY(!likelyMapping(*proved, true).dayFirst);
}

void CsvImportTest::refusesWorkbooks()
{
    for (const QByteArray &start :
         {QByteArray("PK\x03\x04[Content_Types].xml"), QByteArray("\xd0\xcf\x11\xe0\xa1")}) {
        const auto table = parseCsv(start + QByteArray(100, '\0'), u"jobs.xlsx"_s, lenient());
        QVERIFY(!table);
        QVERIFY(table.error().message.contains("CSV"_L1));
        QCOMPARE(table.error().place, u"jobs.xlsx"_s);
    }
}

void CsvImportTest::stopsWhenAsked()
{
    QByteArray csv = "Company,Role\n";
    for (int i = 0; i < 60000; ++i)
        csv += "Company " + QByteArray::number(i) + ",Analyst\n";
    CsvReadOptions options = lenient();
    int asked = 0;
    options.progress = [&](int done, int total) { return done < total && ++asked < 2; };
    const auto stopped = parseCsv(csv, {}, options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    const auto table = parseCsv(csv, {}, lenient());
    VERIFY_RESULT(table);
    const auto rows = readCsvRows(*table, likelyMapping(*table, true), {}, [](int, int) { return false; });
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
}

void CsvImportTest::exportsWithEverySeparator()
{
    Tracker tracker = berlin();
    Application application;
    application.id = ApplicationId(u"a"_s);
    application.company = u"=cmd|' /C calc'!A0"_s;
    application.role = u"a;b,c\td|e \"f\"\nh"_s;
    tracker.applications.push_back(application);
    for (const QChar separator : {u',', u';', u'\t'}) {
        for (const bool mark : {false, true}) {
            CsvExportOptions options;
            options.separator = separator;
            options.byteOrderMark = mark;
            const QByteArray csv = writeApplicationsCsv(tracker, options);
            QCOMPARE(csv.startsWith("\xef\xbb\xbf"), mark);
            QVERIFY(csv.contains("\"'=cmd|"));
            const auto read = readApplicationsCsv(csv, {}, tracker);
            VERIFY_RESULT(read);
            QVERIFY(read->applications == tracker.applications);
        }
    }
}

void CsvImportTest::isQuickWithTenThousandRows()
{
    QByteArray csv = "Company;Stelle;Status;Beworben am;Interview am;Notizen\n";
    for (int i = 0; i < 10000; ++i)
        csv += "Company " + QByteArray::number(i) + ";Analyst;Interview;" + QByteArray::number(1 + i % 28) +
               ".10.2026;12.11.2026 14:30;\"Two\nlines\"\n";
    QElapsedTimer timer;
    timer.start();
    const auto table = parseCsv(csv, {}, lenient());
    VERIFY_RESULT(table);
    const CsvMapping mapping = likelyMapping(*table, true);
    const auto reading = readCsvRows(*table, mapping, {});
    VERIFY_RESULT(reading);
    QCOMPARE(reading->count(CsvRow::What::Added), 10000);
    QCOMPARE(reading->tracker.applications.back().interviews.size(), size_t(1));
    qInfo("10,000 rows: %lld ms", timer.elapsed());
}

/// Random bytes and broken copies of good tables: never a crash, never a hang, and with the likely mapping
/// every row has an end that is told.
void CsvImportTest::survivesAnything()
{
    const int iterations = std::max(qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS"), 300);
    const auto files = QDir(golden).entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
    std::vector<QByteArray> seeds;
    for (const QString &file : files)
        seeds.push_back(contents(golden + u'/' + file));
    static const std::array<QByteArray, 18> pieces{
        "\"",         "\"\"",    ",",    ";",      "\t",           "|",        "\r\n",
        "\r",         "\n",      "=1+1", "'",      "\xef\xbb\xbf", "\xff\xfe", QByteArray("\0", 1),
        "31/12/2026", "Company", "\x80", "sep=;\n"};
    QRandomGenerator random(20261125);
    const Tracker present = sampleTracker(test::at("2026-11-25T09:00:00Z")).value();
    for (int i = 0; i < iterations; ++i) {
        QByteArray bytes;
        if (i % 4 == 0) {
            for (int n = random.bounded(400); n > 0; --n)
                bytes += i % 8 == 0 ? static_cast<char>(random.bounded(256))
                                    : pieces[static_cast<size_t>(random.bounded(18))].at(0);
        } else {
            bytes = seeds[static_cast<size_t>(random.bounded(static_cast<int>(seeds.size())))];
            for (int n = 1 + random.bounded(6); n > 0; --n) {
                const auto at = random.bounded(static_cast<int>(bytes.size()) + 1);
                const auto length = std::min(random.bounded(20), static_cast<int>(bytes.size()) - at);
                switch (random.bounded(4)) {
                case 0:
                    bytes.remove(at, length);
                    break;
                case 1:
                    bytes.insert(at, pieces[static_cast<size_t>(random.bounded(18))]);
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size()) + 1), 40));
                    break;
                default:
                    if (at < bytes.size())
                        bytes[at] = static_cast<char>(random.bounded(256));
                }
            }
        }
        (void)readApplicationsCsv(bytes, u"fuzz.csv"_s, present);
        CsvReadOptions options = lenient();
        if (i % 3 == 0)
            options.encoding = static_cast<CsvEncoding>(random.bounded(4));
        if (i % 5 == 0)
            options.separator = u",;\t|"_s.at(random.bounded(4));
        const auto table = parseCsv(bytes, u"fuzz.csv"_s, options);
        if (!table)
            continue;
        CsvMapping mapping = likelyMapping(*table, i % 2 == 0);
        if (i % 7 == 0) {
            for (CsvColumn &column : mapping.columns)
                column = static_cast<CsvColumn>(random.bounded(static_cast<int>(CsvColumn::Ignored) + 1));
        }
        const auto reading = readCsvRows(*table, mapping, present);
        VERIFY_RESULT(reading);
        QCOMPARE(static_cast<int>(reading->rows.size()), table->rowCount() - mapping.headerRow - 1);
        QCOMPARE(reading->count(CsvRow::What::Added) + reading->count(CsvRow::What::Changed) +
                     reading->count(CsvRow::What::Unchanged),
                 static_cast<int>(reading->tracker.applications.size()));
        for (const CsvRow &row : reading->rows)
            QVERIFY((row.what != CsvRow::What::Wrong && row.what != CsvRow::What::LeftOut) ||
                    !row.reason.isEmpty());
    }
}

QTEST_GUILESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
