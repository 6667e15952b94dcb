// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unfolding and taking apart.
#include "contentlines.h"

#include <QSet>

#include <algorithm>

namespace afterword {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

ContentLine parsed(QByteArray line)
{
    bool quoted = false;
    qsizetype colon = -1;
    qsizetype semicolon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted && line[i] == ':')
            colon = i;
        else if (!quoted && line[i] == ';' && semicolon < 0)
            semicolon = i;
    }
    ContentLine result;
    result.line = std::move(line);
    if (colon < 0)
        return result;
    const qsizetype nameEnd = semicolon < 0 ? colon : semicolon;
    const QByteArray name = result.line.left(nameEnd).trimmed().toUpper();
    if (name.isEmpty() || !std::ranges::all_of(name, isNameCharacter))
        return result;
    result.name = name;
    result.parameters = result.line.mid(nameEnd, colon - nameEnd);
    result.value = result.line.mid(colon + 1).trimmed();
    return result;
}

bool isKnownProperty(const QByteArray &upperName)
{
    static const QSet<QByteArray> names{
        "BEGIN",     "END",         "VERSION",   "PRODID",   "METHOD",        "CALSCALE",
        "UID",       "DTSTAMP",     "DTSTART",   "DTEND",    "DURATION",      "SUMMARY",
        "LOCATION",  "DESCRIPTION", "ORGANIZER", "ATTENDEE", "SEQUENCE",      "STATUS",
        "CLASS",     "PRIORITY",    "TRANSP",    "CREATED",  "LAST-MODIFIED", "URL",
        "GEO",       "CATEGORIES",  "COMMENT",   "CONTACT",  "RESOURCES",     "RELATED-TO",
        "RRULE",     "RDATE",       "EXDATE",    "EXRULE",   "RECURRENCE-ID", "ATTACH",
        "ACTION",    "TRIGGER",     "REPEAT",    "TZID",     "TZNAME",        "TZOFFSETFROM",
        "TZURL",     "TZOFFSETTO",  "COLOR",     "IMAGE",    "CONFERENCE",    "REQUEST-STATUS",
        "COMPLETED", "DUE",         "FREEBUSY",  "NAME",     "SOURCE",        "REFRESH-INTERVAL"};
    return names.contains(upperName);
}

/// Whether the line begins a property and does not go on with the text before.
bool beginsProperty(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && isNameCharacter(line[end]))
        ++end;
    // Its colon may stand in the next line, when that is folded.
    if (end == 0 || end == line.size() || (line[end] != ':' && line[end] != ';'))
        return false;
    const QByteArray name = line.first(end).toByteArray();
    const QByteArray upper = name.toUpper();
    if (upper.startsWith("X-") || isKnownProperty(upper))
        return true;
    // "PIN: 123" is a line of a text, "FOO:bar" a property that nobody knows.
    return name == upper && end + 1 < line.size() && line[end + 1] != ' ';
}

bool isText(QByteArrayView line)
{
    static const QSet<QByteArray> names{"DESCRIPTION", "SUMMARY",  "LOCATION",   "COMMENT", "CONTACT",
                                        "ORGANIZER",   "ATTENDEE", "X-ALT-DESC", "URL"};
    qsizetype end = 0;
    while (end < line.size() && isNameCharacter(line[end]))
        ++end;
    return names.contains(line.first(end).toByteArray().toUpper());
}

} // namespace

QByteArray ContentLine::parameter(const QByteArray &upperName) const
{
    bool quoted = false;
    for (qsizetype at = 0; at < parameters.size(); ++at) {
        if (parameters[at] == '"')
            quoted = !quoted;
        if (quoted || parameters[at] != ';')
            continue;
        const qsizetype equals = parameters.indexOf('=', at);
        if (equals < 0)
            return {};
        if (parameters.mid(at + 1, equals - at - 1).trimmed().toUpper() != upperName)
            continue;
        QByteArray value = parameters.mid(equals + 1);
        if (value.startsWith('"'))
            return value.mid(1, value.indexOf('"', 1) - 1);
        if (const qsizetype end = value.indexOf(';'); end >= 0)
            value.truncate(end);
        return value;
    }
    return {};
}

QByteArrayView ContentLines::peek() const
{
    qsizetype end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
        ++end;
    return QByteArrayView(m_bytes).sliced(m_at, end - m_at);
}

void ContentLines::pass(QByteArrayView line)
{
    m_at += line.size();
    skipEmpty();
}

void ContentLines::skipEmpty()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'))
        ++m_at;
}

ContentLine ContentLines::next()
{
    QByteArrayView physical = peek();
    QByteArray line = physical.toByteArray();
    pass(physical);
    const bool takesText = isText(line);
    while (!atEnd()) {
        physical = peek();
        if (physical.startsWith(' ') || physical.startsWith('\t'))
            line.append(physical.sliced(1));
        else if (takesText && !beginsProperty(physical))
            line.append(physical);
        else
            break;
        pass(physical);
    }
    return parsed(std::move(line));
}

} // namespace afterword
