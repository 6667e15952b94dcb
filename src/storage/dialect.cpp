// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own words.
#include "dialect.h"

namespace afterword {

using namespace Qt::StringLiterals;

QString Dialect::createTable(const QString &name, const QString &columns) const
{
    return u"CREATE TABLE %1 (%2) STRICT"_s.arg(name, QString(columns).replace(u"BIGINT"_s, u"INTEGER"_s));
}

QString Dialect::createKeyTable(const QString &name, const QString &columns) const
{
    return createTable(name, columns) + u", WITHOUT ROWID"_s;
}

QString Dialect::addColumn(const QString &table, const QString &column) const
{
    return u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(table, QString(column).replace(u"BIGINT"_s, u"INTEGER"_s));
}

QString Dialect::setDurable(bool durable) const
{
    return durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s;
}

QString Dialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString Dialect::beginRead() const
{
    return u"BEGIN"_s;
}

QString Dialect::dataVersion() const
{
    return u"PRAGMA data_version"_s;
}

QString Dialect::schemaVersion() const
{
    return u"PRAGMA user_version"_s;
}

QString Dialect::setSchemaVersion(int version) const
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString Dialect::applicationId() const
{
    return u"PRAGMA application_id"_s;
}

QString Dialect::setApplicationId() const
{
    return u"PRAGMA application_id = %1"_s.arg(ownApplicationId);
}

QString Dialect::countTables() const
{
    return u"SELECT count(*) FROM sqlite_master"_s;
}

QString Dialect::integrityCheck() const
{
    return u"PRAGMA integrity_check"_s;
}

QString Dialect::foreignKeyCheck() const
{
    return u"PRAGMA foreign_key_check"_s;
}

QString Dialect::copyInto(const QString &file) const
{
    return u"VACUUM INTO '%1'"_s.arg(QString(file).replace(u'\'', u"''"_s));
}

QString Dialect::releaseMemory() const
{
    return u"PRAGMA shrink_memory"_s;
}

QString Dialect::explain(const QString &sql) const
{
    return u"EXPLAIN QUERY PLAN "_s + sql;
}

std::array<Dialect::Setting, Dialect::settingCount> Dialect::settings(bool onNetwork) const
{
    // A write-ahead log needs memory that all programs share, which a network file system does not give.
    const Setting journal = onNetwork ? Setting{"journal_mode"_L1, "DELETE"_L1, "delete"_L1}
                                      : Setting{"journal_mode"_L1, "WAL"_L1, "wal"_L1};
    return {Setting{"busy_timeout"_L1, "5000"_L1, "5000"_L1},
            Setting{"trusted_schema"_L1, "OFF"_L1, "0"_L1},
            journal,
            Setting{"synchronous"_L1, "FULL"_L1, "2"_L1},
            Setting{"foreign_keys"_L1, "ON"_L1, "1"_L1},
            Setting{"secure_delete"_L1, "ON"_L1, "1"_L1}};
}

QString Dialect::createSearchIndex() const
{
    // The tokenizer must not know better than searchWords(): whatever is not ASCII is part of a word.
    return u"CREATE VIRTUAL TABLE search_index USING fts5(words, content='search_entries', "
           "content_rowid='id', tokenize=\"ascii tokenchars '+#'\", prefix='1 2 3', detail=none, "
           "columnsize=0)"_s;
}

QString Dialect::addToSearch() const
{
    return u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s;
}

QString Dialect::removeFromSearch() const
{
    return u"INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)"_s;
}

QString Dialect::matchSearch() const
{
    return u"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? "
           "ORDER BY rowid DESC LIMIT ?"_s;
}

QString Dialect::allInSearch(const QStringList &expressions) const
{
    return expressions.join(u" AND "_s);
}

QString Dialect::anyInSearch(const QStringList &words) const
{
    return u"(\"%1\")"_s.arg(words.join(u"\" OR \""_s));
}

QString Dialect::beginningInSearch(const QString &word) const
{
    return u"(\"%1\"*)"_s.arg(word);
}

QString Dialect::clearSearch() const
{
    return u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s;
}

QString Dialect::settleSearch() const
{
    return u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s;
}

QString Dialect::verifySearch() const
{
    return u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s;
}

} // namespace afterword
