// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drag, drop and keys of one column.
#include "cardlist.h"

#include "boarddrag.h"
#include "carddelegate.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace afterword {

namespace {

/// Nothing but ground until somebody knows how long it is. Styles paint a tall bar in many strips, eight of
/// them as long as all cards of the first picture, and it would be another bar at once.
class ColumnScrollBar final : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

    void setKnown(bool known)
    {
        if (std::exchange(m_known, known) != known)
            update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_known)
            QScrollBar::paintEvent(event);
        else
            QPainter(this).fillRect(rect(), Theme(palette()).lane());
    }

private:
    bool m_known = true;
};

} // namespace

CardList::CardList(Stage stage, BoardDrag &drag, QWidget *parent)
    : EvenList(parent)
    , m_drag(drag)
{
    setObjectName(QStringLiteral("cardList-%1").arg(exchangeName(stage)));
    setItemDelegate(new CardDelegate(this));
    setVerticalScrollBar(new ColumnScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // our own line, see paintDropLine()
    setAutoScroll(true);
    setAutoScrollMargin(5 * grid::unit);
    showGround();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_column->idAt(index.row())); });
}

void CardList::setColumn(ColumnModel *column)
{
    if (m_column)
        m_column->disconnect(this);
    m_column = column;
    setModel(column);
    if (!column)
        return;
    connect(column, &ColumnModel::aboutToFilter, this, &CardList::rememberPlaces);
    connect(column, &ColumnModel::filtered, this, &CardList::restorePlaces);
}

void CardList::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    viewport()->update();
}

void CardList::setCounted(bool counted)
{
    static_cast<ColumnScrollBar *>(verticalScrollBar())->setKnown(counted);
}

void CardList::rememberPlaces()
{
    constexpr qsizetype most = 1000; // who has chosen more will hardly miss them behind a filter
    m_filtering = true;
    m_keptCurrent = currentId();
    m_keptChosen.clear();
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected.first(std::min(most, selected.size())))
        m_keptChosen.push_back(m_column->idAt(index.row()));
}

void CardList::restorePlaces()
{
    QItemSelection selection;
    for (const int row : m_column->rowsOf(m_keptChosen))
        selection.select(m_column->index(row), m_column->index(row));
    const QModelIndex current =
        m_keptCurrent ? m_column->index(m_column->rowOf(m_keptCurrent)) : QModelIndex();
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        scrollTo(current);
    m_filtering = false;
}

std::vector<ApplicationId> CardList::chosen() const
{
    if (!m_column)
        return {};
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.empty() && currentIndex().isValid())
        indexes.append(currentIndex());
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<ApplicationId> ids;
    for (const QModelIndex &index : indexes)
        ids.push_back(m_column->idAt(index.row()));
    return ids;
}

ApplicationId CardList::currentId() const
{
    return m_column ? m_column->idAt(currentIndex().row()) : ApplicationId();
}

void CardList::choose(const std::vector<ApplicationId> &ids)
{
    if (!m_column || ids.empty())
        return;
    const std::vector<int> rows = m_column->rowsOf(ids);
    if (rows.empty())
        return;
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.select(m_column->index(rows[i]), m_column->index(rows[end - 1]));
        i = end;
    }
    const QModelIndex first = m_column->index(rows.front());
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

int CardList::dropRowAt(QPoint position) const
{
    const int rows = m_column ? m_column->rowCount() : 0;
    if (rows == 0)
        return 0;
    const int height = rowHeight();
    return std::clamp((position.y() + verticalOffset() + height / 2) / height, 0, rows);
}

int CardList::currentHeight() const
{
    return visualRect(currentIndex()).center().y();
}

void CardList::makeCurrentAt(int height)
{
    if (!m_column || m_column->rowCount() == 0)
        return;
    const int row = std::clamp((height + verticalOffset()) / rowHeight(), 0, m_column->rowCount() - 1);
    setCurrentIndex(m_column->index(row));
}

void CardList::showGround()
{
    const Theme theme(palette());
    setGround(m_dropRow >= 0 ? blended(theme.lane(), theme.accent(), 0.08) : theme.lane());
}

void CardList::changeEvent(QEvent *event)
{
    EvenList::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        showGround();
}

bool CardList::moveByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    const int key = event.key();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int steps = (key == Qt::Key_Right) == leftToRight ? 1 : -1;
        if (!control && !alt)
            Q_EMIT sidewaysPressed(steps);
        else if (const auto ids = chosen(); !ids.empty())
            Q_EMIT shiftPressed(ids, steps);
        return true;
    }
    return alt && reorderByKey(event);
}

bool CardList::reorderByKey(const QKeyEvent &event)
{
    const std::vector<ApplicationId> ids = chosen();
    const int last = m_column->rowCount();
    const int first = ids.empty() ? -1 : m_column->rowOf(ids.front());
    int row = -1;
    switch (event.key()) {
    case Qt::Key_Up:
        row = first - 1;
        break;
    case Qt::Key_Down:
        row = ids.empty() ? -1 : m_column->rowOf(ids.back()) + 2;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = last;
        break;
    default:
        return false;
    }
    if (ids.empty() || row < 0 || row > last)
        return true;
    // The same way as a drop, which knows what another order than by hand means.
    QMimeData data;
    data.setData(applicationIdsMimeType(), encodeApplicationIds(ids));
    m_drag.setDropPlace({});
    m_column->dropMimeData(&data, Qt::CopyAction, row, 0, {});
    return true;
}

QModelIndex CardList::suggestionAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_column)
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto *delegate = static_cast<const CardDelegate *>(itemDelegate());
    return delegate->suggestionRect(option, m_column->cardView(index.row())).contains(position)
               ? index
               : QModelIndex();
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    EvenList::mousePressEvent(event);
    m_pressedSuggestion = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
                              ? suggestionAt(event->position().toPoint())
                              : QModelIndex();
}

void CardList::mouseMoveEvent(QMouseEvent *event)
{
    EvenList::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const bool offers = suggestionAt(event->position().toPoint()).isValid();
        if (offers != (viewport()->cursor().shape() == Qt::PointingHandCursor))
            offers ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
    }
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    EvenList::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressedSuggestion, {});
    if (!pressed.isValid() || event->button() != Qt::LeftButton ||
        suggestionAt(event->position().toPoint()) != pressed)
        return;
    const CardView &view = m_column->cardView(pressed.row());
    if (view.suggestedStage)
        Q_EMIT suggestionClicked(view.id, *view.suggestedStage);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (!m_column || moveByKey(*event))
        return;
    const ApplicationId id = currentId();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (id)
            Q_EMIT opened(id);
        return;
    case Qt::Key_Delete:
        if (const auto ids = chosen(); !ids.empty())
            Q_EMIT removePressed(ids);
        return;
    default:
        EvenList::keyPressEvent(event);
    }
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    Q_EMIT menuPressed(chosen(),
                       byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CardList::focusInEvent(QFocusEvent *event)
{
    EvenList::focusInEvent(event);
    // Whoever walks here by Tab means the card that is told of.
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && selectionModel() && !selectionModel()->hasSelection())
        choose({currentId()});
    Q_EMIT focused();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EvenList::currentChanged(current, previous);
    if (!m_filtering)
        Q_EMIT currentIdChanged(currentId());
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    EvenList::selectionChanged(selected, deselected);
    if (!m_filtering)
        Q_EMIT chosenChanged();
}

void CardList::paintEvent(QPaintEvent *event)
{
    EvenList::paintEvent(event);
    const bool isEmpty = m_column && m_column->rowCount() == 0;
    if (m_dropRow < 0 && !isEmpty)
        return;
    QPainter painter(viewport());
    if (isEmpty && m_dropRow < 0)
        paintHint(painter);
    if (m_dropRow >= 0)
        paintDropPlace(painter);
}

void CardList::paintHint(QPainter &painter) const
{
    const Theme theme(palette());
    painter.setPen(readableOn(theme.lane(), theme.mutedText()));
    constexpr int margin = 2 * grid::unit;
    painter.drawText(viewport()->rect().adjusted(margin, 2 * margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace afterword
