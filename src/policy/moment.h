// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moment: the instant a plan is made for; remembers the next instant at which an answer may turn out
// otherwise.
#pragma once

#include "instant.h"

#include <optional>
#include <utility>

namespace afterword::policy {

/// Every comparison of a plan with the present goes through reached(), so that the plan knows how long it
/// holds.
class Moment
{
public:
    explicit Moment(Instant at)
        : m_at(at)
    {}

    Instant at() const { return m_at; }
    /// Whether that instant is now or past.
    bool reached(Instant instant) const
    {
        if (instant <= m_at)
            return true;
        if (!m_next || instant < *m_next)
            m_next = instant;
        return false;
    }
    /// The earliest instant asked about that is still to come.
    std::optional<Instant> next() const { return m_next; }
    /// The same, and forgets it: what is asked from now on counts anew.
    std::optional<Instant> takeNext() const { return std::exchange(m_next, std::nullopt); }
    /// As if it had been asked about again.
    void note(const std::optional<Instant> &next) const
    {
        if (next)
            reached(*next);
    }

private:
    Instant m_at;
    mutable std::optional<Instant> m_next;
};

} // namespace afterword::policy
