// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times in the exported calendar: no instant and no day shifts, whoever reads it where; alarms.
#include "exportreading.h"
#include "zone.h"

#include <QSet>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class ExportTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindsInTime_data();
    void remindsInTime();
    void remindsAsChosen();
    void keepsTimesThatNoReaderTakes();
    void writesStepsAsEvents();
    void keepsInstantsInEveryZone();
    void keepsDaysEverywhere();
};

void ExportTimesTest::remindsInTime_data()
{
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QJsonValue>("start");
    QTest::addColumn<QJsonArray>("alarms");
    const QString later = u"2026-12-01T16:00:00Z"_s;
    const QString latest = u"2026-12-02T16:00:00Z"_s;
    const QString earlier = u"2026-11-29T16:00:00Z"_s;
    QTest::newRow("when it opens, and an hour before it is due")
        << later << latest << QJsonValue(later) << QJsonArray{0, -3600};
    QTest::newRow("the same once it is open, so that the bytes stay")
        << earlier << latest << QJsonValue(earlier) << QJsonArray{0, -3600};
    QTest::newRow("an hour before it is due it is not open yet")
        << u"2026-12-02T15:00:00Z"_s << latest << QJsonValue(u"2026-12-02T15:00:00Z"_s) << QJsonArray{0};
    QTest::newRow("without due: when it opens") << later << QString() << QJsonValue(later) << QJsonArray{0};
    QTest::newRow("without opening") << QString() << latest << QJsonValue() << QJsonArray{-3600};
    QTest::newRow("opens at its due moment") << later << later << QJsonValue() << QJsonArray{-3600};
    QTest::newRow("no time at all") << QString() << QString() << QJsonValue() << QJsonArray{};
}

void ExportTimesTest::remindsInTime()
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

void ExportTimesTest::remindsAsChosen()
{
    CalendarExportOptions options;
    options.interviewAlarm = std::chrono::minutes(90);
    options.alarmAtOpening = false;
    options.alarmBeforeDue = std::chrono::hours(26);
    Plan plan = smallPlan();
    plan.steps[0].due = at("2026-12-05T16:00:00Z");
    QJsonArray parts = readElsewhere(exportCalendar(smallTracker(), plan, options))["parts"_L1].toArray();
    QCOMPARE(parts[0].toObject()["alarms"_L1].toArray(), QJsonArray{-5400});
    QCOMPARE(parts[2].toObject()["alarms"_L1].toArray(), QJsonArray{-26 * 3600});
    options.interviewAlarm.reset();
    options.alarmBeforeDue.reset();
    QVERIFY(!exportCalendar(smallTracker(), plan, options).contains("VALARM"));
}

void ExportTimesTest::keepsTimesThatNoReaderTakes()
{
    Tracker tracker = smallTracker();
    Interview &interview = tracker.applications[0].interviews[0];
    interview.start = at("2026-12-01T15:00:00.900Z");
    interview.end = interview.start;
    const QJsonArray parts = readElsewhere(exportCalendar(tracker, {}))["parts"_L1].toArray();
    QCOMPARE(parts[0].toObject()["start"_L1], u"2026-12-01T15:00:00Z"_s);
    QVERIFY(parts[0].toObject()["end"_L1].isNull());
}

void ExportTimesTest::writesStepsAsEvents()
{
    CalendarExportOptions options;
    options.stepsAsEvents = true;
    Plan plan = smallPlan();
    plan.steps.push_back(thankYou());
    plan.steps.back().id = StepId(u"due alone"_s);
    plan.steps.back().opens.reset();
    plan.steps.push_back(thankYou());
    plan.steps.back().id = StepId(u"no time"_s);
    plan.steps.back().opens.reset();
    plan.steps.back().due.reset();
    const QJsonArray parts =
        readElsewhere(exportCalendar(smallTracker(), plan, options))["parts"_L1].toArray();
    QCOMPARE(parts.size(), 5);
    const QJsonObject window = parts[2].toObject();
    QCOMPARE(window["type"_L1], u"VEVENT"_s);
    QCOMPARE(window["start"_L1], u"2026-12-01T16:00:00Z"_s);
    QCOMPARE(window["end"_L1], u"2026-12-02T16:00:00Z"_s);
    QCOMPARE(window["alarms"_L1].toArray(), (QJsonArray{0, -3600}));
    const QJsonObject due = parts[3].toObject();
    QCOMPARE(due["start"_L1], u"2026-12-02T15:30:00Z"_s);
    QCOMPARE(due["end"_L1], u"2026-12-02T16:00:00Z"_s);
    QCOMPARE(due["alarms"_L1].toArray(), QJsonArray{-3600});
    QCOMPARE(parts[4].toObject()["type"_L1], u"VTODO"_s);
}

/// Summer, winter, and each quarter of an hour around each change of the clocks of three years.
void ExportTimesTest::keepsInstantsInEveryZone()
{
    static constexpr std::array<const char *, 40> names{
        "Africa/Cairo",       "Africa/Casablanca",  "Africa/Johannesburg", "Africa/Lagos",
        "America/Anchorage",  "America/Bogota",     "America/Chicago",     "America/Denver",
        "America/Halifax",    "America/Havana",     "America/Los_Angeles", "America/Mexico_City",
        "America/New_York",   "America/Phoenix",    "America/Santiago",    "America/Sao_Paulo",
        "America/St_Johns",   "Asia/Baghdad",       "Asia/Beirut",         "Asia/Dhaka",
        "Asia/Dubai",         "Asia/Jerusalem",     "Asia/Kathmandu",      "Asia/Kolkata",
        "Asia/Shanghai",      "Asia/Tehran",        "Asia/Tokyo",          "Atlantic/Azores",
        "Australia/Adelaide", "Australia/Brisbane", "Australia/Lord_Howe", "Australia/Sydney",
        "Europe/Berlin",      "Europe/Dublin",      "Europe/Istanbul",     "Europe/London",
        "Europe/Lisbon",      "Pacific/Apia",       "Pacific/Auckland",    "Pacific/Chatham"};
    struct Expected
    {
        QString zone;
        Instant start;
    };
    std::vector<Expected> expected;
    Tracker tracker;
    for (const char *name : names) {
        Application application = smallTracker().applications[0];
        application.id = ApplicationId(QString::fromLatin1(name));
        application.timeZone = application.id.value();
        Interview interview = application.interviews[0];
        application.interviews.clear();
        const Zone zone = Zone::named(application.timeZone).value();
        std::vector<Instant> moments{at("2026-01-15T11:20:00Z"), at("2026-07-15T11:20:00Z")};
        for (Instant hour = at("2025-01-01T00:00:00Z"); hour < at("2028-01-01T00:00:00Z");
             hour = hour + std::chrono::hours(1)) {
            if (zone.offsetSeconds(hour) != zone.offsetSeconds(hour + std::chrono::hours(1))) {
                for (int minutes = -180; minutes <= 180; minutes += 15)
                    moments.push_back(hour + std::chrono::minutes(minutes));
            }
        }
        for (const Instant moment : moments) {
            interview.id = InterviewId(moment.toString());
            interview.start = moment;
            interview.end = moment + std::chrono::minutes(50);
            application.interviews.push_back(interview);
            expected.push_back({application.timeZone, moment});
        }
        tracker.applications.push_back(application);
    }
    CalendarExportOptions options;
    for (const bool local : {false, true}) {
        options.localTimes = local;
        const QByteArray bytes = exportCalendar(tracker, {}, options);
        QCOMPARE(flawOf(bytes), QString());
        const QJsonArray parts = readElsewhere(bytes)["parts"_L1].toArray();
        QCOMPARE(parts.size(), qsizetype(expected.size()));
        QSet<QString> zones;
        for (size_t i = 0; i < expected.size(); ++i) {
            const QJsonObject part = parts[qsizetype(i)].toObject();
            const QString read = part["start"_L1].toString() + u" to "_s + part["end"_L1].toString();
            const QString meant = expected[i].start.toString() + u" to "_s +
                                  (expected[i].start + std::chrono::minutes(50)).toString();
            QVERIFY2(read == meant, qPrintable(expected[i].zone + u": "_s + read + u", not "_s + meant));
            if (!part["zone"_L1].toString().isEmpty())
                zones.insert(part["zone"_L1].toString());
        }
        QCOMPARE(zones.size(), local ? qsizetype(names.size()) : 0);
    }
}

void ExportTimesTest::keepsDaysEverywhere()
{
    // From 14 hours east of UTC to 11 west of it; nobody lives further west.
    const QStringList places{
        u"Pacific/Kiritimati"_s, u"Pacific/Apia"_s,      u"Pacific/Fiji"_s,       u"Pacific/Noumea"_s,
        u"Australia/Brisbane"_s, u"Asia/Tokyo"_s,        u"Asia/Shanghai"_s,      u"Asia/Bangkok"_s,
        u"Asia/Dhaka"_s,         u"Asia/Karachi"_s,      u"Asia/Dubai"_s,         u"Europe/Moscow"_s,
        u"Africa/Maputo"_s,      u"Africa/Lagos"_s,      u"Atlantic/Reykjavik"_s, u"Atlantic/Cape_Verde"_s,
        u"America/Noronha"_s,    u"America/Sao_Paulo"_s, u"America/Halifax"_s,    u"America/Bogota"_s,
        u"America/Costa_Rica"_s, u"America/Phoenix"_s,   u"Pacific/Pitcairn"_s,   u"Pacific/Gambier"_s,
        u"Pacific/Honolulu"_s,   u"Pacific/Pago_Pago"_s};
    for (const QString &name : places) {
        const auto zone = Zone::named(name);
        QVERIFY2(zone, qPrintable(name));
        Tracker tracker = smallTracker();
        Interview &interview = tracker.applications[0].interviews[0];
        interview.timeZone = name;
        interview.start = zone->startOfDay(QDate(2026, 12, 1));
        interview.end = zone->startOfDay(QDate(2026, 12, 3));
        CalendarExportOptions options;
        options.localTimes = name.startsWith(u'P');
        const QJsonObject part =
            readElsewhere(exportCalendar(tracker, {}, options))["parts"_L1].toArray()[0].toObject();
        QCOMPARE(part["start"_L1], u"2026-12-01"_s);
        QCOMPARE(part["end"_L1], u"2026-12-03"_s);
    }
}

QTEST_GUILESS_MAIN(ExportTimesTest)
#include "tst_exporttimes.moc"
