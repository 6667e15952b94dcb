// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of interviews and steps as an iCalendar file (RFC 5545) that any calendar reads.
#pragma once

#include "step.h"
#include "tracker.h"

#include <QByteArray>
#include <QLocale>

namespace afterword {

/// How much of a job search other people who see the calendar may read.
enum class CalendarDetail {
    Full,    ///< company, role, names, place and reason
    Company, ///< what and which company
    Private  ///< that something is on, nothing else; marked CLASS:PRIVATE
};

struct CalendarExportOptions
{
    CalendarDetail detail = CalendarDetail::Full;
    bool interviews = true;
    bool steps = true;
    /// False: without interviews that came from an invitation, which the calendar may have already.
    bool invitedInterviews = true;
    /// How long before it starts an interview is announced; nullopt: not at all.
    std::optional<Duration> interviewAlarm = std::chrono::hours(1);
    /// DTSTAMP and LAST-MODIFIED of everything; nullopt: the moment of the plan.
    std::optional<Instant> stamp;
    /// SEQUENCE of everything; one that publishes counts up at each change.
    int sequence = 0;
    /// For the local times that descriptions name.
    QLocale locale;
};

/// Everything planned, held or cancelled as VEVENT, every step of the plan as VTODO, in the tracker's and the
/// plan's order; CRLF, UTF-8, lines of at most 75 octets. The same arguments give the same bytes.
///
/// Times are UTC instants, so that no reader needs our idea of a zone; the description names the local time.
/// A step starts when it opens and is due when it is due; one without a due moment is a VTODO without DUE, a
/// blocked one is written like any other. A step that is still to open is announced when it opens, an open
/// one an hour before it is due. Nobody is written as ATTENDEE or ORGANIZER: a calendar program would offer
/// to send them mail.
QByteArray exportCalendar(const Tracker &tracker, const Plan &plan,
                          const CalendarExportOptions &options = {});

/// The UID that an interview or a step is written with: the same in every export, on every machine. It is
/// never the UID of the invitation that the interview came from: an import would otherwise overwrite the
/// organiser's event with ours, and refuse the organiser's next change of it.
QString calendarUid(const ApplicationId &application, const InterviewId &interview);
QString calendarUid(const StepId &step);

} // namespace afterword
