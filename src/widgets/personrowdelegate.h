// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonRowDelegate: paints a row of the list of people.
#pragma once

#include <QStyledItemDelegate>

namespace afterword {

/// Initials, name, position and last contact on a line, what is due or the roles below. Every row is as high.
class PersonRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "AI" of Ann Ito, one letter of one word.
    static QString initials(const QString &name);
};

} // namespace afterword
