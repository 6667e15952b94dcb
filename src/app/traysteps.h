// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TraySteps: the next steps in the tray's menu, and what is done there.
#pragma once

#include "reminderservice.h"
#include "todaymodel.h"
#include "trayicon.h"

namespace afterword {

/// Follows the model. What is asked for in the menu is asked for again by signals, with the step as it stands
/// then; one that has gone meanwhile leads to the list.
class TraySteps final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TraySteps(TodayModel &today, ReminderService &reminders, TrayIcon &tray, QObject *parent);

Q_SIGNALS:
    void openRequested(const afterword::AgendaRow &row);
    void mainRequested(const afterword::AgendaRow &row);
    void listRequested();
    /// A step was put off by a command.
    void snoozed();
    void failed(const afterword::Error &error);

private:
    void show();
    TrayStep::Snooze offered(const Step &step) const;
    std::optional<AgendaRow> find(const QString &id);
    void snooze(const QString &id);

    TodayModel &m_today;
    ReminderService &m_reminders;
    TrayIcon &m_tray;
};

} // namespace afterword
