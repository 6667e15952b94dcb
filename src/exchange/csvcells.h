// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a table of applications, from an application and into one.
#pragma once

#include "csvcolumns.h"
#include "error.h"

namespace afterword {

/// What stands in that column for the application; empty for the columns that are written only.
QString csvCell(CsvColumn column, const Application &application);

/// Puts a cell into the application; the error has no place yet. An empty cell clears what it stands for.
/// Outcome must come after Stage.
Result<void> setCsvCell(CsvColumn column, const QString &cell, bool dayFirst, Application &application);

} // namespace afterword
