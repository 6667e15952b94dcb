// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three lists of an import of a spreadsheet: its columns, its words for stages, and its rows.
#pragma once

#include "csvrows.h"

#include <QAbstractTableModel>

#include <memory>

namespace afterword {

/// The last column of a list in which one of several values is chosen; see ChoiceDelegate.
constexpr int ChoicesRole = Qt::UserRole + 1; ///< QStringList: what may be chosen; Qt::EditRole is its index

/// A row for each column of the table: its name, what stands in it, what it becomes.
class SpreadsheetColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Example, Becomes };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const CsvTable &table, const CsvMapping &mapping);
    const std::vector<CsvColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen();

private:
    QStringList m_names;
    QStringList m_examples;
    std::vector<CsvColumn> m_columns;
};

/// A row for each word of the stage column: the word, how often it stands there, the stage.
class SpreadsheetStagesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Count, Meaning };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<CsvStageWord> &words);
    const std::vector<CsvStageWord> &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen();

private:
    std::vector<CsvStageWord> m_words;
};

/// A row for each row of the table: its line, what becomes of it, the application, and why.
class SpreadsheetRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Becomes, Application, Reason };
    using QAbstractTableModel::QAbstractTableModel;

    /// Of the rows only those of which that becomes; nullopt: all.
    void show(std::shared_ptr<const CsvReading> reading, const CsvMapping &mapping,
              const QString &stageColumn);
    void filter(std::optional<CsvRow::What> what);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();

    std::shared_ptr<const CsvReading> m_reading;
    CsvMapping m_mapping;
    QString m_stageColumn;
    std::optional<CsvRow::What> m_what;
    std::vector<size_t> m_rows;
};

} // namespace afterword
