// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A card: company and job, the next step, its time.
#include "carddelegate.h"

#include "boardcolumnmodel.h"
#include "icons.h"
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
constexpr int glyph = 9; // leaf of a calendar

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

QRectF edgeOf(const QRect &card)
{
    return QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Pixels a unit; nullopt where they do not fall together, so that a picture would blur.
std::optional<int> wholeScale(const QPainter &painter)
{
    const QTransform to = painter.deviceTransform();
    const auto isWhole = [](qreal number) { return number == std::floor(number); };
    if (to.type() > QTransform::TxScale || to.m11() != to.m22() || to.m11() < 1 || !isWhole(to.m11()) ||
        !isWhole(to.dx()) || !isWhole(to.dy()))
        return std::nullopt;
    return static_cast<int>(to.m11());
}

} // namespace

QColor dreamColour(const Theme &theme)
{
    return readableOn(theme.surface(), QColor(0xd9, 0x9a, 0x1c), 2.4);
}

QIcon dreamToggleIcon(const QPalette &palette)
{
    return toggleIcon(QStringLiteral("star-outline"), QStringLiteral("star"), dreamColour(Theme(palette)));
}

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

CardLook::CardLook(const QStyleOptionViewItem &option)
    : font(option.font)
    , palette(option.palette.cacheKey())
    , width(option.rect.width())
    , direction(option.direction)
    , fonts(option.font)
    , at(QRect(0, 0, option.rect.width(), 0), fonts, option.direction)
    , theme(option.palette)
{}

bool CardLook::fits(const QStyleOptionViewItem &option) const
{
    return width == option.rect.width() && palette == option.palette.cacheKey() &&
           direction == option.direction && font == option.font;
}

const CardLook &CardDelegate::look(const QStyleOptionViewItem &option) const
{
    if (!m_look || !m_look->fits(option))
        m_look.emplace(option);
    return *m_look;
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
    if (const auto *column = qobject_cast<const ColumnModel *>(index.model()))
        paintCard(painter, option, column->cardView(index.row()));
    else
        paintCard(painter, option, index.data(ColumnModel::CardRole).value<CardView>());
}

// Most cards of a view have the same ground, and rounding its corners takes a third of the time of a card.
void CardDelegate::paintGround(QPainter *painter, const CardLook &look, QStyle::State state)
{
    const auto paint = [&look, state](QPainter &on, const QRect &card) {
        const Theme &theme = look.theme;
        const bool selected = state & QStyle::State_Selected;
        const bool current = state & QStyle::State_HasFocus;
        const bool hovered = state & QStyle::State_MouseOver;
        on.setPen(QPen(selected || current ? theme.accent() : theme.hairline(), current ? 1.6 : 1.0));
        on.setBrush(selected ? theme.selected() : hovered ? theme.hovered() : theme.surface());
        on.drawRoundedRect(edgeOf(card), grid::radius, grid::radius);
    };
    const QRect &card = look.at.card;
    const bool isPlain =
        !(state & (QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver));
    const std::optional<int> scale = wholeScale(*painter);
    if (!isPlain || !scale) {
        paint(*painter, card);
        return;
    }
    if (look.ground.isNull() || look.ground.size() != card.size() * *scale) {
        look.ground = QPixmap(card.size() * *scale);
        look.ground.setDevicePixelRatio(*scale);
        look.ground.fill(Qt::transparent);
        QPainter once(&look.ground);
        once.setRenderHint(QPainter::Antialiasing);
        paint(once, QRect(QPoint(), card.size()));
    }
    painter->drawPixmap(card.topLeft(), look.ground);
}

void CardDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option,
                             const CardView &card) const
{
    const CardLook &look = this->look(option);
    const CardGeometry &at = look.at;
    const Theme &theme = look.theme;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, look, option.state);
    if (const QColor tone = theme.tone(card.tone); tone.alpha() > 0) {
        QPainterPath outline;
        outline.addRoundedRect(edgeOf(at.card), grid::radius, grid::radius);
        painter->save();
        painter->setClipRect(at.bar);
        painter->fillPath(outline, tone);
        painter->restore();
    }

    QRect company = at.company;
    if (card.dream) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(dreamColour(theme));
        painter->drawPath(star(at.star));
        if (option.direction == Qt::RightToLeft)
            company.setLeft(at.star.right() + grid::half);
        else
            company.setRight(at.star.left() - grid::half);
    }
    painter->setPen(theme.text());
    painter->setFont(look.fonts.company);
    drawText(painter, company, card.company, Qt::AlignLeft);
    painter->setFont(look.fonts.plain);
    painter->setPen(card.hasStep || card.tone == Tone::Good ? theme.text()
                                                            : theme.onCard(theme.mutedText(), selected));
    drawText(painter, at.step, card.step, Qt::AlignLeft);
    paintMeta(painter, card, look, selected, hovered);
    painter->restore();
}

CardMeta CardDelegate::meta(const CardView &card, const CardLook &look)
{
    const QFontMetrics metrics(look.fonts.small);
    const auto place = [&look](const QRect &line, int from, int width) {
        return QStyle::visualRect(look.direction, line,
                                  QRect(line.left() + from, line.top(), width, line.height()));
    };
    CardMeta meta;
    const QRect &line = look.at.meta;
    const int whenWidth = card.when.isEmpty() ? 0 : metrics.horizontalAdvance(card.when) + 1 + grid::unit;
    const int wanted =
        card.interview.isEmpty() ? 0 : metrics.horizontalAdvance(card.interview) + glyph + grid::half + 1;
    // Where both do not fit, what is to be done counts.
    const bool fits = wanted > 0 && whenWidth + wanted <= line.width();
    if (!card.when.isEmpty())
        meta.when = place(line, 0, fits ? whenWidth - grid::unit : line.width());
    if (fits)
        meta.interview = place(line, card.when.isEmpty() ? 0 : line.width() - wanted, wanted);
    const QRect &roleLine = look.at.role;
    meta.role = roleLine;
    if (card.suggestion.isEmpty())
        return meta;
    //: On a card: its facts say that it belongs to stage %1
    meta.suggested = tr("\u2192 %1?").arg(card.suggestion);
    const int width = std::min(metrics.horizontalAdvance(meta.suggested) + 1, roleLine.width() * 2 / 3);
    meta.suggestion = place(roleLine, roleLine.width() - width, width);
    meta.role = place(roleLine, 0, roleLine.width() - width - grid::unit);
    return meta;
}

QRect CardDelegate::suggestionRect(const QStyleOptionViewItem &option, const CardView &card) const
{
    return meta(card, look(option)).suggestion.translated(option.rect.topLeft());
}

void CardDelegate::paintMeta(QPainter *painter, const CardView &card, const CardLook &look, bool selected,
                             bool hovered)
{
    const CardMeta parts = meta(card, look);
    const Theme &theme = look.theme;
    painter->setFont(look.fonts.plain);
    painter->setPen(theme.onCard(theme.mutedText(), selected));
    drawText(painter, parts.role, card.role, Qt::AlignLeft);
    painter->setFont(look.fonts.small);
    if (!parts.when.isEmpty()) {
        painter->setPen(theme.onCard(theme.toneText(card.tone), selected));
        drawText(painter, parts.when, card.when, Qt::AlignLeft);
    }
    if (!parts.interview.isEmpty())
        paintInterview(painter, parts.interview, card.interview, look, selected);
    if (parts.suggestion.isEmpty())
        return;
    painter->setPen(theme.onCard(theme.accentText(), selected));
    // Under the mouse it shows that it can be clicked.
    QFont font = look.fonts.small;
    font.setUnderline(hovered);
    painter->setFont(font);
    drawText(painter, parts.suggestion, parts.suggested, Qt::AlignLeft);
}

void CardDelegate::paintInterview(QPainter *painter, const QRect &place, const QString &text,
                                  const CardLook &look, bool selected)
{
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(look.direction, place, rect); };
    const QColor colour = look.theme.onCard(look.theme.mutedText(), selected);
    painter->setPen(colour);
    drawText(painter, visual(place.adjusted(glyph + grid::half, 0, 0, 0)), text, Qt::AlignLeft);
    const QRect leaf(place.left(), place.center().y() - glyph / 2, glyph, glyph);
    const QRectF page = QRectF(visual(leaf)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(page, 1.5, 1.5);
    painter->drawLine(page.topLeft() + QPointF(0, 3), page.topRight() + QPointF(0, 3));
}

} // namespace afterword
