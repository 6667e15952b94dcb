// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claiming, restoring and acknowledging of reminders.
#include "reminderrepository.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// What a person can do at once: nothing is missing, and it does not wait for the person's own wish.
QString remindable()
{
    return u"s.blocked_by IS NULL AND s.state <> 'blocked' AND (s.needs_user IS NULL OR s.needs_user <> "
           "'opt-in')"_s;
}

} // namespace

QString ReminderRepository::dueSql()
{
    return u"WHERE s.opens <= ? AND (s.closes IS NULL OR s.closes > ?) AND "_s + remindable() +
           u" AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.step = s.id AND r.opened = s.opens) "
           "ORDER BY s.opens, s.due_order, s.id"_s;
}

Result<std::vector<Reminder>> ReminderRepository::claimDue(Instant at) const
{
    auto rows = PlanRepository(m_database).rows(dueSql(), {toSql(at), toSql(at)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Reminder> claimed;
    for (AgendaRow &row : *rows) {
        const Instant opened = *row.step.opens;
        if (auto marked = Query(m_database, u"INSERT INTO reminders (step, opened, state, shown_at) VALUES "
                                            "(?, ?, 'shown', ?)"_s)
                              .run({toSql(row.step.id), toSql(opened), toSql(at)});
            !marked)
            return std::unexpected(marked.error());
        claimed.push_back({std::move(row), opened, ReminderState::Shown});
    }
    return claimed;
}

Result<std::vector<Reminder>> ReminderRepository::shown() const
{
    // A step that fell away has no row to join.
    return PlanRepository(m_database)
               .rows(u"JOIN reminders r ON r.step = s.id AND r.opened = s.opens WHERE r.state = 'shown' "
                     "ORDER BY s.opens, s.due_order, s.id"_s,
                     {}) |
           mapped([](std::vector<AgendaRow> &&rows) {
               std::vector<Reminder> reminders;
               for (AgendaRow &row : rows) {
                   const Instant opened = *row.step.opens;
                   reminders.push_back({std::move(row), opened, ReminderState::Shown});
               }
               return reminders;
           });
}

Result<void> ReminderRepository::acknowledge(const StepId &step, Instant opened) const
{
    Query query(m_database, u"UPDATE reminders SET state = 'acknowledged' WHERE step = ? AND opened = ?"_s);
    if (auto done = query.run({toSql(step), toSql(opened)}); !done)
        return done;
    if (query.rowsAffected() == 0)
        return fail(ErrorCode::NotFound, Database::tr("This reminder was never shown."));
    return {};
}

Result<std::optional<Instant>> ReminderRepository::nextOpening(Instant after) const
{
    std::optional<Instant> next;
    Query query(m_database, u"SELECT s.opens FROM planned_steps s WHERE s.opens > ? AND "_s + remindable() +
                                u" ORDER BY s.opens LIMIT 1"_s);
    return query.each({toSql(after)}, [&](const Query &row) {
        next = Instant::fromMilliseconds(row.integer(0));
    }) | mapped([&] { return next; });
}

} // namespace afterword
