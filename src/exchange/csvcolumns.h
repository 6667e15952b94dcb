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
    LastMessage,   ///< written only
    InterviewAt,   ///< read only: when an interview was or will be
    ToNotes,       ///< read only: into the notes as "name: value"
    Ignored        ///< read only: left out
};

struct CsvColumnName
{
    CsvColumn column;
    QLatin1StringView header; ///< as written
    QStringView others;       ///< as understood beside that: normalised names with blanks around each
};

/// In the order in which they are written; what is read only stands in none of them.
const std::vector<CsvColumnName> &csvColumnNames();

/// The column of that header, in English, German, French or Spanish words, also in one of the forms "Firma /
/// Unternehmen" and "Status (now)"; nullopt: none of ours.
std::optional<CsvColumn> csvColumnOf(const QString &header);

/// Words for stage and outcome as spreadsheets have them: both at once, since "rejected" says two things.
struct CsvStage
{
    std::optional<Stage> stage; ///< nullopt: none, the facts shall say
    std::optional<Outcome> outcome;

    bool operator==(const CsvStage &) const = default;
};
/// Words with the same key are one word.
QString csvStageKey(const QString &word);
/// nullopt: nobody calls a stage so.
std::optional<CsvStage> csvStageOf(const QString &word);

/// Lower case, letters and digits only: "Date applied:" and "date_applied" are one name.
QString normalisedName(const QString &text);

} // namespace afterword
