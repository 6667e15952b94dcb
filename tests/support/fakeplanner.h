// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FakePlanner: one plain step for each open application, so that storage and windows can be tested without
// rules.
#pragma once

#include "planner.h"

#include <algorithm>

namespace afterword::test {

/// Each application that is not closed gets one status-check-in to its hiring manager, or else the person's
/// own debrief: it opens a day after the end of its last interview, is due a day and closes a week after
/// that; without an interview it has no times. A snooze moves it. Stage: the stored one, else Interviewing
/// with and Applied without an interview. Pure, and the same for one application as for all.
class FakePlanner final : public Planner
{
public:
    Plan plan(const Tracker &tracker, Instant at) const override
    {
        Plan plan;
        plan.at = at;
        for (const Application &application : tracker.applications)
            add(plan, application, at);
        sort(plan);
        return plan;
    }

    Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                 Instant at) const override
    {
        Plan plan;
        plan.at = at;
        for (const Application &application : part.applications) {
            if (std::ranges::find(applications, application.id) != applications.end())
                add(plan, application, at);
        }
        sort(plan);
        return plan;
    }

private:
    static void add(Plan &plan, const Application &application, Instant at)
    {
        using namespace std::chrono_literals;
        using namespace Qt::StringLiterals;
        ApplicationAdvice advice;
        advice.application = application.id;
        advice.stage =
            application.stage.value_or(application.interviews.empty() ? Stage::Applied : Stage::Interviewing);
        advice.summary = u"as planned by the fake"_s;
        advice.advice = Advice::Stop;
        if (advice.stage != Stage::Closed) {
            Step step;
            step.id = StepId(u"step/"_s + application.id.value());
            step.application = application.id;
            step.kind = application.hiringManager ? Kind::StatusCheckIn : Kind::Debrief;
            if (application.hiringManager)
                step.to = {application.hiringManager};
            step.channel = Channel::Email;
            step.state = StepState::Due;
            if (!application.interviews.empty()) {
                step.interview = application.interviews.back().id;
                step.opens = application.interviews.back().end + 24h;
                for (const Adjustment &adjustment : application.adjustments) {
                    if (adjustment.until)
                        step.opens = *adjustment.until;
                }
                step.due = *step.opens + 24h;
                step.closes = *step.opens + 8 * 24h;
                step.state = at < *step.opens ? StepState::Scheduled
                             : at < *step.due ? StepState::Due
                                              : StepState::Overdue;
                if (at < *step.opens && (!plan.validUntil || *step.opens < *plan.validUntil))
                    plan.validUntil = step.opens;
            }
            step.reason = u"because the fake says so"_s;
            step.rules = {u"own"_s};
            advice.advice = step.state == StepState::Scheduled || !isEmployerFacing(step.kind) ? Advice::Wait
                                                                                               : Advice::Act;
            plan.steps.push_back(std::move(step));
        }
        plan.applications.push_back(std::move(advice));
    }

    static void sort(Plan &plan)
    {
        std::ranges::stable_sort(plan.steps, [](const Step &left, const Step &right) {
            return std::pair(!left.due, left.due) < std::pair(!right.due, right.due);
        });
    }
};

} // namespace afterword::test
