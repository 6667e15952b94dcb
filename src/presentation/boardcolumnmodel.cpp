// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one stage.
#include "boardcolumnmodel.h"

#include "boardmodel.h"

#include <QMimeData>

#include <algorithm>

namespace afterword {

ColumnModel::ColumnModel(Stage stage, BoardModel &board)
    : m_stage(stage)
    , m_board(board)
{}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

BoardCard ColumnModel::card(int row) const
{
    return m_board.m_pool.card(m_rows[static_cast<size_t>(row)]);
}

const CardView &ColumnModel::cardView(int row) const
{
    return m_board.view(m_rows[static_cast<size_t>(row)]);
}

int ColumnModel::rowOf(Handle card) const
{
    const auto found = std::ranges::find(m_rows, card);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ColumnModel::rowOf(const ApplicationId &id) const
{
    const auto card = m_board.m_pool.find(id);
    return card && m_board.m_pool.stage(*card) == m_stage ? rowOf(*card) : -1;
}

std::vector<int> ColumnModel::rowsOf(const std::vector<ApplicationId> &ids) const
{
    std::vector<bool> wanted(m_board.m_pool.handles(), false);
    for (const ApplicationId &id : ids) {
        if (const auto card = m_board.m_pool.find(id))
            wanted[*card] = true;
    }
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (wanted[m_rows[row]])
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

ApplicationId ColumnModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_board.m_pool.id(m_rows[static_cast<size_t>(row)])
                                        : ApplicationId();
}

ApplicationId ColumnModel::placeAbove(int row, const std::vector<ApplicationId> &moving) const
{
    const CardPool &pool = m_board.m_pool;
    std::vector<bool> moves(pool.handles(), false);
    for (const ApplicationId &id : moving) {
        if (const auto card = pool.find(id))
            moves[*card] = true;
    }
    // "Above one of those that move" means above the first behind them that stays.
    auto above = m_rows.begin() + std::clamp(row, 0, rowCount());
    while (above != m_rows.end() && moves[*above])
        ++above;
    if (above != m_rows.end())
        return pool.id(*above);
    // At the end of what is shown: behind the last card shown, before what the filter hides behind it.
    auto behind = m_cards.begin();
    for (auto shown = m_rows.rbegin(); shown != m_rows.rend(); ++shown) {
        if (!moves[*shown]) {
            behind = std::next(std::ranges::find(m_cards, *shown));
            break;
        }
    }
    while (behind != m_cards.end() && moves[*behind])
        ++behind;
    if (behind != m_cards.end())
        return pool.id(*behind);
    if (m_complete)
        return {};
    const auto next = m_board.store().boardCardsAfter(m_stage, m_reach, 1);
    return next && !next->empty() ? next->front().id : ApplicationId();
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case IdRole:
        return idAt(index.row()).value();
    case StageRole:
        return QString(exchangeName(m_stage));
    case Qt::DisplayRole: // asked for every row by who searches by typing
    case CompanyRole:
        return card(index.row()).company;
    case RoleRole:
        return card(index.row()).role;
    case DreamRole:
        return card(index.row()).dream;
    case AdviceRole:
        return QString(exchangeName(card(index.row()).advice));
    case CardRole:
        return QVariant::fromValue(cardView(index.row()));
    case SuggestedStageRole: {
        const CardView &view = cardView(index.row());
        return view.suggestedStage ? QString(exchangeName(*view.suggestedStage)) : QString();
    }
    case NextStepRole:
        return cardView(index.row()).step;
    case WhenRole:
        return cardView(index.row()).when;
    case ToneRole:
        return static_cast<int>(cardView(index.row()).tone);
    case InterviewRole:
        return cardView(index.row()).interview;
    case Qt::AccessibleTextRole:
        return cardView(index.row()).spoken();
    case Qt::ToolTipRole: // as text, whatever a company is called
        return QStringLiteral("<p>%1</p>").arg(cardView(index.row()).spoken().toHtmlEscaped());
    default:
        return {};
    }
}

QHash<int, QByteArray> ColumnModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {CardRole, "card"},
            {IdRole, "id"},
            {CompanyRole, "company"},
            {RoleRole, "role"},
            {NextStepRole, "nextStep"},
            {WhenRole, "when"},
            {ToneRole, "tone"},
            {InterviewRole, "interview"},
            {DreamRole, "dream"},
            {AdviceRole, "advice"},
            {StageRole, "stage"},
            {SuggestedStageRole, "suggestedStage"}};
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    // Cards take no drops themselves: a drop goes between them.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool ColumnModel::canFetchMore(const QModelIndex &parent) const
{
    // A view asks while it lays itself out, which comes before the first paint.
    return !parent.isValid() && !m_complete && m_board.isCounted();
}

void ColumnModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_board.read(*this, BoardModel::sliceSize);
}

QStringList ColumnModel::mimeTypes() const
{
    return {applicationIdsMimeType()};
}

QMimeData *ColumnModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<ApplicationId> ids;
    for (const int row : rows)
        ids.push_back(idAt(row));
    auto *data = new QMimeData;
    data->setData(applicationIdsMimeType(), encodeApplicationIds(ids));
    return data;
}

bool ColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data && data->hasFormat(applicationIdsMimeType());
}

bool ColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<ApplicationId> ids = decodeApplicationIds(data->data(applicationIdsMimeType()));
    if (ids.empty())
        return false;
    if (order() != CardOrder::ByHand) {
        const auto isHere = [this](const ApplicationId &id) {
            const auto card = m_board.m_pool.find(id);
            return card && m_board.m_pool.stage(*card) == m_stage;
        };
        if (std::ranges::all_of(ids, isHere))
            Q_EMIT m_board.orderKept(m_stage, order());
        else // the order shows it where it belongs; by hand it is then on top
            Q_EMIT m_board.dropRequested(ids, m_stage, m_board.topOf(*this, ids));
        return true;
    }
    const int above = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    Q_EMIT m_board.dropRequested(ids, m_stage, placeAbove(above, ids));
    return true;
}

void ColumnModel::setOrder(CardOrder order)
{
    if (order == m_sorter.order())
        return;
    resort(order);
    Q_EMIT orderChanged();
}

} // namespace afterword
