// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is claimed, what of it is told now, and what has become of what was told.
#include "reminderservice.h"
#include "standing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>
#include <utility>

namespace afterword {

namespace {

/// An interview: when it begins; a step: when it is due or over, whatever comes first.
std::optional<Instant> untilOf(const Step &step)
{
    if (isInterviewNotice(step.id) || !step.due)
        return step.closes;
    return step.closes ? std::min(*step.due, *step.closes) : *step.due;
}

QHash<StepId, Reminder *> byStep(std::vector<Reminder> &reminders)
{
    QHash<StepId, Reminder *> found;
    found.reserve(static_cast<qsizetype>(reminders.size()));
    for (Reminder &reminder : reminders)
        found.insert(reminder.row.step.id, &reminder);
    return found;
}

} // namespace

/// Somebody who has read of the one would be told something new by another with other words. The state is no
/// news: the words for it are chosen when they are shown.
size_t wordsOf(const AgendaRow &row)
{
    const auto moment = [](const std::optional<Instant> &at) { return at ? at->milliseconds() : -1; };
    const Step &step = row.step;
    return qHashRange(step.to.begin(), step.to.end(),
                      qHashMulti(0, static_cast<int>(step.kind), step.about, moment(step.due),
                                 moment(step.closes), row.company, row.role, row.recipient));
}

/// Those that stand as they were told, oldest first: what has moved since will be told anew.
Result<std::vector<Reminder>> standing(Result<std::vector<Reminder>> shown)
{
    if (shown) {
        std::erase_if(*shown, [](const Reminder &reminder) {
            return reminder.row.step.opens && *reminder.row.step.opens != reminder.opened;
        });
        std::ranges::stable_sort(*shown, {}, &Reminder::opened);
    }
    return shown;
}

Result<std::vector<Reminder>> ReminderService::claim(Instant now)
{
    auto claimed = m_store.claimDue(now);
    if (!claimed || !m_settings.deliveries)
        return claimed;
    const auto &ahead = m_settings.times.beforeInterview;
    if (!ahead) {
        m_nextNotice.reset();
        return claimed;
    }
    if (m_knowsInterviews && (!m_nextNotice || now < *m_nextNotice))
        return claimed;
    // Whatever goes wrong from here on: the steps are claimed, and are told.
    if (auto soon = m_settings.deliveries->claimInterviews(now, *ahead)) {
        std::ranges::move(*soon, std::back_inserter(*claimed));
        const auto next = m_settings.deliveries->nextInterview(now + *ahead);
        m_nextNotice = next && *next ? std::optional(**next - *ahead) : std::nullopt;
        m_knowsInterviews = next.has_value();
    }
    return claimed;
}

void ReminderService::remember(const std::vector<Reminder> &claimed, Instant now)
{
    const bool isFirst = !std::exchange(m_hasClaimed, true);
    if (claimed.empty())
        return;
    // Of the same step only one opening is told.
    QSet<StepId> anew;
    for (const Reminder &reminder : claimed)
        anew.insert(reminder.row.step.id);
    std::vector<bool> gone(m_stands.size());
    for (size_t place = 0; place < gone.size(); ++place)
        gone[place] = anew.contains(m_steps.at(place));
    forget(gone);
    for (const Reminder &reminder : claimed) {
        const Step &step = reminder.row.step;
        Told told;
        told.opened = reminder.opened;
        told.words = wordsOf(reminder.row);
        told.application = qHash(step.application);
        // What was missed while nobody was there has waited long enough.
        told.since = isFirst ? reminder.opened : now;
        told.isOfSearch = step.application.isEmpty();
        told.isNotice = isInterviewNotice(step.id);
        told.until = untilOf(step);
        told.isPending = true;
        m_steps.append(step.id);
        m_stands.push_back(told);
    }
    // After years of search a first start may tell of thousands.
    m_steps.squeeze();
    m_stands.shrink_to_fit();
}

void ReminderService::forget(const std::vector<bool> &gone)
{
    if (std::ranges::find(gone, true) == gone.end())
        return;
    m_steps.eraseIf([&](size_t place) { return gone[place]; });
    size_t place = 0;
    std::erase_if(m_stands, [&](const Told &) { return gone[place++]; });
}

/// Reading all that stands takes long where there is much: only after what may have touched it.
bool ReminderService::mayDiffer(Instant now) const
{
    const auto hasBegun = [now](const Told &told) {
        return told.isNotice && told.until && *told.until <= now;
    };
    return m_toldMayDiffer || std::ranges::any_of(m_stands, hasBegun);
}

Result<std::vector<Reminder>> ReminderService::readTold(Instant now) const
{
    auto shown = standing(m_store.shown());
    if (!shown || !m_settings.deliveries || std::ranges::none_of(m_stands, &Told::isNotice))
        return shown;
    auto notices = m_settings.deliveries->claimedInterviews(now);
    if (!notices)
        return notices;
    std::ranges::move(*notices, std::back_inserter(*shown));
    return shown;
}

ReminderService::News ReminderService::compare(const QHash<StepId, Reminder *> &present)
{
    News news;
    std::vector<bool> gone(m_stands.size());
    for (size_t place = 0; place < gone.size(); ++place) {
        Told &told = m_stands[place];
        const StepId step = m_steps.at(place);
        const Reminder *stands = present.value(step);
        gone[place] = !stands || stands->opened != told.opened;
        if (gone[place]) {
            news.withdrawn.push_back(step);
            continue;
        }
        if (const size_t words = wordsOf(stands->row); words != told.words) {
            told.words = words;
            news.changed.push_back(*stands);
        }
        told.until = untilOf(stands->row.step);
    }
    forget(gone);
    m_toldMayDiffer = false;
    return news;
}

Result<ReminderService::News> ReminderService::refreshTold(Instant now)
{
    if (m_stands.empty() || !mayDiffer(now))
        return News{};
    auto rows = readTold(now);
    if (!rows)
        return std::unexpected(rows.error());
    return compare(byStep(*rows));
}

bool ReminderService::mayTell(const Told &told, Instant now, const std::optional<Instant> &quietEnd,
                              const Zone &zone) const
{
    if (!m_disturbable)
        return false;
    if (quietEnd)
        return told.isNotice && told.until && *told.until <= *quietEnd;
    if (!m_settings.times.summaryAt || told.isNotice)
        return true;
    const Instant next = m_settings.times.nextSummary(now + Duration(1), zone);
    return (told.until && *told.until <= next) || m_settings.times.nextSummary(told.since, zone) <= now;
}

Result<ReminderService::News> ReminderService::tellWaiting(Instant now, std::vector<Reminder> claimed)
{
    News news;
    const bool isAnyPending = std::ranges::any_of(m_stands, &Told::isPending);
    const Zone home = isAnyPending ? zone() : Zone();
    const auto quietEnd = isAnyPending ? m_settings.times.quietEnd(now, home) : std::nullopt;
    const auto isTold = [&](const Told &told) {
        return told.isPending && mayTell(told, now, quietEnd, home);
    };
    // Those that came just now are the last.
    const auto older = std::span(m_stands).first(m_stands.size() - claimed.size());
    const bool readsAnew = !m_stands.empty() && (mayDiffer(now) || std::ranges::any_of(older, isTold));
    if (readsAnew) {
        auto rows = readTold(now);
        if (!rows)
            return std::unexpected(rows.error()); // they are told by the next poll
        claimed = std::move(*rows);
    }
    const QHash<StepId, Reminder *> present = byStep(claimed);
    if (readsAnew)
        news = compare(present);
    m_nextTelling.reset();
    bool isAnyLeft = false;
    for (size_t place = 0; place < m_stands.size(); ++place) {
        Told &told = m_stands[place];
        if (!told.isPending)
            continue;
        Reminder *reminder = isTold(told) ? present.value(m_steps.at(place)) : nullptr;
        if (!reminder) {
            told.waits = true;
            isAnyLeft = true;
            continue;
        }
        told.isPending = false;
        news.hasWaited = news.hasWaited || told.waits;
        news.due.push_back(std::move(*reminder));
    }
    if (isAnyLeft && quietEnd)
        m_nextTelling = quietEnd;
    else if (isAnyLeft && m_settings.times.summaryAt)
        m_nextTelling = m_settings.times.nextSummary(now + Duration(1), home);
    return news;
}

void ReminderService::tell(const Result<News> &news)
{
    if (!news) {
        if (std::exchange(m_trouble, news.error().code) != news.error().code)
            Q_EMIT failed(news.error());
        return;
    }
    m_trouble.reset();
    for (const StepId &step : news->withdrawn)
        Q_EMIT withdrawn(step);
    for (const Reminder &reminder : news->changed)
        Q_EMIT reminderChanged(reminder);
    // An interview has a message of its own.
    std::vector<Reminder> steps;
    std::vector<Reminder> notices;
    for (const Reminder &due : news->due)
        (isInterviewNotice(due.row.step.id) ? notices : steps).push_back(due);
    if (steps.size() > (news->hasWaited ? 1 : MostSingly)) {
        Q_EMIT remindersDue(steps);
        steps.clear();
    }
    for (const auto *reminders : {&std::as_const(steps), &std::as_const(notices)}) {
        for (const Reminder &reminder : *reminders) {
            // Whoever heard of the one before may have done away with this one.
            const auto place = m_steps.find(reminder.row.step.id);
            if (place && m_stands[*place].opened == reminder.opened)
                Q_EMIT reminderDue(reminder);
        }
    }
}

} // namespace afterword
