// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UnixSignals: a request from outside to end, told in the event loop.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace afterword {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the program ends as from its menu. At most one at a
/// time.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    /// Gives the signals their former meaning back.
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested(int signal);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace afterword
