// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerReading: reads the tracker beside the window for what is shown of it as a whole.
#pragma once

#include "backgroundwork.h"
#include "clock.h"
#include "planner.h"
#include "sqltrackerstore.h"

#include <QTimer>

namespace afterword {

/// What reads and where to.
struct TrackerReadingPlace
{
    SqlTrackerStore &store;
    const Clock &clock;
    const Planner &planner;
    BackgroundWork &work;
};

/// Reads in a thread with a connection of its own, one reading at a time however often something changes
/// meanwhile. The place must outlive it.
template <typename T>
class TrackerReading final : public QObject
{
public:
    using Read = std::function<Result<T>(const SqlTrackerStore &)>;
    /// Makes what reads, in the thread of the window: the place to look at the clock and the settings.
    using Prepare = std::function<Read()>;
    using Take = std::function<void(Result<T>)>;

    TrackerReading(const TrackerReadingPlace &place, std::chrono::milliseconds pause, Prepare prepare,
                   Take take, QObject *parent)
        : QObject(parent)
        , m_place(place)
        , m_prepare(std::move(prepare))
        , m_take(std::move(take))
    {
        m_again.setSingleShot(true);
        m_again.setInterval(pause);
        connect(&m_again, &QTimer::timeout, this, &TrackerReading::start);
    }

    void start()
    {
        if (std::exchange(m_isReading, true)) {
            startSoon();
            return;
        }
        const auto work = [file = m_place.store.file(), &planner = m_place.planner, &clock = m_place.clock,
                           read = m_prepare()]() -> Result<T> {
            const auto store = SqlTrackerStore::open(file, planner, clock);
            if (!store)
                return std::unexpected(store.error());
            return read(**store);
        };
        m_place.work.template run<Result<T>>(work, this, [this](Result<T> answer) {
            m_isReading = false;
            m_take(std::move(answer));
        });
    }

    /// Once for all that changes within the pause.
    void startSoon() { m_again.start(); }
    /// What was read last is out of date already: another reading follows by itself.
    bool isAgainDue() const { return m_again.isActive(); }

private:
    TrackerReadingPlace m_place;
    Prepare m_prepare;
    Take m_take;
    QTimer m_again;
    bool m_isReading = false;
};

} // namespace afterword
