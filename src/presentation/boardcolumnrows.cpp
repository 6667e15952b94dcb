// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a column change: cards come, go, move, pass the filter, are put in another order.
#include "boardcolumnmodel.h"
#include "boardmodel.h"

#include <algorithm>

namespace afterword {

bool ColumnModel::isReached(const BoardPlace &place) const
{
    return m_complete || std::pair(place.rank, place.id) <= std::pair(m_reach.rank, m_reach.id);
}

ColumnModel::Handles::iterator ColumnModel::placeIn(Handles &cards, Handle card) const
{
    return std::ranges::lower_bound(cards, card, [this](Handle one, Handle other) {
        return m_sorter.isBefore(m_board.m_pool, one, other);
    });
}

void ColumnModel::insert(Handle card)
{
    m_cards.insert(placeIn(m_cards, card), card);
    if (m_board.m_matcher.matches(m_board.m_pool, card))
        insertRow(card);
}

void ColumnModel::insert(Handles cards)
{
    if (cards.empty())
        return;
    const bool areLast =
        m_sorter.order() == CardOrder::ByHand &&
        (m_cards.empty() || m_sorter.isBefore(m_board.m_pool, m_cards.back(), cards.front()));
    if (!areLast) {
        for (const Handle card : cards)
            insert(card);
        return;
    }
    m_cards.insert(m_cards.end(), cards.begin(), cards.end());
    std::erase_if(cards, [this](Handle card) { return !m_board.m_matcher.matches(m_board.m_pool, card); });
    if (cards.empty())
        return;
    tellChanged();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(cards.size()) - 1);
    m_rows.insert(m_rows.end(), cards.begin(), cards.end());
    endInsertRows();
}

void ColumnModel::take(Handle card)
{
    m_cards.erase(std::ranges::find(m_cards, card));
    if (const int row = rowOf(card); row >= 0)
        removeRow(row);
}

void ColumnModel::update(Handle card)
{
    const CardPool &pool = m_board.m_pool;
    const auto standsRight = [&](const Handles &cards, Handles::iterator at) {
        return (at == cards.begin() || m_sorter.isBefore(pool, *std::prev(at), card)) &&
               (std::next(at) == cards.end() || m_sorter.isBefore(pool, card, *std::next(at)));
    };
    if (const auto at = std::ranges::find(m_cards, card); !standsRight(m_cards, at)) {
        m_cards.erase(at);
        m_cards.insert(placeIn(m_cards, card), card);
    }
    const bool matches = m_board.m_matcher.matches(pool, card);
    const int row = rowOf(card);
    if (row < 0 || !matches) {
        if (row >= 0)
            removeRow(row);
        else if (matches)
            insertRow(card);
        return;
    }
    const auto at = m_rows.begin() + row;
    if (standsRight(m_rows, at)) {
        noteChanged(row);
        return;
    }
    // Where it goes, counted without it; Qt counts with it.
    Handles others = m_rows;
    others.erase(others.begin() + row);
    const int target = static_cast<int>(placeIn(others, card) - others.begin());
    tellChanged();
    beginMoveRows({}, row, row, {}, target < row ? target : target + 1);
    others.insert(others.begin() + target, card);
    m_rows = std::move(others);
    endMoveRows();
    noteChanged(target);
}

void ColumnModel::insertRow(Handle card)
{
    const auto at = placeIn(m_rows, card);
    const int row = static_cast<int>(at - m_rows.begin());
    tellChanged();
    beginInsertRows({}, row, row);
    m_rows.insert(at, card);
    endInsertRows();
}

void ColumnModel::removeRow(int row)
{
    tellChanged();
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

// Both lists have the same order. Where they differ in a few places each is told; else the part that differs
// is exchanged as a whole, which costs the same however scattered it is.
void ColumnModel::becomeRows(Handles wanted)
{
    const auto [oldStart, newStart] = std::ranges::mismatch(m_rows, wanted);
    if (oldStart == m_rows.end() && newStart == wanted.end())
        return;
    auto oldEnd = m_rows.end();
    auto newEnd = wanted.end();
    while (oldEnd != oldStart && newEnd != newStart && *std::prev(oldEnd) == *std::prev(newEnd)) {
        --oldEnd;
        --newEnd;
    }
    tellChanged();
    Q_EMIT aboutToFilter();
    const int first = static_cast<int>(oldStart - m_rows.begin());
    const Handles come(newStart, newEnd);
    if (oldEnd != oldStart) {
        beginRemoveRows({}, first, first + static_cast<int>(oldEnd - oldStart) - 1);
        m_rows.erase(oldStart, oldEnd);
        endRemoveRows();
    }
    if (!come.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
        m_rows.insert(m_rows.begin() + first, come.begin(), come.end());
        endInsertRows();
    }
    Q_EMIT filtered();
}

void ColumnModel::resort(CardOrder order)
{
    m_sorter = CardSorter(order, m_board.dates().now());
    Handles cards = m_cards;
    m_sorter.sort(m_board.m_pool, cards);
    if (cards == m_cards)
        return;
    m_cards = std::move(cards);
    Handles rows = m_rows;
    m_sorter.sort(m_board.m_pool, rows);
    if (rows == m_rows)
        return;
    tellChanged();
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> places(m_board.m_pool.handles(), -1);
    for (size_t row = 0; row < rows.size(); ++row)
        places[rows[row]] = static_cast<int>(row);
    QModelIndexList now;
    for (const QModelIndex &persistent : old)
        now << index(places[m_rows[static_cast<size_t>(persistent.row())]]);
    m_rows = std::move(rows);
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

ColumnModel::Handles ColumnModel::between(const BoardPlace &from, const std::optional<BoardPlace> &to) const
{
    const CardPool &pool = m_board.m_pool;
    Handles cards;
    std::ranges::copy_if(m_cards, std::back_inserter(cards), [&](Handle card) {
        return pool.isAbove(from, card) && (!to || pool.isAtOrAbove(card, *to));
    });
    return cards;
}

void ColumnModel::retell()
{
    if (rowCount() == 0)
        return;
    m_firstChanged = 0;
    m_lastChanged = rowCount() - 1;
    tellChanged();
}

void ColumnModel::noteChanged(int row)
{
    m_firstChanged = m_firstChanged < 0 ? row : std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
    if (m_willTell)
        return;
    m_willTell = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willTell = false;
            tellChanged();
        },
        Qt::QueuedConnection);
}

void ColumnModel::tellChanged()
{
    if (m_firstChanged < 0)
        return;
    const QModelIndex first = index(std::exchange(m_firstChanged, -1));
    const QModelIndex last = index(std::exchange(m_lastChanged, -1));
    Q_EMIT dataChanged(first, last);
}

} // namespace afterword
