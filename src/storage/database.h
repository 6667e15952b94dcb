// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Database, Query and Transaction: one SQL connection, its prepared statements, and all or nothing.
#pragma once

#include "dialect.h"
#include "error.h"
#include "resultpipe.h"
#include "sqlvalue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>

#include <memory>

namespace afterword {

/// One connection under a name of its own, for the thread that opened it. Keeps statements prepared.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(afterword::Database)

public:
    enum class Access {
        ReadWrite,
        ReadOnly, ///< never writes, waits for writers
        Immutable ///< takes no lock and makes no file beside; for files that no program has open
    };

    /// Connects and does nothing more. Unavailable where Qt lacks the SQLite driver.
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &file() const { return m_file; }
    const Dialect &dialect() const { return m_dialect; }

    /// Gives back statements that wait to be used again, and pages that were read last.
    void releaseMemory();

    /// One statement without an answer.
    Result<void> run(const QString &sql) const;
    /// First column of the first row; no value where there is none.
    Result<SqlValue> value(const QString &sql) const;

    /// The sentence for a failure of SQL: what is wrong with which file, and what was left unchanged.
    Error errorFor(const QSqlError &error) const;

private:
    friend class Query;

    Database(QString file, QString connection);
    std::unique_ptr<QSqlQuery> take(const QString &sql) const;
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const;

    QString m_file;
    QString m_connection;
    Dialect m_dialect;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_idle;
};

/// A prepared statement, borrowed from its database for the length of a scope; forward only.
class Query
{
public:
    Query(const Database &database, QString sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Result<void> run(const SqlValues &values);
    /// Runs it and calls row() for each row; `row` may read columns until it returns.
    template <typename Row>
    Result<void> each(const SqlValues &values, Row &&row)
    {
        if (auto done = run(values); !done)
            return done;
        while (m_query->next())
            row(*this);
        return finished();
    }

    SqlValue value(int column) const;
    SqlValues values(int columns) const;
    QString text(int column) const;
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int rowsAffected() const { return m_query->numRowsAffected(); }

private:
    Result<void> finished() const;

    const Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// All or nothing: rolled back at the end of the scope unless committed.
class Transaction
{
public:
    /// For writing: holds the write lock from the start, so that what is read cannot change before it is
    /// written. Locked where another program holds it for longer than the busy timeout.
    static Result<Transaction> write(const Database &database);
    /// For reading one consistent state.
    static Result<Transaction> read(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {}

    const Database *m_database;
};

} // namespace afterword
