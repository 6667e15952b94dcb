// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Options, and one entry as it would be.
#include "calendarexportdialog.h"

#include "calendaroptionsform.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "ui_calendarexportdialog.h"

#include <QPushButton>

namespace afterword {

CalendarExportDialog::CalendarExportDialog(const CalendarExportOptions &options, bool fresh, Preview preview,
                                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CalendarExportDialog>())
    , m_form(new CalendarOptionsForm(this))
    , m_preview(std::move(preview))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("calendarExportDialog"));
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->hintLabel);
    makeHint(m_ui->previewLabel);
    m_ui->optionsLayout->addWidget(m_form);
    setTabOrder(m_form, m_ui->freshCheck);
    m_form->setOptions(options);
    m_ui->freshCheck->setChecked(fresh);
    // Nine lines are an entry with its alarm.
    m_ui->previewEdit->setFixedHeight(m_ui->previewEdit->fontMetrics().lineSpacing() * 7);
    QPushButton *save = m_ui->buttonBox->button(QDialogButtonBox::Save);
    save->setText(tr("Save As…"));
    save->setDefault(true);
    connect(m_form, &CalendarOptionsForm::changed, this, &CalendarExportDialog::showPreview);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPreview();
    fitToContents(*this);
}

CalendarExportDialog::~CalendarExportDialog() = default;

CalendarExportOptions CalendarExportDialog::options() const
{
    return m_form->options();
}

bool CalendarExportDialog::keepsFresh() const
{
    return m_ui->freshCheck->isChecked();
}

void CalendarExportDialog::showPreview()
{
    const QString text = m_preview ? m_preview(options()) : QString();
    m_ui->previewEdit->setPlainText(text.isEmpty() ? tr("There is nothing to export yet.") : text);
}

} // namespace afterword
