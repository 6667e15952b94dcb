// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The database's file: made private, looked at before it is touched, opened with every setting checked.
#pragma once

#include "database.h"

namespace afterword {

struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    bool onNetwork = false;
};

/// Opens or makes the file, sets and reads back the settings, brings the schema up to date. What it refuses
/// it has not written to.
Result<OpenedDatabase> openDatabaseFile(const QString &file);

/// The schema's version of a file that may not be touched; as schemaVersion().
Result<int> inspectDatabaseFile(const QString &file);

/// How to read a file without leaving anything beside it: where a log shows that a program has it open or was
/// killed while it had, with that log, else without any lock. A journal that was left behind can be read past
/// only by who may write.
Database::Access quietAccess(const QString &file);

/// True where the folder lies on NFS, SMB, FUSE or the like.
bool isOnNetworkFileSystem(const QString &folder);

/// A consistent copy (0600) at a path that does not exist yet, made durable; on failure nothing is left
/// there.
Result<void> copyDatabase(const Database &database, const QString &copy);

/// Writes through the file's and its folder's contents to the disk.
Result<void> syncToDisk(const QString &file);

/// Only the owner may read or write it from now on.
void makePrivate(const QString &file);

} // namespace afterword
