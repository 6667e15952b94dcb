// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours out of the palette, with the contrast that reading needs.
#include "theme.h"

#include <cmath>

namespace afterword {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

constexpr double readable = 4.5; // WCAG 2, AA for text
constexpr double visible = 3.0;  // WCAG 2, AA for shapes
constexpr double enhanced = 7.0; // WCAG 2, AAA for text
constexpr double utmost = 20.5;  // pure black with pure white: whoever chooses that wants to see more

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float below, float above) {
        return static_cast<float>(below + (above - below) * share);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor readableOn(const QColor &background, QColor colour, double contrast)
{
    const QColor towards = luminance(background) < 0.18 ? Qt::white : Qt::black;
    for (int step = 0; step < 20 && contrastRatio(background, colour) < contrast; ++step)
        colour = blended(colour, towards, 0.1);
    return colour;
}

QPalette withReadablePlaceholder(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        QColor faint = palette.color(group, QPalette::PlaceholderText);
        // It is often the text itself, half transparent.
        faint = blended(base, QColor(faint.red(), faint.green(), faint.blue()), faint.alphaF());
        palette.setColor(group, QPalette::PlaceholderText, readableOn(base, faint));
    }
    return palette;
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

Theme::Theme(const QPalette &palette)
    : m_dark(luminance(palette.color(QPalette::Window)) < 0.18)
    , m_canvas(palette.color(QPalette::Window))
    , m_text(palette.color(QPalette::WindowText))
    , m_accent(palette.color(QPalette::Highlight))
{
    m_lane = m_dark ? blended(m_canvas, Qt::black, 0.22) : blended(m_canvas, m_text, 0.035);
    m_surface = m_dark ? blended(m_canvas, Qt::white, 0.05) : palette.color(QPalette::Base);
    m_hovered = blended(m_surface, m_text, m_dark ? 0.05 : 0.03);
    m_selected = blended(m_surface, m_accent, m_dark ? 0.24 : 0.12);
    m_hairline = blended(m_canvas, m_text, m_dark ? 0.16 : 0.14);
    m_muted = readableOn(m_surface, blended(m_surface, m_text, 0.62));
    m_accent = readableOn(m_surface, m_accent, visible);
    m_accentText = readableOn(m_surface, m_accent);
    if (contrastRatio(m_canvas, m_text) >= utmost) {
        m_lane = m_canvas;
        m_surface = palette.color(QPalette::Base);
        m_hairline = readableOn(m_canvas, blended(m_canvas, m_text, 0.5));
        m_muted = readableOn(m_surface, blended(m_surface, m_text, 0.75), enhanced);
        m_accentText = readableOn(m_surface, m_accent, enhanced);
    }
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Quiet:
        return Qt::transparent;
    case Tone::Later:
    case Tone::Stop:
        return blended(m_surface, m_text, 0.3);
    case Tone::Due:
        return m_accent;
    case Tone::Overdue:
        return readableOn(m_surface, m_dark ? QColor(0xff, 0x6b, 0x68) : QColor(0xd0, 0x2f, 0x36), visible);
    case Tone::Blocked:
        return readableOn(m_surface, m_dark ? QColor(0xf2, 0xb2, 0x4a) : QColor(0xb8, 0x74, 0x00), visible);
    case Tone::Good:
        return readableOn(m_surface, m_dark ? QColor(0x5f, 0xcf, 0x90) : QColor(0x23, 0x8a, 0x50), visible);
    }
    return m_text;
}

QColor Theme::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Quiet:
    case Tone::Later:
    case Tone::Stop:
        return m_muted;
    case Tone::Due:
        return m_accentText;
    case Tone::Overdue:
    case Tone::Blocked:
    case Tone::Good:
        return readableOn(m_surface, this->tone(tone), readable);
    }
    return m_text;
}

} // namespace afterword
