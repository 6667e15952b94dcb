// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda in parts.
#include "agendarepository.h"

#include "resultpipe.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

// A step without an opening is open unless it waits for something that has not happened yet.
const QString isOpen = u"(s.opens <= ? OR (s.opens IS NULL AND s.state <> 'scheduled'))"_s;

/// Applications that wait for their employer; nothing of theirs is listed elsewhere on the same day.
const QString quiet =
    u"application_advice v WHERE v.stage IN ('following-up', 'awaiting-decision') AND v.advice = 'wait' AND "
    "NOT EXISTS (SELECT 1 FROM planned_steps s WHERE s.application = v.application AND (s.opens < ? OR "
    "(s.opens IS NULL AND s.state <> 'scheduled')))"_s;

} // namespace

QString AgendaRepository::partSql(AgendaPart part)
{
    switch (part) {
    case AgendaPart::Overdue:
        return u"WHERE s.due_order < ? AND "_s + isOpen + u" ORDER BY s.due_order, s.id LIMIT ?"_s;
    case AgendaPart::Open:
        // By opening: in the order of due everything that is still to come would be looked at too.
        return u"WHERE +s.due_order >= ? AND "_s + isOpen + u" ORDER BY +s.due_order, s.id LIMIT ?"_s;
    case AgendaPart::LaterToday:
    case AgendaPart::Ahead:
        break;
    }
    return u"WHERE s.opens > ? AND s.opens < ? ORDER BY s.opens, s.due_order, s.id LIMIT ?"_s;
}

QString AgendaRepository::openCountsSql()
{
    return u"SELECT count(*), coalesce(sum(CASE WHEN s.due_order < ? THEN 1 ELSE 0 END), 0) FROM "
           "planned_steps s WHERE "_s +
           isOpen;
}

QString AgendaRepository::waitingSql()
{
    // The person is nearer to an answer where a follow-up is out: those come first.
    return u"SELECT v.application, a.company, a.role, n.opens FROM "_s +
           QString(quiet).replace("application_advice v WHERE"_L1,
                                  "application_advice v JOIN applications a ON a.id = v.application LEFT "
                                  "JOIN planned_steps n ON n.id = v.next_step WHERE"_L1) +
           u" ORDER BY v.stage DESC, v.board_rank, v.application LIMIT ?"_s;
}

Result<std::vector<AgendaRow>> AgendaRepository::part(AgendaPart part, const AgendaDay &day, int limit) const
{
    SqlValues bound;
    switch (part) {
    case AgendaPart::Overdue:
    case AgendaPart::Open:
        bound = {toSql(day.now), toSql(day.now), toSql(limit)};
        break;
    case AgendaPart::LaterToday:
        bound = {toSql(day.now), toSql(day.dayEnds), toSql(limit)};
        break;
    case AgendaPart::Ahead:
        // From the end of the day on: that very moment belongs to tomorrow.
        bound = {toSql(std::max(day.now, day.dayEnds - Duration(1))), toSql(day.horizon), toSql(limit)};
        break;
    }
    return PlanRepository(m_database).rows(partSql(part), bound);
}

Result<std::vector<AgendaRow>> AgendaRepository::waiting(const AgendaDay &day, int limit) const
{
    std::vector<AgendaRow> rows;
    Query query(m_database, waitingSql());
    auto read = query.each({toSql(day.horizon), toSql(limit)}, [&](const Query &row) {
        AgendaRow found{.step = {}, .company = row.text(1), .role = row.text(2), .recipient = {}};
        found.step.application = ApplicationId(row.text(0));
        if (!row.isNull(3))
            found.step.opens = Instant::fromMilliseconds(row.integer(3));
        rows.push_back(std::move(found));
    });
    if (!read)
        return std::unexpected(read.error());
    const PlanRepository plan(m_database);
    for (AgendaRow &row : rows) {
        auto advice = plan.advice(row.step.application);
        if (!advice)
            return std::unexpected(advice.error());
        if (*advice)
            row.step.reason = std::move((*advice)->summary);
    }
    return rows;
}

Result<AgendaCounts> AgendaRepository::counts(const AgendaDay &day) const
{
    AgendaCounts counts;
    const auto count = [&](const QString &sql, const SqlValues &bound, auto &&take) -> Result<void> {
        Query query(m_database, sql);
        return query.each(bound, take);
    };
    const auto at = [&counts](AgendaPart part) -> int & { return counts.steps[static_cast<size_t>(part)]; };
    auto done = count(openCountsSql(), {toSql(day.now), toSql(day.now)}, [&](const Query &row) {
        at(AgendaPart::Overdue) = static_cast<int>(row.integer(1));
        at(AgendaPart::Open) = static_cast<int>(row.integer(0) - row.integer(1));
    });
    const QString between = u"SELECT count(*) FROM planned_steps WHERE opens > ? AND opens < ?"_s;
    if (done) {
        done = count(between, {toSql(day.now), toSql(day.dayEnds)}, [&](const Query &row) {
            at(AgendaPart::LaterToday) = static_cast<int>(row.integer(0));
        });
    }
    if (done) {
        done = count(between, {toSql(std::max(day.now, day.dayEnds - Duration(1))), toSql(day.horizon)},
                     [&](const Query &row) { at(AgendaPart::Ahead) = static_cast<int>(row.integer(0)); });
    }
    if (done) {
        done = count(u"SELECT count(*) FROM "_s + quiet, {toSql(day.horizon)},
                     [&](const Query &row) { counts.waiting = static_cast<int>(row.integer(0)); });
    }
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

} // namespace afterword
