// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as rows of its two tables.
#pragma once

#include "planrepository.h"
#include "rowchange.h"

namespace afterword {

constexpr qint64 withoutDue = qint64{1} << 53; ///< after every moment: steps without due come last

struct PlannedStep
{
    Step step;
    qint64 dueOrder = withoutDue;
    PersonId recipient; ///< the one person it goes to
};

struct PlanAdviceRow
{
    ApplicationAdvice advice;
    qint64 rank = 0;
    StepId next;
    PlanStanding standing;
    qint64 epoch = 0;
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
    f(L("valid_until"), r.standing.validUntil);
    f(L("is_active"), r.standing.isActive);
    f(L("wants_others"), r.standing.wantsOthers);
    f(L("epoch"), r.epoch);
}

const Table &stepTable();
const Table &adviceTable();

Row rowOf(const Step &step);
Row rowOf(const PlanAdviceRow &row);

bool isOnlyOfState(const RowChange &change);
/// What nobody sees: how long it holds.
bool isOnlyOfKeeping(const RowChange &change);
/// Empty: a task of the whole search.
ApplicationId applicationOf(const RowChange &change);

} // namespace afterword
