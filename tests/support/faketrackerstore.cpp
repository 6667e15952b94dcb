// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory.
#include "faketrackerstore.h"

#include <algorithm>

namespace afterword::test {

BoardCard card(const QString &id, Stage stage, const QString &company, const QString &role)
{
    BoardCard card;
    card.id = ApplicationId(id);
    card.company = company.isEmpty() ? id : company;
    card.role = role;
    card.stage = stage;
    return card;
}

void FakeTrackerStore::add(const BoardCard &card)
{
    m_state.cards.push_back(card);
    rank(std::prev(m_state.cards.end()));
}

void FakeTrackerStore::add(const AgendaRow &row)
{
    m_state.agenda.push_back(row);
}

void FakeTrackerStore::replace(const BoardCard &card)
{
    const auto found = std::ranges::find(m_state.cards, card.id, &BoardCard::id);
    const qint64 rank = found->rank;
    *found = card;
    found->rank = rank;
    Q_EMIT changed({.changed = {card.id}, .removed = {}, .touched = {}});
}

void FakeTrackerStore::remove(const ApplicationId &id)
{
    std::erase_if(m_state.cards, [&id](const BoardCard &card) { return card.id == id; });
    Q_EMIT changed({.changed = {}, .removed = {id}, .touched = {}});
}

void FakeTrackerStore::setTimeZone(const QString &name)
{
    m_profile.timeZone = name;
}

void FakeTrackerStore::setSummary(const ApplicationId &id, const QString &summary)
{
    m_summaries.emplace_back(id, summary);
}

void FakeTrackerStore::tellEverything()
{
    Q_EMIT changed({.changed = {}, .removed = {}, .everything = true, .touched = {}});
}

QStringList FakeTrackerStore::column(Stage stage) const
{
    QStringList ids;
    for (const BoardCard &card : m_state.cards) {
        if (card.stage == stage)
            ids << card.id.value();
    }
    return ids;
}

Result<Application> FakeTrackerStore::application(const ApplicationId &id) const
{
    const Result<BoardCard> card = boardCard(id);
    if (!card)
        return std::unexpected(card.error());
    Application application;
    application.id = id;
    application.company = card->company;
    application.role = card->role;
    application.stage = card->stage;
    application.outcome = card->outcome;
    return application;
}

Result<ApplicationAdvice> FakeTrackerStore::advice(const ApplicationId &id) const
{
    ApplicationAdvice advice;
    advice.application = id;
    for (const auto &[application, summary] : m_summaries) {
        if (application == id)
            advice.summary = summary;
    }
    return advice;
}

Result<std::vector<BoardCard>> FakeTrackerStore::boardCards(Stage stage, int offset, int limit) const
{
    ++m_reads;
    std::vector<BoardCard> cards;
    for (const BoardCard &card : m_state.cards) {
        if (card.stage != stage || offset-- > 0)
            continue;
        if (static_cast<int>(cards.size()) == limit)
            break;
        cards.push_back(card);
    }
    return cards;
}

Result<std::vector<BoardCard>> FakeTrackerStore::boardCardsAfter(Stage stage, const BoardPlace &place,
                                                                 int limit) const
{
    ++m_reads;
    std::vector<BoardCard> cards;
    for (const BoardCard &card : m_state.cards) {
        if (card.stage == stage && std::pair(card.rank, card.id) > std::pair(place.rank, place.id) &&
            static_cast<int>(cards.size()) < limit)
            cards.push_back(card);
    }
    return cards;
}

Result<BoardCard> FakeTrackerStore::boardCard(const ApplicationId &id) const
{
    const auto found = std::ranges::find(m_state.cards, id, &BoardCard::id);
    if (found == m_state.cards.end())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no application %1.").arg(id.value()));
    return *found;
}

Result<StageCounts> FakeTrackerStore::stageCounts() const
{
    StageCounts counts;
    for (const BoardCard &card : m_state.cards) {
        StageCount &count = counts[static_cast<size_t>(card.stage)];
        ++count.cards;
        count.yourTurn += card.advice == Advice::Act ? 1 : 0;
    }
    return counts;
}

Result<std::vector<AgendaRow>> FakeTrackerStore::steps(const ApplicationId &id) const
{
    std::vector<AgendaRow> rows;
    std::ranges::copy_if(m_state.agenda, std::back_inserter(rows),
                         [&id](const AgendaRow &row) { return row.step.application == id; });
    return rows;
}

Result<std::vector<AgendaRow>> FakeTrackerStore::agenda(Instant opensBefore, int limit) const
{
    std::vector<AgendaRow> rows;
    std::ranges::copy_if(m_state.agenda, std::back_inserter(rows), [opensBefore](const AgendaRow &row) {
        return !row.step.opens || *row.step.opens < opensBefore;
    });
    const auto due = [](const AgendaRow &row) {
        return row.step.due.value_or(Instant::fromMilliseconds(std::numeric_limits<qint64>::max()));
    };
    std::ranges::stable_sort(rows, {}, due);
    if (static_cast<int>(rows.size()) > limit)
        rows.resize(static_cast<size_t>(limit));
    return rows;
}

bool FakeTrackerStore::apply(const MoveCard &move)
{
    const auto found = std::ranges::find(m_state.cards, move.application, &BoardCard::id);
    BoardCard card = *found;
    m_state.cards.erase(found);
    card.stage = move.to;
    card.outcome = move.outcome;
    const auto before = std::ranges::find(m_state.cards, move.before, &BoardCard::id);
    return rank(m_state.cards.insert(before, card));
}

// Between its neighbours in the list, which holds each column in its order.
bool FakeTrackerStore::rank(std::vector<BoardCard>::iterator card)
{
    constexpr qint64 gap = 1 << 30;
    const bool first = card == m_state.cards.begin();
    const bool last = std::next(card) == m_state.cards.end();
    const qint64 above = first ? (last ? 0 : std::next(card)->rank - 2 * gap) : std::prev(card)->rank;
    const qint64 below = last ? above + 2 * gap : std::next(card)->rank;
    card->rank = above + (below - above) / 2;
    if (above < card->rank && card->rank < below)
        return false;
    for (size_t i = 0; i < m_state.cards.size(); ++i)
        m_state.cards[i].rank = static_cast<qint64>(i) * gap;
    return true;
}

void FakeTrackerStore::apply(const AdjustStep &adjust)
{
    const auto concerns = [&adjust](const AgendaRow &row) {
        return row.step.application == adjust.application && row.step.kind == adjust.adjustment.kind;
    };
    if (adjust.adjustment.action == AdjustmentAction::Skip)
        std::erase_if(m_state.agenda, concerns);
    for (AgendaRow &row : m_state.agenda) {
        if (concerns(row) && adjust.adjustment.action == AdjustmentAction::Snooze)
            row.step.opens = adjust.adjustment.until;
    }
}

Result<ChangeSet> FakeTrackerStore::execute(const Command &command)
{
    if (const auto refusal = std::exchange(m_refusal, std::nullopt))
        return std::unexpected(*refusal);
    const State before = m_state;
    ChangeSet changes;
    for (const Change &change : command.changes) {
        if (const auto *move = std::get_if<MoveCard>(&change)) {
            if (const auto card = boardCard(move->application); !card) {
                m_state = before;
                return std::unexpected(card.error());
            }
            changes.everything |= apply(*move);
            changes.changed.push_back(move->application);
        } else if (const auto *adjust = std::get_if<AdjustStep>(&change)) {
            apply(*adjust);
            changes.changed.push_back(adjust->application);
        } else if (const auto *gone = std::get_if<RemoveApplication>(&change)) {
            std::erase_if(m_state.cards,
                          [gone](const BoardCard &card) { return card.id == gone->application; });
            changes.removed.push_back(gone->application);
        }
    }
    m_executed.push_back(command);
    m_undo.emplace_back(command.label, before);
    Q_EMIT changed(changes);
    return changes;
}

Result<ChangeSet> FakeTrackerStore::undo()
{
    if (m_undo.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("Nothing is left to undo."));
    m_state = std::move(m_undo.back().second);
    m_undo.pop_back();
    ChangeSet changes;
    changes.everything = true;
    Q_EMIT changed(changes);
    return changes;
}

Result<ChangeSet> FakeTrackerStore::redo()
{
    return fail(ErrorCode::NotFound, QStringLiteral("Nothing is left to redo."));
}

QString FakeTrackerStore::undoLabel() const
{
    return m_undo.empty() ? QString() : m_undo.back().first;
}

Result<std::optional<Instant>> FakeTrackerStore::nextOpening(Instant after) const
{
    std::optional<Instant> next;
    for (const AgendaRow &row : m_state.agenda) {
        if (row.step.opens && *row.step.opens > after && (!next || *row.step.opens < *next))
            next = row.step.opens;
    }
    return next;
}

} // namespace afterword::test
