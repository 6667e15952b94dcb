// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialect: the few words in which SQLite's SQL differs from what PostgreSQL understands too.
#pragma once

#include <QStringList>

#include <array>

namespace afterword {

/// Everything that is said in SQLite's own tongue; all other SQL of the house is plain.
class Dialect
{
public:
    /// Settings of a connection that must hold: how each is set, asked for and answered.
    struct Setting
    {
        QLatin1StringView name;
        QLatin1StringView set;
        QLatin1StringView answer;
    };
    static constexpr int settingCount = 6;

    /// `columns` is written with the standard's types; the table is made to refuse values of other types.
    QString createTable(const QString &name, const QString &columns) const;
    /// As createTable(), of a table that is nothing but its primary key.
    QString createKeyTable(const QString &name, const QString &columns) const;
    QString addColumn(const QString &table, const QString &column) const;
    /// Whether a commit waits for the disk; for what is derived it need not. Outside a transaction.
    QString setDurable(bool durable) const;
    /// Takes the write lock at once.
    QString beginWrite() const;
    QString beginRead() const;
    /// A number that changes when another connection has changed the data.
    QString dataVersion() const;
    QString schemaVersion() const;
    QString setSchemaVersion(int version) const;
    QString applicationId() const;
    QString setApplicationId() const;
    /// "Afwd": who the file belongs to.
    static constexpr qint64 ownApplicationId = 0x41667764;
    QString countTables() const;
    QString integrityCheck() const;
    QString foreignKeyCheck() const;
    /// Writes a consistent copy to a file that does not exist yet.
    QString copyInto(const QString &file) const;
    /// Gives back what the connection keeps in memory only to be quick.
    QString releaseMemory() const;
    /// How a query would be answered, for tests: the fourth column names the index.
    QString explain(const QString &sql) const;
    std::array<Setting, settingCount> settings(bool onNetwork) const;

    // The index of words over the table search_entries (id, words): words are separated by spaces and in the
    // form of searchWords() already.
    QString createSearchIndex() const;
    /// Values: id, words. The second needs the words as they were added.
    QString addToSearch() const;
    QString removeFromSearch() const;
    /// Ids of entries within a range of them, highest first. Values: an expression, lowest, highest, limit.
    QString matchSearch() const;
    /// All of the expressions.
    QString allInSearch(const QStringList &expressions) const;
    /// Any of the words; each of letters, digits, + and # alone.
    QString anyInSearch(const QStringList &words) const;
    /// A word that begins so. Fast up to searchPrefix characters whatever there is.
    QString beginningInSearch(const QString &word) const;
    static constexpr int searchPrefix = 3;
    QString clearSearch() const;
    /// Makes one piece of what many additions left.
    QString settleSearch() const;
    /// Fails where the index is not that of the table.
    QString verifySearch() const;
};

} // namespace afterword
