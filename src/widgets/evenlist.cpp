// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows by arithmetic.
#include "evenlist.h"

#include <QCursor>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace afterword {

EvenList::EvenList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_Hover);
}

void EvenList::setGround(const QColor &colour)
{
    if (colour == m_ground)
        return;
    m_ground = colour;
    viewport()->update();
}

void EvenList::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        disconnect(old, &QAbstractItemModel::rowsRemoved, this, nullptr);
    QListView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    // What is looked at stays where it is when something goes above it.
                    const int gone = (last - first + 1) * rowHeight();
                    const int offset = verticalOffset();
                    updateFrom(first);
                    if ((last + 1) * rowHeight() <= offset)
                        verticalScrollBar()->setValue(offset - gone);
                });
    }
}

int EvenList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenList::rowHeight() const
{
    if (m_rowHeight == 0 || m_measured != itemDelegate()) {
        m_measured = itemDelegate();
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = std::max(1, m_measured->sizeHint(option, {}).height());
    }
    return m_rowHeight;
}

int EvenList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect EvenList::rowsRect(int first, int last) const
{
    return {0, first * rowHeight() - verticalOffset(), viewport()->width(), (last - first + 1) * rowHeight()};
}

QRect EvenList::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rowsRect(index.row(), index.row()) : QRect();
}

QModelIndex EvenList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || point.x() < 0 || point.x() >= viewport()->width())
        return {};
    const int row = y / rowHeight();
    return row < rows() ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void EvenList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries(); // rows may have come since the bar was told
    const int top = index.row() * rowHeight();
    const int room = viewport()->height() - rowHeight();
    int value = verticalOffset();
    switch (hint) {
    case PositionAtTop:
        value = top;
        break;
    case PositionAtBottom:
        value = top - room;
        break;
    case PositionAtCenter:
        value = top - room / 2;
        break;
    case EnsureVisible:
        value = top < value || room < 0 ? top : std::max(value, top - room);
        break;
    }
    verticalScrollBar()->setValue(value);
}

QModelIndex EvenList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = std::max(0, row - 1);
        break;
    case MoveDown:
    case MoveNext:
        row = std::min(count - 1, row + 1);
        break;
    case MovePageUp:
        row = std::max(0, row - page);
        break;
    case MovePageDown:
        row = std::min(count - 1, row + page);
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        row = std::max(0, row);
        break;
    }
    return model()->index(row, modelColumn(), rootIndex());
}

void EvenList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QRect area = rect.normalized();
    const int first = std::max(0, (area.top() + verticalOffset()) / rowHeight());
    const int last = std::min(rows() - 1, (area.bottom() + verticalOffset()) / rowHeight());
    QItemSelection selection;
    if (first <= last && area.bottom() + verticalOffset() >= 0)
        selection.select(model()->index(first, modelColumn()), model()->index(last, modelColumn()));
    selectionModel()->select(selection, command);
}

QRegion EvenList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rowsRect(range.top(), range.bottom()) & viewport()->rect();
    return region;
}

void EvenList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // not the list view's own, which visits every row
}

void EvenList::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(std::max(1, rowHeight() / 2));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, rows() * rowHeight() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void EvenList::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void EvenList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    if (topLeft == bottomRight)
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update(rowsRect(topLeft.row(), bottomRight.row()) & viewport()->rect());
}

void EvenList::updateFrom(int row)
{
    updateGeometries();
    viewport()->update(viewport()->rect() & QRect(0, row * rowHeight() - verticalOffset(),
                                                  viewport()->width(), viewport()->height() + rowHeight()));
    if (row * rowHeight() < verticalOffset())
        viewport()->update();
}

void EvenList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // What is looked at stays where it is when something comes above it.
    const bool isAbove = verticalOffset() > 0 && (start + 1) * rowHeight() <= verticalOffset();
    const int offset = verticalOffset();
    updateFrom(start);
    if (isAbove)
        verticalScrollBar()->setValue(offset + (end - start + 1) * rowHeight());
    QAbstractItemView::rowsInserted(parent, start, end);
}

void EvenList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void EvenList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

void EvenList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_rowHeight = 0;
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void EvenList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_ground.isValid() ? m_ground : palette().color(QPalette::Base));
    const int count = rows();
    if (count == 0)
        return;
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / rowHeight());
    const int last = std::min(count - 1, (event->rect().bottom() + verticalOffset()) / rowHeight());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (!isActiveWindow())
        option.state &= ~QStyle::State_Active;
    const QStyle::State usual = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const bool isUsed = hasFocus() || viewport()->hasFocus();
    const int under = viewport()->underMouse() && state() != DraggingState
                          ? indexAt(viewport()->mapFromGlobal(QCursor::pos())).row()
                          : -1;
    for (int row = first; row <= last; ++row) {
        option.rect = rowsRect(row, row);
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.state = usual;
        option.index = index;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (isUsed && index == currentIndex())
            option.state |= QStyle::State_HasFocus;
        if (row == under)
            option.state |= QStyle::State_MouseOver;
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace afterword
