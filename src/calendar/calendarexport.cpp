// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews and steps as KCalendarCore's events and to-dos, written one after the other.
#include "calendarexport.h"

#include "calendartext.h"
#include "localtext.h"
#include "steptitle.h"
#include "zone.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/Todo>

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString uidOf(const QString &record)
{
    static const QUuid space("4dcf4a54-8e25-5b0a-9a63-0c1f7c9b6c1d");
    return QUuid::createUuidV5(space, record).toString(QUuid::WithoutBraces);
}

/// iCalendar counts whole seconds.
QDateTime toSeconds(Instant instant)
{
    const qint64 milliseconds = instant.milliseconds();
    const qint64 rest = ((milliseconds % 1000) + 1000) % 1000;
    return Instant::fromMilliseconds(milliseconds - rest).toUtc();
}

/// The first of the named zones that exists.
Zone zoneOf(std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (const auto zone = Zone::named(name))
            return *zone;
    }
    return {};
}

/// Replaces the property's line, with its end. Lines of folded texts begin with a blank, so it is never part
/// of one.
void replaceLine(QByteArray &component, QByteArrayView property, QByteArrayView line)
{
    const qsizetype from = component.indexOf(QByteArray("\n") + property.toByteArray() + ":") + 1;
    component.replace(from, component.indexOf('\n', from) + 1 - from, line);
}

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)

public:
    Writer(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options);

    void writeInterview(const Application &application, const Interview &interview);
    void writeStep(const Step &step);
    QByteArray take();

private:
    bool isFull() const { return m_options.detail == CalendarDetail::Full; }
    bool isPrivate() const { return m_options.detail == CalendarDetail::Private; }
    const Person *person(const PersonId &id) const { return m_people.value(id); }
    const QString &dayName(QDate day);
    QString timeName(QTime time) const;
    QString moment(Instant instant, const Zone &zone);
    QString period(Instant start, Instant end, const Zone &zone);
    QString interviewSummary(const Application &application, const Interview &interview) const;
    QString interviewDescription(const Interview &interview, const Zone &zone);
    QString stepSummary(const Step &step, const Application *application) const;
    QString stepDescription(const Step &step, const Application *application);
    void addAlarm(KCalendarCore::Incidence &incidence, Duration offset, bool fromEnd) const;
    void write(const KCalendarCore::Incidence::Ptr &incidence, const QString &uid);

    const Tracker &m_tracker;
    const CalendarExportOptions &m_options;
    Instant m_now;
    QDateTime m_stamp;
    QByteArray m_stampLine;
    QHash<PersonId, const Person *> m_people;
    QHash<ApplicationId, const Application *> m_applications;
    QHash<QDate, QString> m_dayNames;
    KCalendarCore::ICalFormat m_format;
    QByteArray m_bytes;
};

Writer::Writer(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options)
    : m_tracker(tracker)
    , m_options(options)
    , m_now(plan.at)
    , m_stamp(toSeconds(options.stamp.value_or(plan.at)))
    , m_stampLine("DTSTAMP:" + m_stamp.toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1() + "\r\n")
{
    for (const Person &someone : tracker.people)
        m_people.insert(someone.id, &someone);
    for (const Application &application : tracker.applications)
        m_applications.insert(application.id, &application);
    m_bytes = "BEGIN:VCALENDAR\r\n"
              "PRODID:-//Afterword//Afterword//EN\r\n"
              "VERSION:2.0\r\n"
              "CALSCALE:GREGORIAN\r\n"
              "X-WR-CALNAME:Afterword\r\n";
}

QByteArray Writer::take()
{
    m_bytes += "END:VCALENDAR\r\n";
    return std::move(m_bytes);
}

/// "Monday, 30 November 2026"; many entries share a day, and putting one into words is slow.
const QString &Writer::dayName(QDate day)
{
    QString &name = m_dayNames[day];
    if (name.isEmpty())
        name = m_options.locale.toString(day, QLocale::LongFormat);
    return name;
}

QString Writer::timeName(QTime time) const
{
    return shortTime(time, m_options.locale);
}

/// "Monday, 30 November 2026, 10:00 (Europe/Berlin)"
QString Writer::moment(Instant instant, const Zone &zone)
{
    const LocalTime wall = zone.local(instant);
    //: A moment: %1 is a date, %2 a time, %3 the time zone
    return tr("%1, %2 (%3)").arg(dayName(wall.date), timeName(wall.time), zone.name());
}

/// "Monday, 30 November 2026, 10:00 to 11:00 (Europe/Berlin)"
QString Writer::period(Instant start, Instant end, const Zone &zone)
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

QString Writer::interviewSummary(const Application &application, const Interview &interview) const
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

QString Writer::interviewDescription(const Interview &interview, const Zone &zone)
{
    QStringList lines;
    //: In the notes of a calendar entry; %1 is a period with its time zone
    lines.append(tr("Local time: %1").arg(period(interview.start, interview.end, zone)));
    if (!isFull())
        return lines.first();
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

QString Writer::stepSummary(const Step &step, const Application *application) const
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

QString Writer::stepDescription(const Step &step, const Application *application)
{
    const Person *recipient = step.to.size() == 1 ? person(step.to.front()) : nullptr;
    const Zone zone = zoneOf({recipient ? recipient->timeZone : QString(),
                              application ? application->timeZone : QString(), m_tracker.profile.timeZone});
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

void Writer::addAlarm(KCalendarCore::Incidence &incidence, Duration offset, bool fromEnd) const
{
    const KCalendarCore::Alarm::Ptr alarm = incidence.newAlarm();
    const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(offset).count());
    alarm->setDisplayAlarm(incidence.summary());
    if (fromEnd)
        alarm->setEndOffset(KCalendarCore::Duration(seconds));
    else
        alarm->setStartOffset(KCalendarCore::Duration(seconds));
    alarm->setEnabled(true);
}

void Writer::write(const KCalendarCore::Incidence::Ptr &incidence, const QString &uid)
{
    incidence->setUid(uid);
    incidence->setRevision(m_options.sequence);
    incidence->setCreated(QDateTime());
    if (isPrivate())
        incidence->setSecrecy(KCalendarCore::Incidence::SecrecyPrivate);
    incidence->setLastModified(m_stamp);
    // One at a time: a whole calendar is written in the order of a hash, and in more than linear time.
    QByteArray component = m_format.toRawString(incidence);
    // KCalendarCore stamps with the wall clock, and writes a moment of creation even where none is set.
    replaceLine(component, "DTSTAMP", m_stampLine);
    replaceLine(component, "CREATED", {});
    // libical may fold a full line between its CR and its LF.
    component.replace("\r\r\n \n", "\r\n");
    m_bytes += component;
}

void Writer::writeInterview(const Application &application, const Interview &interview)
{
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    const bool cancelled = interview.status == InterviewStatus::Cancelled;
    const Zone zone = zoneOf({interview.timeZone, application.timeZone, m_tracker.profile.timeZone});
    event->setDtStart(toSeconds(interview.start));
    if (toSeconds(interview.end) > toSeconds(interview.start)) // RFC 5545: an end is later than the start
        event->setDtEnd(toSeconds(interview.end));
    event->setSummary(calendarLine(interviewSummary(application, interview)));
    if (!isPrivate()) {
        event->setDescription(calendarText(interviewDescription(interview, zone)));
        event->setCategories(QStringList{tr("Job search"), tr("Interview")});
    }
    if (isFull())
        event->setLocation(calendarLine(
            interview.location.isEmpty() && interview.mode == InterviewMode::Onsite ? application.location
                                                                                    : interview.location));
    event->setStatus(cancelled ? KCalendarCore::Incidence::StatusCanceled
                               : KCalendarCore::Incidence::StatusConfirmed);
    event->setTransparency(cancelled ? KCalendarCore::Event::Transparent : KCalendarCore::Event::Opaque);
    if (!cancelled && m_options.interviewAlarm)
        addAlarm(*event, -*m_options.interviewAlarm, false);
    write(event, calendarUid(application.id, interview.id));
}

void Writer::writeStep(const Step &step)
{
    const Application *application = m_applications.value(step.application);
    const KCalendarCore::Todo::Ptr todo(new KCalendarCore::Todo);
    // RFC 5545: DUE is later than DTSTART.
    const bool starts = step.opens && (!step.due || toSeconds(*step.opens) < toSeconds(*step.due));
    if (starts)
        todo->setDtStart(toSeconds(*step.opens));
    if (step.due)
        todo->setDtDue(toSeconds(*step.due), true);
    todo->setSummary(calendarLine(stepSummary(step, application)));
    if (!isPrivate()) {
        todo->setDescription(calendarText(stepDescription(step, application)));
        todo->setCategories(QStringList{tr("Job search")});
    }
    todo->setStatus(KCalendarCore::Incidence::StatusNeedsAction);
    if (starts && (*step.opens > m_now || !step.due))
        addAlarm(*todo, Duration::zero(), false);
    else if (step.due)
        addAlarm(*todo, -std::chrono::hours(1), true);
    write(todo, calendarUid(step.id));
}

} // namespace

QString calendarUid(const ApplicationId &application, const InterviewId &interview)
{
    // The length keeps ("a/b", "c") and ("a", "b/c") apart.
    return uidOf(
        u"interview/%1/%2/%3"_s.arg(application.value().size()).arg(application.value(), interview.value()));
}

QString calendarUid(const StepId &step)
{
    return uidOf(u"step/"_s + step.value());
}

QByteArray exportCalendar(const Tracker &tracker, const Plan &plan, const CalendarExportOptions &options)
{
    Writer writer(tracker, plan, options);
    if (options.interviews) {
        for (const Application &application : tracker.applications) {
            for (const Interview &interview : application.interviews) {
                if (options.invitedInterviews || interview.calendarUid.isEmpty())
                    writer.writeInterview(application, interview);
            }
        }
    }
    if (options.steps) {
        for (const Step &step : plan.steps)
            writer.writeStep(step);
    }
    return writer.take();
}

} // namespace afterword
