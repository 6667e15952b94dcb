// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Place, revisions, run.
#include "trackerpublishing.h"

#include "calendarplace.h"
#include "homezone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPublishing)
};

} // namespace

Result<PublishingReport> publishTracker(const Tracker &tracker, const Planner &planner, Instant now,
                                        CalendarLedger &ledger, CalendarJournal &journal,
                                        const PublishingOrder &order)
{
    const CalendarAccount &account = order.account;
    DavClient client(account.user, order.password, order.goesOn, order.limits);
    const auto place =
        makeCalendarPlace(client, QUrl(account.collection.isEmpty() ? account.address : account.collection));
    if (!place)
        return std::unexpected(place.error());
    if (place->wasMade) {
        // Nothing of what was there once is there now, and nobody deleted it entry by entry.
        const auto before = journal.published(place->collection.toString());
        if (!before)
            return std::unexpected(before.error());
        for (const PublishedEntry &entry : *before) {
            if (const auto done = journal.forgetPublished(entry.collection, entry.uid); !done)
                return std::unexpected(done.error());
        }
    }
    CalendarExportOptions options = account.options;
    options.stepsAsEvents = options.stepsAsEvents || !place->takesToDos;
    auto revisions = ledger.calendarRevisions();
    if (!revisions)
        return std::unexpected(revisions.error());
    const Plan plan = planner.plan(tracker, now);
    CalendarExport entries(tracker, plan, options, *revisions);
    const std::vector<CalendarChange> changes = reviseCalendar(entries, *revisions, now);
    if (const auto remembered = ledger.rememberCalendar(changes); !remembered)
        return std::unexpected(remembered.error());
    return publishCalendar(client, {place->collection, entries, *revisions, options, journal,
                                    homeZone(tracker.profile.timeZone), now, order.progress});
}

QString publishingSentence(const PublishingReport &report)
{
    const QString counts = Words::tr("%1 added, %2 changed, %3 deleted, %4 as they were.")
                               .arg(report.added)
                               .arg(report.changed)
                               .arg(report.deleted)
                               .arg(report.unchanged);
    if (report.questions == 0)
        return counts;
    return counts + u' ' +
           Words::tr("%n change(s) made elsewhere wait for your decision.", nullptr, report.questions);
}

} // namespace afterword
