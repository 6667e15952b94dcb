// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs for files.
#include "trackerswitcher.h"

#include "location.h"
#include "mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString lastKey = u"files/last"_s;

QFileDialog *fileDialog(QWidget *window, const QString &title, const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(window, title, QFileInfo(documents).isDir() ? documents : QDir::homePath());
    dialog->setObjectName(name);
    dialog->setNameFilters(
        {TrackerSwitcher::tr("Tracker files (*.db)"), TrackerSwitcher::tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

TrackerSwitcher::TrackerSwitcher(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_recent(settings)
{
    connect(&m_recent, &RecentFiles::chosen, this, &TrackerSwitcher::openRequested);
}

void TrackerSwitcher::serve(MainWindow &window, const QString &file)
{
    const MainWindowActions &actions = window.menuActions();
    QWidget *parent = &window;
    connect(actions.newTracker, &QAction::triggered, parent, [this, parent] { chooseNew(parent); });
    connect(actions.openTracker, &QAction::triggered, parent, [this, parent] { chooseOpen(parent); });
    connect(actions.restore, &QAction::triggered, parent, [this, parent] { chooseRestore(parent); });
    actions.restore->setEnabled(!file.isEmpty());
    m_recent.fill(actions.recentTrackers, file);
}

QString TrackerSwitcher::ownFile() const
{
    const QString last = m_settings.value(lastKey).toString();
    return !last.isEmpty() && QFileInfo::exists(last) ? last : defaultDatabasePath();
}

void TrackerSwitcher::remember(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    m_settings.setValue(lastKey, path);
    m_recent.add(path);
}

void TrackerSwitcher::chooseNew(QWidget *window)
{
    QFileDialog *dialog = fileDialog(window, tr("New Tracker File"), u"newTrackerDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    // A file that is there is never written over; it is opened instead.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (QFileInfo::exists(file))
            Q_EMIT openRequested(file);
        else
            Q_EMIT newRequested(file);
    });
    dialog->open();
}

void TrackerSwitcher::chooseOpen(QWidget *window)
{
    QFileDialog *dialog = fileDialog(window, tr("Open Tracker File"), u"openTrackerDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TrackerSwitcher::openRequested);
    dialog->open();
}

void TrackerSwitcher::chooseRestore(QWidget *window)
{
    QFileDialog *dialog = fileDialog(window, tr("Restore from a Copy"), u"restoreDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, window](const QString &copy) { askRestore(copy, window); });
    dialog->open();
}

void TrackerSwitcher::askRestore(const QString &copy, QWidget *window)
{
    //: %1 is a file
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Restore from a Copy"),
                        tr("Put the copy “%1” in the place of this tracker?").arg(QFileInfo(copy).fileName()),
                        QMessageBox::Cancel, window);
    box->setObjectName(u"restoreQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What this tracker holds now is kept beside it, in a file of its own."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *restore = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    box->setDefaultButton(restore);
    connect(restore, &QPushButton::clicked, this, [this, copy] { Q_EMIT restoreRequested(copy); });
    box->open();
}

} // namespace afterword
