// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardFrame: the quiet box around what belongs together in a pane: rounded, with a hairline.
#pragma once

#include <QWidget>

namespace afterword {

/// Painted out of the palette and not by a style sheet, under which the colours of the labels inside would no
/// longer follow the palette.
class CardFrame final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace afterword
