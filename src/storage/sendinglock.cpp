// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locking by flock(), which belongs to the open file and not to the process.
#include "sendinglock.h"

#include "database.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace afterword {

SendingLock::~SendingLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<bool> SendingLock::take()
{
    if (m_count > 0) {
        ++m_count;
        return true;
    }
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_file).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        return fail(errno == ENOSPC ? ErrorCode::Full : ErrorCode::ReadOnly,
                    Database::tr("Nothing can be sent, because this file cannot be written."), m_file);
    }
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK || errno == EINTR)
            return false;
        return fail(ErrorCode::Unavailable,
                    Database::tr("Nothing can be sent, because this file cannot be locked."), m_file);
    }
    m_count = 1;
    return true;
}

void SendingLock::letGo()
{
    if (m_count > 0 && --m_count == 0)
        ::flock(m_descriptor, LOCK_UN);
}

} // namespace afterword
