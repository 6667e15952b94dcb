// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecentFiles: the tracker files that were opened last, newest first.
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace afterword {

/// Kept in the settings, which are for the person alone. A file that is away stays in the list, said to be
/// so: a disk that is not plugged in today may be tomorrow.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 8;

    /// The settings must outlive it.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList files() const;
    /// It was opened now.
    void add(const QString &file);
    void remove(const QString &file);
    void clear();

    /// Fills the menu each time it opens. `current` is the one that is open, which is not offered.
    void fill(QMenu *menu, const QString &current);

Q_SIGNALS:
    void chosen(const QString &file);

private:
    void keep(const QStringList &files);
    void show(QMenu *menu, const QString &current);

    QSettings &m_settings;
};

} // namespace afterword
