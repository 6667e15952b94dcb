// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardFilter: which cards the board shows. CardOrder: in which order a column shows them.
#pragma once

#include "cardpool.h"

#include <array>

namespace afterword {

enum class DueFilter {
    Any,
    YourTurn, ///< there is something for the person to do
    Overdue,
    Today,    ///< due by the end of today, or late
    NextWeek, ///< due within seven days, or late
    NoStep    ///< nothing is planned
};

struct BoardFilter
{
    QString text; ///< each of its words stands in the company, the role, a tag or a name
    QString tag;  ///< empty: any
    std::optional<Stage> stage;
    DueFilter due = DueFilter::Any;
    bool dreamOnly = false;

    bool isEmpty() const { return *this == BoardFilter(); }
    bool operator==(const BoardFilter &) const = default;
};

enum class CardOrder { ByHand, NextDue, Company, Interview, Activity };
inline constexpr std::array allCardOrders{CardOrder::ByHand, CardOrder::NextDue, CardOrder::Company,
                                          CardOrder::Interview, CardOrder::Activity};

/// As it stands in a menu: "By hand", "Next due".
QString cardOrderName(CardOrder order);
/// As it is kept in the settings.
QString cardOrderKey(CardOrder order);
CardOrder cardOrderOfKey(const QString &key);
QString dueFilterName(DueFilter due);

/// A BoardFilter made ready for many cards.
class CardMatcher
{
public:
    CardMatcher() = default;
    /// `endOfToday`: where the person is.
    CardMatcher(const BoardFilter &filter, Instant now, Instant endOfToday);

    bool matches(const CardPool &cards, CardPool::Handle card) const;
    bool matchesAll() const { return m_all; }

private:
    bool matchesDue(const CardPool &cards, CardPool::Handle card) const;

    std::vector<QByteArray> m_words;
    QByteArray m_tag;
    BoardFilter m_filter;
    Instant m_now;
    Instant m_endOfToday;
    bool m_all = true;
};

/// A CardOrder made ready for many cards: a strict order, ties broken by the column's own.
class CardSorter
{
public:
    CardSorter() = default;
    CardSorter(CardOrder order, Instant now)
        : m_order(order)
        , m_now(now)
    {}

    CardOrder order() const { return m_order; }
    bool isBefore(const CardPool &cards, CardPool::Handle one, CardPool::Handle other) const;
    void sort(const CardPool &cards, std::vector<CardPool::Handle> &handles) const;

private:
    qint64 value(const CardPool &cards, CardPool::Handle card) const;

    CardOrder m_order = CardOrder::ByHand;
    Instant m_now;
};

} // namespace afterword
