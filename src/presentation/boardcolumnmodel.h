// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnModel: the cards of one stage, those that pass the board's filter, in the column's order.
#pragma once

#include "boardcardview.h"
#include "boarddata.h"
#include "boardfilter.h"

#include <QAbstractListModel>

namespace afterword {

class BoardModel;

/// Filled and kept up to date by its BoardModel, with the fewest inserts, moves and removes, never by a
/// reset. What changes within a turn of the event loop is told as one dataChanged.
class ColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole + 1, ///< CardView
        IdRole,                      ///< QString
        CompanyRole,
        RoleRole,
        NextStepRole,
        WhenRole,
        ToneRole, ///< int, a Tone
        InterviewRole,
        DreamRole,
        AdviceRole,        ///< exchange name
        StageRole,         ///< exchange name
        SuggestedStageRole ///< exchange name; empty: the facts say the same
    };

    ColumnModel(Stage stage, BoardModel &board);

    Stage stage() const { return m_stage; }
    BoardCard card(int row) const;
    /// Valid until the next card is asked for.
    const CardView &cardView(int row) const;
    /// -1 where the card is not shown: not read so far, or hidden by the filter.
    int rowOf(const ApplicationId &id) const;
    /// The rows of those that are shown, ascending.
    std::vector<int> rowsOf(const std::vector<ApplicationId> &ids) const;
    /// The card that stands at the row; empty at and behind the end.
    ApplicationId idAt(int row) const;
    /// Above which card those that move come to stand when dropped above that row (its number: at the end);
    /// empty: last in the column. Cards that the filter hides keep their places.
    ApplicationId placeAbove(int row, const std::vector<ApplicationId> &moving) const;

    CardOrder order() const { return m_sorter.order(); }
    void setOrder(CardOrder order);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Copy alone: whoever shows this model must never remove what was dragged; the command moves it.
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Asks the board for the move (BoardModel::dropRequested); changes nothing by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void orderChanged();
    /// The filter is about to take rows away and to bring others; who stands where is found by id.
    void aboutToFilter();
    void filtered();

private:
    friend class BoardModel;
    using Handle = CardPool::Handle;
    using Handles = std::vector<Handle>;

    bool isReached(const BoardPlace &place) const;
    void insert(Handle card);
    void insert(Handles cards); ///< new ones, in the column's own order
    void take(Handle card);
    void update(Handle card);
    void becomeRows(Handles wanted);
    void resort(CardOrder order);
    void retell();
    /// Those of this column at or above `to` and below `from`.
    Handles between(const BoardPlace &from, const std::optional<BoardPlace> &to) const;

    int rowOf(Handle card) const;
    Handles::iterator placeIn(Handles &cards, Handle card) const;
    void insertRow(Handle card);
    void removeRow(int row);
    void noteChanged(int row);
    void tellChanged();

    Stage m_stage;
    BoardModel &m_board;
    CardSorter m_sorter;
    Handles m_cards;         ///< all that have been read, in the order shown
    Handles m_rows;          ///< those of them that pass the filter
    BoardPlace m_cursor;     ///< the present reading of the column has come so far
    BoardPlace m_reach;      ///< some reading has come so far
    bool m_reading = true;   ///< the present reading has not come to the end
    bool m_complete = false; ///< some reading has come to the end
    int m_firstChanged = -1; ///< not yet told
    int m_lastChanged = -1;
    bool m_willTell = false;
};

} // namespace afterword
