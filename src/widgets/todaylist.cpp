// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of Today.
#include "todaylist.h"

#include "steprowdelegate.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolTip>

#include <cstdlib>
#include <utility>

namespace afterword {

TodayList::TodayList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("todayList"));
    setAccessibleName(tr("What is due"));
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(40 * grid::unit); // a row is still read in that
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

QStyleOptionViewItem TodayList::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

QModelIndex TodayList::reasonAt(QPoint place) const
{
    const QModelIndex index = indexAt(place);
    const auto *delegate = qobject_cast<const StepRowDelegate *>(itemDelegate());
    const bool isStep = index.flags() & Qt::ItemIsSelectable;
    return isStep && delegate && delegate->geometry(optionFor(index), index).whyText.contains(place)
               ? index
               : QModelIndex();
}

void TodayList::setLinked(const QModelIndex &index)
{
    if (index == m_linked)
        return;
    const QModelIndex before = m_linked;
    m_linked = index;
    if (auto *delegate = qobject_cast<StepRowDelegate *>(itemDelegate()))
        delegate->setLinkedRow(index.isValid() ? index.row() : -1);
    if (index.isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    for (const QModelIndex &changed : {before, index}) {
        if (changed.isValid())
            update(changed);
    }
}

void TodayList::setHovered(const QModelIndex &index)
{
    const bool step = index.flags() & Qt::ItemIsEnabled;
    const QModelIndex row = step ? index : QModelIndex();
    if (row == m_hovered)
        return;
    m_hovered = row;
    Q_EMIT hoveredChanged();
}

void TodayList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    m_byKeyboard = false;
    setHovered(indexAt(event->position().toPoint()));
    setLinked(reasonAt(event->position().toPoint()));
}

void TodayList::mousePressEvent(QMouseEvent *event)
{
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = isPlain ? reasonAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void TodayList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    if (pressed.isValid() && reasonAt(event->position().toPoint()) == pressed)
        Q_EMIT actionPressed(pressed, TodayAction::Why);
}

bool TodayList::viewportEvent(QEvent *event)
{
    // The buttons over a row are children of the viewport: going onto them is no leaving.
    if (event->type() == QEvent::Leave) {
        setHovered({});
        setLinked({});
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QModelIndex index = reasonAt(help->pos()); index.isValid()) {
            QToolTip::showText(help->globalPos(), tr("Show the rule behind it"), viewport(),
                               visualRect(index));
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void TodayList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    const bool meant = viewport()->underMouse() && !m_byKeyboard;
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    setHovered(meant ? indexAt(mouse) : QModelIndex());
    setLinked(meant ? reasonAt(mouse) : QModelIndex());
    Q_EMIT rowsMoved();
}

void TodayList::updateGeometries()
{
    QListView::updateGeometries();
    Q_EMIT rowsMoved();
}

void TodayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The reasons wrap by width, and QListView lays a column out anew by height alone.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    setHovered({});
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && enter) {
        const bool control = event->modifiers() & Qt::ControlModifier;
        Q_EMIT actionPressed(index, control ? TodayAction::Main : TodayAction::Open);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->selectedIndexes().size() > 1) {
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Delete) {
        Q_EMIT actionPressed(index, TodayAction::Skip);
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (hint == EnsureVisible && above.isValid() && !(above.flags() & Qt::ItemIsEnabled))
        QListView::scrollTo(above, hint);
    QListView::scrollTo(index, hint);
}

QModelIndex TodayList::stepFrom(int row, int direction) const
{
    for (; row >= 0 && row < model()->rowCount(rootIndex()); row += direction) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.flags() & Qt::ItemIsEnabled)
            return index;
    }
    return {};
}

QModelIndex TodayList::pageFrom(const QModelIndex &index, int direction) const
{
    const QRect here = visualRect(index);
    const int page = viewport()->height() - here.height();
    QModelIndex found = index;
    for (QModelIndex next = stepFrom(index.row() + direction, direction); next.isValid();
         next = stepFrom(next.row() + direction, direction)) {
        if (found != index && std::abs(visualRect(next).top() - here.top()) > page)
            break;
        found = next;
    }
    return found;
}

QModelIndex TodayList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model())
        return {};
    const QModelIndex index = currentIndex();
    switch (action) {
    case MoveHome:
        return stepFrom(0, 1);
    case MoveEnd:
        return stepFrom(model()->rowCount(rootIndex()) - 1, -1);
    case MovePageUp:
    case MovePageDown:
        if (index.isValid())
            return pageFrom(index, action == MovePageUp ? -1 : 1);
        break;
    default:
        break;
    }
    return QListView::moveCursor(action, modifiers);
}

void TodayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!(index.flags() & Qt::ItemIsSelectable))
        return;
    // On one of several that are chosen the menu is about them all.
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuPressed(index,
                       byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TodayList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    Q_EMIT focusChanged();
}

void TodayList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void TodayList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace afterword
