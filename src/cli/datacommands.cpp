// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that move a person's data.
#include "datacommands.h"

#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "trackerfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using What = ImportReport::Entry::What;

QString nameOf(What what)
{
    switch (what) {
    case What::Added:
        return u"added"_s;
    case What::Changed:
        return u"changed"_s;
    case What::Unchanged:
        return u"unchanged"_s;
    }
    return {};
}

void printReport(const ImportReport &report, bool dryRun, bool json, QTextStream &out)
{
    if (json) {
        QJsonArray entries;
        for (const auto &entry : report.entries)
            entries.append(
                QJsonObject{{u"what"_s, nameOf(entry.what)}, {u"description"_s, entry.description}});
        const QJsonObject document{{u"dryRun"_s, dryRun},
                                   {u"added"_s, report.count(What::Added)},
                                   {u"changed"_s, report.count(What::Changed)},
                                   {u"unchanged"_s, report.count(What::Unchanged)},
                                   {u"entries"_s, entries}};
        out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
        return;
    }
    for (const auto &entry : report.entries) {
        if (entry.what == What::Added)
            out << CommandLine::tr("added    %1").arg(entry.description) << u'\n';
        else if (entry.what == What::Changed)
            out << CommandLine::tr("changed  %1").arg(entry.description) << u'\n';
    }
    const QString counts = CommandLine::tr("%1 added, %2 changed, %3 left as they were.")
                               .arg(report.count(What::Added))
                               .arg(report.count(What::Changed))
                               .arg(report.count(What::Unchanged));
    out << (dryRun ? CommandLine::tr("A dry run, nothing was written. It would be: %1").arg(counts) : counts)
        << u'\n';
}

/// Names a place that a dry run may fill and throw away, for a person who has no database yet.
Result<ImportReport> importIntoNothing(const Tracker &read, Session &session)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Unavailable, CommandLine::tr("No temporary folder could be made."),
                    folder.path());
    const PolicyPlanner planner(session.businessCalendar());
    const auto store = SqlTrackerStore::open(folder.filePath(u"trial.db"_s), planner, session.clock());
    if (!store)
        return std::unexpected(store.error());
    return (*store)->import(read, true);
}

Result<ExportKind> kindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "json"_L1)
        return ExportKind::TrackerDocument;
    if (ending == "csv"_L1)
        return ExportKind::Spreadsheet;
    if (ending == "ics"_L1)
        return ExportKind::Calendar;
    return fail(ErrorCode::BadInput,
                CommandLine::tr("The name must end in .json, .csv or .ics; that says what to write."), file);
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return CommandLine::tr(
        "Takes in a tracker document, a spreadsheet of applications or an invitation; the same file "
        "twice changes nothing.");
}

QString ImportCommand::usage() const
{
    //: FILE stands for a file; the option is as it is typed
    return CommandLine::tr("FILE [--dry-run]");
}

QString ImportCommand::example() const
{
    return u"afterword-cli import applications.csv --dry-run"_s;
}

QList<OptionSpec> ImportCommand::options() const
{
    return {{u"dry-run"_s, {}, CommandLine::tr("Only tell what would be added and changed.")}};
}

Result<Exit> ImportCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const bool dryRun = invocation.options.contains(u"dry-run"_s);
    if (session.isReadOnly())
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("This command works on a database; leave out --tracker and --sample."));
    const bool exists = QFileInfo::exists(session.databasePath());
    const auto read = readTrackerFile(invocation.arguments.first(), [&]() -> Result<Tracker> {
        return exists ? session.tracker() : Tracker();
    });
    if (!read)
        return std::unexpected(read.error());
    Result<ImportReport> report;
    if (dryRun && !exists) {
        report = importIntoNothing(*read, session);
    } else {
        const auto store = session.store(true);
        if (!store)
            return std::unexpected(store.error());
        report = (*store)->import(*read, dryRun);
    }
    if (!report)
        return std::unexpected(report.error());
    printReport(*report, dryRun, invocation.json, out);
    return Exit::Done;
}

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return CommandLine::tr(
        "Writes everything as FILE.json, one row an application as FILE.csv, or interviews and steps "
        "as FILE.ics.");
}

QString ExportCommand::usage() const
{
    return CommandLine::tr("FILE");
}

QString ExportCommand::example() const
{
    return u"afterword-cli export ~/interviews.ics"_s;
}

Result<Exit> ExportCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const QString file = invocation.arguments.first();
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto kind = kindOf(file);
    if (!kind)
        return std::unexpected(kind.error());
    const PolicyPlanner planner(session.businessCalendar());
    if (const auto written = writeTrackerFile(file, *kind, *tracker, planner, session.at()); !written)
        return std::unexpected(written.error());
    if (invocation.json)
        out << QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"file"_s, file}}).toJson(QJsonDocument::Indented));
    else
        //: %1 is a file name
        out << CommandLine::tr("Written: %1").arg(file) << u'\n';
    return Exit::Done;
}

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return CommandLine::tr("Reads everything and verifies it; exit status 1 if anything is wrong.");
}

QString CheckCommand::example() const
{
    return u"afterword-cli check --db backup.db"_s;
}

Result<Exit> CheckCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    std::vector<Problem> problems;
    if (session.isReadOnly()) {
        const auto read = session.tracker(); // reading a document is checking it
        if (!read)
            return std::unexpected(read.error());
    } else {
        const auto store = session.store(false);
        if (!store)
            return std::unexpected(store.error());
        auto found = (*store)->check();
        if (!found)
            return std::unexpected(found.error());
        problems = std::move(*found);
    }
    if (invocation.json) {
        QJsonArray list;
        for (const Problem &problem : problems)
            list.append(QJsonObject{{u"message"_s, problem.message}, {u"repaired"_s, problem.repaired}});
        out << QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"problems"_s, list}}).toJson(QJsonDocument::Indented));
    } else if (problems.empty()) {
        out << CommandLine::tr("All is well.") << u'\n';
    } else {
        for (const Problem &problem : problems)
            out << (problem.repaired ? CommandLine::tr("repaired: %1").arg(problem.message) : problem.message)
                << u'\n';
    }
    return problems.empty() ? Exit::Done : Exit::No;
}

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return CommandLine::tr("Makes a consistent copy of the database, while the program may go on running.");
}

QString BackupCommand::usage() const
{
    return CommandLine::tr("FILE");
}

QString BackupCommand::example() const
{
    return u"afterword-cli backup ~/afterword-backup.db"_s;
}

Result<Exit> BackupCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto store = session.store(false);
    if (!store)
        return std::unexpected(store.error());
    if (const auto made = (*store)->backup(invocation.arguments.first()); !made)
        return std::unexpected(made.error());
    out << CommandLine::tr("Written: %1").arg(invocation.arguments.first()) << u'\n';
    return Exit::Done;
}

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::summary() const
{
    return CommandLine::tr("Puts a backup in the database’s place and keeps what it replaces beside it.");
}

QString RestoreCommand::usage() const
{
    return CommandLine::tr("FILE");
}

QString RestoreCommand::example() const
{
    return u"afterword-cli restore ~/afterword-backup.db"_s;
}

Result<Exit> RestoreCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    if (session.isReadOnly())
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("This command works on a database; leave out --tracker and --sample."));
    if (const auto restored =
            SqlTrackerStore::restore(invocation.arguments.first(), session.databasePath(), session.clock());
        !restored)
        return std::unexpected(restored.error());
    out << CommandLine::tr("Restored: %1").arg(session.databasePath()) << u'\n';
    return Exit::Done;
}

} // namespace afterword::cli
