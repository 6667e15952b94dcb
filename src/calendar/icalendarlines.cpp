// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Escaping and folding.
#include "icalendarlines.h"

namespace afterword {

namespace {

constexpr qsizetype MostOctets = 75;

void appendEscaped(QByteArray &line, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char octet : utf8) {
        switch (octet) {
        case '\\':
        case ';':
        case ',':
            line += '\\';
            line += octet;
            break;
        case '\n':
            line += "\\n";
            break;
        default:
            line += octet;
        }
    }
}

/// An octet within a character, behind its first.
bool isWithin(char octet)
{
    return (static_cast<uchar>(octet) & 0xc0U) == 0x80U;
}

/// Whether the octets before that place end in the first half of an escape.
bool cutsEscape(const QByteArray &line, qsizetype at)
{
    qsizetype backslashes = 0;
    while (at - backslashes > 0 && line[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

QByteArray escapedText(const QString &text)
{
    QByteArray escaped;
    escaped.reserve(text.size() + 16);
    appendEscaped(escaped, text);
    return escaped;
}

void ICalendarLines::value(QByteArrayView name, QByteArrayView value)
{
    if (name.size() + 1 + value.size() <= MostOctets) {
        m_bytes.append(name).append(':').append(value).append("\r\n");
        return;
    }
    m_line.resize(0);
    m_line.append(name).append(':').append(value);
    fold();
}

void ICalendarLines::text(QByteArrayView name, const QString &text)
{
    if (text.isEmpty())
        return;
    m_line.resize(0);
    m_line.append(name).append(':');
    appendEscaped(m_line, text);
    fold();
}

void ICalendarLines::fold()
{
    qsizetype from = 0;
    qsizetype most = MostOctets;
    while (m_line.size() - from > most) {
        qsizetype to = from + most;
        while (isWithin(m_line[to]))
            --to;
        if (cutsEscape(m_line, to))
            --to;
        m_bytes.append(QByteArrayView(m_line).sliced(from, to - from)).append("\r\n ");
        from = to;
        most = MostOctets - 1; // the blank counts
    }
    m_bytes.append(QByteArrayView(m_line).sliced(from)).append("\r\n");
}

} // namespace afterword
