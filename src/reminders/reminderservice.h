// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderService: notices in time what is due, tells it once, and keeps the list of what was told.
#pragma once

#include "businesscalendar.h"
#include "clock.h"
#include "snooze.h"
#include "trackerstore.h"

#include <QTimer>

#include <chrono>

namespace afterword {

struct ReminderSettings
{
    /// The wall clock is looked at no less often: it may jump, and the machine may sleep.
    std::chrono::milliseconds longestPoll = std::chrono::minutes(1);
    /// Whose holidays a snooze avoids; null: weekends only. Must outlive the service.
    const BusinessCalendar *calendar = nullptr;
};

/// Polls the wall clock, plans anew where the stored plan no longer holds, and tells of each step once for
/// each of its openings, across restarts and crashes: the store remembers what was told before it is told.
/// Nothing is ever lost with a notification: what was told stays in open() until the person has seen it or
/// the step is no longer there. A clock set back brings nothing twice.
///
/// Everything happens in the thread of the service; start() returns at once.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    /// More than so many at once are told as one summary.
    static constexpr size_t MostSingly = 5;

    /// Store and clock must outlive the service.
    ReminderService(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);
    ReminderService(TrackerStore &store, const Clock &clock, const ReminderSettings &settings,
                    QObject *parent = nullptr);

    /// What was told before is not told again; the first look at the clock follows from the event loop.
    void start();
    void stop();
    bool isRunning() const { return m_running; }

    /// What was told and is still to be seen, oldest first. This list, not the notification, is the truth.
    /// Read when it is asked for, since there may be thousands; empty where the store cannot be read.
    std::vector<Reminder> open() const;

    /// Puts the step off by one command, which undo takes back. A task of the whole search has no record to
    /// keep a snooze in: it counts as seen. Refused where the step would no longer be worth doing by then;
    /// nothing is changed on any error.
    Result<ChangeSet> snooze(const Reminder &reminder, SnoozeChoice choice);
    /// Puts off all of open() by one command; steps that would be over by then stay as they are.
    Result<ChangeSet> snoozeAll(SnoozeChoice choice);
    /// The person has seen it: it leaves the list. It does not make the step done.
    Result<void> markSeen(const Reminder &reminder);

    /// The zone of the profile, in which snoozes are reckoned and times are told; the system’s where it names
    /// none.
    Zone zone() const;

public Q_SLOTS:
    /// Looks at the clock now: after a resume, a change of clock or zone.
    void wake();

Q_SIGNALS:
    void reminderDue(const afterword::Reminder &reminder);
    /// More than MostSingly at once.
    void remindersDue(const std::vector<afterword::Reminder> &reminders);
    /// What was told of that step is no longer so: it is done, has moved, changed or was seen.
    void withdrawn(const afterword::StepId &step);
    /// The store could not be read or written; told once until it works again, tried again at each poll.
    void failed(const afterword::Error &error);

private:
    /// What a look at the store brought that others want to know.
    struct News
    {
        std::vector<Reminder> due;
        std::vector<StepId> withdrawn;
    };
    /// What this service has told.
    struct Told
    {
        StepId step;
        Instant opened;
        size_t words = 0; ///< a hash of what was said
    };

    void poll();
    Result<News> evaluate(Instant now);
    Result<News> refreshTold();
    void tell(const Result<News> &news);
    void arm(Instant now);
    Result<Instant> snoozeEnd(const Step &step, SnoozeChoice choice, Instant now) const;
    Result<ChangeSet> executeSnooze(const Command &command, const std::vector<Reminder> &reminders);

    TrackerStore &m_store;
    const Clock &m_clock;
    ReminderSettings m_settings;
    QTimer m_timer;
    std::vector<Told> m_stands;         ///< told and not withdrawn
    std::optional<Instant> m_latest;    ///< the latest moment seen since the clock was last found set back
    std::optional<ErrorCode> m_trouble; ///< the failure that was told and still stands
    bool m_running = false;
    bool m_reading = false;
    bool m_first = true;   ///< it has not looked yet
    bool m_planned = true; ///< nothing of the plan is outdated
};

} // namespace afterword
