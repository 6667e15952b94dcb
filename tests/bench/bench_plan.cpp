// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long planning takes beside a floor measured in the same run: resolving one wall time for each event.
#include "plan.h"

#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

using namespace afterword;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int EventsPerApplication = 5; // an interview, a named date, two messages out, one in
constexpr std::array ZoneNames{"America/New_York"_L1, "Europe/Berlin"_L1, "Asia/Kolkata"_L1,
                               "America/Los_Angeles"_L1};

Correspondence message(int number, Direction direction, Instant at, const PersonId &person)
{
    Correspondence message;
    message.id = CorrespondenceId(u"m"_s + QString::number(number));
    message.direction = direction;
    message.at = at;
    message.channel = Channel::Email;
    message.people = {person};
    message.interview = InterviewId(u"i"_s);
    return message;
}

Application application(int number, const PersonId &person, Instant now)
{
    Application application;
    application.id = ApplicationId(u"a"_s + QString::number(number));
    application.company = u"Company "_s + QString::number(number);
    application.role = u"Role"_s;
    application.timeZone = ZoneNames.at(static_cast<size_t>(number) % ZoneNames.size());
    application.region = Region{u"US"_s};
    application.hiringManager = person;
    Interview interview;
    interview.id = InterviewId(u"i"_s);
    interview.end = now - 24h * (1 + number % 40) - 1min * (number % 1440);
    interview.start = interview.end - 1h;
    interview.interviewers = {person};
    interview.debriefedAt = interview.end;
    application.interviews.push_back(interview);

    Correspondence thanks = message(1, Direction::Out, interview.end + 2h, person);
    thanks.kind = Kind::ThankYou;
    Correspondence interest = message(2, Direction::Out, interview.end + 74h, person);
    interest.kind = Kind::InterestFollowUp;
    Correspondence reply = message(3, Direction::In, interview.end + 100h, person);
    reply.meaning = number % 2 ? Meaning::Unclear : Meaning::OutOfOffice;
    application.correspondence = {thanks, interest, reply};
    Commitment named;
    named.id = CommitmentId(u"c"_s);
    named.madeAt = interview.end;
    named.by = Zone().dateAt(interview.end).addDays(number % 3 ? 9 : 90);
    named.person = person;
    application.commitments = {named};
    return application;
}

Tracker tracker(int applications, Instant now)
{
    Tracker tracker;
    tracker.profile.timeZone = u"America/New_York"_s;
    for (int number = 0; number < applications; ++number) {
        Person person;
        person.id = PersonId(u"p"_s + QString::number(number));
        person.name = u"Person"_s;
        person.email = person.id.value() + u"@mail.example"_s;
        tracker.people.push_back(person);
        tracker.applications.push_back(application(number, person.id, now));
    }
    return tracker;
}

/// Of this thread's work alone, so that what else the machine does counts little.
double cpuNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

template <typename Work>
double nanoseconds(const Work &work)
{
    const double before = cpuNanoseconds();
    work();
    return cpuNanoseconds() - before;
}

/// The middle of so many runs.
template <typename Work>
double median(int runs, const Work &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(nanoseconds(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double floorOf(int events)
{
    std::vector<Zone> zones;
    for (const QLatin1StringView name : ZoneNames)
        zones.push_back(Zone::named(name).value_or(Zone()));
    qint64 sum = 0;
    const double elapsed = median(3, [&] {
        for (int event = 0; event < events; ++event) {
            const Zone &zone = zones[static_cast<size_t>(event) % zones.size()];
            sum += zone.resolve(QDate(2026, 1, 1).addDays(event % 365), QTime(event % 24, 0)).milliseconds();
        }
    });
    return sum == 0 ? -1 : elapsed; // the sum keeps the loop from being dropped
}

/// The instants that the plan tells; the fewest that were computed for it.
qsizetype datesIn(const Plan &plan)
{
    qsizetype dates = 0;
    for (const Step &step : plan.steps)
        dates += int{step.opens.has_value()} + int{step.target.has_value()} + int{step.due.has_value()} +
                 int{step.closes.has_value()};
    for (const ApplicationAdvice &advice : plan.applications) {
        dates += int{advice.until.has_value()};
        for (const HeldMessage &held : advice.held)
            dates += int{held.until.has_value()};
    }
    return dates;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Instant now = Zone().resolve(QDate(2026, 11, 18), QTime(15, 0));
    const BusinessCalendar calendar;
    out << "Floor: one wall time resolved in a zone's table. Ratio: plan to floor for each date in the "
           "plan.\n"
        << "applications   floor ns/date   plan ns/event   plan ns/date   ratio   one change us\n";
    for (const int applications : {1'000, 10'000, 100'000}) {
        const int events = applications * EventsPerApplication;
        Tracker facts = tracker(applications, now);
        const double floor = floorOf(events);
        size_t steps = 0;
        const qsizetype dates = datesIn(plan(facts, Cadence(), calendar, now));
        const double whole = median(applications >= 100'000 ? 1 : 3,
                                    [&] { steps += plan(facts, Cadence(), calendar, now).steps.size(); });
        // A change plans a part: itself and whom it is tied to.
        Tracker part;
        const auto middle = static_cast<size_t>(applications / 2);
        part.profile = facts.profile;
        part.people = {facts.people[middle]};
        part.applications = {facts.applications[middle]};
        const ApplicationId changed = part.applications.front().id;
        const double one = median(
            51, [&] { steps += planFor(part, Cadence(), calendar, now, {changed}).applications.size(); });
        out << qSetFieldWidth(12) << applications << qSetFieldWidth(16)
            << QString::number(floor / events, 'f', 1) << qSetFieldWidth(16)
            << QString::number(whole / events, 'f', 1) << qSetFieldWidth(15)
            << QString::number(whole / static_cast<double>(dates), 'f', 1) << qSetFieldWidth(8)
            << QString::number(whole / static_cast<double>(dates) / (floor / events), 'f', 1)
            << qSetFieldWidth(16) << QString::number(one / 1000, 'f', 1) << qSetFieldWidth(0) << "\n";
        out.flush();
        if (steps == 0)
            return 1;
    }
    return 0;
}
