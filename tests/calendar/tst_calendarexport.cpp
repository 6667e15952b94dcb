// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exported calendar as another program reads it: python3-icalendar.
#include "calendartext.h"
#include "exportreading.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// A text that tries to break out of where it is put.
QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{u"\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:mine"_s,
                                    u"\n"_s,
                                    u"\r"_s,
                                    QString(1, QChar(0)),
                                    u"😀👩‍👩‍👧"_s,
                                    u"面接の御礼"_s,
                                    u"e\u0301\u0327"_s,
                                    u"\\n\\;\\,"_s,
                                    u";:,\"'"_s,
                                    u"\t"_s,
                                    u"\u2028\u2029\u0085"_s,
                                    QString(1, QChar(0xd83d)),
                                    u"\u202e\u200f\ufeff"_s,
                                    u"   "_s,
                                    u"Straße"_s,
                                    u"\u001b[31m\b"_s};
    QString text;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    if (random.bounded(100) == 0)
        text += QString(64 * 1024, QChar(u'ü'));
    return text;
}

} // namespace

class TestCalendarExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatWasAgreed_data();
    void isWhatWasAgreed();
    void tellsInterviewsAndSteps();
    void cancelsWhatNoLongerTakesPlace_data();
    void cancelsWhatNoLongerTakesPlace();
    void changesOnlyWhatChanged();
    void linksBack();
    void tellsOthersOnlySoMuch();
    void leavesOutWhatTheCalendarHas();
    void keepsItsUids();
    void survivesHostileTexts();
    void khalImportsIt_data();
    void khalImportsIt();
};

void TestCalendarExport::isWhatWasAgreed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("detail");
    QTest::newRow("full") << u"export-full.ics"_s << int(CalendarDetail::Full);
    QTest::newRow("company only") << u"export-company.ics"_s << int(CalendarDetail::Company);
    QTest::newRow("private") << u"export-private.ics"_s << int(CalendarDetail::Private);
}

void TestCalendarExport::isWhatWasAgreed()
{
    QFETCH(const QString, file);
    QFETCH(const int, detail);
    CalendarExportOptions options;
    options.detail = static_cast<CalendarDetail>(detail);
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QByteArray bytes = exportCalendar(smallTracker(), smallPlan(), options);
    QCOMPARE(exportCalendar(smallTracker(), smallPlan(), options), bytes);
    QCOMPARE(flawOf(bytes), QString());

    QFile golden(QStringLiteral(GOLDEN "/") + file);
    if (qEnvironmentVariableIsSet("AFTERWORD_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(bytes);
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(bytes, golden.readAll());
}

void TestCalendarExport::tellsInterviewsAndSteps()
{
    CalendarExportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    CalendarRevisions revisions;
    revisions[QUuid(calendarUid(ApplicationId(u"harbour"_s), InterviewId(u"first"_s)))] = {
        0, 0, 4, at("2026-11-29T00:00:00Z")};
    const QJsonObject read = readElsewhere(exportCalendar(smallTracker(), smallPlan(), options, revisions));
    const QJsonArray parts = read["parts"_L1].toArray();
    QCOMPARE(parts.size(), 3);

    const QJsonObject first = parts[0].toObject();
    QCOMPARE(first["type"_L1], u"VEVENT"_s);
    QCOMPARE(first["start"_L1], u"2026-12-01T15:00:00Z"_s);
    QCOMPARE(first["end"_L1], u"2026-12-01T16:00:00Z"_s);
    QCOMPARE(first["status"_L1], u"CONFIRMED"_s);
    QCOMPARE(first["sequence"_L1], 4);
    QCOMPARE(first["stamp"_L1], u"2026-11-29T00:00:00Z"_s);
    QCOMPARE(first["changed"_L1], u"2026-11-29T00:00:00Z"_s);
    QCOMPARE(first["summary"_L1], u"Interview: Harbour Lights, Data Analyst"_s);
    QCOMPARE(first["location"_L1], u"Kai 4; left, second door"_s);
    QVERIFY(first["description"_L1].toString().contains(u"16:00 to 17:00 (Europe/Berlin)"_s));
    QVERIFY(first["description"_L1].toString().contains(u"With Ann Ito, Head of Data"_s));
    QCOMPARE(first["mailed"_L1], false);

    const QJsonObject second = parts[1].toObject();
    QCOMPARE(second["status"_L1], u"CANCELLED"_s);
    QCOMPARE(second["summary"_L1], u"Interview: Harbour Lights, Data Analyst (round 2)"_s);
    QVERIFY(second["alarms"_L1].toArray().isEmpty());

    const QJsonObject step = parts[2].toObject();
    QCOMPARE(step["type"_L1], u"VTODO"_s);
    QCOMPARE(step["start"_L1], u"2026-12-01T16:00:00Z"_s);
    QCOMPARE(step["due"_L1], u"2026-12-02T16:00:00Z"_s);
    QCOMPARE(step["status"_L1], u"NEEDS-ACTION"_s);
    QCOMPARE(step["summary"_L1], u"Harbour Lights: Thank Ann Ito"_s);
    QVERIFY(step["description"_L1].toString().startsWith(u"Data Analyst\nWithin 24 hours after"_s));
    QVERIFY(step["description"_L1].toString().contains(u"17:00 (Europe/Berlin)"_s));
}

void TestCalendarExport::cancelsWhatNoLongerTakesPlace_data()
{
    QTest::addColumn<QDate>("closedOn");
    QTest::addColumn<QString>("status");
    QTest::newRow("closed before it") << QDate(2026, 11, 30) << u"CANCELLED"_s;
    // 15:00 UTC is that day in Berlin.
    QTest::newRow("closed on its day") << QDate(2026, 12, 1) << u"CONFIRMED"_s;
    QTest::newRow("closed after it") << QDate(2026, 12, 2) << u"CONFIRMED"_s;
    QTest::newRow("closed, nobody wrote down when") << QDate() << u"CANCELLED"_s;
}

void TestCalendarExport::cancelsWhatNoLongerTakesPlace()
{
    QFETCH(const QDate, closedOn);
    QFETCH(const QString, status);
    Tracker tracker = smallTracker();
    tracker.applications[0].stage = Stage::Closed;
    tracker.applications[0].outcome = Outcome::Withdrawn;
    tracker.applications[0].closedOn = closedOn;
    const QJsonObject first = readElsewhere(exportCalendar(tracker, {}))["parts"_L1].toArray()[0].toObject();
    QCOMPARE(first["status"_L1].toString(), status);
    QCOMPARE(first["alarms"_L1].toArray().isEmpty(), status == u"CANCELLED"_s);
    tracker.applications[0].interviews[0].status = InterviewStatus::Held;
    QCOMPARE(readElsewhere(exportCalendar(tracker, {}))["parts"_L1].toArray()[0].toObject()["status"_L1],
             u"CONFIRMED"_s);
}

void TestCalendarExport::changesOnlyWhatChanged()
{
    Tracker tracker = smallTracker();
    const Plan plan = smallPlan();
    CalendarRevisions revisions;
    const auto look = [&](const char *moment) {
        const CalendarExport entries(tracker, plan, {}, revisions);
        return reviseCalendar(entries, revisions, at(moment));
    };
    QCOMPARE(look("2026-11-01T08:00:00.700Z").size(), size_t(3));
    const QByteArray first = exportCalendar(tracker, plan, {}, revisions);
    QVERIFY(look("2026-11-02T08:00:00Z").empty());
    QCOMPARE(exportCalendar(tracker, plan, {}, revisions), first);

    const auto readFirst = [&] {
        return readElsewhere(exportCalendar(tracker, plan, {}, revisions))["parts"_L1]
            .toArray()[0]
            .toObject();
    };
    QCOMPARE(readFirst()["changed"_L1], u"2026-11-01T08:00:00Z"_s);
    tracker.people[0].title = u"Chief"_s;
    // The person who is met and who is thanked.
    QCOMPARE(look("2026-11-03T08:00:00Z").size(), size_t(2));
    QCOMPARE(readFirst()["sequence"_L1], 0);
    QCOMPARE(readFirst()["changed"_L1], u"2026-11-03T08:00:00Z"_s);

    const QByteArray before = exportCalendar(tracker, plan, {}, revisions);
    tracker.applications[0].interviews[0].location = u"Kai 5"_s;
    QCOMPARE(look("2026-11-04T08:00:00Z").size(), size_t(1));
    QCOMPARE(readFirst()["sequence"_L1], 1);
    const QByteArray after = exportCalendar(tracker, plan, {}, revisions);
    const qsizetype end = before.indexOf("END:VEVENT");
    QCOMPARE(after.sliced(after.indexOf("END:VEVENT")), before.sliced(end));
    tracker.applications[0].interviews[0].start = at("2026-12-01T14:00:00Z");
    look("2026-11-05T08:00:00Z");
    QCOMPARE(readFirst()["sequence"_L1], 2);
    tracker.applications[0].interviews[0].status = InterviewStatus::Cancelled;
    look("2026-11-06T08:00:00Z");
    QCOMPARE(readFirst()["sequence"_L1], 3);
}

void TestCalendarExport::linksBack()
{
    CalendarExportOptions options;
    options.detail = CalendarDetail::Private;
    const QJsonArray parts =
        readElsewhere(exportCalendar(smallTracker(), smallPlan(), options))["parts"_L1].toArray();
    QCOMPARE(parts[0].toObject()["url"_L1].toString(),
             u"afterword:interview/"_s + parts[0].toObject()["uid"_L1].toString());
    QCOMPARE(parts[2].toObject()["url"_L1].toString(),
             u"afterword:step/"_s + parts[2].toObject()["uid"_L1].toString());
    QCOMPARE(parts[0].toObject()["color"_L1], u"royalblue"_s);
}

void TestCalendarExport::tellsOthersOnlySoMuch()
{
    CalendarExportOptions options;
    options.detail = CalendarDetail::Company;
    QByteArray bytes = exportCalendar(smallTracker(), smallPlan(), options);
    QVERIFY(bytes.contains("Harbour Lights"));
    for (const char *secret : {"Ann", "Analyst", "Kai 4", "24 hours"})
        QVERIFY2(!bytes.contains(secret), secret);

    options.detail = CalendarDetail::Private;
    bytes = exportCalendar(smallTracker(), smallPlan(), options);
    for (const char *secret : {"Harbour", "Interview", "Thank", "search", "DESCRIPTION:Local"})
        QVERIFY2(!bytes.contains(secret), secret);
    QCOMPARE(bytes.count("CLASS:PRIVATE"), 3);
}

void TestCalendarExport::leavesOutWhatTheCalendarHas()
{
    CalendarExportOptions options;
    options.invitedInterviews = false;
    options.steps = false;
    const QJsonArray parts =
        readElsewhere(exportCalendar(smallTracker(), smallPlan(), options))["parts"_L1].toArray();
    QCOMPARE(parts.size(), 1);
    QCOMPARE(readElsewhere(exportCalendar({}, {}))["parts"_L1].toArray().size(), 0);
}

void TestCalendarExport::keepsItsUids()
{
    // Written down: a calendar that was filled by an older version must know them again.
    QCOMPARE(calendarUid(ApplicationId(u"harbour"_s), InterviewId(u"first"_s)),
             u"16660b84-f5fc-589f-b2dd-0a15769fbde8"_s);
    QCOMPARE(calendarUid(StepId(u"thank-you/harbour/first/ann"_s)),
             u"35f3e442-1930-5d38-b4bd-47d959ebfb3a"_s);
    QVERIFY(calendarUid(ApplicationId(u"a/b"_s), InterviewId(u"c"_s)) !=
            calendarUid(ApplicationId(u"a"_s), InterviewId(u"b/c"_s)));
}

void TestCalendarExport::survivesHostileTexts()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS", &given);
    const int count = given ? wanted : 500;
    QRandomGenerator random(20261122);
    Tracker tracker;
    Plan plan;
    plan.at = at("2026-11-30T08:00:00Z");
    struct Expected
    {
        QString summary, location, start, end;
    };
    QList<Expected> expected;
    for (int i = 0; i < count; ++i) {
        Application application;
        application.id = ApplicationId(u"a%1"_s.arg(i) + hostileText(random).left(50));
        application.company = hostileText(random);
        Interview interview;
        interview.id = InterviewId(u"i"_s + hostileText(random).left(50));
        interview.start =
            Instant::fromMilliseconds(1'790'000'000'000 + qint64{random.bounded(1'000'000)} * 60'000);
        interview.end = interview.start + std::chrono::minutes(1 + random.bounded(300));
        interview.location = hostileText(random);
        application.interviews = {interview};
        expected.append({calendarLine(u"Interview: %1"_s.arg(application.company)),
                         calendarLine(interview.location), interview.start.toString(),
                         interview.end.toString()});
        Step step;
        step.id = StepId(QString::number(i) + hostileText(random).left(50));
        step.application = application.id;
        step.kind = Kind::StatusCheckIn;
        step.reason = hostileText(random);
        step.opens = interview.start;
        step.due = interview.end;
        plan.steps.push_back(step);
        tracker.applications.push_back(application);
    }
    const QByteArray bytes = exportCalendar(tracker, plan);
    QCOMPARE(flawOf(bytes), QString());
    QCOMPARE(exportCalendar(tracker, plan), bytes);

    const QJsonArray parts = readElsewhere(bytes)["parts"_L1].toArray();
    QCOMPARE(parts.size(), 2 * count);
    QSet<QString> uids;
    for (int i = 0; i < count; ++i) {
        const QJsonObject event = parts[i].toObject();
        QCOMPARE(event["type"_L1], u"VEVENT"_s);
        QStringList properties{u"CATEGORIES"_s, u"COLOR"_s,   u"DESCRIPTION"_s,   u"DTEND"_s,
                               u"DTSTAMP"_s,    u"DTSTART"_s, u"LAST-MODIFIED"_s, u"LOCATION"_s,
                               u"SEQUENCE"_s,   u"STATUS"_s,  u"SUMMARY"_s,       u"TRANSP"_s,
                               u"UID"_s,        u"URL"_s};
        if (expected[i].location.isEmpty())
            properties.removeOne(u"LOCATION"_s);
        QCOMPARE(event["properties"_L1].toVariant().toStringList(), properties);
        QCOMPARE(event["summary"_L1].toString(), expected[i].summary);
        QCOMPARE(event["location"_L1].toString(), expected[i].location);
        QCOMPARE(event["start"_L1], expected[i].start);
        QCOMPARE(event["end"_L1], expected[i].end);
        const QJsonObject step = parts[count + i].toObject();
        QCOMPARE(step["type"_L1], u"VTODO"_s);
        QCOMPARE(step["start"_L1], expected[i].start);
        QCOMPARE(step["due"_L1], expected[i].end);
        const QString reason = plan.steps[static_cast<size_t>(i)].reason.text();
        if (!reason.isEmpty())
            QVERIFY(step["description"_L1].toString().startsWith(calendarText(reason + u"\nFrom "_s)));
        uids << event["uid"_L1].toString() << step["uid"_L1].toString();
    }
    QCOMPARE(uids.size(), 2 * count);
}

void TestCalendarExport::khalImportsIt_data()
{
    QTest::addColumn<bool>("localTimes");
    QTest::newRow("in UTC") << false;
    QTest::newRow("by the clocks of each place") << true;
}

// A calendar program of its own, with a calendar and settings that are thrown away.
void TestCalendarExport::khalImportsIt()
{
    QFETCH(bool, localTimes);
    const QStringList zones{u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kathmandu"_s,
                            u"Pacific/Auckland"_s};
    QRandomGenerator random(20261123);
    Tracker tracker;
    Plan plan;
    plan.at = at("2026-11-30T08:00:00Z");
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        Application application;
        application.id = ApplicationId(u"a%1"_s.arg(i));
        // What it reads with takes an escaped backslash before an n for a line end (see read-ics.py).
        application.company = hostileText(random).left(200).remove(u'\\');
        Interview interview;
        interview.id = InterviewId(u"i"_s);
        interview.timeZone = zones[i % zones.size()];
        // Through a change of clocks in each of the zones.
        interview.start = at("2026-10-20T00:10:00Z") + std::chrono::hours(i * 50);
        interview.end = interview.start + std::chrono::minutes(1 + random.bounded(300));
        application.interviews = {interview};
        tracker.applications.push_back(application);
        Step step;
        step.id = StepId(u"step %1"_s.arg(i));
        step.application = application.id;
        step.opens = interview.start;
        step.due = interview.end;
        plan.steps.push_back(step);
        const auto minute = [](Instant instant) { return instant.toUtc().toString(u"yyyy-MM-dd HH:mm"_s); };
        expected.append(u"%1|%2|%3|%4"_s.arg(
            calendarUid(application.id, interview.id), minute(interview.start), minute(interview.end),
            calendarLine(u"Interview: %1"_s.arg(application.company)).simplified()));
    }
    CalendarExportOptions options;
    options.localTimes = localTimes;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"calendar"_s));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(u"export.ics"_s, exportCalendar(tracker, plan, options)));
    const QByteArray place = folder.path().toUtf8();
    QVERIFY(
        put(u"settings"_s, "[calendars]\n[[all]]\npath = " + place +
                               "/calendar\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
                               "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
                               "longdatetimeformat = %Y-%m-%d %H:%M\ndefault_timezone = UTC\n"
                               "local_timezone = UTC\n[default]\ndefault_calendar = all\n[sqlite]\npath = " +
                               place + "/khal.db\n"));
    const auto khal = [&](const QStringList &arguments) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(u"khal"_s,
                      QStringList{u"--no-color"_s, u"-c"_s, folder.filePath(u"settings"_s)} + arguments);
        const bool isDone = program.waitForFinished(120'000) && program.exitCode() == 0;
        return isDone ? QString::fromUtf8(program.readAllStandardOutput()) : u"khal failed"_s;
    };
    QCOMPARE(khal({u"import"_s, u"--batch"_s, u"-a"_s, u"all"_s, folder.filePath(u"export.ics"_s)}),
             QString());
    const QString shown =
        khal({u"list"_s, u"--once"_s, u"--format"_s, u"{uid}|{start-long-full}|{end-long-full}|{title}"_s,
              u"--day-format"_s, QString(), u"2026-10-01"_s, u"2027-12-31"_s});
    QStringList found;
    for (const QString &line : shown.split(u'\n')) {
        if (line.contains(u'|'))
            found.append(line.simplified());
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
