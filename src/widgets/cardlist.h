// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardList: the cards of one column; drags them out, takes drops between them, speaks the board's keys.
#pragma once

#include "boardcolumnmodel.h"

#include <QListView>

namespace afterword {

class BoardDrag;

class CardList final : public QListView
{
    Q_OBJECT

public:
    CardList(Stage stage, BoardDrag &drag, QWidget *parent = nullptr);

    void setColumn(ColumnModel *column);
    ColumnModel *column() const { return m_column; }
    /// What stands there while the column is empty.
    void setHint(const QString &hint) { m_hint = hint; }

    /// Top to bottom; where nothing is selected the current card.
    std::vector<ApplicationId> chosen() const;
    ApplicationId currentId() const;
    void choose(const std::vector<ApplicationId> &ids);
    /// The row that a card dropped at that point of the viewport goes above.
    int dropRowAt(QPoint position) const;
    /// -1: no drop hovers.
    int dropRow() const { return m_dropRow; }
    /// Centre of the current card in the viewport, for going sideways at the same height.
    int currentHeight() const;
    void makeCurrentAt(int height);

Q_SIGNALS:
    void opened(const afterword::ApplicationId &id);
    void currentIdChanged(const afterword::ApplicationId &id);
    void chosenChanged();
    void focused();
    /// -1: towards the first stage, 1: towards the last one.
    void sidewaysPressed(int steps);
    void shiftPressed(const std::vector<afterword::ApplicationId> &ids, int steps);
    /// The chosen cards are to stand above that row of this column.
    void reorderPressed(const std::vector<afterword::ApplicationId> &ids,
                        const afterword::ApplicationId &before);
    void removePressed(const std::vector<afterword::ApplicationId> &ids);
    void menuPressed(const std::vector<afterword::ApplicationId> &ids, QPoint globalPos);

protected:
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    int rowHeight() const;
    void showDropRow(int row);
    void paintDropLine(QPainter &painter) const;
    QPixmap dragPixmap(const QModelIndexList &indexes) const;
    bool moveByKey(const QKeyEvent &event);

    BoardDrag &m_drag;
    ColumnModel *m_column = nullptr;
    QString m_hint;
    int m_dropRow = -1;
    QPoint m_dragPosition;
};

} // namespace afterword
