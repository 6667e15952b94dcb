// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnHeader: name of a stage, how many cards, how many wait for the person; folds its column.
#pragma once

#include "boardfilter.h"

#include <QAbstractButton>
#include <QMimeData>

namespace afterword {

/// Checked: the column is unfolded. Folded, it is the whole strip. Takes drops like the column.
class ColumnHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ColumnHeader(Stage stage, QWidget *parent = nullptr);

    /// `shown`: how many of them the filter lets pass.
    void setCount(const StageCount &count, int shown);
    void setOrder(CardOrder order);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void idsDropped(const QMimeData *data);
    /// The three dots were clicked, or the key for menus was pressed.
    void menuPressed(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void describe();
    QRect menuRect() const;
    QString numberText() const;
    void paintUnfolded(QPainter &painter) const;
    void paintFolded(QPainter &painter) const;

    Stage m_stage;
    StageCount m_count;
    int m_shown = 0;
    bool m_isCounted = false; ///< before that no number stands there
    CardOrder m_order = CardOrder::ByHand;
    bool m_dropHovers = false;
};

} // namespace afterword
