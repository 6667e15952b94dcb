// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DesktopApplication: the one composition root of the window program.
#pragma once

#include "autostart.h"
#include "backgroundwork.h"
#include "businesscalendar.h"
#include "clock.h"
#include "dbusnotifier.h"
#include "holidaytable.h"
#include "policyplanner.h"
#include "sleepmonitor.h"
#include "startahead.h"
#include "startrequest.h"
#include "trackersession.h"
#include "trackerswitcher.h"
#include "trayicon.h"
#include "unixsignals.h"

#include <QSettings>

namespace afterword {

/// Owns everything and hands each what it needs, by constructors alone. Exactly one tracker is open at a
/// time.
class DesktopApplication final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopApplication(const StartRequest &request);
    ~DesktopApplication() override;

    /// Opens the tracker and shows the window. On an error nothing is shown yet, and the file is untouched.
    Result<void> start();
    /// What somebody wants who has started the program once more: the window comes up and shows it.
    void take(const StartRequest &request);
    /// Says what is wrong with the file, in a dialog that waits.
    static void tell(const Error &error, QWidget *parent = nullptr);

private:
    using Kind = TrackerSession::Kind;

    Result<void> open(const QString &file, Kind kind, bool hidden);
    void show(std::unique_ptr<TrackerSession> session, bool hidden);
    /// Keeps what is open where the other cannot be opened, and says why.
    bool switchTo(const QString &file, Kind kind = Kind::Own);
    void openOwn();
    void openLink(const QString &text);
    void openExisting(const QString &file);
    void closeThen(const std::function<void()> &next);
    void resetSample();
    void restore(const QString &copy);
    void joinDesktop();
    void tellLater(const Error &error);
    void quit();
    bool eventFilter(QObject *watched, QEvent *event) override;

    // In the order in which they need each other.
    StartAhead m_ahead;
    StartRequest m_request;
    SystemClock m_clock;
    HolidayTable m_holidays;
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner;
    QSettings m_settings;
    BackgroundWork m_work;
    TrayIcon m_tray;
    Autostart m_autostart;
    DBusNotifier m_notifier;
    SleepMonitor m_sleep;
    UnixSignals m_signals;
    TrackerSwitcher m_switcher;
    QString m_file; ///< that is open
    bool m_hasJoined = false;
    std::optional<StartRequest> m_next; ///< that came while no tracker was open
    std::unique_ptr<TrackerSession> m_session;
};

} // namespace afterword
