// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderOptions: what the person has chosen about reminders, put into effect and changed in its dialog.
#pragma once

#include "remindernotifications.h"

#include <QPointer>

class QSettings;
class QWidget;

namespace afterword {

class Autostart;
class RemindersDialog;

class ReminderOptions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window. What was chosen before holds at once.
    ReminderOptions(ReminderService &service, ReminderNotifications &notifications, Autostart &autostart,
                    QSettings &settings, QWidget *window);

    void open();

private:
    void store();
    void apply();

    ReminderService &m_service;
    ReminderNotifications &m_notifications;
    Autostart &m_autostart;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<RemindersDialog> m_dialog;
};

} // namespace afterword
