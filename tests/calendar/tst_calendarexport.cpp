// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exported calendar as another program reads it: python3-icalendar.
#include "calendarexport.h"
#include "calendartext.h"
#include "testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using namespace afterword;
using afterword::test::at;

namespace {

/// What the other program found; empty with a message on the standard error where it refused the file.
QJsonObject readElsewhere(const QByteArray &ics)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(READER)});
    reader.write(ics);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(300'000) || reader.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

/// What is wrong with the file as octets; empty: nothing.
QString flawOf(const QByteArray &ics)
{
    if (!ics.endsWith("END:VCALENDAR\r\n"))
        return u"does not end as it should"_s;
    qsizetype length = 0;
    for (qsizetype i = 0; i < ics.size(); ++i) {
        const char octet = ics[i];
        if (octet == '\r') {
            if (i + 1 == ics.size() || ics[i + 1] != '\n')
                return u"a CR alone"_s;
            if (length > 75)
                return u"a line of %1 octets"_s.arg(length);
            // A folded line must be readable by itself.
            QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            [[maybe_unused]] const QString text = line(QByteArrayView(ics).sliced(i - length, length));
            if (line.hasError())
                return u"a character cut in two, or no UTF-8"_s;
            length = 0;
            ++i;
        } else if (octet == '\n') {
            return u"a LF alone"_s;
        } else if (static_cast<uchar>(octet) < 0x20 && octet != '\t') {
            return u"a control character"_s;
        } else {
            ++length;
        }
    }
    return {};
}

Tracker smallTracker()
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    ann.title = u"Head of Data"_s;
    ann.email = u"ann.ito@harbourlights.example"_s;
    tracker.people = {ann};
    Application application;
    application.id = ApplicationId(u"harbour"_s);
    application.company = u"Harbour Lights"_s;
    application.role = u"Data Analyst"_s;
    Interview first;
    first.id = InterviewId(u"first"_s);
    first.start = at("2026-12-01T15:00:00Z");
    first.end = at("2026-12-01T16:00:00Z");
    first.interviewers = {ann.id};
    first.location = u"Kai 4; left, second door"_s;
    Interview second = first;
    second.id = InterviewId(u"second"_s);
    second.round = 2;
    second.start = at("2026-12-08T15:00:00Z");
    second.end = at("2026-12-08T16:00:00Z");
    second.status = InterviewStatus::Cancelled;
    second.calendarUid = u"from-them@example"_s;
    application.interviews = {first, second};
    tracker.applications = {application};
    return tracker;
}

Step thankYou()
{
    Step step;
    step.id = StepId(u"thank-you/harbour/first/ann"_s);
    step.application = ApplicationId(u"harbour"_s);
    step.kind = Kind::ThankYou;
    step.to = {PersonId(u"ann"_s)};
    step.opens = at("2026-12-01T16:00:00Z");
    step.due = at("2026-12-02T16:00:00Z");
    step.reason = u"Within 24 hours after the interview."_s;
    return step;
}

Plan smallPlan()
{
    Plan plan;
    plan.at = at("2026-11-30T08:00:00Z");
    plan.steps = {thankYou()};
    return plan;
}

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
    void remindsInTime_data();
    void remindsInTime();
    void keepsTimesThatNoReaderTakes();
    void tellsOthersOnlySoMuch();
    void leavesOutWhatTheCalendarHas();
    void keepsItsUids();
    void survivesHostileTexts();
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
    options.sequence = 4;
    options.stamp = at("2026-11-29T00:00:00Z");
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QJsonObject read = readElsewhere(exportCalendar(smallTracker(), smallPlan(), options));
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

void TestCalendarExport::remindsInTime_data()
{
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QJsonValue>("start");
    QTest::addColumn<QJsonArray>("alarms");
    const QString later = u"2026-12-01T16:00:00Z"_s;
    const QString latest = u"2026-12-02T16:00:00Z"_s;
    const QString earlier = u"2026-11-29T16:00:00Z"_s;
    QTest::newRow("opens later: when it opens") << later << latest << QJsonValue(later) << QJsonArray{0};
    QTest::newRow("open: an hour before it is due")
        << earlier << latest << QJsonValue(earlier) << QJsonArray{-3600};
    QTest::newRow("without due: when it opens") << later << QString() << QJsonValue(later) << QJsonArray{0};
    QTest::newRow("without opening") << QString() << latest << QJsonValue() << QJsonArray{-3600};
    QTest::newRow("opens at its due moment") << later << later << QJsonValue() << QJsonArray{-3600};
    QTest::newRow("no time at all") << QString() << QString() << QJsonValue() << QJsonArray{};
}

void TestCalendarExport::remindsInTime()
{
    QFETCH(const QString, opens);
    QFETCH(const QString, due);
    QFETCH(const QJsonValue, start);
    QFETCH(const QJsonArray, alarms);
    Plan plan = smallPlan();
    plan.steps[0].opens = Instant::parse(opens);
    plan.steps[0].due = Instant::parse(due);
    plan.steps[0].state = StepState::Blocked;
    plan.steps[0].blockedBy = BlockedBy::NoAddress;
    const QJsonObject read = readElsewhere(exportCalendar({}, plan));
    QCOMPARE(read["parts"_L1].toArray().size(), 1);
    const QJsonObject step = read["parts"_L1].toArray()[0].toObject();
    QCOMPARE(step["start"_L1], start.isString() ? start : QJsonValue(QJsonValue::Null));
    QCOMPARE(step["due"_L1], due.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(due));
    QCOMPARE(step["alarms"_L1].toArray(), alarms);
}

void TestCalendarExport::keepsTimesThatNoReaderTakes()
{
    Tracker tracker = smallTracker();
    Interview &interview = tracker.applications[0].interviews[0];
    interview.start = at("2026-12-01T15:00:00.900Z");
    interview.end = interview.start;
    const QJsonArray parts = readElsewhere(exportCalendar(tracker, {}))["parts"_L1].toArray();
    QCOMPARE(parts[0].toObject()["start"_L1], u"2026-12-01T15:00:00Z"_s);
    QVERIFY(parts[0].toObject()["end"_L1].isNull());
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
    const int count = given ? wanted : 300;
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

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
