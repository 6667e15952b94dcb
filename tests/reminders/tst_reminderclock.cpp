// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a person is told, whatever the clock does.
#include "reminderdesk.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReminderClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesForTheNextOpening_data();
    void wakesForTheNextOpening();
    void plansAnewWhenThePlanHasRunOut();
    void tellsNothingTwiceWhenTheClockIsSetBack();
    void plansAnewWhenTheClockIsSetBack();
    void survivesAnyJumpOfTheClock();
    void aJourneyThroughZonesRepeatsNothing();
    void tellsInTimeAtEveryChangeOfTheClocks();
};

void ReminderClockTest::wakesForTheNextOpening_data()
{
    QTest::addColumn<qint64>("away");
    QTest::addColumn<int>("armed");
    const auto row = [](const char *name, std::chrono::milliseconds away, std::chrono::milliseconds armed) {
        QTest::newRow(name) << qint64(away.count()) << int(armed.count());
    };
    row("in a moment", 1ms, 250ms);
    row("in ten seconds", 10s, 10s);
    row("in an hour", 1h, 60s);
    row("in 25 days, too long for a timer", 24h * 25, 60s);
    row("in a year", 24h * 365, 60s);
    row("in ten years", 24h * 3653, 60s);
}

void ReminderClockTest::wakesForTheNextOpening()
{
    QFETCH(qint64, away);
    QFETCH(int, armed);
    QTest::failOnWarning(QRegularExpression(u"Timer"_s));
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + Duration(away)));
    desk.service.start();
    QVERIFY(desk.poll());
    QVERIFY(desk.timer()->isActive());
    QCOMPARE(desk.timer()->interval(), armed);
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.pollAt(Noon + Duration(away)));
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.timer()->interval() <= 60000);
}

void ReminderClockTest::plansAnewWhenThePlanHasRunOut()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 30s, u"late"_s));
    desk.service.start();
    QVERIFY(desk.poll());
    const int planned = desk.store.replans; // the first look asks whether the plan is one of a wrong clock
    QVERIFY(desk.poll());
    QCOMPARE(desk.store.replans, planned);
    QCOMPARE(desk.timer()->interval(), 30000); // no opening is known, but the plan runs out
    QVERIFY(desk.pollAt(Noon + 30s));
    QCOMPARE(desk.store.replans, planned + 1);
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
    QVERIFY(desk.poll());
    QCOMPARE(desk.store.replans, planned + 1);
    QCOMPARE(desk.timer()->interval(), 60000);
}

void ReminderClockTest::tellsNothingTwiceWhenTheClockIsSetBack()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.store.save(interviewed(u"b"_s, Noon + 48h));
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 1);
    for (const auto back : {Duration(1min), Duration(1h), Duration(24h), Duration(24h * 365)}) {
        QVERIFY(desk.pollAt(Noon - back));
        QCOMPARE(desk.open(), QStringList{u"debrief-a"_s}); // told is told: it stays in the list
        QVERIFY(desk.pollAt(Noon));
    }
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.withdrawn.isEmpty());
    QVERIFY(desk.pollAt(Noon + 48h));
    QCOMPARE(desk.told, (QStringList{u"debrief-a"_s, u"debrief-b"_s}));
}

void ReminderClockTest::plansAnewWhenTheClockIsSetBack()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 24h, u"late"_s));
    desk.service.start();
    QVERIFY(desk.pollAt(Noon + 24h)); // a wrong clock: the interview has not been yet
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.pollAt(Noon));
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(desk.withdrawn.size(), 1);
    QVERIFY(desk.pollAt(Noon + 24h)); // the debrief is in the list when its time has come
    QCOMPARE(desk.open(), QStringList{u"debrief-a"_s});
    QCOMPARE(desk.told.size(), 1);
    const int planned = desk.store.replans;
    QVERIFY(desk.pollAt(Noon + 24h - 2s)); // a time server pulls
    QCOMPARE(desk.store.replans, planned);
}

void ReminderClockTest::survivesAnyJumpOfTheClock()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    Desk desk;
    QHash<QString, Instant> opens;
    QStringList repeated;
    QStringList early;
    QHash<QString, int> times;
    QObject::connect(&desk.service, &ReminderService::reminderDue, &desk.service,
                     [&](const Reminder &reminder) {
                         const QString id = reminder.row.step.id.value();
                         if (++times[id] > 1)
                             repeated << id;
                         if (opens.value(id) > desk.clock.now())
                             early << id;
                     });
    QObject::connect(&desk.service, &ReminderService::remindersDue, &desk.service,
                     [&](const std::vector<Reminder> &reminders) {
                         for (const Reminder &reminder : reminders)
                             Q_EMIT desk.service.reminderDue(reminder);
                     });
    for (int i = 0; i < 120; ++i) {
        const QString id = QString::number(i);
        const Instant end = Noon + std::chrono::minutes(random.bounded(60 * 24 * 120));
        opens.insert(u"debrief-"_s + id, end);
        desk.store.saveElsewhere(interviewed(id, end, i % 2 == 0 ? u"late"_s : QString()));
    }
    desk.service.start();
    const int jumps = iterations(200);
    for (int i = 0; i < jumps; ++i) {
        const auto minutes = std::chrono::minutes(1 + random.bounded(60 * 24 * 30));
        desk.clock.advance(random.bounded(2) == 0 ? minutes : -minutes);
        QVERIFY(desk.poll());
        QVERIFY(desk.timer()->isActive() && desk.timer()->interval() <= 60000);
    }
    QVERIFY(desk.pollAt(Noon + 24h * 121));
    QVERIFY2(repeated.isEmpty() && early.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
    QCOMPARE(times.size(), opens.size());
    QCOMPARE(desk.open().size(), opens.size());
}

void ReminderClockTest::aJourneyThroughZonesRepeatsNothing()
{
    const QStringList zones{
        u"Europe/Berlin"_s,       u"America/New_York"_s,  u"Asia/Tokyo"_s,          u"Pacific/Kiritimati"_s,
        u"Pacific/Pago_Pago"_s,   u"Asia/Kathmandu"_s,    u"Australia/Lord_Howe"_s, u"America/St_Johns"_s,
        u"Africa/Cairo"_s,        u"America/Sao_Paulo"_s, u"Asia/Tehran"_s,         u"Europe/London"_s,
        u"Pacific/Chatham"_s,     u"America/Santiago"_s,  u"Africa/Casablanca"_s,   u"Asia/Kolkata"_s,
        u"America/Los_Angeles"_s, u"Atlantic/Azores"_s,   u"Pacific/Apia"_s,        u"UTC"_s};
    Desk desk;
    ReminderTimes night;
    night.quietHours = true;
    desk.service.setTimes(night);
    for (int i = 0; i < 20; ++i)
        desk.store.saveElsewhere(interviewed(QString::number(i), Noon + std::chrono::hours(7 * i)));
    QStringList told;
    QStringList atNight;
    const auto hear = [&](const Reminder &reminder) {
        told << reminder.row.step.id.value();
        const QTime now = Zone::named(desk.store.theProfile.timeZone)->local(desk.clock.now()).time;
        if (now < QTime(8, 0) || now >= QTime(22, 0))
            atNight << desk.store.theProfile.timeZone;
    };
    connect(&desk.service, &ReminderService::reminderDue, &desk.service, hear);
    connect(&desk.service, &ReminderService::remindersDue, &desk.service,
            [&](const std::vector<Reminder> &reminders) { std::ranges::for_each(reminders, hear); });
    desk.store.theProfile.timeZone = zones.constLast();
    desk.service.start();
    for (int i = 0; i < 20 * 7; ++i) {
        desk.store.theProfile.timeZone = zones[i / 7];
        QVERIFY(desk.pollAt(Noon + std::chrono::hours(i)));
        QVERIFY(desk.poll()); // and woken once more
    }
    QVERIFY(desk.pollAt(Noon + 24h * 7));
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), 20);
    QCOMPARE(told.size(), 20);
    QCOMPARE(atNight, QStringList());
}

void ReminderClockTest::tellsInTimeAtEveryChangeOfTheClocks()
{
    // Of every zone that there is, all changes of 2026: something opens before, in and after each.
    int changes = 0;
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names) {
        const auto zone = Zone::named(QString::fromLatin1(name));
        if (!zone)
            continue;
        const Instant newYear = at("2026-01-01T00:00:00Z");
        for (int day = 0; day < 365; ++day) {
            Instant before = newYear + std::chrono::hours(24 * day);
            Instant after = before + 24h;
            if (zone->offsetSeconds(before) == zone->offsetSeconds(after))
                continue;
            while (after - before > 1s) {
                const Instant middle = before + Duration((after - before) / 2);
                (zone->offsetSeconds(middle) == zone->offsetSeconds(before) ? before : after) = middle;
            }
            ++changes;
            Desk desk;
            desk.clock.set(after - 3h);
            desk.store.theProfile.timeZone = QString::fromLatin1(name);
            ReminderTimes summary;
            if (changes % 2 == 0)
                summary.quietHours = true;
            desk.service.setTimes(summary);
            int count = 0;
            for (int minutes = -120; minutes <= 120; minutes += 30)
                desk.store.saveElsewhere(
                    interviewed(QString::number(++count), after + std::chrono::minutes(minutes)));
            desk.service.start();
            for (int minutes = -180; minutes <= 180 + 24 * 60; minutes += minutes < 180 ? 30 : 240)
                QVERIFY(desk.pollAt(after + std::chrono::minutes(minutes)));
            int told = 0;
            for (const QString &line : std::as_const(desk.told))
                told += line.contains(u": "_s) ? line.section(u':', 0, 0).toInt() : 1;
            QVERIFY2(told == count, name.constData());
        }
    }
    QVERIFY2(changes > 200, qPrintable(QString::number(changes)));
}

QTEST_GUILESS_MAIN(ReminderClockTest)
#include "tst_reminderclock.moc"
