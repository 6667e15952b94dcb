// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of, what is withdrawn, and what is in the list of what is open.
#include "reminderdesk.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReminderServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDueOnce();
    void tellsNothingBeforeItOpens();
    void restoresSilentlyAfterARestart();
    void tellsManyAsOneSummary_data();
    void tellsManyAsOneSummary();
    void neverTellsWhatFellAway();
    void withdrawsWhatIsDone();
    void tellsAMovedStepAnew();
    void tellsOtherWordsInThePlaceOfTheOldOnes();
    void forgetsWhatWasSeen();
    void noticesWhatAnotherProgramChanged();
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

void ReminderServiceTest::restoresSilentlyAfterARestart()
{
    Desk desk;
    desk.store.save(interviewed(u"a"_s, Noon));
    desk.service.start();
    QVERIFY(desk.poll());
    QCOMPARE(desk.told.size(), 1);

    ReminderService restarted(desk.store, desk.clock);
    QSignalSpy told(&restarted, &ReminderService::reminderDue);
    restarted.start();
    QCOMPARE(restarted.open().size(), 1U);
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
    application.interviews.front().debriefedAt = Noon;
    desk.store.save(application);
    QTRY_COMPARE(desk.withdrawn, QStringList{u"debrief-a"_s});
    QVERIFY(desk.open().isEmpty());
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

void ReminderServiceTest::tellsOtherWordsInThePlaceOfTheOldOnes()
{
    Desk desk;
    Application application = interviewed(u"a"_s, Noon);
    desk.store.save(application);
    desk.service.start();
    QVERIFY(desk.poll());
    application.company = u"Acme"_s;
    QSignalSpy changed(&desk.service, &ReminderService::reminderChanged);
    desk.store.save(application);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(desk.withdrawn.isEmpty());
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

void ReminderServiceTest::noticesWhatAnotherProgramChanged()
{
    Desk desk;
    desk.service.start();
    QVERIFY(desk.poll());
    desk.store.saveElsewhere(interviewed(u"a"_s, Noon));
    QVERIFY(desk.poll());
    QCOMPARE(desk.told, QStringList{u"debrief-a"_s});
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
