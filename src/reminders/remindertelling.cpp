// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is claimed, what of it is told now, and what has become of what was told.
#include "reminderservice.h"
#include "standing.h"

#include <QHash>

#include <algorithm>

namespace afterword {

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

/// Reading all that stands takes long where there is much: only after what may have touched it.
Result<ReminderService::News> ReminderService::refreshTold(Instant now)
{
    News news;
    const bool hasBegun =
        std::ranges::any_of(m_stands, [now](const Told &told) { return told.over && *told.over <= now; });
    if (m_stands.empty() || (!m_toldMayDiffer && !hasBegun))
        return news;
    const auto shown = standing(m_store.shown());
    if (!shown)
        return std::unexpected(shown.error());
    std::vector<Reminder> notices;
    if (m_settings.deliveries &&
        std::ranges::any_of(m_stands, [](const Told &told) { return told.over.has_value(); })) {
        auto claimed = m_settings.deliveries->claimedInterviews(now);
        if (!claimed)
            return std::unexpected(claimed.error());
        notices = std::move(*claimed);
    }
    QHash<StepId, const Reminder *> present;
    for (const auto *reminders : {&*shown, &std::as_const(notices)}) {
        for (const Reminder &reminder : *reminders)
            present.insert(reminder.row.step.id, &reminder);
    }
    std::erase_if(m_stands, [&](Told &told) {
        const Reminder *stands = present.value(told.step);
        const bool isGone = !stands || stands->opened != told.opened;
        if (isGone)
            news.withdrawn.push_back(told.step);
        else if (const size_t words = wordsOf(stands->row); words != told.words) {
            told.words = words;
            news.changed.push_back(*stands);
        }
        return isGone;
    });
    std::erase_if(m_pending, [&](const Pending &pending) {
        return std::ranges::find(news.withdrawn, pending.reminder.row.step.id) != news.withdrawn.end();
    });
    for (Pending &pending : m_pending) {
        if (const Reminder *stands = present.value(pending.reminder.row.step.id))
            pending.reminder.row = stands->row;
    }
    m_toldMayDiffer = false;
    return news;
}

bool ReminderService::mayTell(const Pending &pending, Instant now, const std::optional<Instant> &quietEnd,
                              const Zone &zone) const
{
    const Step &step = pending.reminder.row.step;
    const bool isNotice = isInterviewNotice(step.id);
    if (!m_disturbable)
        return false;
    if (quietEnd)
        return isNotice && step.closes && *step.closes <= *quietEnd;
    if (!m_settings.times.summaryAt || isNotice)
        return true;
    const Instant next = m_settings.times.nextSummary(now + Duration(1), zone);
    const bool isUrgent = (step.due && *step.due <= next) || (step.closes && *step.closes <= next);
    return isUrgent || m_settings.times.nextSummary(pending.since, zone) <= now;
}

void ReminderService::choose(Instant now, News &news)
{
    m_nextTelling.reset();
    if (m_pending.empty())
        return;
    const Zone home = zone();
    const auto quietEnd = m_settings.times.quietEnd(now, home);
    std::erase_if(m_pending, [&](Pending &pending) {
        if (!mayTell(pending, now, quietEnd, home)) {
            pending.waits = true;
            return false;
        }
        news.hasWaited = news.hasWaited || pending.waits;
        news.due.push_back(std::move(pending.reminder));
        return true;
    });
    // After years of search a first start may tell of thousands.
    m_pending.shrink_to_fit();
    if (m_pending.empty())
        return;
    if (quietEnd)
        m_nextTelling = quietEnd;
    else if (m_settings.times.summaryAt)
        m_nextTelling = m_settings.times.nextSummary(now + Duration(1), home);
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
            const bool stands = std::ranges::any_of(m_stands, [&](const Told &told) {
                return told.step == reminder.row.step.id && told.opened == reminder.opened;
            });
            if (stands)
                Q_EMIT reminderDue(reminder);
        }
    }
}

} // namespace afterword
