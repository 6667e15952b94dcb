// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Line by line; what programs count and stamp for themselves is passed over.
#include "calendaritem.h"

#include "calendartext.h"
#include "calendarzones.h"
#include "contentlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// RFC 5545, 3.3.11.
QString unescaped(const QByteArray &value)
{
    QByteArray text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const char escaped = value[++i];
        text += escaped == 'n' || escaped == 'N' ? '\n' : escaped;
    }
    // Blanks at the ends of lines get lost on the way.
    QString clean = calendarText(QString::fromUtf8(text));
    return clean.trimmed();
}

struct Moment
{
    Instant instant;
    bool isDay = false;
};

std::optional<Moment> momentOf(const ContentLine &line, const Zone &home)
{
    const QByteArray value = line.value;
    const QDate date = QDate::fromString(QString::fromLatin1(value.left(8)), u"yyyyMMdd"_s);
    if (!date.isValid())
        return std::nullopt;
    if (value.size() == 8)
        return Moment{home.startOfDay(date), true};
    const QTime time = QTime::fromString(QString::fromLatin1(value.mid(8, 7)), u"'T'HHmmss"_s);
    if (!time.isValid() || value.size() > 16)
        return std::nullopt;
    if (value.endsWith('Z'))
        return Moment{Zone().resolve(date, time), false};
    const QByteArray named = line.parameter("TZID");
    if (named.isEmpty())
        return Moment{home.resolve(date, time), false};
    const auto zone = Zone::named(ianaZoneOf(QString::fromUtf8(named)));
    if (!zone)
        return std::nullopt;
    return Moment{zone->resolve(date, time), false};
}

/// P1DT2H30M and the like; nullopt: not understood.
std::optional<Duration> durationOf(const QByteArray &value)
{
    qint64 seconds = 0;
    qint64 number = 0;
    bool isNegative = false;
    for (const char c : value) {
        if (c >= '0' && c <= '9' && number < 1'000'000) {
            number = number * 10 + (c - '0');
            continue;
        }
        const qint64 unit = c == 'W'   ? 604'800
                            : c == 'D' ? 86'400
                            : c == 'H' ? 3'600
                            : c == 'M' ? 60
                            : c == 'S' ? 1
                                       : 0;
        if (unit == 0 && c != 'P' && c != 'T' && c != '+' && c != '-')
            return std::nullopt;
        isNegative = isNegative || c == '-';
        seconds += number * unit;
        number = 0;
    }
    return std::chrono::seconds(isNegative ? -seconds : seconds);
}

/// What programs write for themselves, and what is written in many ways.
bool isPassedOver(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 11> names{
        "BEGIN",  "END",   "DTSTAMP", "LAST-MODIFIED", "CREATED",     "SEQUENCE",
        "TRANSP", "CLASS", "COLOR",   "URL",           "ACKNOWLEDGED"};
    return name.startsWith("X-") || std::ranges::find(names, QByteArrayView(name)) != names.end();
}

class Reading
{
public:
    explicit Reading(const Zone &home)
        : m_home(home)
    {}

    void take(const ContentLine &line);
    Result<CalendarItem> result();

private:
    void takeProperty(const ContentLine &line);

    const Zone &m_home;
    CalendarItem m_item;
    QList<QByteArray> m_open;
    std::optional<Duration> m_duration;
    bool m_found = false;
    bool m_closed = false;
    bool m_failed = false;
};

void Reading::take(const ContentLine &line)
{
    if (line.name == "BEGIN") {
        m_open.append(line.value.toUpper());
        const bool isItem = m_open.last() == "VEVENT" || m_open.last() == "VTODO";
        if (isItem && !m_found) {
            m_found = true;
            m_item.isToDo = m_open.last() == "VTODO";
        } else if (isItem) {
            // One that is repeated with exceptions: nothing of ours any more.
            m_closed = true;
            m_item.others.append(u"another component"_s);
        }
        return;
    }
    if (line.name == "END") {
        if (!m_open.isEmpty())
            m_open.removeLast();
        return;
    }
    if (m_closed || m_open.isEmpty())
        return;
    const bool inItem = m_open.last() == "VEVENT" || m_open.last() == "VTODO";
    if (inItem)
        takeProperty(line);
    else if (m_open.last() == "VALARM" && line.name == "TRIGGER")
        m_item.alarms.append((line.parameter("RELATED") == "END" ? u"end "_s : QString()) +
                             QString::fromLatin1(line.value));
}

void Reading::takeProperty(const ContentLine &line)
{
    if (line.name == "UID") {
        m_item.uid = unescaped(line.value);
    } else if (line.name == "SUMMARY") {
        m_item.summary = unescaped(line.value);
    } else if (line.name == "DESCRIPTION") {
        m_item.description = unescaped(line.value);
    } else if (line.name == "LOCATION") {
        m_item.location = unescaped(line.value);
    } else if (line.name == "DTSTART" || line.name == "DTEND" || line.name == "DUE") {
        const auto moment = momentOf(line, m_home);
        m_failed = m_failed || !moment;
        if (!moment)
            return;
        (line.name == "DTSTART" ? m_item.times.start : m_item.times.end) = moment->instant;
        m_item.times.wholeDays = moment->isDay;
    } else if (line.name == "DURATION") {
        m_duration = durationOf(line.value);
        m_failed = m_failed || !m_duration;
    } else if (line.name == "STATUS") {
        m_item.times.done = m_item.times.done || line.value.toUpper() == "COMPLETED";
        m_item.times.cancelled = line.value.toUpper() == "CANCELLED";
    } else if (line.name == "COMPLETED") {
        m_item.times.done = true;
    } else if (line.name == "PERCENT-COMPLETE") {
        m_item.times.done = m_item.times.done || line.value == "100";
    } else if (line.name == "CATEGORIES") {
        QStringList categories = QString::fromUtf8(line.value).split(u',');
        for (QString &category : categories)
            category = u"CATEGORIES="_s + unescaped(category.toUtf8());
        m_item.others += categories;
    } else if (!isPassedOver(line.name)) {
        m_item.others.append(QString::fromLatin1(line.name) + u'=' + unescaped(line.value));
    }
}

Result<CalendarItem> Reading::result()
{
    if (!m_found || m_failed)
        return fail(ErrorCode::BadInput, QCoreApplication::translate(
                                             "CalendarItem", "The calendar’s entry cannot be understood."));
    if (m_duration && m_item.times.start && !m_item.times.end)
        m_item.times.end = *m_item.times.start + *m_duration;
    m_item.alarms.sort();
    m_item.others.sort();
    m_item.others.removeDuplicates();
    return m_item;
}

} // namespace

Result<CalendarItem> readCalendarItem(const QByteArray &ics, const Zone &home)
{
    Reading reading(home);
    for (ContentLines lines(ics); !lines.atEnd();)
        reading.take(lines.next());
    return reading.result();
}

} // namespace afterword
