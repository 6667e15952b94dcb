// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running commands and telling of them.
#include "commandrunner.h"

namespace afterword {

CommandRunner::CommandRunner(TrackerStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &TrackerStore::changed, this, &CommandRunner::labelsChanged);
}

bool CommandRunner::run(const Command &command)
{
    if (!runQuietly(command))
        return false;
    if (!command.changes.empty())
        Q_EMIT done(command.label);
    return true;
}

bool CommandRunner::runQuietly(const Command &command)
{
    if (command.changes.empty())
        return true;
    if (const Result<ChangeSet> result = m_store.execute(command); !result) {
        Q_EMIT failed(result.error());
        return false;
    }
    Q_EMIT labelsChanged();
    return true;
}

void CommandRunner::tellDone(const QString &outcome)
{
    Q_EMIT labelsChanged();
    Q_EMIT done(m_store.undoLabel(), outcome);
}

void CommandRunner::undo()
{
    turnBack(TurnBack::Undo);
}

void CommandRunner::redo()
{
    turnBack(TurnBack::Redo);
}

void CommandRunner::turnBack(TurnBack way)
{
    if (m_takesOver && m_takesOver(way))
        return;
    const bool isUndo = way == TurnBack::Undo;
    const QString label = isUndo ? m_store.undoLabel() : m_store.redoLabel();
    if (const Result<ChangeSet> result = isUndo ? m_store.undo() : m_store.redo(); !result)
        tellFailed(result.error());
    else
        tellTurnedBack(way, label);
}

void CommandRunner::tellTurnedBack(TurnBack way, const QString &label)
{
    Q_EMIT labelsChanged();
    if (way == TurnBack::Undo)
        Q_EMIT undone(label);
    else
        Q_EMIT redone(label);
}

void CommandRunner::tellFailed(const Error &error)
{
    Q_EMIT labelsChanged();
    Q_EMIT failed(error);
}

} // namespace afterword
