// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files the program reads and writes for a person: by their kind, whole or not at all.
#pragma once

#include "businesscalendar.h"
#include "error.h"
#include "planner.h"
#include "tracker.h"

#include <functional>

namespace afterword {

/// Reads a tracker document, a spreadsheet or an invitation, by its name and else by its first bytes. What is
/// there already is asked for only where the file speaks of it.
Result<Tracker> readTrackerFile(const QString &file, const std::function<Result<Tracker>()> &present);

enum class ExportKind { Calendar, TrackerDocument, Spreadsheet };

/// Writes the whole tracker in that form; the file is replaced at once or left as it was.
Result<void> writeTrackerFile(const QString &file, ExportKind kind, const Tracker &tracker,
                              const Planner &planner, Instant at);

} // namespace afterword
