// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews and steps as events and to-dos, written one after the other.
#include "calendarexport.h"

#include "calendarentry.h"
#include "calendartext.h"
#include "calendarwords.h"
#include "icalendarlines.h"
#include "zonedefinition.h"

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr Duration EventOfStep = std::chrono::minutes(30); ///< of a step with but one of its two moments

/// 20261201T150000, without a zone.
QByteArray digits(const LocalTime &wall)
{
    QByteArray text(15, '0');
    const auto put = [&text](qsizetype at, qsizetype places, int number) {
        for (qsizetype i = at + places - 1; i >= at; --i, number /= 10)
            text[i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, wall.date.year());
    put(4, 2, wall.date.month());
    put(6, 2, wall.date.day());
    text[8] = 'T';
    put(9, 2, wall.time.hour());
    put(11, 2, wall.time.minute());
    put(13, 2, wall.time.second());
    return text;
}

QByteArray utc(Instant instant)
{
    return digits(Zone().local(wholeSeconds(instant))) + 'Z';
}

/// -PT1H; of nothing PT0S.
QByteArray durationText(Duration duration)
{
    using namespace std::chrono;
    const auto all = duration_cast<seconds>(duration < Duration::zero() ? -duration : duration).count();
    QByteArray text = duration < Duration::zero() ? "-P" : "P";
    const auto days = all / 86'400;
    const auto rest = all % 86'400;
    if (days > 0)
        text += QByteArray::number(qint64{days}) + 'D';
    if (rest > 0 || days == 0) {
        text += 'T';
        if (rest / 3600 > 0)
            text += QByteArray::number(qint64{rest / 3600}) + 'H';
        if (rest / 60 % 60 > 0)
            text += QByteArray::number(qint64{rest / 60 % 60}) + 'M';
        if (rest % 60 > 0 || rest == 0)
            text += QByteArray::number(qint64{rest % 60}) + 'S';
    }
    return text;
}

} // namespace

class CalendarExport::Private
{
public:
    Private(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &wanted,
            const CalendarRevisions &known)
        : options(wanted)
        , revisions(known)
        , facts(tracker, plan)
        , words(tracker, wanted)
        , entries(facts.entries(wanted))
    {}

    void write(const CalendarEntry &entry, QByteArray &bytes);
    QByteArray zones(std::span<const CalendarEntry> of) const;

    const CalendarExportOptions &options;
    const CalendarRevisions &revisions;
    CalendarFacts facts;
    CalendarWords words;
    std::vector<CalendarEntry> entries;
    qsizetype written = 0;

private:
    bool isEvent(const CalendarEntry &entry) const
    {
        return entry.interview || (options.stepsAsEvents && (entry.step->opens || entry.step->due));
    }
    std::pair<std::optional<Instant>, std::optional<Instant>> times(const CalendarEntry &entry) const;
    std::optional<Zone> localZone(const CalendarEntry &entry) const;
    void writeTimes(ICalendarLines &lines, const CalendarEntry &entry) const;
    void writeAlarms(ICalendarLines &lines, const CalendarEntry &entry, const QString &summary) const;
    static void writeAlarm(ICalendarLines &lines, QByteArrayView trigger, Duration offset,
                           const QString &summary);
};

/// RFC 5545: an end is later than the start, and DUE is later than DTSTART.
std::pair<std::optional<Instant>, std::optional<Instant>>
CalendarExport::Private::times(const CalendarEntry &entry) const
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    if (entry.interview) {
        start = wholeSeconds(entry.interview->start);
        end = wholeSeconds(entry.interview->end);
        if (*end <= *start)
            end.reset();
        return {start, end};
    }
    if (entry.step->opens)
        start = wholeSeconds(*entry.step->opens);
    if (entry.step->due)
        end = wholeSeconds(*entry.step->due);
    if (start && end && *end <= *start)
        start.reset();
    if (isEvent(entry)) {
        if (!start)
            start = *end - EventOfStep;
        else if (!end)
            end = *start + EventOfStep;
    }
    return {start, end};
}

/// By whose clocks the times are written; nullopt: in UTC. Local time cannot name an hour that comes a second
/// time.
std::optional<Zone> CalendarExport::Private::localZone(const CalendarEntry &entry) const
{
    if (!options.localTimes || facts.isWholeDays(entry))
        return std::nullopt;
    const Zone zone = facts.zone(entry);
    if (zone == Zone())
        return std::nullopt;
    const auto [start, end] = times(entry);
    for (const std::optional<Instant> &moment : {start, end}) {
        if (moment && zone.resolve(zone.local(*moment)) != *moment)
            return std::nullopt;
    }
    return zone;
}

void CalendarExport::Private::writeTimes(ICalendarLines &lines, const CalendarEntry &entry) const
{
    if (facts.isWholeDays(entry)) {
        const Zone zone = facts.zone(entry);
        lines.value("DTSTART;VALUE=DATE", digits(zone.local(entry.interview->start)).left(8));
        lines.value("DTEND;VALUE=DATE", digits(zone.local(entry.interview->end)).left(8));
        return;
    }
    const auto [start, end] = times(entry);
    const std::optional<Zone> zone = localZone(entry);
    const auto put = [&](QByteArrayView name, const std::optional<Instant> &moment) {
        if (!moment)
            return;
        if (zone)
            lines.value(name.toByteArray() + ";TZID=" + zone->name().toUtf8(), digits(zone->local(*moment)));
        else
            lines.value(name, utc(*moment));
    };
    put("DTSTART", start);
    put(isEvent(entry) ? "DTEND" : "DUE", end);
}

void CalendarExport::Private::writeAlarm(ICalendarLines &lines, QByteArrayView trigger, Duration offset,
                                         const QString &summary)
{
    lines.begin("VALARM");
    lines.value("ACTION", "DISPLAY");
    lines.text("DESCRIPTION", summary);
    lines.value(trigger, durationText(offset));
    lines.end("VALARM");
}

void CalendarExport::Private::writeAlarms(ICalendarLines &lines, const CalendarEntry &entry,
                                          const QString &summary) const
{
    if (entry.interview) {
        if (options.interviewAlarm && !facts.isCancelled(entry))
            writeAlarm(lines, "TRIGGER", -*options.interviewAlarm, summary);
        return;
    }
    const auto [start, end] = times(entry);
    const bool opens = entry.step->opens && start;
    if (options.alarmAtOpening && opens)
        writeAlarm(lines, "TRIGGER", Duration::zero(), summary);
    if (options.alarmBeforeDue && entry.step->due && (!opens || *end - *start > *options.alarmBeforeDue))
        writeAlarm(lines, "TRIGGER;RELATED=END", -*options.alarmBeforeDue, summary);
}

void CalendarExport::Private::write(const CalendarEntry &entry, QByteArray &bytes)
{
    ICalendarLines lines(bytes);
    const bool isInterview = entry.interview != nullptr;
    const QByteArrayView component = isEvent(entry) ? "VEVENT" : "VTODO";
    const QUuid id = CalendarFacts::uid(entry);
    const QByteArray uid = id.toByteArray(QUuid::WithoutBraces);
    const auto known = revisions.constFind(id);
    const bool isKnown = known != revisions.cend();
    const QByteArray stamp = utc(isKnown ? known->changedAt : facts.newestMoment(entry.application));
    const bool cancelled = facts.isCancelled(entry);
    const QString summary = calendarLine(isInterview ? words.summary(*entry.application, *entry.interview)
                                                     : words.summary(*entry.step, entry.application));

    lines.begin(component);
    lines.value("UID", uid);
    lines.value("DTSTAMP", stamp);
    lines.value("LAST-MODIFIED", stamp);
    lines.value("SEQUENCE", QByteArray::number(isKnown ? known->sequence : 0));
    writeTimes(lines, entry);
    lines.text("SUMMARY", summary);
    if (isInterview) {
        lines.text("DESCRIPTION", calendarText(words.description(*entry.interview, facts.zone(entry),
                                                                 facts.isWholeDays(entry))));
        lines.text("LOCATION", calendarLine(words.location(*entry.application, *entry.interview)));
    } else {
        lines.text("DESCRIPTION",
                   calendarText(words.description(*entry.step, entry.application, facts.zone(entry))));
    }
    if (const QStringList categories = words.categories(isInterview); !categories.isEmpty()) {
        QByteArray list;
        for (const QString &category : categories)
            list += (list.isEmpty() ? "" : ",") + escapedText(category);
        lines.value("CATEGORIES", list);
    }
    if (options.detail == CalendarDetail::Private)
        lines.value("CLASS", "PRIVATE");
    lines.value("COLOR", isInterview ? "royalblue" : "goldenrod");
    // The UID tells nothing to others: ids may name people.
    lines.value("URL", (isInterview ? "afterword:interview/" : "afterword:step/") + uid);
    if (isEvent(entry)) {
        lines.value("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        lines.value("TRANSP", isInterview && !cancelled ? "OPAQUE" : "TRANSPARENT");
    } else {
        lines.value("STATUS", "NEEDS-ACTION");
    }
    writeAlarms(lines, entry, summary);
    lines.end(component);
}

/// Of all zones that the entries' times are written in, by name.
QByteArray CalendarExport::Private::zones(std::span<const CalendarEntry> of) const
{
    if (!options.localTimes)
        return {};
    struct Years
    {
        Zone zone;
        int first;
        int last;
    };
    std::map<QString, Years> found;
    for (const CalendarEntry &entry : of) {
        const std::optional<Zone> zone = localZone(entry);
        if (!zone)
            continue;
        const auto [start, end] = times(entry);
        for (const std::optional<Instant> &moment : {start, end}) {
            if (!moment)
                continue;
            const int year = zone->dateAt(*moment).year();
            const auto [place, isNew] = found.try_emplace(zone->name(), Years{*zone, year, year});
            place->second.first = std::min(place->second.first, year);
            place->second.last = std::max(place->second.last, year);
        }
    }
    QByteArray bytes;
    for (const auto &[name, years] : found)
        bytes += zoneDefinition(years.zone, years.first, years.last);
    return bytes;
}

namespace {

QByteArray opening()
{
    return "BEGIN:VCALENDAR\r\n"
           "PRODID:-//Afterword//Afterword//EN\r\n"
           "VERSION:2.0\r\n"
           "CALSCALE:GREGORIAN\r\n";
}

} // namespace

CalendarExport::CalendarExport(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options,
                               const CalendarRevisions &revisions)
    : d(std::make_unique<Private>(tracker, plan, options, revisions))
{}

CalendarExport::~CalendarExport() = default;

qsizetype CalendarExport::count() const
{
    return static_cast<qsizetype>(d->entries.size());
}

qsizetype CalendarExport::written() const
{
    return d->written;
}

QByteArray CalendarExport::head() const
{
    return opening() +
           "NAME:Afterword\r\n"
           "X-WR-CALNAME:Afterword\r\n"
           "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"
           "X-PUBLISHED-TTL:PT1H\r\n" +
           d->zones(d->entries);
}

QByteArray CalendarExport::next()
{
    QByteArray bytes;
    const qsizetype end = std::min(count(), d->written + ChunkSize);
    bytes.reserve((end - d->written) * 700);
    for (; d->written < end; ++d->written)
        d->write(d->entries[static_cast<size_t>(d->written)], bytes);
    return bytes;
}

QByteArray CalendarExport::foot() const
{
    return "END:VCALENDAR\r\n";
}

QUuid CalendarExport::uid(qsizetype entry) const
{
    return CalendarFacts::uid(d->entries[static_cast<size_t>(entry)]);
}

CalendarRecord CalendarExport::record(qsizetype entry) const
{
    return CalendarFacts::record(d->entries[static_cast<size_t>(entry)]);
}

CalendarRevision CalendarExport::fingerprint(qsizetype entry) const
{
    return d->facts.fingerprint(d->entries[static_cast<size_t>(entry)]);
}

QByteArray CalendarExport::calendarOf(qsizetype entry)
{
    const CalendarEntry &one = d->entries[static_cast<size_t>(entry)];
    QByteArray bytes = opening() + d->zones(std::span(&one, 1));
    d->write(one, bytes);
    return bytes + foot();
}

QByteArray exportCalendar(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options,
                          const CalendarRevisions &revisions)
{
    CalendarExport entries(tracker, plan, options, revisions);
    QByteArray bytes = entries.head();
    for (QByteArray chunk = entries.next(); !chunk.isEmpty(); chunk = entries.next())
        bytes += chunk;
    return bytes + entries.foot();
}

} // namespace afterword
