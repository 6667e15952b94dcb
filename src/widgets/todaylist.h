// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodayList: the list of Today; knows the row under the mouse and the keys of a step.
#pragma once

#include "todayaction.h"

#include <QListView>

namespace afterword {

class TodayList final : public QListView
{
    Q_OBJECT

public:
    explicit TodayList(QWidget *parent = nullptr);

    QPersistentModelIndex hovered() const { return m_hovered; }
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;

Q_SIGNALS:
    void hoveredChanged();
    void focusChanged();
    void currentRowChanged();
    void rowsMoved();
    void actionPressed(const QModelIndex &index, afterword::TodayAction action);
    void menuPressed(const QModelIndex &index, QPoint globalPos);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHovered(const QModelIndex &index);

    QPersistentModelIndex m_hovered;
    bool m_byKeyboard = false; ///< the mouse rests: what scrolls below it is not meant
};

} // namespace afterword
