// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table of applications: how they are called, and what stands in them.
#pragma once

#include "application.h"

#include <QStringList>

namespace afterword {

enum class CsvColumn {
    Id,
    Company,
    Role,
    Stage,
    Outcome,
    AppliedOn,
    ClosedOn,
    Location,
    Url,
    Source,
    Salary,
    Tags,
    Dream,
    Interest,
    TimeZone,
    Region,
    Notes,
    StageNow,      ///< written only
    NextInterview, ///< written only
    Interviews,    ///< written only
    LastMessage    ///< written only
};

struct CsvColumnName
{
    CsvColumn column;
    QLatin1StringView header; ///< as written
    QStringView others;       ///< as understood beside that: normalised names with blanks around each
};

/// In the order in which they are written.
const std::vector<CsvColumnName> &csvColumnNames();

/// The column of that header; nullopt: none of ours.
std::optional<CsvColumn> csvColumnOf(const QString &header);

/// Words for stage and outcome as spreadsheets have them: both at once, since "rejected" says two things.
struct CsvStage
{
    Stage stage = Stage::Saved;
    std::optional<Outcome> outcome;
};
std::optional<CsvStage> csvStageOf(const QString &word);

/// A date as people write it: 2026-12-01 (and a time after it), 2026/12/01, 1.12.2026, or with slashes in the
/// order that is given.
QDate csvDateOf(const QString &text, bool dayFirst);

/// The order that a date with slashes proves: true where its first number can only be a day, false where its
/// second can only be one; nullopt where it proves nothing.
std::optional<bool> csvDayFirst(const QString &text);

} // namespace afterword
