// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version 9 of the schema: indexes of what a calendar shows of some days.
#pragma once

#include "dialect.h"

namespace afterword {

/// Interviews of more days than this are found by an index of their own: there are hardly any.
constexpr qint64 longInterviewMs = 2LL * 24 * 60 * 60 * 1000;

QStringList calendarRangeSchema(const Dialect &dialect);

} // namespace afterword
