// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person puts off: by one command, never too late, and told again when its time has come.
#include "cadencebook.h"
#include "reminderdesk.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReminderSnoozeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatWasSnoozed();
    void putsOffByOneCommand();
    void putsOffAllByOneCommand();
    void putsANudgeOffIntoTheSendWindow();
    void doesNotPutOffWhatWouldBeTooLate();
    void offersWhatTheStepCanWaitFor();
    void doesNotPutOffWhatIsGone();
    void takesATaskOfTheSearchAsSeen();
};

void ReminderSnoozeTest::bringsBackWhatWasSnoozed()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    VERIFY_RESULT(desk.service.snooze(desk.service.open().front(), SnoozeChoice::TomorrowMorning));
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(desk.withdrawn, QStringList{u"debrief-a"_s});
    QVERIFY(desk.pollAt(at("2026-12-02T08:59:59Z")));
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.pollAt(at("2026-12-02T09:00:00Z")));
    QCOMPARE(desk.told, (QStringList{u"debrief-a"_s, u"debrief-a"_s}));
    QCOMPARE(desk.open().size(), 1);
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 2);
}

void ReminderSnoozeTest::putsOffByOneCommand()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"America/New_York"_s;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.executed.clear();
    VERIFY_RESULT(desk.service.snooze(desk.service.open().front(), SnoozeChoice::Tonight));
    QCOMPARE(desk.store.executed.size(), 1U);
    QCOMPARE(desk.store.executed.front().changes.size(), 1U);
    const auto adjust = std::get<AdjustStep>(desk.store.executed.front().changes.front());
    QCOMPARE(adjust.application, ApplicationId(u"a"_s));
    QCOMPARE(adjust.adjustment.kind, Kind::Debrief);
    QCOMPARE(adjust.adjustment.interview, InterviewId(u"i1"_s));
    QCOMPARE(adjust.adjustment.action, AdjustmentAction::Snooze);
    QCOMPARE(adjust.adjustment.until->toString(), at("2026-12-01T18:00:00-05:00").toString());
    QCOMPARE(adjust.adjustment.at.toString(), Noon.toString());
    QVERIFY(desk.store.executed.front().label.startsWith(u"putting off “"));
}

void ReminderSnoozeTest::putsOffAllByOneCommand()
{
    Desk desk;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        desk.store.save(interviewed(id, Noon));
    desk.store.addTaskOfTheSearch(Noon);
    desk.store.save(interviewed(u"closing"_s, Noon - 24h * 19 - 10h)); // over tomorrow at two in the morning
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.open().size(), 5);
    desk.store.executed.clear();
    VERIFY_RESULT(desk.service.snoozeAll(SnoozeChoice::TomorrowMorning));
    QCOMPARE(desk.store.executed.size(), 1U);
    QCOMPARE(desk.store.executed.front().changes.size(), 3U);
    QCOMPARE(desk.open(), QStringList{u"debrief-closing"_s});
    QVERIFY(desk.poll());
    desk.told.clear();
    QVERIFY(desk.pollAt(Noon + 24h));
    QCOMPARE(desk.told, (QStringList{u"debrief-a"_s, u"debrief-b"_s, u"debrief-c"_s}));
}

void ReminderSnoozeTest::putsANudgeOffIntoTheSendWindow()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"Europe/Berlin"_s;
    desk.clock.set(at("2026-12-04T15:00:00+01:00")); // a Friday
    desk.store.save(interviewed(u"a"_s, desk.clock.now(), u"nudge"_s));
    desk.service.start();
    QVERIFY(desk.poll());
    const auto until = [&](SnoozeChoice choice) {
        desk.store.executed.clear();
        const Step step = desk.store.steps(ApplicationId(u"a"_s))->front().step;
        if (!desk.service.snooze({{step, {}, {}, {}}, *step.opens}, choice))
            return QString();
        return std::get<AdjustStep>(desk.store.executed.front().changes.front()).adjustment.until->toString();
    };
    QCOMPARE(until(SnoozeChoice::OneHour), at("2026-12-04T16:00:00+01:00").toString());
    QCOMPARE(until(SnoozeChoice::Tonight), at("2026-12-07T09:00:00+01:00").toString());
    QCOMPARE(until(SnoozeChoice::TomorrowMorning), at("2026-12-07T09:00:00+01:00").toString());
    desk.store.theCadence = QJsonObject{{u"sendWindow"_s, QJsonObject{{u"from"_s, u"10:00"_s}}}};
    VERIFY_RESULT(Cadence::from(desk.store.theCadence));
    QCOMPARE(until(SnoozeChoice::NextMonday), at("2026-12-07T10:00:00+01:00").toString());
    // The application's own window, where it has one.
    desk.store.theCadence = withOwnOverrides(desk.store.theCadence, ApplicationId(u"a"_s),
                                             {{u"sendWindow"_s, QJsonObject{{u"from"_s, u"11:30"_s}}}});
    VERIFY_RESULT(CadenceBook::from(desk.store.theCadence));
    QCOMPARE(until(SnoozeChoice::NextMonday), at("2026-12-07T11:30:00+01:00").toString());
}

void ReminderSnoozeTest::doesNotPutOffWhatWouldBeTooLate()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon - 24h * 18));
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.executed.clear();
    const auto refused = desk.service.snooze(desk.service.open().front(), SnoozeChoice::NextMonday);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"nothing was changed"));
    QVERIFY(desk.store.executed.empty());
    QCOMPARE(desk.open().size(), 1);
    QVERIFY(desk.withdrawn.isEmpty());
}

void ReminderSnoozeTest::offersWhatTheStepCanWaitFor()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    const auto offered = [&](Duration left) {
        Step step;
        step.application = ApplicationId(u"a"_s);
        step.kind = Kind::Debrief;
        step.opens = Noon - 24h;
        step.closes = Noon + left;
        return desk.service.offeredSnooze(step);
    };
    QCOMPARE(offered(48h), std::optional(SnoozeChoice::TomorrowMorning));
    QCOMPARE(offered(21h + 1ms), std::optional(SnoozeChoice::TomorrowMorning));
    QCOMPARE(offered(21h), std::optional(SnoozeChoice::OneHour));
    QCOMPARE(offered(1h), std::nullopt);
    QCOMPARE(desk.service.offeredSnooze(Step()),
             std::optional(SnoozeChoice::TomorrowMorning)); // of the search
}

void ReminderSnoozeTest::doesNotPutOffWhatIsGone()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    const Reminder old = desk.service.open().front();
    std::ignore = desk.store.execute({{}, {RemoveApplication{ApplicationId(u"a"_s)}}});
    const auto gone = desk.service.snooze(old, SnoozeChoice::OneHour);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void ReminderSnoozeTest::takesATaskOfTheSearchAsSeen()
{
    Desk desk;
    desk.store.addTaskOfTheSearch(Noon);
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"keep-applying"_s});
    VERIFY_RESULT(desk.service.snooze(desk.service.open().front(), SnoozeChoice::Tonight));
    QVERIFY(desk.store.executed.empty());
    QVERIFY(desk.open().isEmpty());
}

QTEST_GUILESS_MAIN(ReminderSnoozeTest)
#include "tst_remindersnooze.moc"
