// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The task of the whole search: keep applying until an offer is in writing.
#pragma once

#include "step.h"
#include "trackerindex.h"

namespace afterword::policy {

/// keep-applying, where fewer than cadence.keepApplying.minimumActive applications are active, only a verbal
/// offer is there, or a stop was reached; none after an accepted written offer (000-47 to 000-49, 001-31).
std::optional<Step> keepApplying(const TrackerIndex &index);

} // namespace afterword::policy
