// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardList: the cards of one column; drags them out, takes drops between them, speaks the board's keys.
#pragma once

#include "boardcolumnmodel.h"
#include "evenlist.h"

#include <QPointer>

namespace afterword {

class BoardDrag;

class CardList final : public EvenList
{
    Q_OBJECT

public:
    CardList(Stage stage, BoardDrag &drag, QWidget *parent = nullptr);

    void setColumn(ColumnModel *column);
    ColumnModel *column() const { return m_column; }
    /// What stands there while the column is empty.
    void setHint(const QString &hint);
    /// The scroll bar stays empty until it is known how many cards there are.
    void setCounted(bool counted);

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
    /// The stage that the facts say was clicked on a card.
    void suggestionClicked(const afterword::ApplicationId &id, afterword::Stage stage);
    void removePressed(const std::vector<afterword::ApplicationId> &ids);
    void menuPressed(const std::vector<afterword::ApplicationId> &ids, QPoint globalPos);

protected:
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showDropRow(int row);
    void showGround();
    QRect dropRect(int row) const;
    void paintDropPlace(QPainter &painter) const;
    void paintHint(QPainter &painter) const;
    QModelIndex suggestionAt(QPoint position) const;
    void rememberPlaces();
    void restorePlaces();
    bool reorderByKey(const QKeyEvent &event);
    QPixmap dragPixmap(const QModelIndexList &indexes) const;
    bool moveByKey(const QKeyEvent &event);

    BoardDrag &m_drag;
    QPointer<ColumnModel> m_column;
    QString m_hint;
    int m_dropRow = -1;
    QPoint m_dragPosition;
    QPersistentModelIndex m_pressedSuggestion;
    /// Who was current and chosen while the filter exchanges the rows.
    ApplicationId m_keptCurrent;
    std::vector<ApplicationId> m_keptChosen;
    bool m_filtering = false;
};

} // namespace afterword
