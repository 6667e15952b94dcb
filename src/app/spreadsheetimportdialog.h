// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SpreadsheetImportDialog: what a table means, changeable, and what its import would do, row by row.
#pragma once

#include "csvrows.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SpreadsheetImportDialog;
}

namespace afterword {

class SpreadsheetColumnsModel;
class SpreadsheetRowsModel;
class SpreadsheetStagesModel;

/// A table as it was read under a mapping.
struct SpreadsheetPreview
{
    std::shared_ptr<const CsvTable> table;
    CsvMapping mapping;
    CsvDateOrder dates;
    std::shared_ptr<const CsvReading> reading; ///< null: the mapping has a problem
};

/// Reads and imports nothing itself: it asks by its signals and is told.
class SpreadsheetImportDialog final : public QDialog
{
    Q_OBJECT

public:
    SpreadsheetImportDialog(const QString &file, QWidget *parent = nullptr);
    ~SpreadsheetImportDialog() override;

    /// Something long has begun; without a word where it only takes up a choice.
    void showWorking(const QString &what = {});
    void showProgress(int done, int total);
    void showPreview(const SpreadsheetPreview &preview);
    /// Nothing was changed. Without a preview before, nothing is left to do but to close.
    void showError(const Error &error);

    /// As the person has it now.
    CsvMapping mapping() const;
    CsvEncoding encoding() const;
    QChar separator() const;

Q_SIGNALS:
    /// Encoding or separator is another: the text is to be read anew.
    void formatChosen();
    /// Another line names the columns, so what they become is to be guessed anew.
    void headerChosen();
    /// Anything else of the mapping is another.
    void mappingChosen();
    void importRequested();
    void cancelRequested();

protected:
    void reject() override;

private:
    void connectChoices();
    void fillFormat();
    void fillHeaders();
    void fillDates();
    void fillFilter();
    void showState();

    std::unique_ptr<Ui::SpreadsheetImportDialog> m_ui;
    SpreadsheetColumnsModel *m_columns;
    SpreadsheetStagesModel *m_stages;
    SpreadsheetRowsModel *m_rows;
    SpreadsheetPreview m_preview;
    std::optional<Error> m_error;
    bool m_isWorking = true;
    bool m_isFilling = false;
};

} // namespace afterword
