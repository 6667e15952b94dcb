// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns side by side.
#include "boardview.h"

#include "boardcolumn.h"
#include "boarddrag.h"
#include "steptitle.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

namespace afterword {

BoardView::BoardView(QWidget *parent)
    : QScrollArea(parent)
    , m_drag(new BoardDrag(this))
{
    setObjectName(QStringLiteral("boardView"));
    setAccessibleName(tr("Board"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::unit);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new BoardColumn(static_cast<Stage>(i), *m_drag, content);
        layout->addWidget(m_columns[i], 1);
        connectColumn(m_columns[i]);
    }
    layout->addStretch();
    columnOf(Stage::Closed)->setFolded(true);
    setWidget(content);
    connect(m_drag, &BoardDrag::started, this, [this] {
        if (m_model)
            m_model->hold();
    });
    connect(m_drag, &BoardDrag::finished, this, [this] {
        if (m_model)
            m_model->release();
        if (const auto dropped = std::exchange(m_dropped, std::nullopt))
            Q_EMIT moveRequested(dropped->ids, dropped->to, dropped->before);
    });
}

BoardView::~BoardView()
{
    // While its parts are taken down they still lose focus and rows.
    for (const BoardColumn *column : m_columns) {
        column->disconnect(this);
        column->list()->disconnect(this);
    }
}

void BoardView::connectColumn(BoardColumn *column)
{
    const Stage stage = column->stage();
    CardList *list = column->list();
    connect(column, &BoardColumn::foldedChanged, this, &BoardView::foldedStagesChanged);
    connect(list, &CardList::opened, this, &BoardView::activated);
    connect(list, &CardList::focused, this, [this, column] { makeCurrent(column); });
    connect(list, &CardList::currentIdChanged, this, [this, stage](const ApplicationId &id) {
        if (m_current == stage)
            Q_EMIT currentChanged(id);
    });
    connect(list, &CardList::chosenChanged, this, [this, column] {
        if (column->list()->selectionModel()->hasSelection())
            clearOthers(column);
    });
    connect(list, &CardList::sidewaysPressed, this, [this, stage](int steps) { goSideways(stage, steps); });
    connect(
        list, &CardList::shiftPressed, this,
        [this, stage](const std::vector<ApplicationId> &ids, int steps) { shiftStage(ids, stage, steps); });
    connect(list, &CardList::reorderPressed, this,
            [this, stage](const std::vector<ApplicationId> &ids, const ApplicationId &before) {
                Q_EMIT moveRequested(ids, stage, before);
            });
    connect(list, &CardList::removePressed, this, &BoardView::removeRequested);
    connect(list, &CardList::menuPressed, this,
            [this, stage](const std::vector<ApplicationId> &ids, QPoint position) {
                openMenu(stage, ids, position);
            });
}

void BoardView::setModel(BoardModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    for (BoardColumn *column : m_columns) {
        column->setColumn(model ? model->column(column->stage()) : nullptr);
        column->header()->setCount(model ? model->count(column->stage()) : StageCount());
    }
    if (!model)
        return;
    connect(model, &BoardModel::countsChanged, this, [this] {
        for (BoardColumn *column : m_columns)
            column->header()->setCount(m_model->count(column->stage()));
    });
    connect(model, &BoardModel::dropRequested, this, &BoardView::takeDrop);
    connect(model, &BoardModel::moved, this, &BoardView::showMoved);
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
}

QStringList BoardView::foldedStages() const
{
    QStringList stages;
    for (const BoardColumn *column : m_columns) {
        if (column->isFolded())
            stages << exchangeName(column->stage());
    }
    return stages;
}

void BoardView::setFoldedStages(const QStringList &stages)
{
    for (BoardColumn *column : m_columns)
        column->setFolded(stages.contains(exchangeName(column->stage())));
}

ApplicationId BoardView::currentApplication() const
{
    return columnOf(m_current)->list()->currentId();
}

std::vector<ApplicationId> BoardView::selectedApplications() const
{
    return columnOf(m_current)->list()->chosen();
}

void BoardView::setCurrentApplication(const ApplicationId &id)
{
    if (!m_model)
        return;
    for (BoardColumn *column : m_columns) {
        if (m_model->column(column->stage())->rowOf(id) < 0)
            continue;
        makeCurrent(column);
        column->list()->choose({id});
        ensureWidgetVisible(column, grid::unit, 0);
        return;
    }
}

QRect BoardView::globalCardRect(const ApplicationId &id) const
{
    for (const BoardColumn *column : m_columns) {
        const CardList *list = column->list();
        const int row = list->column() ? list->column()->rowOf(id) : -1;
        if (row < 0)
            continue;
        const QRect card = list->visualRect(list->column()->index(row));
        const bool inSight = list->isVisible() && list->viewport()->rect().intersects(card);
        const QWidget *place = inSight ? list->viewport() : column->header();
        return {place->mapToGlobal(inSight ? card.topLeft() : QPoint()),
                inSight ? card.size() : column->header()->size()};
    }
    return {};
}

QRect BoardView::globalColumnRect(Stage stage) const
{
    const BoardColumn *column = columnOf(stage);
    const QRect whole(column->mapToGlobal(QPoint()), column->size());
    const QRect seen(viewport()->mapToGlobal(QPoint()), viewport()->size());
    return whole & seen;
}

void BoardView::makeCurrent(BoardColumn *column)
{
    m_current = column->stage();
    Q_EMIT currentChanged(column->list()->currentId());
}

void BoardView::clearOthers(const BoardColumn *column)
{
    // One column at a time: what is chosen moves together and keeps its order.
    for (BoardColumn *other : m_columns) {
        if (other != column && other->list()->selectionModel())
            other->list()->clearSelection();
    }
}

void BoardView::goSideways(Stage from, int steps)
{
    const int height = columnOf(from)->list()->currentHeight();
    for (int next = static_cast<int>(from) + steps; next >= 0 && next < static_cast<int>(m_columns.size());
         next += steps) {
        BoardColumn *column = columnOf(static_cast<Stage>(next));
        if (column->isFolded() || column->list()->model()->rowCount() == 0)
            continue;
        column->list()->makeCurrentAt(height);
        column->list()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(column, grid::unit, 0);
        return;
    }
}

void BoardView::shiftStage(const std::vector<ApplicationId> &ids, Stage from, int steps)
{
    const int to = static_cast<int>(from) + steps;
    if (to < 0 || to >= static_cast<int>(m_columns.size()))
        return;
    // On top, where it is in sight; the rest of a long column may not even be read yet.
    const auto stage = static_cast<Stage>(to);
    Q_EMIT moveRequested(ids, stage, m_model->column(stage)->idAt(0));
}

void BoardView::takeDrop(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before)
{
    // While the drag still runs its own event loop nothing may open or move.
    if (m_drag->isRunning())
        m_dropped = Drop{ids, to, before};
    else
        Q_EMIT moveRequested(ids, to, before);
}

void BoardView::showMoved(const std::vector<ApplicationId> &ids, Stage to)
{
    BoardColumn *column = columnOf(to);
    if (column->isFolded())
        return;
    const QWidget *focus = focusWidget();
    makeCurrent(column);
    column->list()->choose(ids);
    clearOthers(column);
    ensureWidgetVisible(column, grid::unit, 0);
    if (isVisible() && (!focus || isAncestorOf(focus)))
        column->list()->setFocus(Qt::OtherFocusReason);
}

void BoardView::openMenu(Stage stage, const std::vector<ApplicationId> &ids, QPoint globalPos)
{
    if (ids.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("boardMenu"));
    QAction *open = menu->addAction(tr("&Open"));
    open->setObjectName(QStringLiteral("boardOpenAction"));
    connect(open, &QAction::triggered, this, [this, id = ids.front()] { Q_EMIT activated(id); });
    QMenu *move = menu->addMenu(tr("&Move to"));
    move->setObjectName(QStringLiteral("boardMoveMenu"));
    for (const BoardColumn *column : m_columns) {
        const Stage to = column->stage();
        QAction *action = move->addAction(stageName(to));
        action->setObjectName(QStringLiteral("boardMoveAction-%1").arg(exchangeName(to)));
        action->setEnabled(to != stage);
        connect(action, &QAction::triggered, this,
                [this, ids, to] { Q_EMIT moveRequested(ids, to, m_model->column(to)->idAt(0)); });
    }
    Q_EMIT menuAboutToOpen(menu, ids);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("&Delete\u2026"));
    remove->setObjectName(QStringLiteral("boardDeleteAction"));
    connect(remove, &QAction::triggered, this, [this, ids] { Q_EMIT removeRequested(ids); });
    menu->popup(globalPos);
}

} // namespace afterword
