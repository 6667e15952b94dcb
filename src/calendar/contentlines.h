// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The content lines of iCalendar text (RFC 5545, 3.1), unfolded, as forgiving as the world is careless.
#pragma once

#include <QByteArray>

namespace afterword {

struct ContentLine
{
    QByteArray name;       ///< upper case; empty: this is no content line
    QByteArray parameters; ///< from the first semicolon on, as they stand
    QByteArray value;      ///< without blanks at its ends
    QByteArray line;       ///< all of it, unfolded

    /// Of a parameter, without quotes; empty: there is none.
    QByteArray parameter(const QByteArray &upperName) const;
};

/// Any of CR LF, LF and CR ends a line, empty lines are none. What was folded without the blank that has to
/// begin the next line is joined again where the line before is a text and the next one no property.
class ContentLines
{
public:
    /// The bytes must outlive it.
    explicit ContentLines(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        skipEmpty();
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    ContentLine next();

private:
    QByteArrayView peek() const;
    void pass(QByteArrayView line);
    void skipEmpty();

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace afterword
