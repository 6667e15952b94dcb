// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One window: the file's form, its columns and words, a live preview.
#include "spreadsheetimportdialog.h"

#include "choicedelegate.h"
#include "csvdates.h"
#include "dialogproblems.h"
#include "spreadsheetmodels.h"
#include "spreadsheetwords.h"
#include "ui_spreadsheetimportdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int rowsToNameColumns = 12;

void layOut(QTableView *view, int stretched, std::initializer_list<int> fitting)
{
    QHeaderView *header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    // By the first rows alone: a table may have a hundred thousand.
    header->setResizeContentsPrecision(50);
    for (const int section : fitting)
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    view->setMinimumHeight(96);
}

} // namespace

SpreadsheetImportDialog::SpreadsheetImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SpreadsheetImportDialog>())
    , m_columns(new SpreadsheetColumnsModel(this))
    , m_stages(new SpreadsheetStagesModel(this))
    , m_rows(new SpreadsheetRowsModel(this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->factsLabel);
    //: Heading; %1 is a file name
    m_ui->headingLabel->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_ui->factsLabel->setText(file);
    m_ui->columnsView->setModel(m_columns);
    m_ui->stagesView->setModel(m_stages);
    m_ui->rowsView->setModel(m_rows);
    auto *choices = new ChoiceDelegate(this);
    m_ui->columnsView->setItemDelegateForColumn(SpreadsheetColumnsModel::Becomes, choices);
    m_ui->stagesView->setItemDelegateForColumn(SpreadsheetStagesModel::Meaning, choices);
    for (QTableView *view : {m_ui->columnsView, m_ui->stagesView}) {
        // One click opens the box, as anywhere.
        connect(view, &QTableView::clicked, view, [view](const QModelIndex &index) {
            if (index.flags().testFlag(Qt::ItemIsEditable))
                view->edit(index);
        });
        view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    }
    layOut(m_ui->columnsView, SpreadsheetColumnsModel::Example,
           {SpreadsheetColumnsModel::Name, SpreadsheetColumnsModel::Becomes});
    layOut(m_ui->stagesView, SpreadsheetStagesModel::Word,
           {SpreadsheetStagesModel::Count, SpreadsheetStagesModel::Meaning});
    layOut(m_ui->rowsView, SpreadsheetRowsModel::Reason,
           {SpreadsheetRowsModel::Line, SpreadsheetRowsModel::Becomes});
    m_ui->rowsView->horizontalHeader()->resizeSection(SpreadsheetRowsModel::Application, 300);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setDefault(true);
    QSizePolicy policy = m_ui->progressBar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the lists stay where they are
    m_ui->progressBar->setSizePolicy(policy);
    m_ui->progressBar->setMaximumHeight(8);
    connectChoices();
    showWorking(tr("Reading…"));
}

SpreadsheetImportDialog::~SpreadsheetImportDialog() = default;

void SpreadsheetImportDialog::connectChoices()
{
    const auto tell = [this](auto signal) {
        return [this, signal] {
            if (m_isFilling)
                return;
            // What is shown no longer is what would be imported.
            m_isWorking = true;
            showState();
            Q_EMIT(this->*signal)();
        };
    };
    connect(m_ui->encodingCombo, &QComboBox::currentIndexChanged, this,
            tell(&SpreadsheetImportDialog::formatChosen));
    connect(m_ui->separatorCombo, &QComboBox::currentIndexChanged, this,
            tell(&SpreadsheetImportDialog::formatChosen));
    connect(m_ui->headerCombo, &QComboBox::currentIndexChanged, this,
            tell(&SpreadsheetImportDialog::headerChosen));
    connect(m_ui->dateCombo, &QComboBox::currentIndexChanged, this,
            tell(&SpreadsheetImportDialog::mappingChosen));
    connect(m_columns, &SpreadsheetColumnsModel::chosen, this, tell(&SpreadsheetImportDialog::mappingChosen));
    connect(m_stages, &SpreadsheetStagesModel::chosen, this, tell(&SpreadsheetImportDialog::mappingChosen));
    connect(m_ui->leaveOutCheck, &QCheckBox::toggled, this, &SpreadsheetImportDialog::showState);
    connect(m_ui->filterCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        const QVariant what = m_ui->filterCombo->currentData();
        m_rows->filter(what.isValid() ? std::optional(static_cast<CsvRow::What>(what.toInt()))
                                      : std::nullopt);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SpreadsheetImportDialog::importRequested);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SpreadsheetImportDialog::reject()
{
    Q_EMIT cancelRequested();
    QDialog::reject();
}

void SpreadsheetImportDialog::showWorking(const QString &what)
{
    m_isWorking = true;
    m_error.reset();
    if (!what.isEmpty())
        m_ui->summaryLabel->setText(what);
    m_ui->progressBar->setMaximum(0);
    showState();
}

void SpreadsheetImportDialog::showProgress(int done, int total)
{
    m_ui->progressBar->setMaximum(total);
    m_ui->progressBar->setValue(done);
}

void SpreadsheetImportDialog::showPreview(const SpreadsheetPreview &preview)
{
    const bool isOtherTable = m_preview.table != preview.table;
    const bool isOtherHeader = m_preview.mapping.headerRow != preview.mapping.headerRow;
    m_preview = preview;
    m_isWorking = false;
    m_error.reset();
    m_isFilling = true;
    if (isOtherTable)
        fillFormat();
    if (isOtherTable || isOtherHeader)
        fillHeaders();
    if (isOtherTable || isOtherHeader || m_columns->columns() != preview.mapping.columns)
        m_columns->show(*preview.table, preview.mapping);
    m_stages->show(preview.mapping.stages);
    fillDates();
    const int stage = preview.mapping.find(CsvColumn::Stage);
    m_rows->show(preview.reading, preview.mapping,
                 stage < 0 ? QString() : csvHeaders(*preview.table, preview.mapping.headerRow).at(stage));
    fillFilter();
    m_isFilling = false;
    showState();
    // So that the keyboard comes to what can be chosen.
    if (!m_ui->columnsView->currentIndex().isValid())
        m_ui->columnsView->setCurrentIndex(m_columns->index(0, SpreadsheetColumnsModel::Becomes));
    if (!m_ui->stagesView->currentIndex().isValid())
        m_ui->stagesView->setCurrentIndex(m_stages->index(0, SpreadsheetStagesModel::Meaning));
}

void SpreadsheetImportDialog::showError(const Error &error)
{
    m_isWorking = false;
    m_error = error;
    showState();
}

void SpreadsheetImportDialog::fillFormat()
{
    m_ui->encodingCombo->clear();
    for (const CsvEncoding encoding : {CsvEncoding::Utf8, CsvEncoding::Utf16LittleEndian,
                                       CsvEncoding::Utf16BigEndian, CsvEncoding::Windows1252})
        m_ui->encodingCombo->addItem(encodingTitle(encoding), static_cast<int>(encoding));
    m_ui->encodingCombo->setCurrentIndex(
        m_ui->encodingCombo->findData(static_cast<int>(m_preview.table->encoding())));
    m_ui->separatorCombo->clear();
    QList<QChar> separators{u',', u';', u'\t', u'|'};
    if (!separators.contains(m_preview.table->separator()))
        separators.append(m_preview.table->separator());
    for (const QChar separator : std::as_const(separators))
        m_ui->separatorCombo->addItem(separatorTitle(separator), separator);
    m_ui->separatorCombo->setCurrentIndex(static_cast<int>(separators.indexOf(m_preview.table->separator())));
    //: %1 is a file; the numbers count its rows and columns
    m_ui->factsLabel->setText(tr("%n row(s)", nullptr, m_preview.table->rowCount()) + u", "_s +
                              tr("%n column(s)", nullptr, m_preview.table->columnCount()));
}

void SpreadsheetImportDialog::fillHeaders()
{
    m_ui->headerCombo->clear();
    m_ui->headerCombo->addItem(tr("No line names them"), -1);
    const CsvTable &table = *m_preview.table;
    const int shown = std::max(rowsToNameColumns, m_preview.mapping.headerRow + 1);
    for (int row = 0; row < std::min(table.rowCount(), shown); ++row) {
        QStringList cells;
        for (int column = 0; column < std::min(table.cellCount(row), 4); ++column)
            cells.append(table.cell(row, column).simplified().left(24));
        //: A line of a spreadsheet and what begins it
        m_ui->headerCombo->addItem(tr("Line %1: %2").arg(table.line(row)).arg(cells.join(u", "_s)), row);
    }
    m_ui->headerCombo->setCurrentIndex(m_ui->headerCombo->findData(m_preview.mapping.headerRow));
}

void SpreadsheetImportDialog::fillDates()
{
    const QString example = m_preview.dates.open.isEmpty() ? u"3/4/2026"_s : m_preview.dates.open;
    const QLocale locale;
    m_ui->dateCombo->clear();
    for (const bool dayFirst : {true, false}) {
        const auto read = csvDateOf(example, dayFirst);
        const QString day = read ? locale.toString(read->date, u"d MMMM yyyy"_s) : QString();
        m_ui->dateCombo->addItem(dayFirst
                                     //: %1 is a date in numbers, %2 the day that it means
                                     ? tr("Day first: %1 is %2").arg(example, day)
                                     //: %1 is a date in numbers, %2 the day that it means
                                     : tr("Month first: %1 is %2").arg(example, day),
                                 dayFirst);
    }
    m_ui->dateCombo->setCurrentIndex(m_preview.mapping.dayFirst ? 0 : 1);
}

void SpreadsheetImportDialog::fillFilter()
{
    const QVariant before = m_ui->filterCombo->currentData();
    m_ui->filterCombo->clear();
    m_ui->filterCombo->addItem(tr("All rows"));
    if (!m_preview.reading)
        return;
    for (const CsvRow::What what : {CsvRow::What::Added, CsvRow::What::Changed, CsvRow::What::Unchanged,
                                    CsvRow::What::LeftOut, CsvRow::What::Wrong}) {
        if (const int count = m_preview.reading->count(what)) {
            //: What becomes of rows, and how many there are: "new (12)"
            m_ui->filterCombo->addItem(tr("%1 (%2)").arg(rowTitle(what)).arg(count), static_cast<int>(what));
        }
    }
    const int same = before.isValid() ? m_ui->filterCombo->findData(before) : 0;
    m_ui->filterCombo->setCurrentIndex(std::max(same, 0));
    if (same <= 0)
        m_rows->filter(std::nullopt);
}

// What can be done now, and in one sentence why not more.
void SpreadsheetImportDialog::showState()
{
    const bool isRead = m_preview.table != nullptr;
    const CsvReading *reading = m_preview.reading.get();
    const int wrong = reading ? reading->count(CsvRow::What::Wrong) : 0;
    const int news =
        reading ? reading->count(CsvRow::What::Added) + reading->count(CsvRow::What::Changed) : 0;
    QString problem;
    if (m_error) {
        const bool named = m_error->place.isEmpty() || m_error->message.contains(m_error->place);
        //: %1 is a sentence, %2 the place in the file that it speaks of
        problem = named ? m_error->message : tr("%1\nPlace: %2").arg(m_error->message, m_error->place);
    } else if (isRead && !m_isWorking) {
        if (const auto missing = mappingProblem(m_preview.mapping))
            problem = *missing;
        else if (wrong > 0 && !m_ui->leaveOutCheck->isChecked())
            problem = tr("%n row(s) cannot be read. Change what columns and words mean, mend the file, or "
                         "leave them out.",
                         nullptr, wrong);
        else if (m_preview.dates.isOpen())
            //: %1 is a date in numbers
            problem = tr("“%1” could be two days: see that the order of the dates is right.")
                          .arg(m_preview.dates.open);
        else if (!m_preview.table->remarks().empty())
            //: %1 is the number of a line, %2 a sentence
            problem = tr("Line %1: %2")
                          .arg(m_preview.table->remarks().front().line)
                          .arg(m_preview.table->remarks().front().message);
    }
    m_ui->problemLabel->setText(problem);
    m_ui->problemLabel->setVisible(!problem.isEmpty());
    if (!m_isWorking && reading) {
        m_ui->summaryLabel->setText(news > 0 || wrong > 0 ? countsText(*reading)
                                    : reading->count(CsvRow::What::Unchanged) > 0
                                        ? tr("All of it is there already: there is nothing to import.")
                                        : tr("No row below the names of the columns holds an application."));
    } else if (!m_isWorking) {
        m_ui->summaryLabel->setText(m_error && !isRead ? tr("Nothing was imported, and nothing was changed.")
                                                       : QString());
    }
    m_ui->progressBar->setVisible(m_isWorking);
    m_ui->leaveOutCheck->setVisible(wrong > 0);
    m_ui->stagesView->setVisible(m_stages->rowCount() > 0);
    // Where the dates prove their order, there is nothing to choose.
    const CsvDateOrder &dates = m_preview.dates;
    m_ui->dateCombo->setEnabled(isRead && dates.dayProved == dates.monthProved &&
                                (dates.dayProved || dates.openLine > 0));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->headerCombo), static_cast<QWidget *>(m_ui->encodingCombo),
          static_cast<QWidget *>(m_ui->separatorCombo), static_cast<QWidget *>(m_ui->splitter)})
        widget->setEnabled(isRead);
    QPushButton *import = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    //: Button; the number counts applications that are added or changed
    import->setText(news > 0 ? tr("Import %n application(s)", nullptr, news) : tr("Import"));
    import->setEnabled(!m_isWorking && !m_error && news > 0 &&
                       (wrong == 0 || m_ui->leaveOutCheck->isChecked()));
}

CsvMapping SpreadsheetImportDialog::mapping() const
{
    CsvMapping mapping = m_preview.mapping;
    mapping.headerRow = m_ui->headerCombo->currentData().toInt();
    mapping.columns = m_columns->columns();
    mapping.stages = m_stages->words();
    mapping.dayFirst = m_ui->dateCombo->currentData().toBool();
    return mapping;
}

CsvEncoding SpreadsheetImportDialog::encoding() const
{
    return static_cast<CsvEncoding>(m_ui->encodingCombo->currentData().toInt());
}

QChar SpreadsheetImportDialog::separator() const
{
    return m_ui->separatorCombo->currentData().toChar();
}

} // namespace afterword
