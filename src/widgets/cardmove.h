// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardMove: cards on their way to a stage, and the facts that this implies.
#pragma once

#include "clock.h"
#include "stagefacts.h"

#include <QObject>
#include <QRect>

namespace afterword {

class BoardModel;
class CommandRunner;
class FactDialogs;
class TrackerStore;

/// Asks of each card on its own, for two companies have no interview and no offer in common; how it ended
/// is asked once for them all. Then one command moves every card, so that one undo takes it back; Escape at
/// any question leaves them all where they were. It goes when that is decided.
class CardMove final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        TrackerStore &store;
        const Clock &clock;
        CommandRunner &runner;
        FactDialogs &facts; ///< owns it
        BoardModel &board;
        QWidget *window;
    };
    struct Way
    {
        std::vector<ApplicationId> ids;
        Stage to;
        ApplicationId before;
        QRect anchor; ///< of the screen: a question stands beside it
    };
    CardMove(const Parts &parts, Way way);

    void start();

private:
    struct Card
    {
        Application application;
        StageQuestion question = StageQuestion::None;
        StageAnswer answer;
    };
    bool readCards();
    /// The question that is asked as number place, counted from 0.
    void ask(size_t place);
    void run();

    Parts m_parts;
    Way m_way;
    std::vector<Card> m_cards;
    std::vector<size_t> m_asked; ///< which of them are asked about
};

} // namespace afterword
