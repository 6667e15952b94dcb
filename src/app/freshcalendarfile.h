// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FreshCalendarFile: a calendar file that follows the tracker, for programs that subscribe to a file.
#pragma once

#include "backgroundwork.h"
#include "calendarsettings.h"
#include "clock.h"
#include "sqltrackerstore.h"

#include <QTimer>

namespace afterword {

/// Written some moments after the last change, in a thread, and only where its bytes differ. The same error
/// is told once.
class FreshCalendarFile final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FreshCalendarFile(SqlTrackerStore &store, const Clock &clock, const Planner &planner,
                      BackgroundWork &work, QObject *parent);

    /// From now on; an empty file: none.
    void follow(const FreshCalendar &fresh);

Q_SIGNALS:
    void written();
    void failed(const afterword::Error &error);

private:
    void write();

    SqlTrackerStore &m_store;
    const Clock &m_clock;
    const Planner &m_planner;
    BackgroundWork &m_work;
    FreshCalendar m_fresh;
    QTimer m_pause;
    bool m_isWriting = false;
    bool m_isBehind = false; ///< something changed while it was written
    QString m_trouble;       ///< that was told
};

} // namespace afterword
