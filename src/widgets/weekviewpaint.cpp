// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the week: names of days, hours in one or two zones, shifts of the clocks, now.
#include "theme.h"
#include "weekview.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int daysInWeek = 7;
constexpr int hours = 24;

QColor groundOf(const CalendarDay &day, const Theme &theme)
{
    if (day.isHoliday || day.isAway)
        return blended(theme.lane(), theme.text(), 0.05);
    return day.isWeekend ? theme.lane() : theme.surface();
}

} // namespace

void WeekView::paintGround(QPainter &painter, const Theme &theme)
{
    painter.save();
    painter.setClipRect(clipOf(true));
    paintHours(painter, theme);
    for (int day = 0; day < daysInWeek; ++day)
        paintShifts(painter, theme, day);
    paintNow(painter, theme);
    painter.restore();
    paintHeader(painter, theme);
}

void WeekView::paintHeader(QPainter &painter, const Theme &theme) const
{
    const int top = hoursTop();
    painter.fillRect(QRect(0, 0, viewport()->width(), top), theme.surface());
    const QFont small = smallFont();
    for (int column = 0; column < daysInWeek; ++column) {
        const QDate date = model()->first().addDays(column);
        const CalendarDay day = model()->day(date);
        const QRect cell(columnAt(column), 0, columnAt(column + 1) - columnAt(column), top);
        painter.fillRect(placed(cell), groundOf(day, theme));
        painter.fillRect(placed(QRect(cell.left(), 0, 1, top)), theme.hairline());
        const bool isToday = date == model()->today();
        //: A day in the head of the week, in Qt’s letters (ddd d: Mon 23)
        QString name = QLocale().toString(date, tr("ddd d"));
        QFont font = this->font();
        font.setBold(isToday);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        if (metrics.horizontalAdvance(name) > cell.width() - grid::unit)
            name = QLocale().toString(date.day());
        const int high = metrics.height() + 2;
        const int wide = std::min(cell.width(), metrics.horizontalAdvance(name) + 2 * grid::unit);
        const QRect place = placed(QRect(cell.center().x() - wide / 2, 3, wide, high));
        if (isToday) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            const auto [solid, words] = solidColours(theme);
            painter.setBrush(solid);
            painter.drawRoundedRect(place, high / 2.0, high / 2.0);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(words);
        } else {
            painter.setPen(theme.text());
        }
        painter.drawText(place, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, wide));
        painter.setFont(small);
        painter.setPen(readableOn(theme.lane(), theme.mutedText()));
        const QRect below =
            placed(QRect(cell.left() + 2, high + 3, cell.width() - 4, QFontMetrics(small).height()));
        painter.drawText(below, Qt::AlignCenter,
                         QFontMetrics(small).elidedText(dayNote(day), Qt::ElideRight, below.width()));
    }
    const int column = gutterColumn();
    painter.setFont(small);
    painter.setPen(theme.mutedText());
    const QRect number = placed(QRect(0, 3, gutterWidth(), fontMetrics().height() + 2));
    //: Beside the days of a week: its number; short for “week”
    painter.drawText(number, Qt::AlignCenter, tr("W %1").arg(weekNumber(model()->first())));
    if (const auto &second = m_otherClocks) {
        // Whose clocks the two columns show.
        const int line = QFontMetrics(small).height();
        const auto draw = [&](int left, const Zone &zone) {
            const QRect place = placed(QRect(left + 2, top - line - 2, column - 4, line));
            painter.drawText(place, Qt::AlignCenter,
                             QFontMetrics(small).elidedText(placeName(zone), Qt::ElideRight, place.width()));
        };
        draw(0, second->first);
        draw(column, model()->zone());
    }
    painter.fillRect(QRect(0, top - 1, viewport()->width(), 1), theme.hairline());
}

void WeekView::paintHours(QPainter &painter, const Theme &theme) const
{
    const int shift = -scrolled().y();
    const int left = gutterWidth();
    for (int column = 0; column < daysInWeek; ++column) {
        const QRect cell(columnAt(column), hoursTop(), columnAt(column + 1) - columnAt(column),
                         viewport()->height());
        painter.fillRect(placed(cell), groundOf(model()->day(model()->first().addDays(column)), theme));
    }
    painter.fillRect(placed(QRect(0, hoursTop(), left, viewport()->height())), theme.surface());
    const auto &second = m_otherClocks;
    const DateText &dates = model()->dates();
    const int line = QFontMetrics(smallFont()).height();
    painter.setFont(smallFont());
    for (int hour = 0; hour < hours; ++hour) {
        const int y = yOf(hour * 60) + shift;
        if (hour > 0)
            painter.fillRect(placed(QRect(left, y, viewport()->width() - left, 1)), theme.hairline());
        const QRect place(0, y + (hour == 0 ? 0 : -line / 2), gutterColumn(), line);
        const int align =
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
        const auto draw = [&](int x, QTime time, bool isOwn) {
            painter.setPen(isOwn ? theme.mutedText() : theme.accentText());
            painter.drawText(placed(place.translated(x, 0).adjusted(0, 0, -grid::unit, 0)), align,
                             dates.time(time));
        };
        draw(second ? gutterColumn() : 0, QTime(hour, 0), true);
        if (second) {
            const Instant there = model()->zone().resolve(second->second, QTime(hour, 0));
            draw(0, second->first.local(there).time, false);
        }
    }
    for (int column = 0; column < daysInWeek; ++column) {
        painter.fillRect(placed(QRect(columnAt(column), hoursTop(), 1, viewport()->height())),
                         theme.hairline());
    }
}

// Hours that there are not, and those that come twice.
void WeekView::paintShifts(QPainter &painter, const Theme &theme, int day) const
{
    const QDate date = model()->first().addDays(day);
    const auto skipped = skippedOn(date, model()->zone());
    const auto repeated = repeatedOn(date, model()->zone());
    if (!skipped && !repeated)
        return;
    const MinuteSpan span = skipped ? *skipped : *repeated;
    const int shift = -scrolled().y();
    const QRect place = placed(QRect(QPoint(columnAt(day) + 1, yOf(span.from) + shift),
                                     QPoint(columnAt(day + 1) - 1, yOf(span.to) + shift)));
    if (skipped)
        painter.fillRect(place, QBrush(theme.hairline(), Qt::BDiagPattern));
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText());
    //: On the hour that the clocks skip when summer time begins
    const QString text = skipped ? tr("no such hour")
                                 //: On the hour that comes twice when summer time ends
                                 : tr("comes twice");
    painter.drawText(place.adjusted(grid::half, 2, -grid::half, -2),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignTop,
                     QFontMetrics(smallFont()).elidedText(text, Qt::ElideRight, place.width() - grid::unit));
}

void WeekView::paintNow(QPainter &painter, const Theme &theme) const
{
    const int day = static_cast<int>(model()->first().daysTo(model()->today()));
    if (day < 0 || day >= daysInWeek)
        return;
    const QTime time = model()->zone().local(model()->dates().now()).time;
    const int y = yOf(time.hour() * 60 + time.minute()) - scrolled().y();
    const QColor colour = theme.tone(Tone::Overdue);
    painter.fillRect(placed(QRect(columnAt(day), y, columnAt(day + 1) - columnAt(day), 2)), colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRect dot = placed(QRect(columnAt(day) - 3, y - 3, 8, 8));
    painter.drawEllipse(dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace afterword
