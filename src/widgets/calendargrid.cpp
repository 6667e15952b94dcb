// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry kept, focus and what stands where; keys and mouse are in calendargridinput.cpp.
#include "calendargrid.h"

#include "calendaraccessible.h"
#include "theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterword {

CalendarGrid::CalendarGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installCalendarAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void CalendarGrid::setModel(CalendarViewModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &CalendarViewModel::changed, this, &CalendarGrid::invalidate);
        connect(model, &CalendarViewModel::minuteChanged, viewport(), qOverload<>(&QWidget::update));
        connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    invalidate();
}

void CalendarGrid::invalidate()
{
    m_isLaidOut = false;
    // What is dragged may be gone.
    if (m_drag && (!m_model || m_model->placeOf(m_drag->key) < 0))
        endDrag();
    if (!m_key.isEmpty()) {
        const DayEntry *entry = currentEntry();
        if (!entry)
            m_key.clear();
        else if (entry->first > m_day || entry->last < m_day)
            m_day = std::clamp(entry->first, m_model->first(), m_model->last()); // the focus goes along
    }
    viewport()->update();
    if (!isVisible())
        return;
    geometryChanged();
    if (QAccessible::isActive()) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }
}

const CalendarGeometry &CalendarGrid::geometryNow() const
{
    if (m_isLaidOut)
        return m_geometry;
    m_isLaidOut = true;
    m_geometry = m_model && m_model->first().isValid() ? layOut() : CalendarGeometry();
    m_items.clear();
    for (const CalendarCell &cell : m_geometry.cells) {
        m_items.push_back({cell.day, -1, false});
        for (size_t i = 0; i < m_geometry.pieces.size(); ++i) {
            const CalendarPiece &piece = m_geometry.pieces[i];
            if (piece.first <= cell.day && cell.day <= piece.last)
                m_items.push_back({cell.day, static_cast<int>(i), false});
        }
        if (cell.hidden > 0)
            m_items.push_back({cell.day, -1, true});
    }
    return m_geometry;
}

const std::vector<CalendarGrid::Item> &CalendarGrid::items() const
{
    static_cast<void>(geometryNow());
    return m_items;
}

int CalendarGrid::currentItem() const
{
    const auto found = std::ranges::find_if(items(), [this](const Item &item) {
        if (item.day != m_day)
            return false;
        if (item.piece < 0)
            return m_key.isEmpty() && item.isMore == m_isOnMore;
        return m_model->entry(m_geometry.pieces[static_cast<size_t>(item.piece)].entry).key() == m_key;
    });
    if (found != m_items.end())
        return static_cast<int>(found - m_items.begin());
    const auto day = std::ranges::find(m_items, m_day, &Item::day);
    return day == m_items.end() ? -1 : static_cast<int>(day - m_items.begin());
}

const DayEntry *CalendarGrid::currentEntry() const
{
    const int place = m_model && !m_key.isEmpty() ? m_model->placeOf(m_key) : -1;
    return place < 0 ? nullptr : &m_model->entry(place);
}

void CalendarGrid::setCurrent(QDate day, const QString &key)
{
    if (day == m_day && key == m_key && !m_isOnMore)
        return;
    m_day = day;
    m_key = key;
    m_isOnMore = false;
    viewport()->update();
    if (const int item = currentItem(); item >= 0)
        ensureVisible(m_items[static_cast<size_t>(item)]);
    tellFocus();
    Q_EMIT currentChanged();
}

void CalendarGrid::focusItem(int place)
{
    if (place < 0 || static_cast<size_t>(place) >= items().size())
        return;
    const Item item = items()[static_cast<size_t>(place)];
    const QString key = item.piece < 0
                            ? QString()
                            : m_model->entry(m_geometry.pieces[static_cast<size_t>(item.piece)].entry).key();
    if (item.day == m_day && key == m_key && item.isMore == m_isOnMore)
        return;
    m_day = item.day;
    m_key = key;
    m_isOnMore = item.isMore;
    viewport()->update();
    ensureVisible(item);
    tellFocus();
    Q_EMIT currentChanged();
}

void CalendarGrid::tellFocus()
{
    if (!hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentItem());
    QAccessible::updateAccessibility(&event);
}

QString CalendarGrid::itemName(const Item &item) const
{
    if (!m_model)
        return {};
    const DateText &dates = m_model->dates();
    if (item.piece >= 0) {
        const auto place = static_cast<size_t>(item.piece);
        return place < geometryNow().pieces.size()
                   ? entrySpoken(m_model->entry(m_geometry.pieces[place].entry), dates)
                   : QString();
    }
    const CalendarCell *cell = cellOf(item.day);
    if (item.isMore) {
        //: The last line of a full day in the calendar; the number counts the entries that have no room
        return tr("%n more", nullptr, cell ? cell->hidden : 0);
    }
    const int count = static_cast<int>(m_model->entriesOn(item.day).size());
    //: A day of the calendar and how many entries it has, for a screen reader
    QString name =
        tr("%1, %n entry(s)", nullptr, count).arg(QLocale().toString(item.day, QLocale::LongFormat));
    for (const QString &more :
         {item.day == dates.today() ? dates.day(item.day) : QString(), dayNote(m_model->day(item.day))}) {
        if (!more.isEmpty())
            name += u", "_s + more;
    }
    return name;
}

QRect CalendarGrid::itemRect(const Item &item) const
{
    if (item.piece >= 0) {
        const auto place = static_cast<size_t>(item.piece);
        return place < geometryNow().pieces.size() ? seen(m_geometry.pieces[place]) : QRect();
    }
    const CalendarCell *cell = cellOf(item.day);
    return cell ? placed(item.isMore ? cell->more : cell->rect) : QRect();
}

void CalendarGrid::activate(const Item &item)
{
    if (item.isMore) {
        Q_EMIT moreRequested(item.day);
    } else if (item.piece >= 0) {
        const DayEntry entry = m_model->entry(geometryNow().pieces[static_cast<size_t>(item.piece)].entry);
        Q_EMIT activated(entry);
    } else {
        Q_EMIT newRequested(item.day, QTime());
    }
}

QRect CalendarGrid::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect CalendarGrid::clipOf(bool /*isTimed*/) const
{
    return viewport()->rect();
}

QRect CalendarGrid::seen(const CalendarPiece &piece) const
{
    const QRect rect = placed(piece.rect);
    return piece.isTimed ? rect.translated(-scrolled()) : rect;
}

QRect CalendarGrid::globalRect(const QString &key) const
{
    for (const CalendarPiece &piece : geometryNow().pieces) {
        if (m_model->entry(piece.entry).key() == key) {
            const QRect rect = seen(piece) & clipOf(piece.isTimed);
            return rect.isEmpty() ? QRect() : QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size());
        }
    }
    return {};
}

QRect CalendarGrid::globalDayRect(QDate day) const
{
    const CalendarCell *cell = cellOf(day);
    if (!cell)
        return {};
    const QRect rect = placed(cell->rect);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

const CalendarCell *CalendarGrid::cellOf(QDate day) const
{
    const auto found = std::ranges::find(geometryNow().cells, day, &CalendarCell::day);
    return found == m_geometry.cells.end() ? nullptr : &*found;
}

const CalendarPiece *CalendarGrid::pieceAt(QPoint place) const
{
    // What is painted last lies on top.
    const auto &pieces = geometryNow().pieces;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (seen(*piece).contains(place) && clipOf(piece->isTimed).contains(place))
            return &*piece;
    }
    return nullptr;
}

const CalendarCell *CalendarGrid::cellAt(QPoint place) const
{
    for (const CalendarCell &cell : geometryNow().cells) {
        if (placed(cell.rect).contains(place))
            return &cell;
    }
    return nullptr;
}

CalendarGrid::Drop CalendarGrid::dropAt(QPoint place) const
{
    const CalendarCell *cell = cellAt(place);
    if (!cell)
        return {};
    return {cell->day, QTime()};
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    invalidate();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
        invalidate();
        break;
    default:
        break;
    }
}

void CalendarGrid::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarGrid::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    invalidate();
}

void CalendarGrid::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    endDrag();
}

void CalendarGrid::setHovered(const QString &key)
{
    if (std::exchange(m_hovered, key) != key)
        viewport()->update();
}

bool CalendarGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::ToolTip && m_model) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const CalendarPiece *piece = pieceAt(help->pos());
        const CalendarCell *cell = cellAt(help->pos());
        QString text = piece  ? entryTip(m_model->entry(piece->entry), m_model->dates())
                       : cell ? dayNote(m_model->day(cell->day))
                              : QString();
        if (!text.isEmpty()) // as text, whatever a company is called
            text = u"<p style='white-space:pre-line'>%1</p>"_s.arg(text.toHtmlEscaped());
        QToolTip::showText(help->globalPos(), text, viewport(),
                           piece ? seen(*piece) : QRect(help->pos(), QSize(1, 1)));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace afterword
