// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table to applications, each with what becomes of it and why.
#pragma once

#include "csvmapping.h"
#include "tracker.h"

namespace afterword {

/// What becomes of one record of a table.
struct CsvRow
{
    enum class What { Added, Changed, Unchanged, LeftOut, Wrong };
    What what = What::Added;
    int line = 1;
    int application = -1;           ///< its place in the reading's tracker; -1: there is none
    std::vector<CsvColumn> changed; ///< Changed: what differs
    QString reason; ///< LeftOut, Wrong: why; else what was taken that the table does not say. Translated
    QString column; ///< Wrong: the header of the column that it lies in; empty: the row as a whole
    QString title;  ///< without an application: the beginning of the row, to recognise it by
};

struct CsvReading
{
    Tracker tracker; ///< what is to be imported: applications with all they hold, and the people they name
    std::vector<CsvRow> rows;

    int count(CsvRow::What what) const;
    /// The first row that cannot be read, as an error with its place; nullopt: none.
    std::optional<Error> firstProblem(const QString &file) const;
};

/// Reads all rows below the header; see readApplicationsCsv() for what a row is. The mapping must have no
/// mappingProblem(). A row that says the same as an earlier one, or names the columns again, is left out.
/// Fails with Cancelled alone; what is wrong with a row stands with the row.
Result<CsvReading> readCsvRows(const CsvTable &table, const CsvMapping &mapping, const Tracker &present,
                               const CsvProgress &progress = {});

} // namespace afterword
