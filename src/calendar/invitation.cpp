// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of invitations through KCalendarCore.
#include "invitation.h"

#include "calendartext.h"
#include "calendarzones.h"
#include "icalendarscan.h"
#include "invitationtext.h"

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

/// Rooms that do not say of themselves that they are.
bool isRoom(const QString &email)
{
    return email.section(u'@', -1).startsWith("resource.calendar."_L1);
}

/// Nobody hides the link behind 64 KB of text.
constexpr qsizetype MostTextForLinks = 65'536;

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

const QRegularExpression &videoLink()
{
    static const QRegularExpression link(
        u"https://(?:[\\w-]+\\.)*(?:zoom\\.us|zoom\\.com|zoomgov\\.com|meet\\.google\\.com"
        "|teams\\.microsoft\\.com|teams\\.live\\.com|webex\\.com|whereby\\.com|meet\\.jit\\.si"
        "|gotomeeting\\.com|meet\\.goto\\.com|bluejeans\\.com|chime\\.aws|skype\\.com|around\\.co)"
        "/[^\\s<>\"'\\\\]*"_s);
    return link;
}

/// The link behind which the talk takes place, else the event's own.
QString linkOf(const KCalendarCore::Event &event, const ScannedEvent &scanned)
{
    // As they stand: some services take another spelling of the same address for another one.
    for (const QString &conference : scanned.conferences) {
        if (isWeb(QUrl(conference)))
            return calendarLine(conference);
    }
    for (const QString &text :
         {event.url().toString(), event.location(), event.description(), scanned.otherDescription}) {
        const auto match = videoLink().match(text.left(MostTextForLinks));
        if (match.hasMatch() && isWeb(QUrl(match.captured())))
            return calendarLine(match.captured());
    }
    const QString place = calendarLine(event.location());
    if (isWeb(QUrl(place, QUrl::StrictMode)))
        return place;
    return isWeb(event.url()) ? event.url().toString() : QString();
}

/// Also one in an hour that its zone skips, of which Qt says that it is not valid.
bool isTime(const QDateTime &time)
{
    return time.date().isValid() && time.time().isValid();
}

class Reader
{
public:
    explicit Reader(const Zone &ownZone)
        : m_ownZone(ownZone)
    {}

    Invitation read(const KCalendarCore::Event &event, const ScannedEvent &scanned) const;

private:
    Instant instantOf(const QDateTime &time, QString *zoneName) const;

    const Zone &m_ownZone;
};

/// Wall-clock times are resolved by our own resolver, whatever KCalendarCore's would say.
Instant Reader::instantOf(const QDateTime &time, QString *zoneName) const
{
    if (time.timeSpec() == Qt::LocalTime)
        return m_ownZone.resolve(time.date(), time.time());
    if (time.timeSpec() == Qt::TimeZone && time.timeZone() != QTimeZone::utc()) {
        const QString name = ianaZoneOf(QString::fromUtf8(time.timeZone().id()));
        if (const auto zone = Zone::named(name)) {
            *zoneName = name;
            return zone->resolve(time.date(), time.time());
        }
    }
    return Instant::fromMilliseconds(time.toMSecsSinceEpoch());
}

Invitation Reader::read(const KCalendarCore::Event &event, const ScannedEvent &scanned) const
{
    Invitation invitation;
    invitation.uid = calendarLine(scanned.uid);
    invitation.version = {event.revision(), scanned.stamp};
    invitation.cancelled =
        scanned.method == "CANCEL" || event.status() == KCalendarCore::Incidence::StatusCanceled;
    invitation.allDay = event.allDay();
    if (event.allDay()) {
        invitation.start = m_ownZone.startOfDay(event.dtStart().date());
        invitation.end = m_ownZone.endOfDay(std::max(event.dtStart().date(), event.dtEnd().date()));
    } else {
        QString endZone;
        invitation.start = instantOf(event.dtStart(), &invitation.timeZone);
        const QDateTime end = event.dtEnd();
        invitation.end =
            isTime(end) ? std::max(invitation.start, instantOf(end, &endZone)) : invitation.start;
    }
    invitation.summary = calendarLine(event.summary());
    invitation.description = calendarText(event.description());
    invitation.location = calendarLine(event.location());
    invitation.url = linkOf(event, scanned);
    invitation.hasVideo = scanned.conferences.contains(invitation.url) && !invitation.url.isEmpty();
    invitation.organiser = invited(event.organizer().name(), event.organizer().email());
    if (scanned.sentBy != invitation.organiser.email)
        invitation.sentBy = calendarLine(scanned.sentBy);
    const QString &organiser = invitation.organiser.email;
    invitation.organiserComes =
        !scanned.declined.contains(organiser) && !scanned.onlooking.contains(organiser);
    const auto attendees = event.attendees();
    for (const KCalendarCore::Attendee &attendee : attendees) {
        const InvitedPerson person = invited(attendee.name(), attendee.email());
        const bool comes = isPerson(attendee) && !person.email.isEmpty() && !isRoom(person.email) &&
                           !scanned.declined.contains(person.email) &&
                           !scanned.onlooking.contains(person.email);
        if (!comes)
            continue;
        if (person.email == invitation.organiser.email) {
            if (invitation.organiser.name.isEmpty())
                invitation.organiser.name = person.name;
        } else if (std::ranges::find(invitation.attendees, person.email, &InvitedPerson::email) ==
                   invitation.attendees.end()) {
            invitation.attendees.push_back(person);
        }
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
    QByteArray text = calendarWithin(calendarInUtf8(ics));
    // Outlook's name for UTC, which would need quotation marks.
    text.replace(";TZID=tzone://Microsoft/Utc:", ";TZID=UTC:");
    auto scan = scanICalendar(text, file);
    if (!scan)
        return std::unexpected(scan.error());
    for (const QString &zone : scan->usedZones) {
        if (scan->describedZones.contains(zone))
            continue;
        const QString iana = ianaZoneOf(zone);
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
    const Reader reader(ownZone);
    std::vector<Invitation> invitations;
    const auto events = calendar->rawEvents();
    for (const KCalendarCore::Event::Ptr &event : events) {
        if (!isTime(event->dtStart()))
            return fail(ErrorCode::BadInput, Words::tr("The event has no valid start; nothing was imported."),
                        file);
        bool isPlace = false;
        const size_t place = event->uid().toULongLong(&isPlace);
        if (!isPlace || place >= scan->events.size())
            continue;
        invitations.push_back(reader.read(*event, scan->events[place]));
    }
    if (invitations.size() != scan->events.size())
        return fail(ErrorCode::BadInput, Words::tr("This calendar file is broken; nothing was imported."),
                    file);
    // The calendar keeps them in the order of a hash.
    std::ranges::sort(invitations, [](const Invitation &left, const Invitation &right) {
        return std::tuple(left.start, left.uid, left.version) <
               std::tuple(right.start, right.uid, right.version);
    });
    return invitations;
}

bool isVideoLink(const QString &url)
{
    return videoLink().match(url).hasMatch();
}

} // namespace afterword
