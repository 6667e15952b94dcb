// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepRowActions: the real buttons of one row of Today, laid over the row under the mouse or the current one.
#pragma once

#include "datetext.h"
#include "step.h"
#include "todayaction.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace afterword {

class StepRowActions final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRowActions(QWidget *parent = nullptr);

    /// What the row says, and the moment from which it may be put off; empty main words hide the main button.
    void describe(const QString &what, const QString &mainWords, const Step &step, bool adjustable,
                  const DateText &dates);
    /// From the next describe() on: a narrow row keeps its words, and snooze and skip are in the menu.
    void setCompact(bool compact) { m_isCompact = compact; }
    /// Wide enough for the longest of all main words.
    QSize mainButtonSize() const { return m_mainSize; }
    /// Stands so that the main button covers that rectangle.
    void cover(const QRect &mainButton);

    /// While one of the buttons' menus is open they stay where they are.
    bool isMenuOpen() const;

    /// Every act as an entry, with the TodayAction as its data.
    static void fill(QMenu *menu, const QString &mainWords, const Step &step, bool adjustable,
                     const DateText &dates);
    /// The choices of a snooze, each with its moment; what none of the steps can wait for is there, but
    /// cannot be chosen, and says why.
    static void fillSnooze(QMenu *menu, const std::vector<Step> &steps, const DateText &dates);

Q_SIGNALS:
    void triggered(afterword::TodayAction action);
    /// Up, Down or Escape: back to the list.
    void left();
    void menuClosed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *toolButton(const QString &name, const QString &text);
    void give(QToolButton *button, QMenu *menu);

    QPushButton *m_main;
    QToolButton *m_snooze;
    QToolButton *m_skip;
    QToolButton *m_more;
    QSize m_mainSize;
    bool m_isCompact = false;
};

} // namespace afterword
