// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardWork: carries out what a person asks of the board, and fills the menu of its cards.
#pragma once

#include "boardview.h"
#include "factdialogs.h"
#include "stepdialogs.h"

class QAction;

namespace afterword {

class BoardWork final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the view.
    BoardWork(BoardView &view, BoardModel &board, CommandRunner &runner, FactDialogs &facts,
              StepDialogs &steps);

    /// What the menu of one card offers besides: actions on the application that is chosen.
    void setApplicationActions(const QList<QAction *> &actions) { m_actions = actions; }

private:
    void fillMenu(QMenu *menu, const std::vector<ApplicationId> &ids);
    void addStepActions(QMenu *menu, const ApplicationId &id);
    void markDream(const std::vector<ApplicationId> &ids, bool dream);

    BoardView &m_view;
    BoardModel &m_board;
    CommandRunner &m_runner;
    FactDialogs &m_facts;
    StepDialogs &m_steps;
    QList<QAction *> m_actions;
};

} // namespace afterword
