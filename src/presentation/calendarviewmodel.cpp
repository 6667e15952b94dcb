// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and following a range of days.
#include "calendarviewmodel.h"

#include "minutetimer.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace afterword {

namespace {

/// Of more applications than these the whole range is read instead.
constexpr size_t mostReadOneByOne = 32;
/// Among these the few tasks of the whole search are looked for.
constexpr int mostOpenSteps = 1000;

void erase(CalendarEntries &entries, const QSet<ApplicationId> &ids)
{
    const auto isOf = [&ids](const auto &row) { return ids.contains(row.application); };
    std::erase_if(entries.interviews, isOf);
    std::erase_if(entries.steps, isOf);
    std::erase_if(entries.dates, isOf);
}

void append(CalendarEntries &entries, CalendarEntries more)
{
    std::ranges::move(more.interviews, std::back_inserter(entries.interviews));
    std::ranges::move(more.steps, std::back_inserter(entries.steps));
    std::ranges::move(more.dates, std::back_inserter(entries.dates));
}

} // namespace

QString dayNote(const CalendarDay &day)
{
    if (day.isAway) {
        //: Beside a day in the calendar: the person is away then
        return CalendarViewModel::tr("Away");
    }
    //: Beside a day in the calendar
    return day.isHoliday ? CalendarViewModel::tr("Public holiday") : QString();
}

CalendarViewModel::CalendarViewModel(TrackerStore &store, const Clock &clock,
                                     const BusinessCalendar &calendar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_calendar(calendar)
    , m_dates(profileZone(store), clock.now())
{
    readProfile();
    connect(&store, &TrackerStore::changed, this, &CalendarViewModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, [this] {
        m_dates = DateText(m_dates.zone(), m_clock.now());
        Q_EMIT minuteChanged();
    });
}

void CalendarViewModel::readProfile()
{
    m_dates = DateText(profileZone(m_store), m_clock.now());
    if (Result<Profile> profile = m_store.profile())
        m_profile = std::move(*profile);
}

void CalendarViewModel::show(QDate first, QDate last)
{
    if (first == m_first && last == m_last && !m_isStale)
        return;
    m_first = first;
    m_last = last;
    m_dates = DateText(m_dates.zone(), m_clock.now());
    read();
    Q_EMIT changed();
}

void CalendarViewModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched || !m_isStale || !m_first.isValid())
        return;
    readProfile();
    show(m_first, m_last);
}

CalendarRange CalendarViewModel::range() const
{
    return {zone().startOfDay(m_first), zone().endOfDay(m_last), m_first, m_last};
}

void CalendarViewModel::read()
{
    Result<CalendarEntries> entries = m_store.calendarEntries(range());
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_isStale = false;
    m_read = std::move(*entries);
    m_entries = dayEntriesOf(m_read, zone());
}

void CalendarViewModel::readSome(const std::vector<ApplicationId> &ids)
{
    Result<CalendarEntries> entries = m_store.calendarEntries(range(), ids);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    erase(m_read, QSet<ApplicationId>(ids.begin(), ids.end()));
    append(m_read, std::move(*entries));
    m_entries = dayEntriesOf(m_read, zone());
}

void CalendarViewModel::follow(const ChangeSet &changes)
{
    if (!m_first.isValid())
        return;
    if (!m_isWatched) {
        m_isStale = true;
        return;
    }
    const std::vector<DayEntry> before = m_entries;
    const Profile profile = m_profile;
    std::vector<ApplicationId> ids = changes.changed;
    ids.insert(ids.end(), changes.removed.begin(), changes.removed.end());
    // Names of people stand in steps of applications that are not named.
    const bool isWide =
        changes.profile || changes.everything || changes.people || ids.size() > mostReadOneByOne;
    m_dates = DateText(m_dates.zone(), m_clock.now());
    if (changes.profile || changes.everything)
        readProfile();
    if (isWide)
        read();
    else if (!ids.empty())
        readSome(ids);
    if (m_entries != before || m_profile != profile)
        Q_EMIT changed();
}

std::vector<int> CalendarViewModel::entriesOn(QDate day) const
{
    std::vector<int> places;
    for (size_t i = 0; i < m_entries.size() && m_entries[i].first <= day; ++i) {
        if (m_entries[i].last >= day)
            places.push_back(static_cast<int>(i));
    }
    return places;
}

int CalendarViewModel::placeOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&key](const DayEntry &entry) { return entry.key() == key; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

std::optional<AgendaRow> CalendarViewModel::rowOf(const CalendarStep &step) const
{
    // A task of the whole search has no application whose steps could be asked for.
    const auto rows =
        step.application ? m_store.steps(step.application) : m_store.agenda(m_clock.now(), mostOpenSteps);
    if (!rows)
        return std::nullopt;
    const auto found =
        std::ranges::find_if(*rows, [&](const AgendaRow &row) { return row.step.id == step.id; });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

CalendarDay CalendarViewModel::day(QDate date) const
{
    CalendarDay day{date, false, false, false};
    day.isWeekend = !QLocale().weekdays().contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
    day.isHoliday = m_profile.region && m_calendar.days(*m_profile.region).isHoliday(date);
    day.isAway = std::ranges::any_of(
        m_profile.away, [&](const AwayPeriod &away) { return away.from <= date && date <= away.to; });
    return day;
}

} // namespace afterword
