// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planned steps and advice as rows.
#include "planrepository.h"

#include "rowchange.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 withoutDue = qint64{1} << 53; ///< after every moment: steps without due come last

struct PlannedStep
{
    Step step;
    qint64 dueOrder = withoutDue;
    PersonId recipient; ///< the one person it goes to
};

struct AdviceRow
{
    ApplicationAdvice advice;
    qint64 rank = 0;
    StepId next;
};

template <typename F, typename R>
void stepFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &s = r.step;
    f(L("id"), s.id);
    f(L("application"), s.application);
    f(L("kind"), s.kind);
    f(L("state"), s.state);
    f(L("opens"), s.opens);
    f(L("due"), s.due);
    f(L("due_order"), r.dueOrder);
    f(L("target"), s.target);
    f(L("closes"), s.closes);
    f(L("channel"), s.channel);
    f(L("blocked_by"), s.blockedBy);
    f(L("needs_user"), s.needsUser);
    f(L("optional"), s.optional);
    f(L("interview"), s.interview);
    f(L("recipient"), r.recipient);
    f(L("to_people"), s.to);
    f(L("about"), s.about);
    f(L("also_for"), s.alsoFor);
    f(L("avoid_topics"), s.avoidTopics);
    f(L("reason"), s.reason);
    f(L("rules"), s.rules);
}

template <typename F, typename R>
void adviceFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &a = r.advice;
    f(L("application"), a.application);
    f(L("stage"), a.stage);
    f(L("board_rank"), r.rank);
    f(L("advice"), a.advice);
    f(L("suggested_stage"), a.suggestedStage);
    f(L("suggested_outcome"), a.suggestedOutcome);
    f(L("until_at"), a.until);
    f(L("unanswered"), a.unanswered);
    f(L("summary"), a.summary);
    f(L("held"), a.held);
    f(L("next_step"), r.next);
}

const Table &stepTable()
{
    static const Table table =
        makeTable<PlannedStep>(u"planned_steps"_s, 1, [](auto &f, auto &record) { stepFields(f, record); });
    return table;
}

const Table &adviceTable()
{
    static const Table table = makeTable<AdviceRow>(u"application_advice"_s, 1,
                                                    [](auto &f, auto &record) { adviceFields(f, record); });
    return table;
}

Row rowOf(const Step &step)
{
    ColumnWriter writer;
    const PlannedStep planned{step, step.due ? step.due->milliseconds() : withoutDue,
                              step.to.size() == 1 ? step.to.front() : PersonId()};
    stepFields(writer, planned);
    return {&stepTable(), std::move(writer.values)};
}

Row rowOf(const ApplicationAdvice &advice, qint64 rank, const StepId &next)
{
    ColumnWriter writer;
    const AdviceRow row{advice, rank, next};
    adviceFields(writer, row);
    return {&adviceTable(), std::move(writer.values)};
}

/// Open before scheduled, the employer's before one's own, needed before optional, then as the plan orders.
bool comesFirst(const Step &left, const Step &right)
{
    const auto order = [](const Step &step) {
        return std::tuple(step.state == StepState::Scheduled, !isEmployerFacing(step.kind), step.optional);
    };
    return order(left) < order(right);
}

bool isOnlyOfState(const RowChange &change)
{
    if (change.table != &stepTable() || !change.before || !change.after)
        return false;
    static const auto state = static_cast<size_t>(stepTable().columns.indexOf("state"_L1));
    SqlValues before = *change.before;
    before[state] = (*change.after)[state];
    return before == *change.after;
}

ApplicationId applicationOf(const RowChange &change)
{
    if (change.table == &adviceTable())
        return ApplicationId(std::get<QString>(change.key.front()));
    const SqlValues &values = change.after ? *change.after : *change.before;
    const auto *id = std::get_if<QString>(&values[1]);
    return id ? ApplicationId(*id) : ApplicationId();
}

} // namespace

Result<DifferingPlans> PlanRepository::store(const Plan &plan, bool everything, const Facts &facts) const
{
    Rows wanted;
    Rows stored;
    Result<void> done;
    const auto load = [&](const Table &table, const QString &sql, const SqlValues &bound) {
        if (!done)
            return;
        Query query(m_database, sql);
        done = query.each(bound, [&](const Query &row) {
            stored.push_back({&table, row.values(table.columnCount())});
        });
    };
    QHash<ApplicationId, const Step *> next;
    QSet<StepId> ids;
    for (const Step &step : plan.steps) {
        wanted.push_back(rowOf(step));
        ids += step.id;
        if (!step.application)
            continue;
        const Step *&first = next[step.application];
        if (!first || comesFirst(step, *first))
            first = &step;
    }
    for (const ApplicationAdvice &advice : plan.applications) {
        const Step *first = next.value(advice.application);
        wanted.push_back(
            rowOf(advice, facts.board().value(advice.application).rank, first ? first->id : StepId()));
    }
    if (everything) {
        load(stepTable(), stepTable().selectAll(), {});
        load(adviceTable(), adviceTable().selectAll(), {});
    } else {
        const QString columns = stepTable().columns.join(u", "_s);
        load(stepTable(), u"SELECT %1 FROM planned_steps WHERE application IS NULL"_s.arg(columns), {});
        for (const ApplicationAdvice &advice : plan.applications) {
            load(stepTable(), u"SELECT %1 FROM planned_steps WHERE application = ?"_s.arg(columns),
                 {toSql(advice.application)});
            load(adviceTable(), adviceTable().selectByKey(), {toSql(advice.application)});
        }
        // A step that serves two applications may have stood with the other one.
        for (const Row &row : stored) {
            if (row.table == &stepTable())
                ids.remove(StepId(std::get<QString>(row.values.front())));
        }
        for (const StepId &id : ids)
            load(stepTable(), stepTable().selectByKey(), {toSql(id)});
    }
    if (!done)
        return std::unexpected(done.error());
    const RowChanges changes = differences(std::move(stored), std::move(wanted));
    if (auto written = write(m_database, changes); !written)
        return std::unexpected(written.error());
    auto until = plan.validUntil;
    if (!everything) {
        const auto present = validUntil();
        if (!present)
            return std::unexpected(present.error());
        if (*present && (!until || **present < *until))
            until = *present;
    }
    if (auto set = setValidUntil(until); !set)
        return std::unexpected(set.error());
    DifferingPlans differing;
    for (const RowChange &change : changes) {
        differing.all += applicationOf(change);
        if (!isOnlyOfState(change))
            differing.beyondState += applicationOf(change);
    }
    return differing;
}

Result<void> PlanRepository::setRank(const ApplicationId &id, qint64 rank) const
{
    return Query(m_database, u"UPDATE application_advice SET board_rank = ? WHERE application = ?"_s)
        .run({toSql(rank), toSql(id)});
}

Result<std::optional<Instant>> PlanRepository::validUntil() const
{
    std::optional<Instant> until;
    Query query(m_database, u"SELECT valid_until FROM plan_state WHERE id = 1"_s);
    return query.each({}, [&](const Query &row) {
        if (!row.isNull(0))
            until = Instant::fromMilliseconds(row.integer(0));
    }) | mapped([&] { return until; });
}

Result<void> PlanRepository::setValidUntil(const std::optional<Instant> &validUntil) const
{
    std::optional<SqlValue> present;
    Query query(m_database, u"SELECT valid_until FROM plan_state WHERE id = 1"_s);
    if (auto read = query.each({}, [&](const Query &row) { present = row.value(0); }); !read)
        return read;
    if (present == toSql(validUntil))
        return {};
    return Query(m_database, present ? u"UPDATE plan_state SET valid_until = ? WHERE id = 1"_s
                                     : u"INSERT INTO plan_state (id, valid_until) VALUES (1, ?)"_s)
        .run({toSql(validUntil)});
}

Result<std::optional<ApplicationAdvice>> PlanRepository::advice(const ApplicationId &id) const
{
    AdviceRow record;
    bool found = false;
    bool understood = true;
    Query query(m_database, adviceTable().selectByKey());
    auto read = query.each({toSql(id)}, [&](const Query &row) {
        const SqlValues values = row.values(adviceTable().columnCount());
        ColumnReader reader(values);
        adviceFields(reader, record);
        understood = reader.ok;
        found = true;
    });
    if (!read)
        return std::unexpected(read.error());
    if (!understood)
        return fail(ErrorCode::Damaged, Database::tr("The stored plan cannot be understood."),
                    m_database.file());
    return found ? std::optional(std::move(record.advice)) : std::nullopt;
}

Result<std::vector<AgendaRow>> PlanRepository::rows(const QString &condition, const SqlValues &bound) const
{
    static const QString select = u"SELECT s."_s + stepTable().columns.join(u", s."_s) +
                                  u", a.company, a.role, p.name FROM planned_steps s "
                                  "LEFT JOIN applications a ON a.id = s.application "
                                  "LEFT JOIN people p ON p.id = s.recipient "_s;
    const int columns = stepTable().columnCount();
    std::vector<AgendaRow> rows;
    bool understood = true;
    Query query(m_database, select + condition);
    auto read = query.each(bound, [&](const Query &row) {
        PlannedStep planned;
        const SqlValues values = row.values(columns);
        ColumnReader reader(values);
        stepFields(reader, planned);
        understood = understood && reader.ok;
        rows.push_back(
            {std::move(planned.step), row.text(columns), row.text(columns + 1), row.text(columns + 2)});
    });
    if (!read)
        return std::unexpected(read.error());
    if (!understood)
        return fail(ErrorCode::Damaged, Database::tr("The stored plan cannot be understood."),
                    m_database.file());
    return rows;
}

Result<std::vector<AgendaRow>> PlanRepository::steps(const ApplicationId &id) const
{
    return rows(u"WHERE s.application = ? ORDER BY s.due_order, s.id"_s, {toSql(id)});
}

QString PlanRepository::agendaSql()
{
    return u"WHERE s.opens < ? OR (s.opens IS NULL AND s.state <> 'scheduled') "
           "ORDER BY s.due_order, s.id LIMIT ?"_s;
}

Result<std::vector<AgendaRow>> PlanRepository::agenda(Instant opensBefore, int limit) const
{
    return rows(agendaSql(), {toSql(opensBefore), toSql(limit)});
}

} // namespace afterword
