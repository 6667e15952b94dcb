// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One question after the other, then one command.
#include "cardmove.h"

#include "boardmodel.h"
#include "factdialogs.h"
#include "snoozepopover.h"
#include "stagefactpopover.h"

#include <algorithm>

namespace afterword {

CardMove::CardMove(const Parts &parts, Way way)
    : QObject(&parts.facts)
    , m_parts(parts)
    , m_way(std::move(way))
{}

void CardMove::start()
{
    if (m_way.ids.empty() || !readCards()) {
        deleteLater();
        return;
    }
    if (m_asked.empty())
        run();
    else
        ask(0);
}

bool CardMove::readCards()
{
    for (const ApplicationId &id : m_way.ids) {
        auto application = m_parts.facts.read(id);
        const Result<BoardCard> card = m_parts.store.boardCard(id);
        if (!application || !card)
            return false;
        // Another place in the same column is no new fact.
        const StageQuestion question = card->stage == m_way.to
                                           ? StageQuestion::None
                                           : stageQuestion(*application, m_way.to, m_parts.clock.now());
        if (question != StageQuestion::None)
            m_asked.push_back(m_cards.size());
        m_cards.push_back({std::move(*application), question, {}});
    }
    return true;
}

void CardMove::ask(size_t place)
{
    Card &card = m_cards[m_asked[place]];
    const bool forAll = card.question == StageQuestion::HowItEnded;
    const Zone zone = m_parts.facts.zoneOf(card.application);
    const Instant now = m_parts.clock.now();
    const ApplicationAdvice advice = m_parts.store.advice(card.application.id).value_or(ApplicationAdvice{});
    auto *popover = new StageFactPopover(card.application.company, card.question,
                                         likelyAnswer(card.application, advice, card.question, zone, now),
                                         zone, m_parts.window);
    if (forAll)
        popover->setAskedForAll(static_cast<int>(m_asked.size()));
    else
        popover->setPlace(static_cast<int>(place), static_cast<int>(m_asked.size()));
    popover->setSpoken(m_parts.facts.spokenOn(card.application, now));
    popover->setHome(profileZone(m_parts.store));
    popover->setAttribute(Qt::WA_DeleteOnClose);
    connect(popover, &QDialog::rejected, this, &QObject::deleteLater);
    connect(popover, &QDialog::accepted, this, [this, popover, place, forAll] {
        if (forAll) {
            for (const size_t asked : m_asked)
                m_cards[asked].answer = popover->answer();
        } else {
            m_cards[m_asked[place]].answer = popover->answer();
        }
        if (forAll || place + 1 == m_asked.size())
            run();
        else
            ask(place + 1);
    });
    placePopover(popover, m_way.anchor);
    popover->open();
}

void CardMove::run()
{
    std::vector<Change> facts;
    std::optional<Outcome> outcome;
    for (const Card &card : m_cards) {
        if (card.question == StageQuestion::HowItEnded)
            outcome = card.answer.outcome;
        // While a question stood open the card may have gone there by itself.
        const Result<BoardCard> now = m_parts.store.boardCard(card.application.id);
        // And somebody may have written to it: the answer is added to what it is now.
        const auto application = m_parts.facts.read(card.application.id);
        if (!now || !application || now->stage == m_way.to)
            continue;
        std::ranges::move(factsOfMove(*application, m_way.to, card.question, card.answer,
                                      m_parts.facts.zoneOf(*application), m_parts.clock.now()),
                          std::back_inserter(facts));
    }
    if (m_parts.board.move(m_way.ids, m_way.to, m_way.before, outcome, std::move(facts)))
        m_parts.runner.tellDone();
    deleteLater();
}

} // namespace afterword
