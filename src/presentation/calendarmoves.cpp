// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in time: days are calendar days, never multiples of 24 hours.
#include "calendarmoves.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct CalendarMoves
{
    Q_DECLARE_TR_FUNCTIONS(CalendarMoves)
};

constexpr QTime morning = QTime::fromMSecsSinceStartOfDay(9 * 60 * 60 * 1000);

/// What the rules and the clock say, of a step planned or shown.
template <typename AnyStep>
QString whyNotPutOff(const AnyStep &step, Instant until, const DateText &dates)
{
    if (step.application.isEmpty())
        return CalendarMoves::tr("This is a task of your whole search; it cannot be put off.");
    if (until <= dates.now())
        return CalendarMoves::tr("That moment is already over; a step can only be put off to later.");
    if (step.opens && until <= *step.opens) {
        //: %1 is a moment: “from tomorrow 08:00”
        return CalendarMoves::tr("By the rules it is for %1: it can be put off, but not brought forward.")
            .arg(dates.from(*step.opens));
    }
    if (step.closes && until >= *step.closes) {
        //: %1 is a moment: “Fri 4 Dec 17:00”
        return CalendarMoves::tr("After %1 it is no longer worth doing: do it before, or skip it.")
            .arg(dates.moment(*step.closes));
    }
    return {};
}

} // namespace

Interview movedTo(const Interview &interview, QDate day, QTime time, const Zone &home, const Zone &theirs)
{
    Interview moved = interview;
    const int days = static_cast<int>(home.dateAt(interview.start).daysTo(day));
    moved.start = time.isValid() ? home.resolve(day, time) : theirs.plusDays(interview.start, days);
    moved.end = moved.start + (interview.end - interview.start);
    return moved;
}

QString whyNotMoved(const CalendarInterview &interview, Instant start, Instant now)
{
    if (interview.status == InterviewStatus::Cancelled)
        return CalendarMoves::tr("This interview was cancelled; open it to plan it anew.");
    if (interview.status != InterviewStatus::Planned || interview.end <= now)
        return CalendarMoves::tr("This interview is over; if its time was noted wrongly, change it there.");
    if (start <= now)
        return CalendarMoves::tr("That moment is already over; the interview stays where it is.");
    return {};
}

Command moveInterview(const Application &application, const Interview &moved)
{
    //: Stands after "Undo" and "Redo"; %1 is a company
    return {CalendarMoves::tr("moving the interview at %1").arg(application.company),
            {SaveInterview{application.id, moved}}};
}

Instant snoozedTo(const CalendarStep &step, QDate day, QTime time, const Zone &home)
{
    if (time.isValid())
        return home.resolve(day, time);
    const QTime opened = step.opens ? home.local(*step.opens).time : QTime(0, 0);
    return home.resolve(day, opened == QTime(0, 0) ? morning : opened);
}

QString whyNotSnoozed(const CalendarStep &step, Instant until, const DateText &dates)
{
    return whyNotPutOff(step, until, dates);
}

QString whyNotSnoozed(const Step &step, Instant until, const DateText &dates)
{
    return whyNotPutOff(step, until, dates);
}

QString whyNotSnoozed(const std::vector<Step> &steps, Instant until, const DateText &dates)
{
    QString why;
    for (const Step &step : steps) {
        why = whyNotPutOff(step, until, dates);
        if (why.isEmpty())
            break;
    }
    return why;
}

QString whyDateStays()
{
    return CalendarMoves::tr("They named this date; if they name another one, record that.");
}

} // namespace afterword
