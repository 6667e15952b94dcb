// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trackers made by chance from a seed, which say everything that the tracker document can say.
#pragma once

#include "tracker.h"

namespace afterword::test {

struct RandomTrackerOptions
{
    int applications = 6;
    int people = 8;
    /// Texts and ids of the kind that break programs: quotes, newlines, NUL, mark-up, formulas, characters
    /// outside the basic plane, right-to-left marks. False: plain words.
    bool hostile = true;
};

/// Valid by the tracker document; the same seed gives the same tracker on every machine. Times lie between
/// 2024 and 2028 and are whole seconds.
Tracker randomTracker(quint32 seed, const RandomTrackerOptions &options = {});

/// A text of the hostile kind; never empty.
QString hostileText(quint32 seed);

} // namespace afterword::test
