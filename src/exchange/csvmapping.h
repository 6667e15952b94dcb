// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvMapping: what a person's table means: its header, columns, words for stages and order of dates; and the
// guess that a person may change.
#pragma once

#include "csvcolumns.h"
#include "csvtext.h"

namespace afterword {

/// A word of the stage column and what it stands for.
struct CsvStageWord
{
    QString word;                    ///< as it stands in the table for the first time
    int rows = 0;                    ///< in which it stands
    std::optional<CsvStage> meaning; ///< nullopt: not known, the person must say

    bool operator==(const CsvStageWord &) const = default;
};

struct CsvMapping
{
    int headerRow = 0;              ///< index of the record that names the columns; -1: none does
    std::vector<CsvColumn> columns; ///< for each column of the table; of ours each at most once
    std::vector<CsvStageWord> stages;
    bool dayFirst = false;      ///< 3/4/2026 is in April
    bool leaveOutWrong = false; ///< rows that cannot be read are left out; else they stop the import

    /// -1: none has that meaning.
    int find(CsvColumn column) const;
    bool has(CsvColumn column) const { return find(column) >= 0; }

    bool operator==(const CsvMapping &) const = default;
};

/// What the dates of the table say about their order.
struct CsvDateOrder
{
    bool dayProved = false;   ///< some can only begin with a day
    bool monthProved = false; ///< some can only begin with a month
    int openLine = 0;         ///< of the first that could be two days; 0: none
    QString open;             ///< that one

    /// Nothing but the person can settle it.
    bool isOpen() const { return openLine > 0 && dayProved == monthProved; }
};

/// The record that names the columns, among the first ones; -1: none does.
int likelyHeaderRow(const CsvTable &table);

/// What the columns are called there; without a header all are empty.
QStringList csvHeaders(const CsvTable &table, int headerRow);

/// By the names and, where these say nothing, by what stands in the columns.
std::vector<CsvColumn> likelyColumns(const CsvTable &table, int headerRow);

/// All the words of the stage column in the order of the table, with the meanings already chosen in `known`,
/// else the likely ones.
std::vector<CsvStageWord> csvStageWords(const CsvTable &table, const CsvMapping &mapping,
                                        const std::vector<CsvStageWord> &known = {});

CsvDateOrder csvDateOrder(const CsvTable &table, const CsvMapping &mapping);

/// The whole guess. Where the dates prove no order, it is the given one.
CsvMapping likelyMapping(const CsvTable &table, bool dayFirstOtherwise);

/// Why nothing can be read with this mapping: company or role is missing, or one stands twice; nullopt: it
/// can.
std::optional<QString> mappingProblem(const CsvMapping &mapping);

} // namespace afterword
