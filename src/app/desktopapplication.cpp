// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dependency of the program on one screen.
#include "desktopapplication.h"

#include "afterwordlink.h"
#include "icons.h"
#include "invitationdesk.h"
#include "location.h"
#include "samplefile.h"
#include "trackerfiles.h"
#include "windowactivation.h"
#include "workingdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QThread>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/window.ini"_s;
}

/// Whether what the file holds is taken into a tracker; else it is one.
bool isImported(const QString &file)
{
    const FileFormat format = formatOfFile(file);
    return format == FileFormat::TrackerDocument || format == FileFormat::Spreadsheet ||
           format == FileFormat::Workbook || InvitationDesk::mayHold(file);
}

} // namespace

DesktopApplication::DesktopApplication(const StartRequest &request)
    : m_request(request)
    , m_calendar(&m_holidays)
    , m_planner(m_calendar)
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_tray(QIcon())
    , m_autostart(m_settings)
    , m_notifier(u"org.afterword.Afterword"_s)
    , m_switcher(m_settings)
{
    connect(&m_switcher, &TrackerSwitcher::openRequested, this, &DesktopApplication::openExisting);
    connect(&m_switcher, &TrackerSwitcher::newRequested, this,
            [this](const QString &file) { switchTo(file); });
    connect(&m_switcher, &TrackerSwitcher::restoreRequested, this, &DesktopApplication::restore);
    connect(&m_signals, &UnixSignals::endRequested, this, &DesktopApplication::quit);
    qApp->installEventFilter(this);
    // Wayland raises a window only with the leave that came with the click.
    connect(&m_notifier, &Notifier::activationToken, this,
            [](const QString &token) { useActivationToken(token.toUtf8()); });
}

DesktopApplication::~DesktopApplication() = default;

Result<void> DesktopApplication::start()
{
    if (m_request.sample)
        return open(sampleFile(), Kind::Sample, m_request.hidden);
    const QString &file = m_request.file;
    const bool imports = !file.isEmpty() && isImported(file);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return fail(ErrorCode::NotFound, tr("There is no such file."), file);
    if (!file.isEmpty() && !imports)
        return open(file, Kind::Own, m_request.hidden);
    const QString own = m_request.database.isEmpty() ? m_switcher.ownFile() : m_request.database;
    const bool hidden = m_request.hidden && !imports && m_request.link.isEmpty();
    const Result<void> opened = open(own, Kind::Own, hidden);
    if (opened && imports)
        m_session->importFile(file);
    if (opened && !m_request.link.isEmpty())
        openLink(m_request.link);
    return opened;
}

void DesktopApplication::take(const StartRequest &request)
{
    if (request.hidden && request.file.isEmpty() && request.link.isEmpty() && !request.sample)
        return; // it runs already
    if (!m_session) {
        m_next = request;
        return;
    }
    useActivationToken(request.token);
    m_session->window().bringUp();
    activate(*m_session->window().windowHandle(), request.token);
    if (!request.link.isEmpty())
        openLink(request.link);
    else if (request.sample && !m_file.isEmpty())
        switchTo(sampleFile(), Kind::Sample);
    else if (!request.file.isEmpty() && !QFileInfo::exists(request.file))
        tellLater({ErrorCode::NotFound, tr("There is no such file."), request.file});
    else if (!request.file.isEmpty() && isImported(request.file))
        m_session->importFile(request.file);
    else if (!request.file.isEmpty() && request.file != m_file)
        openExisting(request.file);
}

// Steps of the sample are in nobody's calendar.
void DesktopApplication::openLink(const QString &text)
{
    const auto link = AfterwordLink::parse(text);
    if (!link) {
        m_session->window().showError(link.error());
        return;
    }
    if (m_file.isEmpty())
        openOwn();
    m_session->showLink(*link);
}

Result<void> DesktopApplication::open(const QString &file, Kind kind, bool hidden)
{
    // The next window stands where the last one stood.
    if (m_session)
        m_session->window().saveState();
    auto store = kind == Kind::Sample ? afterword::openSample(m_planner, m_clock)
                                      : SqlTrackerStore::open(file, m_planner, m_clock);
    if (!store)
        return std::unexpected(store.error());
    const bool isDefault = kind == Kind::Own && file == defaultDatabasePath();
    const QString name = isDefault              ? QString()
                         : kind == Kind::Sample ? tr("Sample")
                                                : QFileInfo(file).completeBaseName();
    auto session = std::make_unique<TrackerSession>(std::move(*store), kind, name,
                                                    SessionSurroundings{.clock = m_clock,
                                                                        .planner = m_planner,
                                                                        .calendar = m_calendar,
                                                                        .notifier = m_notifier,
                                                                        .tray = m_tray,
                                                                        .settings = m_settings,
                                                                        .work = m_work,
                                                                        .autostart = m_autostart});
    m_file = kind == Kind::Sample ? QString() : file;
    show(std::move(session), hidden);
    return {};
}

void DesktopApplication::show(std::unique_ptr<TrackerSession> session, bool hidden)
{
    connect(session.get(), &TrackerSession::quitRequested, this, &DesktopApplication::quit);
    connect(session.get(), &TrackerSession::sampleRequested, this,
            [this] { switchTo(sampleFile(), Kind::Sample); });
    connect(session.get(), &TrackerSession::ownRequested, this, &DesktopApplication::openOwn);
    connect(session.get(), &TrackerSession::resetSampleRequested, this, &DesktopApplication::resetSample);
    connect(session.get(), &TrackerSession::openRequested, this, &DesktopApplication::openExisting);
    connect(session.get(), &TrackerSession::importInOwnRequested, this, [this](const QString &file) {
        if (switchTo(m_switcher.ownFile()))
            m_session->importFile(file);
    });
    m_switcher.serve(session->window(), m_file);
    session->follow(m_sleep);
    if (hidden)
        joinDesktop();
    else
        connect(&session->window(), &MainWindow::painted, this, &DesktopApplication::joinDesktop);
    // The old window stays until the new one is there; it goes when its own signal has been answered.
    if (m_session)
        m_session.release()->retire();
    m_session = std::move(session);
    m_session->start(hidden);
    if (const auto next = std::exchange(m_next, std::nullopt))
        take(*next);
}

bool DesktopApplication::switchTo(const QString &file, Kind kind)
{
    if (const Result<void> opened = open(file, kind, false); !opened) {
        tellLater(opened.error());
        return false;
    }
    if (kind == Kind::Own)
        m_switcher.remember(file);
    return true;
}

void DesktopApplication::openOwn()
{
    switchTo(m_switcher.ownFile());
}

void DesktopApplication::openExisting(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path == sampleFile())
        switchTo(path, Kind::Sample);
    else if (QFileInfo::exists(path))
        switchTo(path);
    else
        tellLater({ErrorCode::NotFound, tr("There is no such file any more."), path});
}

// The file is nobody's once the session has gone altogether.
void DesktopApplication::closeThen(const std::function<void()> &next)
{
    TrackerSession *old = m_session.release();
    connect(old, &QObject::destroyed, this, next);
    old->retire();
}

void DesktopApplication::resetSample()
{
    closeThen([this] {
        removeSample();
        if (!switchTo(sampleFile(), Kind::Sample))
            openOwn();
    });
}

void DesktopApplication::restore(const QString &copy)
{
    if (!m_session || m_file.isEmpty())
        return;
    closeThen([this, copy, file = m_file] {
        auto *progress = new WorkingDialog(tr("Restoring…"));
        progress->setCancelButton(nullptr); // it is one step that replaces all or nothing
        const auto work = [this, copy, file] {
            Result<void> restored = SqlTrackerStore::restore(copy, file, m_clock);
            // A thread of ours may not have let go of the file yet.
            for (int n = 0; n < 20 && !restored && restored.error().code == ErrorCode::Locked; ++n) {
                QThread::msleep(100);
                restored = SqlTrackerStore::restore(copy, file, m_clock);
            }
            return restored;
        };
        m_work.run<Result<void>>(work, this, [this, file, progress](const Result<void> &restored) {
            delete progress;
            if (!switchTo(file))
                return;
            if (restored)
                m_session->window().showMessage(tr("The copy was put in the place of the tracker."));
            else
                tellLater(restored.error());
        });
    });
}

namespace {

QMessageBox *errorBox(const Error &error, QWidget *parent)
{
    if (QApplication::windowIcon().isNull()) // no window was painted yet
        QApplication::setWindowIcon(programIcon());
    auto *box = new QMessageBox(QMessageBox::Critical, DesktopApplication::tr("Afterword"), error.message,
                                QMessageBox::Close, parent);
    box->setObjectName(u"openError"_s);
    box->setTextFormat(Qt::PlainText);
    if (!error.place.isEmpty()) {
        //: %1 is a file
        box->setInformativeText(DesktopApplication::tr("File: %1\nIt was left as it is.").arg(error.place));
    }
    return box;
}

} // namespace

void DesktopApplication::tell(const Error &error, QWidget *parent)
{
    const std::unique_ptr<QMessageBox> box(errorBox(error, parent));
    box->exec();
}

void DesktopApplication::tellLater(const Error &error)
{
    QMessageBox *box = errorBox(error, m_session ? &m_session->window() : nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// Looking for icons in the themes takes as long as opening a tracker, asking the buses for tray and sleep
// waits for them; the window is painted before.
void DesktopApplication::joinDesktop()
{
    if (std::exchange(m_hasJoined, true))
        return;
    m_sleep.begin();
    const QIcon icon = programIcon();
    QApplication::setWindowIcon(icon);
    m_tray.setIcon(icon);
    m_autostart.refresh();
}

// The session ends: Qt would close the window first, which then asks whether it shall stay in the tray.
bool DesktopApplication::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    quit();
    return true;
}

void DesktopApplication::quit()
{
    m_settings.sync();
    // quit() would ask the window first, which then takes it for the person closing it.
    QApplication::exit();
}

} // namespace afterword
