// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Started hidden, as a session starts its programs: in the tray where there is one, of either kind, and
// reachable where there is none or where it comes late, dies and comes back.
#include "desktopapplication.h"
#include "desktopfixture.h"
#include "location.h"
#include "todayview.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTimer>
#include <QUrl>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestHidden : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DesktopApplication> m_program;

    static MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    void start()
    {
        StartRequest request;
        request.hidden = true;
        m_program = std::make_unique<DesktopApplication>(request);
        VERIFY_RESULT(m_program->start());
        QVERIFY(window());
    }
    /// A tray that is started by the test.
    static void startTray(QProcess &tray)
    {
        tray.setStandardErrorFile(QProcess::nullDevice());
        tray.setStandardOutputFile(QProcess::nullDevice());
        if (qEnvironmentVariable("LATE_TRAY") == u"sni"_s)
            tray.start(supportFile("statusnotifierwatcher"), {});
        else
            tray.start(u"trayer"_s, {u"--edge"_s, u"top"_s});
        QVERIFY(tray.waitForStarted());
    }
    static int shownCount()
    {
        QByteArray output;
        return runProgram(supportFile("notification"), {u"count"_s}, &output) ? output.trimmed().toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(u"config"_s)));
    }
    void cleanup() { m_program.reset(); }

    void staysInTheTrayWhereThereIsOne()
    {
        if (qEnvironmentVariable("TRAY") == u"none"_s)
            return;
        start();
        QTest::qWait(2500); // nothing is to come: there is no event to wait for
        QVERIFY(!window()->isVisible());
        // Started once more, it comes up.
        StartRequest again;
        m_program->take(again);
        QVERIFY(window()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void aLinkOfACalendarLeadsToItsStep()
    {
        // Held yesterday, and nothing was written down yet.
        const SystemClock clock;
        const PolicyPlanner planner{BusinessCalendar()};
        Application application;
        application.id = ApplicationId(u"ac/me"_s);
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        Interview interview;
        interview.id = InterviewId(u"i1"_s);
        interview.end = clock.now() - std::chrono::hours(20);
        interview.start = interview.end - std::chrono::hours(1);
        application.interviews = {interview};
        Tracker tracker;
        tracker.applications = {application};
        StepId step;
        {
            auto store = SqlTrackerStore::open(defaultDatabasePath(), planner, clock);
            VERIFY_RESULT(store);
            VERIFY_RESULT((*store)->import(tracker, false));
            VERIFY_RESULT((*store)->replan(clock.now()));
            const std::vector<AgendaRow> steps = (*store)->steps(application.id).value();
            for (const AgendaRow &row : steps) {
                if (row.step.kind == Kind::Debrief)
                    step = row.step.id;
            }
        }
        QVERIFY(step);
        start();
        const auto shown = [] {
            const auto *company = window()->findChild<QLabel *>(u"detailsCompany"_s);
            return company ? company->text() : QString();
        };
        StartRequest link;
        link.link = u"afterword:step/"_s + QString::fromLatin1(QUrl::toPercentEncoding(step.value()));
        m_program->take(link);
        QTRY_VERIFY(window()->isVisible());
        QTRY_COMPARE(shown(), u"Acme"_s);
        auto *today = window()->findChild<TodayView *>();
        QTRY_VERIFY(today->currentStep() && today->currentStep()->step.id == step);
        link.link = u"afterword:interview/ac%2Fme/i1"_s;
        m_program->take(link);
        QTRY_VERIFY(!today->isVisible()); // the board, with its Details
        QCOMPARE(shown(), u"Acme"_s);
    }

    void isMinimisedWithoutATrayAndSaysSoOnce()
    {
        if (qEnvironmentVariable("TRAY") != u"none"_s)
            return;
        start();
        QVERIFY(!window()->isVisible());
        QTRY_VERIFY(window()->isMinimized() && window()->isVisible());
        QTRY_COMPARE(shownCount(), 1);
        QVERIFY(runProgram(supportFile("notification"), {u"close"_s}));
        StartRequest again;
        m_program->take(again);
        QTRY_VERIFY(!window()->isMinimized());
        QVERIFY(QTest::qWaitForWindowActive(window()));
        m_program.reset();
        start();
        QTRY_VERIFY(window()->isMinimized() && window()->isVisible());
        QTest::qWait(300);
        QCOMPARE(shownCount(), 0);
    }

    void goesIntoATrayThatComesLate()
    {
        if (qEnvironmentVariable("TRAY") != u"none"_s)
            return;
        start();
        QTRY_VERIFY(window()->isMinimized() && window()->isVisible());
        for (int i = 0; i < 2; ++i) {
            QProcess tray;
            startTray(tray);
            QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), 15000);
            tray.kill();
            QVERIFY(tray.waitForFinished());
            QTRY_VERIFY_WITH_TIMEOUT(window()->isMinimized() && window()->isVisible(), 15000);
        }
        // Once the person has opened it, a tray takes it in no more.
        m_program->take(StartRequest());
        QTRY_VERIFY(!window()->isMinimized());
        QProcess tray;
        startTray(tray);
        QTest::qWait(2500);
        QVERIFY(window()->isVisible());
        tray.kill();
        QVERIFY(tray.waitForFinished());
    }

    void endsWithTheSession() // the last: it ends the event loop
    {
        if (qEnvironmentVariable("TRAY") == u"none"_s)
            return;
        start();
        StartRequest again;
        m_program->take(again);
        QVERIFY(QTest::qWaitForWindowActive(window()));
        window()->resize(900, 700);
        // What a session manager has Qt do.
        QTimer::singleShot(0, qApp, [] { QCoreApplication::postEvent(qApp, new QEvent(QEvent::Quit)); });
        QTimer::singleShot(20000, qApp, [] { QApplication::exit(7); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(window()->isVisible());
        QVERIFY(!window()->findChild<QWidget *>(u"closeQuestion"_s));
        const QSettings settings(m_home->filePath(u"config/afterword/window.ini"_s), QSettings::IniFormat);
        QVERIFY(settings.contains(u"window/geometry"_s));
    }
};

QTEST_MAIN(TestHidden)
#include "tst_hidden.moc"
