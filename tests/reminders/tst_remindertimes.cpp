// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet hours and days and one message a day: nothing is told in between, and nothing is lost.
#include "reminderdesk.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "Mo Su" as Weekdays.
Weekdays days(const QString &names)
{
    static const QStringList week{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    Weekdays days{};
    for (size_t day = 0; day < days.size(); ++day)
        days[day] = names.contains(week[static_cast<qsizetype>(day)]);
    return days;
}

const QString All = u"Mo Tu We Th Fr Sa Su"_s;

} // namespace

class ReminderTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenItIsQuiet_data();
    void knowsWhenItIsQuiet();
    void isSilentAtNightAndTellsInTheMorning();
    void oneAloneIsToldByItself();
    void whatIsDoneMeanwhileIsNeverTold();
    void isSilentWhileSomebodyMustNotBeDisturbed();
    void tellsAllOfADayInOneMessage();
    void whatCannotWaitIsToldBeforeTheMessage();
    void whatWasMissedIsToldAtTheStart();
    void fallsSilentEveryNightOfAYear();
};

void ReminderTimesTest::knowsWhenItIsQuiet_data()
{
    QTest::addColumn<QString>("hours"); // from-until
    QTest::addColumn<QString>("hoursOn");
    QTest::addColumn<QString>("quietDays");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("end"); // empty: it is not quiet
    const auto row = [](const char *name, const QString &hours, const QString &on, const QString &quiet,
                        const char *zone, const char *moment, const char *end) {
        QTest::newRow(name) << hours << on << quiet << QString::fromLatin1(zone)
                            << QString::fromLatin1(moment) << QString::fromLatin1(end);
    };
    // 2026-12-01 is a Tuesday; Berlin is an hour ahead of UTC in winter.
    row("nothing chosen", {}, All, {}, "Europe/Berlin", "2026-12-01T02:00:00Z", "");
    row("night", u"22:00-08:00"_s, All, {}, "Europe/Berlin", "2026-12-01T22:00:00Z", "2026-12-02T07:00:00Z");
    row("after midnight", u"22:00-08:00"_s, All, {}, "Europe/Berlin", "2026-12-02T02:00:00Z",
        "2026-12-02T07:00:00Z");
    row("its first moment", u"22:00-08:00"_s, All, {}, "Europe/Berlin", "2026-12-01T21:00:00Z",
        "2026-12-02T07:00:00Z");
    row("its end", u"22:00-08:00"_s, All, {}, "Europe/Berlin", "2026-12-02T07:00:00Z", "");
    row("within a day", u"12:00-14:00"_s, All, {}, "UTC", "2026-12-01T13:00:00Z", "2026-12-01T14:00:00Z");
    row("before it", u"12:00-14:00"_s, All, {}, "UTC", "2026-12-01T11:59:59Z", "");
    row("the same hour twice", u"12:00-12:00"_s, All, {}, "UTC", "2026-12-01T12:00:00Z", "");
    row("another evening", u"22:00-08:00"_s, u"Mo We"_s, {}, "UTC", "2026-12-01T23:00:00Z", "");
    row("an evening of these", u"22:00-08:00"_s, u"Mo We"_s, {}, "UTC", "2026-12-01T03:00:00Z",
        "2026-12-01T08:00:00Z");
    row("a Sunday", {}, All, u"Su"_s, "America/New_York", "2026-12-06T05:00:00Z", "2026-12-07T05:00:00Z");
    row("Saturday there yet", {}, All, u"Su"_s, "America/New_York", "2026-12-06T04:59:59Z", "");
    row("a weekend and its nights", u"20:00-09:00"_s, All, u"Sa Su"_s, "UTC", "2026-12-04T21:00:00Z",
        "2026-12-07T09:00:00Z");
    // The clocks of Berlin go forward on 29 March 2026 at 02:00 and back on 25 October at 03:00.
    row("an end that the clocks leave out", u"23:00-02:30"_s, All, {}, "Europe/Berlin",
        "2026-03-28T23:30:00Z", "2026-03-29T01:30:00Z");
    row("a longer night", u"23:00-07:00"_s, All, {}, "Europe/Berlin", "2026-10-24T22:00:00Z",
        "2026-10-25T06:00:00Z");
    row("a shorter night", u"23:00-07:00"_s, All, {}, "Europe/Berlin", "2026-03-28T22:00:00Z",
        "2026-03-29T05:00:00Z");
}

void ReminderTimesTest::knowsWhenItIsQuiet()
{
    QFETCH(QString, hours);
    QFETCH(QString, hoursOn);
    QFETCH(QString, quietDays);
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(QString, end);
    ReminderTimes times;
    times.quietHours = !hours.isEmpty();
    if (times.quietHours) {
        times.quietFrom = QTime::fromString(hours.section(u'-', 0, 0), u"HH:mm"_s);
        times.quietUntil = QTime::fromString(hours.section(u'-', 1, 1), u"HH:mm"_s);
    }
    times.quietHoursOn = days(hoursOn);
    times.quietDays = days(quietDays);
    const auto found = times.quietEnd(*Instant::parse(at), Zone::named(zone).value());
    QCOMPARE(found ? found->toString() : QString(), end);
}

void ReminderTimesTest::isSilentAtNightAndTellsInTheMorning()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.quietHours = true;
    desk.service.setTimes(times);
    desk.service.start();
    for (int i = 0; i < 3; ++i)
        desk.store.save(interviewed(QString::number(i), Noon + 11h + std::chrono::hours(i)));
    for (const auto hour : {11h, 12h, 13h, 15h})
        QVERIFY(desk.pollAt(Noon + hour));
    QVERIFY(desk.told.isEmpty());
    QCOMPARE(desk.open().size(), 3); // the list has them all the time
    QVERIFY(desk.pollAt(Noon + 20h - 10s));
    QVERIFY(desk.told.isEmpty());
    QCOMPARE(desk.timer()->interval(), 10000);
    QVERIFY(desk.pollAt(Noon + 20h)); // 08:00
    QCOMPARE(desk.told, QStringList{u"3: debrief-0 debrief-1 debrief-2"_s});
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 1);
    // What falls due by day is told by itself.
    desk.store.save(interviewed(u"day"_s, Noon + 24h));
    QVERIFY(desk.pollAt(Noon + 24h));
    QCOMPARE(desk.told.constLast(), u"debrief-day"_s);
}

void ReminderTimesTest::oneAloneIsToldByItself()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.quietDays = days(u"Tu"_s);
    desk.service.setTimes(times);
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.pollAt(Noon + 12h));
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
}

void ReminderTimesTest::whatIsDoneMeanwhileIsNeverTold()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.quietDays = days(u"Tu"_s);
    desk.service.setTimes(times);
    Application done = interviewed(u"a"_s, Noon);
    desk.store.save(done);
    desk.store.save(interviewed(u"b"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    done.interviews.front().debriefedAt = Noon + 1h;
    desk.store.save(done);
    Application renamed = interviewed(u"b"_s, Noon);
    renamed.company = u"Acme"_s;
    desk.store.save(renamed);
    QString company;
    QObject::connect(&desk.service, &ReminderService::reminderDue, &desk.service,
                     [&](const Reminder &reminder) { company = reminder.row.company; });
    QVERIFY(desk.pollAt(Noon + 12h));
    QCOMPARE(desk.told, QStringList{u"debrief-b"_s});
    QCOMPARE(company, u"Acme"_s); // as it is now
}

void ReminderTimesTest::isSilentWhileSomebodyMustNotBeDisturbed()
{
    Desk desk;
    desk.service.start();
    QVERIFY(desk.poll());
    desk.service.setDisturbable(false);
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.store.save(interviewed(u"b"_s, Noon));
    QVERIFY(desk.pollAt(Noon + 1h));
    QVERIFY(desk.told.isEmpty());
    desk.service.setDisturbable(true);
    QTRY_COMPARE(desk.told, QStringList{u"2: debrief-a debrief-b"_s});
}

void ReminderTimesTest::tellsAllOfADayInOneMessage()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.summaryAt = QTime(9, 0);
    desk.service.setTimes(times);
    desk.service.start();
    QVERIFY(desk.poll());
    // Due a day after they open: after the next morning.
    desk.store.save(interviewed(u"a"_s, Noon + 1h));
    desk.store.save(interviewed(u"b"_s, Noon + 5h));
    for (const auto hour : {1h, 2h, 5h, 20h})
        QVERIFY(desk.pollAt(Noon + hour));
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.pollAt(Noon + 21h));
    QCOMPARE(desk.told, QStringList{u"2: debrief-a debrief-b"_s});
}

void ReminderTimesTest::whatCannotWaitIsToldBeforeTheMessage()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.summaryAt = QTime(13, 30); // later than it is due tomorrow
    desk.service.setTimes(times);
    desk.service.start();
    QVERIFY(desk.pollAt(Noon + 2h));
    desk.store.save(interviewed(u"a"_s, Noon + 3h)); // due tomorrow at 15:00
    desk.store.save(interviewed(u"b"_s, Noon + 1h)); // due tomorrow at 13:00
    QVERIFY(desk.pollAt(Noon + 3h));
    QCOMPARE(desk.told, QStringList{u"debrief-b"_s});
    QVERIFY(desk.pollAt(Noon + 25h + 30min));
    QCOMPARE(desk.told, (QStringList{u"debrief-b"_s, u"debrief-a"_s}));
}

void ReminderTimesTest::whatWasMissedIsToldAtTheStart()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    ReminderTimes times;
    times.summaryAt = QTime(9, 0);
    desk.service.setTimes(times);
    desk.store.save(interviewed(u"a"_s, Noon - 24h + 4h));
    desk.clock.set(Noon + 24h * 3);
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
}

void ReminderTimesTest::fallsSilentEveryNightOfAYear()
{
    // By the hour through a year with both changes of the clocks; each is told once, and never at night.
    Desk desk;
    const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
    desk.store.theProfile.timeZone = u"Europe/Berlin"_s;
    ReminderTimes times;
    times.quietHours = true;
    times.quietDays = days(u"Su"_s);
    desk.service.setTimes(times);
    QStringList told;
    QStringList atNight;
    const auto hear = [&](const Reminder &reminder) {
        told << reminder.row.step.id.value();
        const LocalTime now = zone.local(desk.clock.now());
        if (now.time < QTime(8, 0) || now.time >= QTime(22, 0) || now.date.dayOfWeek() == Qt::Sunday)
            atNight << desk.clock.now().toString();
    };
    QObject::connect(&desk.service, &ReminderService::reminderDue, &desk.service, hear);
    QObject::connect(&desk.service, &ReminderService::remindersDue, &desk.service,
                     [&](const std::vector<Reminder> &reminders) { std::ranges::for_each(reminders, hear); });
    const int count = 366;
    for (int day = 0; day < count; ++day)
        desk.store.saveElsewhere(
            interviewed(QString::number(day), Noon + std::chrono::hours(24 * day + day % 24)));
    desk.service.start();
    for (int hour = 0; hour < 24 * (count + 3); ++hour)
        QVERIFY(desk.pollAt(Noon + std::chrono::hours(hour)));
    QCOMPARE(told.size(), count);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), count);
    QCOMPARE(atNight, QStringList());
}

QTEST_GUILESS_MAIN(ReminderTimesTest)
#include "tst_remindertimes.moc"
