// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list in the settings, and the menu of it.
#include "recentfiles.h"

#include "location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString key = u"files/recent"_s;

/// As a person reads it: with ~ for their own folder.
QString shortPath(const QString &file)
{
    if (file == defaultDatabasePath())
        return RecentFiles::tr("My Own Tracker");
    const QString home = QDir::homePath() + u'/';
    return file.startsWith(home) ? u"~/"_s + file.mid(home.size()) : file;
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QStringList RecentFiles::files() const
{
    return m_settings.value(key).toStringList();
}

void RecentFiles::keep(const QStringList &files)
{
    if (files.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, files);
    m_settings.sync();
    // Names of files tell what somebody is about.
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void RecentFiles::add(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList list = files();
    list.removeAll(path);
    list.prepend(path);
    keep(list.mid(0, Most));
}

void RecentFiles::remove(const QString &file)
{
    QStringList list = files();
    list.removeAll(file);
    keep(list);
}

void RecentFiles::clear()
{
    keep({});
}

void RecentFiles::fill(QMenu *menu, const QString &current)
{
    show(menu, current);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, current] { show(menu, current); });
}

void RecentFiles::show(QMenu *menu, const QString &current)
{
    menu->clear();
    int number = 0;
    QStringList list = files();
    // The way back is always there.
    if (const QString own = defaultDatabasePath(); !list.contains(own) && QFileInfo::exists(own))
        list.append(own);
    if (!current.isEmpty())
        list.removeAll(QFileInfo(current).absoluteFilePath());
    for (const QString &file : std::as_const(list)) {
        QString name = shortPath(file);
        name.replace(u'&', u"&&"_s);
        // The first nine have their number for a mnemonic.
        if (++number < 10)
            name = u"&%1 %2"_s.arg(number).arg(name);
        const bool isThere = QFileInfo::exists(file);
        //: A recently opened file that is not there any more
        QAction *action = menu->addAction(isThere ? name : tr("%1 (not found)").arg(name));
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear List")), &QAction::triggered, this, &RecentFiles::clear);
}

} // namespace afterword
