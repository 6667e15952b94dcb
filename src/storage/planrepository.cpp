// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planned steps and advice as rows.
#include "planrepository.h"

#include "planrows.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Open before scheduled, the employer's before one's own, needed before optional, then as the plan orders.
bool comesFirst(const Step &left, const Step &right)
{
    const auto order = [](const Step &step) {
        return std::tuple(step.state == StepState::Scheduled, !isEmployerFacing(step.kind), step.optional);
    };
    return order(left) < order(right);
}

constexpr size_t storedAtOnce = 64;

Result<void> load(const Database &database, const Table &table, const QString &sql, const SqlValues &bound,
                  Rows &rows)
{
    Query query(database, sql);
    return query.each(bound, [&](const Query &row) {
        rows.push_back({&table, row.values(table.columnCount())});
    });
}

Result<DifferingPlans> writeDifferences(const Database &database, Rows stored, Rows wanted)
{
    const RowChanges changes = differences(std::move(stored), std::move(wanted));
    if (auto written = write(database, changes); !written)
        return std::unexpected(written.error());
    DifferingPlans differing;
    for (const RowChange &change : changes) {
        if (isOnlyOfKeeping(change))
            continue;
        differing.all += applicationOf(change);
        if (!isOnlyOfState(change))
            differing.beyondState += applicationOf(change);
    }
    return differing;
}

} // namespace

Result<DifferingPlans> PlanRepository::store(const Plan &plan, const Facts &facts, qint64 epoch) const
{
    QHash<ApplicationId, std::vector<const Step *>> steps;
    for (const Step &step : plan.steps)
        steps[step.application].push_back(&step);
    DifferingPlans differing;
    for (size_t from = 0; from < plan.applications.size(); from += storedAtOnce) {
        const size_t end = std::min(from + storedAtOnce, plan.applications.size());
        Rows wanted;
        SqlValues ids;
        for (size_t place = from; place < end; ++place) {
            const ApplicationAdvice &advice = plan.applications[place];
            PlanAdviceRow row{advice, facts.rank(advice.application), {}, {}, epoch};
            row.standing = place < plan.standings.size() ? plan.standings[place]
                                                         : PlanStanding{plan.validUntil, false, false};
            const Step *next = nullptr;
            for (const Step *step : steps.value(advice.application)) {
                wanted.push_back(rowOf(*step));
                if (!next || comesFirst(*step, *next))
                    next = step;
            }
            if (next)
                row.next = next->id;
            wanted.push_back(rowOf(row));
            ids.push_back(toSql(advice.application));
        }
        if (ids.size() > 1)
            ids.resize(storedAtOnce, ids.back()); // so that few statements are prepared
        Rows stored;
        const auto count = static_cast<qsizetype>(ids.size());
        const auto loaded =
            load(m_database, stepTable(), stepTable().selectWhereIn(u"application"_s, count), ids, stored) |
            andThen([&] {
                return load(m_database, adviceTable(), adviceTable().selectWhereIn(u"application"_s, count),
                            ids, stored);
            });
        if (!loaded)
            return std::unexpected(loaded.error());
        const auto written = writeDifferences(m_database, std::move(stored), std::move(wanted));
        if (!written)
            return written;
        differing.add(*written);
    }
    return differing;
}

Result<DifferingPlans> PlanRepository::storeSearch(const std::vector<Step> &tasks) const
{
    Rows wanted;
    for (const Step &task : tasks)
        wanted.push_back(rowOf(task));
    Rows stored;
    const QString sql =
        u"SELECT %1 FROM planned_steps WHERE application IS NULL"_s.arg(stepTable().columns.join(u", "_s));
    if (auto loaded = load(m_database, stepTable(), sql, {}, stored); !loaded)
        return std::unexpected(loaded.error());
    return writeDifferences(m_database, std::move(stored), std::move(wanted));
}

Result<void> PlanRepository::setRank(const ApplicationId &id, qint64 rank) const
{
    return Query(m_database, u"UPDATE application_advice SET board_rank = ? WHERE application = ?"_s)
        .run({toSql(rank), toSql(id)});
}

Result<PlanState> PlanRepository::state() const
{
    PlanState state;
    const auto instant = [](const Query &row, int column) {
        return row.isNull(column) ? std::nullopt
                                  : std::optional(Instant::fromMilliseconds(row.integer(column)));
    };
    Query query(m_database, u"SELECT epoch, planned_at, valid_until, program, language FROM plan_state "
                            "WHERE id = 1"_s);
    return query.each({}, [&](const Query &row) {
        state = {row.integer(0), instant(row, 1), instant(row, 2), row.text(3), row.text(4)};
    }) | mapped([&] { return std::move(state); });
}

Result<void> PlanRepository::setState(const PlanState &state) const
{
    return Query(m_database, u"UPDATE plan_state SET epoch = ?, planned_at = ?, valid_until = ?, "
                             "program = ?, language = ? WHERE id = 1"_s)
        .run({state.epoch, toSql(state.plannedAt), toSql(state.validUntil), state.program, state.language});
}

QString PlanRepository::outdatedSql()
{
    return u"SELECT application FROM application_advice WHERE epoch < ? LIMIT ?"_s;
}

QString PlanRepository::expiredSql()
{
    return u"SELECT application FROM application_advice WHERE valid_until <= ? LIMIT ?"_s;
}

Result<QSet<ApplicationId>> PlanRepository::outdated(qint64 epoch, Instant at, int most) const
{
    QSet<ApplicationId> ids;
    const auto take = [&](const Query &row) { ids.insert(ApplicationId(row.text(0))); };
    Query expired(m_database, expiredSql());
    Query older(m_database, outdatedSql());
    return expired.each({toSql(at), toSql(most)}, take) | andThen([&]() -> Result<void> {
               const int left = most - static_cast<int>(ids.size());
               return left > 0 ? older.each({toSql(epoch), toSql(left)}, take) : Result<void>();
           }) |
           mapped([&] { return std::move(ids); });
}

Result<void> PlanRepository::markOutdated(const QSet<ApplicationId> &ids) const
{
    for (const ApplicationId &id : ids) {
        if (auto marked =
                Query(m_database, u"UPDATE application_advice SET epoch = 0 WHERE application = ?"_s)
                    .run({toSql(id)});
            !marked)
            return marked;
    }
    return {};
}

Result<std::optional<Instant>> PlanRepository::validUntil() const
{
    const auto present = state();
    if (!present)
        return std::unexpected(present.error());
    std::optional<Instant> until = present->validUntil;
    Query older(m_database, outdatedSql());
    Query first(m_database, u"SELECT valid_until FROM application_advice WHERE valid_until IS NOT NULL "
                            "ORDER BY valid_until LIMIT 1"_s);
    return first.each({},
                      [&](const Query &row) {
                          const auto earliest = Instant::fromMilliseconds(row.integer(0));
                          until = until ? std::min(*until, earliest) : earliest;
                      }) |
           andThen([&] {
               return older.each({present->epoch, 1}, [&](const Query &) { until = Instant(); });
           }) |
           mapped([&] { return until; });
}

Result<SearchStanding> PlanRepository::standing() const
{
    SearchStanding standing;
    const auto count = [&](const QString &condition, int &into) {
        Query query(m_database, u"SELECT count(*) FROM (SELECT 1 FROM application_advice WHERE %1 LIMIT "
                                "1000) some"_s.arg(condition));
        return query.each({}, [&](const Query &row) { into = static_cast<int>(row.integer(0)); });
    };
    Query any(m_database, u"SELECT 1 FROM applications LIMIT 1"_s);
    return any.each({}, [&](const Query &) { standing.hasApplications = true; }) |
           andThen([&] { return count(u"is_active = 1"_s, standing.active); }) |
           andThen([&] { return count(u"wants_others = 1"_s, standing.wanting); }) |
           mapped([&] { return standing; });
}

Result<std::optional<ApplicationAdvice>> PlanRepository::advice(const ApplicationId &id) const
{
    PlanAdviceRow record;
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
