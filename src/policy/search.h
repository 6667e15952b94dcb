// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of the whole search, which belong to no application.
#pragma once

#include "cadence.h"
#include "planner.h"

namespace afterword::policy {

/// What one application has to do with them.
struct SearchShare
{
    bool isActive = false;    ///< applied or further, and not closed
    bool wantsOthers = false; ///< stopped, or with an offer that is not in writing

    bool operator==(const SearchShare &) const = default;
};

/// Fewer than minimumActive applications, a stop, or only a verbal offer; never once a written offer was
/// accepted (000-47 to 000-49, 001-31). Once in keepApplying.everyDays is the reminders' affair.
std::optional<Step> keepApplying(const SearchStanding &standing, const Cadence &cadence);

} // namespace afterword::policy
