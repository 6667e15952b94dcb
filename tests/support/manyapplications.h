// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// manyApplications: a tracker of any size as years of searching would leave it, for tests and measurements.
#pragma once

#include "tracker.h"

namespace afterword::test {

/// So many applications in all stages, each with an interviewer and a coordinator of its own, rounds, what
/// was said and mails with notes of some 280 characters. Every hundredth shares a recruiter with the next.
/// The same arguments always give the same tracker: application-000000, person-000000-0 and so on.
Tracker manyApplications(int count, Instant now);

/// The id of the application of that number.
ApplicationId applicationId(int number);

} // namespace afterword::test
