// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of notifications, and what their buttons do.
#include "remindernotifications.h"

#include "localtext.h"
#include "stepactions.h"
#include "steptitle.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString SummaryKey = u"summary"_s;
const QString SnoozeAction = u"snooze"_s;
const QString WriteAction = u"write"_s;
const QString StepPrefix = u"step:"_s;

/// Further ones are told by their number alone.
constexpr size_t MostListed = 3;

QString keyOf(const StepId &step)
{
    return StepPrefix + step.value();
}

QString stepName(const AgendaRow &row, bool namesShown)
{
    return stepTitle(row.step.kind, namesShown ? row.recipient : QString());
}

} // namespace

ReminderNotifications::ReminderNotifications(ReminderService &service, Notifier &notifier, const Clock &clock,
                                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_notifier(notifier)
    , m_clock(clock)
{
    connect(&m_service, &ReminderService::reminderDue, this, &ReminderNotifications::showOne);
    connect(&m_service, &ReminderService::remindersDue, this, &ReminderNotifications::showMany);
    connect(&m_service, &ReminderService::withdrawn, this, &ReminderNotifications::withdraw);
    connect(&m_notifier, &Notifier::actionInvoked, this, &ReminderNotifications::invoke);
}

void ReminderNotifications::showOne(const Reminder &reminder)
{
    Notification notification;
    notification.key = keyOf(reminder.row.step.id);
    notification.summary = stepName(reminder.row, m_namesShown);
    notification.body = body(reminder);
    //: Button of a notification: shows the step in the window
    notification.actions.push_back({NotificationAction::Default, tr("Open")});
    if (mainAction(reminder.row.step.kind) == StepAction::WriteMessage) {
        //: Button of a notification: opens the draft of the message
        notification.actions.push_back({WriteAction, tr("Write")});
    }
    //: Button of a notification: puts the reminder off until tomorrow morning
    notification.actions.push_back({SnoozeAction, tr("Snooze Until Tomorrow")});
    m_notifier.show(notification);
}

void ReminderNotifications::showMany(const std::vector<Reminder> &reminders)
{
    m_summarized.clear();
    QStringList lines;
    for (const Reminder &reminder : reminders) {
        m_summarized.push_back(reminder.row.step.id);
        if (m_summarized.size() <= MostListed)
            lines << stepName(reminder.row, m_namesShown);
    }
    const auto more = static_cast<int>(reminders.size() - std::min(reminders.size(), MostListed));
    if (more > 0) {
        //: Last line of a notification that lists the first of many steps
        lines << tr("and %n more", nullptr, more);
    }
    Notification notification;
    notification.key = SummaryKey;
    //: Title of a notification about many steps at once
    notification.summary = tr("%n step(s) are due", nullptr, static_cast<int>(reminders.size()));
    notification.body = lines.join(u'\n');
    notification.actions.push_back({NotificationAction::Default, tr("Open")});
    m_notifier.show(notification);
}

void ReminderNotifications::withdraw(const StepId &step)
{
    m_notifier.withdraw(keyOf(step));
    // The summary stands until the last of its steps has gone.
    if (std::erase(m_summarized, step) > 0 && m_summarized.empty())
        m_notifier.withdraw(SummaryKey);
}

void ReminderNotifications::invoke(const QString &key, const QString &action)
{
    if (key == SummaryKey) {
        Q_EMIT listRequested();
        return;
    }
    const std::vector<Reminder> open = m_service.open();
    const auto found = std::ranges::find_if(
        open, [&](const Reminder &reminder) { return keyOf(reminder.row.step.id) == key; });
    if (found == open.end()) {
        // Done or changed since it was shown: the list tells how things stand.
        Q_EMIT listRequested();
        return;
    }
    const Reminder &reminder = *found;
    if (action == WriteAction) {
        Q_EMIT writeRequested(reminder.row);
        return;
    }
    if (action != SnoozeAction) {
        Q_EMIT openRequested(reminder.row.step.application, reminder.row.step.id);
        return;
    }
    if (const auto snoozed = m_service.snooze(reminder, SnoozeChoice::TomorrowMorning); !snoozed)
        Q_EMIT failed(snoozed.error());
}

QString ReminderNotifications::body(const Reminder &reminder) const
{
    const AgendaRow &row = reminder.row;
    QStringList lines;
    if (m_namesShown && !row.company.isEmpty()) {
        //: For which job: role at company
        lines << (row.role.isEmpty() ? row.company : tr("%1 at %2").arg(row.role, row.company));
    }
    if (row.step.due) {
        const Zone zone = m_service.zone();
        const LocalTime due = zone.local(*row.step.due);
        const QLocale locale;
        const QString time = shortTime(due.time, locale);
        const qint64 days = zone.dateAt(m_clock.now()).daysTo(due.date);
        if (*row.step.due <= m_clock.now()) {
            //: Second line of a notification
            lines << tr("Was due on %1 at %2").arg(locale.toString(due.date, QLocale::ShortFormat), time);
        } else if (days == 0) {
            //: Second line of a notification; %1 is a time of day
            lines << tr("Until today, %1").arg(time);
        } else if (days == 1) {
            //: Second line of a notification; %1 is a time of day
            lines << tr("Until tomorrow, %1").arg(time);
        } else if (days < 7) {
            //: Second line of a notification: name of a day of the week, time of day
            lines << tr("Until %1, %2").arg(locale.dayName(due.date.dayOfWeek()), time);
        } else {
            //: Second line of a notification; %1 is a date
            lines << tr("Until %1").arg(locale.toString(due.date, QLocale::ShortFormat));
        }
    }
    if (lines.isEmpty()) {
        //: Text of a notification that says no more, for the sake of privacy
        lines << tr("Open Afterword to see what it is about.");
    }
    return lines.join(u'\n');
}

} // namespace afterword
