// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepRowDelegate: paints a heading or a step of Today; one geometry serves painting, size and tests.
#pragma once

#include <QFont>
#include <QHash>
#include <QRect>
#include <QStringList>
#include <QStyledItemDelegate>

namespace afterword {

/// The fonts of Today, all derived from the view's.
struct StepRowFonts
{
    explicit StepRowFonts(const QFont &font);

    QFont heading;
    QFont what;
    QFont plain;
    QFont small;
};

/// The text in so many lines of that width, the last one elided.
QStringList elidedLines(const QString &text, const QFont &font, int width, int mostLines);

/// Where everything of a step stands in a row that begins there and is so wide.
struct StepRowGeometry
{
    StepRowGeometry(const QRect &row, const StepRowFonts &fonts, const QString &reason, QSize mainButton,
                    Qt::LayoutDirection direction);

    QRect bar;
    QRect what;
    QRect when;
    QRect why;
    QRect whyText; ///< what of it has words
    QStringList whyLines;
    QRect main; ///< the main button
    int height;
};

class StepRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// One size for the main buttons of all rows: that of the longest of these words.
    void setMainButtonSize(QSize size) { m_mainButton = size; }
    StepRowGeometry geometry(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The row over which real buttons stand, and their place: its painted button is left out, and what it is
    /// about ends before them. -1: none.
    void setCoveredRow(int row, const QRect &buttons = {})
    {
        m_coveredRow = row;
        m_buttons = buttons;
    }

    /// The row whose reason is shown as a link: the mouse is over it. -1: none.
    void setLinkedRow(int row) { m_linkedRow = row; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStep(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSize m_mainButton{96, 30};
    int m_coveredRow = -1;
    int m_linkedRow = -1;
    QRect m_buttons;
    // Laying out a reason takes its time, and a list asks for the heights of all its rows again and again.
    mutable QHash<QString, int> m_heights; ///< by reason, for the font and width below
    mutable QFont m_heightsFont;
    mutable int m_heightsWidth = -1;
};

} // namespace afterword
