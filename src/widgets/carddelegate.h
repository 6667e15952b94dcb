// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardDelegate: paints a card of the board; one geometry serves painting, size and tests.
#pragma once

#include "boardcardview.h"
#include "theme.h"

#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QStyledItemDelegate>

namespace afterword {

/// The star of a dream job, on cards and on the buttons that give it.
QColor dreamColour(const Theme &theme);
/// The star as a toggle's icon: an outline while it is off.
QIcon dreamToggleIcon(const QPalette &palette);

/// The fonts of a card, all derived from the view's.
struct CardFonts
{
    explicit CardFonts(const QFont &font);

    QFont company;
    QFont plain;
    QFont small;
};

/// Where the lines of a card have what depends on its words; empty rectangles: the part is not there.
struct CardMeta
{
    QRect when;
    QRect interview;
    QRect role;
    QRect suggestion;  ///< beside the role
    QString suggested; ///< the words of `suggestion`
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
    QRect meta; ///< when at its leading end, interview at its trailing one
    int height; ///< of the whole item
};

/// Everything that is the same for all cards of a view.
struct CardLook
{
    explicit CardLook(const QStyleOptionViewItem &option);
    bool fits(const QStyleOptionViewItem &option) const;

    QFont font;
    qint64 palette;
    int width;
    Qt::LayoutDirection direction;
    CardFonts fonts;
    CardGeometry at; ///< in an item at 0, 0
    Theme theme;
    mutable QPixmap ground; ///< under a card that is neither chosen nor pointed at; null until one is painted
};

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The card without model and view.
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const CardView &card) const;
    /// Where a card in that item offers the stage that the facts say; empty: it offers none.
    QRect suggestionRect(const QStyleOptionViewItem &option, const CardView &card) const;

private:
    const CardLook &look(const QStyleOptionViewItem &option) const;
    static CardMeta meta(const CardView &card, const CardLook &look);
    static void paintGround(QPainter *painter, const CardLook &look, QStyle::State state);
    static void paintMeta(QPainter *painter, const CardView &card, const CardLook &look, bool selected,
                          bool hovered);
    static void paintInterview(QPainter *painter, const QRect &place, const QString &text,
                               const CardLook &look, bool selected);

    mutable std::optional<CardLook> m_look;
};

} // namespace afterword
