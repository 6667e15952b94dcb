// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderNotifications: puts what the reminder service tells into notifications, and their buttons into
// actions.
#pragma once

#include "notifier.h"
#include "reminderservice.h"
#include "stepidlist.h"

#include <QSet>

#include <functional>

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

    /// Finds the desktop's messenger, and whether the person must not be disturbed.
    void begin();
    /// Whether names of people and companies may stand in notifications, where others may read them. Off at
    /// first.
    void setNamesShown(bool shown) { m_namesShown = shown; }
    /// Whether the desktop plays a sound. Off at first.
    void setSound(bool sound) { m_sound = sound; }

Q_SIGNALS:
    /// The application is empty for a task of the whole search.
    void openRequested(const afterword::ApplicationId &application, const afterword::StepId &step);
    /// What the step's main button does is to be done.
    void mainRequested(const afterword::AgendaRow &row);
    /// A summary was opened: show all that is due.
    void listRequested();
    /// A snooze could not be done.
    void failed(const afterword::Error &error);

private:
    void showOne(const Reminder &reminder);
    void showChanged(const Reminder &reminder);
    void showInterview(const Reminder &reminder);
    void confirm(const QString &key);
    QString sound() const;
    void showMany(const std::vector<Reminder> &reminders);
    void withdraw(const StepId &step);
    void invoke(const QString &key, const QString &action);
    QString body(const Reminder &reminder) const;

    ReminderService &m_service;
    Notifier &m_notifier;
    const Clock &m_clock;
    /// What the summary on screen, or on its way there, speaks of. There may be thousands, of which many read
    /// the same.
    struct Summary
    {
        StepIdList steps;
        std::vector<quint32> names; ///< of each step the place of its name
        std::vector<QString> texts;

        void eraseIf(const std::function<bool(size_t)> &isGone); ///< asked by place, as StepIdList does
        void add(const std::vector<Reminder> &reminders, bool namesShown);
    };

    Summary m_summary;
    QSet<QString> m_onScreen; ///< keys of those that nobody has closed
    bool m_namesShown = false;
    bool m_sound = false;
};

} // namespace afterword
