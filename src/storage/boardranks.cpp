// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for the cards of a column.
#include "boardranks.h"

namespace afterword {

namespace {

struct Card
{
    qint64 rank = 0;
    ApplicationId id;

    friend auto operator<=>(const Card &, const Card &) = default;
};

} // namespace

qint64 lastRank(const Facts &facts)
{
    qint64 last = 0;
    for (const Facts::BoardPlace &place : facts.board())
        last = std::max(last, place.rank);
    return last;
}

std::optional<QHash<ApplicationId, qint64>> ranksAfterMove(const Facts &facts, const ApplicationId &card,
                                                           Stage column, const ApplicationId &before)
{
    std::vector<Card> cards;
    for (auto it = facts.board().cbegin(); it != facts.board().cend(); ++it) {
        if (it->column == column && it.key() != card)
            cards.push_back({it->rank, it.key()});
    }
    std::ranges::sort(cards);
    auto below = cards.end();
    if (before) {
        below = std::ranges::find(cards, before, &Card::id);
        if (below == cards.end())
            return std::nullopt;
    }
    if (cards.empty())
        return QHash<ApplicationId, qint64>{{card, lastRank(facts) + rankGap}};
    if (below == cards.end())
        return QHash<ApplicationId, qint64>{{card, cards.back().rank + rankGap}};
    if (below == cards.begin())
        return QHash<ApplicationId, qint64>{{card, below->rank - rankGap}};
    const qint64 above = std::prev(below)->rank;
    if (const qint64 middle = above + (below->rank - above) / 2; above < middle && middle < below->rank)
        return QHash<ApplicationId, qint64>{{card, middle}};
    QHash<ApplicationId, qint64> ranks;
    qint64 rank = cards.front().rank;
    for (auto it = cards.begin(); it != cards.end(); ++it, rank += rankGap) {
        if (it == below) {
            ranks.insert(card, rank);
            rank += rankGap;
        }
        ranks.insert(it->id, rank);
    }
    return ranks;
}

} // namespace afterword
