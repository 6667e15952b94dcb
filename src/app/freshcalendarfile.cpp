// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a pause, one writing at a time.
#include "freshcalendarfile.h"

#include "calendarfile.h"

namespace afterword {

using namespace std::chrono_literals;

FreshCalendarFile::FreshCalendarFile(SqlTrackerStore &store, const Clock &clock, const Planner &planner,
                                     BackgroundWork &work, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_planner(planner)
    , m_work(work)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &FreshCalendarFile::write);
    connect(&m_store, &TrackerStore::changed, this, [this] {
        if (!m_fresh.file.isEmpty())
            m_pause.start();
    });
}

void FreshCalendarFile::follow(const FreshCalendar &fresh)
{
    m_fresh = fresh;
    m_trouble.clear();
    if (fresh.file.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
}

void FreshCalendarFile::write()
{
    if (m_isWriting) {
        m_isBehind = true;
        return;
    }
    m_isWriting = true;
    const auto work = [file = m_store.file(), &planner = m_planner, &clock = m_clock, fresh = m_fresh,
                       at = m_clock.now()]() -> Result<bool> {
        const auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            return std::unexpected(store.error());
        const auto tracker = (*store)->tracker();
        if (!tracker)
            return std::unexpected(tracker.error());
        CalendarFileOrder order;
        order.options = fresh.options;
        order.ledger = store->get();
        order.commit = SafeFileWriter::Commit::IfDifferent;
        return writeCalendarFile(fresh.file, *tracker, planner.plan(*tracker, at), order);
    };
    m_work.run<Result<bool>>(work, this, [this](const Result<bool> &done) {
        m_isWriting = false;
        if (std::exchange(m_isBehind, false))
            m_pause.start();
        if (done) {
            m_trouble.clear();
            Q_EMIT written();
        } else if (std::exchange(m_trouble, done.error().message) != done.error().message) {
            Q_EMIT failed(done.error());
        }
    });
}

} // namespace afterword
