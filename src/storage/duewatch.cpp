// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the last look.
#include "duewatch.h"

namespace afterword {

namespace {

constexpr qsizetype many = 64; ///< from here on looking at everything is simpler

} // namespace

void DueWatch::follow(const ChangeSet &changes)
{
    for (const ApplicationId &id : changes.changed)
        m_changed.insert(id);
    if (changes.everything || changes.profile || changes.people || m_changed.size() > many) {
        m_until.reset();
        m_changed.clear();
    }
}

DuePlaces DueWatch::places(Instant at) const
{
    // Where the clock was set back, what was closed may be open again.
    if (!m_until || at < *m_until)
        return {};
    return {m_until, {m_changed.begin(), m_changed.end()}};
}

void DueWatch::looked(Instant at)
{
    m_until = at;
    m_changed.clear();
}

} // namespace afterword
