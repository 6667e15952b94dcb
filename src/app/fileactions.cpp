// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files in and out, off the window’s thread.
#include "fileactions.h"

#include "importdialog.h"
#include "invitationdesk.h"
#include "spreadsheetexportdialog.h"
#include "spreadsheetimport.h"
#include "workingdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

/// One import from its file to its end; shared by the dialog and the thread.
struct FileActions::Job
{
    QString file;
    QPointer<ImportDialog> dialog;
    std::shared_ptr<const Tracker> tracker; ///< once it was read
    std::atomic_bool cancelled = false;
};

namespace {

struct Previewed
{
    std::shared_ptr<const Tracker> tracker;
    ImportReport report;
};

} // namespace

FileActions::FileActions(SqlTrackerStore &store, const Clock &clock, const Planner &planner,
                         BackgroundWork &work, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_planner(planner)
    , m_work(work)
    , m_window(window)
{}

// A store belongs to its thread, so a thread opens the same file once more.
FileActions::Opened FileActions::openAgain() const
{
    return SqlTrackerStore::open(m_store.file(), m_planner, m_clock);
}

QString FileActions::folder() const
{
    // A dialog takes a folder that is missing for a file's name.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void FileActions::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import"), folder());
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Everything that can be imported (*.json *.csv *.tsv *.txt *.ics *.eml)"),
                            tr("Tracker documents (*.json)"), tr("Spreadsheets (*.csv *.tsv *.txt)"),
                            tr("Invitations (*.ics *.eml)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::importFile);
    dialog->open();
}

void FileActions::importSpreadsheet(const QString &file)
{
    const auto open = [file = m_store.file(), &planner = m_planner, &clock = m_clock] {
        return SqlTrackerStore::open(file, planner, clock);
    };
    auto *spreadsheet = new SpreadsheetImport(file, open, m_work, m_window);
    connect(spreadsheet, &SpreadsheetImport::imported, this,
            [this, first = isEmpty()](int added, int changed) { takeOver(first, added, changed); });
    spreadsheet->start();
}

bool FileActions::isEmpty() const
{
    int cards = 0;
    for (const StageCount &count : m_store.stageCounts().value_or(StageCounts{}))
        cards += count.cards;
    return cards == 0;
}

// The window's store looks what the import has changed.
void FileActions::takeOver(bool first, int added, int changed)
{
    if (const Result<bool> caught = m_store.catchUp(); !caught)
        Q_EMIT failed(caught.error());
    QStringList counts;
    if (added > 0)
        //: What came of an import: how many applications, people and messages are new
        counts << tr("%n new", nullptr, added);
    if (changed > 0)
        //: What came of an import: how many applications, people and messages were changed
        counts << tr("%n changed", nullptr, changed);
    Q_EMIT imported(first, counts.join(u", "_s));
}

void FileActions::importFile(const QString &file)
{
    if (m_importsElsewhere) {
        Q_EMIT importRequested(file);
        return;
    }
    if (InvitationDesk::mayHold(file)) {
        Q_EMIT invitationRequested(file);
        return;
    }
    if (formatOfFile(file) == FileFormat::Spreadsheet) {
        importSpreadsheet(file);
        return;
    }
    auto job = std::make_shared<Job>();
    job->file = file;
    job->dialog = new ImportDialog(file, m_window);
    job->dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(job->dialog, &ImportDialog::cancelRequested, this, [job] { job->cancelled = true; });
    connect(job->dialog, &ImportDialog::importRequested, this, [this, job] { import(job); });
    job->dialog->open();
    preview(job);
}

TrackerStore::Progress FileActions::progressOf(const std::shared_ptr<Job> &job)
{
    return [this, job, shown = 0](int done, int total) mutable {
        // Not for each record: a hundred steps are enough for an eye.
        const int share = total > 0 ? 100 * done / total : 0;
        if (share != shown) {
            shown = share;
            QMetaObject::invokeMethod(this, [job, done, total] {
                if (job->dialog)
                    job->dialog->showProgress(done, total);
            });
        }
        return !job->cancelled.load();
    };
}

void FileActions::preview(const std::shared_ptr<Job> &job)
{
    const auto work = [this, job, progress = progressOf(job)]() -> Result<Previewed> {
        const Opened store = openAgain();
        if (!store)
            return std::unexpected(store.error());
        auto tracker = readTrackerFile(job->file, [&store] { return (*store)->tracker(); });
        if (!tracker)
            return std::unexpected(tracker.error());
        auto shared = std::make_shared<const Tracker>(std::move(*tracker));
        auto report = (*store)->import(*shared, true, progress);
        if (!report)
            return std::unexpected(report.error());
        return Previewed{std::move(shared), std::move(*report)};
    };
    m_work.run<Result<Previewed>>(work, this, [job](const Result<Previewed> &result) {
        if (!job->dialog)
            return;
        if (!result) {
            job->dialog->showError(result.error());
            return;
        }
        job->tracker = result->tracker;
        job->dialog->showPreview(result->report);
    });
}

void FileActions::import(const std::shared_ptr<Job> &job)
{
    const auto work = [this, job, progress = progressOf(job)]() -> Result<ImportReport> {
        const Opened store = openAgain();
        if (!store)
            return std::unexpected(store.error());
        return (*store)->import(*job->tracker, false, progress);
    };
    m_work.run<Result<ImportReport>>(
        work, this, [this, job, first = isEmpty()](const Result<ImportReport> &result) {
            if (!result) {
                if (job->dialog)
                    job->dialog->showError(result.error());
                return;
            }
            if (job->dialog)
                job->dialog->accept();
            using What = ImportReport::Entry::What;
            takeOver(first, result->count(What::Added), result->count(What::Changed));
        });
}

void FileActions::chooseExport(ExportKind kind)
{
    if (kind != ExportKind::Spreadsheet) {
        chooseExportFile(kind, {});
        return;
    }
    auto *dialog = new SpreadsheetExportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, kind] { chooseExportFile(kind, dialog->form()); });
    dialog->open();
}

void FileActions::chooseExportFile(ExportKind kind, const CsvForm &form)
{
    const bool isDocument = kind == ExportKind::TrackerDocument;
    const QString suffix = isDocument ? u"json"_s : u"csv"_s;
    auto *dialog =
        new QFileDialog(m_window, isDocument ? tr("Export Tracker") : tr("Export Spreadsheet"), folder());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isDocument ? tr("Tracker documents (*.json)") : tr("Spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(suffix);
    //: Suggested name of an exported file
    dialog->selectFile(tr("job search") + u'.' + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind, form](const QString &file) { exportTo(file, kind, form); });
    dialog->open();
}

void FileActions::exportTo(const QString &file, ExportKind kind, const CsvForm &form)
{
    const Instant at = m_clock.now();
    const auto work = [this, file, kind, form, at]() -> Result<void> {
        const Opened store = openAgain();
        if (!store)
            return std::unexpected(store.error());
        const auto tracker = (*store)->tracker();
        if (!tracker)
            return std::unexpected(tracker.error());
        return writeTrackerFile(file, kind, *tracker, m_planner, at, form);
    };
    m_work.run<Result<void>>(work, this, [this, file](const Result<void> &result) {
        if (result) {
            //: %1 is a file
            Q_EMIT message(tr("Exported to %1").arg(file));
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void FileActions::chooseBackup()
{
    auto *dialog = new QFileDialog(m_window, tr("Save a Copy"), folder());
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tracker files (*.db)"));
    dialog->setDefaultSuffix(u"db"_s);
    const QString day = m_clock.now().toUtc().date().toString(Qt::ISODate);
    //: Suggested name of a copy of the tracker; %1 is a date
    dialog->selectFile(tr("job search %1").arg(day) + u".db"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::backUpTo);
    dialog->open();
}

void FileActions::backUpTo(const QString &file)
{
    auto *progress = new WorkingDialog(tr("Saving a copy…"), m_window);
    const auto work = [this, file, stopped = progress->stopped()]() -> Result<void> {
        const Opened store = openAgain();
        if (!store)
            return std::unexpected(store.error());
        return (*store)->backup(file, [stopped] { return !*stopped; });
    };
    m_work.run<Result<void>>(work, this,
                             [this, file, progress = QPointer(progress)](const Result<void> &done) {
                                 delete progress;
                                 if (done) {
                                     //: %1 is a file
                                     Q_EMIT message(tr("Saved a copy as %1").arg(file));
                                 } else if (done.error().code != ErrorCode::Cancelled) {
                                     Q_EMIT failed(done.error());
                                 }
                             });
}

} // namespace afterword
