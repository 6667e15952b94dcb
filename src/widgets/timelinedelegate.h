// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineDelegate: paints a row of the time line.
#pragma once

#include <QStyledItemDelegate>

namespace afterword {

class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Computed once for both: where dot, title, detail and moment stand in a row of that width.
    struct Geometry
    {
        QRect icon;
        QRect title;
        QRect when;
        QRect detail;
        int height = 0;
    };
    Geometry geometry(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace afterword
