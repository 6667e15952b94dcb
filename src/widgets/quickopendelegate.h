// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuickOpenDelegate: paints what was found, the matched parts in bold.
#pragma once

#include <QStyledItemDelegate>

namespace afterword {

/// For views of a QuickOpenModel: one line a heading, two a thing found.
class QuickOpenDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace afterword
