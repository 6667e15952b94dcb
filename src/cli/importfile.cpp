// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader a file is for: by its name, else by its first bytes.
#include "importfile.h"

#include "applicationscsv.h"
#include "invitation.h"
#include "invitationimport.h"
#include "safefile.h"
#include "trackerjson.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

enum class Format { Unknown, TrackerDocument, Spreadsheet, Invitation };

Format formatOf(const QString &file, const QByteArray &bytes)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "json"_L1)
        return Format::TrackerDocument;
    if (ending == "csv"_L1 || ending == "tsv"_L1 || ending == "txt"_L1)
        return Format::Spreadsheet;
    if (ending == "ics"_L1 || ending == "ical"_L1)
        return Format::Invitation;
    const QByteArray start = bytes.left(200).trimmed();
    if (start.startsWith('{'))
        return Format::TrackerDocument;
    if (start.startsWith("BEGIN:VCALENDAR"))
        return Format::Invitation;
    return Format::Unknown;
}

Result<Tracker> readInvitationsInto(const Tracker &present, const QByteArray &bytes, const QString &file)
{
    const auto invitations =
        readInvitations(bytes, file, Zone::named(present.profile.timeZone).value_or(Zone()));
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

Result<Tracker> readImport(const QString &file, const std::function<Result<Tracker>()> &existing)
{
    const auto bytes = readFileWhole(file, LargestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Format format = formatOf(file, *bytes);
    if (format == Format::TrackerDocument)
        return readTracker(*bytes, file);
    if (format == Format::Unknown)
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate(
                        "CommandLine", "This is neither a tracker document (.json) nor a spreadsheet "
                                       "(.csv) nor an invitation (.ics)."),
                    file);
    const auto present = existing();
    if (!present)
        return present;
    return format == Format::Spreadsheet ? readApplicationsCsv(*bytes, file, *present)
                                         : readInvitationsInto(*present, *bytes, file);
}

} // namespace afterword::cli
