// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of days and hours; painting of the ground is in weekviewpaint.cpp.
#include "weekview.h"

#include "theme.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int daysInWeek = 7;
constexpr int laneGap = 2;
constexpr int hours = 24;
constexpr int quarter = 15;
constexpr int shortest = 24; ///< minutes that a piece is high at least

} // namespace

WeekView::WeekView(QWidget *parent)
    : CalendarGrid(parent)
{
    setObjectName(u"weekView"_s);
    setAccessibleName(tr("Week"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

int WeekView::hourHeight() const
{
    return std::max(6 * grid::unit, 2 * QFontMetrics(smallFont()).height() + grid::half);
}

int WeekView::headerHeight() const
{
    return fontMetrics().height() + QFontMetrics(smallFont()).height() + grid::unit + grid::half;
}

int WeekView::laneHeight() const
{
    return barHeight() + laneGap;
}

std::vector<DaySpan> WeekView::barSpans(std::vector<int> *order) const
{
    std::vector<DaySpan> spans;
    const QDate first = model()->first();
    for (size_t i = 0; i < model()->entries().size(); ++i) {
        const DayEntry &entry = model()->entries()[i];
        if (entry.hasHours || entry.last < first || entry.first > model()->last())
            continue;
        spans.push_back(
            {static_cast<int>(first.daysTo(entry.first)), static_cast<int>(first.daysTo(entry.last))});
        if (order)
            order->push_back(static_cast<int>(i));
    }
    return spans;
}

int WeekView::wantedLanes() const
{
    const int most = std::max(2, (viewport()->height() - headerHeight()) / 3 / laneHeight());
    int used = 1;
    for (const BarPlace &bar : placeBars(barSpans(nullptr), daysInWeek, most + 1).bars)
        used = std::max(used, bar.lane + 1);
    return std::min(used, most);
}

int WeekView::hoursTop() const
{
    return headerHeight() + m_lanes * laneHeight() + grid::half;
}

int WeekView::gutterColumn() const
{
    const QString longest = DateText(model()->zone(), model()->dates().now()).time(QTime(22, 0));
    const QFontMetrics metrics(smallFont());
    int width = metrics.horizontalAdvance(longest);
    // Names of places stand there where there is room.
    if (m_otherClocks && viewport()->width() > 70 * grid::unit) {
        for (const Zone &zone : {m_otherClocks->first, model()->zone()})
            width = std::max(width, std::min(metrics.horizontalAdvance(placeName(zone)), 2 * width));
    }
    return width + grid::unit + grid::half;
}

std::optional<std::pair<Zone, QDate>> WeekView::otherClocks() const
{
    for (const DayEntry &entry : model()->entries()) {
        if (entry.isOver() || !entry.hasHours)
            continue;
        if (auto theirs = otherZone(entry, model()->zone()))
            return std::pair(*theirs, std::max(entry.first, model()->first()));
    }
    return std::nullopt;
}

int WeekView::gutterWidth() const
{
    return gutterColumn() * (m_otherClocks ? 2 : 1);
}

int WeekView::columnAt(int day) const
{
    const int left = gutterWidth();
    return left + (viewport()->width() - left) * day / daysInWeek;
}

int WeekView::yOf(int minute) const
{
    return hoursTop() + minute * hourHeight() / 60;
}

QPoint WeekView::scrolled() const
{
    return {0, verticalScrollBar()->value()};
}

QRect WeekView::clipOf(bool isTimed) const
{
    const int top = hoursTop();
    return isTimed ? QRect(0, top, viewport()->width(), viewport()->height() - top)
                   : QRect(0, 0, viewport()->width(), top);
}

CalendarGeometry WeekView::layOut() const
{
    CalendarGeometry geometry;
    const QDate first = model()->first();
    m_lanes = wantedLanes();
    m_otherClocks = otherClocks();
    std::vector<int> order;
    const std::vector<DaySpan> bars = barSpans(&order);
    const int most = m_lanes;
    const BarRow row = placeBars(bars, daysInWeek, most);
    for (int day = 0; day < daysInWeek; ++day) {
        CalendarCell cell;
        cell.day = first.addDays(day);
        cell.rect = QRect(columnAt(day), 0, columnAt(day + 1) - columnAt(day), viewport()->height());
        cell.head = QRect(cell.rect.left(), 0, cell.rect.width(), headerHeight() - 2);
        cell.hidden = row.hidden[static_cast<size_t>(day)];
        cell.more = QRect(cell.rect.left(), headerHeight() + (most - 1) * laneHeight(), cell.rect.width(),
                          barHeight());
        geometry.cells.push_back(cell);
    }
    for (const BarPlace &bar : row.bars) {
        CalendarPiece piece;
        const int from = columnAt(bar.days.first) + (bar.beganBefore ? 0 : 3);
        const int to = columnAt(bar.days.last + 1) - (bar.goesOn ? 0 : 3);
        piece.rect = QRect(from, headerHeight() + bar.lane * laneHeight(), to - from, barHeight());
        piece.entry = order[static_cast<size_t>(bar.entry)];
        piece.first = first.addDays(bar.days.first);
        piece.last = first.addDays(bar.days.last);
        piece.beganBefore = bar.beganBefore;
        piece.goesOn = bar.goesOn;
        geometry.pieces.push_back(piece);
    }
    for (int day = 0; day < daysInWeek; ++day) {
        const QDate date = first.addDays(day);
        std::vector<int> timed;
        std::vector<MinuteSpan> spans;
        for (const int place : model()->entriesOn(date)) {
            const DayEntry &entry = model()->entry(place);
            if (!entry.hasHours)
                continue;
            auto minutes = minutesOn(date, entry.start, entry.end, model()->zone());
            if (!minutes)
                continue;
            // What is short is to be read, too, and stays within its day.
            minutes->to = std::min(hours * 60, std::max(minutes->to, minutes->from + shortest));
            minutes->from = std::min(minutes->from, minutes->to - shortest);
            timed.push_back(place);
            spans.push_back(*minutes);
        }
        const std::vector<ColumnPlace> columns = placeColumns(spans);
        const int left = columnAt(day) + 2;
        const int room = columnAt(day + 1) - left - 2;
        for (size_t i = 0; i < timed.size(); ++i) {
            const DayEntry &entry = model()->entry(timed[i]);
            const ColumnPlace &column = columns[i];
            CalendarPiece piece;
            const int from = left + room * column.column / column.columns;
            const int to = left + room * (column.column + column.width) / column.columns;
            piece.rect = QRect(QPoint(from, yOf(spans[i].from) + 1), QPoint(to - 2, yOf(spans[i].to) - 1));
            piece.entry = timed[i];
            piece.first = date;
            piece.last = date;
            piece.beganBefore = entry.first < date;
            piece.goesOn = entry.last > date;
            piece.isTimed = true;
            geometry.pieces.push_back(piece);
        }
    }
    return geometry;
}

int WeekView::fullHeight() const
{
    static_cast<void>(geometryNow());
    return yOf(hours * 60);
}

// The hours have the height that the lanes above them leave.
void WeekView::geometryChanged()
{
    static_cast<void>(geometryNow());
    const int room = viewport()->height() - hoursTop();
    verticalScrollBar()->setPageStep(std::max(0, room));
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
    verticalScrollBar()->setRange(0, std::max(0, hours * hourHeight() - room));
}

void WeekView::scrollToHours()
{
    geometryChanged();
    constexpr int morning = 8 * 60;
    int earliest = morning;
    bool isAny = false;
    for (const CalendarPiece &piece : geometryNow().pieces) {
        if (!piece.isTimed || piece.beganBefore)
            continue;
        const int minute = (piece.rect.top() - hoursTop()) * 60 / hourHeight();
        earliest = isAny ? std::min(earliest, minute) : minute;
        isAny = true;
    }
    const int from = std::min(earliest, morning) - 30;
    verticalScrollBar()->setValue(std::max(0, from) * hourHeight() / 60);
}

void WeekView::ensureVisible(const Item &item)
{
    if (item.piece < 0)
        return;
    const CalendarPiece &piece = geometryNow().pieces[static_cast<size_t>(item.piece)];
    if (!piece.isTimed)
        return;
    const int top = piece.rect.top() - hoursTop();
    const int room = viewport()->height() - hoursTop();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top - grid::unit);
    else if (top + piece.rect.height() > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(top + std::min(piece.rect.height(), room) - room + grid::unit);
}

CalendarGrid::Drop WeekView::dropAt(QPoint place) const
{
    Drop drop = CalendarGrid::dropAt(place);
    if (!drop.day.isValid() || !clipOf(true).contains(place))
        return drop;
    const int y = place.y() + scrolled().y() - hoursTop();
    const int minute = std::clamp(y * 60 / hourHeight(), 0, hours * 60 - 1) / quarter * quarter;
    drop.time = QTime(minute / 60, minute % 60);
    return drop;
}

QRect WeekView::ghostRect(const Drop &drop, const DayEntry &entry) const
{
    const CalendarCell *cell = cellOf(drop.day);
    if (!cell)
        return {};
    if (!drop.time.isValid())
        return {cell->rect.left() + 3, headerHeight(), cell->rect.width() - 6, barHeight()};
    const int minute = drop.time.hour() * 60 + drop.time.minute();
    if (entry.step()) // begins there; no part of it has hours
        return {cell->rect.left() + 3, yOf(minute) - scrolled().y(), cell->rect.width() - 6, barHeight()};
    const int length = static_cast<int>((entry.end - entry.start).count() / 60'000);
    const int from = minute - drag()->grabbedMinutes;
    return {QPoint(cell->rect.left() + 2, yOf(from) + 1),
            QPoint(cell->rect.right() - 2, yOf(from + std::max(length, shortest)) - 1)};
}

QDate WeekView::dayOnKey(int /*key*/) const
{
    return {};
}

void WeekView::moveByKey(const DayEntry &entry, int key)
{
    if (!entry.hasHours || (key != Qt::Key_Up && key != Qt::Key_Down)) {
        CalendarGrid::moveByKey(entry, key);
        return;
    }
    const LocalTime to =
        model()->zone().local(entry.start + std::chrono::minutes(key == Qt::Key_Down ? quarter : -quarter));
    Q_EMIT moveRequested(entry, to.date, to.time);
}

} // namespace afterword
