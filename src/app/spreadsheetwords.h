// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what a spreadsheet's columns, words and rows become.
#pragma once

#include "csvrows.h"

namespace afterword {

/// What a column may become, in the order to choose from.
const std::vector<CsvColumn> &columnChoices();
/// Translated, as it stands in that list: "Company", "To the notes", "Leave out".
QString columnTitle(CsvColumn column);

/// What a word may mean, in the order to choose from; the first is none of all: the person has to choose.
const std::vector<std::optional<CsvStage>> &stageChoices();
QString stageTitle(const std::optional<CsvStage> &stage);

QString encodingTitle(CsvEncoding encoding);
QString separatorTitle(QChar separator);

/// "new", "changed", "as it was", "left out", "cannot be read".
QString rowTitle(CsvRow::What what);
/// Why, in one line; empty where the word says it all.
QString rowReason(const CsvRow &row, const CsvMapping &mapping, const QString &stageColumn);
/// What was understood of a new application: "Interviewing, applied on 3 November 2026, 1 interview".
QString factsText(const Application &application);
/// "12 new, 3 changed, 4 as they were"; what is none is not told, of the first three always.
QString countsText(const CsvReading &reading);

} // namespace afterword
