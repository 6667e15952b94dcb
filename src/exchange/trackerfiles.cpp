// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader and which writer a file is for.
#include "trackerfiles.h"

#include "applicationscsv.h"
#include "csvtext.h"
#include "homezone.h"
#include "invitationimport.h"
#include "invitationtext.h"
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

/// Bytes at the beginning of a file by which its kind is told.
constexpr qint64 LookedAt = 4096;

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
    const bool isCalendar = ending == "ics"_L1 || ending == "ical"_L1 ||
                            calendarInUtf8(bytes.left(200)).trimmed().startsWith("BEGIN:VCALENDAR") ||
                            (ending == "txt"_L1 && hasCalendar(calendarInUtf8(bytes.left(LookedAt))));
    if (isCalendar)
        return FileFormat::Invitation;
    if (ending == "csv"_L1 || ending == "tsv"_L1 || ending == "tab"_L1 || ending == "txt"_L1)
        return FileFormat::Spreadsheet;
    return FileFormat::Unknown;
}

} // namespace

FileFormat formatOfFile(const QString &file)
{
    QFile beginning(file);
    if (!QFileInfo(file).isFile() || !beginning.open(QIODevice::ReadOnly))
        return formatOf(file, {});
    return formatOf(file, beginning.read(LookedAt));
}

Result<InvitationImport> importInvitations(const QByteArray &ics, const QString &file, const Tracker &present,
                                           const QStringList &ownAddresses, const ReadMemory &memory)
{
    const auto invitations = readInvitations(ics, file, homeZone(present.profile.timeZone));
    if (!invitations)
        return std::unexpected(invitations.error());
    QStringList uids;
    for (const Invitation &invitation : *invitations)
        uids.append(invitation.uid);
    Result<InvitationMemory> remembered = memory ? memory(uids) : InvitationMemory();
    if (!remembered)
        return std::unexpected(remembered.error());
    Tracker known = present;
    InvitationImport result;
    for (const Invitation &invitation : *invitations) {
        result.proposals.push_back(understandInvitation(known, invitation, ownAddresses, *remembered));
        if (result.proposals.back().changesSomething()) {
            result.taken.push_back(takenBy(result.proposals.back()));
            remembered->insert(invitation.uid, result.taken.back());
        }
        auto applied = withProposal(std::move(known), result.proposals.back());
        if (!applied)
            return std::unexpected(applied.error());
        known = std::move(*applied);
    }
    result.records = changedRecords(present, known);
    return result;
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
    if (format == FileFormat::Spreadsheet)
        return readApplicationsCsv(*bytes, file, *known);
    auto invitations = importInvitations(*bytes, file, *known);
    if (!invitations)
        return std::unexpected(invitations.error());
    return std::move(invitations->records);
}

Result<void> writeTrackerFile(const QString &file, ExportKind kind, const Tracker &tracker,
                              const Planner &planner, Instant at, const CsvForm &form)
{
    if (kind == ExportKind::TrackerDocument)
        return writeFileSafely(file, writeTracker(tracker));
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
