// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders over the real database: the program ends, crashes and starts again, and tells nothing twice.
#include "debriefplanner.h"
#include "reminderservice.h"
#include "sqltrackerstore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Noon = at("2026-12-01T12:00:00Z"); // a Tuesday

/// One run of the program over a file: what it tells, it tells in here.
class Run
{
public:
    Run(const QString &file, const Planner &planner, const Clock &clock)
        : store(SqlTrackerStore::open(file, planner, clock).value())
        , service(*store, clock, settings(*store))
    {
        QObject::connect(&service, &ReminderService::reminderDue, &service,
                         [this](const Reminder &reminder) { tell(reminder); });
        QObject::connect(&service, &ReminderService::remindersDue, &service,
                         [this](const std::vector<Reminder> &reminders) {
                             for (const Reminder &reminder : reminders)
                                 tell(reminder);
                         });
        service.start();
        poll();
    }
    void poll()
    {
        QSignalSpy polled(service.findChild<QTimer *>(), &QTimer::timeout);
        service.wake();
        QVERIFY(polled.wait(15000));
    }
    void save(const Application &application)
    {
        VERIFY_RESULT(store->execute({u"saving"_s, {SaveApplication{application}}}));
    }

    std::unique_ptr<SqlTrackerStore> store;
    ReminderService service;
    QStringList told;
    bool isSeen = true; ///< somebody is there to show what is told

private:
    static ReminderSettings settings(SqlTrackerStore &store)
    {
        ReminderSettings settings;
        settings.deliveries = &store;
        return settings;
    }
    void tell(const Reminder &reminder)
    {
        told << reminder.row.step.id.value();
        if (isSeen)
            service.confirmShown({reminder.row.step.id});
    }
};

} // namespace

class ReminderRestartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceAcrossRestarts();
    void bringsASnoozedOneBackAfterARestart();
    void tellsWhatFellDueWhileNobodyWasThere();
    void neverTellsWhatFellAway();
    void undoneIsListedAndNotToldAgain();
    void plansAnewAfterARestart();
    void twoProgramsTellOnce();
    void tellsOnceMoreWhatNobodySaw();
    void silenceSurvivesARestart();
    void tellsOfAnInterviewOnce();
    void tellsOfAMovedInterviewAnew();
    void tellsOfNoInterviewThatIsOff();
    void tellsToKeepApplyingOnceAWeek();
    void survivesJumpsAndRestarts();

private:
    std::unique_ptr<Run> start() { return std::make_unique<Run>(m_file, m_planner, m_clock); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    DebriefPlanner m_planner;
    FakeClock m_clock{Noon};
};

void ReminderRestartsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"tracker.db"_s);
    m_clock.set(Noon);
}

void ReminderRestartsTest::tellsOnceAcrossRestarts()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 1h));
    m_clock.set(Noon + 1h);
    run->poll();
    QCOMPARE(run->told, QStringList{u"debrief-a"_s});
    for (int i = 0; i < 10; ++i) {
        run.reset();
        m_clock.advance(7min);
        run = start();
        QCOMPARE(run->told, QStringList());
        QCOMPARE(run->service.open().size(), 1U);
    }
    VERIFY_RESULT(run->service.markSeen(run->service.open().front()));
    run.reset();
    run = start();
    QCOMPARE(run->told, QStringList());
    QVERIFY(run->service.open().empty());
}

void ReminderRestartsTest::bringsASnoozedOneBackAfterARestart()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon));
    run->poll();
    VERIFY_RESULT(run->service.snooze(run->service.open().front(), SnoozeChoice::TomorrowMorning));
    QVERIFY(run->store->undoLabel().contains(u"putting off"));
    QVERIFY(run->service.open().empty());
    run.reset();
    run = start();
    QVERIFY(run->told.isEmpty() && run->service.open().empty());
    run.reset();
    m_clock.set(at("2026-12-02T09:00:00Z"));
    run = start();
    QCOMPARE(run->told, QStringList{u"debrief-a"_s});
    run.reset();
    run = start();
    QVERIFY(run->told.isEmpty());
    QCOMPARE(run->service.open().size(), 1U);
}

void ReminderRestartsTest::tellsWhatFellDueWhileNobodyWasThere()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 24h));
    run->save(interviewed(u"b"_s, Noon + 48h, u"late"_s));
    run.reset();
    m_clock.set(Noon + 24h * 15);
    run = start();
    QCOMPARE(run->told, (QStringList{u"debrief-a"_s, u"debrief-b"_s}));
}

void ReminderRestartsTest::neverTellsWhatFellAway()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 1h));
    Application done = interviewed(u"a"_s, Noon + 1h);
    done.interviews.front().debriefedAt = Noon;
    run->save(done);
    m_clock.set(Noon + 2h);
    run->poll();
    QVERIFY(run->told.isEmpty());
    QVERIFY(run->service.open().empty());
}

void ReminderRestartsTest::undoneIsListedAndNotToldAgain()
{
    auto run = start();
    Application application = interviewed(u"a"_s, Noon);
    run->save(application);
    run->poll();
    QCOMPARE(run->told.size(), 1);
    application.interviews.front().debriefedAt = Noon;
    run->save(application);
    QTRY_VERIFY(run->service.open().empty());
    VERIFY_RESULT(run->store->undo());
    QTRY_COMPARE(run->service.open().size(), 1U);
    QCOMPARE(run->told.size(), 1);
}

void ReminderRestartsTest::plansAnewAfterARestart()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 1h, u"late"_s));
    run->poll();
    QVERIFY(run->told.isEmpty());
    run.reset();
    m_clock.set(Noon + 1h);
    run = start();
    QCOMPARE(run->told, QStringList{u"debrief-a"_s});
}

void ReminderRestartsTest::twoProgramsTellOnce()
{
    auto first = start();
    auto second = start();
    first->save(interviewed(u"a"_s, Noon + 1h));
    m_clock.set(Noon + 1h);
    second->poll();
    first->poll();
    QCOMPARE(first->told.size() + second->told.size(), 1);
    QCOMPARE(first->service.open().size(), 1U);
    QCOMPARE(second->service.open().size(), 1U);
}

void ReminderRestartsTest::tellsOnceMoreWhatNobodySaw()
{
    auto run = start();
    run->isSeen = false; // killed, say, or without a desktop
    run->save(interviewed(u"a"_s, Noon));
    run->poll();
    QCOMPARE(run->told, QStringList{u"debrief-a"_s});
    run->poll();
    QCOMPARE(run->told.size(), 1); // the same program does not repeat itself
    for (int i = 0; i < 3; ++i) {
        run.reset();
        run = start();
        QCOMPARE(run->told, i == 0 ? QStringList{u"debrief-a"_s} : QStringList());
    }
}

void ReminderRestartsTest::silenceSurvivesARestart()
{
    auto run = start();
    run->service.setDisturbable(false);
    run->save(interviewed(u"a"_s, Noon));
    run->save(interviewed(u"b"_s, Noon));
    run->poll();
    QVERIFY(run->told.isEmpty());
    QCOMPARE(run->service.open().size(), 2U); // the list has them
    run.reset();
    run = start();
    QCOMPARE(run->told.size(), 2);
    run.reset();
    run = start();
    QVERIFY(run->told.isEmpty());
}

void ReminderRestartsTest::tellsOfAnInterviewOnce()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 5h)); // it begins an hour before its end
    const QString notice = interviewNoticeId(ApplicationId(u"a"_s), InterviewId(u"i1"_s), Noon + 4h).value();
    m_clock.set(Noon + 3h - 1s);
    run->poll();
    QVERIFY(run->told.isEmpty());
    QCOMPARE(run->service.findChild<QTimer *>()->interval(), 1000);
    m_clock.set(Noon + 3h);
    run->poll();
    QCOMPARE(run->told, QStringList{notice});
    QCOMPARE(run->service.open().size(), 1U);
    for (const auto later : {3h + 1min, 3h + 30min}) {
        m_clock.set(Noon + later);
        run.reset();
        run = start();
        QVERIFY(run->told.isEmpty());
    }
    // Told an hour before; who now wants to hear of it earlier has heard.
    ReminderTimes times;
    times.beforeInterview = 120min;
    run->service.setTimes(times);
    run->poll();
    QVERIFY(run->told.isEmpty());
    // It begins: there is nothing left to be told.
    QSignalSpy withdrawn(&run->service, &ReminderService::withdrawn);
    m_clock.set(Noon + 3h + 59min);
    run->poll();
    m_clock.set(Noon + 4h);
    run->poll();
    QVERIFY(run->service.open().empty());
    // Missed altogether: told by no later start.
    run->save(interviewed(u"b"_s, Noon + 24h));
    run.reset();
    m_clock.set(Noon + 23h);
    run = start();
    QVERIFY(!run->told.contains(u"/interview/b"_s, Qt::CaseInsensitive));
}

void ReminderRestartsTest::tellsOfAMovedInterviewAnew()
{
    auto run = start();
    run->save(interviewed(u"a"_s, Noon + 2h));
    m_clock.set(Noon + 10min);
    run->poll();
    QCOMPARE(run->told.size(), 1);
    QSignalSpy withdrawn(&run->service, &ReminderService::withdrawn);
    run->save(interviewed(u"a"_s, Noon + 26h));
    QTRY_COMPARE(withdrawn.size(), 1);
    QCOMPARE(withdrawn[0][0].value<StepId>().value(), run->told.front());
    QCOMPARE(run->told.size(), 1);
    m_clock.set(Noon + 24h);
    run->poll();
    QCOMPARE(run->told.size(), 2);
    QVERIFY(run->told[1] != run->told[0]);
    // Taken back, and on again: that one was told.
    VERIFY_RESULT(run->store->undo());
    run->poll();
    VERIFY_RESULT(run->store->redo());
    run->poll();
    QCOMPARE(run->told.filter(u"/interview/"_s).size(), 2);
}

void ReminderRestartsTest::tellsOfNoInterviewThatIsOff()
{
    auto run = start();
    Application application = interviewed(u"a"_s, Noon + 2h);
    run->save(application);
    m_clock.set(Noon + 10min);
    run->poll();
    QCOMPARE(run->told.size(), 1);
    QSignalSpy withdrawn(&run->service, &ReminderService::withdrawn);
    application.interviews.front().status = InterviewStatus::Cancelled;
    run->save(application);
    QTRY_COMPARE(withdrawn.size(), 1);
    application = interviewed(u"b"_s, Noon + 3h);
    application.interviews.front().status = InterviewStatus::Cancelled;
    run->save(application);
    ReminderTimes never;
    never.beforeInterview.reset();
    run->service.setTimes(never);
    run->save(interviewed(u"c"_s, Noon + 3h));
    m_clock.set(Noon + 1h + 30min);
    run->poll();
    QCOMPARE(run->told.size(), 1);
}

void ReminderRestartsTest::tellsToKeepApplyingOnceAWeek()
{
    class KeepsOn final : public Planner
    {
    public:
        Plan plan(const Tracker &tracker, Instant at) const override { return m_planner.plan(tracker, at); }
        std::vector<Step> planSearch(const SearchStanding &, const QJsonObject &) const override
        {
            Step step;
            step.id = StepId(u"keep-applying"_s);
            step.kind = Kind::KeepApplying;
            step.state = StepState::Due;
            step.reason = u"Few are running."_s;
            step.rules = {u"own"_s};
            return {step};
        }
        Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                     Instant at) const override
        {
            return m_planner.planFor(part, applications, at);
        }

    private:
        DebriefPlanner m_planner;
    } planner;
    const auto begin = [&] { return std::make_unique<Run>(m_file, planner, m_clock); };
    auto run = begin();
    run->save(interviewed(u"a"_s, Noon + 24h * 100));
    QStringList days;
    for (int day = 0; day < 30; ++day) {
        m_clock.set(Noon + std::chrono::hours(24 * day));
        if (day % 3 == 0) {
            run.reset();
            run = begin();
        } else {
            run->poll();
        }
        if (run->told.contains(u"keep-applying"_s))
            days << QString::number(day);
        run->told.clear();
    }
    QCOMPARE(days, (QStringList{u"7"_s, u"14"_s, u"21"_s, u"28"_s}));
}

void ReminderRestartsTest::survivesJumpsAndRestarts()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QStringList told;
    auto run = start();
    for (int i = 0; i < 20; ++i)
        run->save(interviewed(QString::number(i), Noon + std::chrono::minutes(random.bounded(60 * 24 * 10)),
                              i % 2 == 0 ? u"late"_s : QString()));
    for (int i = 0; i < iterations(40); ++i) {
        const auto minutes = std::chrono::minutes(1 + random.bounded(60 * 24 * 4));
        m_clock.advance(random.bounded(3) > 0 ? minutes : -minutes);
        if (m_clock.now() > Noon + 24h * 12)
            m_clock.set(Noon + 24h);
        if (random.bounded(3) == 0) {
            told << run->told;
            run.reset();
            run = start();
        } else {
            run->poll();
        }
    }
    m_clock.set(Noon + 24h * 11);
    run->poll();
    told << run->told;
    QStringList once = told;
    once.removeDuplicates();
    // Of interviews that were slept through, nobody is told.
    const qsizetype notices = once.filter(u"/interview/"_s).size();
    QVERIFY2(once.size() == told.size() && told.size() == 20 + notices,
             qPrintable(u"seed %1, told %2, different %3"_s.arg(seed).arg(told.size()).arg(once.size())));
    QCOMPARE(run->service.open().size(), 20U);
}

QTEST_GUILESS_MAIN(ReminderRestartsTest)
#include "tst_reminderrestarts.moc"
