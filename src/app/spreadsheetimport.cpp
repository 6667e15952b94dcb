// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to a preview and to the store, off the window's thread.
#include "spreadsheetimport.h"

#include "jsontext.h"
#include "safefile.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

/// How long choices may follow each other before a preview is made of them.
constexpr auto pause = 60ms;

bool isDayFirstHere()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd', 0, Qt::CaseInsensitive) < format.indexOf(u'm', 0, Qt::CaseInsensitive);
}

/// What the table says under a mapping; its words for stages are found anew, the chosen ones kept.
Result<SpreadsheetPreview> previewOf(std::shared_ptr<const CsvTable> table, CsvMapping mapping,
                                     const Tracker &present, const CsvProgress &progress)
{
    SpreadsheetPreview preview;
    mapping.stages = csvStageWords(*table, mapping, mapping.stages);
    preview.dates = csvDateOrder(*table, mapping);
    if (preview.dates.dayProved != preview.dates.monthProved)
        mapping.dayFirst = preview.dates.dayProved;
    if (!mappingProblem(mapping)) {
        auto reading = readCsvRows(*table, mapping, present, progress);
        if (!reading)
            return std::unexpected(reading.error());
        preview.reading = std::make_shared<const CsvReading>(*std::move(reading));
    }
    preview.table = std::move(table);
    preview.mapping = std::move(mapping);
    return preview;
}

} // namespace

struct SpreadsheetImport::Work
{
    std::atomic<int> run = 0; ///< only the newest may go on
    std::shared_ptr<const QByteArray> bytes;
    std::shared_ptr<const Tracker> present;
    SpreadsheetPreview preview;
};

struct SpreadsheetImport::Loaded
{
    std::shared_ptr<const QByteArray> bytes;
    std::shared_ptr<const Tracker> present;
    SpreadsheetPreview preview;
};

SpreadsheetImport::SpreadsheetImport(const QString &file, OpenStore open, BackgroundWork &work,
                                     QWidget *window)
    : QObject(window)
    , m_file(file)
    , m_open(std::move(open))
    , m_work(work)
    , m_dialog(new SpreadsheetImportDialog(file, window))
    , m_shared(std::make_shared<Work>())
{
    m_dialog->setObjectName(u"spreadsheetImportDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { readRows(std::exchange(m_guessColumns, false)); });
    connect(m_dialog, &SpreadsheetImportDialog::formatChosen, this,
            [this] { readText(m_dialog->encoding(), m_dialog->separator()); });
    connect(m_dialog, &SpreadsheetImportDialog::headerChosen, this, [this] {
        m_guessColumns = true;
        m_soon.start();
    });
    connect(m_dialog, &SpreadsheetImportDialog::mappingChosen, &m_soon, qOverload<>(&QTimer::start));
    connect(m_dialog, &SpreadsheetImportDialog::importRequested, this, &SpreadsheetImport::import);
    connect(m_dialog, &SpreadsheetImportDialog::cancelRequested, this, [this] { ++m_shared->run; });
    connect(m_dialog, &QObject::destroyed, this, [this] {
        ++m_shared->run;
        deleteLater();
    });
}

void SpreadsheetImport::start()
{
    m_dialog->open();
    load();
}

// Called in threads: it tells the dialog through the event loop, and stops what is no longer wanted.
CsvProgress SpreadsheetImport::progress(int run)
{
    return [shared = m_shared, dialog = m_dialog, run, shown = -1](int done, int total) mutable {
        const int share = total > 0 ? static_cast<int>(qint64(100) * done / total) : 0;
        const bool isWanted = shared->run == run;
        if (isWanted && share != shown) {
            shown = share;
            QMetaObject::invokeMethod(qApp, [dialog, shared, run, share] {
                if (dialog && shared->run == run)
                    dialog->showProgress(share, 100);
            });
        }
        return isWanted;
    };
}

void SpreadsheetImport::load()
{
    const int run = ++m_shared->run;
    const auto work = [file = m_file, open = m_open, progress = progress(run),
                       dayFirst = isDayFirstHere()]() -> Result<Loaded> {
        auto bytes = readFileWhole(file, MostJsonBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        CsvReadOptions options;
        options.lenient = true;
        options.progress = progress;
        auto table = parseCsv(*bytes, file, options);
        if (!table)
            return std::unexpected(table.error());
        if (table->rowCount() == 0)
            return fail(ErrorCode::BadInput, SpreadsheetImport::tr("The table is empty."), file);
        const auto store = open();
        if (!store)
            return std::unexpected(store.error());
        auto present = (*store)->tracker();
        if (!present)
            return std::unexpected(present.error());
        Loaded loaded{std::make_shared<const QByteArray>(*std::move(bytes)),
                      std::make_shared<const Tracker>(*std::move(present)),
                      {}};
        auto shared = std::make_shared<const CsvTable>(*std::move(table));
        const CsvMapping mapping = likelyMapping(*shared, dayFirst);
        auto preview = previewOf(std::move(shared), mapping, *loaded.present, progress);
        if (!preview)
            return std::unexpected(preview.error());
        loaded.preview = *std::move(preview);
        return loaded;
    };
    m_work.run<Result<Loaded>>(work, m_dialog, [this, run](const Result<Loaded> &loaded) {
        if (m_shared->run != run)
            return;
        if (!loaded) {
            m_dialog->showError(loaded.error());
            return;
        }
        m_shared->bytes = loaded->bytes;
        m_shared->present = loaded->present;
        m_shared->preview = loaded->preview;
        m_dialog->showPreview(loaded->preview);
    });
}

void SpreadsheetImport::readText(std::optional<CsvEncoding> encoding, std::optional<QChar> separator)
{
    if (!m_shared->bytes)
        return;
    const int run = ++m_shared->run;
    m_dialog->showWorking(tr("Reading…"));
    const auto work = [file = m_file, bytes = m_shared->bytes, present = m_shared->present, encoding,
                       separator, progress = progress(run),
                       dayFirst = isDayFirstHere()]() -> Result<SpreadsheetPreview> {
        CsvReadOptions options{encoding, separator, true, progress};
        auto table = parseCsv(*bytes, file, options);
        if (!table)
            return std::unexpected(table.error());
        auto shared = std::make_shared<const CsvTable>(*std::move(table));
        const CsvMapping mapping = likelyMapping(*shared, dayFirst);
        return previewOf(std::move(shared), mapping, *present, progress);
    };
    m_work.run<Result<SpreadsheetPreview>>(work, m_dialog,
                                           [this, run](const Result<SpreadsheetPreview> &done) {
                                               if (m_shared->run != run)
                                                   return;
                                               if (!done) {
                                                   m_dialog->showError(done.error());
                                                   return;
                                               }
                                               m_shared->preview = *done;
                                               m_dialog->showPreview(*done);
                                           });
}

void SpreadsheetImport::readRows(bool guessColumns)
{
    if (!m_shared->preview.table)
        return;
    const int run = ++m_shared->run;
    m_dialog->showWorking();
    const auto work = [table = m_shared->preview.table, present = m_shared->present, guessColumns,
                       mapping = m_dialog->mapping(),
                       progress = progress(run)]() mutable -> Result<SpreadsheetPreview> {
        if (guessColumns)
            mapping.columns = likelyColumns(*table, mapping.headerRow);
        return previewOf(table, std::move(mapping), *present, progress);
    };
    m_work.run<Result<SpreadsheetPreview>>(work, m_dialog,
                                           [this, run](const Result<SpreadsheetPreview> &done) {
                                               if (m_shared->run != run)
                                                   return;
                                               if (!done) {
                                                   m_dialog->showError(done.error());
                                                   return;
                                               }
                                               m_shared->preview = *done;
                                               m_dialog->showPreview(*done);
                                           });
}

void SpreadsheetImport::import()
{
    const auto reading = m_shared->preview.reading;
    if (!reading)
        return;
    const int run = ++m_shared->run;
    m_dialog->showWorking(tr("Importing…"));
    const auto work = [reading, open = m_open, progress = progress(run)]() -> Result<ImportReport> {
        const auto store = open();
        if (!store)
            return std::unexpected(store.error());
        return (*store)->import(reading->tracker, false, progress);
    };
    m_work.run<Result<ImportReport>>(work, this, [this, reading](const Result<ImportReport> &done) {
        // What was stopped too late has happened all the same.
        if (done) {
            Q_EMIT imported(reading->count(CsvRow::What::Added), reading->count(CsvRow::What::Changed));
            if (m_dialog)
                m_dialog->accept();
        } else if (m_dialog && done.error().code != ErrorCode::Cancelled) {
            m_dialog->showError(done.error());
        }
    });
}

} // namespace afterword
