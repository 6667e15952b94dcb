// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what is due to a message on a real desktop, and from its buttons back to the data.
#include "dbusnotifier.h"
#include "debriefplanner.h"
#include "memorystore.h"
#include "remindernotifications.h"

#include <QProcess>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Noon = at("2026-12-01T12:00:00Z"); // a Tuesday

/// What the person does with the desktop's notifications.
QString desktop(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"" NOTIFICATION_TOOL ""_s, arguments);
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// Keeps what it was given, for the words.
class Notepad final : public Notifier
{
public:
    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw(const QString &key) override { withdrawn << key; }
    bool isAvailable() const override { return true; }

    std::vector<Notification> shown;
    QStringList withdrawn;
};

struct Program
{
    FakeClock clock{Noon};
    DebriefPlanner planner;
    MemoryStore store{planner, clock};
    ReminderService service{store, clock};
};

} // namespace

class ReminderNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snoozeOnTheDesktopMovesTheStep();
    void openOnTheDesktopOpensTheStep();
    void closingChangesNothing();
    void whatIsDoneLeavesTheDesktop();
    void manyAreOneMessage();
    void manyOfOneKindAreOneLine();
    void aSecondSummarySpeaksOfBoth();
    void aSecondSummaryLeavesOutWhatIsDone();
    void theSummarySaysHowManyAreDueInAll();
    void offersTheSnoozeThatTheStepCanWaitFor();
    void namesOnlyWhereWanted();
    void saysUntilWhen_data();
    void saysUntilWhen();
    void anOldButtonShowsTheList();
};

void ReminderNotificationsTest::snoozeOnTheDesktopMovesTheStep()
{
    Program program;
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderNotifications notifications(program.service, notifier, program.clock);
    program.store.theProfile.timeZone = u"UTC"_s;
    program.store.save(interviewed(u"a"_s, Noon));
    program.service.start();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    desktop({u"pick"_s, u"Snooze"_s});
    QTRY_VERIFY(program.service.open().empty());
    QCOMPARE(program.store.steps(ApplicationId(u"a"_s))->front().step.opens->toString(),
             u"2026-12-02T09:00:00Z"_s);
    QTRY_COMPARE(desktop({u"count"_s}), u"0"_s);
    program.clock.set(at("2026-12-02T09:00:00Z"));
    program.service.wake();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    desktop({u"close"_s});
}

void ReminderNotificationsTest::openOnTheDesktopOpensTheStep()
{
    Program program;
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderNotifications notifications(program.service, notifier, program.clock);
    QSignalSpy opened(&notifications, &ReminderNotifications::openRequested);
    program.store.save(interviewed(u"a"_s, Noon));
    program.service.start();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    desktop({u"default"_s});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ApplicationId>(), ApplicationId(u"a"_s));
    QCOMPARE(opened[0][1].value<StepId>(), StepId(u"debrief-a"_s));
    VERIFY_RESULT(program.service.markSeen(program.service.open().front()));
    QTRY_COMPARE(desktop({u"count"_s}), u"0"_s);
}

void ReminderNotificationsTest::closingChangesNothing()
{
    Program program;
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderNotifications notifications(program.service, notifier, program.clock);
    QSignalSpy closed(&notifier, &Notifier::closed);
    program.store.save(interviewed(u"a"_s, Noon));
    program.service.start();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    const size_t commands = program.store.executed.size();
    desktop({u"close"_s});
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(program.service.open().size(), 1U);
    QCOMPARE(program.store.executed.size(), commands);
}

void ReminderNotificationsTest::whatIsDoneLeavesTheDesktop()
{
    Program program;
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderNotifications notifications(program.service, notifier, program.clock);
    Application application = interviewed(u"a"_s, Noon);
    program.store.save(application);
    program.service.start();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    application.interviews.front().debriefedAt = Noon;
    program.store.save(application);
    QTRY_COMPARE(desktop({u"count"_s}), u"0"_s);
}

void ReminderNotificationsTest::manyAreOneMessage()
{
    Program program;
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderNotifications notifications(program.service, notifier, program.clock);
    QSignalSpy listed(&notifications, &ReminderNotifications::listRequested);
    for (int i = 0; i < 12; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon));
    program.service.start();
    QTRY_COMPARE(desktop({u"count"_s}), u"1"_s);
    desktop({u"default"_s});
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(program.service.open().size(), 12U);
    VERIFY_RESULT(program.service.snoozeAll(SnoozeChoice::TomorrowMorning));
    QTRY_COMPARE(desktop({u"count"_s}), u"0"_s);
}

void ReminderNotificationsTest::manyOfOneKindAreOneLine()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    for (int i = 0; i < 12; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon, i < 5 ? u"nudge"_s : QString()));
    program.service.start();
    QTRY_COMPARE(notepad.shown.size(), 1U);
    const QStringList lines = notepad.shown[0].body.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.join(u' ').contains(u"(5×)") && lines.join(u' ').contains(u"(7×)"),
             qPrintable(notepad.shown[0].body));
}

void ReminderNotificationsTest::aSecondSummarySpeaksOfBoth()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    int saved = 0;
    const auto fallDue = [&](int count) {
        for (int i = 0; i < count; ++i)
            program.store.saveElsewhere(interviewed(QString::number(saved++), program.clock.now()));
        program.service.wake();
    };
    program.service.start();
    fallDue(6);
    QTRY_COMPARE(notepad.shown.size(), 1U);
    fallDue(7);
    QTRY_COMPARE(notepad.shown.size(), 2U);
    QVERIFY2(notepad.shown[1].summary.startsWith(u"13 "), qPrintable(notepad.shown[1].summary));
    Q_EMIT notepad.closed(notepad.shown[1].key);
    fallDue(8);
    QTRY_COMPARE(notepad.shown.size(), 3U);
    QVERIFY2(notepad.shown[2].summary.startsWith(u"8 "), qPrintable(notepad.shown[2].summary));
}

void ReminderNotificationsTest::aSecondSummaryLeavesOutWhatIsDone()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    for (int i = 0; i < 12; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon, i < 5 ? u"nudge"_s : QString()));
    program.service.start();
    QTRY_COMPARE(notepad.shown.size(), 1U);
    for (const int done : {0, 11}) {
        Application application = interviewed(QString::number(done), Noon, done < 5 ? u"nudge"_s : QString());
        application.interviews.front().debriefedAt = Noon;
        program.store.saveElsewhere(application);
    }
    for (int i = 12; i < 20; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon));
    program.service.wake();
    QTRY_COMPARE(notepad.shown.size(), 2U);
    const Notification &second = notepad.shown[1];
    QVERIFY2(second.summary.startsWith(u"18 "), qPrintable(second.summary));
    QCOMPARE(second.body.split(u'\n').size(), 2);
    QVERIFY2(second.body.contains(u"(4×)") && second.body.contains(u"(14×)"), qPrintable(second.body));
    QVERIFY(!notepad.withdrawn.contains(second.key));
}

// What window and tray count beside it is no other number for the same.
void ReminderNotificationsTest::theSummarySaysHowManyAreDueInAll()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    for (int i = 0; i < 8; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon));
    program.service.start();
    QTRY_COMPARE(notepad.shown.size(), 1U);
    QVERIFY2(!notepad.shown[0].body.contains(u"in all"_s), qPrintable(notepad.shown[0].body));
    QVERIFY2(!notepad.shown[0].summary.contains(u"new"_s), qPrintable(notepad.shown[0].summary));
    Q_EMIT notepad.closed(notepad.shown[0].key);
    program.store.alsoDue = 2;
    for (int i = 8; i < 15; ++i)
        program.store.saveElsewhere(interviewed(QString::number(i), Noon));
    program.service.wake();
    QTRY_COMPARE(notepad.shown.size(), 2U);
    const Notification &second = notepad.shown[1];
    QVERIFY2(second.summary.startsWith(u"7 "_s), qPrintable(second.summary));
    QVERIFY2(second.body.endsWith(u"\n17 are due in all, see Today"_s), qPrintable(second.body));
}

void ReminderNotificationsTest::offersTheSnoozeThatTheStepCanWaitFor()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    program.store.theProfile.timeZone = u"UTC"_s;
    program.service.start();
    program.store.save(interviewed(u"open"_s, Noon));
    QTRY_COMPARE(notepad.shown.size(), 1U);
    QCOMPARE(notepad.shown[0].actions.back().key, u"snooze"_s);
    program.store.save(interviewed(u"closing"_s, Noon - 24h * 20 + 3h)); // over this afternoon
    QTRY_COMPARE(notepad.shown.size(), 2U);
    QCOMPARE(notepad.shown[1].actions.back().key, u"snooze-hour"_s);
    Q_EMIT notepad.actionInvoked(notepad.shown[1].key, u"snooze-hour"_s);
    QTRY_COMPARE(notepad.withdrawn, QStringList{notepad.shown[1].key});
    program.store.save(interviewed(u"over"_s, Noon - 24h * 20 + 30min)); // before an hour has passed
    QTRY_COMPARE(notepad.shown.size(), 3U);
    QCOMPARE(notepad.shown[2].actions.size(), 2U); // Open and Debrief
}

void ReminderNotificationsTest::namesOnlyWhereWanted()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    program.service.start();
    program.store.save(interviewed(u"Acme"_s, Noon));
    QTRY_COMPARE(notepad.shown.size(), 1U);
    QVERIFY(!notepad.shown[0].summary.contains(u"Acme"));
    QVERIFY(!notepad.shown[0].body.contains(u"Acme"));
    QVERIFY(!notepad.shown[0].body.contains(u"Analyst"));
    QVERIFY(!notepad.shown[0].summary.isEmpty());
    notifications.setNamesShown(true);
    program.store.save(interviewed(u"Initech"_s, Noon));
    QTRY_COMPARE(notepad.shown.size(), 2U);
    QCOMPARE(notepad.shown[1].body.section(u'\n', 0, 0), u"Analyst at Company Initech"_s);
    QCOMPARE(notepad.shown[1].actions.size(), 3U);
    QCOMPARE(notepad.shown[1].actions[0].key, u"default"_s);
    // What the step's main button does, wherever that is quickly done.
    QCOMPARE(notepad.shown[1].actions[1].label, u"Debrief"_s);
}

void ReminderNotificationsTest::saysUntilWhen_data()
{
    QTest::addColumn<QString>("opened"); // due is a day later
    QTest::addColumn<QString>("body");
    QTest::newRow("tomorrow") << u"2026-12-01T11:00:00Z"_s << u"Until tomorrow, 06:00"_s;
    QTest::newRow("today") << u"2026-11-30T13:00:00Z"_s << u"Until today, 08:00"_s;
    QTest::newRow("over") << u"2026-11-29T13:00:00Z"_s << u"Was due on 30 Nov 2026 at 08:00"_s;
}

void ReminderNotificationsTest::saysUntilWhen()
{
    QFETCH(QString, opened);
    QFETCH(QString, body);
    Program program;
    program.store.theProfile.timeZone = u"America/New_York"_s; // noon in UTC is seven in the morning
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    program.store.save(interviewed(u"a"_s, *Instant::parse(opened)));
    program.service.start();
    QTRY_COMPARE(notepad.shown.size(), 1U);
    QCOMPARE(notepad.shown[0].body, body);
}

void ReminderNotificationsTest::anOldButtonShowsTheList()
{
    Program program;
    Notepad notepad;
    ReminderNotifications notifications(program.service, notepad, program.clock);
    QSignalSpy listed(&notifications, &ReminderNotifications::listRequested);
    QSignalSpy failed(&notifications, &ReminderNotifications::failed);
    program.store.save(interviewed(u"a"_s, Noon));
    program.service.start();
    QTRY_COMPARE(notepad.shown.size(), 1U);
    std::ignore = program.store.execute({{}, {RemoveApplication{ApplicationId(u"a"_s)}}});
    QTRY_COMPARE(notepad.withdrawn, QStringList{notepad.shown[0].key});
    Q_EMIT notepad.actionInvoked(notepad.shown[0].key, u"snooze"_s);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(ReminderNotificationsTest)
#include "tst_remindernotifications.moc"
