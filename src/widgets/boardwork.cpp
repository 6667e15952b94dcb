// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the board to commands and dialogs.
#include "boardwork.h"

#include "boardactions.h"
#include "stepactions.h"
#include "steptitle.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace afterword {

BoardWork::BoardWork(BoardView &view, BoardModel &board, CommandRunner &runner, FactDialogs &facts,
                     StepDialogs &steps)
    : QObject(&view)
    , m_view(view)
    , m_board(board)
    , m_runner(runner)
    , m_facts(facts)
    , m_steps(steps)
{
    connect(&view, &BoardView::moveRequested, this,
            [this](const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before) {
                m_facts.moveCards(m_board, ids, to, before, m_view.moveAnchor());
            });
    connect(&view, &BoardView::removeRequested, &facts, &FactDialogs::removeApplications);
    connect(&view, &BoardView::menuAboutToOpen, this, &BoardWork::fillMenu);
}

void BoardWork::fillMenu(QMenu *menu, const std::vector<ApplicationId> &ids)
{
    bool allDream = true;
    for (const ApplicationId &id : ids) {
        const Result<BoardCard> card = m_board.store().boardCard(id);
        allDream &= card && card->dream;
    }
    menu->addSeparator();
    QAction *dream = menu->addAction(tr("&Dream Job"));
    dream->setObjectName(u"boardDreamAction"_s);
    dream->setCheckable(true);
    dream->setChecked(allDream);
    connect(dream, &QAction::triggered, this, [this, ids](bool checked) { markDream(ids, checked); });
    if (ids.size() != 1)
        return;
    addStepActions(menu, ids.front());
    menu->addSeparator();
    menu->addActions(m_actions);
}

void BoardWork::addStepActions(QMenu *menu, const ApplicationId &id)
{
    const auto rows = m_board.store().steps(id);
    const Result<BoardCard> card = m_board.store().boardCard(id);
    if (!rows || !card || !card->nextStep)
        return;
    const auto isNext = [&card](const AgendaRow &row) {
        return row.step.kind == *card->nextStep && row.step.due == card->nextDue &&
               row.step.opens == card->nextOpens;
    };
    const auto next = std::ranges::find_if(*rows, isNext);
    if (next == rows->end() || !canBeAdjusted(next->step))
        return;
    menu->addSeparator();
    const QString title = stepTitle(next->step.kind, next->recipient).replace(u'&', u"&&"_s);
    //: %1 is the next step of a card: "Thank Ann Ito"
    QAction *snooze = menu->addAction(tr("S&nooze: %1…").arg(title));
    snooze->setObjectName(u"boardSnoozeAction"_s);
    connect(snooze, &QAction::triggered, this,
            [this, row = *next, id] { m_steps.snooze(row, m_view.globalCardRect(id)); });
    //: %1 is the next step of a card: "Thank Ann Ito"
    QAction *skip = menu->addAction(tr("S&kip: %1…").arg(title));
    skip->setObjectName(u"boardSkipAction"_s);
    connect(skip, &QAction::triggered, this, [this, row = *next] { m_steps.skip(row); });
}

void BoardWork::markDream(const std::vector<ApplicationId> &ids, bool dream)
{
    std::vector<Application> applications;
    for (const ApplicationId &id : ids) {
        auto application = m_facts.read(id);
        if (!application)
            return;
        applications.push_back(std::move(*application));
    }
    m_runner.run(markAsDream(applications, dream));
}

} // namespace afterword
