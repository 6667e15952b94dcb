// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a table of applications with nobody to ask: the likely mapping, or an error where it is in
// doubt.
#include "applicationscsv.h"
#include "csvrows.h"
#include "jsontext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Where the table may mean two things, or does not say what must be said.
Result<void> settled(const CsvTable &table, const CsvMapping &mapping, const QString &file)
{
    const int head = std::max(mapping.headerRow, 0);
    const auto wrong = [&](int line, const QString &message) {
        return fail(ErrorCode::BadInput, message, linePlace(file, line));
    };
    std::vector<CsvColumn> named;
    for (const QString &header : csvHeaders(table, mapping.headerRow)) {
        const auto column = csvColumnOf(header);
        if (column && std::ranges::find(named, *column) != named.end())
            //: %1 is the name of a column
            return wrong(table.line(head),
                         QCoreApplication::translate("ApplicationsCsv",
                                                     "A second column says the same as an earlier one: “%1”.")
                             .arg(header));
        if (column)
            named.push_back(*column);
    }
    for (const CsvColumn needed : {CsvColumn::Company, CsvColumn::Role}) {
        if (std::ranges::find(named, needed) == named.end())
            return wrong(table.line(head),
                         QCoreApplication::translate(
                             "ApplicationsCsv",
                             "The first line must name a column for the company and one for the role."));
    }
    for (int row = head + 1; row < table.rowCount(); ++row) {
        if (table.cellCount(row) > table.cellCount(head))
            return wrong(table.line(row),
                         QCoreApplication::translate("ApplicationsCsv",
                                                     "The row has more cells than there are columns."));
    }
    if (const CsvDateOrder order = csvDateOrder(table, mapping); order.isOpen())
        return wrong(order.openLine,
                     QCoreApplication::translate("ApplicationsCsv",
                                                 "The date could mean two days; write it like 2026-12-01."));
    return {};
}

} // namespace

Result<Tracker> readApplicationsCsv(const QByteArray &csv, const QString &file, const Tracker &present)
{
    if (csv.size() > MostJsonBytes)
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "The table is longer than %n MiB.",
                                                nullptr, MostJsonMiB),
                    file);
    const auto table = parseCsv(csv, file);
    if (!table)
        return std::unexpected(table.error());
    if (table->rowCount() == 0)
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("ApplicationsCsv", "The table is empty."), file);
    const CsvMapping mapping = likelyMapping(*table, false);
    if (const auto clear = settled(*table, mapping, file); !clear)
        return std::unexpected(clear.error());
    auto reading = readCsvRows(*table, mapping, present);
    if (!reading)
        return std::unexpected(reading.error());
    if (auto problem = reading->firstProblem(file))
        return std::unexpected(*std::move(problem));
    return std::move(reading->tracker);
}

} // namespace afterword
