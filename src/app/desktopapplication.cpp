// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dependency of the program on one screen.
#include "desktopapplication.h"

#include "icons.h"
#include "location.h"
#include "samplefile.h"
#include "trackerfiles.h"
#include "workingdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/window.ini"_s;
}

} // namespace

DesktopApplication::DesktopApplication(const StartOptions &options)
    : m_options(options)
    , m_calendar(&m_holidays)
    , m_planner(m_calendar)
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_tray(QIcon())
    , m_notifier(u"org.afterword.Afterword"_s)
    , m_switcher(m_settings)
{
    connect(&m_switcher, &TrackerSwitcher::openRequested, this, &DesktopApplication::openExisting);
    connect(&m_switcher, &TrackerSwitcher::newRequested, this,
            [this](const QString &file) { switchTo(file); });
    connect(&m_switcher, &TrackerSwitcher::restoreRequested, this, &DesktopApplication::restore);
    connect(&m_signals, &UnixSignals::endRequested, this, &DesktopApplication::quit);
    // Wayland raises a window only with the leave that came with the click.
    connect(&m_notifier, &Notifier::activationToken, this,
            [](const QString &token) { qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); });
}

DesktopApplication::~DesktopApplication() = default;

Result<void> DesktopApplication::start()
{
    if (m_options.sample)
        return open(sampleFile(), Kind::Sample, m_options.hidden);
    const QString &file = m_options.file;
    const FileFormat format = file.isEmpty() ? FileFormat::Unknown : formatOfFile(file);
    const bool imports = format == FileFormat::TrackerDocument || format == FileFormat::Spreadsheet ||
                         format == FileFormat::Invitation || format == FileFormat::Workbook;
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return fail(ErrorCode::NotFound, tr("There is no such file."), file);
    if (!file.isEmpty() && !imports)
        return open(QFileInfo(file).absoluteFilePath(), Kind::Own, m_options.hidden);
    const QString own = m_options.database.isEmpty() ? m_switcher.ownFile() : m_options.database;
    const Result<void> opened = open(own, Kind::Own, m_options.hidden && !imports);
    if (opened && imports)
        m_session->importFile(QFileInfo(file).absoluteFilePath());
    return opened;
}

Result<void> DesktopApplication::open(const QString &file, Kind kind, bool hidden)
{
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
                                                                        .work = m_work});
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
        showIcons();
    else
        connect(&session->window(), &MainWindow::painted, this, &DesktopApplication::showIcons);
    // The old window stays until the new one is there; it goes when its own signal has been answered.
    if (m_session)
        m_session.release()->retire();
    m_session = std::move(session);
    m_session->start(hidden);
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

// Looking for them in the themes takes as long as opening a tracker; the window is painted before.
void DesktopApplication::showIcons()
{
    if (std::exchange(m_hasIcons, true))
        return;
    const QIcon icon = programIcon();
    QApplication::setWindowIcon(icon);
    m_tray.setIcon(icon);
}

void DesktopApplication::quit()
{
    m_settings.sync();
    // quit() would ask the window first, which then takes it for the person closing it.
    QApplication::exit();
}

} // namespace afterword
