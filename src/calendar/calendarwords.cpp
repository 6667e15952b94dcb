// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries, descriptions, places.
#include "calendarwords.h"

#include "localtext.h"
#include "steptitle.h"

using namespace Qt::StringLiterals;

namespace afterword {

CalendarWords::CalendarWords(const Tracker &tracker, const CalendarExportOptions &options)
    : m_options(options)
{
    m_people.reserve(qsizetype(tracker.people.size()));
    for (const Person &someone : tracker.people)
        m_people.insert(someone.id, &someone);
}

/// "Monday, 30 November 2026"; many entries share a day, and putting one into words is slow.
const QString &CalendarWords::dayName(QDate day)
{
    QString &name = m_dayNames[day];
    if (name.isEmpty())
        name = m_options.locale.toString(day, QLocale::LongFormat);
    return name;
}

QString CalendarWords::timeName(QTime time) const
{
    return shortTime(time, m_options.locale);
}

/// "Monday, 30 November 2026, 10:00 (Europe/Berlin)"
QString CalendarWords::moment(Instant instant, const Zone &zone)
{
    const LocalTime wall = zone.local(instant);
    //: A moment: %1 is a date, %2 a time, %3 the time zone
    return tr("%1, %2 (%3)").arg(dayName(wall.date), timeName(wall.time), zone.name());
}

/// "Monday, 30 November 2026, 10:00 to 11:00 (Europe/Berlin)"
QString CalendarWords::period(Instant start, Instant end, const Zone &zone)
{
    const LocalTime from = zone.local(start);
    const LocalTime to = zone.local(end);
    if (from.date != to.date)
        //: A period over midnight; %1 and %2 are moments
        return tr("%1 to %2").arg(moment(start, zone), moment(end, zone));
    //: A period: %1 is a date, %2 and %3 are times, %4 the time zone
    return tr("%1, %2 to %3 (%4)")
        .arg(dayName(from.date), timeName(from.time), timeName(to.time), zone.name());
}

QString CalendarWords::summary(const Application &application, const Interview &interview) const
{
    if (isPrivate())
        //: What somebody else sees in a shared calendar where an interview is
        return tr("Appointment");
    if (!isFull() || application.role.isEmpty())
        //: Calendar entry; %1 is a company
        return tr("Interview: %1").arg(application.company);
    if (interview.round > 1)
        //: Calendar entry; %1 is a company, %2 a job, %3 the number of the round
        return tr("Interview: %1, %2 (round %3)")
            .arg(application.company, application.role, QString::number(interview.round));
    //: Calendar entry; %1 is a company, %2 a job
    return tr("Interview: %1, %2").arg(application.company, application.role);
}

QString CalendarWords::description(const Interview &interview, const Zone &zone, bool wholeDays)
{
    if (isPrivate())
        return {};
    QStringList lines;
    if (!wholeDays)
        //: In the notes of a calendar entry; %1 is a period with its time zone
        lines.append(tr("Local time: %1").arg(period(interview.start, interview.end, zone)));
    if (!isFull())
        return lines.join(u'\n');
    switch (interview.mode) {
    case InterviewMode::Onsite:
        break;
    case InterviewMode::Video:
        lines.append(tr("Video call"));
        break;
    case InterviewMode::Phone:
        lines.append(tr("Phone call"));
        break;
    }
    QStringList names;
    for (const PersonId &id : interview.interviewers) {
        const Person *someone = person(id);
        if (!someone)
            continue;
        names.append(someone->title.isEmpty() ? someone->name : someone->name + u", "_s + someone->title);
    }
    if (!names.isEmpty())
        //: In the notes of a calendar entry; %1 is a list of people
        lines.append(tr("With %1").arg(names.join(u"; "_s)));
    return lines.join(u'\n');
}

QString CalendarWords::location(const Application &application, const Interview &interview) const
{
    if (!isFull())
        return {};
    if (interview.location.isEmpty() && interview.mode == InterviewMode::Onsite)
        return application.location;
    return interview.location;
}

QString CalendarWords::summary(const Step &step, const Application *application) const
{
    if (isPrivate())
        //: What somebody else sees in a shared calendar where a step of the job search is
        return tr("Task");
    const Person *recipient = isFull() && step.to.size() == 1 ? person(step.to.front()) : nullptr;
    QString title = stepTitle(step.kind, recipient ? recipient->name : QString());
    if (!application)
        return title;
    //: Calendar entry; %1 is what to do, %2 a company
    return tr("%1: %2").arg(application->company, title);
}

QString CalendarWords::description(const Step &step, const Application *application, const Zone &zone)
{
    if (isPrivate())
        return {};
    QStringList lines;
    if (isFull()) {
        if (application && !application->role.isEmpty())
            lines.append(application->role);
        if (!step.reason.isEmpty())
            lines.append(step.reason.text());
    }
    if (step.opens)
        //: In the notes of a calendar entry; %1 is a moment with its time zone
        lines.append(tr("From %1").arg(moment(*step.opens, zone)));
    if (step.due)
        //: In the notes of a calendar entry; %1 is a moment with its time zone
        lines.append(tr("Until %1").arg(moment(*step.due, zone)));
    return lines.join(u'\n');
}

QStringList CalendarWords::categories(bool isInterview) const
{
    if (isPrivate())
        return {};
    if (isInterview)
        return {tr("Job search"), tr("Interview")};
    return {tr("Job search")};
}

} // namespace afterword
