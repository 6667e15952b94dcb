// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The poll, what is told by it, and what a person answers to it.
#include "reminderservice.h"

#include "cadencebook.h"
#include "homezone.h"
#include "standing.h"
#include "steptitle.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

using namespace std::chrono_literals;

/// A timer longer than this would sleep through a jump of the clock.
constexpr std::chrono::milliseconds LongestPoll = 1min;
/// Nothing is due so exactly that the processor should be kept awake for it.
constexpr std::chrono::milliseconds ShortestWait = 250ms;
/// Time servers pull the clock back by less; only a greater step changes what is due.
constexpr Duration SetBack = 5s;
/// Applications that are planned between two turns of the event loop.
constexpr int PlannedInATurn = 24;

Adjustment snoozeOf(const Step &step, Instant until, Instant now)
{
    Adjustment adjustment;
    adjustment.kind = step.kind;
    adjustment.person = step.to.empty() ? PersonId() : step.to.front();
    adjustment.interview = step.interview;
    adjustment.action = AdjustmentAction::Snooze;
    adjustment.until = until;
    adjustment.at = now;
    return adjustment;
}

/// Whether steps of that kind open inside the send window only ("rolled" in the rulebook's step table), so
/// that a snooze of one is rolled too (C-38). Thank-yous are not (C-02).
bool keepsSendWindow(Kind kind)
{
    switch (kind) {
    case Kind::InterestFollowUp:
    case Kind::StatusCheckIn:
    case Kind::FinalFollowUp:
    case Kind::RequestedCheckIn:
    case Kind::KeepInTouch:
        return true;
    default:
        return false;
    }
}

} // namespace

ReminderService::ReminderService(TrackerStore &store, const Clock &clock, QObject *parent)
    : ReminderService(store, clock, ReminderSettings{}, parent)
{}

ReminderService::ReminderService(TrackerStore &store, const Clock &clock, const ReminderSettings &settings,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_settings(settings)
    , m_timer(this)
{
    m_settings.longestPoll = std::clamp(m_settings.longestPoll, 1ms, LongestPoll);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::poll);
    connect(&m_store, &TrackerStore::changed, this, [this](const ChangeSet &changes) {
        m_knowsInterviews = false;
        m_toldMayDiffer = m_toldMayDiffer || concernsTold(changes);
        wake();
    });
}

void ReminderService::start()
{
    if (m_running)
        return;
    m_running = true;
    m_first = true;
    m_timer.start(0);
}

void ReminderService::setTimes(const ReminderTimes &times)
{
    if (m_settings.times == times)
        return;
    m_settings.times = times;
    m_knowsInterviews = false;
    wake();
}

void ReminderService::setDisturbable(bool disturbable)
{
    if (std::exchange(m_disturbable, disturbable) != disturbable)
        wake();
}

void ReminderService::confirmShown(const std::vector<StepId> &steps)
{
    if (!m_settings.deliveries)
        return;
    std::vector<ReminderKey> keys;
    const QSet<StepId> wanted(steps.begin(), steps.end());
    for (size_t place = 0; place < m_stands.size(); ++place) {
        const StepId step = m_steps.at(place);
        if (wanted.contains(step))
            keys.push_back({step, m_stands[place].opened});
    }
    // What cannot be written down now is told once more by the next start.
    if (!keys.empty())
        std::ignore = m_settings.deliveries->confirmShown(keys);
}

void ReminderService::stop()
{
    m_running = false;
    m_timer.stop();
}

void ReminderService::wake()
{
    // What changes while a poll reads is read by that very poll.
    if (m_running && !m_reading)
        m_timer.start(0);
}

void ReminderService::poll()
{
    const Instant now = m_clock.now();
    m_reading = true;
    const Result<News> news = evaluate(now);
    m_reading = false;
    arm(now); // before anything is told: whoever hears of it may call back
    tell(news);
}

Result<ReminderService::News> ReminderService::evaluate(Instant now)
{
    if (const auto caughtUp = m_store.catchUp(); !caughtUp)
        return std::unexpected(caughtUp.error());
    const auto validUntil = m_store.planValidUntil();
    if (!validUntil)
        return std::unexpected(validUntil.error());
    const bool expired = *validUntil && **validUntil <= now;
    const bool setBack = m_latest && now + SetBack < *m_latest;
    m_planned = true;
    m_knowsInterviews = m_knowsInterviews && !setBack;
    // The clock may have been set back while nobody looked: the store knows whether its plan is one of that
    // future.
    if (expired || setBack || m_first) {
        const auto isDone = m_store.replanSome(now, PlannedInATurn);
        if (!isDone)
            return std::unexpected(isDone.error());
        m_planned = *isDone;
        m_first = false;
    }
    m_latest = setBack ? now : std::max(m_latest.value_or(now), now);
    if (!m_planned)
        return refreshTold(now); // what is due is told once all of it is known
    auto claimed = claim(now);
    if (!claimed)
        return std::unexpected(claimed.error());
    remember(*claimed, now);
    return tellWaiting(now, std::move(*claimed));
}

std::vector<Reminder> ReminderService::open() const
{
    auto open = standing(m_store.shown()).value_or(std::vector<Reminder>());
    if (m_settings.deliveries) {
        for (Reminder &notice :
             m_settings.deliveries->claimedInterviews(m_clock.now()).value_or(std::vector<Reminder>()))
            open.push_back(std::move(notice));
    }
    return open;
}

int ReminderService::dueCount() const
{
    const Instant now = m_clock.now();
    const AgendaCounts counts = m_store.agendaCounts({now, now, now}).value_or(AgendaCounts());
    return counts.of(AgendaPart::Overdue) + counts.of(AgendaPart::Open);
}

bool ReminderService::concernsTold(const ChangeSet &changes) const
{
    if (changes.everything || changes.profile || changes.people)
        return true;
    QSet<size_t> concerned;
    for (const auto *applications : {&changes.changed, &changes.removed}) {
        for (const ApplicationId &application : *applications)
            concerned.insert(qHash(application));
    }
    return std::ranges::any_of(
        m_stands, [&](const Told &told) { return told.isOfSearch || concerned.contains(told.application); });
}

void ReminderService::arm(Instant now)
{
    if (!m_running)
        return;
    std::chrono::milliseconds wait = m_settings.longestPoll;
    const auto wakeAt = [&](const Result<std::optional<Instant>> &moment) {
        if (moment && *moment && **moment > now)
            wait = std::min(wait, std::max(ShortestWait, **moment - now));
    };
    wakeAt(m_store.nextOpening(now));
    wakeAt(m_store.planValidUntil());
    wakeAt(m_nextTelling);
    wakeAt(m_nextNotice);
    if (!m_planned)
        wait = 0ms; // the window has its turn, then the plan goes on
    m_timer.start(wait);
}

Result<void> ReminderService::markSeen(const Reminder &reminder)
{
    if (const auto seen = m_store.acknowledge(reminder.row.step.id, reminder.opened); !seen)
        return seen;
    m_toldMayDiffer = true;
    tell(refreshTold(m_clock.now()));
    return {};
}

Result<ChangeSet> ReminderService::snooze(const Reminder &reminder, SnoozeChoice choice)
{
    const Step &told = reminder.row.step;
    if (told.application.isEmpty())
        return executeSnooze({}, {reminder});
    // What was told may be old by now: a snooze is for the step as it stands.
    const auto rows = m_store.steps(told.application);
    if (!rows)
        return std::unexpected(rows.error());
    const auto row =
        std::ranges::find(*rows, told.id, [](const AgendaRow &candidate) { return candidate.step.id; });
    if (row == rows->end())
        return fail(ErrorCode::NotFound, tr("This reminder is no longer there; nothing was changed."));
    const Instant now = m_clock.now();
    const auto until = snoozeEnd(row->step, choice, now);
    if (!until)
        return std::unexpected(until.error());
    //: Stands after "Undo" or "Redo"; %1 is what the reminder was for: "Thank Ann Ito"
    Command command{tr("putting off “%1”").arg(stepTitle(row->step.kind, row->recipient)),
                    {AdjustStep{told.application, snoozeOf(row->step, *until, now)}}};
    return executeSnooze(command, {reminder});
}

Result<ChangeSet> ReminderService::snoozeAll(SnoozeChoice choice)
{
    const auto open = standing(m_store.shown());
    if (!open)
        return std::unexpected(open.error());
    const Instant now = m_clock.now();
    Command command;
    std::vector<Reminder> snoozed;
    for (const Reminder &reminder : *open) {
        const Step &step = reminder.row.step;
        if (step.application.isEmpty()) {
            snoozed.push_back(reminder);
            continue;
        }
        const auto until = snoozeEnd(step, choice, now);
        if (!until && until.error().code == ErrorCode::Refused)
            continue;
        if (!until)
            return std::unexpected(until.error());
        command.changes.emplace_back(AdjustStep{step.application, snoozeOf(step, *until, now)});
        snoozed.push_back(reminder);
    }
    //: Stands after "Undo" or "Redo"
    command.label = tr("putting off %n reminder(s)", nullptr, static_cast<int>(command.changes.size()));
    return executeSnooze(command, snoozed);
}

Result<ChangeSet> ReminderService::executeSnooze(const Command &command,
                                                 const std::vector<Reminder> &reminders)
{
    ChangeSet changes;
    if (!command.changes.empty()) {
        auto executed = m_store.execute(command);
        if (!executed)
            return executed;
        changes = std::move(*executed);
    }
    // The steps have moved, so that their old reminders count no longer, whether or not this can be written.
    for (const Reminder &reminder : reminders)
        std::ignore = m_store.acknowledge(reminder.row.step.id, reminder.opened);
    m_toldMayDiffer = true;
    tell(refreshTold(m_clock.now()));
    return changes;
}

Result<Instant> ReminderService::snoozeEnd(const Step &step, SnoozeChoice choice, Instant now) const
{
    const auto profile = m_store.profile();
    if (!profile)
        return std::unexpected(profile.error());
    const Zone home = homeZone(profile->timeZone);
    Instant until = snoozedUntil(choice, now, home);
    if (keepsSendWindow(step.kind)) {
        const auto overrides = m_store.cadence();
        if (!overrides)
            return std::unexpected(overrides.error());
        const auto application = m_store.application(step.application);
        if (!application)
            return std::unexpected(application.error());
        const CadenceBook cadences(Cadence::from(*overrides).value_or(Cadence{}), *overrides);
        const Zone zone = Zone::named(application->timeZone).value_or(home);
        const Region region = application->region.value_or(profile->region.value_or(Region{}));
        const BusinessCalendar weekends;
        const BusinessCalendar &calendar = m_settings.calendar ? *m_settings.calendar : weekends;
        until = calendar.rolled(until, cadences.of(step.application).sendWindow, zone, region);
    }
    if (step.opens && until < *step.opens)
        return fail(ErrorCode::Refused,
                    tr("“%1” opens later by itself; nothing was changed.").arg(stepTitle(step.kind, {})));
    if (step.closes && until >= *step.closes)
        return fail(ErrorCode::Refused,
                    tr("Put off for so long, it would be too late for “%1”; nothing was changed.")
                        .arg(stepTitle(step.kind, {})));
    return until;
}

std::optional<SnoozeChoice> ReminderService::offeredSnooze(const Step &step) const
{
    for (const SnoozeChoice choice : {SnoozeChoice::TomorrowMorning, SnoozeChoice::OneHour}) {
        if (step.application.isEmpty() || snoozeEnd(step, choice, m_clock.now()))
            return choice;
    }
    return std::nullopt;
}

Zone ReminderService::zone() const
{
    const Result<Profile> profile = m_store.profile();
    return homeZone(profile ? profile->timeZone : QString());
}

} // namespace afterword
