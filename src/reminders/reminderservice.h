// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderService: notices in time what is due, tells it once, and keeps the list of what was told.
#pragma once

#include "businesscalendar.h"
#include "clock.h"
#include "deliverylog.h"
#include "remindertimes.h"
#include "snooze.h"
#include "stepidlist.h"
#include "trackerstore.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace afterword {

struct ReminderSettings
{
    /// The wall clock is looked at no less often: it may jump, and the machine may sleep.
    std::chrono::milliseconds longestPoll = std::chrono::minutes(1);
    /// Whose holidays a snooze avoids; null: weekends only. Must outlive the service.
    const BusinessCalendar *calendar = nullptr;
    /// Where it is kept what was seen, and where interviews are found; null: what is told counts as seen, and
    /// interviews are not told of. Must outlive the service.
    DeliveryLog *deliveries = nullptr;
    ReminderTimes times = ReminderTimes();
};

/// Polls the wall clock, plans anew where the stored plan no longer holds, and tells of each step once for
/// each of its openings, across restarts and crashes: the store remembers what was told before it is told.
/// Nothing is ever lost with a notification: what was told stays in open() until the person has seen it or
/// the step is no longer there. A clock set back brings nothing twice. What was told and not confirmed by
/// confirmShown() before the program ended is told once more by the next.
///
/// In quiet times, and while somebody must not be disturbed, it is silent and tells afterwards what came
/// meanwhile, more than one in one message; but for an interview that would have begun by then. With a
/// morning summary it waits for that, but for what is due or over before the next.
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

    void setTimes(const ReminderTimes &times);
    /// Somebody must not be disturbed now, whatever it is.
    void setDisturbable(bool disturbable);
    /// These were seen on the screen, as far as anybody knows.
    void confirmShown(const std::vector<StepId> &steps);

    /// What was told and is still to be seen, oldest first. This list, not the notification, is the truth.
    /// Read when it is asked for, since there may be thousands; empty where the store cannot be read.
    std::vector<Reminder> open() const;
    /// How many steps are due now, as Today, window and tray count them: those that were told and seen, too,
    /// and those that wait for something else than the time, which are never told. 0 where the store cannot
    /// be read.
    int dueCount() const;

    /// Puts the step off by one command, which undo takes back. A task of the whole search has no record to
    /// keep a snooze in: it counts as seen. Refused where the step would no longer be worth doing by then;
    /// nothing is changed on any error.
    Result<ChangeSet> snooze(const Reminder &reminder, SnoozeChoice choice);
    /// What a person can be offered who puts that step off without a further question: until tomorrow
    /// morning, else for an hour; nullopt: it cannot wait.
    std::optional<SnoozeChoice> offeredSnooze(const Step &step) const;
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
    /// More than MostSingly at once, or more than one that had to wait.
    void remindersDue(const std::vector<afterword::Reminder> &reminders);
    /// What was told of that step is no longer so: it is done, has moved, changed or was seen.
    void withdrawn(const afterword::StepId &step);
    /// What was told of that step is to be told otherwise, where it still stands on a screen.
    void reminderChanged(const afterword::Reminder &reminder);
    /// The store could not be read or written; told once until it works again, tried again at each poll.
    void failed(const afterword::Error &error);

private:
    /// What a look at the store brought that others want to know.
    struct News
    {
        std::vector<Reminder> due;
        std::vector<StepId> withdrawn;
        std::vector<Reminder> changed;
        bool hasWaited = false; ///< some of those that are due
    };
    /// What this service has told, or is still to tell; the step's id stands in m_steps. Thousands may wait
    /// through a night: their rows are read when they are told.
    struct Told
    {
        Instant opened;
        size_t words = 0;             ///< a hash of what is said
        size_t application = 0;       ///< a hash of its id
        Instant since;                ///< when it was to be told at first
        std::optional<Instant> until; ///< an interview: when it begins; else when it is due or over
        bool isOfSearch = false;      ///< a task of the whole search
        bool isNotice = false;
        bool isPending = false; ///< still to be told
        bool waits = false;     ///< it was put back once
    };

    void poll();
    Result<News> evaluate(Instant now);
    Result<std::vector<Reminder>> claim(Instant now);
    void remember(const std::vector<Reminder> &claimed, Instant now);
    /// What stands in the store of all that was told, and the interviews among it.
    Result<std::vector<Reminder>> readTold(Instant now) const;
    /// What has become of what was told.
    Result<News> refreshTold(Instant now);
    News compare(const QHash<StepId, Reminder *> &present);
    /// Also tells what may be told of those that wait; `claimed` are the rows of those that came just now.
    Result<News> tellWaiting(Instant now, std::vector<Reminder> claimed);
    bool mayTell(const Told &told, Instant now, const std::optional<Instant> &quietEnd,
                 const Zone &zone) const;
    /// By place.
    void forget(const std::vector<bool> &gone);
    bool mayDiffer(Instant now) const;
    bool concernsTold(const ChangeSet &changes) const;
    void tell(const Result<News> &news);
    void arm(Instant now);
    Result<Instant> snoozeEnd(const Step &step, SnoozeChoice choice, Instant now) const;
    Result<ChangeSet> executeSnooze(const Command &command, const std::vector<Reminder> &reminders);

    TrackerStore &m_store;
    const Clock &m_clock;
    ReminderSettings m_settings;
    QTimer m_timer;
    StepIdList m_steps;                   ///< claimed and not withdrawn
    std::vector<Told> m_stands;           ///< the same, in the same order
    std::optional<Instant> m_nextTelling; ///< when some of them may be told
    std::optional<Instant> m_nextNotice;  ///< when the next interview is to be told of
    bool m_knowsInterviews = false;       ///< m_nextNotice holds
    bool m_disturbable = true;
    bool m_hasClaimed = false;          ///< what was missed before it was started is told
    std::optional<Instant> m_latest;    ///< the latest moment seen since the clock was last found set back
    std::optional<ErrorCode> m_trouble; ///< the failure that was told and still stands
    bool m_running = false;
    bool m_reading = false;
    bool m_toldMayDiffer = false;
    bool m_first = true;   ///< it has not looked yet
    bool m_planned = true; ///< nothing of the plan is outdated
};

} // namespace afterword
