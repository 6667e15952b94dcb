// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The simplest rules that a reminder can be tested with: after each interview, write down how it went.
#pragma once

#include "planner.h"
#include "testsupport.h"

#include <algorithm>

namespace afterword::test {

/// One debrief an application, open from its interview's end, or from where it was snoozed to, until a day
/// later. The source "late" makes it one that nobody knows of before the interview's end, as many rules do;
/// the source "nudge" makes it a status-check-in.
class DebriefPlanner final : public Planner
{
public:
    Plan plan(const Tracker &tracker, Instant at) const override
    {
        Plan result;
        result.at = at;
        for (const Application &application : tracker.applications)
            add(result, application, at);
        std::ranges::sort(result.steps, {}, [](const Step &step) { return step.due; });
        return result;
    }
    Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                 Instant at) const override
    {
        Tracker wanted = part;
        std::erase_if(wanted.applications, [&](const Application &application) {
            return std::ranges::find(applications, application.id) == applications.end();
        });
        return plan(wanted, at);
    }

private:
    static void add(Plan &plan, const Application &application, Instant at)
    {
        ApplicationAdvice advice;
        advice.application = application.id;
        plan.applications.push_back(advice);
        if (application.interviews.empty() || application.interviews.front().debriefedAt)
            return;
        const Interview &interview = application.interviews.front();
        if (application.source == u"late" && at < interview.end) {
            plan.validUntil = std::min(plan.validUntil.value_or(interview.end), interview.end);
            return;
        }
        Step step;
        step.id = StepId(QStringLiteral("debrief-") + application.id.value());
        step.application = application.id;
        step.interview = interview.id;
        step.kind = application.source == u"nudge" ? Kind::StatusCheckIn : Kind::Debrief;
        step.opens = interview.end;
        for (const Adjustment &adjustment : application.adjustments) {
            if (adjustment.action == AdjustmentAction::Snooze && adjustment.kind == step.kind)
                step.opens = adjustment.until;
        }
        step.due = *step.opens + std::chrono::hours(24);
        step.closes = interview.end + std::chrono::hours(24 * 20);
        step.state = at < *step.opens ? StepState::Scheduled
                     : at < *step.due ? StepState::Due
                                      : StepState::Overdue;
        step.reason = QStringLiteral("The interview is over.");
        step.rules = {QStringLiteral("own")};
        plan.steps.push_back(step);
    }
};

/// An application with one interview that ends then.
inline Application interviewed(const QString &id, Instant end, const QString &source = {})
{
    Application application;
    application.id = ApplicationId(id);
    application.company = QStringLiteral("Company ") + id;
    application.role = QStringLiteral("Analyst");
    application.source = source;
    Interview interview;
    interview.id = InterviewId(QStringLiteral("i1"));
    interview.start = end - std::chrono::hours(1);
    interview.end = end;
    application.interviews.push_back(interview);
    return application;
}

inline int iterations(int usual)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS", &given);
    return given && wanted > 0 ? wanted : usual;
}

} // namespace afterword::test
