// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a table of applications, from an application and into one.
#pragma once

#include "csvcolumns.h"
#include "error.h"
#include "zone.h"

#include <QHash>

namespace afterword {

/// What stands in that column for the application; empty for the columns that are written only.
QString csvCell(CsvColumn column, const Application &application);

/// How the cells of a table are to be read.
struct CsvCellReading
{
    bool dayFirst = false;
    bool clears = false;                  ///< an empty cell clears what it stands for; else it says nothing
    Zone zone;                            ///< in which times of day without one are meant
    QHash<QString, CsvStage> stages = {}; ///< by csvStageKey()
};

/// Puts a cell into the application; the error has no place yet. Outcome must come after Stage. True where
/// something was taken that the table does not say: an interview without a time of day is put at noon.
Result<bool> setCsvCell(CsvColumn column, const QString &cell, const CsvCellReading &reading,
                        Application &application);

} // namespace afterword
