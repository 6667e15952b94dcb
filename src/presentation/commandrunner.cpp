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
    if (command.changes.empty())
        return true;
    if (const Result<ChangeSet> result = m_store.execute(command); !result) {
        Q_EMIT failed(result.error());
        return false;
    }
    Q_EMIT labelsChanged();
    Q_EMIT done(command.label);
    return true;
}

void CommandRunner::tellDone()
{
    Q_EMIT labelsChanged();
    Q_EMIT done(m_store.undoLabel());
}

void CommandRunner::undo()
{
    const QString label = m_store.undoLabel();
    const Result<ChangeSet> result = m_store.undo();
    Q_EMIT labelsChanged();
    if (result)
        Q_EMIT undone(label);
    else
        Q_EMIT failed(result.error());
}

void CommandRunner::redo()
{
    const QString label = m_store.redoLabel();
    const Result<ChangeSet> result = m_store.redo();
    Q_EMIT labelsChanged();
    if (result)
        Q_EMIT redone(label);
    else
        Q_EMIT failed(result.error());
}

} // namespace afterword
