// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommandRunner: the window's one way to change data, to take it back and to say what was done.
#pragma once

#include "trackerstore.h"

#include <functional>

namespace afterword {

class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit CommandRunner(TrackerStore &store, QObject *parent = nullptr);

    /// False where it failed, which failed() tells; a command without changes is a success.
    bool run(const Command &command);
    /// The same of what is kept while it is typed: nothing is said of it unless it fails.
    bool runQuietly(const Command &command);
    /// Somebody else has executed a command on the store: tells it as done, or what came of it.
    void tellDone(const QString &outcome = {});

    enum class TurnBack { Undo, Redo };
    /// Asked before each undo and redo; true: it does it, and tells by the functions below how it went.
    void setLongWork(std::function<bool(TurnBack)> takesOver) { m_takesOver = std::move(takesOver); }
    void tellTurnedBack(TurnBack way, const QString &label);
    void tellFailed(const Error &error);

    QString undoLabel() const { return m_store.undoLabel(); }
    QString redoLabel() const { return m_store.redoLabel(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// The label as it stands after "Undo"; the outcome ("3 new") where there is more to say than that it is
    /// done.
    void done(const QString &label, const QString &outcome = {});
    void undone(const QString &label);
    void redone(const QString &label);
    void failed(const afterword::Error &error);
    /// What undo() and redo() would do may be another.
    void labelsChanged();

private:
    void turnBack(TurnBack way);

    TrackerStore &m_store;
    std::function<bool(TurnBack)> m_takesOver;
};

} // namespace afterword
