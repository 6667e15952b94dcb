// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnHeader: name of a stage, how many cards, how many wait for the person; folds its column.
#pragma once

#include "trackerstore.h"

#include <QAbstractButton>
#include <QMimeData>

namespace afterword {

/// Checked: the column is unfolded. Folded, it is the whole strip. Takes drops like the column.
class ColumnHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ColumnHeader(Stage stage, QWidget *parent = nullptr);

    void setCount(const StageCount &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void idsDropped(const QMimeData *data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void describe();
    void paintUnfolded(QPainter &painter) const;
    void paintFolded(QPainter &painter) const;

    Stage m_stage;
    StageCount m_count;
    bool m_dropHovers = false;
};

} // namespace afterword
