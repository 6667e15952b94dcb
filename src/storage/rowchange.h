// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RowChange: what one row was and is; how commands write, and how undo puts back.
#pragma once

#include "database.h"
#include "tables.h"

#include <functional>

namespace afterword {

/// Before and after of one row; no value: there is none.
struct RowChange
{
    const Table *table = nullptr;
    SqlValues key;
    std::optional<SqlValues> before;
    std::optional<SqlValues> after;
};
using RowChanges = std::vector<RowChange>;

/// What turns one set of rows into the other, by key: removals, changes and additions.
RowChanges differences(Rows before, Rows after);

/// Asked now and then by long work; false: Cancelled.
using GoesOn = std::function<bool()>;

/// Asks whether to go on, once in some hundred rows.
class Patience
{
public:
    explicit Patience(const GoesOn &goesOn)
        : m_goesOn(goesOn)
    {}

    Result<void> ask() const;

private:
    const GoesOn &m_goesOn;
    mutable int m_asked = 0;
};

/// Writes them and nothing that is derived from them. BadInput where a text cannot be stored as it is (half a
/// surrogate pair).
Result<void> writeRows(const Database &database, const RowChanges &changes, const GoesOn &goesOn = {});
/// The same, and what the search knows of them.
Result<void> write(const Database &database, const RowChanges &changes, const GoesOn &goesOn = {});

/// A change to be taken back: which image to put there, and by which fingerprint the present one is known.
struct RowRestore
{
    const Table *table = nullptr;
    SqlValues key;
    std::optional<SqlValues> image;       ///< no value: remove the row
    std::optional<QString> presentDigest; ///< no value: there must be no such row
};
using RowRestores = std::vector<RowRestore>;

/// What takes these changes back.
RowRestores restoring(const RowChanges &changes);
/// The rows as they must be now, and what each turns into. Conflict where one has changed since.
Result<RowChanges> changesFor(const Database &database, const RowRestores &restores,
                              const GoesOn &goesOn = {});

/// As it is kept in the undo table.
QString toText(const RowRestores &restores);
std::optional<RowRestores> restoresFromText(const QString &text);

} // namespace afterword
