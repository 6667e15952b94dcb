// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through the parts of a mail.
#include "calendarpart.h"

#include "mailtree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int DeepestForward = 3; // a mail in a mail in a mail

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(afterword::CalendarPart)
};

struct Search
{
    int depth = 0;
    QByteArray best;       ///< text/calendar
    QByteArray other;      ///< by another type, or by its name
    bool isPacked = false; ///< winmail.dat
};

bool isType(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);
    return content && g_mime_content_type_is_type(content, type, subtype);
}

/// Where the mail names no character set, the calendar's reader finds it out.
QByteArray textOf(GMimePart *part)
{
    const bool isNamed = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset") != nullptr;
    return isNamed ? decodedText(part).toUtf8() : decodedContent(part);
}

void look(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto *search = static_cast<Search *>(data);
    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (inner && search->depth < DeepestForward) {
            ++search->depth;
            g_mime_message_foreach(inner, look, search);
            --search->depth;
        }
        return;
    }
    if (!GMIME_IS_PART(part) || !search->best.isEmpty())
        return;
    const QString name = QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(part))).toLower();
    if (isType(part, "text", "calendar") || isType(part, "text", "x-vcalendar"))
        search->best = textOf(GMIME_PART(part));
    else if (isType(part, "application", "ics") || name.endsWith(".ics"_L1) || name.endsWith(".ical"_L1))
        search->other = textOf(GMIME_PART(part));
    else if (isType(part, "application", "ms-tnef") || isType(part, "application", "vnd.ms-tnef") ||
             name == "winmail.dat"_L1)
        search->isPacked = true;
}

QStringList addressesIn(GMimeMessage *message)
{
    const MailMessage mail = mailOf(message);
    QStringList addresses;
    for (const auto *boxes : {&mail.to, &mail.cc}) {
        for (const Mailbox &box : *boxes)
            addresses.append(box.address.toLower());
    }
    return addresses;
}

} // namespace

Result<CalendarPart> readCalendarPart(const QByteArray &mail, const QString &file)
{
    const Result<GHandle<GMimeMessage>> parsed = parseMail(mail, file);
    if (!parsed)
        return std::unexpected(parsed.error());
    Search search;
    g_mime_message_foreach(parsed->get(), look, &search);
    CalendarPart part;
    part.text = search.best.isEmpty() ? search.other : search.best;
    if (part.text.isEmpty() && search.isPacked)
        return fail(ErrorCode::BadInput,
                    Words::tr("The invitation is packed in a form that only Outlook reads (winmail.dat); ask "
                              "the sender for a calendar file (.ics). Nothing was imported."),
                    file);
    if (!part.text.isEmpty())
        part.recipients = addressesIn(parsed->get());
    return part;
}

} // namespace afterword
