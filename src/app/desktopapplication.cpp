// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dependency of the program on one screen.
#include "desktopapplication.h"

#include "icons.h"
#include "location.h"
#include "sampletracker.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/window.ini"_s;
}

QString sampleFile()
{
    return QFileInfo(defaultDatabasePath()).path() + u"/sample.db"_s;
}

} // namespace

DesktopApplication::DesktopApplication(const StartOptions &options)
    : m_options(options)
    , m_calendar(&m_holidays)
    , m_planner(m_calendar)
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_tray(programIcon())
    , m_notifier(u"org.afterword.Afterword"_s)
{
    connect(&m_signals, &UnixSignals::endRequested, this, &DesktopApplication::quit);
    // Wayland raises a window only with the leave that came with the click.
    connect(&m_notifier, &Notifier::activationToken, this,
            [](const QString &token) { qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); });
}

DesktopApplication::~DesktopApplication() = default;

Result<void> DesktopApplication::start()
{
    const QString file = m_options.database.isEmpty() ? defaultDatabasePath() : m_options.database;
    return open(file, TrackerSession::Kind::Own, m_options.hidden);
}

Result<void> DesktopApplication::open(const QString &file, TrackerSession::Kind kind, bool hidden)
{
    auto store = SqlTrackerStore::open(file, m_planner, m_clock);
    if (!store)
        return std::unexpected(store.error());
    if (kind == TrackerSession::Kind::Sample) {
        const auto counts = (*store)->stageCounts();
        int cards = 0;
        for (const StageCount &count : counts.value_or(StageCounts{}))
            cards += count.cards;
        if (cards == 0) {
            const auto sample = sampleTracker(m_clock.now());
            if (!sample)
                return std::unexpected(sample.error());
            if (const auto imported = (*store)->import(*sample, false); !imported)
                return std::unexpected(imported.error());
        }
    }
    const bool isDefault = kind == TrackerSession::Kind::Own && file == defaultDatabasePath();
    const QString name = isDefault                              ? QString()
                         : kind == TrackerSession::Kind::Sample ? tr("Sample")
                                                                : QFileInfo(file).completeBaseName();
    auto session = std::make_unique<TrackerSession>(std::move(*store), kind, name,
                                                    SessionSurroundings{.clock = m_clock,
                                                                        .planner = m_planner,
                                                                        .calendar = m_calendar,
                                                                        .notifier = m_notifier,
                                                                        .tray = m_tray,
                                                                        .settings = m_settings,
                                                                        .work = m_work});
    connect(session.get(), &TrackerSession::quitRequested, this, &DesktopApplication::quit);
    connect(session.get(), &TrackerSession::openTrackerRequested, this, &DesktopApplication::chooseTracker);
    connect(session.get(), &TrackerSession::sampleRequested, this, &DesktopApplication::openSample);
    session->follow(m_sleep);
    // The old window stays until the new one is there; it goes when its own signal has been answered.
    if (m_session)
        m_session.release()->retire();
    m_session = std::move(session);
    m_session->start(hidden);
    return {};
}

void DesktopApplication::switchTo(const QString &file, TrackerSession::Kind kind)
{
    if (const Result<void> opened = open(file, kind, false); !opened)
        tell(opened.error(), &m_session->window());
}

void DesktopApplication::openSample()
{
    switchTo(sampleFile(), TrackerSession::Kind::Sample);
}

void DesktopApplication::chooseTracker()
{
    auto *dialog = new QFileDialog(&m_session->window(), tr("Open Tracker File"),
                                   QFileInfo(defaultDatabasePath()).path());
    dialog->setObjectName(u"openTrackerDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tracker files (*.db)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool isSample = QFileInfo(file) == QFileInfo(sampleFile());
        switchTo(file, isSample ? TrackerSession::Kind::Sample : TrackerSession::Kind::Own);
    });
    dialog->open();
}

void DesktopApplication::tell(const Error &error, QWidget *parent)
{
    QMessageBox box(QMessageBox::Critical, tr("Afterword"), error.message, QMessageBox::Close, parent);
    box.setObjectName(u"openError"_s);
    box.setTextFormat(Qt::PlainText);
    if (!error.place.isEmpty()) {
        //: %1 is a file
        box.setInformativeText(tr("File: %1\nIt was left as it is.").arg(error.place));
    }
    box.exec();
}

void DesktopApplication::quit()
{
    m_settings.sync();
    // quit() would ask the window first, which then takes it for the person closing it.
    QApplication::exit();
}

} // namespace afterword
