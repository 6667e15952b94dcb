// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Histories as people have them, made by chance from a seed, for tests of what the rules make of them.
#pragma once

#include "tracker.h"

namespace afterword::test {

struct PlausibleOptions
{
    int applications = 4;
    /// Of ten applications, how many know a company and people of an earlier one.
    int relatedInTen = 3;
};

struct PlausibleHistory
{
    quint32 seed = 0;
    Tracker tracker;
    Instant now; ///< everything in the tracker was known by then; interviews may be planned for later
};

/// Applications with interviews, thank-yous, follow-ups, replies, requests, offers and decisions of the
/// person, in several zones and regions, at times at which people do such things, in autumn 2026 across the
/// ends of summer time. The same seed gives the same history on every machine.
PlausibleHistory plausibleHistory(quint32 seed, const PlausibleOptions &options = {});

} // namespace afterword::test
