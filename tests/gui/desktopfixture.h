// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session on the desktop of tests/support/desktop: real window, tray, notification server and
// database; only the clock obeys the test.
#pragma once

#include "autostart.h"
#include "backgroundwork.h"
#include "dbusnotifier.h"
#include "holidaytable.h"
#include "icons.h"
#include "policyplanner.h"
#include "sampletracker.h"
#include "testsupport.h"
#include "trackersession.h"
#include "trayicon.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace afterword::test {

struct DesktopFixture
{
    explicit DesktopFixture(Instant now = at("2026-11-25T10:20:00Z"))
        : clock(now)
    {}
    ~DesktopFixture() { session.reset(); }

    /// Starts the program anew on the same file, as after a restart.
    void start()
    {
        session.reset();
        auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        session = std::make_unique<TrackerSession>(
            std::move(*store), TrackerSession::Kind::Own, QString(),
            SessionSurroundings{clock, planner, calendar, notifier, tray, settings, work, autostart});
        session->window().setGeometry(0, 40, 1280, 820);
        session->start(false);
    }
    /// A second connection, as another program has.
    std::unique_ptr<SqlTrackerStore> second() const
    {
        auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }
    void importSample() const
    {
        if (!second()->import(*sampleTracker(clock.now()), false))
            qFatal("the sample cannot be imported");
    }
    MainWindow &window() { return session->window(); }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("afterword.db"));
    FakeClock clock;
    HolidayTable holidays;
    BusinessCalendar calendar{&holidays};
    PolicyPlanner planner{calendar};
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    BackgroundWork work;
    TrayIcon tray{programIcon()};
    Autostart autostart{settings};
    DBusNotifier notifier{QStringLiteral("org.afterword.Afterword")};
    std::unique_ptr<TrackerSession> session;
};

/// Runs a program while the event loop turns; true where it ended with status 0.
inline bool runProgram(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted() ||
        !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
        return false;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Keys as the X server delivers them: "ctrl+n".
inline bool press(const QString &keys)
{
    return runProgram(QStringLiteral("xdotool"),
                      {QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("30"), keys});
}

/// The text, key by key.
inline bool write(const QString &text)
{
    return runProgram(QStringLiteral("xdotool"),
                      {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
}

inline QString supportFile(const char *name)
{
    return QStringLiteral(AFTERWORD_SOURCE "/tests/support/") + QString::fromLatin1(name);
}

template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace afterword::test
