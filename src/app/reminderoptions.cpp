// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Storing and applying.
#include "reminderoptions.h"

#include "autostart.h"
#include "remindersdialog.h"

#include <QSettings>

namespace afterword {

ReminderOptions::ReminderOptions(ReminderService &service, ReminderNotifications &notifications,
                                 Autostart &autostart, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_notifications(notifications)
    , m_autostart(autostart)
    , m_settings(settings)
    , m_window(window)
{
    apply();
    connect(&m_autostart, &Autostart::changed, this, [this](bool isOn) {
        if (m_dialog)
            m_dialog->setAutostart(isOn);
    });
    connect(&m_autostart, &Autostart::failed, this, [this](const Error &error) {
        if (!m_dialog) // it was closed with OK: the person hears of it all the same
            open();
        m_dialog->setAutostart(m_autostart.isOn());
        m_dialog->showProblem(error.message);
    });
}

void ReminderOptions::open()
{
    if (!m_dialog) {
        m_dialog = new RemindersDialog(ReminderPreferences::from(m_settings), m_autostart.isOn(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RemindersDialog::storeRequested, this, &ReminderOptions::store);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReminderOptions::store()
{
    m_dialog->preferences().writeTo(m_settings);
    apply();
    if (const bool wanted = m_dialog->autostart(); wanted != m_autostart.isOn())
        m_autostart.set(wanted);
}

void ReminderOptions::apply()
{
    const ReminderPreferences chosen = ReminderPreferences::from(m_settings);
    m_notifications.setNamesShown(chosen.names);
    m_notifications.setSound(chosen.sound);
    m_service.setTimes(chosen.times);
}

} // namespace afterword
