// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for the tests of reminders: a person's program on a Tuesday at noon, and all that it tells.
#pragma once

#include "debriefplanner.h"
#include "memorystore.h"
#include "reminderservice.h"

#include <QSignalSpy>
#include <QTimer>

namespace afterword::test {

inline const Instant Noon = at("2026-12-01T12:00:00Z"); // a Tuesday

/// A person's program: clock, data and service, with what it told.
struct Desk
{
    FakeClock clock{Noon};
    DebriefPlanner planner;
    MemoryStore store{planner, clock};
    ReminderService service{store, clock};
    QStringList told; ///< "debrief-a", a summary as "3: debrief-a debrief-b debrief-c"
    QStringList withdrawn;

    Desk()
    {
        QObject::connect(&service, &ReminderService::reminderDue, &service,
                         [this](const Reminder &reminder) { told << reminder.row.step.id.value(); });
        QObject::connect(&service, &ReminderService::remindersDue, &service,
                         [this](const std::vector<Reminder> &reminders) {
                             QStringList ids;
                             for (const Reminder &reminder : reminders)
                                 ids << reminder.row.step.id.value();
                             told << QString::number(ids.size()) + QStringLiteral(": ") + ids.join(u' ');
                         });
        QObject::connect(&service, &ReminderService::withdrawn, &service,
                         [this](const StepId &step) { withdrawn << step.value(); });
    }
    QTimer *timer() const { return service.findChild<QTimer *>(); }
    /// Lets the service look at the clock once.
    bool poll()
    {
        QSignalSpy polled(timer(), &QTimer::timeout);
        service.wake();
        return polled.wait(5000);
    }
    bool pollAt(Instant now)
    {
        clock.set(now);
        return poll();
    }
    QStringList open() const
    {
        QStringList ids;
        for (const Reminder &reminder : service.open())
            ids << reminder.row.step.id.value();
        return ids;
    }
};

} // namespace afterword::test
