// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo beside the window.
#include "longundo.h"

#include "workingdialog.h"

namespace afterword {

LongUndo::LongUndo(SqlTrackerStore &store, CommandRunner &runner, const Clock &clock, const Planner &planner,
                   BackgroundWork &work, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_runner(runner)
    , m_clock(clock)
    , m_planner(planner)
    , m_work(work)
    , m_window(window)
{
    m_runner.setLongWork(
        [self = QPointer(this)](CommandRunner::TurnBack way) { return self && self->takeOver(way); });
}

bool LongUndo::takeOver(CommandRunner::TurnBack way)
{
    using Way = SqlTrackerStore::TurnBack;
    const bool isUndo = way == CommandRunner::TurnBack::Undo;
    const Way storeWay = isUndo ? Way::Undo : Way::Redo;
    if (m_isBusy)
        return true;
    if (!m_store.isLong(storeWay))
        return false;
    m_isBusy = true;
    const QString label = isUndo ? m_runner.undoLabel() : m_runner.redoLabel();
    //: Shown while it is done; %1 is what is taken back, such as "importing jobs.csv"
    auto *progress = new WorkingDialog(isUndo ? tr("Undoing %1…").arg(label)
                                              //: %1 is what is repeated, such as "importing jobs.csv"
                                              : tr("Redoing %1…").arg(label),
                                       m_window);
    progress->show(); // at once: nothing else may be changed meanwhile
    const auto work = [file = m_store.file(), &planner = m_planner, &clock = m_clock, storeWay,
                       stopped = progress->stopped()]() -> Result<ChangeSet> {
        auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            return std::unexpected(store.error());
        return (*store)->turnBack(storeWay, [stopped] { return !*stopped; });
    };
    m_work.run<Result<ChangeSet>>(
        work, this, [this, way, label, progress = QPointer(progress)](const Result<ChangeSet> &done) {
            delete progress;
            m_isBusy = false;
            if (done) {
                if (const auto caught = m_store.catchUp(); !caught)
                    m_runner.tellFailed(caught.error());
                m_runner.tellTurnedBack(way, label);
            } else if (done.error().code != ErrorCode::Cancelled) {
                m_runner.tellFailed(done.error());
            }
        });
    return true;
}

} // namespace afterword
