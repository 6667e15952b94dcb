// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SnoozePopover: until when a step is put off.
#pragma once

#include "snooze.h"

#include <QDialog>

#include <functional>
#include <memory>

class QRadioButton;

namespace Ui {
class SnoozePopover;
}

namespace afterword {

/// Closes on Escape or a click beside it, which changes nothing; Enter accepts the choice.
class SnoozePopover final : public QDialog
{
    Q_OBJECT

public:
    /// Why what is put off cannot wait until a moment, as one sentence; empty: it can.
    using WhyNot = std::function<QString(Instant)>;

    SnoozePopover(Instant now, const Zone &zone, QWidget *parent = nullptr);
    ~SnoozePopover() override;

    /// Moments that are refused cannot be chosen, and say why.
    void setWhyNot(const WhyNot &whyNot);

    Instant until() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void check();
    QString problemOf(Instant until) const;
    QRadioButton *radioOf(SnoozeChoice choice) const;

    std::unique_ptr<Ui::SnoozePopover> m_ui;
    Instant m_now;
    Zone m_zone;
    WhyNot m_whyNot;
    class DialogProblems *m_problems = nullptr;
};

/// Draws the line around a popover, which has no frame of the window manager.
void paintPopoverEdge(QWidget *popover);

/// Shows the popover under that rectangle of the screen, or where there is room.
void placePopover(QWidget *popover, const QRect &anchor);

} // namespace afterword
