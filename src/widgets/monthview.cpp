// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, lanes and the ground below them.
#include "monthview.h"

#include "calendarlayout.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int daysInWeek = 7;
constexpr int laneGap = 2;

} // namespace

MonthView::MonthView(QWidget *parent)
    : CalendarGrid(parent)
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthView::setMonth(QDate month)
{
    m_month = month;
    invalidate();
}

int MonthView::numberWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(u"00"_s) + 2 * grid::unit;
}

int MonthView::headerHeight() const
{
    return QFontMetrics(smallFont()).height() + grid::unit;
}

int MonthView::dayLineHeight() const
{
    return fontMetrics().height() + grid::half + 2;
}

CalendarGeometry MonthView::layOut() const
{
    CalendarGeometry geometry;
    const QSize size = viewport()->size();
    const int weeks = static_cast<int>(model()->first().daysTo(model()->last()) + 1) / daysInWeek;
    const int left = numberWidth();
    const int top = headerHeight();
    const auto columnAt = [&](int day) { return left + (size.width() - left) * day / daysInWeek; };
    const auto rowAt = [&](int week) { return top + (size.height() - top) * week / std::max(1, weeks); };
    const int lane = barHeight() + laneGap;
    for (int week = 0; week < weeks; ++week) {
        const QDate first = model()->first().addDays(week * daysInWeek);
        const int begins = rowAt(week) + dayLineHeight();
        const int lanes = std::max(1, (rowAt(week + 1) - begins - 1) / lane);
        // Interviews keep the top: they come first, then what else begins early.
        std::vector<int> order;
        std::vector<DaySpan> spans;
        for (const bool interviews : {true, false}) {
            for (size_t i = 0; i < model()->entries().size(); ++i) {
                const DayEntry &entry = model()->entries()[i];
                if (entry.last < first || entry.first >= first.addDays(daysInWeek) ||
                    (entry.interview() != nullptr) != interviews)
                    continue;
                order.push_back(static_cast<int>(i));
                spans.push_back({static_cast<int>(first.daysTo(entry.first)),
                                 static_cast<int>(first.daysTo(entry.last))});
            }
        }
        const BarRow row = placeBars(spans, daysInWeek, lanes);
        for (int day = 0; day < daysInWeek; ++day) {
            CalendarCell cell;
            cell.rect =
                QRect(QPoint(columnAt(day), rowAt(week)), QPoint(columnAt(day + 1) - 1, rowAt(week + 1) - 1));
            cell.day = first.addDays(day);
            cell.head = cell.rect;
            cell.hidden = row.hidden[static_cast<size_t>(day)];
            cell.more = QRect(cell.rect.left(), begins + (lanes - 1) * lane, cell.rect.width(), barHeight());
            geometry.cells.push_back(cell);
        }
        for (const BarPlace &bar : row.bars) {
            CalendarPiece piece;
            const int from = columnAt(bar.days.first) + (bar.beganBefore ? 0 : 3);
            const int to = columnAt(bar.days.last + 1) - 1 - (bar.goesOn ? 0 : 3);
            piece.rect = QRect(from, begins + bar.lane * lane, to - from, barHeight());
            piece.entry = order[static_cast<size_t>(bar.entry)];
            piece.first = first.addDays(bar.days.first);
            piece.last = first.addDays(bar.days.last);
            piece.beganBefore = bar.beganBefore;
            piece.goesOn = bar.goesOn;
            geometry.pieces.push_back(piece);
        }
    }
    return geometry;
}

void MonthView::paintCell(QPainter &painter, const Theme &theme, const CalendarCell &cell) const
{
    const CalendarDay day = model()->day(cell.day);
    const bool isToday = cell.day == model()->today();
    const bool isOfMonth = cell.day.month() == m_month.month();
    const QRect rect = placed(cell.rect);
    painter.fillRect(rect, day.isHoliday || day.isAway ? blended(theme.lane(), theme.text(), 0.05)
                           : day.isWeekend             ? theme.lane()
                                                       : theme.surface());
    const QString number = cell.day.day() == 1
                               //: The first day of a month in the calendar, in Qt’s letters (d MMM: 1 Dec)
                               ? QLocale().toString(cell.day, tr("d MMM"))
                               : QLocale().toString(cell.day.day());
    QFont font = this->font();
    font.setBold(isToday);
    const int high = dayLineHeight();
    const int wide = std::max(high, QFontMetrics(font).horizontalAdvance(number) + grid::unit + 2);
    QRect place(cell.rect.left() + 3, cell.rect.top() + 2, wide, high - 2);
    place = placed(place);
    painter.setFont(font);
    if (isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const auto [solid, words] = solidColours(theme);
        painter.setBrush(solid);
        painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(words);
    } else {
        painter.setPen(isOfMonth ? theme.text() : readableOn(theme.lane(), theme.mutedText()));
    }
    painter.drawText(place, Qt::AlignCenter, number);
    if (QString note = dayNote(day); !note.isEmpty()) {
        const QFont small = smallFont();
        const QRect room = placed(QRect(cell.rect.left() + wide + grid::half, cell.rect.top() + 2,
                                        cell.rect.width() - wide - grid::unit, high - 2));
        //: Beside a day in the calendar, where “Public holiday” has no room
        if (day.isHoliday && !day.isAway && QFontMetrics(small).horizontalAdvance(note) > room.width())
            note = tr("Holiday");
        painter.setFont(small);
        painter.setPen(readableOn(theme.lane(), theme.mutedText()));
        painter.drawText(room,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(note, Qt::ElideRight, room.width()));
    }
}

void MonthView::paintGround(QPainter &painter, const Theme &theme)
{
    const auto &cells = geometryNow().cells;
    if (cells.empty())
        return;
    const int top = headerHeight();
    painter.fillRect(QRect(0, 0, viewport()->width(), top), theme.surface());
    for (const CalendarCell &cell : cells)
        paintCell(painter, theme, cell);
    for (size_t i = 0; i < cells.size(); ++i) {
        const QRect rect = cells[i].rect;
        painter.fillRect(placed(QRect(rect.left(), rect.top(), 1, rect.height())), theme.hairline());
        if (i % daysInWeek != 0)
            continue;
        painter.fillRect(QRect(0, rect.top(), viewport()->width(), 1), theme.hairline());
        painter.setFont(smallFont());
        painter.setPen(theme.mutedText());
        painter.drawText(placed(QRect(0, rect.top() + 2, numberWidth(), dayLineHeight() - 2)),
                         Qt::AlignCenter, QLocale().toString(weekNumber(cells[i].day)));
    }
    for (int day = 0; day < daysInWeek; ++day) {
        const QRect column = cells[static_cast<size_t>(day)].rect;
        const QRect place = placed(QRect(column.left(), 0, column.width(), top));
        const int weekday = cells[static_cast<size_t>(day)].day.dayOfWeek();
        QString name = QLocale().standaloneDayName(weekday, QLocale::LongFormat);
        painter.setFont(smallFont());
        if (QFontMetrics(painter.font()).horizontalAdvance(name) > place.width() - grid::unit)
            name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
        painter.setPen(theme.mutedText());
        painter.drawText(place, Qt::AlignCenter, name);
    }
}

QRect MonthView::ghostRect(const Drop &drop, const DayEntry & /*entry*/) const
{
    const CalendarCell *cell = cellOf(drop.day);
    if (!cell)
        return {};
    return {cell->rect.left() + 3, cell->rect.top() + dayLineHeight(), cell->rect.width() - 6, barHeight()};
}

QDate MonthView::dayOnKey(int key) const
{
    return currentDay().addDays(key == Qt::Key_Down ? daysInWeek : -daysInWeek);
}

} // namespace afterword
