// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board ranks: numbers with room between them, so that moving a card rewrites that card alone.
#pragma once

#include "database.h"
#include "enums.h"
#include "ids.h"

namespace afterword {

/// Room between neighbours: thirty halvings at one place before some are numbered anew.
inline constexpr qint64 rankGap = qint64{1} << 30;

/// Where a card stands that an edit has touched; no column: on no board (new, or gone).
struct EditedPlace
{
    qint64 rank = 0;
    std::optional<Stage> column;
};

/// Places cards by the board's index, with what an edit has moved laid over it. Reads the neighbours alone.
class BoardRanks
{
public:
    BoardRanks(const Database &database, QHash<ApplicationId, EditedPlace> edited);

    using Ranks = QHash<ApplicationId, qint64>;
    /// New ranks that put the card above `before` (empty: last) in that column: the card's own, and where
    /// there was no room between its neighbours those of the cards below. nullopt: `before` is not in that
    /// column. `last`: the highest rank there is.
    Result<std::optional<Ranks>> afterMove(const ApplicationId &card, Stage column,
                                           const ApplicationId &before, qint64 last) const;

private:
    struct Card
    {
        qint64 rank = 0;
        ApplicationId id;

        friend auto operator<=>(const Card &, const Card &) = default;
    };
    /// Cards of the column above or below a place, the nearest first, at most so many.
    Result<std::vector<Card>> above(Stage column, const std::optional<Card> &place, size_t most) const;
    Result<std::vector<Card>> below(Stage column, const Card &place, size_t most) const;
    Result<std::vector<Card>> read(const QString &sql, SqlValues bound, size_t most) const;
    Result<std::optional<Card>> find(const ApplicationId &id, Stage column) const;

    const Database &m_database;
    QHash<ApplicationId, EditedPlace> m_edited;
};

} // namespace afterword
