// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as they may stand in an iCalendar file, in and out.
#pragma once

#include <QString>

namespace afterword {

/// Without NUL and other control characters, which iCalendar cannot carry and readers stumble over; every
/// kind of line end is a line feed. Tabs stay.
QString calendarText(const QString &text);
/// The same on one line, without blanks at its ends.
QString calendarLine(const QString &text);

} // namespace afterword
