// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walking over the content lines of an iCalendar file.
#include "icalendarscan.h"

#include "contentlines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype DeepestNesting = 4; // VCALENDAR, VEVENT, VALARM; one to spare
constexpr size_t MostEvents = 1000;
constexpr qsizetype MostMarkup = 65'536; // nobody hides a link behind more of it

constexpr const char *Broken =
    QT_TRANSLATE_NOOP("Invitation", "This calendar file is broken; nothing was imported.");

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

/// What the parser is asked for of an event. The rest is either none of our business or read here.
bool isWantedOfEvent(const QByteArray &name)
{
    static const QSet<QByteArray> names{"DTSTART",  "DTEND",       "DURATION", "SUMMARY",
                                        "LOCATION", "DESCRIPTION", "URL",      "STATUS",
                                        "SEQUENCE", "ATTENDEE",    "DTSTAMP",  "X-MICROSOFT-CDO-ALLDAYEVENT",
                                        "ORGANIZER"};
    return names.contains(name);
}

Instant instantOf(const QByteArray &value)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(value.left(16)), u"yyyyMMdd'T'HHmmss'Z'"_s);
    return time.isValid() ? Instant::fromMilliseconds(
                                QDateTime(time.date(), time.time(), QTimeZone::utc()).toMSecsSinceEpoch())
                          : Instant();
}

QString addressOf(const QByteArray &value)
{
    QString address = QString::fromUtf8(value).trimmed().toLower();
    if (address.startsWith("mailto:"_L1))
        address.remove(0, 7);
    return address.contains(u'@') ? address : QString();
}

bool isConference(const QByteArray &name)
{
    return name == "CONFERENCE" || name == "X-GOOGLE-CONFERENCE" ||
           name == "X-MICROSOFT-SKYPETEAMSMEETINGURL" || name == "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK" ||
           name == "X-MICROSOFT-ONLINEMEETINGCONFLINK";
}

/// Whether the rule names one occurrence, which is no repetition.
bool isOnce(const QByteArray &rule)
{
    return rule.toUpper().split(';').contains("COUNT=1");
}

/// What a method other than those of invitations means; nullptr: it is of an invitation.
const char *refusalOf(const QByteArray &method)
{
    if (method == "REPLY")
        return QT_TRANSLATE_NOOP("Invitation", "This file is somebody’s answer to an invitation, not an "
                                               "invitation; nothing was imported.");
    if (method == "COUNTER")
        return QT_TRANSLATE_NOOP("Invitation", "This file proposes another time, which nobody has confirmed "
                                               "yet; nothing was imported.");
    if (method == "DECLINECOUNTER")
        return QT_TRANSLATE_NOOP("Invitation", "This file declines another time that was proposed: the "
                                               "interview stays as it is. Nothing was imported.");
    if (method == "REFRESH")
        return QT_TRANSLATE_NOOP("Invitation",
                                 "This file asks for an invitation and is none; nothing was imported.");
    return nullptr;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Invitation", text);
}

/// One file, one walk.
class Walk
{
public:
    explicit Walk(const QString &file)
        : m_file(file)
    {}

    Result<ICalendarScan> over(const QByteArray &ics);

private:
    using Refusal = const char *; ///< nullptr: none

    Refusal begin(const QByteArray &component);
    Refusal end(const QByteArray &component);
    Refusal property(const ContentLine &line);
    Refusal ofEvent(const ContentLine &line);
    Refusal refusal() const;

    ScannedEvent &event() { return m_scan.events.back(); }

    QString m_file;
    ICalendarScan m_scan;
    QList<QByteArray> m_open;
    bool m_sawCalendar = false;
    size_t m_firstOfCalendar = 0; ///< of the events
    QByteArray m_method;          ///< of the open calendar
    QByteArray m_recurrenceId;    ///< of the open event
};

Walk::Refusal Walk::begin(const QByteArray &component)
{
    m_open.append(component);
    if (m_open.size() > DeepestNesting)
        return Broken;
    if (m_open.first() != "VCALENDAR")
        return QT_TRANSLATE_NOOP("Invitation", "This is no calendar file (.ics); nothing was imported.");
    m_sawCalendar = true;
    const bool isEvent = component == "VEVENT";
    // An event within anything else is none that the parser sees.
    if (isEvent && m_open.size() != 2)
        return Broken;
    if (m_open.size() == 1) {
        m_firstOfCalendar = m_scan.events.size();
        m_method.clear();
    }
    if (isEvent && m_scan.events.size() == MostEvents)
        return QT_TRANSLATE_NOOP(
            "Invitation", "This calendar file holds more than 1000 events; choose a single invitation.");
    if (isWanted(m_open))
        m_scan.text += "BEGIN:" + component + "\r\n";
    // The parser takes nothing without a version, and complains aloud.
    if (m_open.size() == 1)
        m_scan.text += "VERSION:2.0\r\n";
    if (isEvent) {
        m_scan.text += "UID:" + QByteArray::number(m_scan.events.size()) + "\r\n";
        m_scan.events.emplace_back();
        m_recurrenceId.clear();
    }
    return nullptr;
}

Walk::Refusal Walk::end(const QByteArray &component)
{
    if (isWanted(m_open))
        m_scan.text += "END:" + component + "\r\n";
    if (m_open.isEmpty() || m_open.takeLast() != component)
        return Broken;
    if (component == "VEVENT" && m_open.size() == 1) {
        if (event().uid.isEmpty())
            return QT_TRANSLATE_NOOP("Invitation",
                                     "The invitation has no UID to know it again by; nothing was imported.");
        // One of a series is known by its own time in it, which stays when it is moved.
        if (!m_recurrenceId.isEmpty())
            event().uid += u'/' + QString::fromLatin1(m_recurrenceId);
    }
    if (m_open.isEmpty()) {
        for (size_t i = m_firstOfCalendar; i < m_scan.events.size(); ++i)
            m_scan.events[i].method = m_method;
    }
    return nullptr;
}

Walk::Refusal Walk::ofEvent(const ContentLine &line)
{
    const QByteArray &name = line.name;
    const bool repeats = (name == "RRULE" && !isOnce(line.value)) || name == "RDATE" || name == "EXRULE";
    if (repeats)
        return QT_TRANSLATE_NOOP("Invitation", "This invitation repeats; Afterword takes single "
                                               "interviews only. Nothing was imported.");
    if (name == "UID" && event().uid.isEmpty()) {
        event().uid = QString::fromUtf8(line.value);
    } else if (name == "RECURRENCE-ID") {
        m_recurrenceId = line.value.left(32);
    } else if (name == "DTSTAMP") {
        event().stamp = instantOf(line.value);
    } else if (name == "ORGANIZER") {
        event().sentBy = addressOf(line.parameter("SENT-BY"));
    } else if (name == "ATTENDEE") {
        const QString address = addressOf(line.value);
        if (line.parameter("PARTSTAT").toUpper() == "DECLINED")
            event().declined.append(address);
        if (line.parameter("ROLE").toUpper() == "NON-PARTICIPANT")
            event().onlooking.append(address);
    } else if (isConference(name)) {
        event().conferences.append(QString::fromUtf8(line.value));
    } else if (name == "X-ALT-DESC") {
        event().otherDescription = QString::fromUtf8(line.value.left(MostMarkup));
    } else if (name == "DTSTART" || name == "DTEND") {
        if (const QByteArray zone = line.parameter("TZID"); !zone.isEmpty())
            m_scan.usedZones.append(QString::fromUtf8(zone));
    }
    if (isWantedOfEvent(name))
        m_scan.text += line.line + "\r\n";
    return nullptr;
}

Walk::Refusal Walk::property(const ContentLine &line)
{
    if (m_open.size() == 2 && m_open.last() == "VEVENT")
        return ofEvent(line);
    if (m_open.size() == 1) {
        if (line.name == "METHOD") {
            m_method = line.value.toUpper();
            if (const Refusal refused = refusalOf(m_method))
                return refused;
        }
        if (line.name == "VERSION" && line.value == "1.0")
            return QT_TRANSLATE_NOOP("Invitation",
                                     "This calendar file is of the old form vCalendar 1.0, which Afterword "
                                     "does not read; nothing was imported.");
        if (line.name == "PRODID" || line.name == "METHOD")
            m_scan.text += line.line + "\r\n";
        return nullptr;
    }
    if (m_open.size() == 2 && m_open.last() == "VTIMEZONE" && line.name == "TZID")
        m_scan.describedZones.append(QString::fromUtf8(line.value));
    else if (m_open.contains("VTIMEZONE") && (line.name == "RRULE" || line.name == "EXRULE") &&
             !isYearly(line.value))
        return Broken;
    if (isWanted(m_open))
        m_scan.text += line.line + "\r\n";
    return nullptr;
}

Walk::Refusal Walk::refusal() const
{
    if (!m_sawCalendar)
        return QT_TRANSLATE_NOOP("Invitation", "This is no calendar file (.ics); nothing was imported.");
    if (!m_open.isEmpty())
        return QT_TRANSLATE_NOOP("Invitation", "This calendar file ends too early; nothing was imported.");
    if (m_scan.events.empty())
        return QT_TRANSLATE_NOOP("Invitation", "This calendar file holds no event; nothing was imported.");
    return nullptr;
}

Result<ICalendarScan> Walk::over(const QByteArray &ics)
{
    ContentLines lines(ics);
    Refusal refused = nullptr;
    while (!refused && !lines.atEnd()) {
        const ContentLine line = lines.next();
        if (line.name == "BEGIN")
            refused = begin(line.value.toUpper());
        else if (line.name == "END")
            refused = end(line.value.toUpper());
        else if (!line.name.isEmpty() && !m_open.isEmpty())
            refused = property(line);
    }
    if (!refused)
        refused = refusal();
    if (refused)
        return fail(ErrorCode::BadInput, tr(refused), m_file);
    return std::move(m_scan);
}

} // namespace

Result<ICalendarScan> scanICalendar(const QByteArray &ics, const QString &file)
{
    return Walk(file).over(ics);
}

} // namespace afterword
