// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderNotifications: puts what the reminder service tells into notifications, and their buttons into
// actions.
#pragma once

#include "notifier.h"
#include "reminderservice.h"

namespace afterword {

/// One notification for each reminder, one summary for many. Closing one changes nothing: the reminder stays
/// in ReminderService::open().
class ReminderNotifications : public QObject
{
    Q_OBJECT

public:
    /// Service, notifier and clock must outlive it.
    ReminderNotifications(ReminderService &service, Notifier &notifier, const Clock &clock,
                          QObject *parent = nullptr);

    /// Whether names of people and companies may stand in notifications, where others may read them. Off at
    /// first.
    void setNamesShown(bool shown) { m_namesShown = shown; }

Q_SIGNALS:
    /// The application is empty for a task of the whole search.
    void openRequested(const afterword::ApplicationId &application, const afterword::StepId &step);
    /// The message of that step is to be written.
    void writeRequested(const afterword::AgendaRow &row);
    /// A summary was opened: show all that is due.
    void listRequested();
    /// A snooze could not be done.
    void failed(const afterword::Error &error);

private:
    void showOne(const Reminder &reminder);
    void showMany(const std::vector<Reminder> &reminders);
    void withdraw(const StepId &step);
    void invoke(const QString &key, const QString &action);
    QString body(const Reminder &reminder) const;

    ReminderService &m_service;
    Notifier &m_notifier;
    const Clock &m_clock;
    std::vector<StepId> m_summarized; ///< the steps that the summary on screen speaks of
    bool m_namesShown = false;
};

} // namespace afterword
