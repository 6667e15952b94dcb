// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerSession: everything that stands on one open tracker file: models, window, reminders.
#pragma once

#include "boardmodel.h"
#include "commandrunner.h"
#include "detailsmodel.h"
#include "fileactions.h"
#include "mainwindow.h"
#include "remindernotifications.h"
#include "reminderservice.h"
#include "sqltrackerstore.h"
#include "templateshelf.h"
#include "todaymodel.h"

#include <QFileSystemWatcher>

class QSettings;

namespace afterword {

struct AfterwordLink;
class Autostart;
class CalendarDesk;
class FileDrop;
class InvitationDesk;
class MailDesk;
class SleepMonitor;
class TrayIcon;

/// What a session shares with the one before and the one after it; all must outlive it.
struct SessionSurroundings
{
    const Clock &clock;
    const Planner &planner;
    const BusinessCalendar &calendar;
    Notifier &notifier;
    TrayIcon &tray;
    QSettings &settings;
    BackgroundWork &work;
    Autostart &autostart;
};

class TrackerSession final : public QObject
{
    Q_OBJECT

public:
    /// Own: the person's tracker. Sample: made up, so nothing is reminded of.
    enum class Kind { Own, Sample };

    TrackerSession(std::unique_ptr<SqlTrackerStore> store, Kind kind, const QString &name,
                   const SessionSurroundings &surroundings);
    ~TrackerSession() override;

    /// Shows the window, or hidden only the tray's icon (HiddenStart); the plan is renewed and reminders
    /// start after the first paint.
    void start(bool hidden);
    /// Looks at the clock when the machine wakes.
    void follow(const SleepMonitor &monitor);
    /// Stops everything, closes the window and goes once nothing of it is running any more.
    void retire();
    MainWindow &window() { return *m_window; }
    MailDesk &mail() { return *m_mail; }
    std::vector<Reminder> openReminders() const { return m_reminders.open(); }
    /// Shows what the file would bring, and imports it.
    void importFile(const QString &file) { m_files->importFile(file); }
    /// Shows the step or interview, or says that it is not there.
    void showLink(const AfterwordLink &given);
    bool remindersRun() const { return m_reminders.isRunning(); }
    /// The clock may have jumped: looks at it now.
    void wake();

Q_SIGNALS:
    /// A tracker file was dropped onto the window.
    void openRequested(const QString &file);
    /// The file is not for the sample.
    void importInOwnRequested(const QString &file);
    void sampleRequested();
    void ownRequested();
    void resetSampleRequested();
    void quitRequested();

private:
    void connectWindow();
    void connectOffers();
    void connectFiles();
    void connectInvitations(const FileDrop &drop);
    void connectMail();
    void connectTray();
    void editTemplates();
    void connectReminders();
    /// Has the plan made anew where it is outdated, a part in each turn of the event loop.
    void renewPlan();
    void planSome();
    void begin();
    void quit();
    void showStep(const AgendaRow &row);
    void doStep(const AgendaRow &row);
    void lookAround();
    void giveMemoryBack();
    /// Notices at once what another program writes.
    void watchFile();
    void lookSoon();

    std::unique_ptr<SqlTrackerStore> m_store;
    Kind m_kind;
    SessionSurroundings m_around;
    CommandRunner m_runner;
    BoardModel m_board;
    TodayModel m_today;
    TemplateShelf m_templates{TemplateShelf::defaultFolder()};
    DetailsModel m_details;
    ReminderService m_reminders;
    ReminderNotifications m_notifications;
    std::unique_ptr<MainWindow> m_window;
    FileActions *m_files;
    CalendarDesk *m_calendar;
    InvitationDesk *m_invitations;
    MailDesk *m_mail;
    QTimer m_look;
    QTimer m_trim;
    QFileSystemWatcher m_watcher;
    QTimer m_planning;
    bool m_hasBegun = false;
    bool m_quitsLater = false; ///< once the message has been sent
};

} // namespace afterword
