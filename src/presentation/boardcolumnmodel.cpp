// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one stage, read by the page.
#include "boardcolumnmodel.h"

#include "boardmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

namespace afterword {

QString rowKey(const BoardCard &card)
{
    return card.id.value();
}

QString applicationIdsMimeType()
{
    return QStringLiteral("application/x-afterword-application-ids");
}

QByteArray encodeApplicationIds(const std::vector<ApplicationId> &ids)
{
    QJsonArray array;
    for (const ApplicationId &id : ids)
        array.append(id.value());
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ApplicationId> decodeApplicationIds(const QByteArray &bytes)
{
    std::vector<ApplicationId> ids;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().isEmpty())
            return {};
        const ApplicationId id(value.toString());
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

ColumnModel::ColumnModel(Stage stage, BoardModel &board)
    : m_stage(stage)
    , m_board(board)
{}

int ColumnModel::rowOf(const ApplicationId &id) const
{
    const auto found = std::ranges::find(rows(), id, &BoardCard::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

ApplicationId ColumnModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).id : ApplicationId();
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardCard &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CompanyRole:
        return row.company;
    case RoleRole:
        return row.role;
    case IdRole:
        return row.id.value();
    case DreamRole:
        return row.dream;
    case AdviceRole:
        return QString(exchangeName(row.advice));
    case StageRole:
        return QString(exchangeName(m_stage));
    case SuggestedStageRole:
        return row.suggestedStage ? QString(exchangeName(*row.suggestedStage)) : QString();
    default:
        break;
    }
    const bool wantsWords = role == CardRole || role == NextStepRole || role == WhenRole ||
                            role == ToneRole || role == InterviewRole || role == Qt::AccessibleTextRole ||
                            role == Qt::ToolTipRole;
    if (!wantsWords)
        return {};
    const CardView view = cardView(row, m_board.dates());
    switch (role) {
    case NextStepRole:
        return view.step;
    case WhenRole:
        return view.when;
    case ToneRole:
        return static_cast<int>(view.tone);
    case InterviewRole:
        return view.interview;
    case Qt::AccessibleTextRole:
        return view.spoken();
    case Qt::ToolTipRole: // as text, whatever a company is called
        return QStringLiteral("<p>%1</p>").arg(view.spoken().toHtmlEscaped());
    default:
        return QVariant::fromValue(view);
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
    return !parent.isValid() && !m_complete;
}

void ColumnModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readMore(BoardModel::sliceSize);
}

void ColumnModel::readMore(int most)
{
    Result<std::vector<BoardCard>> more = m_board.store().boardCards(m_stage, rowCount(), most);
    if (!more) {
        m_complete = true; // asking again and again would not help; the next change reads anew
        Q_EMIT m_board.failed(more.error());
        return;
    }
    m_complete = static_cast<int>(more->size()) < most;
    append(std::move(*more));
}

void ColumnModel::refresh()
{
    const int shown = std::max(rowCount(), BoardModel::pageSize);
    const int most = m_complete ? std::max(shown, m_board.count(m_stage).cards) + 1 : shown;
    Result<std::vector<BoardCard>> cards = m_board.store().boardCards(m_stage, 0, most);
    if (!cards) {
        Q_EMIT m_board.failed(cards.error());
        return;
    }
    m_complete = static_cast<int>(cards->size()) < most;
    become(std::move(*cards));
}

void ColumnModel::refresh(const std::vector<BoardCard> &changed, const Ids &removed)
{
    // More than a few: one look at the whole column costs less than one for each card.
    constexpr size_t fewCards = 8;
    const bool gone = std::ranges::any_of(removed, [this](const auto &id) { return rowOf(id) >= 0; });
    if (gone || changed.size() > fewCards || !updateInPlace(changed))
        refresh();
}

bool ColumnModel::updateInPlace(const std::vector<BoardCard> &changed)
{
    for (const BoardCard &card : changed) {
        const int row = rowOf(card.id);
        if (row < 0 && card.stage == m_stage)
            return false;
        if (row < 0)
            continue;
        if (card.stage != m_stage)
            return false;
        // It stayed where it was if its neighbours are still the same ones.
        const int first = std::max(0, row - 1);
        const auto around = m_board.store().boardCards(m_stage, first, 3);
        if (!around)
            return false;
        for (int i = 0; i < static_cast<int>(around->size()); ++i) {
            if (idAt(first + i) != (*around)[static_cast<size_t>(i)].id &&
                (first + i < rowCount() || m_complete))
                return false;
        }
        if (card != rowAt(row))
            replace(row, card);
    }
    return true;
}

void ColumnModel::retell()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList ColumnModel::mimeTypes() const
{
    return {applicationIdsMimeType()};
}

QMimeData *ColumnModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> chosen;
    for (const QModelIndex &index : indexes) {
        if (checkIndex(index, CheckIndexOption::IndexIsValid))
            chosen.push_back(index.row());
    }
    if (chosen.empty())
        return nullptr;
    std::ranges::sort(chosen); // the order of the column, not that of the clicks
    std::vector<ApplicationId> ids;
    for (const int row : chosen)
        ids.push_back(idAt(row));
    auto data = std::make_unique<QMimeData>();
    data->setData(applicationIdsMimeType(), encodeApplicationIds(ids));
    return data.release();
}

bool ColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                  const QModelIndex &) const
{
    return data && data->hasFormat(applicationIdsMimeType()) && (action & supportedDropActions());
}

bool ColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction)
        return true;
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<ApplicationId> ids = decodeApplicationIds(data->data(applicationIdsMimeType()));
    if (ids.empty())
        return false;
    int above = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    // "Above one of those that move" means above the first behind them that stays.
    while (above < rowCount() && std::ranges::find(ids, idAt(above)) != ids.end())
        ++above;
    Q_EMIT m_board.dropRequested(ids, m_stage, idAt(above));
    return true;
}

} // namespace afterword
