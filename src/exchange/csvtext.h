// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text to a table of cells and back: encodings, separators, quotes (RFC 4180).
#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace afterword {

enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Something that was read although it is odd: told, not refused.
struct CsvRemark
{
    int line = 1;
    QString message; ///< one translated sentence
};

/// Called now and then from the reading thread; false stops the work with ErrorCode::Cancelled.
using CsvProgress = std::function<bool(int done, int total)>;

struct CsvReadOptions
{
    std::optional<CsvEncoding> encoding; ///< nullopt: found out
    std::optional<QChar> separator;      ///< nullopt: found out
    bool lenient = false;                ///< stray quotes are letters and make a remark, not an error
    CsvProgress progress = {};
};

/// A wider table is no table of applications.
constexpr int MostCsvColumns = 500;

/// The records of a CSV text that are not blank. It keeps the text once and of each cell only where it
/// stands, so that a table of many megabytes stays a small multiple of its file.
class CsvTable
{
public:
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Up to the last column in which anything stands.
    int columnCount() const { return m_columns; }
    /// Where the record begins in the text, from 1.
    int line(int row) const { return m_rows[static_cast<size_t>(row)].line; }
    /// How many cells the record has, blank ones at its end not counted.
    int cellCount(int row) const { return m_rows[static_cast<size_t>(row)].cells; }
    /// Empty where the record has no such cell.
    QString cell(int row, int column) const;

    CsvEncoding encoding() const { return m_encoding; }
    QChar separator() const { return m_separator; }
    /// The first hundred.
    const std::vector<CsvRemark> &remarks() const { return m_remarks; }

private:
    friend class CsvParser;
    friend Result<CsvTable> parseCsv(const QByteArray &, const QString &, const CsvReadOptions &);
    struct Cell
    {
        quint32 at = 0;
        quint32 length : 31 = 0;
        quint32 hasPairs : 1 = 0; ///< quotes stand in it twice
    };
    struct Row
    {
        int line = 1;
        int cells = 0;
        size_t firstCell = 0;
    };

    QString m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::vector<CsvRemark> m_remarks;
    int m_columns = 0;
    CsvEncoding m_encoding = CsvEncoding::Utf8;
    QChar m_separator = u',';
};

/// UTF-8 and UTF-16 with a byte order mark or without, else Windows-1252 (of which Latin-1 is a part);
/// separated by whichever of , ; tab | cuts the records most evenly, or by what a first line like `sep=;`
/// says. Lines end in CR, LF or CRLF. BadInput with `file:line` for what is no text, for a workbook of a
/// spreadsheet program, and unless lenient for a quote that never ends and for text between a closing quote
/// and the separator.
Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &file, const CsvReadOptions &options = {});

/// One record and CRLF; what a spreadsheet would take for a formula gets a leading apostrophe.
QString csvRecord(const QStringList &fields, QChar separator = u',');

/// Takes the leading apostrophe away that csvRecord() gave.
QString withoutFormulaGuard(const QString &field);

/// `file:line`, or the line alone.
QString linePlace(const QString &file, int line);

/// Why a workbook of a spreadsheet program (.xlsx, .ods, .xls, .numbers), told by its first bytes, is not
/// read and what to do; nullopt: it is none.
std::optional<Error> refusedWorkbook(const QByteArray &bytes, const QString &file);

} // namespace afterword
