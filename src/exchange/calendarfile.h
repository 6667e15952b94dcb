// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar as a file, written piece by piece, and only where it differs.
#pragma once

#include "calendarexport.h"
#include "safefile.h"

namespace afterword {

struct CalendarFileOrder
{
    CalendarExportOptions options;
    CalendarLedger *ledger = nullptr; ///< of the facts' database; null: revisions are not counted
    SafeFileWriter::Commit commit = SafeFileWriter::Commit::Always;
    /// Called with done and total, from the calling thread; false: Cancelled, and the file stays as it was.
    std::function<bool(int done, int total)> progress;
};

/// Writes all interviews of the tracker and all steps of the plan; what has changed since the last time
/// counts as changed at the plan's moment. False: the file had these bytes already and was left alone. Of an
/// unchanged tracker neither the ledger nor, with Commit::IfDifferent, the file is written.
Result<bool> writeCalendarFile(const QString &file, const Tracker &tracker, const Plan &plan,
                               const CalendarFileOrder &order);

} // namespace afterword
