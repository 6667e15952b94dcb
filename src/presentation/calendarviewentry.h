// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the calendar page, by the clocks of the person.
#pragma once

#include "calendarrange.h"
#include "datetext.h"
#include "steptext.h"

#include <QMetaType>

#include <variant>

namespace afterword {

struct DayEntry
{
    std::variant<CalendarInterview, CalendarDate, CalendarStep> what;
    Instant start;
    Instant end;
    QDate first; ///< the days that it has part in
    QDate last;
    bool hasHours = false; ///< stands among the hours of its days; else above them

    const CalendarInterview *interview() const { return std::get_if<CalendarInterview>(&what); }
    const CalendarDate *date() const { return std::get_if<CalendarDate>(&what); }
    const CalendarStep *step() const { return std::get_if<CalendarStep>(&what); }
    ApplicationId application() const;
    QString company() const;
    QString role() const;
    /// Unlike that of every other entry, and the same tomorrow.
    QString key() const;
    /// Nothing will come of it any more: cancelled, answered, fulfilled.
    bool isOver() const;

    bool operator==(const DayEntry &) const = default;
};

/// In the order in which they are shown: by day, interviews first, then dates, then steps, by time.
std::vector<DayEntry> dayEntriesOf(const CalendarEntries &read, const Zone &home);

/// The colour of a step as it stands at that moment; of anything else, quiet.
Tone toneOf(const DayEntry &entry, Instant now);

/// In the agenda each entry stands once, among the days from first to last: what is open now stands today.
QDate agendaDayOf(const DayEntry &entry, QDate first, QDate last, const DateText &dates);

/// "Acme", "Thank Ann Ito", "Acme decides".
QString entryTitle(const DayEntry &entry);
/// "Interview 2, Video call", "Acme, Data Analyst".
QString entryDetail(const DayEntry &entry);
/// "10:00–11:00", "until Fri 4 Dec 17:00".
QString entryWhen(const DayEntry &entry, const DateText &dates);
/// What the clocks of an interview's place show where they differ from the person's: "09:00–10:00 New York";
/// empty: they show the same.
QString theirTime(const DayEntry &entry, const DateText &dates);
/// All of it as one line, for a screen reader.
QString entrySpoken(const DayEntry &entry, const DateText &dates);
/// All of it in a few lines.
QString entryTip(const DayEntry &entry, const DateText &dates);

/// The zone of the interview where its clocks show another time than the person's at its start.
std::optional<Zone> otherZone(const DayEntry &entry, const Zone &home);
/// "New York" of "America/New_York".
QString placeName(const Zone &zone);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::DayEntry)
