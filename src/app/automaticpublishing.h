// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AutomaticPublishing: when the calendar is published by itself.
#pragma once

#include "calendarpublishing.h"
#include "clock.h"
#include "trackerstore.h"

#include <QTimer>

namespace afterword {

/// Some moments after the last change, so that what belongs together goes together; again after growing
/// pauses while the server cannot be reached; and not at all once it refused, for a password that is wrong is
/// not tried again and again. It only says when: whoever publishes tells how that went, by whose wish ever.
///
/// It looks at the wall clock, at least once a minute: a machine that slept or was offline goes on where it
/// stood. Nothing is queued here, for what the journal lacks is what is to be done.
class AutomaticPublishing final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration AfterChange{std::chrono::seconds(10)};
    static constexpr Duration FirstPause{std::chrono::minutes(1)};
    static constexpr Duration LongestPause{std::chrono::hours(1)};

    /// Both must outlive it.
    AutomaticPublishing(const TrackerStore &store, const Clock &clock, QObject *parent);

    /// Off until it is asked for. What was changed while nobody published is seen soon after.
    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    /// A run begins, and has ended.
    void began();
    void ended(const Result<PublishingReport> &result);
    /// A run has ended whose account is another one now, or none: it says nothing of the next.
    void abandoned();
    /// When the next try is; nullopt: nothing waits.
    std::optional<Instant> next() const { return m_next; }
    /// It waits until the person has published once.
    bool isStuck() const { return m_isStuck; }
    /// How long it waits after so many failures in a row.
    static Duration pauseAfter(int failures);

public Q_SLOTS:
    /// Looks at the clock now, as after sleep.
    void look();

Q_SIGNALS:
    /// It is time to publish.
    void due();

private:
    void noteChange();
    void plan(std::optional<Instant> next);

    const Clock &m_clock;
    QTimer m_timer;
    std::optional<Instant> m_next;
    int m_failures = 0; ///< in a row
    bool m_isOn = false;
    bool m_isRunning = false;
    bool m_isBehind = false; ///< something changed while it was published
    bool m_isStuck = false;
};

} // namespace afterword
