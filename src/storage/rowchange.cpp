// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Differences between rows, their writing, and their taking back with compare-and-set.
#include "rowchange.h"

#include "searchrepository.h"
#include "storedtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

bool keyLess(const Row &left, const Row &right)
{
    if (left.table != right.table)
        return left.table < right.table;
    const auto keys = static_cast<std::ptrdiff_t>(left.table->keyColumns);
    return std::lexicographical_compare(left.values.begin(), left.values.begin() + keys, right.values.begin(),
                                        right.values.begin() + keys);
}

bool isStorable(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return !text || text->isValidUtf16();
}

QJsonArray toJson(const SqlValues &values)
{
    QJsonArray array;
    for (const SqlValue &value : values) {
        if (const auto *integer = std::get_if<qint64>(&value))
            array += *integer;
        else if (const auto *text = std::get_if<QString>(&value))
            array += toStored(*text);
        else
            array += QJsonValue::Null;
    }
    return array;
}

SqlValues valuesFrom(const QJsonArray &array)
{
    SqlValues values;
    for (const QJsonValue value : array) {
        if (value.isDouble())
            values.emplace_back(value.toInteger());
        else if (value.isString())
            values.emplace_back(fromStored(value.toString()));
        else
            values.emplace_back();
    }
    return values;
}

/// Distinguishes the images of one row; 96 bits are plenty for that.
QString digest(const SqlValues &values)
{
    const QByteArray text = QJsonDocument(toJson(values)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(12).toBase64());
}

} // namespace

Result<void> Patience::ask() const
{
    if (!m_goesOn || m_asked++ % 500 != 0 || m_goesOn())
        return {};
    return fail(ErrorCode::Cancelled, Database::tr("It was stopped; nothing was changed."));
}

RowChanges differences(Rows before, Rows after)
{
    std::ranges::sort(before, keyLess);
    std::ranges::sort(after, keyLess);
    RowChanges changes;
    auto old = before.begin();
    for (auto fresh = after.begin(); old != before.end() || fresh != after.end();) {
        if (fresh == after.end() || (old != before.end() && keyLess(*old, *fresh))) {
            changes.push_back({old->table, old->key(), std::move(old->values), {}});
            ++old;
        } else if (old == before.end() || keyLess(*fresh, *old)) {
            changes.push_back({fresh->table, fresh->key(), {}, std::move(fresh->values)});
            ++fresh;
        } else {
            if (old->values != fresh->values)
                changes.push_back(
                    {fresh->table, fresh->key(), std::move(old->values), std::move(fresh->values)});
            ++old;
            ++fresh;
        }
    }
    return changes;
}

Result<void> writeRows(const Database &database, const RowChanges &changes, const GoesOn &goesOn)
{
    const Patience patience(goesOn);
    for (const RowChange &change : changes) {
        if (auto wanted = patience.ask(); !wanted)
            return wanted;
        Result<void> written;
        if (!change.after) {
            written = Query(database, change.table->remove()).run(change.key);
        } else {
            if (!std::ranges::all_of(*change.after, isStorable)) {
                return fail(
                    ErrorCode::BadInput,
                    Database::tr("A text holds half a symbol, which cannot be stored; nothing was changed."),
                    change.table->name);
            }
            if (!change.before) {
                written = Query(database, change.table->insert()).run(*change.after);
            } else {
                SqlValues values(change.after->begin() + static_cast<std::ptrdiff_t>(change.key.size()),
                                 change.after->end());
                values.insert(values.end(), change.key.begin(), change.key.end());
                written = Query(database, change.table->update()).run(values);
            }
        }
        if (!written)
            return written;
    }
    return {};
}

Result<void> write(const Database &database, const RowChanges &changes, const GoesOn &goesOn)
{
    return writeRows(database, changes, goesOn) |
           andThen([&] { return SearchRepository(database).follow(changes, goesOn); });
}

RowRestores restoring(const RowChanges &changes)
{
    RowRestores restores;
    restores.reserve(changes.size());
    for (const RowChange &change : changes)
        restores.push_back({change.table, change.key, change.before,
                            change.after ? std::optional(digest(*change.after)) : std::nullopt});
    return restores;
}

Result<RowChanges> changesFor(const Database &database, const RowRestores &restores, const GoesOn &goesOn)
{
    const Patience patience(goesOn);
    RowChanges changes;
    changes.reserve(restores.size());
    for (const RowRestore &restore : restores) {
        if (auto wanted = patience.ask(); !wanted)
            return std::unexpected(wanted.error());
        std::optional<SqlValues> present;
        Query query(database, restore.table->selectByKey());
        if (auto read = query.each(
                restore.key, [&](const Query &row) { present = row.values(restore.table->columnCount()); });
            !read)
            return std::unexpected(read.error());
        const auto presentDigest = present ? std::optional(digest(*present)) : std::nullopt;
        if (presentDigest != restore.presentDigest) {
            return fail(ErrorCode::Conflict,
                        Database::tr("What this would take back has been changed since, so nothing was "
                                     "changed."));
        }
        changes.push_back({restore.table, restore.key, std::move(present), restore.image});
    }
    return changes;
}

QString toText(const RowRestores &restores)
{
    // One by one: an import has millions of rows, and a tree of them would take gigabytes.
    QByteArray text("[");
    for (const RowRestore &restore : restores) {
        const QJsonArray entry{restore.table->name, toJson(restore.key),
                               restore.image ? QJsonValue(toJson(*restore.image)) : QJsonValue(),
                               restore.presentDigest ? QJsonValue(*restore.presentDigest) : QJsonValue()};
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(entry).toJson(QJsonDocument::Compact);
    }
    text += ']';
    return QString::fromUtf8(text);
}

std::optional<RowRestores> restoresFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    RowRestores restores;
    for (const QJsonValue value : document.array()) {
        const QJsonArray entry = value.toArray();
        const Table *table = tables::named(entry[0].toString());
        if (entry.size() != 4 || !table)
            return std::nullopt;
        RowRestore restore{table, valuesFrom(entry[1].toArray()), {}, {}};
        if (entry[2].isArray())
            restore.image = valuesFrom(entry[2].toArray());
        if (entry[3].isString())
            restore.presentDigest = entry[3].toString();
        if (restore.key.size() != table->keyColumns ||
            (restore.image && qsizetype(restore.image->size()) != table->columns.size()))
            return std::nullopt;
        restores.push_back(std::move(restore));
    }
    return restores;
}

} // namespace afterword
