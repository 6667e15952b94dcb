// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample tracker: somebody's ten weeks of applications, to look at before there are any of one's own.
#pragma once

#include "error.h"
#include "tracker.h"

namespace afterword {

/// The Monday of the sample's reference week: what has happened lies before it, what is planned or promised
/// in that week or after it. It is 00:00 of that day in the zone of the sample's profile, Europe/Berlin.
constexpr int SampleReferenceYear = 2026;
constexpr int SampleReferenceMonth = 11;
constexpr int SampleReferenceDay = 23;

/// The sample as if its reference week were the week, Monday to Sunday in the profile's zone, in which `now`
/// lies; at a weekend, the coming week. Everything moves by whole weeks, so weekdays and wall-clock times
/// stay, each in the zone of its record. Fails with Internal only where the program was built wrongly.
Result<Tracker> sampleTracker(Instant now);

} // namespace afterword
