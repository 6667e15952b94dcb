// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text to records and back: encodings, separators, quotes (RFC 4180).
#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace afterword {

struct CsvRecord
{
    int line = 1; ///< where it begins in the text, from 1
    QStringList fields;
};

/// All records that are not blank. UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, else
/// Windows-1252; separated by whichever of , ; tab | stands most often in the first record, or by what a
/// first line like `sep=;` says. Lines end in CR, LF or CRLF. BadInput with `file:line` for a quote that
/// never ends, for text between a closing quote and the separator, and for what is no text.
Result<std::vector<CsvRecord>> parseCsv(const QByteArray &bytes, const QString &file);

/// One record with commas and CRLF; what a spreadsheet would take for a formula gets a leading apostrophe.
QString csvRecord(const QStringList &fields);

/// Takes the leading apostrophe away that csvRecord() gave.
QString withoutFormulaGuard(const QString &field);

/// `file:line`, or the line alone.
QString linePlace(const QString &file, int line);

} // namespace afterword
