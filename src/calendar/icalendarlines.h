// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of the content lines of iCalendar text (RFC 5545, 3.1): escaped, folded, CRLF.
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// Appends to a text that its owner takes away. Lines have at most 75 octets; what is longer goes on behind a
/// blank, and no character and no escape is cut in two.
class ICalendarLines
{
public:
    /// Must outlive it.
    explicit ICalendarLines(QByteArray &bytes)
        : m_bytes(bytes)
    {}

    /// The value stands as it is; it must be free of line ends. The name may have parameters.
    void value(QByteArrayView name, QByteArrayView value);
    /// A text, which calendarText() or calendarLine() has cleaned; nothing where it is empty.
    void text(QByteArrayView name, const QString &text);
    /// BEGIN and END of a component.
    void begin(QByteArrayView component) { value("BEGIN", component); }
    void end(QByteArrayView component) { value("END", component); }

private:
    void fold();

    QByteArray &m_bytes;
    QByteArray m_line;
};

/// A text's value as it stands on its line, unfolded.
QByteArray escapedText(const QString &text);

} // namespace afterword
