// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader and which writer a file is for.
#include "trackerfiles.h"

#include "applicationscsv.h"
#include "calendarexport.h"
#include "csvtext.h"
#include "homezone.h"
#include "invitation.h"
#include "invitationimport.h"
#include "jsontext.h"
#include "safefile.h"
#include "trackerjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct TrackerFiles
{
    Q_DECLARE_TR_FUNCTIONS(TrackerFiles)
};

FileFormat formatOf(const QString &file, const QByteArray &bytes)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const QByteArray start = bytes.left(200).trimmed();
    if (refusedWorkbook(bytes, file))
        return FileFormat::Workbook;
    if (start.startsWith("SQLite format 3"))
        return FileFormat::Database;
    if (ending == "json"_L1 || start.startsWith('{'))
        return FileFormat::TrackerDocument;
    if (ending == "ics"_L1 || start.startsWith("BEGIN:VCALENDAR"))
        return FileFormat::Invitation;
    if (ending == "csv"_L1 || ending == "tsv"_L1 || ending == "tab"_L1 || ending == "txt"_L1)
        return FileFormat::Spreadsheet;
    return FileFormat::Unknown;
}

/// The records that the invitations change; times without a zone are the person's own.
Result<Tracker> withInvitations(const Tracker &present, const QByteArray &bytes, const QString &file)
{
    const Zone ownZone = homeZone(present.profile.timeZone);
    const auto invitations = readInvitations(bytes, file, ownZone);
    if (!invitations)
        return std::unexpected(invitations.error());
    Tracker known = present;
    for (const Invitation &invitation : *invitations) {
        auto applied = applyInvitation(known, invitation);
        if (!applied)
            return std::unexpected(applied.error());
        known = std::move(*applied);
    }
    return changedRecords(present, known);
}

} // namespace

FileFormat formatOfFile(const QString &file)
{
    QFile beginning(file);
    if (!QFileInfo(file).isFile() || !beginning.open(QIODevice::ReadOnly))
        return formatOf(file, {});
    return formatOf(file, beginning.read(512));
}

Result<Tracker> readTrackerFile(const QString &file, const std::function<Result<Tracker>()> &present)
{
    const auto bytes = readFileWhole(file, MostJsonBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const FileFormat format = formatOf(file, *bytes);
    if (format == FileFormat::TrackerDocument)
        return readTracker(*bytes, file);
    if (auto refused = refusedWorkbook(*bytes, file))
        return std::unexpected(*std::move(refused));
    if (format == FileFormat::Database) {
        return fail(ErrorCode::BadInput,
                    TrackerFiles::tr("This is a tracker file: it is opened, not imported."), file);
    }
    if (format != FileFormat::Spreadsheet && format != FileFormat::Invitation) {
        return fail(
            ErrorCode::BadInput,
            TrackerFiles::tr("This is neither a tracker document (.json) nor a spreadsheet (.csv) nor an "
                             "invitation (.ics)."),
            file);
    }
    const auto known = present();
    if (!known)
        return known;
    return format == FileFormat::Spreadsheet ? readApplicationsCsv(*bytes, file, *known)
                                             : withInvitations(*known, *bytes, file);
}

Result<void> writeTrackerFile(const QString &file, ExportKind kind, const Tracker &tracker,
                              const Planner &planner, Instant at, const CsvForm &form)
{
    switch (kind) {
    case ExportKind::TrackerDocument:
        return writeFileSafely(file, writeTracker(tracker));
    case ExportKind::Calendar:
        return writeFileSafely(file, exportCalendar(tracker, planner.plan(tracker, at)));
    case ExportKind::Spreadsheet:
        break;
    }
    // The file says where each application stands today.
    const Plan plan = planner.plan(tracker, at);
    CsvExportOptions options;
    options.at = at;
    options.separator = form.separator;
    options.byteOrderMark = form.byteOrderMark;
    options.stageNow = [&plan](const Application &application) -> std::optional<Stage> {
        const auto advice =
            std::ranges::find(plan.applications, application.id, &ApplicationAdvice::application);
        return advice == plan.applications.end() ? std::nullopt : std::optional(advice->stage);
    };
    return writeFileSafely(file, writeApplicationsCsv(tracker, options));
}

} // namespace afterword
