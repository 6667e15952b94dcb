// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting of CSV text into records and cells.
#include "csvparser.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr std::array separators{u',', u';', u'\t', u'|'};
constexpr qsizetype lookedAtForSeparator = 64 * 1024;
constexpr size_t mostRemarks = 100;

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

/// How evenly it cuts the records: their number of cells that comes most often, times how often.
qsizetype evenness(QStringView text, QChar separator)
{
    QHash<int, int> counts;
    int cells = 1;
    bool inQuotes = false;
    bool isBlank = true;
    for (const QChar unit : text) {
        if (unit == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && isLineEnd(unit)) {
            if (!isBlank)
                ++counts[cells];
            cells = 1;
            isBlank = true;
            continue;
        }
        if (!inQuotes && unit == separator)
            ++cells;
        else
            isBlank = isBlank && unit.isSpace();
    }
    if (!isBlank)
        ++counts[cells];
    qsizetype best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, qsizetype(count.key() - 1) * count.value());
    return best;
}

} // namespace

QChar likelySeparator(QStringView text)
{
    const QStringView start = text.first(std::min(text.size(), lookedAtForSeparator));
    QChar likely = separators.front();
    qsizetype most = 0;
    for (const char16_t separator : separators) {
        if (const qsizetype score = evenness(start, separator); score > most) {
            most = score;
            likely = separator;
        }
    }
    return likely;
}

CsvParser::CsvParser(QString text, QString file, const CsvReadOptions &options)
    : m_file(std::move(file))
    , m_options(options)
{
    m_table.m_text = std::move(text);
    m_text = m_table.m_text;
}

void CsvParser::skipLineEnd()
{
    if (m_at == m_text.size())
        return;
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

void CsvParser::chooseSeparator()
{
    const bool isNamed = m_text.startsWith("sep="_L1, Qt::CaseInsensitive) && m_text.size() > 4 &&
                         !isLineEnd(m_text[4]) && (m_text.size() == 5 || isLineEnd(m_text[5]));
    if (isNamed) {
        m_separator = m_text[4];
        m_at = 5;
        skipLineEnd();
    }
    if (m_options.separator)
        m_separator = *m_options.separator;
    else if (!isNamed)
        m_separator = likelySeparator(m_text);
}

/// True where reading goes on.
bool CsvParser::oddity(int line, const QString &remark, const QString &refusal)
{
    if (!m_options.lenient) {
        m_error = Error{ErrorCode::BadInput, refusal, linePlace(m_file, line)};
        return false;
    }
    if (m_table.m_remarks.size() < mostRemarks)
        m_table.m_remarks.push_back({line, remark});
    return true;
}

void CsvParser::addCell(qsizetype at, qsizetype length, bool hasPairs)
{
    m_table.m_cells.push_back(
        {static_cast<quint32>(at), static_cast<quint32>(length) & 0x7fffffffu, hasPairs ? 1u : 0u});
}

bool CsvParser::readQuoted()
{
    const int firstLine = m_line;
    const qsizetype opening = m_at;
    bool hasPairs = false;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar unit = m_text[m_at];
        if (unit != u'"') {
            const bool firstOfPair = unit == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_line += isLineEnd(unit) && !firstOfPair ? 1 : 0;
            continue;
        }
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            hasPairs = true;
            ++m_at;
            continue;
        }
        const qsizetype closing = m_at++;
        while (!atLineEnd() && m_text[m_at] == u' ' && m_separator != u' ')
            ++m_at;
        if (atLineEnd() || m_text[m_at] == m_separator) {
            addCell(opening + 1, closing - opening - 1, hasPairs);
            return true;
        }
        m_at = closing;
        if (!oddity(m_line,
                    QCoreApplication::translate("ApplicationsCsv",
                                                "A quote stands inside of a cell; it was taken as a letter."),
                    QCoreApplication::translate("ApplicationsCsv",
                                                "Text stands between a closing quote and the separator.")))
            return false;
    }
    // Nothing after it closed a cell, so nothing closes a later one either.
    m_noMoreQuotes = true;
    m_at = opening;
    m_line = firstLine;
    return oddity(
        firstLine,
        QCoreApplication::translate("ApplicationsCsv", "A quote never ends; it was taken as a letter."),
        QCoreApplication::translate("ApplicationsCsv", "The quote that begins here never ends."));
}

bool CsvParser::readCell()
{
    if (isAt(u'"') && !m_noMoreQuotes) {
        if (!readQuoted())
            return false;
        if (!m_noMoreQuotes)
            return true;
    }
    const qsizetype first = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    addCell(first, m_at - first, false);
    return true;
}

bool CsvParser::readRecord()
{
    CsvTable::Row row{m_line, 0, m_table.m_cells.size()};
    while (true) {
        if (!readCell())
            return false;
        const CsvTable::Cell &cell = m_table.m_cells.back();
        if (!m_text.sliced(cell.at, cell.length).trimmed().isEmpty())
            row.cells = static_cast<int>(m_table.m_cells.size() - row.firstCell);
        if (atLineEnd())
            break;
        ++m_at;
    }
    skipLineEnd();
    m_table.m_cells.resize(row.firstCell + static_cast<size_t>(row.cells));
    if (row.cells > 0)
        m_table.m_rows.push_back(row);
    m_table.m_columns = std::max(m_table.m_columns, row.cells);
    return true;
}

Result<CsvTable> CsvParser::run()
{
    chooseSeparator();
    m_table.m_separator = m_separator;
    qsizetype told = 0;
    while (m_at < m_text.size()) {
        if (!readRecord())
            return std::unexpected(*m_error);
        if (m_options.progress && m_at - told > 256 * 1024) {
            told = m_at;
            if (!m_options.progress(static_cast<int>(m_at), static_cast<int>(m_text.size())))
                return fail(ErrorCode::Cancelled,
                            QCoreApplication::translate("ApplicationsCsv", "Reading was stopped."), m_file);
        }
    }
    return std::move(m_table);
}

} // namespace afterword
