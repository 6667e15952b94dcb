// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PassingMessages: says what was done, and offers to take it back.
#pragma once

#include "commandrunner.h"

#include <QObject>

namespace afterword {

class Toast;

/// Speaks through a Toast for a CommandRunner, both of which must outlive it.
class PassingMessages final : public QObject
{
    Q_OBJECT

public:
    PassingMessages(Toast &toast, CommandRunner &runner, QObject *parent = nullptr);

    void show(const QString &text);
    void showError(const Error &error);

private:
    void tell(const QString &form, const QString &label, const QString &action);

    Toast &m_toast;
    CommandRunner &m_runner;
    bool m_offersUndo = false;
};

} // namespace afterword
