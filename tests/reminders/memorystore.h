// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory: as fast as hundreds of jumps of the clock want it, and it fails when told to.
#pragma once

#include "clock.h"
#include "planner.h"
#include "trackerstore.h"

#include <algorithm>
#include <map>

namespace afterword::test {

class MemoryStore final : public TrackerStore
{
    Q_OBJECT

public:
    MemoryStore(const Planner &planner, const Clock &clock)
        : m_planner(planner)
        , m_clock(clock)
    {}

    std::optional<Error> failure;    ///< every call fails with it
    std::optional<Error> unreadable; ///< what was shown cannot be read
    bool changedElsewhere = false;
    int replans = 0;
    int alsoDue = 0; ///< what is due and never told
    std::vector<Command> executed;

    void save(const Application &application) { std::ignore = execute({{}, {SaveApplication{application}}}); }
    /// As another program would: nobody is told before catchUp().
    void saveElsewhere(const Application &application)
    {
        apply(SaveApplication{application});
        changedElsewhere = true;
    }
    void addTaskOfTheSearch(Instant opens)
    {
        Step step;
        step.id = StepId(QStringLiteral("keep-applying"));
        step.kind = Kind::KeepApplying;
        step.opens = opens;
        m_tasks.push_back(step);
        plan(m_clock.now());
    }
    Profile theProfile;
    QJsonObject theCadence;

    Result<Tracker> tracker() const override { return checked(m_tracker); }
    Result<Application> application(const ApplicationId &id) const override
    {
        const Application *found = m_tracker.find(id);
        if (!found)
            return fail(ErrorCode::NotFound, QStringLiteral("no such application"));
        return checked(*found);
    }
    Result<ApplicationAdvice> advice(const ApplicationId &) const override { return ApplicationAdvice{}; }
    Result<std::vector<Person>> people() const override { return checked(m_tracker.people); }
    Result<Profile> profile() const override { return checked(theProfile); }
    Result<QJsonObject> cadence() const override { return checked(theCadence); }
    Result<std::vector<BoardCard>> boardCards(Stage, int, int) const override { return {}; }
    Result<std::vector<BoardCard>> boardCardsAfter(Stage, const BoardPlace &, int) const override
    {
        return {};
    }
    Result<BoardCard> boardCard(const ApplicationId &) const override { return BoardCard{}; }
    Result<StageCounts> stageCounts() const override { return StageCounts{}; }
    Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const override
    {
        std::vector<AgendaRow> rows;
        for (const Step &step : m_plan.steps) {
            if (step.application == id)
                rows.push_back(rowOf(step));
        }
        return checked(rows);
    }
    Result<std::vector<AgendaRow>> agenda(Instant, int) const override { return {}; }
    Result<AgendaCounts> agendaCounts(const AgendaDay &day) const override
    {
        AgendaCounts counts;
        counts.steps[static_cast<size_t>(AgendaPart::Open)] =
            alsoDue + static_cast<int>(std::ranges::count_if(m_plan.steps, [&](const Step &step) {
                return step.opens && *step.opens <= day.now;
            }));
        return checked(counts);
    }
    Result<ChangeSet> execute(const Command &command) override
    {
        if (failure)
            return std::unexpected(*failure);
        executed.push_back(command);
        for (const Change &change : command.changes)
            std::visit([this](const auto &what) { apply(what); }, change);
        plan(m_clock.now());
        Q_EMIT changed(everything());
        return everything();
    }
    Result<ChangeSet> undo() override { return fail(ErrorCode::NotFound, {}); }
    Result<ChangeSet> redo() override { return fail(ErrorCode::NotFound, {}); }
    QString undoLabel() const override { return {}; }
    QString redoLabel() const override { return {}; }
    Result<ImportReport> import(const Tracker &, bool, const Progress &) override { return ImportReport{}; }
    Result<void> replan(Instant at) override
    {
        if (failure)
            return std::unexpected(*failure);
        ++replans;
        plan(at);
        Q_EMIT changed(everything());
        return {};
    }
    Result<bool> catchUp() override
    {
        if (failure)
            return std::unexpected(*failure);
        if (!std::exchange(changedElsewhere, false))
            return false;
        plan(m_clock.now());
        Q_EMIT changed(everything());
        return true;
    }
    Result<std::optional<Instant>> planValidUntil() const override { return checked(m_plan.validUntil); }

    Result<std::vector<Reminder>> claimDue(Instant at) override
    {
        std::vector<Reminder> due;
        for (const Step &step : m_plan.steps) {
            if (step.opens && *step.opens <= at && m_log.try_emplace({step.id, *step.opens}).second)
                due.push_back({rowOf(step), *step.opens, ReminderState::Shown});
        }
        std::ranges::stable_sort(due, {}, &Reminder::opened);
        return checked(due);
    }
    Result<std::vector<Reminder>> shown() const override
    {
        if (unreadable)
            return std::unexpected(*unreadable);
        std::vector<Reminder> open;
        for (const auto &[key, state] : m_log) {
            const auto step = std::ranges::find(m_plan.steps, key.first, &Step::id);
            if (state == ReminderState::Shown && step != m_plan.steps.end())
                open.push_back({rowOf(*step), key.second, state});
        }
        return checked(open);
    }
    Result<void> acknowledge(const StepId &step, Instant opened) override
    {
        if (failure)
            return std::unexpected(*failure);
        m_log[{step, opened}] = ReminderState::Acknowledged;
        return {};
    }
    Result<std::optional<Instant>> nextOpening(Instant after) const override
    {
        std::optional<Instant> next;
        for (const Step &step : m_plan.steps) {
            if (step.opens && *step.opens > after)
                next = std::min(next.value_or(*step.opens), *step.opens);
        }
        return checked(next);
    }

private:
    static ChangeSet everything()
    {
        ChangeSet changes;
        changes.everything = true;
        return changes;
    }
    template <typename T>
    Result<T> checked(T value) const
    {
        if (failure)
            return std::unexpected(*failure);
        return value;
    }
    AgendaRow rowOf(const Step &step) const
    {
        const Application *application = m_tracker.find(step.application);
        return application ? AgendaRow{step, application->company, application->role, {}}
                           : AgendaRow{step, {}, {}, {}};
    }
    void plan(Instant at)
    {
        m_plan = m_planner.plan(m_tracker, at);
        m_plan.steps.insert(m_plan.steps.end(), m_tasks.begin(), m_tasks.end());
    }
    void apply(const SaveApplication &change)
    {
        if (Application *old = m_tracker.find(change.application.id))
            *old = change.application;
        else
            m_tracker.applications.push_back(change.application);
    }
    void apply(const RemoveApplication &change)
    {
        std::erase_if(m_tracker.applications,
                      [&](const Application &application) { return application.id == change.application; });
    }
    void apply(const AdjustStep &change)
    {
        m_tracker.find(change.application)->adjustments.push_back(change.adjustment);
    }
    template <typename Other>
    void apply(const Other &)
    {}

    const Planner &m_planner;
    const Clock &m_clock;
    Tracker m_tracker;
    Plan m_plan;
    std::vector<Step> m_tasks;
    std::map<std::pair<StepId, Instant>, ReminderState> m_log;
};

} // namespace afterword::test
