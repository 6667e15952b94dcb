// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommitmentDialogs: asks for what they said will happen or asked for, and records it.
#pragma once

#include "factdialogs.h"

namespace afterword {

class CommitmentDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    CommitmentDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                      QWidget *window);

    void add(const ApplicationId &id, CommitmentType type);
    void edit(const ApplicationId &id, const CommitmentId &commitment);
    /// It is done now; what was done is open again.
    void settle(const ApplicationId &id, const CommitmentId &commitment);

private:
    void open(const Application &application, const Commitment &commitment);

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    FactDialogs &m_facts;
    QWidget *m_window;
};

} // namespace afterword
