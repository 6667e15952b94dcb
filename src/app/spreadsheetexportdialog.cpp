// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two choices.
#include "spreadsheetexportdialog.h"

#include "dialogproblems.h"
#include "spreadsheetwords.h"
#include "ui_spreadsheetexportdialog.h"

#include <QLocale>
#include <QPushButton>

namespace afterword {

SpreadsheetExportDialog::SpreadsheetExportDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SpreadsheetExportDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("spreadsheetExportDialog"));
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->hintLabel);
    for (const QChar separator : {u',', u';', u'\t'})
        m_ui->separatorCombo->addItem(separatorTitle(separator), separator);
    const bool commaIsDecimal = QLocale().decimalPoint() == QStringLiteral(",");
    m_ui->separatorCombo->setCurrentIndex(commaIsDecimal ? 1 : 0);
    m_ui->markCheck->setChecked(true);
    QPushButton *save = m_ui->buttonBox->button(QDialogButtonBox::Save);
    save->setText(tr("Save As…"));
    save->setDefault(true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SpreadsheetExportDialog::~SpreadsheetExportDialog() = default;

CsvForm SpreadsheetExportDialog::form() const
{
    return {m_ui->separatorCombo->currentData().toChar(), m_ui->markCheck->isChecked()};
}

} // namespace afterword
