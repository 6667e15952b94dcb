// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MinuteTimer: tells each new minute of the clock, for texts that speak of now.
#pragma once

#include "clock.h"

#include <QTimer>

namespace afterword {

class MinuteTimer final : public QObject
{
    Q_OBJECT

public:
    explicit MinuteTimer(const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void minuteChanged();

private:
    void wind();

    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace afterword
