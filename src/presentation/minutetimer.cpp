// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wakes once a minute, just after it began.
#include "minutetimer.h"

namespace afterword {

MinuteTimer::MinuteTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        wind();
        Q_EMIT minuteChanged();
    });
    wind();
}

void MinuteTimer::wind()
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 margin = 50; // timers may fire a little early
    const qint64 past = ((m_clock.now().milliseconds() % minute) + minute) % minute;
    m_timer.start(static_cast<int>(minute - past + margin));
}

} // namespace afterword
