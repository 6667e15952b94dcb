// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardDelegate: paints a card of the board; one geometry serves painting, size and tests.
#pragma once

#include "boardcardview.h"

#include <QFont>
#include <QRect>
#include <QStyledItemDelegate>

namespace afterword {

class Theme;

/// The fonts of a card, all derived from the view's.
struct CardFonts
{
    explicit CardFonts(const QFont &font);

    QFont company;
    QFont plain;
    QFont small;
};

/// Where everything stands in an item of that rectangle; its height does not matter to the places.
struct CardGeometry
{
    CardGeometry(const QRect &item, const CardFonts &fonts, Qt::LayoutDirection direction);

    QRect card;
    QRect bar; ///< colour of state, at the leading edge
    QRect company;
    QRect star; ///< dream job, at the trailing end of the company's line
    QRect role;
    QRect step;
    QRect meta; ///< when at its leading end, interview or suggestion at its trailing one
    int height; ///< of the whole item
};

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintCard(QPainter *painter, const CardView &card, const CardGeometry &at,
                          const CardFonts &fonts, const Theme &theme, const QStyleOptionViewItem &option);
    static void paintMeta(QPainter *painter, const CardView &card, const CardGeometry &at,
                          const CardFonts &fonts, const Theme &theme, const QStyleOptionViewItem &option);
};

} // namespace afterword
