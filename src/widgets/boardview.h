// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardView: the board, a column for each stage side by side, cards moved by hand, keyboard or menu.
#pragma once

#include "boardmodel.h"

#include <QScrollArea>

class QAction;
class QMenu;

namespace afterword {

class BoardColumn;
class BoardDrag;

/// Shows a BoardModel, which must outlive it or be replaced. It changes nothing by itself: every move is
/// asked for by moveRequested().
class BoardView final : public QScrollArea
{
    Q_OBJECT
    /// Exchange names of the stages whose columns are folded to a strip; by default closed alone.
    Q_PROPERTY(QStringList foldedStages READ foldedStages WRITE setFoldedStages NOTIFY foldedStagesChanged)

public:
    explicit BoardView(QWidget *parent = nullptr);
    ~BoardView() override;

    void setModel(BoardModel *model);
    BoardModel *model() const { return m_model; }

    /// Of each column that is not ordered by hand "stage=order", both as kept in the settings.
    QStringList columnOrders() const;
    void setColumnOrders(const QStringList &orders);

    /// Has the model read what a view of that size shows at first, at most; nothing once it was started.
    void readFirst(const QSize &size);

    QStringList foldedStages() const;
    void setFoldedStages(const QStringList &stages);

    ApplicationId currentApplication() const;
    /// Top to bottom in their column; empty: none.
    std::vector<ApplicationId> selectedApplications() const;
    /// Makes that card the current one and brings it into sight, where it has been read.
    void setCurrentApplication(const ApplicationId &id);
    /// Where the card is on the screen, else the header of its column; null: it has not been read. For
    /// popovers.
    QRect globalCardRect(const ApplicationId &id) const;
    /// While moveRequested() is told: where on the screen a question about the move belongs, which is where
    /// the cards were dropped, or where they are.
    QRect moveAnchor() const { return m_anchor; }
    /// Puts the focus where the current card is.
    void focusCards();
    /// The keys of the board with what they do, for a list of shortcuts; they work without these actions.
    static QList<QAction *> describedKeys(QObject *parent);
    /// The column's place on the screen, as far as it is in sight.
    QRect globalColumnRect(Stage stage) const;

Q_SIGNALS:
    /// Enter or a double click.
    void activated(const afterword::ApplicationId &id);
    void currentChanged(const afterword::ApplicationId &id);
    /// By drop (after the drag is over), keyboard or menu. `before` empty: last in the column.
    void moveRequested(const std::vector<afterword::ApplicationId> &ids, afterword::Stage to,
                       const afterword::ApplicationId &before);
    void removeRequested(const std::vector<afterword::ApplicationId> &ids);
    /// The context menu is about to open with the view's own entries; more may be added.
    void menuAboutToOpen(QMenu *menu, const std::vector<afterword::ApplicationId> &ids);
    void foldedStagesChanged();
    void columnOrdersChanged();
    /// Something to be told in passing.
    void message(const QString &text);

private:
    struct Drop
    {
        std::vector<ApplicationId> ids;
        Stage to;
        ApplicationId before;
    };

    BoardColumn *columnOf(Stage stage) const { return m_columns[static_cast<size_t>(stage)]; }
    void connectColumn(BoardColumn *column);
    void takeFocus(BoardColumn *column);
    void makeCurrent(BoardColumn *column);
    void clearOthers(const BoardColumn *column);
    void goSideways(Stage from, int steps);
    void shiftStage(const std::vector<ApplicationId> &ids, Stage from, int steps);
    void requestMove(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                     const QRect &anchor);
    void showCounts();
    void tellOrderKept(Stage stage, CardOrder order);
    void takeDrop(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before);
    void showMoved(const std::vector<ApplicationId> &ids, Stage to);
    void addSuggestion(QMenu *menu, const std::vector<ApplicationId> &ids);
    void openMenu(Stage stage, const std::vector<ApplicationId> &ids, QPoint globalPos);

    BoardModel *m_model = nullptr;
    BoardDrag *m_drag;
    std::array<BoardColumn *, 8> m_columns{};
    std::optional<Drop> m_dropped; ///< waits for the end of the drag
    Stage m_current = Stage::Saved;
    QRect m_anchor;
    QStringList m_orders; ///< for a model still to come
};

} // namespace afterword
