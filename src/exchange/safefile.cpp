// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading of whole files.
#include "safefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 Part = 256 * 1024;

/// A sentence for what the system answered; error is an errno.
Error failure(const QString &path, int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        //: %1 is a path
        return {ErrorCode::Full,
                QCoreApplication::translate(
                    "SafeFile", "There is no space left to write “%1”; what was there was left unchanged.")
                    .arg(path),
                path};
    case EACCES:
    case EPERM:
    case EROFS:
        //: %1 is a path
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("SafeFile", "“%1” may not be written here.").arg(path), path};
    default:
        //: %1 is a path, %2 what the system says
        return {ErrorCode::Unavailable,
                QCoreApplication::translate(
                    "SafeFile", "“%1” could not be written: %2; what was there was left unchanged.")
                    .arg(path, qt_error_string(error)),
                path};
    }
}

/// Makes a new name in the folder survive a power cut. File systems without it answer EINVAL.
int syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES ? 0 : errno; // a folder that may be written but not listed cannot be synced
    const int error = fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    close(descriptor);
    return error;
}

} // namespace

SafeFileWriter::SafeFileWriter(QString path)
    : m_path(std::move(path))
{}

SafeFileWriter::~SafeFileWriter() = default;

/// Nothing was written.
Result<void> SafeFileWriter::refuse(int error)
{
    m_file->cancelWriting();
    return std::unexpected(failure(m_path, error));
}

Result<void> SafeFileWriter::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    errno = 0;
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(failure(m_path, errno != 0 ? errno : EACCES));
    return fchmod(m_file->handle(), S_IRUSR | S_IWUSR) == 0 ? Result<void>() : refuse(errno);
}

/// QSaveFile commits a short write as if it were whole, so each step is looked at here.
Result<void> SafeFileWriter::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    m_size += bytes.size();
    errno = 0;
    if (m_file->write(bytes) != bytes.size())
        return refuse(errno != 0 ? errno : ENOSPC);
    return {};
}

bool SafeFileWriter::isThereAlready() const
{
    QFile present(m_path);
    if (present.size() != m_size || !present.open(QIODevice::ReadOnly))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&present) && hash.result() == m_hash.result();
}

Result<bool> SafeFileWriter::commit(Commit when)
{
    if (when == Commit::IfDifferent && isThereAlready()) {
        m_file->cancelWriting();
        return false;
    }
    errno = 0;
    if (!m_file->flush() || fsync(m_file->handle()) != 0)
        return std::unexpected(refuse(errno != 0 ? errno : ENOSPC).error());
    errno = 0;
    if (!m_file->commit())
        return std::unexpected(failure(m_path, errno != 0 ? errno : EIO));
    if (const int error = syncFolder(QFileInfo(m_path).canonicalFilePath()); error != 0) {
        //: %1 is a path, %2 what the system says
        return fail(
            ErrorCode::Unavailable,
            QCoreApplication::translate("SafeFile", "“%1” was written, but may not outlast a power cut: %2.")
                .arg(m_path, qt_error_string(error)),
            m_path);
    }
    return true;
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    SafeFileWriter file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    if (const auto committed = file.commit(); !committed)
        return std::unexpected(committed.error());
    return {};
}

Result<QByteArray> readFileWhole(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        //: %1 is a path
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("SafeFile", "There is no file “%1”.").arg(path), path);
    if (info.isDir())
        //: %1 is a path
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("SafeFile", "“%1” is a folder.").arg(path), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a path, %2 what the system says
        return fail(
            ErrorCode::Unavailable,
            QCoreApplication::translate("SafeFile", "“%1” cannot be read: %2.").arg(path, file.errorString()),
            path);
    // Pipes and devices tell no size, and a file may grow: one byte too many is asked for instead.
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray part = file.read(std::min<qint64>(Part, mostBytes + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Unavailable,
            QCoreApplication::translate("SafeFile", "“%1” cannot be read: %2.").arg(path, file.errorString()),
            path);
    if (bytes.size() > mostBytes) {
        const int mostKiB = static_cast<int>(mostBytes / 1024);
        return fail(ErrorCode::BadInput,
                    //: %1 is a path
                    QCoreApplication::translate("SafeFile", "“%1” is longer than %n KiB.", nullptr, mostKiB)
                        .arg(path),
                    path);
    }
    return bytes;
}

} // namespace afterword
