// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The faces of the cards, read by index a part of a column at a time.
#include "planrepository.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Of each card: itself, its interview (the next that is not over, else the last), its next step.
QString cardSql(const QString &from)
{
    return u"SELECT v.application, a.company, a.role, v.stage, a.outcome, v.suggested_stage, v.advice, "
           "a.dream, coalesce((SELECT min(i.starts_at) FROM interviews i WHERE i.application = "
           "v.application AND i.status = 'planned' AND i.ends_at > ?), (SELECT max(i.starts_at) FROM "
           "interviews i WHERE i.application = v.application AND i.status IN ('planned', 'held'))), "
           "s.kind, s.state, s.opens, s.due, s.optional, p.name FROM "_s +
           from +
           u" JOIN applications a ON a.id = v.application LEFT JOIN planned_steps s ON s.id = v.next_step "
           "LEFT JOIN people p ON p.id = s.recipient ORDER BY v.stage, v.board_rank, v.application"_s;
}

template <typename E>
std::optional<E> enumerator(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : fromExchangeName<E>(row.text(column));
}

std::optional<Instant> instant(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant::fromMilliseconds(row.integer(column)));
}

} // namespace

QString BoardRepository::columnSql()
{
    // The part of the column is cut out of the index before anything is joined to it.
    return cardSql(
        u"(SELECT application, stage, board_rank, advice, suggested_stage, next_step FROM "
        "application_advice WHERE stage = ? ORDER BY board_rank, application LIMIT ? OFFSET ?) v"_s);
}

QString BoardRepository::countsSql()
{
    return u"SELECT stage, advice, count(*) FROM application_advice GROUP BY stage, advice"_s;
}

Result<std::vector<BoardCard>> BoardRepository::cards(Stage stage, int offset, int limit, Instant now) const
{
    return read(columnSql(), {toSql(stage), toSql(limit), toSql(offset)}, now);
}

Result<std::optional<BoardCard>> BoardRepository::card(const ApplicationId &id, Instant now) const
{
    return read(cardSql(u"(SELECT application, stage, board_rank, advice, suggested_stage, next_step FROM "
                        "application_advice WHERE application = ?) v"_s),
                {toSql(id)}, now) |
           mapped([](std::vector<BoardCard> &&cards) {
               return cards.empty() ? std::nullopt : std::optional(std::move(cards.front()));
           });
}

Result<std::vector<BoardCard>> BoardRepository::read(const QString &sql, const SqlValues &bound,
                                                     Instant now) const
{
    std::vector<BoardCard> cards;
    SqlValues values{toSql(now)}; // the moment stands first in the statement
    values.insert(values.end(), bound.begin(), bound.end());
    Query query(m_database, sql);
    return query.each(values, [&](const Query &row) {
        BoardCard card;
        card.id = ApplicationId(row.text(0));
        card.company = row.text(1);
        card.role = row.text(2);
        card.stage = enumerator<Stage>(row, 3).value_or(Stage::Saved);
        card.outcome = enumerator<Outcome>(row, 4);
        card.suggestedStage = enumerator<Stage>(row, 5);
        card.advice = enumerator<Advice>(row, 6).value_or(Advice::Wait);
        card.dream = row.integer(7) != 0;
        card.interview = instant(row, 8);
        card.nextStep = enumerator<Kind>(row, 9);
        card.nextState = enumerator<StepState>(row, 10).value_or(StepState::Scheduled);
        card.nextOpens = instant(row, 11);
        card.nextDue = instant(row, 12);
        card.nextIsOptional = row.integer(13) != 0;
        card.nextRecipient = row.text(14);
        cards.push_back(std::move(card));
    }) | mapped([&] { return std::move(cards); });
}

Result<StageCounts> BoardRepository::counts() const
{
    StageCounts counts{};
    Query query(m_database, countsSql());
    return query.each({}, [&](const Query &row) {
        const auto stage = enumerator<Stage>(row, 0);
        if (!stage)
            return;
        StageCount &count = counts[static_cast<size_t>(*stage)];
        count.cards += static_cast<int>(row.integer(2));
        if (enumerator<Advice>(row, 1) == Advice::Act)
            count.yourTurn += static_cast<int>(row.integer(2));
    }) | mapped([&] { return counts; });
}

} // namespace afterword
