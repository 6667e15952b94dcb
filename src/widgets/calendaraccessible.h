// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painted calendar as screen readers meet it: days and entries as children with a name and a place.
#pragma once

namespace afterword {

/// Has every CalendarGrid of the program speak; further calls do nothing.
void installCalendarAccessibility();

} // namespace afterword
