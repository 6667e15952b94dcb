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

using namespace Qt::StringLiterals;

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
            requestMove(dropped->ids, dropped->to, dropped->before, m_drag->dropPlace());
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
        if (!column->list()->selectionModel()->hasSelection())
            return;
        clearOthers(column);
        if (m_current == column->stage())
            return;
        // Chosen without the focus, as by a screen reader.
        takeFocus(column);
        makeCurrent(column);
    });
    connect(list, &CardList::sidewaysPressed, this, [this, stage](int steps) { goSideways(stage, steps); });
    connect(
        list, &CardList::shiftPressed, this,
        [this, stage](const std::vector<ApplicationId> &ids, int steps) { shiftStage(ids, stage, steps); });
    connect(list, &CardList::suggestionClicked, this, [this](const ApplicationId &id, Stage to) {
        requestMove({id}, to, m_model->topOf(to, {id}), globalCardRect(id));
    });
    connect(column, &BoardColumn::orderChanged, this, &BoardView::columnOrdersChanged);
    connect(column, &BoardColumn::orderForAllChosen, this, [this](CardOrder order) {
        for (const BoardColumn *each : m_columns)
            each->list()->column()->setOrder(order);
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
    }
    showCounts();
    if (!model)
        return;
    setColumnOrders(m_orders);
    connect(model, &BoardModel::countsChanged, this, &BoardView::showCounts);
    connect(model, &BoardModel::filtered, this, &BoardView::showCounts);
    connect(model, &BoardModel::orderKept, this, &BoardView::tellOrderKept);
    connect(model, &BoardModel::dropRequested, this, &BoardView::takeDrop);
    connect(model, &BoardModel::moved, this, &BoardView::showMoved);
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
}

void BoardView::readFirst(const QSize &size)
{
    if (!m_model || m_model->isCounted())
        return;
    int left = grid::unit;
    for (const BoardColumn *column : m_columns) {
        if (left >= size.width())
            return;
        if (!column->isFolded())
            m_model->showFirst(column->stage(), size.height() / column->list()->rowHeight() + 1);
        left += column->minimumWidth() + grid::unit;
    }
}

void BoardView::showCounts()
{
    const bool filtered = m_model && !m_model->filter().isEmpty();
    for (BoardColumn *column : m_columns) {
        const Stage stage = column->stage();
        if (!m_model || m_model->isCounted())
            column->showCounts(m_model ? m_model->count(stage) : StageCount(), filtered);
        const auto only = m_model ? m_model->filter().stage : std::nullopt;
        column->setVisible(only.value_or(stage) == stage);
        if (only == stage) // who asks for a column wants to see its cards
            column->setFolded(false);
    }
}

void BoardView::tellOrderKept(Stage stage, CardOrder order)
{
    //: %1 is a column, %2 the order of its cards
    Q_EMIT message(tr("%1 is sorted: %2. To order it yourself, choose “By hand” in the menu of its heading.")
                       .arg(stageName(stage), cardOrderName(order)));
}

QStringList BoardView::columnOrders() const
{
    QStringList orders;
    for (const BoardColumn *column : m_columns) {
        const ColumnModel *cards = column->list()->column();
        if (cards && cards->order() != CardOrder::ByHand)
            orders << exchangeName(column->stage()) + u'=' + cardOrderKey(cards->order());
    }
    return orders;
}

void BoardView::setColumnOrders(const QStringList &orders)
{
    m_orders = orders;
    if (!m_model)
        return;
    for (const BoardColumn *column : m_columns) {
        CardOrder order = CardOrder::ByHand;
        for (const QString &entry : orders) {
            if (entry.section(u'=', 0, 0) == exchangeName(column->stage()))
                order = cardOrderOfKey(entry.section(u'=', 1));
        }
        column->list()->column()->setOrder(order);
    }
}

void BoardView::focusCards()
{
    const BoardColumn *column = columnOf(m_current);
    if (column->isFolded() || column->list()->model()->rowCount() == 0) {
        const auto hasCards = [](const BoardColumn *each) {
            return !each->isFolded() && !each->isHidden() && each->list()->model()->rowCount() > 0;
        };
        const auto other = std::ranges::find_if(m_columns, hasCards);
        if (other != m_columns.end())
            column = *other;
    }
    CardList *list = column->list();
    if (!list->currentIndex().isValid() && list->model())
        list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> BoardView::describedKeys(QObject *parent)
{
    struct Described
    {
        QString what;
        QStringList keys;
    };
    // Only for reading: they belong to no widget, so their keys are never theirs.
    const Described all[] = {
        {tr("Board: to the next or previous column"), {u"Right"_s, u"Left"_s}},
        {tr("Board: open the card"), {u"Return"_s}},
        {tr("Board: move to the next or previous stage"), {u"Alt+Right"_s, u"Alt+Left"_s}},
        {tr("Board: move up or down in the column"), {u"Alt+Up"_s, u"Alt+Down"_s}},
        {tr("Board: move to the top or bottom of the column"), {u"Alt+Home"_s, u"Alt+End"_s}},
        {tr("Board: choose several cards"), {u"Shift+Down"_s, u"Shift+Up"_s, u"Ctrl+Space"_s}},
        {tr("Board: choose the whole column"), {u"Ctrl+A"_s}},
        {tr("Board: menu of the card or the column"), {u"Menu"_s, u"Shift+F10"_s}},
        {tr("Board: remove the card"), {u"Del"_s}},
    };
    QList<QAction *> actions;
    for (const Described &each : all) {
        auto *action = new QAction(each.what, parent);
        QList<QKeySequence> keys;
        for (const QString &key : each.keys)
            keys << QKeySequence(key);
        action->setShortcuts(keys);
        actions << action;
    }
    return actions;
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
        takeFocus(column);
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

// Else the column that has the focus would take the choice back when the window is active again.
void BoardView::takeFocus(BoardColumn *column)
{
    if (isAncestorOf(window()->focusWidget()))
        column->list()->setFocus();
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
        if (column->isFolded() || column->isHidden() || column->list()->model()->rowCount() == 0)
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
    requestMove(ids, stage, m_model->topOf(stage, ids), globalCardRect(ids.front()));
}

void BoardView::requestMove(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                            const QRect &anchor)
{
    m_anchor = anchor.isNull() ? globalColumnRect(to) : anchor;
    Q_EMIT moveRequested(ids, to, before);
}

void BoardView::takeDrop(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before)
{
    // While the drag still runs its own event loop nothing may open or move.
    if (m_drag->isRunning())
        m_dropped = Drop{ids, to, before};
    else
        requestMove(ids, to, before, m_drag->dropPlace());
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

// Offered, never forced: the stages that the facts say, where all of the cards agree on one.
void BoardView::addSuggestion(QMenu *menu, const std::vector<ApplicationId> &ids)
{
    std::optional<Stage> suggested;
    for (const ApplicationId &id : ids) {
        const Result<BoardCard> card = m_model->store().boardCard(id);
        const auto its = card ? card->suggestedStage : std::nullopt;
        if (!its || *its == card->stage || (suggested && *suggested != *its))
            return;
        suggested = its;
    }
    if (!suggested)
        return;
    //: %1 is a stage: the facts say that the card belongs there
    QAction *accept = menu->addAction(tr("Move to %1, as the Facts Say").arg(stageName(*suggested)));
    accept->setObjectName(QStringLiteral("boardSuggestionAction"));
    connect(accept, &QAction::triggered, this, [this, ids, to = *suggested] {
        requestMove(ids, to, m_model->topOf(to, ids), globalCardRect(ids.front()));
    });
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
    open->setShortcut(Qt::Key_Return);
    connect(open, &QAction::triggered, this, [this, id = ids.front()] { Q_EMIT activated(id); });
    addSuggestion(menu, ids);
    QMenu *move = menu->addMenu(tr("&Move to"));
    move->setObjectName(QStringLiteral("boardMoveMenu"));
    for (const BoardColumn *column : m_columns) {
        const Stage to = column->stage();
        QAction *action = move->addAction(stageName(to));
        action->setObjectName(QStringLiteral("boardMoveAction-%1").arg(exchangeName(to)));
        action->setEnabled(to != stage);
        connect(action, &QAction::triggered, this, [this, ids, to] {
            requestMove(ids, to, m_model->topOf(to, ids), globalCardRect(ids.front()));
        });
    }
    Q_EMIT menuAboutToOpen(menu, ids);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Re&move"));
    remove->setObjectName(QStringLiteral("boardRemoveAction"));
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, [this, ids] { Q_EMIT removeRequested(ids); });
    menu->popup(globalPos);
}

} // namespace afterword
