// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are whole or not there: writing that replaces at once, and reading with a limit.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <memory>

class QSaveFile;

namespace afterword {

/// Writes the bytes to a new file beside the old one and puts it in its place only when every byte has
/// reached the disk; then makes the folder's entry durable too. The new file is readable by its owner alone
/// (0600). A symbolic link is followed. On failure the old file stays as it was: Full where there is no
/// space, ReadOnly where the folder may not be written, Unavailable for anything else; the place is the path.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);

/// The same for what is made piece by piece and never whole in memory. Without a commit it was never there.
class SafeFileWriter
{
public:
    explicit SafeFileWriter(QString path);
    ~SafeFileWriter();
    Q_DISABLE_COPY_MOVE(SafeFileWriter)

    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    enum class Commit { Always, IfDifferent };
    /// False: the file had these very bytes and was left alone, as Commit::IfDifferent wants it.
    Result<bool> commit(Commit when = Commit::Always);

private:
    Result<void> refuse(int error);
    bool isThereAlready() const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

/// All of a file. NotFound where there is none, BadInput where it is longer than that or a folder,
/// Unavailable where it cannot be read; the place is the path.
Result<QByteArray> readFileWhole(const QString &path, qint64 mostBytes);

} // namespace afterword
