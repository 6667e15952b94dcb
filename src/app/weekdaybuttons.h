// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WeekdayButtons: the days of a week, each to be switched on or off.
#pragma once

#include "remindertimes.h"

#include <QWidget>

class QToolButton;

namespace afterword {

/// In the order of the locale's week. Give it an accessible name before its value is set: each day says it.
class WeekdayButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdayButtons(QWidget *parent = nullptr);

    Weekdays days() const;
    void setDays(const Weekdays &days);

Q_SIGNALS:
    void edited();

private:
    std::array<QToolButton *, 7> m_buttons{}; ///< Monday first
};

} // namespace afterword
