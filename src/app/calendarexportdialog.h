// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarExportDialog: what an exported calendar tells, before its place is asked for.
#pragma once

#include "calendarexport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CalendarExportDialog;
}

namespace afterword {

class CalendarOptionsForm;

class CalendarExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What an entry would say by these options.
    using Preview = std::function<QString(const CalendarExportOptions &options)>;

    CalendarExportDialog(const CalendarExportOptions &options, bool fresh, Preview preview,
                         QWidget *parent = nullptr);
    ~CalendarExportDialog() override;

    CalendarExportOptions options() const;
    /// The file is to be written anew whenever something changes.
    bool keepsFresh() const;

private:
    void showPreview();

    std::unique_ptr<Ui::CalendarExportDialog> m_ui;
    CalendarOptionsForm *m_form;
    Preview m_preview;
};

} // namespace afterword
