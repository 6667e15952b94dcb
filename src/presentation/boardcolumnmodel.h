// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnModel: the cards of one stage in their order; a part is read at once, the rest when asked for.
#pragma once

#include "boardcardview.h"
#include "rowlistmodel.h"

#include <unordered_set>

namespace afterword {

class BoardModel;

QString rowKey(const BoardCard &card);

class ColumnModel final : public RowListModel<BoardCard>
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
    const BoardCard &card(int row) const { return rowAt(row); }
    /// -1 where the card is not among those read so far.
    int rowOf(const ApplicationId &id) const;
    /// The card that stands at the row; empty at and behind the end.
    ApplicationId idAt(int row) const;

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

private:
    friend class BoardModel;

    QString rowKey(const BoardCard &card);
    using Ids = std::unordered_set<ApplicationId>;

    void readMore(int most);
    /// Reads anew what is shown, at least a page, and tells the differences.
    void refresh();
    /// Only these have changed: where none has come, gone or moved, only they are looked at.
    void refresh(const std::vector<BoardCard> &changed, const Ids &removed);
    bool updateInPlace(const std::vector<BoardCard> &changed);
    void retell();

    Stage m_stage;
    BoardModel &m_board;
    bool m_complete = false; ///< the store has no more rows than these
};

/// The one format of a dragged card: a JSON array of application ids, nothing else.
QString applicationIdsMimeType();
QByteArray encodeApplicationIds(const std::vector<ApplicationId> &ids);
/// Empty where the bytes are none of ours.
std::vector<ApplicationId> decodeApplicationIds(const QByteArray &bytes);

} // namespace afterword
