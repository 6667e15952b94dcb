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

    /// Nothing is imported here: somebody else is asked to by importRequested().
    void setImportsElsewhere() { m_importsElsewhere = true; }

    /// Asks for a file first.
    void chooseImport();
    /// By what the file is; what is read from it is shown before anything changes.
    void importFile(const QString &file);
    void chooseExport(ExportKind kind);
    void exportTo(const QString &file, ExportKind kind, const CsvForm &form = {});
    /// A copy of the whole tracker as it is now.
    void chooseBackup();
    void backUpTo(const QString &file);

Q_SIGNALS:
    void importRequested(const QString &file);
    /// It is an invitation, or a mail that may carry one.
    void invitationRequested(const QString &file);
    void message(const QString &text);
    void failed(const afterword::Error &error);
    /// An import has changed the data; first: there was no application before; counts: "3 new, 1 changed".
    void imported(bool first, const QString &counts);

private:
    using Opened = Result<std::unique_ptr<SqlTrackerStore>>;
    struct Job;

    Opened openAgain() const;
    void preview(const std::shared_ptr<Job> &job);
    void import(const std::shared_ptr<Job> &job);
    TrackerStore::Progress progressOf(const std::shared_ptr<Job> &job);
    void importSpreadsheet(const QString &file);
    void takeOver(bool first, int added, int changed);
    bool isEmpty() const;
    void chooseExportFile(ExportKind kind, const CsvForm &form);
    QString folder() const;

    SqlTrackerStore &m_store;
    const Clock &m_clock;
    const Planner &m_planner;
    BackgroundWork &m_work;
    QWidget *m_window;
    bool m_importsElsewhere = false;
};

} // namespace afterword
