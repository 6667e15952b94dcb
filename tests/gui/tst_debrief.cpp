// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes after an interview, on a real desktop: the notification opens the debrief, what is typed gives
// the right plan, and a program that is killed meanwhile loses none of it.
#include "debriefwindow.h"
#include "desktopfixture.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <csignal>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

int shownCount()
{
    QByteArray output;
    return runProgram(supportFile("notification"), {u"count"_s}, &output) ? output.trimmed().toInt() : -1;
}

/// A video call with Ann and Bob that ends at that moment.
Tracker interviewUntil(Instant end)
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    for (const QString &name : {u"Ann Ito"_s, u"Bob Marsh"_s}) {
        Person person;
        person.id = PersonId(name.section(u' ', 0, 0).toLower());
        person.name = name;
        person.email = person.id.value() + u"@acme.example"_s;
        tracker.people.push_back(person);
    }
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Analyst"_s;
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.end = end;
    interview.start = end - std::chrono::hours(1);
    interview.mode = InterviewMode::Video;
    interview.interviewers = {PersonId(u"ann"_s), PersonId(u"bob"_s)};
    application.interviews = {interview};
    tracker.applications = {application};
    return tracker;
}

Interview interviewIn(const QString &file)
{
    FakeClock clock(at("2026-11-25T14:10:00Z"));
    const BusinessCalendar calendar;
    const PolicyPlanner planner(calendar);
    const auto store = SqlTrackerStore::open(file, planner, clock);
    const auto application = store ? (*store)->application(ApplicationId(u"acme"_s)) : Result<Application>();
    return application && !application->interviews.empty() ? application->interviews.front() : Interview();
}

bool windowStands(const QString &title)
{
    return runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title});
}

} // namespace

class TestDebriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        while (shownCount() > 0)
            runProgram(supportFile("notification"), {u"close"_s});
    }

    void theNotificationOpensItAndThePlanFollows()
    {
        const Instant end = at("2026-11-25T14:00:00Z");
        DesktopFixture f(end - std::chrono::minutes(30));
        VERIFY_RESULT(f.second()->import(interviewUntil(end), false));
        f.start();
        QTRY_VERIFY(f.notifier.isAvailable());
        QTRY_VERIFY(f.session->remindersRun());
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000); // what to ask there
        f.clock.set(end + std::chrono::seconds(30));
        f.session->wake();
        const auto isDue = [&] {
            const std::vector<Reminder> open = f.session->openReminders();
            return open.size() == 1 && open.front().row.step.kind == Kind::Debrief;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDue(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000);
        QVERIFY(runProgram(supportFile("notification"), {u"pick"_s, u"Debrief"_s}));
        QTRY_VERIFY(openDialog<DebriefWindow>());
        auto *debrief = openDialog<DebriefWindow>();
        QVERIFY(QTest::qWaitForWindowActive(debrief));

        // By keyboard alone.
        QVERIFY(write(u"Their reports move to streams"_s));
        QTRY_COMPARE(debrief->findChild<QPlainTextEdit *>(u"keyPointsEdit"_s)->toPlainText(),
                     u"Their reports move to streams"_s);
        QVERIFY(press(u"alt+h"_s)); // when you will hear
        QVERIFY(press(u"Tab"_s));
        QVERIFY(write(u"Friday next week"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_VERIFY(debrief->model().isKept() && debrief->model().notes().decision.by);
        QCOMPARE(debrief->model().notes().decision.by->day(), QDate(2026, 12, 4));
        auto *follows = debrief->findChild<QListWidget *>(u"consequencesList"_s);
        const auto lines = [follows] {
            QStringList all;
            for (int i = 0; i < follows->count(); ++i)
                all.append(follows->item(i)->text());
            return all.join(u" | "_s);
        };
        QTRY_VERIFY2(lines().contains(u"Thank Ann Ito"_s) && lines().contains(u"Thank Bob Marsh"_s),
                     qPrintable(lines()));
        // Friday is over, and 48 hours later the send window opens on Monday.
        QTRY_VERIFY2(lines().contains(u"Mon 7 Dec"_s), qPrintable(lines()));
        QVERIFY(press(u"ctrl+Return"_s));
        QTRY_VERIFY(!openDialog<DebriefWindow>());
        QTRY_COMPARE(shownCount(), 0); // done
        const Interview stored = interviewIn(f.file);
        QVERIFY(stored.debriefedAt);
        QCOMPARE(stored.debrief->keyPoints, u"Their reports move to streams"_s);

        // All of it is one undo.
        f.window().bringUp();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_VERIFY(!interviewIn(f.file).debrief);
    }

    void whatWasTypedSurvivesAKill()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.db"_s);
        const Instant end =
            Instant::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()) - std::chrono::minutes(5);
        {
            FakeClock clock(end);
            const BusinessCalendar calendar;
            const PolicyPlanner planner(calendar);
            const auto store = SqlTrackerStore::open(file, planner, clock);
            VERIFY_RESULT(store);
            VERIFY_RESULT((*store)->import(interviewUntil(end), false));
        }
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, file});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Afterword"_s), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 20000);
        QVERIFY(runProgram(supportFile("notification"), {u"pick"_s, u"Debrief"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Debrief: Acme"_s), 10000);
        QTest::qWait(300); // the window takes the focus when the window manager has placed it
        QVERIFY(write(u"typed more than two seconds ago"_s));
        QElapsedTimer since;
        since.start();
        QVERIFY(write(u" and steadily on and on"_s));
        QTest::qWait(static_cast<int>(std::max<qint64>(0, 2000 - since.elapsed())));
        ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
        const Interview stored = interviewIn(file);
        QVERIFY(stored.debrief);
        QVERIFY2(stored.debrief->keyPoints.startsWith(u"typed more than two seconds ago"_s),
                 qPrintable(stored.debrief->keyPoints));
    }
};

QTEST_MAIN(TestDebriefing)
#include "tst_debrief.moc"
