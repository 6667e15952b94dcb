// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days that the calendar page shows, and what is on them.
#pragma once

#include "businesscalendar.h"
#include "calendarviewentry.h"
#include "clock.h"
#include "trackerstore.h"

#include <QObject>

namespace afterword {

struct CalendarDay
{
    QDate date;
    bool isWeekend = false; ///< by the locale
    bool isHoliday = false; ///< public, where the person lives
    bool isAway = false;

    bool isFree() const { return isWeekend || isHoliday || isAway; }
    bool operator==(const CalendarDay &) const = default;
};

/// "Public holiday", "Away"; empty on other days.
QString dayNote(const CalendarDay &day);

/// Reads a range of days by index and follows the store: a change reads the applications that it names, and
/// nothing is told unless something in the range is another. Store and clock must outlive it.
class CalendarViewModel final : public QObject
{
    Q_OBJECT

public:
    CalendarViewModel(TrackerStore &store, const Clock &clock,
                      const BusinessCalendar &calendar = BusinessCalendar(), QObject *parent = nullptr);

    /// Shows these days; both ends belong to it. Reads where they are others, or something changed while
    /// nobody looked.
    void show(QDate first, QDate last);
    /// While nobody looks, changes are only remembered.
    void setWatched(bool watched);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const std::vector<DayEntry> &entries() const { return m_entries; }
    const DayEntry &entry(int place) const { return m_entries[static_cast<size_t>(place)]; }
    /// Places of the entries that have part in the day, in order.
    std::vector<int> entriesOn(QDate day) const;
    /// -1: there is none.
    int placeOf(const QString &key) const;
    CalendarDay day(QDate date) const;
    /// The whole step, as the plan has it now; nullopt: it has gone, or cannot be read.
    std::optional<AgendaRow> rowOf(const CalendarStep &step) const;
    const DateText &dates() const { return m_dates; }
    const Zone &zone() const { return m_dates.zone(); }
    QDate today() const { return m_dates.today(); }
    TrackerStore &store() const { return m_store; }

Q_SIGNALS:
    /// Entries, free days or the zone are others.
    void changed();
    /// The clock shows another minute: states and words may be others.
    void minuteChanged();
    void failed(const afterword::Error &error);

private:
    void follow(const ChangeSet &changes);
    void read();
    void readProfile();
    void readSome(const std::vector<ApplicationId> &ids);
    CalendarRange range() const;

    TrackerStore &m_store;
    const Clock &m_clock;
    BusinessCalendar m_calendar;
    DateText m_dates;
    Profile m_profile;
    QDate m_first;
    QDate m_last;
    CalendarEntries m_read;
    std::vector<DayEntry> m_entries;
    bool m_isWatched = true;
    bool m_isStale = true;
};

} // namespace afterword
