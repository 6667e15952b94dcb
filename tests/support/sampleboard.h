// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job search of a plausible size, on a Wednesday at 11:20, for pictures and for looking.
#pragma once

#include "faketrackerstore.h"

namespace afterword::test {

/// The moment that the sample is seen at: 2026-12-02T10:20:00Z.
Instant sampleNow();
/// 26 cards in all stages, in Europe/Berlin, with their steps.
void fillSample(FakeTrackerStore &store);

} // namespace afterword::test
