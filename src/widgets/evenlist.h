// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// EvenList: a list whose rows are all equally high, so that it never lays anything out.
#pragma once

#include <QListView>

namespace afterword {

/// Every place is a multiplication: the list costs nothing by row, in memory or in time, however many come,
/// go or change, and repaints only rows that differ. It paints itself on an opaque ground, so that scrolling
/// copies what is on the screen already. A list view for everybody else, screen readers among them.
class EvenList : public QListView
{
    Q_OBJECT

public:
    explicit EvenList(QWidget *parent = nullptr);

    /// As the delegate says; the same for every row.
    int rowHeight() const;
    /// What is painted behind the rows.
    void setGround(const QColor &colour);
    const QColor &ground() const { return m_ground; }

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

protected:
    int rows() const;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateFrom(int row);
    QRect rowsRect(int first, int last) const;

    QColor m_ground;
    mutable int m_rowHeight = 0;
    mutable const QAbstractItemDelegate *m_measured = nullptr; ///< who said so
};

} // namespace afterword
