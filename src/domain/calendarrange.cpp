// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A range of days, out of all the facts and all of the plan.
#include "calendarrange.h"

#include "trackerstore.h"

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

void addInterviews(const Application &application, const CalendarRange &range, CalendarEntries &entries)
{
    for (const Interview &interview : application.interviews) {
        if (!isWithin(range, interview.start, interview.end))
            continue;
        CalendarInterview row;
        row.application = application.id;
        row.id = interview.id;
        row.company = application.company;
        row.role = application.role;
        row.round = interview.round;
        row.start = interview.start;
        row.end = interview.end;
        row.timeZone = interview.timeZone.isEmpty() ? application.timeZone : interview.timeZone;
        row.mode = interview.mode;
        row.status = interview.status;
        row.location = interview.location;
        entries.interviews.push_back(std::move(row));
    }
}

CalendarDate dateOf(const Application &application, CalendarDate::Of of, const QString &record)
{
    CalendarDate row;
    row.application = application.id;
    row.company = application.company;
    row.role = application.role;
    row.of = of;
    row.record = record;
    return row;
}

void addCommitments(const Application &application, const CalendarRange &range, CalendarEntries &entries)
{
    for (const Commitment &commitment : application.commitments) {
        const bool isWindow = !commitment.by && commitment.from && commitment.to;
        const bool isMeant = commitment.by ? isWithin(range, *commitment.by)
                                           : isWindow && isWithin(range, *commitment.from, *commitment.to);
        if (!isMeant)
            continue;
        CalendarDate row = dateOf(application, CalendarDate::Of::Commitment, commitment.id.value());
        row.type = commitment.type;
        row.by = commitment.by;
        row.from = commitment.from;
        row.to = commitment.to;
        row.what = commitment.what;
        row.isSettled = commitment.fulfilledAt.has_value();
        entries.dates.push_back(std::move(row));
    }
}

void addReplies(const Application &application, const CalendarRange &range, CalendarEntries &entries)
{
    for (const Correspondence &reply : application.correspondence) {
        const bool namesDate =
            reply.meaning == Meaning::NewDate || reply.meaning == Meaning::CheckBackIfSilent;
        if (reply.direction != Direction::In || !namesDate || !reply.until || !isWithin(range, *reply.until))
            continue;
        CalendarDate row = dateOf(application, CalendarDate::Of::Reply, reply.id.value());
        row.type = reply.meaning == Meaning::NewDate ? CommitmentType::DecisionBy
                                                     : CommitmentType::CheckBackIfSilent;
        row.by = reply.until;
        entries.dates.push_back(std::move(row));
    }
}

void addOffers(const Application &application, const CalendarRange &range, CalendarEntries &entries)
{
    for (const Offer &offer : application.offers) {
        if (!offer.respondBy || !isWithin(range, *offer.respondBy))
            continue;
        CalendarDate row = dateOf(application, CalendarDate::Of::Offer, offer.id.value());
        row.by = offer.respondBy;
        row.isSettled = offer.acceptedAt || offer.declinedAt;
        entries.dates.push_back(std::move(row));
    }
}

bool isStepWithin(const Step &step, const CalendarRange &range)
{
    if (step.opens)
        return isWithin(range, *step.opens, step.due.value_or(*step.opens));
    return step.due && isWithin(range, Deadline(*step.due));
}

} // namespace

Result<CalendarEntries> TrackerStore::calendarEntries(const CalendarRange &range,
                                                      const std::vector<ApplicationId> &only) const
{
    const Result<Tracker> facts = tracker();
    if (!facts)
        return std::unexpected(facts.error());
    const Result<std::vector<AgendaRow>> planned = agenda(range.until, std::numeric_limits<int>::max());
    if (!planned)
        return std::unexpected(planned.error());
    const auto isWanted = [&only](const ApplicationId &id) {
        return only.empty() || std::ranges::find(only, id) != only.end();
    };
    CalendarEntries entries;
    for (const Application &application : facts->applications) {
        if (!isWanted(application.id))
            continue;
        addInterviews(application, range, entries);
        addCommitments(application, range, entries);
        addReplies(application, range, entries);
        addOffers(application, range, entries);
    }
    for (const AgendaRow &row : *planned) {
        if (!isWanted(row.step.application) || !isStepWithin(row.step, range))
            continue;
        entries.steps.push_back({row.step.id, row.step.application, row.company, row.role, row.recipient,
                                 row.step.kind, row.step.state, row.step.opens, row.step.due, row.step.closes,
                                 row.step.optional});
    }
    return entries;
}

} // namespace afterword
