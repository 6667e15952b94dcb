// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UndoRepository and JournalRepository: what can be taken back, and what was done when.
#pragma once

#include "deliveries.h"
#include "rowchange.h"

namespace afterword {

struct UndoEntry
{
    qint64 id = 0;
    QString label;
    RowRestores changes; ///< what takes it back, or once undone what repeats it
};

class UndoRepository
{
public:
    static constexpr int keptEntries = 100;

    explicit UndoRepository(const Database &database)
        : m_database(database)
    {}

    /// A new command: what was undone before cannot be redone any more.
    Result<qint64> add(const QString &label, const RowRestores &changes, Instant at) const;
    /// The same of a command that goes on with that entry: it takes back these too. False: it is not the
    /// newest one any more.
    Result<bool> extend(qint64 id, const RowChanges &changes) const;
    /// The one to take back (undone = false) or to repeat next; nullopt: none. Damaged where it is not
    /// understood.
    Result<std::optional<UndoEntry>> next(bool undone) const;
    Result<QString> nextLabel(bool undone) const;
    /// Whether it has more records than can be turned while somebody waits.
    Result<bool> isNextLong(bool undone) const;
    /// After it was taken back or repeated: what leads the other way now.
    Result<void> turn(qint64 id, bool undone, const RowRestores &changes) const;
    Result<void> clear() const;
    /// No entry takes back or repeats these messages any more; one that would do nothing else goes.
    Result<void> forget(const deliveries::Passing &messages) const;

private:
    Result<void> endRedoing() const;

    const Database &m_database;
};

class JournalRepository
{
public:
    enum class Action { Execute, Undo, Redo, Import, Deliver };

    explicit JournalRepository(const Database &database)
        : m_database(database)
    {}

    Result<void> add(Action action, const QString &label, size_t changedRows, Instant at) const;

private:
    const Database &m_database;
};

} // namespace afterword
