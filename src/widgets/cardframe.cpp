// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded rectangle.
#include "cardframe.h"

#include "theme.h"

#include <QPainter>

namespace afterword {

void CardFrame::paintEvent(QPaintEvent *)
{
    // Not the pane's own: white around black it would be taken for high contrast.
    const Theme theme(window()->palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline());
    painter.setBrush(theme.canvas());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace afterword
