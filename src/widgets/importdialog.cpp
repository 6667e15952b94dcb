// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preview first, then the import itself.
#include "importdialog.h"

#include "dialogproblems.h"
#include "ui_importdialog.h"

#include <QFileInfo>
#include <QPushButton>

namespace afterword {

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->fileLabel);
    //: Heading; %1 is a file name
    m_ui->headingLabel->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_ui->fileLabel->setText(file);
    m_ui->entriesTree->setHeaderLabels({tr("What"), tr("Becomes")});
    m_ui->entriesTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->entriesTree->header()->setStretchLastSection(false);
    m_ui->entriesTree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_ui->buttonBox->button(QDialogButtonBox::Ok), &QPushButton::clicked, this, [this] {
        if (m_state == State::Finished) {
            accept();
            return;
        }
        enter(State::Working);
        Q_EMIT importRequested();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->summaryLabel->setText(tr("Reading…"));
    enter(State::Working);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::enter(State state)
{
    m_state = state;
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    m_ui->progressBar->setVisible(state == State::Working);
    m_ui->progressBar->setMaximum(0);
    ok->setEnabled(state != State::Working);
    ok->setText(state == State::Finished ? tr("Close") : tr("Import"));
    ok->setDefault(true);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setVisible(state != State::Finished);
    if (state != State::Working)
        ok->setFocus();
    m_ui->problemLabel->hide();
}

void ImportDialog::reject()
{
    if (m_state == State::Working)
        Q_EMIT cancelRequested();
    QDialog::reject();
}

void ImportDialog::showProgress(int done, int total)
{
    m_ui->progressBar->setMaximum(total);
    m_ui->progressBar->setValue(done);
}

void ImportDialog::list(const ImportReport &report)
{
    using What = ImportReport::Entry::What;
    m_ui->entriesTree->clear();
    QList<QTreeWidgetItem *> items;
    for (const ImportReport::Entry &entry : report.entries) {
        if (entry.what == What::Unchanged)
            continue;
        items.append(
            new QTreeWidgetItem({entry.description, entry.what == What::Added ? tr("new") : tr("changed")}));
    }
    m_ui->entriesTree->addTopLevelItems(items);
    m_ui->entriesTree->setVisible(!items.isEmpty());
    //: A summary: "12 new, 3 changed, 4 as they were"
    m_ui->summaryLabel->setText(tr("%1 new, %2 changed, %3 as they were")
                                    .arg(report.count(What::Added))
                                    .arg(report.count(What::Changed))
                                    .arg(report.count(What::Unchanged)));
}

void ImportDialog::showPreview(const ImportReport &report, const QString &note)
{
    enter(State::Preview);
    list(report);
    if (m_ui->entriesTree->topLevelItemCount() == 0) {
        m_ui->summaryLabel->setText(tr("All of it is there already: there is nothing to import."));
        enter(State::Finished);
    }
    m_ui->problemLabel->setText(note);
    m_ui->problemLabel->setVisible(!note.isEmpty());
}

void ImportDialog::showResult(const ImportReport &report)
{
    enter(State::Finished);
    list(report);
    //: %1 is "12 new, 3 changed, 4 as they were"
    m_ui->summaryLabel->setText(tr("Imported: %1.").arg(m_ui->summaryLabel->text()));
}

void ImportDialog::showError(const Error &error)
{
    enter(State::Finished);
    m_ui->entriesTree->hide();
    m_ui->summaryLabel->setText(tr("Nothing was imported, and nothing was changed."));
    m_ui->problemLabel->setText(error.place.isEmpty() || error.message.contains(error.place)
                                    ? error.message
                                    //: %1 is a sentence, %2 the place in the file that it speaks of
                                    : tr("%1\nPlace: %2").arg(error.message, error.place));
    m_ui->problemLabel->show();
    setMinimumWidth(480);
    adjustSize();
}

} // namespace afterword
