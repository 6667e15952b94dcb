// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for the cards of a column.
#include "boardranks.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewestRenumbered = 16;
constexpr qint64 leastRoom = qint64{1} << 10; ///< between neighbours that are numbered anew

} // namespace

BoardRanks::BoardRanks(const Database &database, QHash<ApplicationId, EditedPlace> edited)
    : m_database(database)
    , m_edited(std::move(edited))
{}

/// More are read than are wanted, as the edited ones among them stand elsewhere by now.
Result<std::vector<BoardRanks::Card>> BoardRanks::read(const QString &sql, SqlValues bound, size_t most) const
{
    bound.emplace_back(static_cast<qint64>(most) + m_edited.size());
    std::vector<Card> cards;
    Query query(m_database, sql);
    return query.each(bound, [&](const Query &row) {
        Card card{row.integer(0), ApplicationId(row.text(1))};
        if (cards.size() < most && !m_edited.contains(card.id))
            cards.push_back(std::move(card));
    }) | mapped([&] { return std::move(cards); });
}

Result<std::vector<BoardRanks::Card>> BoardRanks::above(Stage column, const std::optional<Card> &place,
                                                        size_t most) const
{
    auto cards = place ? read(u"SELECT board_rank, application FROM application_advice WHERE stage = ? AND "
                              "(board_rank, application) < (?, ?) ORDER BY board_rank DESC, application "
                              "DESC LIMIT ?"_s,
                              {toSql(column), toSql(place->rank), toSql(place->id)}, most)
                       : read(u"SELECT board_rank, application FROM application_advice WHERE stage = ? "
                              "ORDER BY board_rank DESC, application DESC LIMIT ?"_s,
                              {toSql(column)}, most);
    if (!cards)
        return cards;
    for (auto it = m_edited.cbegin(); it != m_edited.cend(); ++it) {
        const Card card{it->rank, it.key()};
        if (it->column == column && (!place || card < *place))
            cards->push_back(card);
    }
    std::ranges::sort(*cards, std::greater());
    cards->resize(std::min(cards->size(), most));
    return cards;
}

Result<std::vector<BoardRanks::Card>> BoardRanks::below(Stage column, const Card &place, size_t most) const
{
    auto cards = read(u"SELECT board_rank, application FROM application_advice WHERE stage = ? AND "
                      "(board_rank, application) > (?, ?) ORDER BY board_rank, application LIMIT ?"_s,
                      {toSql(column), toSql(place.rank), toSql(place.id)}, most);
    if (!cards)
        return cards;
    for (auto it = m_edited.cbegin(); it != m_edited.cend(); ++it) {
        const Card card{it->rank, it.key()};
        if (it->column == column && card > place)
            cards->push_back(card);
    }
    std::ranges::sort(*cards);
    cards->resize(std::min(cards->size(), most));
    return cards;
}

Result<std::optional<BoardRanks::Card>> BoardRanks::find(const ApplicationId &id, Stage column) const
{
    std::optional<Card> found;
    if (const auto edited = m_edited.constFind(id); edited != m_edited.cend()) {
        if (edited->column == column)
            found = Card{edited->rank, id};
        return found;
    }
    Query query(m_database,
                u"SELECT board_rank FROM application_advice WHERE application = ? AND stage = ?"_s);
    return query.each({toSql(id), toSql(column)}, [&](const Query &row) {
        found = Card{row.integer(0), id};
    }) | mapped([&] { return found; });
}

Result<std::optional<BoardRanks::Ranks>> BoardRanks::afterMove(const ApplicationId &card, Stage column,
                                                               const ApplicationId &before, qint64 last) const
{
    BoardRanks others(m_database, m_edited);
    others.m_edited[card] = {}; // it is neighbour to none
    std::optional<Card> next;
    if (before) {
        const auto found = others.find(before, column);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::optional<Ranks>();
        next = **found;
    }
    const auto previous = others.above(column, next, 1);
    if (!previous)
        return std::unexpected(previous.error());
    if (!next)
        return Ranks{{card, (previous->empty() ? last : previous->front().rank) + rankGap}};
    if (previous->empty())
        return Ranks{{card, next->rank - rankGap}};
    const qint64 low = previous->front().rank;
    if (const qint64 middle = low + (next->rank - low) / 2; low < middle && middle < next->rank)
        return Ranks{{card, middle}};
    // As few cards below as it takes to find room.
    for (size_t count = fewestRenumbered;; count *= 4) {
        auto lower = others.below(column, *next, count);
        if (!lower)
            return std::unexpected(lower.error());
        const bool isEnd = lower->size() < count;
        std::vector<ApplicationId> order{card, next->id};
        for (size_t i = 0; i + (isEnd ? 0 : 1) < lower->size(); ++i)
            order.push_back((*lower)[i].id);
        const auto places = static_cast<qint64>(order.size());
        const qint64 room = isEnd ? rankGap : (lower->back().rank - low) / (places + 1);
        if (room < leastRoom)
            continue;
        Ranks ranks;
        for (qint64 place = 0; place < places; ++place)
            ranks.insert(order[static_cast<size_t>(place)], low + room * (place + 1));
        return ranks;
    }
}

} // namespace afterword
