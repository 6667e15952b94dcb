// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines and a disc with initials.
#include "personrowdelegate.h"

#include "icons.h"
#include "peoplemodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int gap = grid::unit + grid::half;

struct RowFonts
{
    explicit RowFonts(const QFont &font)
        : name(font)
        , small(scaledFont(font, 0.9))
    {
        name.setWeight(QFont::DemiBold);
    }
    QFont name;
    QFont small;
};

/// Where things stand in a row; the text lines share what the disc leaves.
struct RowGeometry
{
    RowGeometry(const QRect &row, const RowFonts &fonts)
    {
        const int top = QFontMetrics(fonts.name).lineSpacing();
        const int below = QFontMetrics(fonts.small).lineSpacing();
        height = top + below + 2 * grid::unit + 2;
        const int side = std::min(4 * grid::unit, top + below);
        disc = QRect(row.left() + gap, row.top() + (height - side) / 2, side, side);
        const int left = disc.right() + 1 + gap;
        first = QRect(left, row.top() + grid::unit, row.right() - gap - left, top);
        second = QRect(left, first.bottom() + 3, first.width(), below);
    }
    QRect disc;
    QRect first;
    QRect second;
    int height = 0;
};

} // namespace

QString PersonRowDelegate::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // A letter may be more than one unit.
    const auto letter = [](const QString &word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? letter(words.front()) : letter(words.front()) + letter(words.back());
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {20 * grid::unit, RowGeometry(QRect(), RowFonts(option.font)).height};
}

void PersonRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const RowFonts fonts(option.font);
    const RowGeometry at(option.rect, fonts);
    const bool selected = option.state & QStyle::State_Selected;
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRectF box = QRectF(option.rect).adjusted(grid::half, 1, -grid::half, -1);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selected() : theme.hovered());
        painter->drawRoundedRect(box, grid::radius, grid::radius);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(theme.accent(), 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, grid::radius, grid::radius);
    }
    const QColor discColour = blended(theme.surface(), theme.text(), 0.1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(discColour);
    painter->drawEllipse(place(at.disc));
    painter->setFont(fonts.small);
    painter->setPen(readableOn(discColour, theme.mutedText()));
    painter->drawText(place(at.disc), Qt::AlignCenter, initials(index.data().toString()));

    /// Draws from the leading side (or at the other one) and takes the width from the line.
    const auto write = [&](QRect &line, const QFont &font, const QColor &colour, const QString &text,
                           bool atEnd = false) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
        const int width = std::min(line.width(), metrics.horizontalAdvance(shown));
        QRect used = line;
        if (atEnd)
            used.setLeft(line.right() + 1 - width);
        else
            used.setWidth(width);
        painter->setFont(font);
        painter->setPen(theme.onCard(colour, selected));
        painter->drawText(place(used).adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, shown);
        if (atEnd)
            line.setRight(used.left() - gap);
        else
            line.setLeft(used.right() + 1 + grid::unit);
    };
    QRect first = at.first;
    QRect second = at.second;
    if (index.data(PeopleModel::TwiceRole).toBool()) {
        const QRect mark(second.right() - second.height() + 1, second.top(), second.height(),
                         second.height());
        lineIcon(u"people"_s, theme.onCard(theme.tone(Tone::Blocked), selected)).paint(painter, place(mark));
        second.setRight(mark.left() - grid::half);
    }
    if (const QString contact = index.data(PeopleModel::ContactRole).toString(); !contact.isEmpty())
        write(first, fonts.small, theme.mutedText(), contact, true);
    write(first, fonts.name, theme.text(), index.data().toString());
    if (first.width() > 3 * grid::unit)
        write(first, fonts.small, theme.mutedText(), index.data(PeopleModel::PositionRole).toString());
    const QString due = index.data(PeopleModel::DueRole).toString();
    const auto tone = static_cast<Tone>(index.data(PeopleModel::ToneRole).toInt());
    if (!due.isEmpty())
        write(second, fonts.small, theme.toneText(tone), due);
    else
        write(second, fonts.small, theme.mutedText(), index.data(PeopleModel::RolesRole).toString());
    painter->restore();
}

} // namespace afterword
