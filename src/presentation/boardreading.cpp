// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the board reads its columns part by part, and filters what it has read, while the event loop turns.
#include "boardmodel.h"

#include <QElapsedTimer>

namespace afterword {

// The next part of the column, behind where its reading stands. On a first reading that only adds; on a later
// one it also finds what has changed, come and gone.
void BoardModel::read(ColumnModel &column, int most)
{
    const Result<std::vector<BoardCard>> cards =
        m_store.boardCardsAfter(column.m_stage, column.m_cursor, most);
    if (!cards) {
        column.m_reading = false; // asking again and again would not help; the next change reads anew
        column.m_complete = true;
        Q_EMIT failed(cards.error());
        return;
    }
    const bool isEnd = static_cast<int>(cards->size()) < most;
    const std::optional<BoardPlace> end =
        isEnd ? std::nullopt : std::optional(BoardPlace{cards->back().rank, cards->back().id});
    std::vector<Handle> there = column.between(column.m_cursor, end);
    if (end)
        column.m_cursor = *end;
    column.m_reading = !isEnd;
    column.m_complete |= isEnd;
    if (end && !column.isReached(*end))
        column.m_reach = *end;

    std::vector<Handle> come;
    std::vector<bool> stays(m_pool.handles() + cards->size(), false);
    for (const BoardCard &card : *cards) {
        if (const auto known = m_pool.find(card.id)) {
            stays[*known] = true;
            put(card);
        } else {
            come.push_back(m_pool.add(card));
            stays[come.back()] = true;
        }
    }
    for (const Handle card : there) {
        if (!stays[card] && m_pool.stage(card) == column.m_stage)
            drop(card);
    }
    column.insert(std::move(come));
}

void BoardModel::put(const BoardCard &card)
{
    ColumnModel &to = *column(card.stage);
    const std::optional<Handle> known = m_pool.find(card.id);
    const bool isReached = to.isReached({card.rank, card.id});
    if (!known) {
        if (isReached)
            to.insert(m_pool.add(card));
        return;
    }
    ColumnModel &from = *column(m_pool.stage(*known));
    if (!isReached) {
        drop(*known);
        return;
    }
    m_views.remove(*known);
    if (&from == &to) {
        if (m_pool.replace(*known, card))
            to.update(*known);
        return;
    }
    from.take(*known);
    m_pool.replace(*known, card);
    to.insert(*known);
}

void BoardModel::drop(Handle card)
{
    column(m_pool.stage(card))->take(card);
    m_views.remove(card);
    m_pool.remove(card);
}

void BoardModel::streamMore()
{
    if (m_holds > 0 || m_filtering) // the filter counts cards, so none may come in between
        return;
    for (const auto &column : m_columns) {
        if (!column->m_reading)
            continue;
        read(*column, sliceSize);
        if (!m_filter.isEmpty())
            Q_EMIT filtered();
        return;
    }
    m_stream.stop();
    Q_EMIT completed();
}

// What fits into a frame is read at once, so that a usual board is never seen half changed; the rest follows
// in slices.
void BoardModel::readAnew()
{
    constexpr int atOnce = 512;
    for (const auto &column : m_columns) {
        column->m_cursor = BoardPlace();
        column->m_reading = true;
    }
    int left = atOnce;
    for (const auto &column : m_columns) {
        const int most = std::max(pageSize, left);
        read(*column, most);
        left -= std::min(left, static_cast<int>(column->m_cards.size()));
    }
    m_stream.start(0);
}

void BoardModel::setFilter(const BoardFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startFilter();
}

void BoardModel::startFilter()
{
    const Instant now = m_dates.now();
    const Instant endOfToday = m_dates.zone().resolve(m_dates.today().addDays(1), QTime(0, 0));
    m_matcher = CardMatcher(m_filter, now, endOfToday);
    m_filterColumn = 0;
    m_filterCard = 0;
    m_passed.clear();
    m_filtering = true;
    if (m_holds == 0)
        filterMore();
}

void BoardModel::filterMore()
{
    if (m_holds > 0)
        return;
    constexpr qint64 budget = 5'000'000; // nanoseconds: a frame has room for painting besides
    constexpr size_t atOnce = 256;       // cards between two looks at the time
    QElapsedTimer timer;
    timer.start();
    while (m_filterColumn < m_columns.size()) {
        ColumnModel &column = *m_columns[m_filterColumn];
        const size_t end = std::min(column.m_cards.size(), m_filterCard + atOnce);
        for (; m_filterCard < end; ++m_filterCard) {
            const Handle card = column.m_cards[m_filterCard];
            if (m_matcher.matches(m_pool, card))
                m_passed.push_back(card);
        }
        if (m_filterCard == column.m_cards.size()) {
            column.becomeRows(std::exchange(m_passed, {}));
            m_filterCard = 0;
            ++m_filterColumn;
        }
        if (timer.nsecsElapsed() > budget && m_filterColumn < m_columns.size()) {
            m_filterTimer.start(0);
            return;
        }
    }
    m_filterTimer.stop();
    m_filtering = false;
    Q_EMIT filtered();
}

} // namespace afterword
