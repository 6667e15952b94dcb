// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preview first, then the import itself.
#include "importdialog.h"

#include "dialogfields.h"
#include "dialogproblems.h"
#include "theme.h"
#include "ui_importdialog.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace afterword {

using What = ImportReport::Entry::What;

/// What is new first, then what changes, then what stays as it is.
class ImportEntriesModel final : public QAbstractTableModel
{
    Q_DECLARE_TR_FUNCTIONS(ImportEntriesModel)

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportReport &report)
    {
        beginResetModel();
        m_entries = report.entries;
        std::ranges::stable_sort(m_entries, {}, &ImportReport::Entry::what);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const ImportReport::Entry &entry = m_entries[static_cast<size_t>(index.row())];
        if (index.column() == 0)
            return entry.description;
        return entry.what == What::Added     ? tr("new")
               : entry.what == What::Changed ? tr("changed")
                                             //: What becomes of a record: nothing, it is there already
                                             : tr("as it was");
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? tr("What") : tr("Becomes");
    }

private:
    std::vector<ImportReport::Entry> m_entries;
};

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_entries(new ImportEntriesModel(this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->fileLabel);
    //: Heading; %1 is a file name
    m_ui->headingLabel->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_ui->fileLabel->setText(file);
    m_ui->entriesView->setModel(m_entries);
    m_ui->entriesView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->entriesView->header()->setStretchLastSection(false);
    m_ui->entriesView->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
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
    m_entries->show(report);
    m_ui->entriesView->setVisible(m_entries->rowCount() > 0);
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
    if (report.count(What::Added) + report.count(What::Changed) == 0) {
        m_ui->summaryLabel->setText(report.entries.empty()
                                        ? tr("The file holds nothing to import.")
                                        : tr("All of it is there already: there is nothing to import."));
        enter(State::Finished);
    }
    m_ui->problemLabel->setText(note);
    m_ui->problemLabel->setVisible(!note.isEmpty());
}

void ImportDialog::showError(const Error &error)
{
    enter(State::Finished);
    m_ui->entriesView->hide();
    m_ui->summaryLabel->setText(tr("Nothing was imported, and nothing was changed."));
    m_ui->problemLabel->setText(error.place.isEmpty() || error.message.contains(error.place)
                                    ? error.message
                                    //: %1 is a sentence, %2 the place in the file that it speaks of
                                    : tr("%1\nPlace: %2").arg(error.message, error.place));
    m_ui->problemLabel->show();
    setMinimumWidth(60 * grid::unit);
    adjustSize();
    fitToContents(*this);
}

} // namespace afterword
