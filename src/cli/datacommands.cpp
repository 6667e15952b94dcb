// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that move a person's data.
#include "datacommands.h"

#include "calendarfile.h"
#include "calendarpart.h"
#include "homezone.h"
#include "invitationwords.h"
#include "mailreader.h"
#include "policyplanner.h"
#include "safefile.h"
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

void printReport(const ImportReport &report, const QStringList &sentences, bool dryRun, bool json,
                 QTextStream &out)
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
                                   {u"entries"_s, entries},
                                   {u"invitations"_s, QJsonArray::fromStringList(sentences)}};
        out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
        return;
    }
    for (const QString &sentence : sentences)
        out << sentence << u'\n';
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

/// What an import brings, and for invitations what each does.
struct Incoming
{
    Tracker records;
    QStringList sentences;
    std::vector<TakenInvitation> taken;
};

/// The invitation that the file is or carries; empty: it is none and carries none.
Result<CalendarPart> invitationIn(const QString &file)
{
    if (formatOfFile(file) == FileFormat::Invitation) {
        auto bytes = readFileWhole(file, MostInvitationBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        return CalendarPart{std::move(*bytes), {}};
    }
    QFile beginning(file);
    constexpr qint64 enough = 4096;
    const bool isMail = beginning.open(QIODevice::ReadOnly) && looksLikeMail(beginning.read(enough));
    if (!isMail)
        return CalendarPart{};
    const auto bytes = readFileWhole(file, LargestMail);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto part = readCalendarPart(*bytes, file);
    if (part && part->text.isEmpty())
        return fail(ErrorCode::BadInput, CommandLine::tr("This mail carries no invitation."), file);
    return part;
}

Result<Incoming> readIncoming(const QString &file, Session &session)
{
    const bool exists = QFileInfo::exists(session.databasePath());
    const auto present = [&]() -> Result<Tracker> { return exists ? session.tracker() : Tracker(); };
    const auto invitation = invitationIn(file);
    if (!invitation)
        return std::unexpected(invitation.error());
    if (invitation->text.isEmpty()) {
        auto read = readTrackerFile(file, present);
        if (!read)
            return std::unexpected(read.error());
        return Incoming{std::move(*read), {}, {}};
    }
    const auto known = present();
    if (!known)
        return std::unexpected(known.error());
    // A mail to one person alone says who that person is.
    const QStringList own = invitation->recipients.size() == 1 ? invitation->recipients : QStringList();
    const auto memory = [&](const QStringList &uids) -> Result<InvitationMemory> {
        if (!exists)
            return InvitationMemory();
        const auto store = session.store(false);
        if (!store)
            return std::unexpected(store.error());
        return (*store)->takenInvitations(uids);
    };
    auto read = importInvitations(invitation->text, file, *known, own, memory);
    if (!read)
        return std::unexpected(read.error());
    Incoming incoming{std::move(read->records), {}, std::move(read->taken)};
    const Zone home = homeZone(known->profile.timeZone);
    for (const InvitationProposal &proposal : read->proposals) {
        const Application *application = known->find(proposal.application);
        incoming.sentences.append(whatItDoes(proposal, application ? application->company : QString(), home));
    }
    return incoming;
}

bool isCalendar(const QString &file)
{
    return QFileInfo(file).suffix().compare("ics"_L1, Qt::CaseInsensitive) == 0;
}

Result<ExportKind> kindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "json"_L1)
        return ExportKind::TrackerDocument;
    if (ending == "csv"_L1)
        return ExportKind::Spreadsheet;
    return fail(ErrorCode::BadInput,
                CommandLine::tr("The name must end in .json, .csv or .ics; that says what to write."), file);
}

/// What a calendar is to say, of the options given.
Result<CalendarExportOptions> calendarOptions(const QHash<QString, QString> &given)
{
    CalendarExportOptions options;
    if (const auto level = given.constFind(u"detail"_s); level != given.cend()) {
        const auto detail = fromExchangeName<CalendarDetail>(*level);
        if (!detail)
            return fail(ErrorCode::BadInput,
                        CommandLine::tr("--detail must be full, company or private, not “%1”.").arg(*level));
        options.detail = *detail;
    }
    if (const auto form = given.constFind(u"steps"_s); form != given.cend()) {
        if (*form != "todo"_L1 && *form != "event"_L1 && *form != "none"_L1)
            return fail(ErrorCode::BadInput,
                        CommandLine::tr("--steps must be todo, event or none, not “%1”.").arg(*form));
        options.steps = *form != "none"_L1;
        options.stepsAsEvents = *form == "event"_L1;
    }
    if (given.contains(u"no-alarms"_s)) {
        options.interviewAlarm.reset();
        options.alarmAtOpening = false;
        options.alarmBeforeDue.reset();
    }
    options.localTimes = given.contains(u"local-times"_s);
    options.invitedInterviews = !given.contains(u"without-invited"_s);
    return options;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return CommandLine::tr(
        "Takes in a tracker document, a spreadsheet of applications or an invitation (.ics, or the .eml "
        "that carries it); the same file twice changes nothing.");
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
    const auto read = readIncoming(invocation.arguments.first(), session);
    if (!read)
        return std::unexpected(read.error());
    Result<ImportReport> report;
    if (dryRun && !QFileInfo::exists(session.databasePath())) {
        report = importIntoNothing(read->records, session);
    } else {
        const auto store = session.store(true);
        if (!store)
            return std::unexpected(store.error());
        report = (*store)->import(read->records, dryRun);
        if (report && !dryRun) {
            if (const auto remembered = (*store)->rememberInvitations(read->taken); !remembered)
                return std::unexpected(remembered.error());
        }
    }
    if (!report)
        return std::unexpected(report.error());
    printReport(*report, read->sentences, dryRun, invocation.json, out);
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

QList<OptionSpec> ExportCommand::options() const
{
    return {{u"detail"_s, CommandLine::tr("LEVEL"),
             CommandLine::tr("How much a calendar tells: full, company or private (default: full).")},
            {u"steps"_s, CommandLine::tr("FORM"),
             CommandLine::tr("Steps in a calendar: todo, event or none (default: todo).")},
            {u"no-alarms"_s, {}, CommandLine::tr("A calendar without alarms.")},
            {u"local-times"_s,
             {},
             CommandLine::tr("A calendar by the clocks of each place, with its zone, instead of in UTC.")},
            {u"without-invited"_s,
             {},
             CommandLine::tr("A calendar without interviews that came from an invitation.")}};
}

Result<Exit> ExportCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const QString file = invocation.arguments.first();
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto options = calendarOptions(invocation.options);
    if (!options)
        return std::unexpected(options.error());
    const PolicyPlanner planner(session.businessCalendar());
    if (isCalendar(file)) {
        CalendarFileOrder order;
        order.options = *options;
        if (!session.isReadOnly()) {
            const auto store = session.store(false);
            if (!store)
                return std::unexpected(store.error());
            order.ledger = *store;
        }
        const Plan plan = planner.plan(*tracker, session.at());
        if (const auto written = writeCalendarFile(file, *tracker, plan, order); !written)
            return std::unexpected(written.error());
    } else {
        const auto kind = kindOf(file);
        if (!kind)
            return std::unexpected(kind.error());
        if (!invocation.options.isEmpty())
            return fail(ErrorCode::BadInput, CommandLine::tr("These options are for calendars (.ics) alone."),
                        file);
        if (const auto written = writeTrackerFile(file, *kind, *tracker, planner, session.at()); !written)
            return std::unexpected(written.error());
    }
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
