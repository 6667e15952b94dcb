// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of invitations through KCalendarCore.
#include "invitation.h"

#include "calendartext.h"
#include "icalendarscan.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString emailOf(const QString &address)
{
    QString email = calendarLine(address).toLower();
    if (email.startsWith("mailto:"_L1))
        email.remove(0, 7);
    return email.contains(u'@') ? email : QString();
}

InvitedPerson invited(const QString &name, const QString &address)
{
    InvitedPerson person{calendarLine(name), emailOf(address)};
    if (person.name.toLower() == person.email)
        person.name.clear();
    return person;
}

bool isPerson(const KCalendarCore::Attendee &attendee)
{
    return attendee.cuType() == KCalendarCore::Attendee::Individual ||
           attendee.cuType() == KCalendarCore::Attendee::Unknown;
}

/// The link behind which the talk takes place.
QString linkOf(const KCalendarCore::Event &event)
{
    const auto isWeb = [](const QUrl &url) {
        return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    };
    if (isWeb(event.url()))
        return event.url().toString();
    static const QRegularExpression known(
        u"https://(?:[\\w-]+\\.)*(?:zoom\\.us|meet\\.google\\.com|teams\\.microsoft\\.com|teams\\.live\\.com"
        "|webex\\.com|whereby\\.com|meet\\.jit\\.si)/[^\\s<>\"]*"_s);
    const QString places = event.location() + u'\n' + event.description();
    // Nobody hides the link behind 64 KB of text.
    const QUrl url(known.match(places.left(65'536)).captured());
    return isWeb(url) ? url.toString() : QString();
}

/// The zone that a TZID names: IANA's name, IANA's name behind a vendor's prefix, or Windows' name.
QString ianaName(const QString &id)
{
    const auto isKnown = [](const QString &name) { return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()); };
    if (isKnown(id))
        return id;
    const QStringList parts = id.split(u'/');
    if (parts.size() > 2 && isKnown(parts.mid(parts.size() - 2).join(u'/')))
        return parts.mid(parts.size() - 2).join(u'/');
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()));
}

class Reader
{
public:
    Reader(const ICalendarScan &scan, const Zone &ownZone)
        : m_scan(scan)
        , m_ownZone(ownZone)
    {}

    Invitation read(const KCalendarCore::Event &event) const;

private:
    Instant instantOf(const QDateTime &time, QString *zoneName) const;

    const ICalendarScan &m_scan;
    const Zone &m_ownZone;
};

/// Wall-clock times are resolved by our own resolver, whatever KCalendarCore's would say.
Instant Reader::instantOf(const QDateTime &time, QString *zoneName) const
{
    if (time.timeSpec() == Qt::LocalTime)
        return m_ownZone.resolve(time.date(), time.time());
    if (time.timeSpec() == Qt::TimeZone && time.timeZone() != QTimeZone::utc()) {
        const QString name = ianaName(QString::fromUtf8(time.timeZone().id()));
        if (const auto zone = Zone::named(name)) {
            *zoneName = name;
            return zone->resolve(time.date(), time.time());
        }
    }
    return Instant::fromMilliseconds(time.toMSecsSinceEpoch());
}

Invitation Reader::read(const KCalendarCore::Event &event) const
{
    Invitation invitation;
    invitation.uid = calendarLine(event.uid());
    invitation.sequence = event.revision();
    invitation.cancelled =
        m_scan.method == "CANCEL" || event.status() == KCalendarCore::Incidence::StatusCanceled;
    invitation.allDay = event.allDay();
    if (event.allDay()) {
        invitation.start = m_ownZone.startOfDay(event.dtStart().date());
        invitation.end = m_ownZone.endOfDay(std::max(event.dtStart().date(), event.dtEnd().date()));
    } else {
        QString endZone;
        invitation.start = instantOf(event.dtStart(), &invitation.timeZone);
        const QDateTime end = event.dtEnd();
        invitation.end =
            end.isValid() ? std::max(invitation.start, instantOf(end, &endZone)) : invitation.start;
    }
    invitation.summary = calendarLine(event.summary());
    invitation.description = calendarText(event.description());
    invitation.location = calendarLine(event.location());
    invitation.url = linkOf(event);
    invitation.organiser = invited(event.organizer().name(), event.organizer().email());
    const auto attendees = event.attendees();
    for (const KCalendarCore::Attendee &attendee : attendees) {
        const InvitedPerson person = invited(attendee.name(), attendee.email());
        if (isPerson(attendee) && !person.email.isEmpty() && person.email != invitation.organiser.email &&
            std::ranges::find(invitation.attendees, person.email, &InvitedPerson::email) ==
                invitation.attendees.end())
            invitation.attendees.push_back(person);
    }
    return invitation;
}

/// KCalendarCore logs the whole of a file that it does not understand; what people write to each other is
/// private.
void silenceParser()
{
    static const bool installed = [] {
        static QLoggingCategory::CategoryFilter previous = nullptr;
        previous = QLoggingCategory::installFilter([](QLoggingCategory *category) {
            if (previous)
                previous(category);
            if (qstrcmp(category->categoryName(), "kf.calendarcore") == 0) {
                for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
                    category->setEnabled(type, false);
            }
        });
        return true;
    }();
    Q_UNUSED(installed)
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

} // namespace

Result<std::vector<Invitation>> readInvitations(const QByteArray &ics, const QString &file,
                                                const Zone &ownZone)
{
    if (ics.size() > MostInvitationBytes)
        return fail(ErrorCode::BadInput,
                    Words::tr("This calendar file is larger than 10 MiB; choose a single invitation."), file);
    // Some programs begin with a byte-order mark; a NUL would end the text for the parser.
    QByteArray bytes = ics.startsWith("\xef\xbb\xbf") ? ics.mid(3) : ics;
    bytes.replace('\0', ' ');
    auto scan = scanICalendar(bytes, file);
    if (!scan)
        return std::unexpected(scan.error());
    for (const QString &zone : scan->usedZones) {
        if (scan->describedZones.contains(zone))
            continue;
        const QString iana = ianaName(zone);
        if (iana.isEmpty())
            return fail(
                ErrorCode::BadInput,
                //: %1 is what a file calls a time zone
                Words::tr(
                    "The file speaks of a time zone “%1” that it does not describe; nothing was imported.")
                    .arg(calendarLine(zone.left(64))),
                file);
        // KCalendarCore would take the time for one without a zone.
        for (const char *form : {";TZID=%1:", ";TZID=%1;", ";TZID=\"%1\""})
            scan->text.replace(QByteArray(form).replace("%1", zone.toUtf8()),
                               QByteArray(form).replace("%1", iana.toUtf8()));
    }

    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    silenceParser();
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, scan->text))
        return fail(ErrorCode::BadInput, Words::tr("This calendar file is broken; nothing was imported."),
                    file);
    const Reader reader(*scan, ownZone);
    std::vector<Invitation> invitations;
    const auto events = calendar->rawEvents();
    for (const KCalendarCore::Event::Ptr &event : events) {
        if (!event->dtStart().isValid())
            return fail(ErrorCode::BadInput, Words::tr("The event has no valid start; nothing was imported."),
                        file);
        invitations.push_back(reader.read(*event));
    }
    if (invitations.empty())
        return fail(ErrorCode::BadInput, Words::tr("This calendar file is broken; nothing was imported."),
                    file);
    // The calendar keeps them in the order of a hash.
    std::ranges::sort(invitations, [](const Invitation &left, const Invitation &right) {
        return std::pair(left.start, left.uid) < std::pair(right.start, right.uid);
    });
    return invitations;
}

} // namespace afterword
