// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walking over the content lines of an iCalendar file.
#include "icalendarscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype DeepestNesting = 4; // VCALENDAR, VEVENT, VALARM; one to spare
constexpr int MostEvents = 1000;

/// Unfolds the lines one by one; any of CR LF, LF and CR ends a line.
class ContentLines
{
public:
    explicit ContentLines(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    QByteArray next()
    {
        QByteArray line = physicalLine();
        while (!atEnd() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t'))
            line += physicalLine().mid(1);
        return line;
    }

private:
    QByteArray physicalLine()
    {
        qsizetype end = m_at;
        while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
            ++end;
        const QByteArray line = m_bytes.mid(m_at, end - m_at);
        m_at = end + (m_bytes.mid(end, 2) == "\r\n" ? 2 : 1);
        return line;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

struct ContentLine
{
    QByteArray name;       ///< upper case
    QByteArray parameters; ///< from the first semicolon on, as they stand
    QByteArray value;
};

ContentLine parsed(const QByteArray &line)
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
    if (colon < 0)
        return {};
    const qsizetype nameEnd = semicolon < 0 ? colon : semicolon;
    return {line.left(nameEnd).trimmed().toUpper(), line.mid(nameEnd, colon - nameEnd),
            line.mid(colon + 1).trimmed()};
}

QString zoneParameter(const QByteArray &parameters)
{
    const qsizetype at = parameters.toUpper().indexOf(";TZID=");
    if (at < 0)
        return {};
    QByteArray value = parameters.mid(at + 6);
    if (value.startsWith('"'))
        value = value.mid(1, value.indexOf('"', 1) - 1);
    else if (const qsizetype end = value.indexOf(';'); end >= 0)
        value.truncate(end);
    return QString::fromUtf8(value);
}

/// Whether a zone's rule has at most a few changes a year.
bool isYearly(const QByteArray &rule)
{
    static const QList<QByteArray> harmless{"FREQ",       "INTERVAL", "BYMONTH", "BYDAY",
                                            "BYMONTHDAY", "UNTIL",    "WKST"};
    const QList<QByteArray> parts = rule.toUpper().split(';');
    return parts.contains("FREQ=YEARLY") && std::ranges::all_of(parts, [](const QByteArray &part) {
               return harmless.contains(part.left(part.indexOf('='))) && part.size() < 64;
           });
}

/// Whether the parser shall see what stands in these components, outermost first. Alarms, attachments of
/// other kinds and what nobody knows are none of an interview's business, and each is one more way to break a
/// parser.
bool isWanted(const QList<QByteArray> &open)
{
    if (open.isEmpty() || open[0] != "VCALENDAR")
        return false;
    if (open.size() == 1 || open[1] == "VEVENT")
        return open.size() <= 2;
    return open[1] == "VTIMEZONE" &&
           (open.size() == 2 || (open.size() == 3 && (open[2] == "STANDARD" || open[2] == "DAYLIGHT")));
}

/// Letters, digits and hyphens, as RFC 5545 has them.
bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Invitation", text);
}

} // namespace

Result<ICalendarScan> scanICalendar(const QByteArray &ics, const QString &file)
{
    const auto broken = [&file](const char *text) { return fail(ErrorCode::BadInput, tr(text), file); };
    constexpr const char *Broken =
        QT_TRANSLATE_NOOP("Invitation", "This calendar file is broken; nothing was imported.");
    ICalendarScan scan;
    QList<QByteArray> open;
    bool sawCalendar = false;
    bool hasUid = false;
    ContentLines lines(ics);
    while (!lines.atEnd()) {
        const QByteArray line = lines.next();
        const auto [name, parameters, value] = parsed(line);
        if (name == "BEGIN") {
            open.append(value.toUpper());
            if (isWanted(open))
                scan.text += "BEGIN:" + open.last() + "\r\n";
            if (open.size() > DeepestNesting)
                return broken(Broken);
            if (open.first() != "VCALENDAR")
                return broken(QT_TRANSLATE_NOOP("Invitation",
                                                "This is no calendar file (.ics); nothing was imported."));
            sawCalendar = true;
            if (open.last() == "VEVENT")
                hasUid = false;
            if (open.last() == "VEVENT" && ++scan.events > MostEvents)
                return broken(QT_TRANSLATE_NOOP(
                    "Invitation",
                    "This calendar file holds more than 1000 events; choose a single invitation."));
        } else if (name == "END") {
            if (isWanted(open))
                scan.text += "END:" + open.last() + "\r\n";
            if (open.isEmpty() || open.takeLast() != value.toUpper())
                return broken(Broken);
            if (value.toUpper() == "VEVENT" && !hasUid)
                return broken(QT_TRANSLATE_NOOP(
                    "Invitation", "The invitation has no UID to know it again by; nothing was imported."));
        } else if (isName(name) && isWanted(open)) {
            scan.text += line + "\r\n";
        }
        if (open.size() == 1 && name == "METHOD") {
            scan.method = value.toUpper();
        } else if (open.size() == 2 && open.last() == "VEVENT") {
            if (name == "RRULE" || name == "RDATE" || name == "EXRULE" || name == "RECURRENCE-ID")
                return broken(QT_TRANSLATE_NOOP("Invitation",
                                                "This invitation repeats; Afterword takes single "
                                                "interviews only. Nothing was imported."));
            hasUid = hasUid || (name == "UID" && !value.isEmpty());
            if (name == "DTSTART" || name == "DTEND") {
                if (const QString zone = zoneParameter(parameters); !zone.isEmpty())
                    scan.usedZones.append(zone);
            }
        } else if (open.size() == 2 && open.last() == "VTIMEZONE" && name == "TZID") {
            scan.describedZones.append(QString::fromUtf8(value));
        } else if (open.contains("VTIMEZONE") && name == "RRULE" && !isYearly(value)) {
            return broken(Broken);
        }
    }
    if (!sawCalendar)
        return broken(
            QT_TRANSLATE_NOOP("Invitation", "This is no calendar file (.ics); nothing was imported."));
    if (!open.isEmpty())
        return broken(
            QT_TRANSLATE_NOOP("Invitation", "This calendar file ends too early; nothing was imported."));
    if (scan.events == 0)
        return broken(
            QT_TRANSLATE_NOOP("Invitation", "This calendar file holds no event; nothing was imported."));
    return scan;
}

} // namespace afterword
