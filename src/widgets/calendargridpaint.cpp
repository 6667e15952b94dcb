// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces, focus, the line for more, what is being dragged.
#include "calendargrid.h"
#include "detailswords.h"
#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr double corner = 4;
constexpr int stripe = 3;

/// Round only where the entry begins and ends.
QPainterPath shapeOf(const QRectF &rect, bool flatLeft, bool flatRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, corner, corner);
    if (flatLeft)
        path.addRect(QRectF(rect.topLeft(), QSizeF(corner, rect.height())));
    if (flatRight)
        path.addRect(QRectF(rect.right() - corner, rect.top(), corner, rect.height()));
    return path.simplified();
}

} // namespace

int CalendarGrid::barHeight() const
{
    return QFontMetrics(smallFont()).height() + grid::half;
}

QFont CalendarGrid::smallFont() const
{
    return scaledFont(font(), 0.92);
}

// On a light ground the accent gives way so that light words can be read on it; on a dark one the words do.
std::pair<QColor, QColor> CalendarGrid::solidColours(const Theme &theme) const
{
    const QColor words = theme.isDark() ? theme.canvas() : QColor(Qt::white);
    const QColor solid = theme.isDark() ? theme.accent() : readableOn(words, theme.accent());
    return {solid, readableOn(solid, words)};
}

void CalendarGrid::paintPiece(QPainter &painter, const Theme &theme, const CalendarPiece &piece,
                              const DayEntry &entry, const QRect &rect, bool isGhost) const
{
    const DateText &dates = m_model->dates();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isHovered = !isGhost && m_hovered == entry.key();
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPainterPath shape = shapeOf(frame, isMirrored ? piece.goesOn : piece.beganBefore,
                                       isMirrored ? piece.beganBefore : piece.goesOn);
    QColor ink = theme.text();
    QRect text = rect.adjusted(stripe + grid::half, 0, -grid::half, 0);
    QString icon;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isSolid = entry.interview() && !entry.isOver();
    if (isSolid) {
        const auto [solid, words] = solidColours(theme);
        painter.setBrush(isHovered ? blended(solid, words, 0.12) : solid);
        painter.drawPath(shape);
        ink = words;
    } else if (entry.step()) {
        const Tone tone = toneOf(entry, dates.now());
        const QColor colour = tone == Tone::Quiet ? theme.mutedText() : theme.tone(tone);
        const QColor ground =
            blended(theme.surface(), colour, (theme.isDark() ? 0.24 : 0.14) + (isHovered ? 0.08 : 0));
        painter.setBrush(ground);
        painter.drawPath(shape);
        if (!piece.beganBefore) {
            QPainterPath edge;
            edge.addRect(isMirrored ? rect.right() + 1 - stripe : rect.left(), rect.top(), stripe,
                         rect.height());
            painter.setBrush(colour);
            painter.drawPath(shape.intersected(edge));
        }
        ink = readableOn(ground, tone == Tone::Later ? theme.mutedText() : theme.text());
        if (tone == Tone::Overdue || tone == Tone::Blocked)
            icon = u"warning"_s;
    } else {
        painter.setBrush(isHovered ? theme.hovered() : theme.surface());
        painter.setPen(entry.isOver() ? theme.hairline() : theme.mutedText());
        painter.drawPath(shape);
        ink = entry.isOver() ? theme.mutedText() : theme.text();
        icon = entry.interview() ? QString() : u"flag"_s;
    }
    QFont plain = smallFont();
    plain.setStrikeOut(entry.isOver());
    if (isMirrored)
        text = rect.adjusted(grid::half, 0, -stripe - grid::half, 0);
    const int line = std::min(rect.height(), barHeight());
    if (!icon.isEmpty()) {
        const int side = std::min(line - 2, QFontMetrics(plain).height() - 2);
        QRect place(text.left(), rect.top() + (line - side) / 2, side, side);
        if (isMirrored)
            place.moveRight(text.right());
        lineIcon(icon, ink).paint(&painter, place);
        text.adjust(isMirrored ? 0 : side + grid::half, 0, isMirrored ? -side - grid::half : 0, 0);
    }
    painter.save();
    painter.setClipRect(text, Qt::IntersectClip);
    painter.setPen(ink);
    painter.setFont(plain);
    const QFontMetrics metrics(plain);
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    // Where there is room for a few letters only, these say more than dots.
    const bool isNarrow = text.width() < 5 * metrics.averageCharWidth();
    const auto drawLine = [&](int top, const QString &words) {
        painter.drawText(QRect(text.left(), top, text.width(), line), align | Qt::TextSingleLine,
                         isNarrow ? words : metrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    if (piece.isTimed && rect.height() >= 2 * metrics.height() + grid::half) {
        // Among the hours: name, time, their time, what it is; as far as there is room.
        QStringList lines{entryTitle(entry), entryWhen(entry, dates), theirTime(entry, dates),
                          entry.interview() ? modeName(entry.interview()->mode) : entryDetail(entry)};
        lines.removeAll(QString());
        int top = rect.top();
        for (const QString &words : lines) {
            if (top + metrics.height() > rect.bottom() + 1 || (isNarrow && top > rect.top()))
                break;
            drawLine(top, words);
            top += metrics.height();
        }
    } else {
        QString words = entryTitle(entry);
        if (entry.hasHours && !piece.beganBefore) {
            const QString begins = dates.time(dates.zone().local(entry.start).time);
            //: In a day of the calendar: %1 is a time, %2 a company
            words = tr("%1 %2").arg(begins, words);
        } else if (entry.step() && !entry.company().isEmpty()) {
            //: In a day of the calendar: %1 is a step (“Thank Ann Ito”), %2 a company
            words = tr("%1 · %2").arg(words, entry.company());
        }
        drawLine(rect.top() + (piece.isTimed ? 0 : (rect.height() - line) / 2), words);
    }
    painter.restore();
    if (isGhost) {
        painter.setPen(QPen(theme.accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(viewport()->rect(), theme.surface());
    if (!m_model || !m_model->first().isValid())
        return;
    static_cast<void>(geometryNow());
    paintGround(painter, theme);
    for (const CalendarPiece &piece : m_geometry.pieces) {
        const QRect rect = seen(piece);
        const QRect clip = clipOf(piece.isTimed);
        if (!rect.intersects(clip))
            continue;
        const DayEntry &entry = m_model->entry(piece.entry);
        painter.save();
        painter.setClipRect(clip);
        if (m_drag && m_drag->isMoving && m_drag->key == entry.key())
            painter.setOpacity(0.45);
        paintPiece(painter, theme, piece, entry, rect, false);
        painter.restore();
    }
    paintMore(painter, theme);
    paintFocus(painter, theme);
    paintGhost(painter, theme);
}

void CalendarGrid::paintMore(QPainter &painter, const Theme &theme) const
{
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText());
    for (const CalendarCell &cell : m_geometry.cells) {
        if (cell.hidden == 0)
            continue;
        const QRect place = placed(cell.more).adjusted(grid::half, 0, -grid::half, 0);
        painter.drawText(place,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         itemName({cell.day, -1, true}));
    }
}

void CalendarGrid::paintFocus(QPainter &painter, const Theme &theme) const
{
    const int item = currentItem();
    if (item < 0)
        return;
    const Item &current = m_items[static_cast<size_t>(item)];
    const bool isTimed = current.piece >= 0 && m_geometry.pieces[static_cast<size_t>(current.piece)].isTimed;
    const QRect rect = itemRect(current) & clipOf(isTimed);
    if (rect.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (current.piece < 0 && !hasFocus()) {
        return;
    }
    if (current.piece < 0) {
        const CalendarCell *cell = cellOf(current.day);
        const QRectF frame = current.isMore || !cell ? rect : placed(cell->head);
        painter.setPen(QPen(theme.accent(), 2));
        painter.drawRect(frame.adjusted(1, 1, -1, -1));
        return;
    }
    // A light line between keeps it apart from an entry of the same colour.
    painter.setPen(QPen(theme.surface(), 1.5));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.setPen(QPen(hasFocus() ? theme.text() : theme.mutedText(), 1.5));
    painter.drawRoundedRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5), corner, corner);
}

void CalendarGrid::paintGhost(QPainter &painter, const Theme &theme) const
{
    if (!m_drag || !m_drag->isMoving || !m_drag->drop.day.isValid())
        return;
    const int place = m_model->placeOf(m_drag->key);
    if (place < 0)
        return;
    const DayEntry &entry = m_model->entry(place);
    CalendarPiece ghost;
    ghost.entry = place;
    ghost.isTimed = m_drag->drop.time.isValid() && !entry.step();
    const QRect rect =
        placed(ghostRect(m_drag->drop, entry)).translated(-scrolled() * (ghost.isTimed ? 1 : 0));
    painter.save();
    painter.setClipRect(clipOf(m_drag->drop.time.isValid()));
    painter.setOpacity(0.92);
    paintPiece(painter, theme, ghost, entry, rect, true);
    painter.restore();
}

} // namespace afterword
