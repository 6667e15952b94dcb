// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefWindows: opens debriefs, one window for each interview.
#pragma once

#include "businesscalendar.h"
#include "commandrunner.h"

#include <QPointer>

class QSettings;

namespace afterword {

class Clock;
class DebriefWindow;

class DebriefWindows final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DebriefWindows(TrackerStore &store, const Clock &clock, CommandRunner &runner, QObject *parent);
    ~DebriefWindows() override;

    /// Which days are working days where a date is read from words.
    void setCalendar(const BusinessCalendar &calendar) { m_calendar = calendar; }
    /// Where the shape of the windows is kept; it must outlive this.
    void setSettings(QSettings &settings) { m_settings = &settings; }

    /// Brings up the one that is open already.
    void open(const ApplicationId &application, const InterviewId &interview);
    /// The one that is written in, else the newest; nullptr: none is open.
    DebriefWindow *current() const;

Q_SIGNALS:
    /// The rule of that id is to be read.
    void ruleRequested(const QString &id);
    /// A sentence to pass on.
    void told(const QString &sentence);
    void failed(const afterword::Error &error);

private:
    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    BusinessCalendar m_calendar;
    QSettings *m_settings = nullptr;
    std::vector<QPointer<DebriefWindow>> m_windows;
};

} // namespace afterword
