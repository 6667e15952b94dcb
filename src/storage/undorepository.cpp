// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stack of commands that can be taken back, and the journal.
#include "undorepository.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString nextSql(const QString &columns, bool undone)
{
    return u"SELECT %1 FROM undo WHERE undone = %2 ORDER BY id %3 LIMIT 1"_s.arg(
        columns, undone ? u"1"_s : u"0"_s, undone ? u"ASC"_s : u"DESC"_s);
}

qint64 nextId(const SqlValue &last)
{
    const auto *integer = std::get_if<qint64>(&last);
    return integer ? *integer + 1 : 1;
}

} // namespace

Result<void> UndoRepository::endRedoing() const
{
    return Query(m_database, u"DELETE FROM undo WHERE undone = 1"_s).run({});
}

Result<qint64> UndoRepository::add(const QString &label, const RowRestores &changes, Instant at) const
{
    if (auto ended = endRedoing(); !ended)
        return std::unexpected(ended.error());
    const auto last = m_database.value(u"SELECT max(id) FROM undo"_s);
    if (!last)
        return std::unexpected(last.error());
    const qint64 id = nextId(*last);
    return Query(m_database,
                 u"INSERT INTO undo (id, made_at, label, undone, changes) VALUES (?, ?, ?, 0, ?)"_s)
               .run({id, toSql(at), label, toText(changes)}) |
           andThen([&] {
               return Query(m_database, u"DELETE FROM undo WHERE id <= ?"_s).run({id - keptEntries});
           }) |
           mapped([&] { return id; });
}

Result<bool> UndoRepository::extend(qint64 id, const RowChanges &changes) const
{
    auto entry = next(false);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry || (*entry)->id != id)
        return false;
    RowRestores &restores = (*entry)->changes;
    for (RowRestore &later : restoring(changes)) {
        const auto earlier = std::ranges::find_if(restores, [&](const RowRestore &restore) {
            return restore.table == later.table && restore.key == later.key;
        });
        // What stood there before all of it comes back, instead of what stands there now.
        if (earlier != restores.end())
            earlier->presentDigest = std::move(later.presentDigest);
        else
            restores.push_back(std::move(later));
    }
    return endRedoing() | andThen([&] {
               return Query(m_database, u"UPDATE undo SET changes = ? WHERE id = ?"_s)
                   .run({toText(restores), id});
           }) |
           mapped([] { return true; });
}

Result<void> UndoRepository::clear() const
{
    return Query(m_database, u"DELETE FROM undo"_s).run({});
}

Result<std::optional<UndoEntry>> UndoRepository::next(bool undone) const
{
    std::optional<UndoEntry> entry;
    std::optional<RowRestores> changes;
    Query query(m_database, nextSql(u"id, label, changes"_s, undone));
    auto read = query.each({}, [&](const Query &row) {
        entry = UndoEntry{row.integer(0), row.text(1), {}};
        changes = restoresFromText(row.text(2));
    });
    if (!read)
        return std::unexpected(read.error());
    if (entry && !changes) {
        return fail(ErrorCode::Damaged,
                    Database::tr("What is kept for undoing cannot be understood; nothing was changed."),
                    m_database.file());
    }
    if (entry)
        entry->changes = std::move(*changes);
    return entry;
}

Result<QString> UndoRepository::nextLabel(bool undone) const
{
    QString label;
    Query query(m_database, nextSql(u"label"_s, undone));
    return query.each({}, [&](const Query &row) { label = row.text(0); }) | mapped([&] { return label; });
}

Result<bool> UndoRepository::isNextLong(bool undone) const
{
    constexpr int longText = 100'000; // some hundred records
    bool isLong = false;
    Query query(m_database, nextSql(u"length(changes) > %1"_s.arg(longText), undone));
    return query.each({}, [&](const Query &row) { isLong = row.integer(0) != 0; }) |
           mapped([&] { return isLong; });
}

Result<void> UndoRepository::turn(qint64 id, bool undone, const RowRestores &changes) const
{
    return Query(m_database, u"UPDATE undo SET undone = ?, changes = ? WHERE id = ?"_s)
        .run({toSql(undone), toText(changes), id});
}

Result<void> UndoRepository::forget(const deliveries::Passing &messages) const
{
    struct Entry
    {
        qint64 id;
        RowRestores changes;
    };
    std::vector<Entry> differing;
    {
        // What an import left may be many megabytes: only what names one of them is worth taking apart.
        const QStringList names = messages.storedIds();
        Query query(m_database, u"SELECT id, changes FROM undo"_s);
        auto read = query.each({}, [&](const Query &row) {
            const QString text = row.text(1);
            if (std::ranges::none_of(names, [&](const QString &name) { return text.contains(name); }))
                return;
            auto changes = restoresFromText(text);
            if (!changes)
                return; // undo will tell
            const auto forgotten = std::erase_if(*changes, [&](const RowRestore &restore) {
                return messages.holds(*restore.table, restore.key);
            });
            if (forgotten > 0)
                differing.push_back({row.integer(0), std::move(*changes)});
        });
        if (!read)
            return read;
    }
    for (const Entry &entry : differing) {
        auto written = entry.changes.empty()
                           ? Query(m_database, u"DELETE FROM undo WHERE id = ?"_s).run({entry.id})
                           : Query(m_database, u"UPDATE undo SET changes = ? WHERE id = ?"_s)
                                 .run({toText(entry.changes), entry.id});
        if (!written)
            return written;
    }
    return {};
}

Result<void> JournalRepository::add(Action action, const QString &label, size_t changedRows, Instant at) const
{
    static constexpr std::array names{"execute"_L1, "undo"_L1, "redo"_L1, "import"_L1, "deliver"_L1};
    const auto last = m_database.value(u"SELECT max(id) FROM journal"_s);
    if (!last)
        return std::unexpected(last.error());
    return Query(m_database, u"INSERT INTO journal (id, happened_at, action, label, changed_rows) "
                             "VALUES (?, ?, ?, ?, ?)"_s)
        .run({nextId(*last), toSql(at), QString(names[static_cast<size_t>(action)]), label,
              static_cast<qint64>(changedRows)});
}

} // namespace afterword
