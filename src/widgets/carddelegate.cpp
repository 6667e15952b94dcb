// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A card: company and job, the next step, its time.
#include "carddelegate.h"

#include "boardcolumnmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace afterword {

namespace {

constexpr int paddingX = 14;
constexpr int paddingY = 10;
constexpr int barWidth = 3;
constexpr int starSize = 12;
constexpr int lineGap = 2;
constexpr int blockGap = 7;

QPainterPath star(const QRectF &box)
{
    QPainterPath path;
    const QPointF centre = box.center();
    for (int point = 0; point < 10; ++point) {
        const double radius = box.width() / 2 * (point % 2 ? 0.45 : 1.0);
        const double angle = std::numbers::pi * (point / 5.0 - 0.5);
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        point ? path.lineTo(corner) : path.moveTo(corner);
    }
    path.closeSubpath();
    return path;
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side)
{
    const QString elided = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto flags = QStyle::visualAlignment(painter->layoutDirection(), side | Qt::AlignVCenter);
    painter->drawText(rect, static_cast<int>(flags) | Qt::TextSingleLine, elided);
}

} // namespace

CardFonts::CardFonts(const QFont &font)
    : company(font)
    , plain(font)
    , small(scaledFont(font, 0.92))
{
    company.setWeight(QFont::DemiBold);
}

CardGeometry::CardGeometry(const QRect &item, const CardFonts &fonts, Qt::LayoutDirection direction)
{
    const int companyHeight = QFontMetrics(fonts.company).height();
    const int plainHeight = QFontMetrics(fonts.plain).height();
    const int smallHeight = QFontMetrics(fonts.small).height();
    const int inner = companyHeight + lineGap + plainHeight + blockGap + plainHeight + lineGap + smallHeight;
    card = QRect(item.left() + grid::unit, item.top() + grid::half, item.width() - 2 * grid::unit,
                 inner + 2 * paddingY);
    height = card.height() + grid::unit;

    QRect line(card.left() + paddingX, card.top() + paddingY, std::max(0, card.width() - 2 * paddingX),
               companyHeight);
    company = line;
    star = QRect(line.right() - starSize + 1, line.center().y() - starSize / 2, starSize, starSize);
    line.setTop(company.bottom() + 1 + lineGap);
    line.setHeight(plainHeight);
    role = line;
    line.moveTop(role.bottom() + 1 + blockGap);
    step = line;
    line.moveTop(step.bottom() + 1 + lineGap);
    line.setHeight(smallHeight);
    meta = line;
    bar = QRect(card.left(), card.top(), barWidth, card.height());
    star = QStyle::visualRect(direction, card, star);
    bar = QStyle::visualRect(direction, card, bar);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // All cards are equally high, whatever they say: the view asks once.
    const CardGeometry at(QRect(0, 0, grid::columnWidth, 0), CardFonts(option.font), option.direction);
    return {grid::columnWidth / 2, at.height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const CardView card = index.data(ColumnModel::CardRole).value<CardView>();
    const CardFonts fonts(option.font);
    const CardGeometry at(option.rect, fonts, option.direction);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCard(painter, card, at, fonts, Theme(option.palette), option);
    painter->restore();
}

void CardDelegate::paintCard(QPainter *painter, const CardView &card, const CardGeometry &at,
                             const CardFonts &fonts, const Theme &theme, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(at.card).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(edge, grid::radius, grid::radius);
    painter->fillPath(outline, selected ? theme.selected() : hovered ? theme.hovered() : theme.surface());
    if (const QColor tone = theme.tone(card.tone); tone.alpha() > 0) {
        painter->save();
        painter->setClipPath(outline);
        painter->fillRect(at.bar, tone);
        painter->restore();
    }
    painter->setPen(QPen(selected || current ? theme.accent() : theme.hairline(), current ? 1.6 : 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);

    QRect company = at.company;
    if (card.dream) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(readableOn(theme.surface(), QColor(0xd9, 0x9a, 0x1c), 2.4));
        painter->drawPath(star(at.star));
        if (option.direction == Qt::RightToLeft)
            company.setLeft(at.star.right() + grid::half);
        else
            company.setRight(at.star.left() - grid::half);
    }
    painter->setPen(theme.text());
    painter->setFont(fonts.company);
    drawText(painter, company, card.company, Qt::AlignLeft);
    painter->setFont(fonts.plain);
    painter->setPen(theme.onCard(theme.mutedText(), selected));
    drawText(painter, at.role, card.role, Qt::AlignLeft);
    painter->setPen(card.hasStep || card.tone == Tone::Good ? theme.text()
                                                            : theme.onCard(theme.mutedText(), selected));
    drawText(painter, at.step, card.step, Qt::AlignLeft);
    paintMeta(painter, card, at, fonts, theme, option);
}

void CardDelegate::paintMeta(QPainter *painter, const CardView &card, const CardGeometry &at,
                             const CardFonts &fonts, const Theme &theme, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->setFont(fonts.small);
    const QFontMetrics metrics(fonts.small);
    constexpr int glyph = 9;
    const bool suggests = !card.suggestion.isEmpty();
    //: On a card: its facts say that it belongs to stage %1
    const QString trailing = suggests ? tr("\u2192 %1?").arg(card.suggestion) : card.interview;
    const int before = suggests ? 0 : glyph + grid::half;
    const int wanted = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + before + 1;
    // A suggestion may press the time together, a past date may not.
    int whenWidth = card.when.isEmpty() ? 0 : metrics.horizontalAdvance(card.when) + 1 + grid::unit;
    if (suggests)
        whenWidth = std::min(whenWidth, std::max(at.meta.width() - wanted, at.meta.width() / 2));
    const int room = at.meta.width() - whenWidth;
    const bool fits = !trailing.isEmpty() && (suggests || wanted <= room);
    if (!card.when.isEmpty()) {
        const QRect when = at.meta.adjusted(0, 0, fits ? -(at.meta.width() - whenWidth) - grid::unit : 0, 0);
        painter->setPen(theme.onCard(theme.toneText(card.tone), selected));
        drawText(painter, QStyle::visualRect(option.direction, at.meta, when), card.when, Qt::AlignLeft);
    }
    if (!fits)
        return;
    const int width = std::min(wanted, room);
    QRect place(at.meta.left(), at.meta.top(), width, at.meta.height());
    if (!card.when.isEmpty())
        place.moveRight(at.meta.right());
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, at.meta, rect);
    };
    const QColor colour = theme.onCard(suggests ? theme.accentText() : theme.mutedText(), selected);
    painter->setPen(colour);
    drawText(painter, visual(place.adjusted(before, 0, 0, 0)), trailing, Qt::AlignLeft);
    if (suggests)
        return;
    const QRect leaf(place.left(), place.center().y() - glyph / 2, glyph, glyph);
    const QRectF page = QRectF(visual(leaf)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(page, 1.5, 1.5);
    painter->drawLine(page.topLeft() + QPointF(0, 3), page.topRight() + QPointF(0, 3));
}

} // namespace afterword
