// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the plan and how they differ.
#include "planrows.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Whether the rows are alike but for these columns.
bool differsOnlyIn(const RowChange &change, const Table &table, const QStringList &columns)
{
    if (change.table != &table || !change.before || !change.after)
        return false;
    SqlValues before = *change.before;
    for (const QString &column : columns) {
        const auto place = static_cast<size_t>(table.columns.indexOf(column));
        before[place] = (*change.after)[place];
    }
    return before == *change.after;
}

} // namespace

const Table &stepTable()
{
    static const Table table =
        makeTable<PlannedStep>(u"planned_steps"_s, 1, [](auto &f, auto &record) { stepFields(f, record); });
    return table;
}

const Table &adviceTable()
{
    static const Table table = makeTable<PlanAdviceRow>(
        u"application_advice"_s, 1, [](auto &f, auto &record) { adviceFields(f, record); });
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

Row rowOf(const PlanAdviceRow &row)
{
    ColumnWriter writer;
    adviceFields(writer, row);
    return {&adviceTable(), std::move(writer.values)};
}

bool isOnlyOfState(const RowChange &change)
{
    return differsOnlyIn(change, stepTable(), {u"state"_s});
}

bool isOnlyOfKeeping(const RowChange &change)
{
    return differsOnlyIn(change, adviceTable(),
                         {u"valid_until"_s, u"is_active"_s, u"wants_others"_s, u"epoch"_s});
}

ApplicationId applicationOf(const RowChange &change)
{
    if (change.table == &adviceTable())
        return ApplicationId(std::get<QString>(change.key.front()));
    const SqlValues &values = change.after ? *change.after : *change.before;
    const auto *id = std::get_if<QString>(&values[1]);
    return id ? ApplicationId(*id) : ApplicationId();
}

} // namespace afterword
