// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of the store to entries, and their words.
#include "calendarviewentry.h"

#include "calendarlayout.h"
#include "detailswords.h"
#include "steptitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

constexpr Duration wholeDay = std::chrono::hours(24);

void setDays(DayEntry &entry, const Zone &home)
{
    entry.first = home.dateAt(entry.start);
    entry.last = lastDayOf(entry.start, entry.end, home);
}

DayEntry entryOf(const CalendarInterview &interview, const Zone &home)
{
    DayEntry entry{interview, interview.start, interview.end, {}, {}, true};
    setDays(entry, home);
    entry.hasHours = interview.end - interview.start < wholeDay;
    return entry;
}

DayEntry entryOf(const CalendarDate &date, const Zone &home)
{
    DayEntry entry{date, {}, {}, {}, {}, false};
    if (!date.by) {
        entry.start = *date.from;
        entry.end = *date.to;
        entry.hasHours = entry.end - entry.start < wholeDay;
        setDays(entry, home);
        return entry;
    }
    // What is over at midnight had all of the day before.
    const QDate day = date.by->isDay()
                          ? date.by->day()
                          : lastDayOf(date.by->instant() - Duration(1), date.by->instant(), home);
    entry.start = home.startOfDay(day);
    entry.end = date.by->isDay() ? home.endOfDay(day) : date.by->instant();
    entry.first = day;
    entry.last = day;
    return entry;
}

DayEntry entryOf(const CalendarStep &step, const Zone &home)
{
    DayEntry entry{step, step.opens.value_or(step.due.value_or(Instant())), {}, {}, {}, false};
    entry.end = std::max(entry.start, step.due.value_or(entry.start));
    setDays(entry, home);
    if (!step.opens) // due by then, whenever it opened
        entry.first = entry.last = lastDayOf(entry.end - Duration(1), entry.end, home);
    return entry;
}

/// "10:00–11:00"; with the day of the end where that is another.
QString hours(Instant start, Instant end, const DateText &dates, const Zone &zone)
{
    const LocalTime from = zone.local(start);
    const LocalTime to = zone.local(end);
    const bool isNextDay = to.date != from.date && to.time != QTime(0, 0);
    const DateText there(zone, dates.now());
    //: From a time to a time: “10:00–11:00”
    return CalendarWords::tr("%1–%2").arg(dates.time(from.time),
                                          isNextDay ? there.moment(end) : dates.time(to.time));
}

QString dateTitle(const CalendarDate &date)
{
    if (date.of == CalendarDate::Of::Offer) {
        //: In the calendar: the day by which an offer is to be answered; %1 is a company
        return CalendarWords::tr("Answer %1’s offer").arg(date.company);
    }
    switch (date.type) {
    case CommitmentType::DecisionBy:
        //: In the calendar: the day by which they said they would decide; %1 is a company
        return CalendarWords::tr("%1 decides").arg(date.company);
    case CommitmentType::CheckBackIfSilent:
        //: In the calendar: they said to ask again after that day; %1 is a company
        return CalendarWords::tr("Ask %1 again").arg(date.company);
    case CommitmentType::ContactBy:
        //: In the calendar: the person is to be in touch by that day; %1 is a company
        return CalendarWords::tr("Contact %1").arg(date.company);
    case CommitmentType::Deliverable:
        return date.what.isEmpty()
                   //: In the calendar: something was promised by that day; %1 is a company
                   ? CalendarWords::tr("Promised to %1").arg(date.company)
                   //: In the calendar: %1 is what was promised by that day, %2 a company
                   : CalendarWords::tr("%1 for %2").arg(date.what, date.company);
    case CommitmentType::CallWindow:
        //: In the calendar: when they can be called; %1 is a company
        return CalendarWords::tr("Call %1").arg(date.company);
    }
    return date.company;
}

QString companyAndRole(const DayEntry &entry)
{
    if (entry.company().isEmpty())
        return CalendarWords::tr("Your whole search");
    return entry.role().isEmpty() ? entry.company()
                                  //: Company and job: “Acme, Data Analyst”
                                  : CalendarWords::tr("%1, %2").arg(entry.company(), entry.role());
}

StepTimes timesOf(const CalendarStep &step)
{
    return {.opens = step.opens, .due = step.due, .planned = step.state};
}

QString stateOf(const DayEntry &entry)
{
    if (const CalendarInterview *interview = entry.interview())
        return interview->status == InterviewStatus::Planned ? QString()
                                                             : interviewStatusName(interview->status);
    if (entry.date() && entry.isOver()) {
        //: Of a date that somebody named: nothing is left to do
        return CalendarWords::tr("settled");
    }
    if (entry.step() && entry.step()->optional)
        return CalendarWords::tr("optional");
    return {};
}

} // namespace

ApplicationId DayEntry::application() const
{
    return std::visit([](const auto &row) { return row.application; }, what);
}

QString DayEntry::company() const
{
    return std::visit([](const auto &row) { return row.company; }, what);
}

QString DayEntry::role() const
{
    return std::visit([](const auto &row) { return row.role; }, what);
}

QString DayEntry::key() const
{
    if (const CalendarInterview *row = interview())
        return u"i/"_s + row->application.value() + u'/' + row->id.value();
    if (const CalendarDate *row = date())
        return u"d/"_s + row->application.value() + u'/' + QString::number(static_cast<int>(row->of)) + u'/' +
               row->record;
    return u"s/"_s + step()->application.value() + u'/' + step()->id.value();
}

bool DayEntry::isOver() const
{
    if (const CalendarInterview *row = interview())
        return row->status == InterviewStatus::Cancelled || row->status == InterviewStatus::NoShow;
    return date() && date()->isSettled;
}

std::vector<DayEntry> dayEntriesOf(const CalendarEntries &read, const Zone &home)
{
    std::vector<DayEntry> entries;
    entries.reserve(read.interviews.size() + read.dates.size() + read.steps.size());
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows)
            entries.push_back(entryOf(row, home));
    };
    add(read.interviews);
    add(read.dates);
    add(read.steps);
    // Entries are large: their places are sorted. Keys are made only where nothing else tells two apart.
    std::vector<size_t> places(entries.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::sort(places, [&](size_t left, size_t right) {
        const DayEntry &one = entries[left];
        const DayEntry &other = entries[right];
        const auto before = std::tuple(one.first, one.what.index(), one.start, other.last);
        const auto after = std::tuple(other.first, other.what.index(), other.start, one.last);
        return before == after ? one.key() < other.key() : before < after;
    });
    std::vector<DayEntry> sorted;
    sorted.reserve(entries.size());
    for (const size_t place : places)
        sorted.push_back(std::move(entries[place]));
    return sorted;
}

Tone toneOf(const DayEntry &entry, Instant now)
{
    const CalendarStep *step = entry.step();
    if (!step)
        return Tone::Quiet;
    const StepState state = stateAt(timesOf(*step), now);
    return step->optional && state != StepState::Scheduled ? Tone::Later : toneOf(state);
}

QDate agendaDayOf(const DayEntry &entry, QDate first, QDate last, const DateText &dates)
{
    const QDate today = dates.today();
    const bool isOpen = entry.step() && stateAt(timesOf(*entry.step()), dates.now()) != StepState::Scheduled;
    if (isOpen && first <= today && today <= last)
        return today;
    return std::clamp(entry.first, first, last);
}

QString entryTitle(const DayEntry &entry)
{
    if (const CalendarStep *step = entry.step())
        return stepTitle(step->kind, step->recipient);
    return entry.date() ? dateTitle(*entry.date()) : entry.company();
}

QString entryDetail(const DayEntry &entry)
{
    const CalendarInterview *interview = entry.interview();
    if (!interview)
        return entry.date() ? entry.role() : companyAndRole(entry);
    //: %1 counts the rounds of one application, %2 is “Video call” or “On site”
    return CalendarWords::tr("Interview %1, %2").arg(interview->round).arg(modeName(interview->mode));
}

QString entryWhen(const DayEntry &entry, const DateText &dates)
{
    if (const CalendarStep *step = entry.step())
        return whenText(timesOf(*step), dates);
    if (entry.hasHours || entry.interview())
        return hours(entry.start, entry.end, dates, dates.zone());
    const CalendarDate *date = entry.date();
    if (!date->by)
        return hours(entry.start, entry.end, dates, dates.zone());
    return date->by->isDay() ? QString() : dates.until(date->by->instant());
}

std::optional<Zone> otherZone(const DayEntry &entry, const Zone &home)
{
    const CalendarInterview *interview = entry.interview();
    if (!interview || interview->timeZone.isEmpty())
        return std::nullopt;
    const Zone theirs = zoneNamedOr(interview->timeZone, home);
    return theirs.offsetSeconds(interview->start) == home.offsetSeconds(interview->start)
               ? std::nullopt
               : std::optional(theirs);
}

QString placeName(const Zone &zone)
{
    return zone.name().section(u'/', -1).replace(u'_', u' ');
}

QString theirTime(const DayEntry &entry, const DateText &dates)
{
    const std::optional<Zone> theirs = otherZone(entry, dates.zone());
    if (!theirs)
        return {};
    //: What the clocks of a place show: “09:00–10:00 New York”
    return CalendarWords::tr("%1 %2", "hours and place")
        .arg(hours(entry.start, entry.end, dates, *theirs), placeName(*theirs));
}

QString entrySpoken(const DayEntry &entry, const DateText &dates)
{
    QStringList parts{entryTitle(entry), entryDetail(entry), entryWhen(entry, dates), theirTime(entry, dates),
                      stateOf(entry)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString entryTip(const DayEntry &entry, const DateText &dates)
{
    const QString day = entry.first == entry.last || entry.step() ? dates.day(entry.first) : QString();
    QStringList lines{entry.interview() ? companyAndRole(entry) : entryTitle(entry),
                      entryDetail(entry),
                      entry.step() ? QString() : day,
                      entryWhen(entry, dates),
                      theirTime(entry, dates),
                      entry.interview() ? entry.interview()->location : QString(),
                      stateOf(entry)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace afterword
