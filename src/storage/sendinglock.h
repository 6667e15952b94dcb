// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SendingLock: one program at a time sends out of an outbox; the system lets go when that program ends.
#pragma once

#include "error.h"

namespace afterword {

/// A lock on a file beside the database, so that whoever holds it knows that nobody alive is sending. How a
/// program ends does not matter: killed, it holds nothing any more.
class SendingLock
{
public:
    explicit SendingLock(QString file)
        : m_file(std::move(file))
    {}
    ~SendingLock();
    Q_DISABLE_COPY_MOVE(SendingLock)

    /// False where another program has it. Counts: as many times it must be let go.
    Result<bool> take();
    void letGo();

private:
    QString m_file;
    int m_descriptor = -1;
    int m_count = 0;
};

} // namespace afterword
