// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backup while running, and restore of what a backup holds.
#include "databasefile.h"
#include "migrations.h"
#include "sqltrackerstore_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 3> &sidecars()
{
    static const std::array<QString, 3> endings{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return endings;
}

/// Puts the file in the place of the other in one step.
Result<void> replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return fail(ErrorCode::Unavailable,
                    Database::tr("The file cannot be put in its place (%1); nothing was changed.")
                        .arg(QString::fromLocal8Bit(std::strerror(errno))),
                    to);
    }
    return syncToDisk(to);
}

/// Gives the file a second name, so that it has one at every moment of what follows; where the file system
/// cannot do that, a new name only.
Result<void> keepAs(const QString &file, const QString &aside)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(aside).constData()) == 0)
        return syncToDisk(aside);
    return replace(file, aside);
}

/// A folder beside the file, removed with what is left in it; so the last step is a rename within a folder.
Result<std::unique_ptr<QTemporaryDir>> workshop(const QString &file)
{
    auto folder = std::make_unique<QTemporaryDir>(QFileInfo(file).absolutePath() + u"/.afterword-XXXXXX"_s);
    if (!folder->isValid()) {
        return fail(ErrorCode::ReadOnly,
                    Database::tr("The folder cannot be written (%1); nothing was changed.")
                        .arg(folder->errorString()),
                    QFileInfo(file).absolutePath());
    }
    return folder;
}

/// An intact database of ours, which no program writes to.
Result<void> verify(const QString &file)
{
    const auto version = inspectDatabaseFile(file);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        return fail(ErrorCode::Damaged, Database::tr("This backup is empty; nothing was changed."), file);
    const auto database = Database::open(file, quietAccess(file));
    if (!database)
        return std::unexpected(database.error());
    const auto integrity = (*database)->value((*database)->dialect().integrityCheck());
    if (!integrity)
        return std::unexpected(integrity.error());
    if (*integrity != SqlValue(u"ok"_s))
        return fail(ErrorCode::Damaged, Database::tr("This backup is damaged; nothing was changed."), file);
    return {};
}

} // namespace

Result<void> SqlTrackerStore::backup(const QString &file, const std::function<bool()> &goesOn) const
{
    const auto wanted = [&]() -> Result<void> {
        if (!goesOn || goesOn())
            return {};
        return fail(ErrorCode::Cancelled, tr("The copy was stopped; nothing was changed."), file);
    };
    if (QFileInfo(file).isDir())
        return fail(ErrorCode::BadInput, tr("This is a folder; a backup needs the name of a file."), file);
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(d->database->file()).canonicalFilePath())
        return fail(ErrorCode::BadInput, tr("A backup cannot take the place of the database itself."), file);
    const auto folder = workshop(file);
    if (!folder)
        return std::unexpected(folder.error());
    const QString copy = (*folder)->filePath(u"backup"_s);
    return copyDatabase(*d->database, copy) | andThen(wanted) | andThen([&] { return verify(copy); }) |
           andThen(wanted) | andThen([&] { return replace(copy, QFileInfo(file).absoluteFilePath()); });
}

Result<void> SqlTrackerStore::restore(const QString &backup, const QString &database, const Clock &clock)
{
    if (auto valid = verify(backup); !valid)
        return valid;
    const QString target = QFileInfo(database).absoluteFilePath();
    const auto folder = workshop(target);
    if (!folder)
        return std::unexpected(folder.error());
    const QString copy = (*folder)->filePath(u"restored"_s);
    {
        const auto source = Database::open(backup, quietAccess(backup));
        if (!source)
            return std::unexpected(source.error());
        if (auto copied = copyDatabase(**source, copy); !copied)
            return copied;
    }
    if (auto valid = verify(copy); !valid)
        return valid;
    if (QFileInfo::exists(target)) {
        // Whoever has it open would go on writing to the file that was set aside.
        for (const QString &ending : sidecars()) {
            if (QFileInfo::exists(target + ending)) {
                auto present = Database::open(target, Database::Access::ReadWrite);
                if (!present)
                    return std::unexpected(present.error());
                const auto settled = (*present)->run(u"PRAGMA journal_mode = DELETE"_s);
                if (!settled && settled.error().code == ErrorCode::Locked) {
                    return fail(ErrorCode::Locked,
                                tr("Another program has the database open; close it first. Nothing was "
                                   "changed."),
                                target);
                }
                break;
            }
        }
        const QString when = clock.now().toUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        QString aside = target + u".replaced-"_s + when;
        for (int n = 2; QFileInfo::exists(aside); ++n)
            aside = target + u".replaced-%1-%2"_s.arg(when).arg(n);
        if (auto kept = keepAs(target, aside); !kept)
            return kept;
        // Left by a database too damaged to be settled; they must not meet the restored one.
        for (const QString &ending : sidecars()) {
            if (QFileInfo::exists(target + ending))
                QFile::rename(target + ending, aside + ending);
        }
    }
    return replace(copy, target);
}

} // namespace afterword
