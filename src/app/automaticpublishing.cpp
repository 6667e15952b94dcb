// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One moment that is waited for.
#include "automaticpublishing.h"

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr std::chrono::milliseconds LongestTimer = std::chrono::minutes(1);

} // namespace

AutomaticPublishing::AutomaticPublishing(const TrackerStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutomaticPublishing::look);
    connect(&store, &TrackerStore::changed, this, &AutomaticPublishing::noteChange);
}

Duration AutomaticPublishing::pauseAfter(int failures)
{
    Duration pause = FirstPause;
    for (int i = 1; i < failures && pause < LongestPause; ++i)
        pause = pause + pause;
    return std::min(pause, LongestPause);
}

void AutomaticPublishing::setOn(bool on)
{
    m_isOn = on;
    m_failures = 0;
    m_isStuck = false;
    plan(on ? std::optional(m_clock.now() + AfterChange) : std::nullopt);
}

void AutomaticPublishing::noteChange()
{
    if (!m_isOn || m_isStuck)
        return;
    if (m_isRunning)
        m_isBehind = true;
    else if (m_failures == 0) // a server that does not answer is not asked more often for it
        plan(m_clock.now() + AfterChange);
}

void AutomaticPublishing::began()
{
    m_isRunning = true;
    m_isBehind = false;
    plan(std::nullopt);
}

void AutomaticPublishing::ended(const Result<PublishingReport> &result)
{
    m_isRunning = false;
    const bool isBehind = std::exchange(m_isBehind, false);
    if (!m_isOn)
        return;
    if (result) {
        m_failures = 0;
        m_isStuck = false;
        plan(isBehind ? std::optional(m_clock.now() + AfterChange) : std::nullopt);
        return;
    }
    switch (result.error().code) {
    case ErrorCode::Cancelled: // the person wants no more of it for now
        break;
    case ErrorCode::Refused:
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
        m_isStuck = true;
        break;
    default:
        plan(m_clock.now() + pauseAfter(++m_failures));
    }
}

void AutomaticPublishing::abandoned()
{
    m_isRunning = false;
    m_isBehind = false;
    if (m_isOn)
        plan(m_clock.now() + AfterChange);
}

void AutomaticPublishing::plan(std::optional<Instant> next)
{
    m_next = next;
    m_timer.stop();
    if (!next)
        return;
    const std::chrono::milliseconds left(std::max<qint64>((*next - m_clock.now()).count(), 0));
    m_timer.start(std::min(left, LongestTimer));
}

void AutomaticPublishing::look()
{
    if (!m_next || m_isRunning)
        return;
    const Instant now = m_clock.now();
    // A clock that was put back would have it wait for as long as it was wrong.
    if (*m_next <= now || *m_next > now + LongestPause) {
        plan(std::nullopt);
        Q_EMIT due();
    } else {
        plan(m_next);
    }
}

} // namespace afterword
