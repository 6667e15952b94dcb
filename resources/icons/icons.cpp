// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See icons.h; the drawings use one colour, which is replaced before they are painted.
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace afterword {
namespace {

/// The colour in which every file of actions/ is drawn: readable as it is on light and on dark.
constexpr auto drawnIn = "#767e88";

class LineIconEngine final : public QIconEngine
{
public:
    /// With `drawingWhenOn` the state of a toggle is seen; the colour is then that of the state On.
    LineIconEngine(QString name, QByteArray drawing, const QColor &colour, QByteArray drawingWhenOn = {})
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_drawingWhenOn(std::move(drawingWhenOn))
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray drawing = isOn(state) ? m_drawingWhenOn : m_drawing;
        const QColor colour = colourFor(mode, state);
        drawing.replace(drawnIn, colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        const qreal opacity = painter->opacity();
        painter->setOpacity(opacity * colour.alphaF());
        renderer.render(painter, rect);
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"afterword/%1/%2x%3/%4/%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colourFor(mode, state).name(QColor::HexArgb))
                                .arg(static_cast<int>(isOn(state)));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"afterword"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    bool isOn(QIcon::State state) const { return state == QIcon::On && !m_drawingWhenOn.isEmpty(); }

    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const bool isForThis = m_drawingWhenOn.isEmpty() || isOn(state);
        if (m_colour.isValid() && isForThis && mode != QIcon::Disabled)
            return m_colour;
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_drawing;
    QByteArray m_drawingWhenOn;
    QColor m_colour;
};

QByteArray drawingOf(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon lineIcon(const QString &name, const QColor &colour)
{
    const QByteArray drawing = drawingOf(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, drawing, colour));
}

QIcon toggleIcon(const QString &off, const QString &on, const QColor &colourWhenOn)
{
    const QByteArray drawing = drawingOf(off);
    return drawing.isEmpty() ? QIcon() : QIcon(new LineIconEngine(off, drawing, colourWhenOn, drawingOf(on)));
}

QIcon programIcon()
{
    return QIcon::fromTheme(u"org.afterword.Afterword"_s, QIcon(u":/icons/org.afterword.Afterword.svg"_s));
}

} // namespace afterword
