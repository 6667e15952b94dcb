// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of one open tracker.
#include "trackersession.h"

#include "composerpages.h"
#include "filedrop.h"
#include "longundo.h"
#include "maildesk.h"
#include "sampleband.h"
#include "sleepmonitor.h"
#include "steptitle.h"
#include "trayicon.h"

#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace afterword {

TrackerSession::TrackerSession(std::unique_ptr<SqlTrackerStore> store, Kind kind, const QString &name,
                               const SessionSurroundings &surroundings)
    : m_store(std::move(store))
    , m_kind(kind)
    , m_around(surroundings)
    , m_runner(*m_store)
    , m_board(*m_store, surroundings.clock, FirstRead::WhenStarted)
    , m_today(*m_store, surroundings.clock, FirstRead::WhenStarted)
    , m_details(*m_store, surroundings.clock)
    , m_reminders(*m_store, surroundings.clock, ReminderSettings{.calendar = &surroundings.calendar})
    , m_notifications(m_reminders, surroundings.notifier, surroundings.clock)
    , m_window(std::make_unique<MainWindow>(MainWindowParts{.store = *m_store,
                                                            .clock = surroundings.clock,
                                                            .runner = m_runner,
                                                            .board = m_board,
                                                            .today = m_today,
                                                            .details = m_details,
                                                            .settings = surroundings.settings,
                                                            .calendar = surroundings.calendar,
                                                            .outbox = m_store.get()}))
    , m_files(new FileActions(*m_store, surroundings.clock, surroundings.planner, surroundings.work,
                              m_window.get()))
    , m_mail(new MailDesk(
          {*m_store, *m_store, surroundings.clock, m_runner, surroundings.calendar, m_window.get()}))
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
    connect(&m_look, &QTimer::timeout, this, &TrackerSession::lookAround);
    m_planning.setSingleShot(true);
    connect(&m_planning, &QTimer::timeout, this, &TrackerSession::planSome);
    // A change that concerns many plans leaves most of them for later.
    connect(m_store.get(), &TrackerStore::changed, this, [this] {
        if (m_hasBegun)
            m_planning.start(0);
    });
}

TrackerSession::~TrackerSession() = default;

void TrackerSession::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::painted, this, &TrackerSession::renewPlan);
    connect(window, &MainWindow::sampleRequested, this, &TrackerSession::sampleRequested);
    connect(window, &MainWindow::quitRequested, this, &TrackerSession::quitRequested);
    if (m_kind == Kind::Sample) {
        auto *band = new SampleBand(window);
        window->addToolBar(band);
        connect(band, &SampleBand::leaveRequested, this, &TrackerSession::ownRequested);
        connect(band, &SampleBand::resetRequested, this, &TrackerSession::resetSampleRequested);
    }
}

void TrackerSession::connectFiles()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::importRequested, m_files, &FileActions::chooseImport);
    connect(window, &MainWindow::exportCalendarRequested, m_files,
            [this] { m_files->chooseExport(ExportKind::Calendar); });
    connect(window, &MainWindow::exportTrackerRequested, m_files,
            [this] { m_files->chooseExport(ExportKind::TrackerDocument); });
    connect(window, &MainWindow::exportSpreadsheetRequested, m_files,
            [this] { m_files->chooseExport(ExportKind::Spreadsheet); });
    connect(window->menuActions().backup, &QAction::triggered, m_files, &FileActions::chooseBackup);
    connect(m_files, &FileActions::message, window, &MainWindow::showMessage);
    connect(m_files, &FileActions::failed, window, &MainWindow::showError);
    connect(m_files, &FileActions::imported, this, [this](bool first) {
        if (m_reminders.isRunning())
            m_reminders.wake();
        if (first)
            m_window->showPage(Page::Board);
        m_runner.tellDone();
    });
    if (m_kind == Kind::Sample)
        m_files->setImportsElsewhere();
    connect(m_files, &FileActions::importRequested, this, &TrackerSession::importInOwnRequested);
    auto *drop = new FileDrop(window);
    connect(drop, &FileDrop::dropped, this, [this](const QString &file) {
        if (IncomingMail::isMail(file))
            m_mail->incoming().logFile(file);
        else if (formatOfFile(file) == FileFormat::Database)
            Q_EMIT openRequested(file);
        else
            m_files->importFile(file);
    });
}

void TrackerSession::connectMail()
{
    MainWindow *window = m_window.get();
    connect(m_mail, &MailDesk::told, window, &MainWindow::showMessage);
    connect(m_mail, &MailDesk::failed, window, &MainWindow::showError);
    ComposerPages *composers = window->composers();
    connect(composers, &ComposerPages::handOverRequested, m_mail, &MailDesk::handOver);
    connect(m_mail, &MailDesk::openRequested, composers, &ComposerPages::openDraft);
    const MainWindowActions &actions = window->menuActions();
    connect(actions.pasteMail, &QAction::triggered, m_mail,
            [this] { m_mail->incoming().paste(m_details.application().id); });
    connect(actions.logMailFile, &QAction::triggered, m_mail, [this] { m_mail->incoming().chooseFile(); });
}

void TrackerSession::connectTray()
{
    TrayIcon &tray = m_around.tray;
    MainWindow *window = m_window.get();
    window->setTrayAvailable(tray.isAvailable());
    connect(&tray, &TrayIcon::availabilityChanged, window, &MainWindow::setTrayAvailable);
    connect(&tray, &TrayIcon::openRequested, window, &MainWindow::bringUp);
    connect(&tray, &TrayIcon::newApplicationRequested, window, &MainWindow::newApplication);
    connect(&tray, &TrayIcon::quitRequested, this, &TrackerSession::quitRequested);
    connect(&tray, &TrayIcon::stepRequested, window, [window](const QString &id) {
        window->bringUp();
        if (id.isEmpty())
            window->showPage(Page::Today);
        else
            window->showApplication(ApplicationId(id));
    });
    connect(&tray, &TrayIcon::snoozeAllRequested, window, [this] {
        if (const auto snoozed = m_reminders.snoozeAll(SnoozeChoice::TomorrowMorning); !snoozed)
            m_window->showError(snoozed.error());
        else if (!snoozed->isEmpty())
            m_runner.tellDone();
    });
    connect(&m_today, &TodayModel::openCountChanged, this, &TrackerSession::showInTray);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_today, changed, this, &TrackerSession::showInTray);
    connect(&m_today, &QAbstractItemModel::dataChanged, this, &TrackerSession::showInTray);
    connect(&m_today, &QAbstractItemModel::modelReset, this, &TrackerSession::showInTray);
    showInTray();
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
    connect(&m_notifications, &ReminderNotifications::writeRequested, window->composers(),
            &ComposerPages::write);
    connect(&m_notifications, &ReminderNotifications::failed, window, &MainWindow::showError);
    connect(&m_reminders, &ReminderService::failed, window, &MainWindow::showError);
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
}

void TrackerSession::retire()
{
    m_reminders.stop();
    m_look.stop();
    m_planning.stop();
    m_around.tray.disconnect(this);
    m_around.tray.disconnect(m_window.get());
    m_window->hide();
    deleteLater();
}

void TrackerSession::start(bool hidden)
{
    if (!hidden || !m_around.tray.isAvailable()) {
        m_window->show(); // its first paint comes before the rest is read
        return;
    }
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
    m_mail->start();
    m_look.start(5s);
    if (m_kind == Kind::Own)
        m_reminders.start();
}

void TrackerSession::lookAround()
{
    if (const Result<bool> caught = m_store->catchUp(); caught && *caught && m_reminders.isRunning())
        m_reminders.wake();
    const auto until = m_store->planValidUntil();
    if (until && *until && **until <= m_around.clock.now())
        m_planning.start(0);
}

void TrackerSession::showInTray()
{
    std::vector<TrayStep> steps;
    for (int row = 0; row < m_today.rowCount() && steps.size() < TrayIcon::MostSteps; ++row) {
        if (m_today.isHeading(row))
            continue;
        const AgendaRow &agenda = m_today.agendaRow(row);
        const auto group =
            static_cast<TodayGroup>(m_today.data(m_today.index(row), TodayModel::GroupRole).toInt());
        if (group == TodayGroup::Waiting)
            continue;
        const QString title = stepTitle(agenda.step.kind, agenda.recipient);
        //: A line of the tray's menu: %1 is a step, %2 a company
        steps.push_back({agenda.company.isEmpty() ? title : tr("%1 (%2)").arg(title, agenda.company),
                         agenda.step.application.value()});
    }
    m_around.tray.setNextSteps(steps);
    m_around.tray.setCount(m_today.openCount());
}

} // namespace afterword
