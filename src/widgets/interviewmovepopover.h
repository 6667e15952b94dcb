// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether the new time of an interview is agreed with them.
#pragma once

#include "application.h"
#include "datetext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class InterviewMovePopover;
}

namespace afterword {

/// Accepted: it is agreed. Closes on Escape or a click beside it, which changes nothing.
class InterviewMovePopover final : public QDialog
{
    Q_OBJECT

public:
    /// `theirs` is the zone of the interview.
    InterviewMovePopover(const QString &company, const Interview &before, const Interview &moved,
                         const DateText &dates, const Zone &theirs, QWidget *parent = nullptr);
    ~InterviewMovePopover() override;

Q_SIGNALS:
    /// The person wants to see all of the interview with its new time.
    void changeRequested();
    /// The person said that it is not agreed yet.
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::InterviewMovePopover> m_ui;
};

} // namespace afterword
