// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: the few colours and measures of the window, all derived from the system's palette.
#pragma once

#include "steptext.h"

#include <QFont>
#include <QPalette>

namespace afterword {

/// Relative contrast of two opaque colours, 1 to 21 (WCAG 2).
double contrastRatio(const QColor &one, const QColor &other);
/// The colour, made lighter or darker until it has that contrast on the background.
QColor readableOn(const QColor &background, QColor colour, double contrast = 4.5);
/// So much of `over` (0 to 1) on top of `under`.
QColor blended(const QColor &under, const QColor &over, double share);

/// The palette with a text for empty fields that can be read on them: some dark ones have it too faint.
QPalette withReadablePlaceholder(QPalette palette);

/// The font, so many times as large.
QFont scaledFont(QFont font, double factor);

/// Measures in device-independent pixels on a grid of eight.
namespace grid {
constexpr int unit = 8;
constexpr int half = 4;
constexpr int radius = 6;
constexpr int columnWidth = 264;
constexpr int foldedWidth = 44;
} // namespace grid

/// Cheap to make; make it anew whenever the palette changes.
class Theme
{
public:
    explicit Theme(const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor canvas() const { return m_canvas; }     ///< behind everything
    QColor lane() const { return m_lane; }         ///< a column
    QColor surface() const { return m_surface; }   ///< a card
    QColor hovered() const { return m_hovered; }   ///< a card under the mouse
    QColor selected() const { return m_selected; } ///< a selected card
    QColor hairline() const { return m_hairline; }
    QColor text() const { return m_text; }
    QColor mutedText() const { return m_muted; }
    QColor accent() const { return m_accent; }
    QColor accentText() const { return m_accentText; } ///< the accent as text on a card
    /// The colour of a bar or a dot.
    QColor tone(Tone tone) const;
    /// The same as text on a card.
    QColor toneText(Tone tone) const;
    /// The colour as text on a card that is selected or not.
    QColor onCard(const QColor &colour, bool selected) const
    {
        return selected ? readableOn(m_selected, colour) : colour;
    }

private:
    bool m_dark;
    QColor m_canvas, m_lane, m_surface, m_hovered, m_selected, m_hairline, m_text, m_muted, m_accent,
        m_accentText;
};

} // namespace afterword
