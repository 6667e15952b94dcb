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
    /// The step whose reason stands at that place of the viewport.
    QModelIndex reasonAt(QPoint place) const;
    /// Shows the heading of a group together with its first step.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void hoveredChanged();
    void focusChanged();
    void currentRowChanged();
    void rowsMoved();
    void actionPressed(const QModelIndex &index, afterword::TodayAction action);
    void menuPressed(const QModelIndex &index, QPoint globalPos);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Headings are no place for the keyboard: Home and Page Up end at the first step, not on the line above
    /// it.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// The first step from that row on, forward or backward; invalid: none.
    QModelIndex stepFrom(int row, int direction) const;
    QModelIndex pageFrom(const QModelIndex &index, int direction) const;
    void setHovered(const QModelIndex &index);
    void setLinked(const QModelIndex &index);

    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_linked;  ///< the mouse is over its reason
    QPersistentModelIndex m_pressed; ///< the mouse was pressed on its reason
    bool m_byKeyboard = false;       ///< the mouse rests: what scrolls below it is not meant
};

} // namespace afterword
