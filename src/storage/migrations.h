// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations: the numbered, append-only list of steps that make today's schema out of any older one.
#pragma once

#include "database.h"

#include <QStringList>

namespace afterword {

/// Leads from one version of the schema to the next. Never edited once released.
struct Migration
{
    using Statements = QStringList (*)(const Dialect &dialect);
    using Fill = Result<void> (*)(const Database &database);

    /// The statements, one each, and where SQL does not suffice what is done after them.
    Migration(Statements change, Fill then = nullptr) // NOLINT(google-explicit-constructor)
        : statements(change)
        , fill(then)
    {}

    Statements statements;
    Fill fill;
};

/// Element 0 leads from an empty file to version 1, and so on.
const std::vector<Migration> &migrations();

/// What this program writes and understands.
int newestSchemaVersion();

/// The version of the schema; 0: an empty file. Damaged where the file belongs to another program.
/// NewerVersion where a newer Afterword wrote it. Reads only.
Result<int> schemaVersion(const Database &database);

/// Runs what is missing, each migration in a transaction of its own; of a database that holds data a copy
/// is made first, at `file` + ".before-version-N". Needs an open, writable connection.
Result<void> migrate(const Database &database, const std::vector<Migration> &list = migrations());

} // namespace afterword
