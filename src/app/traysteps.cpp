// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of the list to lines of the menu.
#include "traysteps.h"

#include "stepactions.h"
#include "steptitle.h"
#include "trayicon.h"

namespace afterword {

TraySteps::TraySteps(TodayModel &today, ReminderService &reminders, TrayIcon &tray, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_reminders(reminders)
    , m_tray(tray)
{
    connect(&m_today, &TodayModel::openCountChanged, this, &TraySteps::show);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_today, changed, this, &TraySteps::show);
    connect(&m_today, &QAbstractItemModel::dataChanged, this, &TraySteps::show);
    connect(&m_today, &QAbstractItemModel::modelReset, this, &TraySteps::show);
    connect(&m_tray, &TrayIcon::stepRequested, this, [this](const QString &id) {
        if (const auto row = find(id))
            Q_EMIT openRequested(*row);
    });
    connect(&m_tray, &TrayIcon::stepMainRequested, this, [this](const QString &id) {
        if (const auto row = find(id))
            Q_EMIT mainRequested(*row);
    });
    connect(&m_tray, &TrayIcon::stepSnoozeRequested, this, &TraySteps::snooze);
    show();
}

TrayStep::Snooze TraySteps::offered(const Step &step) const
{
    const auto choice = canBeAdjusted(step) ? m_reminders.offeredSnooze(step) : std::nullopt;
    if (!choice)
        return TrayStep::Snooze::No;
    return choice == SnoozeChoice::OneHour ? TrayStep::Snooze::ForOneHour : TrayStep::Snooze::UntilTomorrow;
}

void TraySteps::show()
{
    std::vector<TrayStep> steps;
    for (int row = 0; row < m_today.rowCount() && steps.size() < TrayIcon::MostSteps; ++row) {
        if (!m_today.isStep(row))
            continue;
        const QModelIndex index = m_today.index(row);
        if (static_cast<TodayGroup>(m_today.data(index, TodayModel::GroupRole).toInt()) ==
            TodayGroup::Waiting)
            continue;
        const AgendaRow &agenda = m_today.agendaRow(row);
        const QString title = stepTitle(agenda.step.kind, agenda.recipient);
        TrayStep step;
        //: A line of the tray's menu: %1 is a step, %2 a company
        step.text = agenda.company.isEmpty() ? title : tr("%1 (%2)").arg(title, agenda.company);
        step.id = agenda.step.id.value();
        step.mainText = m_today.data(index, TodayModel::MainTextRole).toString();
        step.when = m_today.data(index, TodayModel::WhenRole).toString();
        step.snooze = offered(agenda.step);
        steps.push_back(step);
    }
    m_tray.setNextSteps(steps);
    m_tray.setCount(m_today.openCount());
}

std::optional<AgendaRow> TraySteps::find(const QString &id)
{
    for (int row = 0; row < m_today.rowCount(); ++row) {
        if (m_today.isStep(row) && m_today.agendaRow(row).step.id.value() == id)
            return m_today.agendaRow(row);
    }
    Q_EMIT listRequested();
    return std::nullopt;
}

void TraySteps::snooze(const QString &id)
{
    const auto row = find(id);
    if (!row)
        return;
    const Reminder reminder{*row, row->step.opens.value_or(Instant()), ReminderState::Shown};
    // As it stands now: the menu may have been open for long.
    const auto choice = m_reminders.offeredSnooze(row->step);
    if (const auto done = m_reminders.snooze(reminder, choice.value_or(SnoozeChoice::OneHour)); !done)
        Q_EMIT failed(done.error());
    else if (!done->isEmpty())
        Q_EMIT snoozed();
}

} // namespace afterword
