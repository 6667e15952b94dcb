// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zones, cancellations, fingerprints.
#include "calendarentry.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QUuid uidOf(const QString &record)
{
    static const QUuid space("4dcf4a54-8e25-5b0a-9a63-0c1f7c9b6c1d");
    return QUuid::createUuidV5(space, record);
}

/// The length keeps ("a/b", "c") and ("a", "b/c") apart.
QString recordName(const ApplicationId &application, const InterviewId &interview)
{
    return u"interview/%1/%2/%3"_s.arg(application.value().size())
        .arg(application.value(), interview.value());
}

QString recordName(const StepId &step)
{
    return u"step/"_s + step.value();
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

/// Stands for what was added, in that order.
class Fingerprint
{
public:
    Fingerprint &add(const QString &text)
    {
        // A text cannot end in another one's beginning.
        add(qint64{text.size()});
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()), // NOLINT: octets of a text
                       text.size() * qsizetype{sizeof(char16_t)});
        return *this;
    }
    Fingerprint &add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little); // NOLINT: octets of a number
        return *this;
    }
    Fingerprint &add(const std::optional<Instant> &moment)
    {
        return add(moment ? wholeSeconds(*moment).milliseconds() : qint64{-1});
    }
    qint64 value() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5);
        return qFromLittleEndian<qint64>(hash.constData());
    }

private:
    QByteArray m_bytes;
};

} // namespace

Instant wholeSeconds(Instant instant)
{
    const qint64 milliseconds = instant.milliseconds();
    const qint64 rest = ((milliseconds % 1000) + 1000) % 1000;
    return Instant::fromMilliseconds(milliseconds - rest);
}

QString calendarUid(const ApplicationId &application, const InterviewId &interview)
{
    return uidOf(recordName(application, interview)).toString(QUuid::WithoutBraces);
}

QString calendarUid(const StepId &step)
{
    return uidOf(recordName(step)).toString(QUuid::WithoutBraces);
}

CalendarFacts::CalendarFacts(const Tracker &tracker, const Plan &plan)
    : m_tracker(tracker)
    , m_plan(plan)
{
    m_people.reserve(qsizetype(tracker.people.size()));
    for (const Person &someone : tracker.people)
        m_people.insert(someone.id, &someone);
    m_applications.reserve(qsizetype(tracker.applications.size()));
    for (const Application &application : tracker.applications) {
        m_applications.insert(application.id, &application);
        if (application.stage == Stage::Closed)
            m_closed.insert(application.id);
    }
    for (const ApplicationAdvice &advice : plan.applications) {
        if (advice.stage == Stage::Closed)
            m_closed.insert(advice.application);
    }
}

std::vector<CalendarEntry> CalendarFacts::entries(const CalendarExportOptions &options) const
{
    std::vector<CalendarEntry> entries;
    if (options.interviews) {
        for (const Application &application : m_tracker.applications) {
            for (const Interview &interview : application.interviews) {
                if (options.invitedInterviews || interview.calendarUid.isEmpty())
                    entries.push_back({&application, &interview, nullptr});
            }
        }
    }
    if (options.steps) {
        for (const Step &step : m_plan.steps)
            entries.push_back({m_applications.value(step.application), nullptr, &step});
    }
    return entries;
}

Zone CalendarFacts::zone(const CalendarEntry &entry) const
{
    const QString applications = entry.application ? entry.application->timeZone : QString();
    if (entry.interview)
        return zoneOf({entry.interview->timeZone, applications, m_tracker.profile.timeZone});
    const Person *recipient = entry.step->to.size() == 1 ? person(entry.step->to.front()) : nullptr;
    return zoneOf({recipient ? recipient->timeZone : QString(), applications, m_tracker.profile.timeZone});
}

bool CalendarFacts::isCancelled(const CalendarEntry &entry) const
{
    if (!entry.interview)
        return false;
    if (entry.interview->status != InterviewStatus::Planned)
        return entry.interview->status == InterviewStatus::Cancelled;
    if (!m_closed.contains(entry.application->id))
        return false;
    const QDate closedOn = entry.application->closedOn;
    // On that very day it may have been what closed the application.
    return closedOn.isValid() ? zone(entry).dateAt(entry.interview->start) > closedOn
                              : entry.interview->start > newestMoment(entry.application);
}

bool CalendarFacts::isWholeDays(const CalendarEntry &entry) const
{
    if (!entry.interview)
        return false;
    const Zone place = zone(entry);
    const LocalTime start = place.local(entry.interview->start);
    const LocalTime end = place.local(entry.interview->end);
    return start.date < end.date && place.startOfDay(start.date) == entry.interview->start &&
           place.startOfDay(end.date) == entry.interview->end;
}

Instant CalendarFacts::newestMoment(const Application *application) const
{
    Instant newest = Instant::fromMilliseconds(946'684'800'000);
    if (!application)
        return newest;
    const auto look = [&newest](const std::optional<Instant> &moment) {
        if (moment)
            newest = std::max(newest, *moment);
    };
    if (application->appliedOn.isValid())
        look(Zone().startOfDay(application->appliedOn));
    if (application->closedOn.isValid())
        look(Zone().startOfDay(application->closedOn));
    for (const Interview &interview : application->interviews)
        look(interview.debriefedAt);
    for (const Commitment &commitment : application->commitments) {
        look(commitment.madeAt);
        look(commitment.fulfilledAt);
    }
    for (const Correspondence &entry : application->correspondence) {
        look(entry.at);
        look(entry.loggedAt);
    }
    for (const Offer &offer : application->offers)
        look(offer.at);
    for (const Adjustment &adjustment : application->adjustments)
        look(adjustment.at);
    return newest;
}

CalendarRevision CalendarFacts::fingerprint(const CalendarEntry &entry) const
{
    CalendarRevision revision;
    Fingerprint when;
    Fingerprint what;
    const Zone place = zone(entry);
    if (entry.application)
        what.add(entry.application->company).add(entry.application->role);
    if (const Interview *interview = entry.interview) {
        when.add(interview->start)
            .add(interview->end)
            .add(place.name())
            .add(interview->location)
            .add(entry.application->location)
            .add(qint64{isCancelled(entry)});
        what.add(qint64{interview->round}).add(static_cast<qint64>(interview->mode));
        for (const PersonId &id : interview->interviewers) {
            if (const Person *someone = person(id))
                what.add(someone->name).add(someone->title);
        }
    } else {
        const Step &step = *entry.step;
        when.add(step.opens).add(step.due);
        // Its reason follows from the rules and the times; its words are the reader's.
        what.add(place.name()).add(static_cast<qint64>(step.kind)).add(step.rules.join(u' '));
        for (const PersonId &id : step.to) {
            if (const Person *someone = person(id))
                what.add(someone->name);
        }
    }
    revision.when = when.value();
    revision.what = what.add(revision.when).value();
    return revision;
}

CalendarRecord CalendarFacts::record(const CalendarEntry &entry)
{
    if (entry.interview)
        return {entry.application->id, entry.interview->id, {}};
    return {entry.step->application, {}, entry.step->id};
}

QUuid CalendarFacts::uid(const CalendarEntry &entry)
{
    return uidOf(entry.interview ? recordName(entry.application->id, entry.interview->id)
                                 : recordName(entry.step->id));
}

std::vector<CalendarChange> reviseCalendar(const CalendarExport &entries, CalendarRevisions &revisions,
                                           Instant now)
{
    std::vector<CalendarChange> changes;
    const Instant second = wholeSeconds(now);
    for (qsizetype i = 0; i < entries.count(); ++i) {
        const QUuid uid = entries.uid(i);
        CalendarRevision revision = entries.fingerprint(i);
        const auto known = revisions.constFind(uid);
        if (known != revisions.cend()) {
            if (known->what == revision.what && known->when == revision.when)
                continue;
            revision.sequence = known->sequence + (known->when == revision.when ? 0 : 1);
        }
        revision.changedAt = second;
        revisions.insert(uid, revision);
        changes.push_back({uid, revision, entries.record(i)});
    }
    return changes;
}

} // namespace afterword
