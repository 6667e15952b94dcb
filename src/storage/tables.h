// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and rows: the tables of facts by name, and the rows that a record is written as.
#pragma once

#include "fieldcodec.h"
#include "records.h"

namespace afterword {

/// A table's name and columns, of which the first `keyColumns` are its primary key.
struct Table
{
    QString name;
    size_t keyColumns = 1;
    QStringList columns;
    bool ofApplication = false; ///< the key begins with an application's id

    QString selectAll() const;
    QString selectByKey() const;
    /// Rows of one application.
    QString selectOfApplication() const { return selectWhereIn(QStringLiteral("application"), 1); }
    /// Rows whose column has one of so many values.
    QString selectWhereIn(const QString &column, qsizetype count) const;
    QString insert() const;
    QString update() const;
    QString remove() const;
    int columnCount() const { return static_cast<int>(columns.size()); }

private:
    QString whereKey() const;
    QString ordered() const;
};

/// The table whose columns `fields(visitor, record)` describes.
template <typename Record, typename Describe>
Table makeTable(QString name, size_t keyColumns, Describe &&fields)
{
    const Record record;
    ColumnNames names;
    fields(names, record);
    const bool ofApplication = names.names.front() == QLatin1StringView("application");
    return {std::move(name), keyColumns, std::move(names.names), ofApplication};
}

/// One row as it stands in its table.
struct Row
{
    const Table *table = nullptr;
    SqlValues values;

    SqlValues key() const
    {
        return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(table->keyColumns)};
    }
    bool operator==(const Row &) const = default;
};
using Rows = std::vector<Row>;

namespace tables {
const Table &profile();
const Table &cadence();
const Table &people();
const Table &referees();
const Table &applications();
const Table &boardRanks();
const Table &applicationReferees();
const Table &interviews();
const Table &interviewers();
const Table &commitments();
const Table &correspondence();
const Table &correspondencePeople();
const Table &offers();
const Table &adjustments();

/// nullptr where no table of facts has that name.
const Table *named(const QString &name);
/// All tables of facts, those that are referred to before those that refer.
const std::vector<const Table *> &all();
} // namespace tables

/// The rows that a record is stored as.
Rows rowsOf(const ApplicationRecord &record);
Rows rowsOf(const PersonRecord &record);
Rows rowsOf(const RefereeRecord &record);
Rows rowsOf(const ProfileRecord &record);
Rows rowsOf(const CadenceRecord &record);

} // namespace afterword
