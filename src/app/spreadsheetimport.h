// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SpreadsheetImport: one spreadsheet from its file into the tracker, with the person's eyes on it.
#pragma once

#include "backgroundwork.h"
#include "spreadsheetimportdialog.h"
#include "sqltrackerstore.h"

#include <QTimer>

#include <atomic>

namespace afterword {

/// Reads, previews and imports in threads; the dialog shows it. Whatever is changed while a preview is made
/// stops that one and begins another. Goes with its dialog.
class SpreadsheetImport final : public QObject
{
    Q_OBJECT

public:
    using OpenStore = std::function<Result<std::unique_ptr<SqlTrackerStore>>()>;

    /// `open` opens the tracker once more, in whichever thread it is called.
    SpreadsheetImport(const QString &file, OpenStore open, BackgroundWork &work, QWidget *window);

    /// Opens the dialog and begins to read.
    void start();

Q_SIGNALS:
    /// How many applications are new and how many were changed.
    void imported(int added, int changed);

private:
    struct Loaded;
    struct Work; ///< what the threads share

    CsvProgress progress(int run);
    void load();
    void readText(std::optional<CsvEncoding> encoding, std::optional<QChar> separator);
    void readRows(bool guessColumns);
    void import();

    QString m_file;
    OpenStore m_open;
    BackgroundWork &m_work;
    QPointer<SpreadsheetImportDialog> m_dialog;
    QTimer m_soon;
    std::shared_ptr<Work> m_shared;
    bool m_guessColumns = false;
};

} // namespace afterword
