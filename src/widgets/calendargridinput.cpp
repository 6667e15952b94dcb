// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse of the calendar, dragging among them.
#include "calendargrid.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

void CalendarGrid::step(int items)
{
    const int current = currentItem();
    const int next = current + items;
    const auto count = static_cast<int>(this->items().size());
    // Among the entries of one day.
    if (current >= 0 && next >= 0 && next < count &&
        m_items[static_cast<size_t>(next)].day == m_items[static_cast<size_t>(current)].day)
        focusItem(next);
}

void CalendarGrid::moveByKey(const DayEntry &entry, int key)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int days = key == Qt::Key_Up                      ? -7
                     : key == Qt::Key_Down                  ? 7
                     : (key == Qt::Key_Right) != isMirrored ? 1
                                                            : -1;
    // A step that is open is put off from today.
    const QDate from = entry.step() ? std::max(entry.first, m_model->today()) : entry.first;
    Q_EMIT moveRequested(entry, from.addDays(days), QTime());
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape) {
        endDrag();
        return;
    }
    if (!m_model || m_drag) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const DayEntry *entry = currentEntry();
    if (isArrow && event->modifiers().testFlag(Qt::AltModifier)) {
        if (entry)
            moveByKey(DayEntry(*entry), key);
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        Q_EMIT dayRequested(m_day.addDays(isForward ? 1 : -1));
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int before = currentItem();
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            step(key == Qt::Key_Down ? 1 : -1);
        if (const QDate day = dayOnKey(key); currentItem() == before && day.isValid())
            Q_EMIT dayRequested(day);
        break;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT turnRequested(key == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Home:
        Q_EMIT todayRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int item = currentItem(); item >= 0)
            activate(Item(m_items[static_cast<size_t>(item)]));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const CalendarPiece *piece = pieceAt(place);
    const CalendarCell *cell = cellAt(place);
    if (piece) {
        const QDate under = cell ? std::clamp(cell->day, piece->first, piece->last) : piece->first;
        const DayEntry entry = m_model->entry(piece->entry);
        m_day = under;
        m_key = entry.key();
        m_isOnMore = false;
        viewport()->update();
        if (event->button() == Qt::LeftButton) {
            Drag drag;
            drag.key = m_key;
            drag.pressed = place;
            drag.grabbed = under;
            if (piece->isTimed) {
                const Drop at = dropAt(place);
                if (at.time.isValid()) {
                    const Instant there = m_model->zone().resolve(under, at.time);
                    drag.grabbedMinutes =
                        static_cast<int>(std::max<qint64>(0, (there - entry.start).count() / 60'000));
                }
            }
            m_drag = drag;
        }
        tellFocus();
        Q_EMIT currentChanged();
        return;
    }
    if (!cell)
        return;
    if (event->button() == Qt::LeftButton && cell->hidden > 0 && placed(cell->more).contains(place)) {
        Q_EMIT moreRequested(cell->day);
        return;
    }
    setCurrent(cell->day);
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_drag) {
        const CalendarPiece *piece = pieceAt(place);
        setHovered(piece ? m_model->entry(piece->entry).key() : QString());
        const CalendarCell *cell = cellAt(place);
        const bool isLink = !piece && cell && cell->hidden > 0 && placed(cell->more).contains(place);
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->isMoving) {
        if ((place - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag->isMoving = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        grabKeyboard(); // Escape is heard wherever the focus goes meanwhile
    }
    const Drop drop = dropAt(place);
    if (drop != m_drag->drop) {
        m_drag->drop = drop;
        viewport()->update();
    }
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    endDrag();
    const int place = m_model->placeOf(drag.key);
    if (!drag.isMoving || !drag.drop.day.isValid() || place < 0)
        return;
    const DayEntry entry = m_model->entry(place);
    if (entry.step()) {
        if (drag.drop.day != drag.grabbed || drag.drop.time.isValid())
            Q_EMIT moveRequested(entry, drag.drop.day, drag.drop.time);
        return;
    }
    if (!drag.drop.time.isValid()) {
        const qint64 days = drag.grabbed.daysTo(drag.drop.day);
        if (days != 0)
            Q_EMIT moveRequested(entry, entry.first.addDays(days), QTime());
        return;
    }
    // Where it begins is as far above the mouse as it was when it was grabbed.
    const LocalTime begins = m_model->zone().local(m_model->zone().resolve(drag.drop.day, drag.drop.time) -
                                                   std::chrono::minutes(drag.grabbedMinutes));
    if (m_model->zone().resolve(begins) != entry.start)
        Q_EMIT moveRequested(entry, begins.date, begins.time);
}

void CalendarGrid::endDrag()
{
    if (m_drag && m_drag->isMoving)
        releaseKeyboard();
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endDrag();
    const QPoint place = event->position().toPoint();
    if (const CalendarPiece *piece = pieceAt(place)) {
        Q_EMIT activated(DayEntry(m_model->entry(piece->entry)));
        return;
    }
    const Drop there = dropAt(place);
    if (there.day.isValid())
        Q_EMIT newRequested(there.day, there.time);
}

void CalendarGrid::contextMenuEvent(QContextMenuEvent *event)
{
    endDrag();
    if (event->reason() != QContextMenuEvent::Keyboard) {
        if (const CalendarPiece *piece = pieceAt(event->pos()))
            Q_EMIT menuRequested(DayEntry(m_model->entry(piece->entry)), event->globalPos());
        return;
    }
    if (const DayEntry *entry = currentEntry()) {
        const QRect rect = itemRect(m_items[static_cast<size_t>(currentItem())]);
        Q_EMIT menuRequested(DayEntry(*entry), viewport()->mapToGlobal(rect.center()));
    }
}

QList<QAction *> CalendarGrid::describedKeys(QObject *parent)
{
    const std::pair<QString, QStringList> all[] = {
        {tr("Calendar: to the next or previous day"), {u"Right"_s, u"Left"_s}},
        {tr("Calendar: to the next or previous entry of the day"), {u"Down"_s, u"Up"_s}},
        {tr("Calendar: to the next or previous week in the month"), {u"Ctrl+Down"_s, u"Ctrl+Up"_s}},
        {tr("Calendar: to the next or previous month or week"), {u"PgDown"_s, u"PgUp"_s}},
        {tr("Calendar: to today"), {u"Home"_s}},
        {tr("Calendar: open the entry, or make an interview on that day"), {u"Return"_s}},
        {tr("Calendar: move the entry by a day"), {u"Alt+Right"_s, u"Alt+Left"_s}},
        {tr("Calendar: move the entry by a week, or among the hours by a quarter"),
         {u"Alt+Down"_s, u"Alt+Up"_s}},
    };
    QList<QAction *> actions;
    for (const auto &[what, names] : all) {
        // Only for reading: they belong to no widget, so their keys are never theirs.
        auto *action = new QAction(what, parent);
        QList<QKeySequence> keys;
        for (const QString &name : names)
            keys << QKeySequence(name);
        action->setShortcuts(keys);
        actions << action;
    }
    return actions;
}

} // namespace afterword
