// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StageFactPopover: the fact that a move to another stage implies.
#pragma once

#include "stagefacts.h"
#include "vaguedate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class StageFactPopover;
}

namespace afterword {

/// Opens with the likely answer chosen: Enter accepts, Escape or a click beside it leaves the card where it
/// was.
class StageFactPopover final : public QDialog
{
    Q_OBJECT

public:
    StageFactPopover(const QString &company, StageQuestion question, const StageAnswer &likely,
                     const Zone &zone, QWidget *parent = nullptr);
    ~StageFactPopover() override;

    /// The person's own zone: where its clocks differ they are shown beside the field's.
    void setHome(const Zone &home);
    /// How dates in words are read.
    void setSpoken(const SpokenOn &spoken);
    /// One of several cards that are asked about in turn, counted from 0.
    void setPlace(int place, int count);
    /// The answer holds for as many applications, not for one company alone.
    void setAskedForAll(int count);
    StageAnswer answer() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::StageFactPopover> m_ui;
    StageQuestion m_question;
    StageAnswer m_likely;
    Zone m_zone;
};

} // namespace afterword
