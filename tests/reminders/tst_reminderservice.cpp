// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of and when, whatever the clock does.
#include "debriefplanner.h"
#include "memorystore.h"
#include "reminderservice.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Noon = at("2026-12-01T12:00:00Z"); // a Tuesday

/// A person's program: clock, data and service, with what it told.
struct Desk
{
    FakeClock clock{Noon};
    DebriefPlanner planner;
    MemoryStore store{planner, clock};
    ReminderService service{store, clock};
    QStringList told; ///< "debrief-a", a summary as "3: debrief-a debrief-b debrief-c"
    QStringList withdrawn;

    Desk()
    {
        QObject::connect(&service, &ReminderService::reminderDue, &service,
                         [this](const Reminder &reminder) { told << reminder.row.step.id.value(); });
        QObject::connect(&service, &ReminderService::remindersDue, &service,
                         [this](const std::vector<Reminder> &reminders) {
                             QStringList ids;
                             for (const Reminder &reminder : reminders)
                                 ids << reminder.row.step.id.value();
                             told << QString::number(ids.size()) + u": "_s + ids.join(u' ');
                         });
        QObject::connect(&service, &ReminderService::withdrawn, &service,
                         [this](const StepId &step) { withdrawn << step.value(); });
    }
    QTimer *timer() const { return service.findChild<QTimer *>(); }
    /// Lets the service look at the clock once.
    bool poll()
    {
        QSignalSpy polled(timer(), &QTimer::timeout);
        service.wake();
        return polled.wait(5000);
    }
    bool pollAt(Instant now)
    {
        clock.set(now);
        return poll();
    }
    QStringList open() const
    {
        QStringList ids;
        for (const Reminder &reminder : service.open())
            ids << reminder.row.step.id.value();
        return ids;
    }
};

} // namespace

class ReminderServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDueOnce();
    void tellsNothingBeforeItOpens();
    void wakesForTheNextOpening_data();
    void wakesForTheNextOpening();
    void restoresSilentlyAfterARestart();
    void tellsManyAsOneSummary_data();
    void tellsManyAsOneSummary();
    void bringsBackWhatWasSnoozed();
    void putsOffByOneCommand();
    void putsOffAllByOneCommand();
    void putsANudgeOffIntoTheSendWindow();
    void doesNotPutOffWhatWouldBeTooLate();
    void doesNotPutOffWhatIsGone();
    void takesATaskOfTheSearchAsSeen();
    void neverTellsWhatFellAway();
    void withdrawsWhatIsDone();
    void tellsAMovedStepAnew();
    void withdrawsOutdatedWordsButKeepsTheStep();
    void forgetsWhatWasSeen();
    void plansAnewWhenThePlanHasRunOut();
    void noticesWhatAnotherProgramChanged();
    void tellsNothingTwiceWhenTheClockIsSetBack();
    void plansAnewWhenTheClockIsSetBack();
    void survivesAnyJumpOfTheClock();
    void mayBeAnsweredWhileItTells();
    void tellsATroubleOnceAndRecovers();
    void isSilentWhenStopped();
};

void ReminderServiceTest::tellsWhatIsDueOnce()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 1h));
    desk.service.start();
    QVERIFY(desk.pollAt(Noon + 1h));
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
    QCOMPARE(desk.open(), QStringList{u"debrief-a"_s});
    QVERIFY(desk.poll());
    QVERIFY(desk.pollAt(Noon + 30h));
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.open().size(), 1);
}

void ReminderServiceTest::tellsNothingBeforeItOpens()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 1h));
    desk.service.start();
    QVERIFY(desk.pollAt(Noon + 1h - 1ms));
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.open().isEmpty());
}

void ReminderServiceTest::wakesForTheNextOpening_data()
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

void ReminderServiceTest::wakesForTheNextOpening()
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

void ReminderServiceTest::restoresSilentlyAfterARestart()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 1);

    ReminderService restarted(desk.store, desk.clock);
    QSignalSpy told(&restarted, &ReminderService::reminderDue);
    QSignalSpy listed(&restarted, &ReminderService::openChanged);
    restarted.start();
    QCOMPARE(restarted.open().size(), 1U);
    QCOMPARE(listed.size(), 1);
    QSignalSpy polled(restarted.findChild<QTimer *>(), &QTimer::timeout);
    QVERIFY(polled.wait(5000));
    QVERIFY(told.isEmpty());
}

void ReminderServiceTest::tellsManyAsOneSummary_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("messages");
    QTest::newRow("five") << 5 << 5;
    QTest::newRow("six") << 6 << 1;
    QTest::newRow("five hundred") << 500 << 1;
}

void ReminderServiceTest::tellsManyAsOneSummary()
{
    QFETCH(int, count);
    QFETCH(int, messages);
    Desk desk;
    for (int i = 0; i < count; ++i)
        desk.store.saveElsewhere(interviewed(QString::number(i), Noon - std::chrono::minutes(i)));
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), messages);
    QCOMPARE(desk.open().size(), count);
    QCOMPARE(desk.open().constFirst(), u"debrief-%1"_s.arg(count - 1)); // the oldest
}

void ReminderServiceTest::bringsBackWhatWasSnoozed()
{
    Desk desk;
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

void ReminderServiceTest::putsOffByOneCommand()
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

void ReminderServiceTest::putsOffAllByOneCommand()
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

void ReminderServiceTest::putsANudgeOffIntoTheSendWindow()
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
}

void ReminderServiceTest::doesNotPutOffWhatWouldBeTooLate()
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

void ReminderServiceTest::doesNotPutOffWhatIsGone()
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

void ReminderServiceTest::takesATaskOfTheSearchAsSeen()
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

void ReminderServiceTest::neverTellsWhatFellAway()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 1h));
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.save([] {
        Application application = interviewed(u"a"_s, Noon + 1h);
        application.interviews.clear();
        return application;
    }());
    QVERIFY(desk.pollAt(Noon + 2h));
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.withdrawn.isEmpty());
}

void ReminderServiceTest::withdrawsWhatIsDone()
{
    Desk desk;
    Application application = interviewed(u"a"_s, Noon);
    desk.store.save(application);
    desk.service.start();
    QVERIFY(desk.poll());
    QSignalSpy listed(&desk.service, &ReminderService::openChanged);
    application.interviews.front().debriefedAt = Noon;
    desk.store.save(application);
    QTRY_COMPARE(desk.withdrawn, QStringList{u"debrief-a"_s});
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(listed.size(), 1);
    // Taken back: it is in the list again, but nobody is told twice.
    application.interviews.front().debriefedAt.reset();
    desk.store.save(application);
    QTRY_COMPARE(desk.open(), QStringList{u"debrief-a"_s});
    QCOMPARE(desk.told.size(), 1);
}

void ReminderServiceTest::tellsAMovedStepAnew()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.save(interviewed(u"a"_s, Noon + 3h));
    QTRY_COMPARE(desk.withdrawn, QStringList{u"debrief-a"_s});
    QVERIFY(desk.open().isEmpty());
    QVERIFY(desk.pollAt(Noon + 3h));
    QCOMPARE(desk.told.size(), 2);
    QCOMPARE(desk.open().size(), 1);
}

void ReminderServiceTest::withdrawsOutdatedWordsButKeepsTheStep()
{
    Desk desk;
    Application application = interviewed(u"a"_s, Noon);
    desk.store.save(application);
    desk.service.start();
    QVERIFY(desk.poll());
    application.company = u"Acme"_s;
    desk.store.save(application);
    QTRY_COMPARE(desk.withdrawn, QStringList{u"debrief-a"_s});
    QCOMPARE(desk.open().size(), 1);
    QCOMPARE(desk.service.open().front().row.company, u"Acme"_s);
    QCOMPARE(desk.told.size(), 1);
}

void ReminderServiceTest::forgetsWhatWasSeen()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    VERIFY_RESULT(desk.service.markSeen(desk.service.open().front()));
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(desk.withdrawn.size(), 1);
    QVERIFY(desk.pollAt(Noon + 48h));
    QVERIFY(desk.open().isEmpty());
    QCOMPARE(desk.told.size(), 1);
}

void ReminderServiceTest::plansAnewWhenThePlanHasRunOut()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon + 30s, u"late"_s));
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.store.replans, 0);
    QCOMPARE(desk.timer()->interval(), 30000); // no opening is known, but the plan runs out
    QVERIFY(desk.pollAt(Noon + 30s));
    QCOMPARE(desk.store.replans, 1);
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
    QVERIFY(desk.poll());
    QCOMPARE(desk.store.replans, 1);
    QCOMPARE(desk.timer()->interval(), 60000);
}

void ReminderServiceTest::noticesWhatAnotherProgramChanged()
{
    Desk desk;
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.saveElsewhere(interviewed(u"a"_s, Noon));
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
}

void ReminderServiceTest::tellsNothingTwiceWhenTheClockIsSetBack()
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

void ReminderServiceTest::plansAnewWhenTheClockIsSetBack()
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

void ReminderServiceTest::survivesAnyJumpOfTheClock()
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

void ReminderServiceTest::mayBeAnsweredWhileItTells()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon - 1min));
    desk.store.save(interviewed(u"b"_s, Noon));
    connect(&desk.service, &ReminderService::reminderDue, this, [&](const Reminder &reminder) {
        if (reminder.row.step.id.value() != u"debrief-a")
            return;
        std::ignore = desk.store.execute({{}, {RemoveApplication{ApplicationId(u"b"_s)}}});
        std::ignore = desk.service.snooze(reminder, SnoozeChoice::OneHour);
    });
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
    QVERIFY(desk.open().isEmpty());
    QVERIFY(desk.pollAt(Noon + 1h));
    QCOMPARE(desk.told.size(), 2);
}

void ReminderServiceTest::tellsATroubleOnceAndRecovers()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    QSignalSpy failed(&desk.service, &ReminderService::failed);
    desk.store.failure = Error{ErrorCode::Locked, u"Another program holds the data."_s, {}};
    desk.service.start();
    QVERIFY(desk.poll());
    QVERIFY(desk.poll());
    QCOMPARE(failed.size(), 1);
    QVERIFY(desk.timer()->isActive());
    desk.store.failure.reset();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
    desk.store.failure = Error{ErrorCode::Locked, u"Another program holds the data."_s, {}};
    QVERIFY(desk.poll());
    QCOMPARE(failed.size(), 2);
}

void ReminderServiceTest::isSilentWhenStopped()
{
    Desk desk;
    desk.service.start();
    QVERIFY(desk.poll());
    desk.service.stop();
    QVERIFY(!desk.timer()->isActive());
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.wake();
    QVERIFY(!desk.timer()->isActive());
    QVERIFY(desk.told.isEmpty());
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 1);
}

QTEST_GUILESS_MAIN(ReminderServiceTest)
#include "tst_reminderservice.moc"
