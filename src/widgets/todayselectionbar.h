// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodaySelectionBar: what can be done with several steps at once; stands below Today while several are
// chosen.
#pragma once

#include "datetext.h"
#include "step.h"
#include "todayaction.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace afterword {

class TodaySelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TodaySelectionBar(QWidget *parent = nullptr);

    /// These steps, from the moment of those dates.
    void describe(const std::vector<Step> &steps, const DateText &dates);

Q_SIGNALS:
    void triggered(afterword::TodayAction action);
    /// Chooses the current step alone again.
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QMenu *m_snooze;
};

} // namespace afterword
