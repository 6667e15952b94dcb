// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreparationDialog: the sheet for an interview, to be read, printed or kept as PDF.
#pragma once

#include "error.h"
#include "preparationsheet.h"

#include <QDialog>
#include <QPageLayout>

class QLabel;
class QPagedPaintDevice;
class QTextBrowser;

namespace afterword {

class PreparationDialog final : public QDialog
{
    Q_OBJECT

public:
    PreparationDialog(const PreparationSheet &sheet, QWidget *parent = nullptr);

    /// Writes the sheet into a PDF that its owner alone can read.
    void saveTo(const QString &file);
    /// Black on white, with margins for a punch. False: the device failed.
    static bool print(const PreparationSheet &sheet, QPagedPaintDevice &device);
    /// A4, or Letter where the country's printers have that.
    static QPageLayout usualLayout();

Q_SIGNALS:
    /// It went to a printer, or into that PDF.
    void printed(const QString &file);

private:
    void chooseFile();
    void choosePrinter();
    void tell(const QString &problem);

    PreparationSheet m_sheet;
    QTextBrowser *m_text;
    QLabel *m_problem;
};

} // namespace afterword
