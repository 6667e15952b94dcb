// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRepository: the plan as rows, rewritten only where it differs; BoardRepository: the faces of the cards.
#pragma once

#include "facts.h"
#include "trackerstore.h"

#include <QSet>

namespace afterword {

/// Whose stored plan was another one; the empty id among them: a task of the whole search.
struct DifferingPlans
{
    QSet<ApplicationId> all;
    QSet<ApplicationId> beyondState; ///< differed in more than Step::state
};

class PlanRepository
{
public:
    explicit PlanRepository(const Database &database)
        : m_database(database)
    {}

    /// Stores the plan of everything, or of the applications that it covers.
    Result<DifferingPlans> store(const Plan &plan, bool everything, const Facts &facts) const;
    /// Gives the board's index the card's present rank.
    Result<void> setRank(const ApplicationId &id, qint64 rank) const;

    Result<std::optional<ApplicationAdvice>> advice(const ApplicationId &id) const;
    Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const;
    Result<std::vector<AgendaRow>> agenda(Instant opensBefore, int limit) const;
    /// Rows of the steps that `condition` selects; s is the step. For other repositories.
    Result<std::vector<AgendaRow>> rows(const QString &condition, const SqlValues &bound) const;
    Result<std::optional<Instant>> validUntil() const;

    static QString agendaSql();

private:
    Result<void> setValidUntil(const std::optional<Instant> &validUntil) const;

    const Database &m_database;
};

class BoardRepository
{
public:
    explicit BoardRepository(const Database &database)
        : m_database(database)
    {}

    Result<std::vector<BoardCard>> cards(Stage stage, int offset, int limit, Instant now) const;
    Result<std::vector<BoardCard>> cardsAfter(Stage stage, const BoardPlace &place, int limit,
                                              Instant now) const;
    Result<std::optional<BoardCard>> card(const ApplicationId &id, Instant now) const;
    Result<StageCounts> counts() const;

    static QString columnSql();
    static QString columnAfterSql();
    /// Names of those who play a part in the applications that columnAfterSql() gives.
    static QString namesAfterSql();
    static QString countsSql();

private:
    Result<std::vector<BoardCard>> read(const QString &part, const SqlValues &bound, Instant now) const;
    Result<void> readNames(const QString &part, const SqlValues &bound, std::vector<BoardCard> &cards) const;

    const Database &m_database;
};

} // namespace afterword
