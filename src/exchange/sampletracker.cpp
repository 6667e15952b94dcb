// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loading and moving of the sample.
#include "sampletracker.h"

#include "interviewjson.h"
#include "trackerjson.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// A static library's resources are linked in only where they are asked for, outside every namespace.
static void initSampleResource()
{
    Q_INIT_RESOURCE(samples);
}

namespace afterword {

namespace {

/// Moves every moment of a tracker by so many days, by the wall clock of the zone that it is told in.
class Move
{
public:
    explicit Move(int days)
        : m_days(days)
    {}

    void operator()(Tracker &tracker) const;

private:
    void move(QDate &date) const
    {
        if (date.isValid())
            date = date.addDays(m_days);
    }
    void move(Instant &instant, const Zone &zone) const { instant = zone.plusDays(instant, m_days); }
    void move(std::optional<Instant> &instant, const Zone &zone) const
    {
        if (instant)
            move(*instant, zone);
    }
    void move(std::optional<Deadline> &deadline, const Zone &zone) const
    {
        if (deadline && deadline->isDay())
            deadline = Deadline(deadline->day().addDays(m_days));
        else if (deadline)
            deadline = Deadline(zone.plusDays(deadline->instant(), m_days));
    }
    void move(Application &application, const Zone &zone) const;

    int m_days;
};

void Move::move(Application &application, const Zone &zone) const
{
    move(application.appliedOn);
    move(application.closedOn);
    for (Interview &interview : application.interviews) {
        const Zone place = zoneOr(interview.timeZone, zone);
        move(interview.start, place);
        move(interview.end, place);
        move(interview.debriefedAt, place);
    }
    for (Commitment &commitment : application.commitments) {
        move(commitment.madeAt, zone);
        move(commitment.by, zone);
        move(commitment.from, zone);
        move(commitment.to, zone);
        move(commitment.fulfilledAt, zone);
    }
    for (Correspondence &entry : application.correspondence) {
        move(entry.at, zone);
        move(entry.loggedAt, zone);
        move(entry.until, zone);
    }
    for (Offer &offer : application.offers) {
        move(offer.at, zone);
        move(offer.respondBy, zone);
        move(offer.acceptedAt, zone);
        move(offer.declinedAt, zone);
    }
    for (Adjustment &adjustment : application.adjustments) {
        move(adjustment.until, zone);
        move(adjustment.at, zone);
    }
}

void Move::operator()(Tracker &tracker) const
{
    const Zone zone = zoneOr(tracker.profile.timeZone, Zone());
    for (AwayPeriod &away : tracker.profile.away) {
        move(away.from);
        move(away.to);
    }
    for (Application &application : tracker.applications)
        move(application, zoneOr(application.timeZone, zone));
}

/// The Monday of the week in which a person who looks at that day plans: at a weekend the coming one.
QDate mondayOf(QDate day)
{
    return day.addDays(day.dayOfWeek() < Qt::Saturday ? 1 - day.dayOfWeek() : 8 - day.dayOfWeek());
}

} // namespace

Result<Tracker> sampleTracker(Instant now)
{
    initSampleResource();
    QFile file(u":/samples/sample-tracker.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.errorString(), file.fileName());
    auto tracker = readTracker(file.readAll(), file.fileName());
    if (!tracker)
        return fail(ErrorCode::Internal, tracker.error().message, tracker.error().place);

    const QDate reference(SampleReferenceYear, SampleReferenceMonth, SampleReferenceDay);
    const QDate today = zoneOr(tracker->profile.timeZone, Zone()).dateAt(now);
    const Move move(static_cast<int>(reference.daysTo(mondayOf(today))));
    move(*tracker);
    return tracker;
}

} // namespace afterword
