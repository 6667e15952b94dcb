// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applications as a table: one row each, for and from spreadsheets. The tracker document is the lossless
// form.
#pragma once

#include "error.h"
#include "tracker.h"

#include <functional>

namespace afterword {

struct CsvExportOptions
{
    bool byteOrderMark = false; ///< spreadsheets on some systems want one before UTF-8
    QChar separator = u',';     ///< or ; or a tab: what the spreadsheet program of that country expects
    std::optional<Instant> at;  ///< gives the column of the next interview; nullopt: it stays empty
    /// The stage that the facts say, for applications that store none; its column is for reading only.
    std::function<std::optional<Stage>(const Application &)> stageNow;
};

/// UTF-8, CRLF; the columns are named in English whatever the language, so that any Afterword reads
/// them. Fields that a spreadsheet would take for a formula get a leading apostrophe. Times of interviews are
/// wall-clock times in their own zone, with its name.
QByteArray writeApplicationsCsv(const Tracker &tracker, const CsvExportOptions &options = {});

/// The applications of a table, all of them or none, with the likely mapping and no doubt left: the header
/// must name a column for the company and one for the role, and nothing twice. Columns that are not ours go
/// to the notes as "name: value". Blank lines and titles above the header are passed over.
///
/// With an id column a row is the application of that id, and an empty cell clears what it stands for.
/// Without one a row is the application of the same company and role that is there already, else a new one
/// whose id follows from company, role and date; so reading the same file again gives the same records, and
/// an empty cell says nothing. Everything that the table does not say stays as it is in `present`, and the
/// people that its applications name come along; a cell that says what an export of it would say changes
/// nothing.
///
/// BadInput with `file:line` for text that is no CSV, a missing column or cell, an unknown word, a date that
/// is none or could be two, a number of cells above that of the columns, and an id that stands twice.
Result<Tracker> readApplicationsCsv(const QByteArray &csv, const QString &file, const Tracker &present = {});

} // namespace afterword
