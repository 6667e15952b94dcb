// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RowListModel: a list that becomes another list by the fewest removes, moves and inserts.
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace afterword {

/// One step on the way from a list to another; rows are counted as the list stands when the step is taken.
struct RowEdit
{
    enum class What { Remove, Move, Insert };
    What what = What::Remove;
    int row = 0;    ///< first row removed or inserted; the row moved
    int count = 1;  ///< rows removed or inserted
    int target = 0; ///< of a move: the row it goes above, counted before the move
    int source = 0; ///< of an insert: first row in the wanted list

    bool operator==(const RowEdit &) const = default;
};

/// The steps that lead from the old keys to the wanted ones. The longest run that keeps its order stays where
/// it is; of more than `mostMoves` moves the rows are removed and inserted instead. Wanted keys are unique.
std::vector<RowEdit> rowEdits(const std::vector<QString> &old, const std::vector<QString> &wanted,
                              int mostMoves = 64);

/// Rows with a key (`QString rowKey(const Row &)`, found by its argument) and equality.
template <typename Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }

    /// Becomes that list and tells every difference. True: there was one.
    bool become(std::vector<Row> wanted)
    {
        const std::vector<RowEdit> edits = rowEdits(keys(m_rows), keys(wanted));
        for (const RowEdit &edit : edits)
            apply(edit, wanted);
        int first = -1;
        int last = -1;
        for (size_t row = 0; row < wanted.size(); ++row) {
            if (m_rows[row] == wanted[row])
                continue;
            m_rows[row] = std::move(wanted[row]);
            last = static_cast<int>(row);
            first = first < 0 ? last : first;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(first), index(last));
        return first >= 0 || !edits.empty();
    }

    void append(std::vector<Row> more)
    {
        if (more.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        std::ranges::move(more, std::back_inserter(m_rows));
        endInsertRows();
    }

    void replace(int row, Row with)
    {
        m_rows[static_cast<size_t>(row)] = std::move(with);
        Q_EMIT dataChanged(index(row), index(row));
    }

private:
    static std::vector<QString> keys(const std::vector<Row> &rows)
    {
        std::vector<QString> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.push_back(rowKey(row));
        return keys;
    }

    void apply(const RowEdit &edit, const std::vector<Row> &wanted)
    {
        const auto at = m_rows.begin() + edit.row;
        const int last = edit.row + edit.count - 1;
        switch (edit.what) {
        case RowEdit::What::Remove:
            beginRemoveRows({}, edit.row, last);
            m_rows.erase(at, at + edit.count);
            endRemoveRows();
            break;
        case RowEdit::What::Move:
            beginMoveRows({}, edit.row, edit.row, {}, edit.target);
            if (edit.target > edit.row)
                std::rotate(at, at + 1, m_rows.begin() + edit.target);
            else
                std::rotate(m_rows.begin() + edit.target, at, at + 1);
            endMoveRows();
            break;
        case RowEdit::What::Insert: {
            beginInsertRows({}, edit.row, last);
            const auto from = wanted.begin() + edit.source;
            m_rows.insert(at, from, from + edit.count);
            endInsertRows();
            break;
        }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace afterword
