// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a table row by row.
#include "csvrows.h"

#include "csvcells.h"
#include "csvdates.h"
#include "csvidentity.h"
#include "homezone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype MostIdUnits = 128;
constexpr int rowsBetweenProgress = 256;

/// The notes with that piece, if it does not stand there already.
QString withPiece(const QString &notes, const QString &piece)
{
    if (piece.isEmpty() || (u'\n' + notes + u'\n').contains(u'\n' + piece + u'\n'))
        return notes;
    return notes.isEmpty() ? piece : notes + u'\n' + piece;
}

std::vector<CsvColumn> differences(const Application &before, const Application &after)
{
    std::vector<CsvColumn> columns;
    for (const CsvColumnName &name : csvColumnNames()) {
        if (csvCell(name.column, before) != csvCell(name.column, after))
            columns.push_back(name.column);
    }
    if (before.interviews != after.interviews)
        columns.push_back(CsvColumn::InterviewAt);
    return columns;
}

class RowReader
{
public:
    RowReader(const CsvTable &table, const CsvMapping &mapping, const Tracker &present)
        : m_table(table)
        , m_mapping(mapping)
        , m_present(present)
        , m_identity(present)
        , m_headers(csvHeaders(table, mapping.headerRow))
    {
        m_reading.dayFirst = mapping.dayFirst;
        m_reading.clears = mapping.has(CsvColumn::Id);
        m_reading.zone = homeZone(present.profile.timeZone);
        for (const CsvStageWord &word : mapping.stages) {
            if (word.meaning)
                m_reading.stages.insert(csvStageKey(word.word), *word.meaning);
        }
    }

    Result<CsvReading> run(const CsvProgress &progress);

private:
    struct Trouble
    {
        QString reason;
        QString column;
    };

    QString cell(int row, int column) const;
    QString cell(int row, CsvColumn column) const
    {
        const int at = m_mapping.find(column);
        return at < 0 ? QString() : cell(row, at);
    }
    void settleIds();
    std::optional<CsvRow> leftOut(int row);
    CsvRow read(int row);
    std::optional<Trouble> fill(int row, const Application *present, Application &application, bool &assumed);
    void bringPeople();

    const CsvTable &m_table;
    const CsvMapping &m_mapping;
    const Tracker &m_present;
    CsvIdentity m_identity;
    QStringList m_headers;
    CsvCellReading m_reading;
    std::vector<QString> m_ids;  ///< of the rows below the header
    QHash<QString, int> m_lines; ///< of ids that were taken
    QHash<QStringList, int> m_same;
    CsvReading m_result;
};

QString RowReader::cell(int row, int column) const
{
    const QString text = withoutFormulaGuard(m_table.cell(row, column));
    // What Afterword wrote stands there to the letter; other tables have stray blanks.
    return m_reading.clears ? text : text.trimmed();
}

void RowReader::settleIds()
{
    const int first = m_mapping.headerRow + 1;
    std::vector<CsvRowName> names;
    for (int row = first; row < m_table.rowCount(); ++row) {
        const auto applied = csvDateOf(cell(row, CsvColumn::AppliedOn), m_mapping.dayFirst);
        names.push_back(
            {cell(row, CsvColumn::Company), cell(row, CsvColumn::Role), applied ? applied->date : QDate()});
    }
    m_ids = m_identity.idsFor(names);
    if (!m_mapping.has(CsvColumn::Id))
        return;
    for (int row = first; row < m_table.rowCount(); ++row) {
        if (const QString given = cell(row, CsvColumn::Id); !given.isEmpty())
            m_ids[static_cast<size_t>(row - first)] = given;
    }
}

std::optional<CsvRow> RowReader::leftOut(int row)
{
    CsvRow result;
    result.what = CsvRow::What::LeftOut;
    result.line = m_table.line(row);
    if (m_mapping.headerRow >= 0 && std::ranges::equal(csvHeaders(m_table, row), m_headers)) {
        result.reason = QCoreApplication::translate("ApplicationsCsv", "It names the columns once more.");
        return result;
    }
    QStringList cells;
    for (int column = 0; column < m_table.cellCount(row); ++column)
        cells.append(m_table.cell(row, column).trimmed());
    if (const auto same = m_same.constFind(cells); same != m_same.cend()) {
        result.reason =
            //: %1 is the number of a line of a file
            QCoreApplication::translate("ApplicationsCsv", "It says the same as line %1.").arg(*same);
        return result;
    }
    m_same.insert(cells, result.line);
    return std::nullopt;
}

std::optional<RowReader::Trouble> RowReader::fill(int row, const Application *present,
                                                  Application &application, bool &assumed)
{
    QStringList foreign;
    // Outcome after the stage, an interview after the zone that it is in, wherever their columns stand.
    std::vector<int> late;
    const auto set = [&](int column, const QString &text) -> std::optional<Trouble> {
        const auto done =
            setCsvCell(m_mapping.columns[static_cast<size_t>(column)], text, m_reading, application);
        if (!done)
            return Trouble{done.error().message, m_headers.value(column)};
        assumed = assumed || *done;
        return std::nullopt;
    };
    for (int column = 0; column < static_cast<int>(m_mapping.columns.size()); ++column) {
        const CsvColumn what = m_mapping.columns[static_cast<size_t>(column)];
        const QString text = cell(row, column);
        if (what == CsvColumn::ToNotes) {
            const QString &header = m_headers.at(column);
            const QString plain = text.trimmed();
            if (!plain.isEmpty())
                foreign.append(header.isEmpty() ? plain : header + u": "_s + plain);
        } else if (what == CsvColumn::Outcome || what == CsvColumn::InterviewAt) {
            late.push_back(column);
        } else if (what == CsvColumn::Notes && !m_reading.clears) {
            application.notes = withPiece(application.notes, text);
        } else if (!present || csvCell(what, *present) != text) {
            if (const auto trouble = set(column, text))
                return trouble;
        }
    }
    for (const int column : late) {
        if (const auto trouble = set(column, cell(row, column)))
            return trouble;
    }
    for (const QString &piece : foreign)
        application.notes = withPiece(application.notes, piece);
    return std::nullopt;
}

CsvRow RowReader::read(int row)
{
    CsvRow result;
    result.line = m_table.line(row);
    const auto wrong = [&](const QString &reason, const QString &column = {}) {
        result.what = CsvRow::What::Wrong;
        result.reason = reason;
        result.column = column;
        return result;
    };
    const QString id = m_ids[static_cast<size_t>(row - m_mapping.headerRow - 1)];
    if (id.size() > MostIdUnits)
        return wrong(QCoreApplication::translate("ApplicationsCsv", "An id has from 1 to 128 characters."));
    if (const auto taken = m_lines.constFind(id); taken != m_lines.cend()) {
        return wrong(
            //: %1 is an id that two rows of a table have, %2 the number of the line of the first
            QCoreApplication::translate("ApplicationsCsv", "The id “%1” is taken already, in line %2.")
                .arg(id)
                .arg(*taken));
    }
    m_lines.insert(id, result.line);

    const Application *present = m_identity.present(id);
    Application application = present ? *present : Application{};
    application.id = ApplicationId(id);
    bool assumed = false;
    if (const auto trouble = fill(row, present, application, assumed))
        return wrong(trouble->reason, trouble->column);
    if (present)
        result.changed = differences(*present, application);
    result.what = !present                  ? CsvRow::What::Added
                  : *present == application ? CsvRow::What::Unchanged
                                            : CsvRow::What::Changed;
    if (assumed)
        result.reason = QCoreApplication::translate(
            "ApplicationsCsv", "The interview has no time of day in the table; noon was taken.");
    result.application = static_cast<int>(m_result.tracker.applications.size());
    m_result.tracker.applications.push_back(std::move(application));
    return result;
}

void RowReader::bringPeople()
{
    QSet<PersonId> named;
    for (const Application &application : m_result.tracker.applications) {
        const auto add = [&](const std::vector<PersonId> &ids) {
            for (const PersonId &id : ids)
                named.insert(id);
        };
        add({application.hiringManager, application.coordinator, application.designatedContact});
        add(application.references);
        for (const Interview &interview : application.interviews)
            add(interview.interviewers);
        for (const Commitment &commitment : application.commitments)
            named.insert(commitment.person);
        for (const Correspondence &entry : application.correspondence)
            add(entry.people);
        for (const Offer &offer : application.offers)
            named.insert(offer.person);
        for (const Adjustment &adjustment : application.adjustments)
            named.insert(adjustment.person);
    }
    for (const Person &person : m_present.people) {
        if (named.contains(person.id))
            m_result.tracker.people.push_back(person);
    }
}

Result<CsvReading> RowReader::run(const CsvProgress &progress)
{
    settleIds();
    for (int row = m_mapping.headerRow + 1; row < m_table.rowCount(); ++row) {
        if (progress && row % rowsBetweenProgress == 0 && !progress(row, m_table.rowCount()))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("ApplicationsCsv", "Reading was stopped."));
        auto left = leftOut(row);
        CsvRow result = left ? *std::move(left) : read(row);
        if (result.application < 0) {
            QStringList cells;
            for (int column = 0; column < std::min(m_table.cellCount(row), 4); ++column) {
                if (const QString text = m_table.cell(row, column).simplified(); !text.isEmpty())
                    cells.append(text.left(60));
            }
            result.title = cells.join(u", "_s);
        }
        m_result.rows.push_back(std::move(result));
    }
    bringPeople();
    return std::move(m_result);
}

} // namespace

int CsvReading::count(CsvRow::What what) const
{
    return static_cast<int>(std::ranges::count(rows, what, &CsvRow::what));
}

std::optional<Error> CsvReading::firstProblem(const QString &file) const
{
    const auto wrong = std::ranges::find(rows, CsvRow::What::Wrong, &CsvRow::what);
    if (wrong == rows.end())
        return std::nullopt;
    return Error{ErrorCode::BadInput, wrong->reason, linePlace(file, wrong->line)};
}

Result<CsvReading> readCsvRows(const CsvTable &table, const CsvMapping &mapping, const Tracker &present,
                               const CsvProgress &progress)
{
    return RowReader(table, mapping, present).run(progress);
}

} // namespace afterword
