// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the calendar becomes a command, a dialog, or a sentence why not.
#pragma once

#include "calendarpage.h"
#include "factdialogs.h"
#include "stepdialogs.h"

class QMenu;

namespace afterword {

class CalendarWork final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the page.
    CalendarWork(CalendarPage &page, const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                 StepDialogs &steps);

    /// For whom a new interview is, unless it is asked; empty: nobody.
    void setApplication(const ApplicationId &id) { m_application = id; }
    /// What the menu of an entry has besides.
    void setApplicationActions(const QList<QAction *> &actions) { m_actions = actions; }

Q_SIGNALS:
    void openRequested(const afterword::ApplicationId &id, const QString &entry);
    /// A sentence about what was left as it is.
    void told(const QString &sentence);

private:
    void openMenu(const DayEntry &entry, QPoint at);
    void fillInterview(QMenu &menu, const DayEntry &entry);
    void fillStep(QMenu &menu, const DayEntry &entry);
    void move(const DayEntry &entry, QDate day, QTime time);
    void moveInterview(const DayEntry &entry, QDate day, QTime time);
    void moveStep(const DayEntry &entry, QDate day, QTime time);
    void newInterview(QDate day, QTime time);
    void chooseApplication(Instant start);

    CalendarPage &m_page;
    const Clock &m_clock;
    CommandRunner &m_runner;
    FactDialogs &m_facts;
    StepDialogs &m_steps;
    ApplicationId m_application;
    QList<QAction *> m_actions;
};

} // namespace afterword
