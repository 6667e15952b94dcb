// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making, inspecting and opening of the database's file.
#include "databasefile.h"

#include "migrations.h"
#include "searchrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString systemMessage(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

std::unexpected<Error> systemFailure(int number, const QString &file)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::Full,
                    Database::tr("There is no space left on the disk; nothing was changed. What was saved "
                                 "before is safe."),
                    file);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::ReadOnly,
                    Database::tr("The folder or file of the database cannot be written; nothing was "
                                 "changed."),
                    file);
    default:
        return fail(ErrorCode::Unavailable,
                    Database::tr("The database's file cannot be used (%1); nothing was changed.")
                        .arg(systemMessage(number)),
                    file);
    }
}

/// Makes the missing folders, for the owner only; leaves those that are there as they are.
Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return {};
    if (const QString parent = QFileInfo(folder).path(); parent != folder) {
        if (auto made = makeFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemFailure(errno, folder);
    return {};
}

/// No descriptor of an existing database is ever opened and closed here: closing one would drop the locks
/// that SQLite holds on the same file elsewhere in this process.
Result<void> makeFile(const QString &file)
{
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return {};
        return systemFailure(errno, file);
    }
    ::close(descriptor);
    return {};
}

Result<void> checkWritable(const QString &path)
{
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) != 0)
        return systemFailure(errno, path);
    return {};
}

Result<void> applySettings(const Database &database, bool onNetwork)
{
    for (const Dialect::Setting &setting : database.dialect().settings(onNetwork)) {
        const QString name(setting.name);
        if (auto done = database.run(u"PRAGMA %1 = %2"_s.arg(name, setting.set)); !done)
            return done;
        const auto held = database.value(u"PRAGMA "_s + name);
        if (!held)
            return std::unexpected(held.error());
        const auto *integer = std::get_if<qint64>(&*held);
        const auto *text = std::get_if<QString>(&*held);
        const QString answer = integer ? QString::number(*integer) : text ? *text : QString();
        if (answer != setting.answer) {
            return fail(ErrorCode::Unavailable,
                        Database::tr("The database does not take the setting %1 = %2 (it says %3), without "
                                     "which data would not be safe, so it was not opened.")
                            .arg(name, setting.set, answer),
                        database.file());
        }
    }
    return {};
}

} // namespace

bool isOnNetworkFileSystem(const QString &folder)
{
    struct statfs system = {};
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false;
    switch (static_cast<quint32>(system.f_type)) {
    case 0x6969:     // NFS
    case 0x517b:     // SMB
    case 0xff534d42: // CIFS
    case 0xfe534d42: // SMB 2
    case 0x65735546: // FUSE: sshfs, rclone and what desktops mount
    case 0x564c:     // NCP
    case 0x5346414f: // AFS
    case 0x6b414653: // kAFS
    case 0x73757245: // Coda
    case 0x01021997: // 9P
    case 0x00c36400: // Ceph
        return true;
    default:
        return false;
    }
}

void makePrivate(const QString &file)
{
    if (QFileInfo::exists(file))
        ::chmod(QFile::encodeName(file).constData(), 0600);
}

Database::Access quietAccess(const QString &file)
{
    // What was begun and never finished is in the journal: SQLite takes it back first, for which it must
    // write.
    if (QFileInfo(file + u"-journal"_s).size() > 0)
        return Database::Access::ReadWrite;
    return QFileInfo::exists(file + u"-wal"_s) ? Database::Access::ReadOnly : Database::Access::Immutable;
}

Result<int> inspectDatabaseFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return fail(ErrorCode::BadInput, Database::tr("This is a folder, not a database."), file);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Database::tr("There is no such file."), file);
    if (!info.isFile())
        return fail(ErrorCode::BadInput, Database::tr("This is not a file, so it is no database."), file);
    if (info.size() == 0)
        return 0;
    const auto probe = Database::open(file, quietAccess(file));
    if (!probe)
        return std::unexpected(probe.error());
    return schemaVersion(**probe);
}

Result<OpenedDatabase> openDatabaseFile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const QString folder = QFileInfo(path).path();
    if (QFileInfo::exists(path)) {
        if (const auto version = inspectDatabaseFile(path); !version)
            return std::unexpected(version.error());
    } else if (auto made = makeFolder(folder) | andThen([&] { return makeFile(path); }); !made) {
        return std::unexpected(made.error());
    }
    // The folder too: SQLite keeps its log beside the file.
    for (const QString &needed : {path, folder}) {
        if (auto writable = checkWritable(needed); !writable)
            return std::unexpected(writable.error());
    }
    for (const QString &sidecar : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        makePrivate(path + sidecar); // new ones take the mode of the database

    OpenedDatabase opened{nullptr, isOnNetworkFileSystem(folder)};
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    opened.database = std::move(*database);
    if (auto set = applySettings(*opened.database, opened.onNetwork); !set)
        return std::unexpected(set.error());
    if (auto version = schemaVersion(*opened.database); !version)
        return std::unexpected(version.error());
    if (auto migrated = migrate(*opened.database); !migrated)
        return std::unexpected(migrated.error());
    if (auto built = SearchRepository(*opened.database).build(); !built)
        return std::unexpected(built.error());
    return opened;
}

Result<void> syncToDisk(const QString &file)
{
    for (const QString &path : {file, QFileInfo(file).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return systemFailure(errno, path);
        const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
        ::close(descriptor);
        if (failed && failed != EINVAL) // EINVAL: this file system cannot sync folders
            return systemFailure(failed, path);
    }
    return {};
}

Result<void> copyDatabase(const Database &database, const QString &copy)
{
    // Made by us first, so that it is private from its first byte on; SQLite takes an empty file as new.
    const int descriptor =
        ::open(QFile::encodeName(copy).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemFailure(errno, copy);
    ::close(descriptor);
    auto copied = database.run(database.dialect().copyInto(copy)) | andThen([&] { return syncToDisk(copy); });
    if (!copied) {
        QFile::remove(copy);
        QFile::remove(copy + u"-journal"_s);
        copied.error().place = copy;
    }
    return copied;
}

} // namespace afterword
