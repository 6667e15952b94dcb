// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FileActions: import with a preview, and the exports of the menu.
#pragma once

#include "backgroundwork.h"
#include "clock.h"
#include "planner.h"
#include "sqltrackerstore.h"
#include "trackerfiles.h"

#include <atomic>

class QFileDialog;
class QWidget;

namespace afterword {

class ImportDialog;

/// Reads, writes and imports in a thread with a connection of its own; the window's store learns of it by
/// looking what another has changed.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    FileActions(SqlTrackerStore &store, const Clock &clock, const Planner &planner, BackgroundWork &work,
                QWidget *window);

    /// Asks for a file first.
    void chooseImport();
    void importFile(const QString &file);
    void chooseExport(ExportKind kind);
    void exportTo(const QString &file, ExportKind kind);

Q_SIGNALS:
    void message(const QString &text);
    void failed(const afterword::Error &error);
    /// An import has changed the data.
    void imported();

private:
    using Opened = Result<std::unique_ptr<SqlTrackerStore>>;
    struct Job;

    Opened openAgain() const;
    void preview(const std::shared_ptr<Job> &job);
    void import(const std::shared_ptr<Job> &job);
    TrackerStore::Progress progressOf(const std::shared_ptr<Job> &job);
    QString folder() const;

    SqlTrackerStore &m_store;
    const Clock &m_clock;
    const Planner &m_planner;
    BackgroundWork &m_work;
    QWidget *m_window;
};

} // namespace afterword
