// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and ordering cards by what is packed of them.
#include "boardfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct BoardFilterText
{
    Q_DECLARE_TR_FUNCTIONS(BoardFilterText)
};

bool contains(QByteArrayView text, const QByteArray &word)
{
    const std::string_view all(text.data(), static_cast<size_t>(text.size()));
    return all.find(std::string_view(word.constData(), static_cast<size_t>(word.size()))) !=
           std::string_view::npos;
}

} // namespace

QString cardOrderName(CardOrder order)
{
    switch (order) {
    case CardOrder::ByHand:
        //: An order of cards: as the person has put them
        return BoardFilterText::tr("By hand");
    case CardOrder::NextDue:
        //: An order of cards: what is due first on top
        return BoardFilterText::tr("Next due");
    case CardOrder::Company:
        return BoardFilterText::tr("Company");
    case CardOrder::Interview:
        return BoardFilterText::tr("Interview");
    case CardOrder::Activity:
        //: An order of cards: where something happened last on top
        return BoardFilterText::tr("Latest activity");
    }
    return {};
}

QString cardOrderKey(CardOrder order)
{
    switch (order) {
    case CardOrder::ByHand:
        return u"hand"_s;
    case CardOrder::NextDue:
        return u"due"_s;
    case CardOrder::Company:
        return u"company"_s;
    case CardOrder::Interview:
        return u"interview"_s;
    case CardOrder::Activity:
        return u"activity"_s;
    }
    return {};
}

CardOrder cardOrderOfKey(const QString &key)
{
    const auto found =
        std::ranges::find_if(allCardOrders, [&key](CardOrder order) { return cardOrderKey(order) == key; });
    return found == allCardOrders.end() ? CardOrder::ByHand : *found;
}

QString dueFilterName(DueFilter due)
{
    switch (due) {
    case DueFilter::Any:
        //: Which cards to show: whenever they are due
        return BoardFilterText::tr("Due at any time");
    case DueFilter::YourTurn:
        return BoardFilterText::tr("Your turn");
    case DueFilter::Overdue:
        return BoardFilterText::tr("Overdue");
    case DueFilter::Today:
        return BoardFilterText::tr("Due today");
    case DueFilter::NextWeek:
        return BoardFilterText::tr("Due within a week");
    case DueFilter::NoStep:
        return BoardFilterText::tr("Nothing planned");
    }
    return {};
}

CardMatcher::CardMatcher(const BoardFilter &filter, Instant now, Instant endOfToday)
    : m_tag(filter.tag.isEmpty() ? QByteArray() : CardPool::tagKey(filter.tag))
    , m_filter(filter)
    , m_now(now)
    , m_endOfToday(endOfToday)
    , m_all(filter.isEmpty())
{
    for (const QByteArray &word : foldedForSearch(filter.text.simplified()).split(' ')) {
        if (!word.isEmpty())
            m_words.push_back(word);
    }
}

bool CardMatcher::matches(const CardPool &cards, CardPool::Handle card) const
{
    if (m_all)
        return true;
    if (m_filter.dreamOnly && !cards.isDream(card))
        return false;
    if (m_filter.stage && cards.stage(card) != *m_filter.stage)
        return false;
    if (!matchesDue(cards, card))
        return false;
    const QByteArrayView text = cards.searched(card);
    if (!m_tag.isEmpty() && !contains(text, m_tag))
        return false;
    return std::ranges::all_of(m_words, [text](const QByteArray &word) { return contains(text, word); });
}

bool CardMatcher::matchesDue(const CardPool &cards, CardPool::Handle card) const
{
    const std::optional<Instant> due = cards.due(card);
    switch (m_filter.due) {
    case DueFilter::Any:
        return true;
    case DueFilter::YourTurn:
        return cards.advice(card) == Advice::Act;
    case DueFilter::Overdue:
        return cards.hasStep(card) && due && *due <= m_now;
    case DueFilter::Today:
        return cards.hasStep(card) && due && *due <= m_endOfToday;
    case DueFilter::NextWeek:
        return cards.hasStep(card) && due && *due <= m_endOfToday + std::chrono::days(6);
    case DueFilter::NoStep:
        return !cards.hasStep(card);
    }
    return true;
}

qint64 CardSorter::value(const CardPool &cards, CardPool::Handle card) const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const auto at = [](const std::optional<Instant> &instant) {
        return instant ? instant->milliseconds() : last;
    };
    switch (m_order) {
    case CardOrder::ByHand:
    case CardOrder::Company:
        return 0;
    case CardOrder::NextDue:
        return cards.due(card) ? at(cards.due(card)) : at(cards.opens(card));
    case CardOrder::Interview: {
        // The next one first; behind all that is to come what was, the latest first.
        const auto interview = cards.interview(card);
        return interview && *interview < m_now ? last / 2 - interview->milliseconds() : at(interview);
    }
    case CardOrder::Activity:
        return cards.activity(card) ? -cards.activity(card)->milliseconds() : last;
    }
    return 0;
}

bool CardSorter::isBefore(const CardPool &cards, CardPool::Handle one, CardPool::Handle other) const
{
    if (m_order == CardOrder::Company) {
        // The folded company stands first in what is searched.
        if (const int compared = cards.searched(one).compare(cards.searched(other)); compared != 0)
            return compared < 0;
    } else if (m_order != CardOrder::ByHand) {
        const qint64 a = value(cards, one);
        const qint64 b = value(cards, other);
        if (a != b)
            return a < b;
    }
    return cards.isAbove(one, other);
}

void CardSorter::sort(const CardPool &cards, std::vector<CardPool::Handle> &handles) const
{
    std::ranges::sort(handles, [&](auto one, auto other) { return isBefore(cards, one, other); });
}

} // namespace afterword
