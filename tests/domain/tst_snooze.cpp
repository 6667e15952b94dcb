// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The moments that a snooze leads to, by the clock on the wall.
#include "snooze.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class SnoozeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsTo_data();
    void leadsTo();
    void isAlwaysLaterThanNow();
    void offersNoEveningThatIsOver();
};

void SnoozeTest::leadsTo_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<SnoozeChoice>("choice");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *zone, const char *now, SnoozeChoice choice,
                        const char *until) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(now) << choice
                            << QString::fromLatin1(until);
    };
    using enum SnoozeChoice;
    row("one hour", "America/New_York", "2026-12-01T10:20:00-05:00", OneHour, "2026-12-01T11:20:00-05:00");
    row("tonight", "America/New_York", "2026-12-01T10:20:00-05:00", Tonight, "2026-12-01T18:00:00-05:00");
    row("tonight, when it is evening already", "America/New_York", "2026-12-01T18:00:00-05:00", Tonight,
        "2026-12-01T19:00:00-05:00");
    row("tomorrow", "America/New_York", "2026-12-01T10:20:00-05:00", TomorrowMorning,
        "2026-12-02T09:00:00-05:00");
    row("tomorrow, right after midnight", "America/New_York", "2026-12-01T00:10:00-05:00", TomorrowMorning,
        "2026-12-02T09:00:00-05:00");
    row("tomorrow, over the start of summer time", "Europe/Berlin", "2026-03-28T10:00:00+01:00",
        TomorrowMorning, "2026-03-29T09:00:00+02:00");
    row("tomorrow is another day in Tokyo", "Asia/Tokyo", "2026-12-01T20:00:00Z", TomorrowMorning,
        "2026-12-03T09:00:00+09:00");
    row("Monday, on a Tuesday", "Europe/Berlin", "2026-12-01T10:00:00+01:00", NextMonday,
        "2026-12-07T09:00:00+01:00");
    row("Monday, on a Sunday", "Europe/Berlin", "2026-12-06T10:00:00+01:00", NextMonday,
        "2026-12-07T09:00:00+01:00");
    row("Monday, on a Monday before nine", "Europe/Berlin", "2026-12-07T08:00:00+01:00", NextMonday,
        "2026-12-14T09:00:00+01:00");
    row("one hour, over the end of summer time", "Europe/Berlin", "2026-10-25T02:30:00+02:00", OneHour,
        "2026-10-25T02:30:00+01:00");
}

void SnoozeTest::leadsTo()
{
    QFETCH(QString, zone);
    QFETCH(QString, now);
    QFETCH(SnoozeChoice, choice);
    QFETCH(QString, until);
    const Instant reached = snoozedUntil(choice, *Instant::parse(now), *Zone::named(zone));
    QCOMPARE(reached.toString(), Instant::parse(until)->toString());
}

void SnoozeTest::isAlwaysLaterThanNow()
{
    for (const QString &name : {u"UTC"_s, u"America/Santiago"_s, u"Pacific/Apia"_s, u"Africa/Cairo"_s}) {
        const Zone zone = *Zone::named(name);
        Instant now = at("2026-01-01T00:00:00Z");
        for (int i = 0; i < 8000; ++i, now = now + std::chrono::minutes(67)) {
            Instant before = now;
            for (const SnoozeChoice choice : snoozeChoices(now, zone)) {
                const Instant until = snoozedUntil(choice, now, zone);
                QVERIFY2(until > now, qPrintable(name + u' ' + zone.format(now)));
                QVERIFY2(until >= before, "soonest first");
                before = until;
                QVERIFY(until - now <= std::chrono::hours(24 * 7 + 24));
            }
        }
    }
}

void SnoozeTest::offersNoEveningThatIsOver()
{
    const Zone zone = *Zone::named(u"Europe/Berlin"_s);
    const auto afternoon = snoozeChoices(at("2026-12-01T17:59:00+01:00"), zone);
    QCOMPARE(afternoon.front(), SnoozeChoice::Tonight);
    const auto evening = snoozeChoices(at("2026-12-01T18:00:00+01:00"), zone);
    QCOMPARE(evening.front(), SnoozeChoice::OneHour);
    for (const auto &choices : {afternoon, evening})
        QCOMPARE(choices.back(), SnoozeChoice::NextMonday);
}

QTEST_GUILESS_MAIN(SnoozeTest)
#include "tst_snooze.moc"
