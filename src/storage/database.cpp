// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to SQLite by way of QSqlDatabase.
#include "database.h"

#include "storedtext.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <array>
#include <atomic>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString connectionName()
{
    static std::atomic<quint64> count = 0;
    return u"afterword-%1"_s.arg(++count);
}

/// Primary result codes of SQLite, part of its stable interface.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

// SQLite's UTF-16 drops a leading byte order mark and replaces what is no character; PostgreSQL has no NUL in
// texts. These are written as DLE and a letter, and DLE itself too.
constexpr char16_t escape = 0x10;
constexpr char16_t byteOrderMark = 0xfeff;
constexpr std::array<std::pair<char16_t, char16_t>, 5> escaped{
    {{escape, u'D'}, {0x0, u'0'}, {0xfffe, u'E'}, {0xffff, u'F'}, {byteOrderMark, u'B'}}};

bool needsEscape(char16_t unit)
{
    return unit == escape || unit == 0 || unit >= 0xfffe;
}

} // namespace

QString toStored(const QString &text)
{
    const auto units = QStringView(text).utf16();
    const bool isPlain =
        std::none_of(units, units + text.size(), needsEscape) && !text.startsWith(QChar(byteOrderMark));
    if (isPlain)
        return text.isNull() ? u""_s : text; // a null QString would become NULL
    QString stored;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const auto *found = std::ranges::find(escaped, unit, &std::pair<char16_t, char16_t>::first);
        if (found == escaped.end())
            stored += character;
        else
            stored.append(QChar(escape)).append(QChar(found->second));
    }
    return stored;
}

QString fromStored(const QString &stored)
{
    if (!stored.contains(QChar(escape)))
        return stored;
    QString text;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const auto *found = escaped.end();
        if (stored[i] == QChar(escape) && i + 1 < stored.size())
            found =
                std::ranges::find(escaped, stored[i + 1].unicode(), &std::pair<char16_t, char16_t>::second);
        if (found == escaped.end()) {
            text += stored[i];
        } else {
            text += QChar(found->first);
            ++i;
        }
    }
    return text;
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return fail(ErrorCode::Unavailable,
                    tr("Qt's SQLite driver is missing on this machine (package libqt6sql6-sqlite), so "
                       "nothing was opened."),
                    file);
    }
    std::unique_ptr<Database> database(new Database(file, connectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    QString name = file;
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()) +
               u"?immutable=1"_s;
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open())
        return std::unexpected(database->errorFor(connection.lastError()));
    return database;
}

Database::~Database()
{
    m_idle.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<QSqlQuery> Database::take(const QString &sql) const
{
    if (const auto idle = m_idle.constFind(sql); idle != m_idle.cend() && *idle) {
        auto query = std::make_unique<QSqlQuery>(std::move(**idle));
        m_idle.erase(idle);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    query->prepare(sql);
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const
{
    if (query->lastError().isValid())
        return;
    query->finish();
    m_idle.insert(sql, std::make_shared<QSqlQuery>(std::move(*query)));
}

void Database::releaseMemory()
{
    m_idle.clear();
    (void)run(dialect().releaseMemory()); // all is as before where it did not work
}

Result<void> Database::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(errorFor(query.lastError()));
    return {};
}

Result<SqlValue> Database::value(const QString &sql) const
{
    SqlValue found;
    Query query(*this, sql);
    if (auto done = query.each({}, [&](const Query &row) { found = row.value(0); }); !done)
        return std::unexpected(done.error());
    return found;
}

Error Database::errorFor(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto with = [&](ErrorCode kind, const QString &message) { return Error{kind, message, m_file}; };
    switch (code) {
    case Busy:
    case Locked:
        return with(ErrorCode::Locked, tr("Another program is using the database; nothing was changed. Try "
                                          "again when it has finished."));
    case Permission:
    case ReadOnly:
        return with(ErrorCode::ReadOnly, tr("The database cannot be written; nothing was changed."));
    case Corrupt:
        return with(ErrorCode::Damaged, tr("The database is damaged; it was left as it is. Restore a backup, "
                                           "or keep the file for somebody who can repair it."));
    case NotADatabase:
        return with(ErrorCode::Damaged, tr("This file is no database; it was left as it is."));
    case Full:
        return with(ErrorCode::Full,
                    tr("There is no space left on the disk; nothing was changed. What was saved before is "
                       "safe."));
    case CannotOpen:
        return with(ErrorCode::Unavailable, tr("The database cannot be opened; nothing was changed."));
    case InputOutput:
    case NoMemory:
        return with(ErrorCode::Unavailable,
                    tr("The disk or the memory failed while the database was used (%1); nothing was changed.")
                        .arg(error.databaseText()));
    default:
        return with(ErrorCode::Internal, tr("The database refused a statement (%1, %2); nothing was changed.")
                                             .arg(error.nativeErrorCode(), error.databaseText()));
    }
}

Query::Query(const Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_query(database.take(m_sql))
{}

Query::~Query()
{
    m_database.giveBack(m_sql, std::move(m_query));
}

Result<void> Query::run(const SqlValues &values)
{
    if (!m_query->lastError().isValid()) {
        for (size_t i = 0; i < values.size(); ++i) {
            const SqlValue &value = values[i];
            QVariant bound;
            if (const auto *integer = std::get_if<qint64>(&value))
                bound = *integer;
            else if (const auto *text = std::get_if<QString>(&value))
                bound = toStored(*text);
            else
                bound = QVariant(QMetaType::fromType<QString>());
            m_query->bindValue(static_cast<int>(i), bound);
        }
        if (m_query->exec())
            return {};
    }
    return std::unexpected(m_database.errorFor(m_query->lastError()));
}

SqlValue Query::value(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return fromStored(value.toString());
    return value.toLongLong();
}

QString Query::text(int column) const
{
    return fromStored(m_query->value(column).toString());
}

SqlValues Query::values(int columns) const
{
    SqlValues row;
    row.reserve(static_cast<size_t>(columns));
    for (int column = 0; column < columns; ++column)
        row.push_back(value(column));
    return row;
}

Result<void> Query::finished() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(m_database.errorFor(m_query->lastError()));
    return {};
}

Result<Transaction> Transaction::write(const Database &database)
{
    if (auto begun = database.run(database.dialect().beginWrite()); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::read(const Database &database)
{
    if (auto begun = database.run(database.dialect().beginRead()); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->run(u"ROLLBACK"_s)); // fails where SQLite has rolled back by itself
}

Result<void> Transaction::commit()
{
    auto committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace afterword
