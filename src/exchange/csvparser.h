// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvParser: goes through the text of a table once, character by character, and knows in which line it is.
#pragma once

#include "csvtext.h"

namespace afterword {

class CsvParser
{
public:
    CsvParser(QString text, QString file, const CsvReadOptions &options);

    Result<CsvTable> run();

private:
    void chooseSeparator();
    bool readRecord();
    bool readCell();
    bool readQuoted();
    void addCell(qsizetype at, qsizetype length, bool hasPairs);
    bool isAt(QChar unit) const { return m_at < m_text.size() && m_text[m_at] == unit; }
    bool atLineEnd() const { return m_at == m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipLineEnd();
    bool oddity(int line, const QString &remark, const QString &refusal);

    CsvTable m_table;
    QStringView m_text; ///< of the table
    QString m_file;
    const CsvReadOptions &m_options;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_noMoreQuotes = false; ///< one that never ends was found, so no later one can
    std::optional<Error> m_error;
};

/// The separator that cuts the beginning of the text into the most even records.
QChar likelySeparator(QStringView text);

} // namespace afterword
