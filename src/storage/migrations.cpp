// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of migrations and the one that runs them.
#include "migrations.h"

#include "agendaschema.h"
#include "calendarrangeschema.h"
#include "calendarschema.h"
#include "databasefile.h"
#include "invitationschema.h"
#include "outboxschema.h"
#include "reminderschema.h"
#include "schema1.h"
#include "schema2.h"
#include "searchschema.h"

#include <QFile>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

qint64 integerOf(const SqlValue &value)
{
    const auto *integer = std::get_if<qint64>(&value);
    return integer ? *integer : 0;
}

Result<void> runOne(const Database &database, const std::vector<Migration> &list, int from)
{
    auto transaction = Transaction::write(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another program may have been faster.
    const auto now = database.value(database.dialect().schemaVersion());
    if (!now)
        return std::unexpected(now.error());
    if (integerOf(*now) != from)
        return {};
    const Migration &migration = list[static_cast<size_t>(from)];
    for (const QString &statement : migration.statements(database.dialect())) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    if (migration.fill) {
        if (auto filled = migration.fill(database); !filled)
            return filled;
    }
    for (const QString &statement :
         {database.dialect().setApplicationId(), database.dialect().setSchemaVersion(from + 1)}) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> list{schema1,        {schema2, fillSchema2}, searchSchema,
                                             outboxSchema,   invitationSchema,       agendaSchema,
                                             calendarSchema, reminderSchema,         calendarRangeSchema};
    return list;
}

int newestSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<int> schemaVersion(const Database &database)
{
    const auto owner = database.value(database.dialect().applicationId());
    if (!owner)
        return std::unexpected(owner.error());
    const auto version = database.value(database.dialect().schemaVersion());
    if (!version)
        return std::unexpected(version.error());
    bool isOurs = integerOf(*owner) == Dialect::ownApplicationId;
    if (!isOurs && integerOf(*owner) == 0 && integerOf(*version) == 0) {
        // Only here: counting the tables reads them all, which takes longer than the rest of opening.
        const auto tables = database.value(database.dialect().countTables());
        if (!tables)
            return std::unexpected(tables.error());
        isOurs = integerOf(*tables) == 0;
    }
    if (!isOurs) {
        return fail(ErrorCode::Damaged,
                    Database::tr("This database belongs to another program; it was left as it is."),
                    database.file());
    }
    if (integerOf(*version) > newestSchemaVersion()) {
        return fail(ErrorCode::NewerVersion,
                    Database::tr("This database was written by a newer Afterword (version %1 of its form; "
                                 "this program knows %2); it was left as it is. Install the newer program "
                                 "to open it.")
                        .arg(integerOf(*version))
                        .arg(newestSchemaVersion()),
                    database.file());
    }
    return static_cast<int>(integerOf(*version));
}

Result<void> migrate(const Database &database, const std::vector<Migration> &list)
{
    const auto version = database.value(database.dialect().schemaVersion());
    if (!version)
        return std::unexpected(version.error());
    const int newest = static_cast<int>(list.size());
    int from = static_cast<int>(integerOf(*version));
    if (from > 0 && from < newest) {
        const QString copy = database.file() + u".before-version-%1"_s.arg(newest);
        // A copy that a failed attempt left is of the same old data.
        if (!QFile::exists(copy)) {
            if (auto made = copyDatabase(database, copy); !made)
                return made;
        }
    }
    for (; from < newest; ++from) {
        if (auto done = runOne(database, list, from); !done)
            return done;
    }
    return {};
}

} // namespace afterword
