// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the tree of a mail to its value.
#include "mailreader.h"

#include "mailaddress.h"
#include "mailtree.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

void collect(InternetAddressList *list, std::vector<Mailbox> &into, int depth = 0)
{
    const int count = list && depth < 3 ? internet_address_list_length(list) : 0;
    for (int at = 0; at < count; ++at) {
        InternetAddress *address = internet_address_list_get_address(list, at);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), into, depth + 1);
            continue;
        }
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const auto clean = [](const char *text) {
            QString shown = QString::fromUtf8(text);
            shown.removeIf([](QChar c) { return hasControls(QStringView(&c, 1)) && !c.isSurrogate(); });
            return shown.trimmed();
        };
        Mailbox mailbox{clean(internet_address_get_name(address)),
                        clean(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))};
        if (!mailbox.address.isEmpty())
            into.push_back(mailbox);
    }
}

std::vector<Mailbox> mailboxes(GMimeMessage *message, GMimeAddressType type)
{
    std::vector<Mailbox> found;
    collect(g_mime_message_get_addresses(message, type), found);
    return found;
}

QStringList ids(const QString &field)
{
    QStringList found;
    qsizetype at = field.indexOf(u'<');
    while (at >= 0) {
        const qsizetype end = field.indexOf(u'>', at);
        if (end < 0)
            break;
        // A long id is folded within; a blank is never part of one.
        QString id = field.sliced(at + 1, end - at - 1);
        id.remove(u' ');
        if (isMessageId(id) && !found.contains(id))
            found.append(id);
        at = field.indexOf(u'<', end);
    }
    if (found.isEmpty() && isMessageId(field))
        found.append(field);
    return found;
}

void addAttachment(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto *into = static_cast<std::vector<MailAttachment> *>(data);
    if (!GMIME_IS_PART(part) || !g_mime_part_is_attachment(GMIME_PART(part)))
        return;
    MailAttachment attachment;
    attachment.fileName = QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(part)));
    attachment.fileName.removeIf([](QChar c) { return hasControls(QStringView(&c, 1)) && !c.isSurrogate(); });
    char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(part));
    attachment.mediaType = QString::fromUtf8(type).toLower();
    g_free(type);
    attachment.content = decodedContent(GMIME_PART(part));
    into->push_back(attachment);
}

} // namespace

MailMessage mailOf(GMimeMessage *message)
{
    MailMessage mail;
    if (const QStringList id = ids(headerText(message, "Message-ID")); !id.isEmpty())
        mail.messageId = id.first();
    if (const std::vector<Mailbox> from = mailboxes(message, GMIME_ADDRESS_TYPE_FROM); !from.empty())
        mail.from = from.front();
    else if (const std::vector<Mailbox> sender = mailboxes(message, GMIME_ADDRESS_TYPE_SENDER);
             !sender.empty())
        mail.from = sender.front();
    mail.to = mailboxes(message, GMIME_ADDRESS_TYPE_TO);
    mail.cc = mailboxes(message, GMIME_ADDRESS_TYPE_CC);
    mail.bcc = mailboxes(message, GMIME_ADDRESS_TYPE_BCC);
    mail.subject = headerText(message, "Subject");
    mail.body = bodyText(message);
    g_mime_message_foreach(message, addAttachment, &mail.attachments);
    if (GDateTime *date = g_mime_message_get_date(message))
        mail.date = Instant::fromMilliseconds(g_date_time_to_unix(date) * 1000);
    if (const QStringList answered = ids(headerText(message, "In-Reply-To")); !answered.isEmpty())
        mail.inReplyTo = answered.first();
    mail.references = ids(headerText(message, "References"));
    return mail;
}

Result<MailMessage> readMail(const QByteArray &bytes, const QString &file)
{
    const Result<GHandle<GMimeMessage>> parsed = parseMail(bytes, file);
    if (!parsed)
        return std::unexpected(parsed.error());
    return mailOf(parsed->get());
}

bool looksLikeMail(const QByteArray &bytes)
{
    static const QSet<QByteArray> fields{
        "from",        "to",           "cc",       "bcc",         "subject",      "date",
        "message-id",  "mime-version", "reply-to", "return-path", "content-type", "content-transfer-encoding",
        "in-reply-to", "references",   "received", "sender",      "delivered-to", "x-unsent"};
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    bool known = false;
    for (bool first = true; at < bytes.size(); first = false) {
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const QByteArray line = bytes.sliced(at, end - at);
        if (line.isEmpty())
            break;
        at = end + (bytes.mid(end, 2) == "\r\n" ? 2 : 1);
        if (!first && (line[0] == ' ' || line[0] == '\t'))
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon > 0 ? line.first(colon).toLower() : QByteArray();
        const bool isName =
            !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f; });
        if (!isName)
            return !first && known;
        known = known || fields.contains(name);
    }
    return known;
}

} // namespace afterword
