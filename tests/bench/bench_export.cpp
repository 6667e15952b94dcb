// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the calendar of many entries takes to write and how much memory, beside a floor measured in the
// same run: KCalendarCore alone, given the same texts and times, 500 entries at a time. Each in a process of
// its own.
#include "calendarfile.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int InterviewsEach = 2;
constexpr int StepsEach = 3;

struct Made
{
    Tracker tracker;
    Plan plan;
};

Made make(int entries)
{
    Made made;
    made.tracker.profile.timeZone = u"Europe/Berlin"_s;
    const Instant begin = Instant::parse(u"2026-01-05T08:00:00Z").value();
    made.plan.at = begin;
    for (int i = 0; i < entries / (InterviewsEach + StepsEach); ++i) {
        Person person;
        person.id = PersonId(u"p%1"_s.arg(i));
        person.name = u"Ann Ito %1"_s.arg(i);
        person.title = u"Head of Data"_s;
        made.tracker.people.push_back(person);
        Application application;
        application.id = ApplicationId(u"a%1"_s.arg(i));
        application.company = u"Harbour Lights %1"_s.arg(i);
        application.role = u"Data Analyst"_s;
        for (int k = 0; k < InterviewsEach; ++k) {
            Interview interview;
            interview.id = InterviewId(QString::number(k));
            interview.start = begin + std::chrono::minutes(15 * (i * InterviewsEach + k));
            interview.end = interview.start + std::chrono::minutes(50);
            interview.interviewers = {person.id};
            interview.location = u"Kai 4; left, second door"_s;
            application.interviews.push_back(interview);
        }
        for (int k = 0; k < StepsEach; ++k) {
            Step step;
            step.id = StepId(u"step/%1/%2"_s.arg(i).arg(k));
            step.application = application.id;
            step.kind = Kind::ThankYou;
            step.to = {person.id};
            step.opens = begin + std::chrono::minutes(15 * (i + k));
            step.due = *step.opens + std::chrono::hours(24);
            step.reason = u"Within 24 hours after the interview."_s;
            step.rules = {u"TY1"_s};
            made.plan.steps.push_back(step);
        }
        made.tracker.applications.push_back(std::move(application));
    }
    return made;
}

/// What it holds is what the texts of our export hold, put together beforehand.
void writeFloor(const Made &made, const QString &name)
{
    SafeFileWriter file(name);
    if (!file.open())
        qFatal("no file");
    KCalendarCore::MemoryCalendar::Ptr calendar;
    KCalendarCore::ICalFormat format;
    int count = 0;
    const auto flush = [&] {
        if (calendar && !file.write(format.toString(calendar).toUtf8()))
            qFatal("not written");
        calendar.reset(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        count = 1;
    };
    const auto add = [&](const KCalendarCore::Incidence::Ptr &incidence, const QString &uid,
                         const QString &summary, const QString &description) {
        if (++count > CalendarExport::ChunkSize || !calendar)
            flush();
        incidence->setUid(uid);
        incidence->setSummary(summary);
        incidence->setDescription(description);
        incidence->setCategories(QStringList{u"Job search"_s});
        const KCalendarCore::Alarm::Ptr alarm = incidence->newAlarm();
        alarm->setDisplayAlarm(summary);
        alarm->setStartOffset(KCalendarCore::Duration(-3600));
        alarm->setEnabled(true);
        calendar->addIncidence(incidence);
    };
    for (const Application &application : made.tracker.applications) {
        for (const Interview &interview : application.interviews) {
            const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
            event->setDtStart(interview.start.toUtc());
            event->setDtEnd(interview.end.toUtc());
            event->setLocation(interview.location);
            add(event, u"i"_s + application.id.value() + interview.id.value(),
                u"Interview: "_s + application.company + u", Data Analyst"_s,
                u"Local time: Tuesday, 1 December 2026, 16:00 to 17:00 (Europe/Berlin)\nWith Ann Ito, Head of Data"_s);
        }
    }
    for (const Step &step : made.plan.steps) {
        const KCalendarCore::Todo::Ptr todo(new KCalendarCore::Todo);
        todo->setDtStart(step.opens->toUtc());
        todo->setDtDue(step.due->toUtc(), true);
        add(todo, step.id.value(), u"Harbour Lights 17: Thank Ann Ito 17"_s,
            u"Data Analyst\nWithin 24 hours after the interview.\nFrom Tuesday, 1 December 2026, 17:00 "
            u"(Europe/Berlin)\n"
            "Until Wednesday, 2 December 2026, 17:00 (Europe/Berlin)"_s);
    }
    flush();
    if (!file.commit())
        qFatal("not committed");
}

int runOne(const QString &which, int entries, const QString &file)
{
    const Made made = make(entries);
    QElapsedTimer timer;
    timer.start();
    if (which == "floor"_L1) {
        writeFloor(made, file);
    } else if (const auto written = writeCalendarFile(file, made.tracker, made.plan, {}); !written) {
        qFatal("not written");
    }
    const qint64 elapsed = timer.nsecsElapsed();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QTextStream(stdout) << elapsed << u' ' << usage.ru_maxrss << u'\n';
    return 0;
}

struct Taken
{
    double milliseconds = 0;
    double mebibytes = 0;
};

Taken measure(const QString &which, int entries, const QString &file)
{
    constexpr int runs = 3;
    std::vector<Taken> all;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {which, QString::number(entries), file});
        process.waitForFinished(-1);
        const QStringList words = QString::fromLatin1(process.readAllStandardOutput()).trimmed().split(u' ');
        all.push_back({words.value(0).toDouble() / 1e6, words.value(1).toDouble() / 1024});
    }
    std::ranges::sort(all, {}, &Taken::milliseconds);
    return all[runs / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4)
        return runOne(arguments[1], arguments[2].toInt(), arguments[3]);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    double before = 0;
    for (const int entries : {10'000, 100'000}) {
        const Taken floor = measure(u"floor"_s, entries, folder.filePath(u"floor.ics"_s));
        const Taken ours = measure(u"ours"_s, entries, folder.filePath(u"ours.ics"_s));
        out << entries << u" entries: "_s << ours.milliseconds << u" ms, peak "_s << ours.mebibytes
            << u" MiB; floor "_s << floor.milliseconds << u" ms, peak "_s << floor.mebibytes
            << u" MiB; ratio "_s << ours.milliseconds / floor.milliseconds << u" (target 1.2)\n"_s;
        if (before > 0)
            out << u"ten times the entries take "_s << ours.milliseconds / before
                << u" times as long (target 11)\n"_s;
        before = ours.milliseconds;
        out.flush();
    }
    return 0;
}
