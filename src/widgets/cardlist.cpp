// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drag, drop and keys of one column.
#include "cardlist.h"

#include "boarddrag.h"
#include "carddelegate.h"
#include "theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace afterword {

CardList::CardList(Stage stage, BoardDrag &drag, QWidget *parent)
    : QListView(parent)
    , m_drag(drag)
{
    setObjectName(QStringLiteral("cardList-%1").arg(exchangeName(stage)));
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setLayoutMode(QListView::SinglePass); // the model itself arrives by the page
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // our own line, see paintDropLine()
    setAutoScroll(true);
    setAutoScrollMargin(5 * grid::unit);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_column->idAt(index.row())); });
}

void CardList::setColumn(ColumnModel *column)
{
    m_column = column;
    setModel(column);
    if (!column)
        return;
    // The hint of an empty column comes and goes with its first card.
    const auto repaint = [this] { viewport()->update(); };
    connect(column, &QAbstractItemModel::rowsInserted, viewport(), repaint);
    connect(column, &QAbstractItemModel::rowsRemoved, viewport(), repaint);
}

std::vector<ApplicationId> CardList::chosen() const
{
    if (!m_column)
        return {};
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.empty() && currentIndex().isValid())
        indexes.append(currentIndex());
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<ApplicationId> ids;
    for (const QModelIndex &index : indexes)
        ids.push_back(m_column->idAt(index.row()));
    return ids;
}

ApplicationId CardList::currentId() const
{
    return m_column ? m_column->idAt(currentIndex().row()) : ApplicationId();
}

void CardList::choose(const std::vector<ApplicationId> &ids)
{
    if (!m_column)
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const ApplicationId &id : ids) {
        const QModelIndex index = m_column->index(m_column->rowOf(id));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

int CardList::rowHeight() const
{
    return std::max(1, sizeHintForRow(0));
}

int CardList::dropRowAt(QPoint position) const
{
    const int rows = m_column ? m_column->rowCount() : 0;
    if (rows == 0)
        return 0;
    const int height = rowHeight();
    return std::clamp((position.y() + verticalOffset() + height / 2) / height, 0, rows);
}

int CardList::currentHeight() const
{
    return visualRect(currentIndex()).center().y();
}

void CardList::makeCurrentAt(int height)
{
    if (!m_column || m_column->rowCount() == 0)
        return;
    const int row = std::clamp((height + verticalOffset()) / rowHeight(), 0, m_column->rowCount() - 1);
    setCurrentIndex(m_column->index(row));
}

void CardList::startDrag(Qt::DropActions)
{
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.empty() || !m_column)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_column->mimeData(indexes));
    const QPixmap picture = dragPixmap(indexes);
    drag->setPixmap(picture);
    drag->setHotSpot({picture.deviceIndependentSize().toSize().width() / 2, 3 * grid::unit});
    // Nothing is removed here, whatever the drop answered: the command moves the cards.
    m_drag.run(*drag);
    showDropRow(-1);
}

QPixmap CardList::dragPixmap(const QModelIndexList &indexes) const
{
    const qreal ratio = devicePixelRatioF();
    const QSize size(viewport()->width(), rowHeight());
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.9);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(), size);
    option.state |= QStyle::State_Selected | QStyle::State_Active;
    itemDelegate()->paint(&painter, option, indexes.front());
    if (indexes.size() > 1) {
        const Theme theme(palette());
        const QString number = locale().toString(indexes.size());
        QFont bold = font();
        bold.setBold(true);
        const int width = QFontMetrics(bold).horizontalAdvance(number) + 2 * grid::unit;
        const QRect badge(size.width() - width - grid::unit, 0, width, 3 * grid::unit);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(readableOn(theme.accent(), palette().color(QPalette::HighlightedText)));
        painter.setFont(bold);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    return picture;
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_column || !event->mimeData()->hasFormat(applicationIdsMimeType())) {
        event->ignore();
        return;
    }
    setState(DraggingState);
    m_dragPosition = event->position().toPoint();
    showDropRow(dropRowAt(m_dragPosition));
    event->acceptProposedAction();
}

void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (!m_column || !event->mimeData()->hasFormat(applicationIdsMimeType())) {
        event->ignore();
        return;
    }
    m_dragPosition = event->position().toPoint();
    showDropRow(dropRowAt(m_dragPosition));
    event->acceptProposedAction();
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    showDropRow(-1);
}

void CardList::dropEvent(QDropEvent *event)
{
    const int row = dropRowAt(event->position().toPoint());
    stopAutoScroll();
    setState(NoState);
    showDropRow(-1);
    // Without the base class: it would let the model insert and remove rows.
    if (m_column && m_column->dropMimeData(event->mimeData(), Qt::CopyAction, row, 0, {}))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_dropRow >= 0)
        showDropRow(dropRowAt(m_dragPosition));
}

void CardList::showDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
    parentWidget()->update(); // the column shows that it is the target
}

bool CardList::moveByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    const int key = event.key();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int steps = (key == Qt::Key_Right) == leftToRight ? 1 : -1;
        if (!control && !alt)
            Q_EMIT sidewaysPressed(steps);
        else if (const auto ids = chosen(); !ids.empty())
            Q_EMIT shiftPressed(ids, steps);
        return true;
    }
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const std::vector<ApplicationId> ids = chosen();
        if (ids.empty())
            return true;
        const int row =
            key == Qt::Key_Up ? m_column->rowOf(ids.front()) - 1 : m_column->rowOf(ids.back()) + 2;
        if (row >= 0 && row <= m_column->rowCount())
            Q_EMIT reorderPressed(ids, m_column->idAt(row));
        return true;
    }
    return false;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (!m_column || moveByKey(*event))
        return;
    const ApplicationId id = currentId();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (id)
            Q_EMIT opened(id);
        return;
    case Qt::Key_Delete:
        if (const auto ids = chosen(); !ids.empty())
            Q_EMIT removePressed(ids);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuPressed(chosen(),
                       byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    Q_EMIT focused();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(currentId());
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_column && m_column->rowCount() == 0 && m_dropRow < 0 && !m_hint.isEmpty()) {
        const Theme theme(palette());
        painter.setPen(readableOn(theme.lane(), theme.mutedText()));
        const int margin = 2 * grid::unit;
        painter.drawText(viewport()->rect().adjusted(margin, 2 * margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
    }
    if (m_dropRow >= 0)
        paintDropLine(painter);
}

void CardList::paintDropLine(QPainter &painter) const
{
    constexpr double thickness = 3;
    const double y = std::max(thickness / 2 + 1.0, double(m_dropRow * rowHeight() - verticalOffset()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme(palette()).accent());
    const QRectF line(grid::unit, y - thickness / 2, viewport()->width() - 2 * grid::unit, thickness);
    painter.drawRoundedRect(line, thickness / 2, thickness / 2);
}

} // namespace afterword
