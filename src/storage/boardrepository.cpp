// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The faces of the cards, read by index a part of a column at a time.
#include "planrepository.h"

#include "jsonfields.h"

#include <QTimeZone>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Parts of the index of the board; cut out of it before anything is joined.
QString columnPart()
{
    return u"(SELECT application, stage, board_rank, advice, suggested_stage, next_step FROM "
           "application_advice WHERE stage = ? ORDER BY board_rank, application LIMIT ? OFFSET ?) v"_s;
}

QString columnAfterPart()
{
    return u"(SELECT application, stage, board_rank, advice, suggested_stage, next_step FROM "
           "application_advice WHERE stage = ? AND (board_rank, application) > (?, ?) "
           "ORDER BY board_rank, application LIMIT ?) v"_s;
}

QString cardPart()
{
    return u"(SELECT application, stage, board_rank, advice, suggested_stage, next_step FROM "
           "application_advice WHERE application = ?) v"_s;
}

/// Of each card: itself, its interview (the next that is not over, else the last), its next step, when
/// something last happened, its place.
QString cardSql(const QString &part)
{
    return u"SELECT v.application, a.company, a.role, v.stage, a.outcome, v.suggested_stage, v.advice, "
           "a.dream, coalesce((SELECT min(i.starts_at) FROM interviews i WHERE i.application = "
           "v.application AND i.status = 'planned' AND i.ends_at > ?), (SELECT max(i.starts_at) FROM "
           "interviews i WHERE i.application = v.application AND i.status IN ('planned', 'held'))), "
           "s.kind, s.state, s.opens, s.due, s.optional, p.name, a.tags, v.board_rank, a.applied_on, "
           "(SELECT max(c.happened_at) FROM correspondence c WHERE c.application = v.application), "
           "(SELECT max(i.starts_at) FROM interviews i WHERE i.application = v.application AND "
           "i.starts_at <= ? AND i.status IN ('planned', 'held')), "
           "(SELECT max(j.made_at) FROM adjustments j WHERE j.application = v.application) FROM "_s +
           part +
           u" JOIN applications a ON a.id = v.application LEFT JOIN planned_steps s ON s.id = v.next_step "
           "LEFT JOIN people p ON p.id = s.recipient ORDER BY v.stage, v.board_rank, v.application"_s;
}

/// Who plays a part in them; `part` is bound as often as it stands here.
QString namesSql(const QString &part)
{
    return u"SELECT v.application, p.name FROM "_s + part +
           u" JOIN interviewers i ON i.application = v.application JOIN people p ON p.id = i.person UNION "
           "SELECT v.application, p.name FROM "_s +
           part +
           u" JOIN applications a ON a.id = v.application JOIN people p ON p.id IN (a.hiring_manager, "
           "a.coordinator, a.designated_contact)"_s;
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

std::optional<Instant> latest(std::optional<Instant> one, std::optional<Instant> other)
{
    return std::max(one, other); // without one is before all
}

} // namespace

QString BoardRepository::columnSql()
{
    return cardSql(columnPart());
}

QString BoardRepository::columnAfterSql()
{
    return cardSql(columnAfterPart());
}

QString BoardRepository::namesAfterSql()
{
    return namesSql(columnAfterPart());
}

QString BoardRepository::countsSql()
{
    return u"SELECT stage, advice, count(*) FROM application_advice GROUP BY stage, advice"_s;
}

Result<std::vector<BoardCard>> BoardRepository::cards(Stage stage, int offset, int limit, Instant now) const
{
    return read(columnPart(), {toSql(stage), toSql(limit), toSql(offset)}, now);
}

Result<std::vector<BoardCard>> BoardRepository::cardsAfter(Stage stage, const BoardPlace &place, int limit,
                                                           Instant now) const
{
    // Before all stands the empty text, which is no id and so no NULL here.
    return read(columnAfterPart(), {toSql(stage), toSql(place.rank), toSql(place.id.value()), toSql(limit)},
                now);
}

Result<std::optional<BoardCard>> BoardRepository::card(const ApplicationId &id, Instant now) const
{
    return read(cardPart(), {toSql(id)}, now) | mapped([](std::vector<BoardCard> &&cards) {
               return cards.empty() ? std::nullopt : std::optional(std::move(cards.front()));
           });
}

Result<std::vector<BoardCard>> BoardRepository::read(const QString &part, const SqlValues &bound,
                                                     Instant now) const
{
    std::vector<BoardCard> cards;
    SqlValues values{toSql(now), toSql(now)}; // the moments stand first in the statement
    values.insert(values.end(), bound.begin(), bound.end());
    Query query(m_database, cardSql(part));
    const auto done = query.each(values, [&](const Query &row) {
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
        if (const QString tags = row.text(15); tags.size() > 2) // "[]": none
            fromJsonField(jsonFromText(tags), card.tags);
        card.rank = row.integer(16);
        if (const QDate applied = QDate::fromString(row.text(17), Qt::ISODate); applied.isValid())
            card.activity =
                Instant::fromMilliseconds(QDateTime(applied, QTime(), QTimeZone::utc()).toMSecsSinceEpoch());
        card.activity =
            latest(card.activity, latest(instant(row, 18), latest(instant(row, 19), instant(row, 20))));
        cards.push_back(std::move(card));
    });
    if (!done)
        return std::unexpected(done.error());
    return readNames(part, bound, cards) | mapped([&] { return std::move(cards); });
}

Result<void> BoardRepository::readNames(const QString &part, const SqlValues &bound,
                                        std::vector<BoardCard> &cards) const
{
    if (cards.empty())
        return {};
    QHash<QString, size_t> places;
    places.reserve(static_cast<qsizetype>(cards.size()));
    for (size_t i = 0; i < cards.size(); ++i)
        places.insert(cards[i].id.value(), i);
    SqlValues values = bound; // once for each half of the statement
    values.insert(values.end(), bound.begin(), bound.end());
    Query query(m_database, namesSql(part));
    return query.each(values, [&](const Query &row) {
        if (const auto place = places.constFind(row.text(0)); place != places.cend())
            cards[*place].people << row.text(1);
    });
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
