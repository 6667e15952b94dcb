// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items after each other, row by row.
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace afterword {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::arrange(const QRect &place, bool measures) const
{
    const QRect room = place.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    int x = room.left();
    int rowHeight = 0;
    std::vector<QLayoutItem *> row;
    const auto endRow = [&] {
        int left = room.left();
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint();
            const QRect its(QPoint(left, y + (rowHeight - size.height()) / 2), size);
            if (!measures)
                item->setGeometry(QStyle::visualRect(direction, room, its));
            left += size.width() + spacing();
        }
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.empty() && x + size.width() > room.left() + room.width()) {
            endRow();
            y += rowHeight + spacing();
            x = room.left();
            rowHeight = 0;
        }
        row.push_back(item.get());
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - place.top() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, true);
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize its = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + its.width(),
                std::max(size.height(), its.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

} // namespace afterword
