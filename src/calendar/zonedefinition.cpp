// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Out of the system's transitions, as observances of RFC 5545, 3.6.5.
#include "zonedefinition.h"

#include "icalendarlines.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Years beyond the last moment for which the definition holds: an entry may be moved.
constexpr int YearsAhead = 6;
/// A rule that has held for so many years is one.
constexpr size_t YearsOfRule = 3;

struct Change
{
    QDateTime wall; ///< as the clocks show it that are about to be changed
    int from = 0;   ///< seconds east of UTC
    int to = 0;
    bool isDaylight = false;
    QString name;

    bool isLike(const Change &other) const
    {
        return from == other.from && to == other.to && isDaylight == other.isDaylight && name == other.name &&
               wall.date().month() == other.wall.date().month() && wall.time() == other.wall.time() &&
               wall.date().dayOfWeek() == other.wall.date().dayOfWeek();
    }
    /// Which of the month's days with its weekday: 1 to 5.
    int week() const { return (wall.date().day() - 1) / 7 + 1; }
    bool isInLastWeek() const { return wall.date().day() + 7 > wall.date().daysInMonth(); }
};

QByteArray offsetText(int seconds)
{
    const int amount = std::abs(seconds);
    QString text = u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
                       .arg(amount / 3600, 2, 10, QChar(u'0'))
                       .arg(amount / 60 % 60, 2, 10, QChar(u'0'));
    if (amount % 60 != 0)
        text += u"%1"_s.arg(amount % 60, 2, 10, QChar(u'0'));
    return text.toLatin1();
}

QByteArray wallText(const QDateTime &wall)
{
    return wall.toString(u"yyyyMMdd'T'HHmmss").toLatin1();
}

void write(ICalendarLines &lines, const Change &change, const QByteArray &rule)
{
    const QByteArrayView component = change.isDaylight ? "DAYLIGHT" : "STANDARD";
    lines.begin(component);
    lines.value("DTSTART", wallText(change.wall));
    if (!rule.isEmpty())
        lines.value("RRULE", rule);
    lines.value("TZOFFSETFROM", offsetText(change.from));
    lines.value("TZOFFSETTO", offsetText(change.to));
    lines.text("TZNAME", change.name);
    lines.end(component);
}

std::vector<Change> changesOf(const QTimeZone &zone, const QDateTime &begin, const QDateTime &end)
{
    std::vector<Change> changes;
    const QTimeZone::OffsetData first = zone.offsetData(begin);
    int offset = first.offsetFromUtc;
    changes.push_back({begin, offset, offset, first.daylightTimeOffset != 0, first.abbreviation});
    for (const QTimeZone::OffsetData &data : zone.transitions(begin.addSecs(1), end)) {
        changes.push_back({data.atUtc.addSecs(offset), offset, data.offsetFromUtc,
                           data.daylightTimeOffset != 0, data.abbreviation});
        offset = data.offsetFromUtc;
    }
    return changes;
}

/// That the changes, one a year up to the last year, follow; empty: none.
QByteArray ruleOf(const std::vector<const Change *> &yearly, int lastYear)
{
    if (yearly.size() < YearsOfRule || yearly.back()->wall.date().year() != lastYear)
        return {};
    int week = yearly.front()->week();
    for (size_t i = 0; i < yearly.size(); ++i) {
        if (i > 0 && yearly[i]->wall.date().year() != yearly[i - 1]->wall.date().year() + 1)
            return {};
        if (yearly[i]->week() != week)
            week = -1;
    }
    if (week == -1 &&
        !std::ranges::all_of(yearly, [](const Change *change) { return change->isInLastWeek(); }))
        return {};
    // Where every one is a fourth week and the last one, the next may be a fifth: countries say "the last".
    if (week >= 4 && std::ranges::all_of(yearly, [](const Change *change) { return change->isInLastWeek(); }))
        week = -1;
    static constexpr std::array<const char *, 7> days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QDate day = yearly.front()->wall.date();
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(day.month()) + ";BYDAY=" + QByteArray::number(week) +
           days[static_cast<size_t>(day.dayOfWeek() - 1)];
}

} // namespace

QByteArray zoneDefinition(const Zone &zone, int firstYear, int lastYear)
{
    const QTimeZone source(zone.name().toUtf8());
    const int untilYear = lastYear + YearsAhead;
    const QDateTime begin(QDate(firstYear - 1, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime end(QDate(untilYear + 1, 1, 1), QTime(0, 0), QTimeZone::utc());
    const std::vector<Change> changes = changesOf(source, begin, end);

    QByteArray bytes;
    ICalendarLines lines(bytes);
    lines.begin("VTIMEZONE");
    lines.text("TZID", zone.name());
    std::vector<bool> told(changes.size(), false);
    for (size_t i = 0; i < changes.size(); ++i) {
        if (told[i])
            continue;
        std::vector<const Change *> yearly{&changes[i]};
        std::vector<size_t> places{i};
        for (size_t k = i + 1; i > 0 && k < changes.size(); ++k) { // the first is where telling begins
            if (!told[k] && changes[k].isLike(changes[i])) {
                yearly.push_back(&changes[k]);
                places.push_back(k);
            }
        }
        const QByteArray rule = ruleOf(yearly, untilYear);
        if (!rule.isEmpty()) {
            for (const size_t place : places)
                told[place] = true;
        }
        write(lines, changes[i], rule);
    }
    lines.end("VTIMEZONE");
    return bytes;
}

} // namespace afterword
