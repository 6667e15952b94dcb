// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines a rule, one a heading.
#include "rulelistdelegate.h"

#include "rulelistmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace afterword {

namespace {

constexpr int inset = grid::unit;

bool isHeading(const QModelIndex &index)
{
    return index.data(RuleListModel::HeadingRole).toBool();
}

QFont headingFont(const QFont &font)
{
    QFont heading = scaledFont(font, 0.9);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

} // namespace

QSize RuleListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {0, QFontMetrics(headingFont(option.font)).lineSpacing() + 2 * grid::unit};
    return {0, QFontMetrics(option.font).lineSpacing() +
                   QFontMetrics(scaledFont(option.font, 0.85)).lineSpacing() + grid::unit};
}

void RuleListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const QRect inner = option.rect.adjusted(inset, 0, -inset, 0);
    painter->save();
    const auto line = [&](const QRect &rect, const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    if (isHeading(index)) {
        line(inner.adjusted(0, grid::unit, 0, 0), headingFont(option.font), theme.mutedText(),
             index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selected() : theme.hovered());
        painter->drawRoundedRect(option.rect, grid::radius, grid::radius);
    }
    const QFont small = scaledFont(option.font, 0.85);
    QRect title = inner.adjusted(0, grid::half, 0, 0);
    title.setHeight(QFontMetrics(option.font).lineSpacing());
    QRect mark(title.left(), title.bottom() + 1, title.width(), QFontMetrics(small).lineSpacing());
    line(title, option.font, theme.onCard(theme.text(), selected), index.data(Qt::DisplayRole).toString());
    line(mark, small, theme.onCard(theme.mutedText(), selected),
         index.data(RuleListModel::MarkRole).toString());
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent());
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius,
                                 grid::radius);
    }
    painter->restore();
}

} // namespace afterword
