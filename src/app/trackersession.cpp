// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of one open tracker.
#include "trackersession.h"

#include "afterwordlink.h"
#include "calendardesk.h"
#include "composerpages.h"
#include "detailspane.h"
#include "hiddenstart.h"
#include "invitationdesk.h"
#include "longundo.h"
#include "maildesk.h"
#include "minutetimer.h"
#include "reminderoptions.h"
#include "sleepmonitor.h"
#include "stepactions.h"
#include "todayview.h"
#include "trayicon.h"
#include "traysteps.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace afterword {

namespace {

ReminderSettings reminderSettings(const SessionSurroundings &surroundings, SqlTrackerStore &store)
{
    ReminderSettings settings;
    settings.calendar = &surroundings.calendar;
    settings.deliveries = &store;
    return settings;
}

} // namespace

TrackerSession::TrackerSession(std::unique_ptr<SqlTrackerStore> store, Kind kind, const QString &name,
                               const SessionSurroundings &surroundings)
    : m_store(std::move(store))
    , m_kind(kind)
    , m_around(surroundings)
    , m_runner(*m_store)
    , m_board(*m_store, surroundings.clock, FirstRead::WhenStarted)
    , m_today(*m_store, surroundings.clock, FirstRead::WhenStarted)
    , m_details(*m_store, surroundings.clock)
    , m_reminders(*m_store, surroundings.clock, reminderSettings(surroundings, *m_store))
    , m_notifications(m_reminders, surroundings.notifier, surroundings.clock)
    , m_window(
          std::make_unique<MainWindow>(MainWindowParts{.store = *m_store,
                                                       .clock = surroundings.clock,
                                                       .runner = m_runner,
                                                       .board = m_board,
                                                       .today = m_today,
                                                       .details = m_details,
                                                       .settings = surroundings.settings,
                                                       .calendar = surroundings.calendar,
                                                       .outbox = m_store.get(),
                                                       .templateFolder = TemplateShelf::defaultFolder()}))
    , m_files(new FileActions(*m_store, surroundings.clock, surroundings.planner, surroundings.work,
                              m_window.get()))
    , m_calendar(new CalendarDesk(
          {*m_store, surroundings.clock, surroundings.planner, m_runner, surroundings.work, m_window.get()},
          std::make_unique<QSettings>(CalendarSettings::settingsFile(), QSettings::IniFormat)))
    , m_invitations(new InvitationDesk(
          {*m_store, surroundings.clock, surroundings.planner, m_runner, surroundings.work, m_window.get()}))
    , m_mail(new MailDesk({*m_store, *m_store, surroundings.clock, m_runner, surroundings.work,
                           surroundings.calendar, m_window.get()},
                          std::make_unique<QSettings>(MailAccounts::settingsFile(), QSettings::IniFormat)))
{
    m_window->setTrackerName(name);
    new LongUndo(*m_store, m_runner, surroundings.clock, surroundings.planner, surroundings.work,
                 m_window.get());
    connectWindow();
    connectFiles();
    connectMail();
    connectTray();
    connectReminders();
    // Another program, as the command line, may work on the same file.
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &TrackerSession::lookAround);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &TrackerSession::lookSoon);
    // Reading the cards, and looking at each new minute, leaves memory that nobody needs again.
    m_trim.setSingleShot(true);
    m_trim.setInterval(1s);
    connect(&m_trim, &QTimer::timeout, this, &TrackerSession::giveMemoryBack);
    connect(&m_board, &BoardModel::completed, &m_trim, qOverload<>(&QTimer::start));
    connect(new MinuteTimer(surroundings.clock, this), &MinuteTimer::minuteChanged, &m_trim,
            qOverload<>(&QTimer::start));
    m_planning.setSingleShot(true);
    connect(&m_planning, &QTimer::timeout, this, &TrackerSession::planSome);
    // A change that concerns many plans leaves most of them for later.
    connect(m_store.get(), &TrackerStore::changed, this, [this] {
        if (m_hasBegun)
            m_planning.start(0);
    });
}

TrackerSession::~TrackerSession()
{
    m_calendar->stop();
    m_mail->stop(); // what is under way is written down while all of this stands
}

void TrackerSession::connectTray()
{
    TrayIcon &tray = m_around.tray;
    MainWindow *window = m_window.get();
    window->setTrayAvailable(tray.isAvailable());
    connect(&tray, &TrayIcon::availabilityChanged, window, &MainWindow::setTrayAvailable);
    connect(&tray, &TrayIcon::openRequested, window, &MainWindow::bringUp);
    connect(&tray, &TrayIcon::newApplicationRequested, window, &MainWindow::newApplication);
    connect(&tray, &TrayIcon::quitRequested, this, &TrackerSession::quit);
    // Whoever asks in the tray may not see the window.
    const auto showFailure = [window](const Error &error) {
        window->bringUp();
        window->showError(error);
    };
    connect(&tray, &TrayIcon::snoozeAllRequested, window, [this, showFailure] {
        if (const auto snoozed = m_reminders.snoozeAll(SnoozeChoice::TomorrowMorning); !snoozed)
            showFailure(snoozed.error());
        else if (!snoozed->isEmpty())
            m_runner.tellDone();
    });
    auto *steps = new TraySteps(m_today, m_reminders, tray, window);
    connect(steps, &TraySteps::listRequested, window, [window] {
        window->bringUp();
        window->showPage(Page::Today);
    });
    connect(steps, &TraySteps::openRequested, this, &TrackerSession::showStep);
    connect(steps, &TraySteps::mainRequested, this, &TrackerSession::doStep);
    connect(steps, &TraySteps::snoozed, this, [this] { m_runner.tellDone(); });
    connect(steps, &TraySteps::failed, window, showFailure);
}

void TrackerSession::showStep(const AgendaRow &row)
{
    m_window->bringUp();
    m_window->showPage(Page::Today);
    m_window->showApplication(row.step.application);
    if (auto *today = m_window->findChild<TodayView *>())
        today->choose(row.step.id);
}

/// What opens a window of its own comes without this one; a dialog stands over it.
void TrackerSession::doStep(const AgendaRow &row)
{
    const StepAction what = mainAction(row.step.kind);
    if (what != StepAction::WriteMessage && what != StepAction::RecordDebrief && what != StepAction::MarkDone)
        m_window->bringUp();
    m_window->doStep(row);
}

void TrackerSession::connectReminders()
{
    MainWindow *window = m_window.get();
    connect(&m_notifications, &ReminderNotifications::openRequested, window,
            [window](const ApplicationId &application) {
                window->bringUp();
                if (application.isEmpty())
                    window->showPage(Page::Today);
                else
                    window->showApplication(application);
            });
    connect(&m_notifications, &ReminderNotifications::listRequested, window, [window] {
        window->bringUp();
        window->showPage(Page::Today);
    });
    connect(&m_notifications, &ReminderNotifications::mainRequested, this, &TrackerSession::doStep);
    connect(&m_notifications, &ReminderNotifications::failed, window, [window](const Error &error) {
        window->bringUp();
        window->showError(error);
    });
    connect(&m_reminders, &ReminderService::failed, window, &MainWindow::showError);
    auto *options =
        new ReminderOptions(m_reminders, m_notifications, m_around.autostart, m_around.settings, window);
    connect(window->menuActions().reminders, &QAction::triggered, options, &ReminderOptions::open);
}

void TrackerSession::showLink(const AfterwordLink &given)
{
    MainWindow *window = m_window.get();
    AfterwordLink link = given;
    if (!link.entry.isNull()) {
        const auto record = m_store->calendarRecord(link.entry);
        if (!record) {
            window->showError(record.error());
            return;
        }
        link.step = record->step;
        link.application = record->application;
        link.interview = record->interview;
    }
    const ApplicationId &application = link.application;
    if (application && !m_store->boardCard(application)) {
        window->showError({ErrorCode::NotFound,
                           tr("This link leads to an application that is not in this tracker."), QString()});
        return;
    }
    if (link.interview) {
        window->showPage(Page::Board);
        window->showApplication(application);
        if (auto *details = window->findChild<DetailsPane *>())
            details->showEntry(application, link.interview.value());
        return;
    }
    window->showPage(Page::Today);
    window->showApplication(application);
    auto *today = window->findChild<TodayView *>();
    const bool isListed = today && today->choose(link.step);
    const auto steps = application ? m_store->steps(application) : Result<std::vector<AgendaRow>>();
    const bool isPlanned =
        steps && std::ranges::any_of(*steps, [&](const AgendaRow &row) { return row.step.id == link.step; });
    if (!isListed && !isPlanned)
        window->showMessage(tr("That step is no longer planned; this is how things stand now."));
}

void TrackerSession::follow(const SleepMonitor &monitor)
{
    connect(&monitor, &SleepMonitor::woke, this, &TrackerSession::wake);
}

void TrackerSession::wake()
{
    m_today.refresh();
    m_board.refreshTimes();
    if (m_reminders.isRunning())
        m_reminders.wake();
    m_mail->wake();
    m_calendar->look();
}

/// A message that is on its way is let arrive; whoever asks twice means it.
void TrackerSession::quit()
{
    if (!m_mail->isSending() || std::exchange(m_quitsLater, true))
        Q_EMIT quitRequested();
    else
        m_window->showMessage(tr("Afterword closes as soon as the message has been sent."));
}

void TrackerSession::retire()
{
    m_reminders.stop();
    m_calendar->stop();
    m_mail->stop();
    m_look.stop();
    m_planning.stop();
    m_around.notifier.disconnect(&m_notifications);
    m_around.tray.disconnect(this);
    m_around.tray.disconnect(m_window.get());
    m_window->hide();
    deleteLater();
}

void TrackerSession::start(bool hidden)
{
    if (!hidden) {
        m_window->show(); // its first paint comes before the rest is read
        return;
    }
    new HiddenStart(m_window.get(), m_around.tray, m_around.notifier, m_around.settings);
    m_board.start();
    m_today.start();
    renewPlan();
}

void TrackerSession::renewPlan()
{
    // Its words are kept with it.
    if (const auto adopted = m_store->adoptPlan(QCoreApplication::applicationVersion(), QLocale().name());
        !adopted)
        m_window->showError(adopted.error());
    planSome();
}

/// What took years to enter is planned in more than one turn; the window shows the old plan until then.
void TrackerSession::planSome()
{
    constexpr int inATurn = 24;
    const auto isDone = m_store->replanSome(m_around.clock.now(), inATurn);
    if (!isDone)
        m_window->showError(isDone.error());
    else if (!*isDone) {
        m_planning.start(0);
        return;
    }
    begin();
}

void TrackerSession::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_today.refresh();
    m_mail->start(m_kind == Kind::Own);
    watchFile();
    m_calendar->start(m_kind == Kind::Own);
    m_look.start(5s);
    if (m_kind == Kind::Own) {
        m_notifications.begin();
        m_reminders.start();
    }
}

void TrackerSession::watchFile()
{
    // Where the file lies on another machine nothing is told: lookAround() looks all the same.
    for (const QString &name : {m_store->file(), m_store->file() + "-wal"_L1}) {
        if (!m_watcher.files().contains(name) && QFileInfo::exists(name))
            m_watcher.addPath(name);
    }
}

void TrackerSession::lookSoon()
{
    constexpr auto soon = 300ms;
    if (!m_look.isActive() || m_look.remainingTimeAsDuration() > soon)
        m_look.start(soon);
}

void TrackerSession::giveMemoryBack()
{
    m_store->releaseMemory();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void TrackerSession::lookAround()
{
    watchFile();
    m_calendar->look();
    if (const Result<bool> caught = m_store->catchUp(); caught && *caught && m_reminders.isRunning())
        m_reminders.wake();
    // Nothing else wakes a window that nobody looks at.
    std::chrono::milliseconds next = 60s;
    const Instant now = m_around.clock.now();
    const auto until = m_store->planValidUntil();
    if (until && *until && **until <= now)
        m_planning.start(0);
    else if (until && *until)
        next = std::clamp<std::chrono::milliseconds>(**until - now, 1s, next);
    m_look.start(next);
}

} // namespace afterword
