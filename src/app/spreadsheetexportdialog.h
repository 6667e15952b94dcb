// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SpreadsheetExportDialog: how a spreadsheet is written, before its place is asked for.
#pragma once

#include "trackerfiles.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SpreadsheetExportDialog;
}

namespace afterword {

/// Begins with what spreadsheet programs of the person's country expect.
class SpreadsheetExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SpreadsheetExportDialog(QWidget *parent = nullptr);
    ~SpreadsheetExportDialog() override;

    CsvForm form() const;

private:
    std::unique_ptr<Ui::SpreadsheetExportDialog> m_ui;
};

} // namespace afterword
