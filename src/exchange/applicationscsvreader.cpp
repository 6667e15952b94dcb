// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a table of applications: columns by their names, then row by row.
#include "applicationscsv.h"
#include "csvcells.h"
#include "csvcolumns.h"
#include "csvtext.h"
#include "jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype MostIdUnits = 128;

class TableReader
{
public:
    TableReader(std::vector<CsvRecord> records, QString file, const Tracker &present)
        : m_records(std::move(records))
        , m_file(std::move(file))
        , m_present(present)
    {
        for (const Application &application : present.applications)
            m_presentById.insert(application.id.value(), &application);
    }

    Result<Tracker> run();

private:
    struct Field
    {
        std::optional<CsvColumn> column; ///< nullopt: a column of somebody else's
        QString header;
    };

    Result<void> readHeader();
    Result<void> settleDates();
    Result<Application> readRow(const CsvRecord &row);
    QString idOf(const CsvRecord &row);
    QString cell(const CsvRecord &row, CsvColumn column) const;
    QString cellAt(const CsvRecord &row, qsizetype index) const;
    bool has(CsvColumn column) const;
    void bringPeople(Tracker &tracker) const;
    std::unexpected<Error> wrong(const CsvRecord &row, const QString &message) const
    {
        return fail(ErrorCode::BadInput, message, linePlace(m_file, row.line));
    }

    std::vector<CsvRecord> m_records;
    QString m_file;
    const Tracker &m_present;
    std::vector<Field> m_fields;
    bool m_dayFirst = false;
    QHash<QString, int> m_alike; ///< how many rows so far have the same company, role and date
    QSet<QString> m_ids;
    QHash<QString, const Application *> m_presentById;
};

bool TableReader::has(CsvColumn column) const
{
    return std::ranges::any_of(m_fields, [=](const Field &field) { return field.column == column; });
}

QString TableReader::cellAt(const CsvRecord &row, qsizetype index) const
{
    if (index >= row.fields.size())
        return {};
    const QString text = withoutFormulaGuard(row.fields.at(index));
    // What Afterword wrote stands there to the letter; other tables have stray blanks.
    return has(CsvColumn::Id) ? text : text.trimmed();
}

QString TableReader::cell(const CsvRecord &row, CsvColumn column) const
{
    const auto field = std::ranges::find(m_fields, std::optional(column), &Field::column);
    return field == m_fields.end() ? QString() : cellAt(row, field - m_fields.begin());
}

Result<void> TableReader::readHeader()
{
    if (m_records.empty())
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "The table is empty."), m_file);
    const CsvRecord &head = m_records.front();
    for (const QString &header : head.fields) {
        const auto column = csvColumnOf(header);
        if (column && has(*column))
            //: %1 is the name of a column
            return wrong(head,
                         QCoreApplication::translate("ApplicationsCsv",
                                                     "A second column says the same as an earlier one: “%1”.")
                             .arg(header.trimmed()));
        m_fields.push_back({column, header.trimmed()});
    }
    if (!has(CsvColumn::Company) || !has(CsvColumn::Role))
        return wrong(head, QCoreApplication::translate(
                               "ApplicationsCsv",
                               "The first line must name a column for the company and one for the role."));
    return {};
}

/// Whether 3/4/2026 is in April or in March is decided once for the file, by the dates that leave no choice.
Result<void> TableReader::settleDates()
{
    bool dayProved = false;
    bool monthProved = false;
    const CsvRecord *open = nullptr;
    for (auto row = m_records.cbegin() + 1; row != m_records.cend(); ++row) {
        for (const CsvColumn column : {CsvColumn::AppliedOn, CsvColumn::ClosedOn}) {
            const QString text = cell(*row, column);
            const auto proof = csvDayFirst(text);
            dayProved = dayProved || proof == true;
            monthProved = monthProved || proof == false;
            if (!proof && csvDateOf(text, true) != csvDateOf(text, false) && !open)
                open = &*row;
        }
    }
    m_dayFirst = dayProved && !monthProved;
    if (open && dayProved == monthProved)
        return wrong(*open,
                     QCoreApplication::translate("ApplicationsCsv",
                                                 "The date could mean two days; write it like 2026-12-01."));
    return {};
}

/// From the id column, else from what the row is about: the same row has the same id in every import.
QString TableReader::idOf(const CsvRecord &row)
{
    if (QString given = cell(row, CsvColumn::Id); !given.isEmpty())
        return given;
    static const QUuid space = QUuid::fromString(u"{6b1b36c0-6a55-4d0a-9f5a-0f6c5f1d7c52}"_s);
    const QDate applied = csvDateOf(cell(row, CsvColumn::AppliedOn), m_dayFirst);
    QString key = cell(row, CsvColumn::Company).simplified().toCaseFolded() + u'\n' +
                  cell(row, CsvColumn::Role).simplified().toCaseFolded() + u'\n' +
                  applied.toString(Qt::ISODate);
    if (const int before = m_alike[key]++; before > 0)
        key += u'\n' + QString::number(before);
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

Result<Application> TableReader::readRow(const CsvRecord &row)
{
    for (qsizetype i = std::ssize(m_fields); i < row.fields.size(); ++i) {
        if (!row.fields.at(i).trimmed().isEmpty())
            return wrong(row, QCoreApplication::translate("ApplicationsCsv",
                                                          "The row has more cells than there are columns."));
    }
    const QString id = idOf(row);
    if (id.size() > MostIdUnits)
        return wrong(row,
                     QCoreApplication::translate("ApplicationsCsv", "An id has from 1 to 128 characters."));
    if (m_ids.contains(id))
        //: %1 is an id that two rows of a table have
        return wrong(row,
                     QCoreApplication::translate("ApplicationsCsv", "The id “%1” is taken already.").arg(id));
    m_ids.insert(id);

    const Application *present = m_presentById.value(id);
    Application application = present ? *present : Application{};
    application.id = ApplicationId(id);
    QStringList foreign;
    for (qsizetype i = 0; i < std::ssize(m_fields); ++i) {
        const Field &field = m_fields[static_cast<size_t>(i)];
        const QString text = cellAt(row, i);
        if (!field.column && !text.isEmpty())
            foreign.append(field.header.isEmpty() ? text : field.header + u": "_s + text);
        if (!field.column || (present && csvCell(*field.column, *present) == text))
            continue;
        if (*field.column == CsvColumn::Outcome)
            continue; // after the stage, wherever its column stands
        if (const auto set = setCsvCell(*field.column, text, m_dayFirst, application); !set)
            return wrong(row, set.error().message);
    }
    const QString outcome = cell(row, CsvColumn::Outcome);
    if (const auto set = setCsvCell(CsvColumn::Outcome, outcome, m_dayFirst, application); !set)
        return wrong(row, set.error().message);
    if (!foreign.isEmpty())
        application.notes = (QStringList{cell(row, CsvColumn::Notes)} + foreign).join(u'\n').trimmed();
    return application;
}

void TableReader::bringPeople(Tracker &tracker) const
{
    QSet<PersonId> named;
    for (const Application &application : tracker.applications) {
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
            tracker.people.push_back(person);
    }
}

Result<Tracker> TableReader::run()
{
    if (const auto header = readHeader(); !header)
        return std::unexpected(header.error());
    if (const auto dates = settleDates(); !dates)
        return std::unexpected(dates.error());
    Tracker tracker;
    for (auto row = m_records.cbegin() + 1; row != m_records.cend(); ++row) {
        auto application = readRow(*row);
        if (!application)
            return std::unexpected(application.error());
        tracker.applications.push_back(*std::move(application));
    }
    bringPeople(tracker);
    return tracker;
}

} // namespace

Result<Tracker> readApplicationsCsv(const QByteArray &csv, const QString &file, const Tracker &present)
{
    if (csv.size() > MostJsonBytes)
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "The table is longer than %n MiB.",
                                                nullptr, MostJsonMiB),
                    file);
    auto records = parseCsv(csv, file);
    if (!records)
        return std::unexpected(records.error());
    return TableReader(*std::move(records), file, present).run();
}

} // namespace afterword
