// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopApplication: the one composition root of the window program.
#pragma once

#include "backgroundwork.h"
#include "businesscalendar.h"
#include "clock.h"
#include "dbusnotifier.h"
#include "holidaytable.h"
#include "policyplanner.h"
#include "sleepmonitor.h"
#include "trackersession.h"
#include "trayicon.h"
#include "unixsignals.h"

#include <QSettings>

namespace afterword {

/// What the command line says.
struct StartOptions
{
    QString database;    ///< empty: the person's own
    bool hidden = false; ///< in the tray, where there is one
};

/// Owns everything and hands each what it needs, by constructors alone. Exactly one tracker is open at a
/// time.
class DesktopApplication final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopApplication(const StartOptions &options);
    ~DesktopApplication() override;

    /// Opens the tracker and shows the window. On an error nothing is shown yet, and the file is untouched.
    Result<void> start();
    /// Says what is wrong with the file, in a dialog that waits.
    static void tell(const Error &error, QWidget *parent = nullptr);

private:
    Result<void> open(const QString &file, TrackerSession::Kind kind, bool hidden);
    void openSample();
    void chooseTracker();
    void switchTo(const QString &file, TrackerSession::Kind kind);
    void quit();

    // In the order in which they need each other.
    StartOptions m_options;
    SystemClock m_clock;
    HolidayTable m_holidays;
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner;
    QSettings m_settings;
    BackgroundWork m_work;
    TrayIcon m_tray;
    DBusNotifier m_notifier;
    SleepMonitor m_sleep;
    UnixSignals m_signals;
    std::unique_ptr<TrackerSession> m_session;
};

} // namespace afterword
