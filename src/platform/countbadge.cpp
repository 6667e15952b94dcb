// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a badge for each size that a tray may ask for.
#include "countbadge.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace afterword {

namespace {

constexpr int Sizes[] = {16, 22, 24, 32, 48, 64};
constexpr int MostCounted = 99;
/// Of the icon's side; smaller ones cannot be read at 16 pixels.
constexpr double BadgeHeight = 0.62;
constexpr double DigitHeight = 0.52;

QPixmap badged(const QIcon &icon, int side, const QString &digits)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.paint(&painter, pixmap.rect());

    QFont font = painter.font();
    font.setPixelSize(std::max(8, qRound(side * DigitHeight)));
    font.setBold(true);
    painter.setFont(font);
    const double height = std::round(side * BadgeHeight);
    const double text = painter.fontMetrics().horizontalAdvance(digits);
    const double width = std::min<double>(side, std::max(height, text + height / 3));
    const QRectF badge(side - width, side - height, width, height);

    // A clear rim sets the badge off from the icon on any panel.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const double rim = side / 22.0;
    painter.drawRoundedRect(badge.adjusted(-rim, -rim, rim, rim), height / 2, height / 2);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    const QPalette palette = QGuiApplication::palette();
    painter.setBrush(palette.highlight());
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, digits);
    return pixmap;
}

} // namespace

QIcon withCountBadge(const QIcon &icon, int count)
{
    if (count <= 0)
        return icon;
    const QString digits = QString::number(std::min(count, MostCounted));
    QIcon result;
    for (const int side : Sizes)
        result.addPixmap(badged(icon, side, digits));
    return result;
}

} // namespace afterword
