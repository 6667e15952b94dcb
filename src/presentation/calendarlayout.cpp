// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure arithmetic: no pixels, no entries, no clock.
#include "calendarlayout.h"

#include <algorithm>
#include <numeric>

namespace afterword {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int quarter = 15;

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

int minutesBetween(Instant from, Instant to)
{
    return static_cast<int>((to - from).count() / 60'000);
}

} // namespace

BarRow placeBars(const std::vector<DaySpan> &spans, int days, int lanes)
{
    BarRow row;
    row.hidden.assign(static_cast<size_t>(days), 0);
    // Which lanes are taken, a day; lanes beyond those shown only matter as a number.
    std::vector<std::vector<bool>> taken(static_cast<size_t>(days),
                                         std::vector<bool>(static_cast<size_t>(lanes), false));
    const auto hide = [&row](const DaySpan &span) {
        for (int day = span.first; day <= span.last; ++day)
            ++row.hidden[static_cast<size_t>(day)];
    };
    for (size_t i = 0; i < spans.size(); ++i) {
        const DaySpan &whole = spans[i];
        if (whole.last < 0 || whole.first >= days || whole.last < whole.first)
            continue;
        const DaySpan span{std::max(0, whole.first), std::min(days - 1, whole.last)};
        const auto isFree = [&](int lane) {
            for (int day = span.first; day <= span.last; ++day) {
                if (taken[static_cast<size_t>(day)][static_cast<size_t>(lane)])
                    return false;
            }
            return true;
        };
        int lane = 0;
        while (lane < lanes && !isFree(lane))
            ++lane;
        if (lane == lanes) {
            hide(span);
            continue;
        }
        for (int day = span.first; day <= span.last; ++day)
            taken[static_cast<size_t>(day)][static_cast<size_t>(lane)] = true;
        row.bars.push_back({static_cast<int>(i), lane, span, whole.first < 0, whole.last >= days});
    }
    // Where something is hidden the last lane says how much: who stands there goes too. That frees the lane
    // on the other days of that bar, so nobody else has to give way.
    const std::vector<int> overfull = row.hidden;
    std::erase_if(row.bars, [&](const BarPlace &bar) {
        const auto begin = overfull.begin() + bar.days.first;
        const auto end = overfull.begin() + bar.days.last + 1;
        if (bar.lane != lanes - 1 || std::all_of(begin, end, [](int hidden) { return hidden == 0; }))
            return false;
        hide(bar.days);
        return true;
    });
    return row;
}

std::vector<ColumnPlace> placeColumns(const std::vector<MinuteSpan> &spans)
{
    std::vector<ColumnPlace> places(spans.size());
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t left, size_t right) {
        return spans[left].from != spans[right].from ? spans[left].from < spans[right].from
                                                     : spans[left].to > spans[right].to;
    });
    std::vector<size_t> group; // all that hang together
    std::vector<int> ends;     // of each column
    const auto finish = [&] {
        const int columns = static_cast<int>(ends.size());
        for (const size_t i : group) {
            places[i].columns = columns;
            const auto isFree = [&](int column) {
                return std::ranges::none_of(group, [&](size_t other) {
                    return places[other].column == column && spans[other].from < spans[i].to &&
                           spans[i].from < spans[other].to;
                });
            };
            int width = 1;
            while (places[i].column + width < columns && isFree(places[i].column + width))
                ++width;
            places[i].width = width;
        }
        group.clear();
        ends.clear();
    };
    int groupEnds = 0;
    for (const size_t i : order) {
        const MinuteSpan &span = spans[i];
        if (!group.empty() && span.from >= groupEnds)
            finish();
        const auto column = std::ranges::find_if(ends, [&](int end) { return end <= span.from; });
        places[i].column = static_cast<int>(column - ends.begin());
        if (column == ends.end())
            ends.push_back(span.to);
        else
            *column = span.to;
        groupEnds = group.empty() ? span.to : std::max(groupEnds, span.to);
        group.push_back(i);
    }
    finish();
    return places;
}

std::optional<MinuteSpan> minutesOn(QDate day, Instant start, Instant end, const Zone &zone)
{
    const Instant begins = zone.startOfDay(day);
    const Instant ends = zone.endOfDay(day);
    if (start >= ends || end < begins || (end == begins && start < begins))
        return std::nullopt;
    const Instant from = std::max(start, begins);
    const Instant to = std::min(end, ends);
    MinuteSpan span;
    span.from = minuteOf(zone.local(from).time);
    span.to = to == ends ? minutesInDay : minuteOf(zone.local(to).time);
    // Clocks that are put back would make it shorter than it is, or end before it begins.
    span.to = std::max(span.to, std::min(minutesInDay, span.from + minutesBetween(from, to)));
    return span;
}

std::optional<MinuteSpan> skippedOn(QDate day, const Zone &zone)
{
    std::optional<MinuteSpan> skipped;
    for (int minute = 0; minute < minutesInDay; minute += quarter) {
        const QTime time = QTime(0, 0).addSecs(minute * 60);
        if (zone.local(zone.resolve(day, time)) == LocalTime{day, time})
            continue;
        if (!skipped)
            skipped = MinuteSpan{minute, minute};
        skipped->to = minute + quarter;
    }
    return skipped;
}

std::optional<MinuteSpan> repeatedOn(QDate day, const Zone &zone)
{
    // Of a time that comes twice the first is taken: some later moment shows the same.
    std::optional<MinuteSpan> repeated;
    for (int minute = 0; minute < minutesInDay; minute += quarter) {
        const QTime time = QTime(0, 0).addSecs(minute * 60);
        const Instant first = zone.resolve(day, time);
        const int back = zone.offsetSeconds(first) - zone.offsetSeconds(first + std::chrono::hours(3));
        if (back <= 0 || zone.local(first + std::chrono::seconds(back)) != LocalTime{day, time})
            continue;
        if (!repeated)
            repeated = MinuteSpan{minute, minute};
        repeated->to = minute + quarter;
    }
    return repeated;
}

QDate lastDayOf(Instant start, Instant end, const Zone &zone)
{
    const LocalTime local = zone.local(end);
    const QDate first = zone.dateAt(start);
    return std::max(first, local.time == QTime(0, 0) && start < end ? local.date.addDays(-1) : local.date);
}

QDate weekStart(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(firstDayOfWeek) + 7) % 7));
}

MonthWeeks monthWeeks(QDate month, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate first = weekStart(QDate(month.year(), month.month(), 1), firstDayOfWeek);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return {first, static_cast<int>(first.daysTo(last) / 7) + 1};
}

int weekNumber(QDate weekBegins)
{
    if (weekBegins.dayOfWeek() == Qt::Monday)
        return weekBegins.weekNumber();
    const QDate ends = weekBegins.addDays(6);
    const QDate newYear =
        weekStart(QDate(ends.year(), 1, 1), static_cast<Qt::DayOfWeek>(weekBegins.dayOfWeek()));
    return static_cast<int>(newYear.daysTo(weekBegins) / 7) + 1;
}

} // namespace afterword
