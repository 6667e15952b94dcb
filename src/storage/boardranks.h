// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board ranks: numbers with room between them, so that moving a card rewrites that card alone.
#pragma once

#include "facts.h"

namespace afterword {

/// Room between neighbours: thirty halvings at one place before a column is numbered anew.
inline constexpr qint64 rankGap = qint64{1} << 30;

/// The highest rank there is; 0 on an empty board.
qint64 lastRank(const Facts &facts);

/// New ranks that put the card above `before` (empty: last) in that column: the card's own, and where there
/// was no room between its neighbours the whole column's. nullopt: `before` is not in that column.
std::optional<QHash<ApplicationId, qint64>> ranksAfterMove(const Facts &facts, const ApplicationId &card,
                                                           Stage column, const ApplicationId &before);

} // namespace afterword
