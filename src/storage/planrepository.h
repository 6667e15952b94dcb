// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRepository: the plan as rows, rewritten only where it differs; BoardRepository: the faces of the cards.
#pragma once

#include "facts.h"
#include "planner.h"
#include "trackerstore.h"

#include <QSet>

namespace afterword {

/// Whose stored plan was another one; the empty id among them: a task of the whole search.
struct DifferingPlans
{
    QSet<ApplicationId> all;
    QSet<ApplicationId> beyondState; ///< differed in more than Step::state

    void add(const DifferingPlans &more)
    {
        all += more.all;
        beyondState += more.beyondState;
    }
};

/// By what all of the stored plan was made. A plan of an earlier epoch is to be made anew, each of its
/// applications when there is time for it.
struct PlanState
{
    qint64 epoch = 1;
    std::optional<Instant> plannedAt;  ///< the latest moment that anything was planned for
    std::optional<Instant> validUntil; ///< from then on everything may be otherwise
    QString program;                   ///< version of the program
    QString language;                  ///< of the words

    bool operator==(const PlanState &) const = default;
};

class PlanRepository
{
public:
    explicit PlanRepository(const Database &database)
        : m_database(database)
    {}

    Result<PlanState> state() const;
    Result<void> setState(const PlanState &state) const;

    /// Stores the plan of the applications that it covers, whose ranks on the board the facts know.
    Result<DifferingPlans> store(const Plan &plan, const Facts &facts, qint64 epoch) const;
    /// Stores the tasks of the whole search.
    Result<DifferingPlans> storeSearch(const std::vector<Step> &tasks) const;
    /// Gives the board's index the card's present rank.
    Result<void> setRank(const ApplicationId &id, qint64 rank) const;

    /// Applications whose plan is of another epoch or over by then, at most so many.
    Result<QSet<ApplicationId>> outdated(qint64 epoch, Instant at, int most) const;
    /// The plan of these is to be made anew.
    Result<void> markOutdated(const QSet<ApplicationId> &ids) const;
    /// Until when all of the stored plan holds; a moment long past where some of it is outdated.
    Result<std::optional<Instant>> validUntil() const;
    /// As far as the stored plans tell; numbers above a thousand count as a thousand.
    Result<SearchStanding> standing() const;

    Result<std::optional<ApplicationAdvice>> advice(const ApplicationId &id) const;
    Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const;
    Result<std::vector<AgendaRow>> agenda(Instant opensBefore, int limit) const;
    /// Rows of the steps that `condition` selects; s is the step. For other repositories.
    Result<std::vector<AgendaRow>> rows(const QString &condition, const SqlValues &bound) const;

    static QString agendaSql();
    static QString outdatedSql();
    static QString expiredSql();

private:
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
