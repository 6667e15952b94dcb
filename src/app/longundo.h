// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LongUndo: takes back or repeats what is too much to do while somebody waits, an import of a long list say.
#pragma once

#include "backgroundwork.h"
#include "clock.h"
#include "commandrunner.h"
#include "planner.h"
#include "sqltrackerstore.h"

#include <QWidget>

namespace afterword {

/// Works in a thread with a connection of its own; the window shows that it does, changes nothing meanwhile,
/// and can stop it.
class LongUndo final : public QObject
{
    Q_OBJECT

public:
    /// From now on the runner leaves it what is long. All must outlive it but for the window, to which it
    /// belongs.
    LongUndo(SqlTrackerStore &store, CommandRunner &runner, const Clock &clock, const Planner &planner,
             BackgroundWork &work, QWidget *window);

private:
    bool takeOver(CommandRunner::TurnBack way);

    SqlTrackerStore &m_store;
    CommandRunner &m_runner;
    const Clock &m_clock;
    const Planner &m_planner;
    BackgroundWork &m_work;
    QWidget *m_window;
    bool m_isBusy = false;
};

} // namespace afterword
