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

/// What a file is for, by its name and else by its first bytes.
enum class FileFormat { Unknown, TrackerDocument, Spreadsheet, Invitation, Database, Workbook };

/// Looks at the beginning of the file only; Unknown where it cannot be read.
FileFormat formatOfFile(const QString &file);

/// Reads a tracker document, a spreadsheet or an invitation, by its name and else by its first bytes. What is
/// there already is asked for only where the file speaks of it.
Result<Tracker> readTrackerFile(const QString &file, const std::function<Result<Tracker>()> &present);

enum class ExportKind { Calendar, TrackerDocument, Spreadsheet };

/// How a spreadsheet is written.
struct CsvForm
{
    QChar separator = u',';
    bool byteOrderMark = false;
};

/// Writes the whole tracker in that form; the file is replaced at once or left as it was.
Result<void> writeTrackerFile(const QString &file, ExportKind kind, const Tracker &tracker,
                              const Planner &planner, Instant at, const CsvForm &form = {});

} // namespace afterword
