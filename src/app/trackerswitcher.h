// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerSwitcher: which tracker file is next: a new one, another one, one of the last, a copy put back.
#pragma once

#include "recentfiles.h"

class QWidget;

namespace afterword {

class MainWindow;

/// Asks the person and says what they want; opens nothing itself.
class TrackerSwitcher final : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit TrackerSwitcher(QSettings &settings, QObject *parent = nullptr);

    /// Does what this window's menu says from now on. `file` is what it shows; empty: the sample.
    void serve(MainWindow &window, const QString &file);
    /// The person's own tracker that was open last, where there is one still; else the usual one.
    QString ownFile() const;
    /// It was opened: it is the one to come back to.
    void remember(const QString &file);

Q_SIGNALS:
    /// A file that is there.
    void openRequested(const QString &file);
    /// A file that is not there yet.
    void newRequested(const QString &file);
    /// A copy is to take the place of the tracker that is open.
    void restoreRequested(const QString &copy);

private:
    void chooseNew(QWidget *window);
    void chooseOpen(QWidget *window);
    void chooseRestore(QWidget *window);
    void askRestore(const QString &copy, QWidget *window);

    QSettings &m_settings;
    RecentFiles m_recent;
};

} // namespace afterword
