// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column's cards under a drag: the picture in the hand, the place where they would fall.
#include "boarddrag.h"
#include "cardlist.h"
#include "theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace afterword {

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
    EvenList::dragMoveEvent(event); // scrolls at the edges
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
    EvenList::dragLeaveEvent(event);
    showDropRow(-1);
}

void CardList::dropEvent(QDropEvent *event)
{
    const int row = dropRowAt(event->position().toPoint());
    stopAutoScroll();
    setState(NoState);
    showDropRow(-1);
    const QRect place = dropRect(row);
    m_drag.setDropPlace({viewport()->mapToGlobal(place.topLeft()), place.size()});
    // Without the base class: it would let the model insert and remove rows.
    if (m_column && m_column->dropMimeData(event->mimeData(), Qt::CopyAction, row, 0, {}))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    EvenList::scrollContentsBy(dx, dy);
    if (m_dropRow >= 0) {
        m_dropRow = dropRowAt(m_dragPosition);
        viewport()->update();
    }
}

void CardList::showDropRow(int row)
{
    if (row == m_dropRow)
        return;
    const QRect before = dropRect(m_dropRow);
    const bool wasTarget = m_dropRow >= 0;
    m_dropRow = row;
    if (wasTarget == (row >= 0)) {
        viewport()->update(before);
        viewport()->update(dropRect(row));
        return;
    }
    showGround();
    viewport()->update();
    parentWidget()->update(); // the column shows that it is the target
}

// Between two cards a line; a column in another order takes a card as a whole.
QRect CardList::dropRect(int row) const
{
    if (row < 0)
        return {};
    if (m_column && m_column->order() != CardOrder::ByHand)
        return viewport()->rect();
    constexpr int thickness = 4;
    const int y = std::max(thickness / 2 + 1, row * rowHeight() - verticalOffset());
    return {0, y - thickness, viewport()->width(), 2 * thickness};
}

void CardList::paintDropPlace(QPainter &painter) const
{
    const Theme theme(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_column->order() == CardOrder::ByHand) {
        constexpr double thickness = 3;
        const QRectF place = dropRect(m_dropRow);
        const QRectF line(grid::unit, place.center().y() - thickness / 2, place.width() - 2 * grid::unit,
                          thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(line, thickness / 2, thickness / 2);
        return;
    }
    const QRectF frame = QRectF(viewport()->rect()).adjusted(4, 2, -4, -2);
    painter.setPen(QPen(theme.accent(), 2));
    painter.drawRoundedRect(frame, grid::radius, grid::radius);
    //: Where a card is dropped: %1 is the order of the column: "Next due"
    const QString text = tr("Sorted: %1").arg(cardOrderName(m_column->order()));
    const int width = std::min(fontMetrics().horizontalAdvance(text) + 3 * grid::unit,
                               viewport()->width() - 2 * grid::unit);
    const QRect pill((viewport()->width() - width) / 2, grid::unit, width,
                     fontMetrics().height() + grid::unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(readableOn(theme.accent(), palette().color(QPalette::HighlightedText)));
    painter.drawText(pill, Qt::AlignCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, width - 2 * grid::unit));
}

} // namespace afterword
