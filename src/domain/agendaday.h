// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AgendaDay: the moments that divide what is due into parts, as a person sees a day.
#pragma once

#include "instant.h"

#include <array>

namespace afterword {

/// Moments in order, of one person's clocks.
struct AgendaDay
{
    Instant now;
    Instant dayEnds; ///< the end of today
    Instant horizon; ///< the end of the last day that is looked ahead to

    bool operator==(const AgendaDay &) const = default;
};

/// Overdue: open and past due. Open: open otherwise. LaterToday: opens before the day ends. Ahead: opens
/// before the horizon.
enum class AgendaPart { Overdue, Open, LaterToday, Ahead };

/// How many there are, whatever is shown of them.
struct AgendaCounts
{
    std::array<int, 4> steps{}; ///< by AgendaPart
    int waiting = 0; ///< applications that wait for their employer and have no step before the horizon

    int of(AgendaPart part) const { return steps[static_cast<size_t>(part)]; }
    bool operator==(const AgendaCounts &) const = default;
};

} // namespace afterword
