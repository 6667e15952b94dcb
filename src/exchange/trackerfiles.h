// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files the program reads and writes for a person: by their kind, whole or not at all.
#pragma once

#include "businesscalendar.h"
#include "error.h"
#include "invitationproposal.h"
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

/// What an invitation makes of a tracker.
struct InvitationImport
{
    std::vector<InvitationProposal> proposals; ///< one an event, in the order in which they were applied
    Tracker records;                           ///< what they change
    std::vector<TakenInvitation> taken;        ///< to be remembered once that is stored
};

/// Which of these UIDs were taken in before.
using ReadMemory = std::function<Result<InvitationMemory>(const QStringList &uids)>;

/// All events of the iCalendar text, each understood by what the ones before have changed. `ownAddresses` are
/// the person's, besides the profile's; the file is the place of errors. Times without a zone are the
/// person's own.
Result<InvitationImport> importInvitations(const QByteArray &ics, const QString &file, const Tracker &present,
                                           const QStringList &ownAddresses = {},
                                           const ReadMemory &memory = {});

enum class ExportKind { TrackerDocument, Spreadsheet };

/// How a spreadsheet is written.
struct CsvForm
{
    QChar separator = u',';
    bool byteOrderMark = false;
};

/// Writes the whole tracker in that form; the file is replaced at once or left as it was. A calendar is
/// written by writeCalendarFile().
Result<void> writeTrackerFile(const QString &file, ExportKind kind, const Tracker &tracker,
                              const Planner &planner, Instant at, const CsvForm &form = {});

} // namespace afterword
