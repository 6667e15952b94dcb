// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's own tracker file: made when it is first looked at, and anew when a week has passed or somebody
// wants it so.
#pragma once

#include "sqltrackerstore.h"

namespace afterword {

/// Beside the person's own tracker.
QString sampleFile();

/// Opens it. A sample in which nothing was changed is always that of the present week; one that was played
/// with stays as it is. Nothing of how it was made can be undone.
Result<std::unique_ptr<SqlTrackerStore>> openSample(const Planner &planner, const Clock &clock);

/// Throws it away; nobody may have it open.
void removeSample();

} // namespace afterword
