// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SampleBand: says over the whole width of the window that what it shows is the sample.
#pragma once

#include <QToolBar>

namespace afterword {

/// Cannot be moved or closed: as long as the sample is open, nobody takes it for their own.
class SampleBand final : public QToolBar
{
    Q_OBJECT

public:
    explicit SampleBand(QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveRequested();
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace afterword
