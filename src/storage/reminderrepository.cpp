// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claiming, restoring and acknowledging of reminders.
#include "reminderrepository.h"

#include "resultpipe.h"

#include <algorithm>

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

QString ReminderRepository::dueSql(const QString &place, bool recovers)
{
    return u"WHERE "_s + place + u"s.opens <= ? AND (s.closes IS NULL OR s.closes > ?) AND "_s +
           remindable() +
           u" AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.step = s.id AND r.opened = s.opens"_s +
           (recovers ? u" AND r.state <> 'due'"_s : QString()) + u") ORDER BY s.opens, s.due_order, s.id"_s;
}

Result<std::vector<AgendaRow>> ReminderRepository::due(Instant at, const DuePlaces &places) const
{
    return due(at, places, {});
}

Result<bool> ReminderRepository::isAnyDue(Instant at, const DuePlaces &places) const
{
    return due(at, places, u" LIMIT 1"_s) | mapped([](std::vector<AgendaRow> rows) { return !rows.empty(); });
}

Result<std::vector<AgendaRow>> ReminderRepository::due(Instant at, const DuePlaces &places,
                                                       const QString &limit) const
{
    const PlanRepository plan(m_database);
    if (!places.since)
        return plan.rows(dueSql({}, places.recovers) + limit, {toSql(at), toSql(at)});
    std::vector<AgendaRow> found;
    const auto take = [&](const QString &place, SqlValues bound) -> Result<void> {
        bound.insert(bound.end(), {toSql(at), toSql(at)});
        auto rows = plan.rows(dueSql(place) + limit, bound);
        if (!rows)
            return std::unexpected(rows.error());
        std::ranges::move(*rows, std::back_inserter(found));
        return {};
    };
    auto done = take(u"s.opens > ? AND "_s, {toSql(*places.since)}) |
                andThen([&] { return take(u"s.application IS NULL AND "_s, {}); });
    for (const ApplicationId &application : places.applications) {
        if (done)
            done = take(u"s.application = ? AND "_s, {toSql(application)});
    }
    if (!done)
        return std::unexpected(done.error());
    const auto place = [](const AgendaRow &row) { return std::tuple(*row.step.opens, row.step.id.value()); };
    std::ranges::sort(found, {}, place);
    const auto twice = std::ranges::unique(found, {}, [](const AgendaRow &row) { return row.step.id; });
    found.erase(twice.begin(), twice.end());
    return found;
}

Result<std::vector<Reminder>> ReminderRepository::claimDue(Instant at, const DuePlaces &places) const
{
    auto rows = due(at, places);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Reminder> claimed;
    for (AgendaRow &row : *rows) {
        const Instant opened = *row.step.opens;
        claimed.push_back({std::move(row), opened, ReminderState::Shown});
    }
    if (auto marked = markDue(claimed, at); !marked)
        return std::unexpected(marked.error());
    return claimed;
}

Result<void> ReminderRepository::markDue(const std::vector<Reminder> &reminders, Instant at) const
{
    for (const Reminder &reminder : reminders) {
        const SqlValues key{toSql(reminder.row.step.id), toSql(reminder.opened)};
        // What another program had claimed is there already.
        auto marked =
            Query(m_database, u"DELETE FROM reminders WHERE step = ? AND opened = ?"_s).run(key) |
            andThen([&] {
                return Query(m_database, u"INSERT INTO reminders (step, opened, state, shown_at) VALUES "
                                         "(?, ?, 'due', ?)"_s)
                    .run({key[0], key[1], toSql(at)});
            });
        if (!marked)
            return marked;
    }
    return {};
}

Result<ReminderRepository::KeepApplying> ReminderRepository::keepApplying(Instant at, int everyDays,
                                                                          bool recovers) const
{
    KeepApplying found;
    const auto rows = PlanRepository(m_database)
                          .rows(u"WHERE s.application IS NULL AND s.opens IS NULL AND s.kind = ?"_s,
                                {toSql(Kind::KeepApplying)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return found;
    found.row = rows->front();
    Query query(m_database,
                u"SELECT opened, state FROM reminders WHERE step = ? ORDER BY opened DESC LIMIT 1"_s);
    const auto read = query.each({toSql(found.row.step.id)}, [&](const Query &row) {
        found.opened = Instant::fromMilliseconds(row.integer(0));
        found.isDue = row.text(1) == u"due"_s;
        found.state = row.text(1) == u"acknowledged"_s ? ReminderState::Acknowledged : ReminderState::Shown;
    });
    if (!read)
        return std::unexpected(read.error());
    if (!found.opened)
        found.next = KeepApplying::Next::BeginToCount;
    else if (*found.opened + std::chrono::hours(24) * everyDays <= at)
        found.next = KeepApplying::Next::Tell;
    else if (recovers && found.isDue)
        found.next = KeepApplying::Next::TellAgain;
    return found;
}

Result<std::optional<Reminder>> ReminderRepository::claim(const KeepApplying &keepApplying, Instant at) const
{
    const StepId &step = keepApplying.row.step.id;
    std::optional<Reminder> claimed;
    Result<void> written;
    switch (keepApplying.next) {
    case KeepApplying::Next::Nothing:
        break;
    case KeepApplying::Next::BeginToCount:
        written = Query(m_database, u"INSERT INTO reminders (step, opened, state, shown_at) VALUES "
                                    "(?, ?, 'acknowledged', ?)"_s)
                      .run({toSql(step), toSql(at), toSql(at)});
        break;
    case KeepApplying::Next::Tell:
        claimed = Reminder{keepApplying.row, at, ReminderState::Shown};
        written = Query(m_database, u"UPDATE reminders SET state = 'acknowledged' WHERE step = ?"_s)
                      .run({toSql(step)}) |
                  andThen([&] { return markDue({*claimed}, at); });
        break;
    case KeepApplying::Next::TellAgain:
        claimed = Reminder{keepApplying.row, *keepApplying.opened, ReminderState::Shown};
        break;
    }
    if (!written)
        return std::unexpected(written.error());
    return claimed;
}

Result<std::vector<Reminder>> ReminderRepository::shown() const
{
    // A step that fell away has no row to join.
    auto rows = PlanRepository(m_database)
                    .rows(u"JOIN reminders r ON r.step = s.id AND r.opened = s.opens WHERE r.state IN "
                          "('due', 'shown') ORDER BY s.opens, s.due_order, s.id"_s,
                          {});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Reminder> reminders;
    for (AgendaRow &row : *rows) {
        const Instant opened = *row.step.opens;
        reminders.push_back({std::move(row), opened, ReminderState::Shown});
    }
    constexpr int Any = 1; // how often it is told makes no difference here
    auto keepsOn = keepApplying({}, Any, false);
    if (!keepsOn)
        return std::unexpected(keepsOn.error());
    if (keepsOn->opened && keepsOn->state == ReminderState::Shown)
        reminders.push_back({std::move(keepsOn->row), *keepsOn->opened, ReminderState::Shown});
    return reminders;
}

Result<void> ReminderRepository::confirmShown(const std::vector<ReminderKey> &reminders, Instant at) const
{
    Query query(m_database, u"UPDATE reminders SET state = 'shown', shown_at = ? WHERE step = ? AND "
                            "opened = ? AND state = 'due'"_s);
    for (const ReminderKey &key : reminders) {
        if (auto done = query.run({toSql(at), toSql(key.step), toSql(key.opened)}); !done)
            return done;
    }
    return {};
}

Result<std::vector<Reminder>> ReminderRepository::interviews(Instant after, Instant until) const
{
    std::vector<Reminder> found;
    Query query(m_database,
                u"SELECT i.application, i.id, i.starts_at, a.company, a.role FROM interviews i JOIN "
                "applications a ON a.id = i.application LEFT JOIN application_advice v ON v.application = "
                "i.application WHERE i.status = 'planned' AND i.starts_at > ? AND i.starts_at <= ? AND "
                "(v.stage IS NULL OR v.stage <> ?) ORDER BY i.starts_at, i.application, i.id"_s);
    const auto read = query.each({toSql(after), toSql(until), toSql(Stage::Closed)}, [&](const Query &row) {
        Step step;
        step.application = ApplicationId(row.text(0));
        step.interview = InterviewId(row.text(1));
        const Instant start = Instant::fromMilliseconds(row.integer(2));
        step.id = interviewNoticeId(step.application, step.interview, start);
        step.kind = Kind::PrepareNextRound;
        step.state = StepState::Due;
        step.due = start;
        step.closes = start;
        found.push_back({AgendaRow{step, row.text(3), row.text(4), {}}, start, ReminderState::Shown});
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<std::vector<Reminder>> ReminderRepository::dueInterviews(Instant at, std::chrono::minutes ahead,
                                                                bool recovers) const
{
    auto soon = interviews(at, at + ahead);
    if (!soon)
        return soon;
    std::vector<Reminder> due;
    for (Reminder &reminder : *soon) {
        reminder.opened = *reminder.row.step.due - ahead;
        reminder.row.step.opens = reminder.opened;
        // Told so shortly before it, or even shorter: that is enough.
        bool isTold = false;
        Query query(m_database, u"SELECT opened, state FROM reminders WHERE step = ? AND opened >= ?"_s);
        const auto read =
            query.each({toSql(reminder.row.step.id), toSql(reminder.opened)},
                       [&](const Query &row) { isTold = isTold || !recovers || row.text(1) != u"due"_s; });
        if (!read)
            return std::unexpected(read.error());
        if (!isTold)
            due.push_back(std::move(reminder));
    }
    return due;
}

Result<std::vector<Reminder>> ReminderRepository::claimedInterviews(Instant at) const
{
    constexpr std::chrono::hours Furthest{48}; // nobody is told earlier
    auto soon = interviews(at, at + Furthest);
    if (!soon)
        return soon;
    std::vector<Reminder> claimed;
    for (Reminder &reminder : *soon) {
        bool isClaimed = false;
        Query query(m_database, u"SELECT opened, state FROM reminders WHERE step = ? ORDER BY opened"_s);
        const auto read = query.each({toSql(reminder.row.step.id)}, [&](const Query &row) {
            reminder.opened = Instant::fromMilliseconds(row.integer(0));
            isClaimed = row.text(1) == u"due"_s || row.text(1) == u"shown"_s;
        });
        if (!read)
            return std::unexpected(read.error());
        reminder.row.step.opens = reminder.opened;
        if (isClaimed)
            claimed.push_back(std::move(reminder));
    }
    return claimed;
}

Result<std::optional<Instant>> ReminderRepository::nextInterview(Instant after) const
{
    std::optional<Instant> next;
    Query query(m_database, u"SELECT i.starts_at FROM interviews i WHERE i.status = 'planned' AND "
                            "i.starts_at > ? ORDER BY i.starts_at LIMIT 1"_s);
    return query.each({toSql(after)}, [&](const Query &row) {
        next = Instant::fromMilliseconds(row.integer(0));
    }) | mapped([&] { return next; });
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
