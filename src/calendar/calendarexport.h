// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of interviews and steps as an iCalendar file (RFC 5545) that any calendar reads.
#pragma once

#include "calendarrevision.h"
#include "step.h"
#include "tracker.h"

#include <QByteArray>
#include <QLocale>

#include <functional>
#include <memory>

namespace afterword {

/// How much of a job search other people who see the calendar may read.
enum class CalendarDetail {
    Full,    ///< company, role, names, place and reason
    Company, ///< what and which company
    Private  ///< that something is on, nothing else; marked CLASS:PRIVATE
};

template <>
struct ExchangeNames<CalendarDetail>
{
    static constexpr std::array names{std::pair{CalendarDetail::Full, QLatin1StringView("full")},
                                      std::pair{CalendarDetail::Company, QLatin1StringView("company")},
                                      std::pair{CalendarDetail::Private, QLatin1StringView("private")}};
};

struct CalendarExportOptions
{
    CalendarDetail detail = CalendarDetail::Full;
    bool interviews = true;
    bool steps = true;
    /// Steps as events that leave the person free, for calendars that ignore to-dos. A step that has neither
    /// an opening nor a due moment is a to-do all the same: an event needs a time.
    bool stepsAsEvents = false;
    /// False: without interviews that came from an invitation, which the calendar may have already.
    bool invitedInterviews = true;
    /// How long before it starts an interview is announced; nullopt: not at all.
    std::optional<Duration> interviewAlarm = std::chrono::hours(1);
    /// Whether a step is announced when it opens.
    bool alarmAtOpening = true;
    /// How long before it is due a step is announced, where it has opened by then; nullopt: not at all.
    std::optional<Duration> alarmBeforeDue = std::chrono::hours(1);
    /// Times by the clocks of the interview's place, whose zone the file defines; false: in UTC.
    bool localTimes = false;
    /// For the local times that descriptions name.
    QLocale locale;

    bool operator==(const CalendarExportOptions &) const = default;
};

/// Everything planned, held or cancelled as VEVENT, every step of the plan as VTODO, in the tracker's and the
/// plan's order; CRLF, UTF-8, lines of at most 75 octets. The same arguments give the same bytes, at any
/// moment.
///
/// Times are UTC instants, so that no reader needs our idea of a zone; the description names the local time.
/// An interview of whole days by the clocks of its place is written by its days. One that is planned for
/// after the application was closed does not take place: it is CANCELLED. A step starts when it opens and is
/// due when it is due; one without a due moment is a VTODO without DUE, a blocked one is written like any
/// other. Nobody is written as ATTENDEE or ORGANIZER: a calendar program would offer to send them mail.
///
/// What an entry has no revision for counts as unchanged since the newest moment that its application
/// records.
class CalendarExport
{
public:
    /// Entries that are written at a time.
    static constexpr qsizetype ChunkSize = 500;

    /// All must outlive it.
    CalendarExport(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options,
                   const CalendarRevisions &revisions);
    ~CalendarExport();
    Q_DISABLE_COPY_MOVE(CalendarExport)

    qsizetype count() const;
    qsizetype written() const;
    /// The calendar's own lines.
    QByteArray head() const;
    /// The next entries; empty: there are no more.
    QByteArray next();
    QByteArray foot() const;

    QUuid uid(qsizetype entry) const;
    CalendarRecord record(qsizetype entry) const;
    /// The same for the same facts, whatever the options and whatever the language.
    CalendarRevision fingerprint(qsizetype entry) const;
    /// A calendar with nothing but that entry, as a server keeps it.
    QByteArray calendarOf(qsizetype entry);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// All of it at once.
QByteArray exportCalendar(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options = {},
                          const CalendarRevisions &revisions = {});

/// Which entries differ from their revision or have none, with the revision that they have now; `revisions`
/// has it then too.
std::vector<CalendarChange> reviseCalendar(const CalendarExport &entries, CalendarRevisions &revisions,
                                           Instant now);

/// The UID that an interview or a step is written with: the same in every export, on every machine. It is
/// never the UID of the invitation that the interview came from: an import would otherwise overwrite the
/// organiser's event with ours, and refuse the organiser's next change of it.
QString calendarUid(const ApplicationId &application, const InterviewId &interview);
QString calendarUid(const StepId &step);

} // namespace afterword
