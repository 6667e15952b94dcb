// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists over a table that is about to be imported.
#include "spreadsheetmodels.h"

#include "spreadsheetwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int rowsLookedAtForExamples = 200;
constexpr int mostExamples = 3;

QString exampleOf(const CsvTable &table, int firstRow, int column)
{
    QStringList examples;
    const int end = std::min(table.rowCount(), firstRow + rowsLookedAtForExamples);
    for (int row = firstRow; row < end && examples.size() < mostExamples; ++row) {
        const QString text = table.cell(row, column).simplified().left(40);
        if (!text.isEmpty() && !examples.contains(text))
            examples.append(text);
    }
    //: Between examples of what stands in a column of a spreadsheet
    return examples.join(SpreadsheetColumnsModel::tr(" · "));
}

/// A, B, …, Z, AA as spreadsheet programs call columns.
QString letters(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace

void SpreadsheetColumnsModel::show(const CsvTable &table, const CsvMapping &mapping)
{
    beginResetModel();
    m_columns = mapping.columns;
    m_names.clear();
    m_examples.clear();
    const QStringList headers = csvHeaders(table, mapping.headerRow);
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString &header = headers.at(column);
        //: A column of a spreadsheet that has no name; %1 is its letter
        m_names.append(header.isEmpty() ? tr("Column %1").arg(letters(column)) : header);
        m_examples.append(exampleOf(table, mapping.headerRow + 1, column));
    }
    endResetModel();
}

int SpreadsheetColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SpreadsheetColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CsvColumn chosen = m_columns[static_cast<size_t>(index.row())];
    const auto &choices = columnChoices();
    switch (index.column()) {
    case Name:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_names.at(index.row()) : QVariant();
    case Example:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_examples.at(index.row()) : QVariant();
    default:
        break;
    }
    if (role == Qt::DisplayRole)
        return columnTitle(chosen);
    if (role == Qt::EditRole)
        return static_cast<int>(std::ranges::find(choices, chosen) - choices.begin());
    if (role == Qt::AccessibleTextRole) {
        //: What a screen reader says: %1 is a column of a spreadsheet, %2 what it becomes
        return tr("%1 becomes %2").arg(m_names.at(index.row()), columnTitle(chosen));
    }
    if (role == ChoicesRole) {
        QStringList titles;
        for (const CsvColumn choice : choices)
            titles.append(columnTitle(choice));
        return titles;
    }
    return {};
}

bool SpreadsheetColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto choice = static_cast<size_t>(value.toInt());
    if (role != Qt::EditRole || index.column() != Becomes || choice >= columnChoices().size())
        return false;
    const CsvColumn column = columnChoices()[choice];
    CsvColumn &chosen = m_columns[static_cast<size_t>(index.row())];
    if (chosen == column)
        return true;
    // One meaning belongs to one column: it goes over.
    if (column != CsvColumn::ToNotes && column != CsvColumn::Ignored)
        std::ranges::replace(m_columns, column, CsvColumn::ToNotes);
    chosen = column;
    Q_EMIT dataChanged(this->index(0, Becomes), this->index(rowCount() - 1, Becomes));
    Q_EMIT this->chosen();
    return true;
}

QVariant SpreadsheetColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Example:
        return tr("What stands in it");
    default:
        return tr("Becomes");
    }
}

Qt::ItemFlags SpreadsheetColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

void SpreadsheetStagesModel::show(const std::vector<CsvStageWord> &words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    endResetModel();
}

int SpreadsheetStagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant SpreadsheetStagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CsvStageWord &word = m_words[static_cast<size_t>(index.row())];
    const auto &choices = stageChoices();
    switch (index.column()) {
    case Word:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? word.word : QVariant();
    case Count:
        return role == Qt::DisplayRole ? word.rows : QVariant();
    default:
        break;
    }
    if (role == Qt::DisplayRole)
        return stageTitle(word.meaning);
    if (role == Qt::EditRole)
        return static_cast<int>(std::ranges::find(choices, word.meaning) - choices.begin());
    if (role == Qt::AccessibleTextRole) {
        //: What a screen reader says: %1 is a word of a spreadsheet, %2 the stage that it means
        return tr("%1 means %2").arg(word.word, stageTitle(word.meaning));
    }
    if (role == ChoicesRole) {
        QStringList titles;
        for (const auto &choice : choices)
            titles.append(stageTitle(choice));
        return titles;
    }
    return {};
}

bool SpreadsheetStagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto choice = static_cast<size_t>(value.toInt());
    if (role != Qt::EditRole || index.column() != Meaning || choice >= stageChoices().size())
        return false;
    CsvStageWord &word = m_words[static_cast<size_t>(index.row())];
    if (word.meaning == stageChoices()[choice])
        return true;
    word.meaning = stageChoices()[choice];
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosen();
    return true;
}

QVariant SpreadsheetStagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word");
    case Count:
        return tr("Rows");
    default:
        return tr("Stage");
    }
}

Qt::ItemFlags SpreadsheetStagesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

void SpreadsheetRowsModel::show(std::shared_ptr<const CsvReading> reading, const CsvMapping &mapping,
                                const QString &stageColumn)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_mapping = mapping;
    m_stageColumn = stageColumn;
    collect();
    endResetModel();
}

void SpreadsheetRowsModel::filter(std::optional<CsvRow::What> what)
{
    beginResetModel();
    m_what = what;
    collect();
    endResetModel();
}

void SpreadsheetRowsModel::collect()
{
    m_rows.clear();
    for (size_t row = 0; m_reading && row < m_reading->rows.size(); ++row) {
        if (!m_what || m_reading->rows[row].what == *m_what)
            m_rows.push_back(row);
    }
}

int SpreadsheetRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SpreadsheetRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CsvRow &row = m_reading->rows[m_rows[static_cast<size_t>(index.row())]];
    switch (index.column()) {
    case Line:
        return row.line;
    case Becomes:
        return rowTitle(row.what);
    case Application: {
        if (row.application < 0)
            return row.title;
        const auto &application = m_reading->tracker.applications[static_cast<size_t>(row.application)];
        //: An application in one line: company, role
        return tr("%1, %2").arg(application.company, application.role);
    }
    default:
        break;
    }
    const QString reason = rowReason(row, m_mapping, m_stageColumn);
    if (row.what != CsvRow::What::Added)
        return reason;
    const QString facts = factsText(m_reading->tracker.applications[static_cast<size_t>(row.application)]);
    return reason.isEmpty() ? facts : facts + u". "_s + reason;
}

QVariant SpreadsheetRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Becomes:
        return tr("Is");
    case Application:
        return tr("Application");
    default:
        //: What changes in the application, or why the row is left out
        return tr("What or why");
    }
}

} // namespace afterword
