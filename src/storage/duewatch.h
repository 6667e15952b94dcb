// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DueWatch: where reminders that are due may be found, when all others were claimed before.
#pragma once

#include "commands.h"
#include "reminderrepository.h"

#include <QSet>

namespace afterword {

/// Looking at every open step takes long where there are thousands, and nearly all of them were told long
/// ago. New ones are those that have opened since the last look, and those of applications that were planned
/// anew.
class DueWatch final
{
public:
    void follow(const ChangeSet &changes);
    DuePlaces places(Instant at) const;
    /// All that was due at that moment has been claimed.
    void looked(Instant at);

private:
    std::optional<Instant> m_until; ///< nullopt: anything may be due
    QSet<ApplicationId> m_changed;
};

} // namespace afterword
