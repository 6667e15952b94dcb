// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The header is ours, so that nothing typed reaches it unchecked; body and attachments are GMime's.
#include "mailwriter.h"

#include "gmimehandles.h"
#include "headertext.h"
#include "mailaddress.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LongestPlainLine = 78; // RFC 5322 2.1.1

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(afterword::MailWriter)
};

std::unexpected<Error> refuse(const char *field, const QString &sentence)
{
    return fail(ErrorCode::BadInput, sentence, QString::fromLatin1(field));
}

std::unexpected<Error> refuseControls(const char *field)
{
    return refuse(field,
                  //: %1 is the name of a header field of a mail, such as Subject
                  Words::tr("The mail was not written: %1 has a line break or a control character in it.")
                      .arg(QString::fromLatin1(field)));
}

Result<std::vector<Mailbox>> checked(const char *field, const std::vector<Mailbox> &mailboxes)
{
    std::vector<Mailbox> wire;
    for (const Mailbox &mailbox : mailboxes) {
        if (hasControls(mailbox.name))
            return refuseControls(field);
        const Result<QString> address = transportAddress(mailbox.address);
        if (!address)
            return refuse(field, address.error().message);
        wire.push_back({mailbox.name.trimmed(), *address});
    }
    return wire;
}

Result<QStringList> checkedIds(const char *field, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (hasControls(id))
            return refuseControls(field);
        if (!isMessageId(id)) {
            return refuse(field,
                          //: %1 is the name of a header field of a mail, such as In-Reply-To
                          Words::tr("The mail was not written: %1 holds something that is no Message-ID.")
                              .arg(QString::fromLatin1(field)));
        }
    }
    return ids;
}

/// Adds the field where it has somebody in it.
Result<bool> addMailboxes(HeaderLines &lines, const char *field, const std::vector<Mailbox> &mailboxes)
{
    const Result<std::vector<Mailbox>> wire = checked(field, mailboxes);
    if (!wire)
        return std::unexpected(wire.error());
    if (!wire->empty())
        lines.addMailboxes(field, *wire);
    return !wire->empty();
}

Result<bool> addIds(HeaderLines &lines, const char *field, const QStringList &ids)
{
    const Result<QStringList> right = checkedIds(field, ids);
    if (!right)
        return std::unexpected(right.error());
    if (!right->isEmpty())
        lines.addMessageIds(field, *right);
    return !right->isEmpty();
}

QByteArray dateField(Instant date)
{
    return QLocale::c().toString(date.toUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

Result<bool> addHeader(HeaderLines &lines, const MailMessage &mail, MailForm form)
{
    const bool sending = form == MailForm::Sending;
    if (form == MailForm::HandOver)
        lines.add("X-Unsent", "1");
    if (mail.date)
        lines.add("Date", dateField(*mail.date));
    else if (sending)
        return refuse("Date", Words::tr("The mail was not written: it has no date yet."));

    std::vector<Mailbox> from;
    if (sending || !mail.from.address.isEmpty())
        from.push_back(mail.from);
    if (const auto added = addMailboxes(lines, "From", from); !added)
        return added;
    bool hasRecipient = false;
    for (const auto &[field, mailboxes] :
         {std::pair{"To", &mail.to}, std::pair{"Cc", &mail.cc}, std::pair{"Bcc", &mail.bcc}}) {
        HeaderLines hidden;
        HeaderLines &where = sending && mailboxes == &mail.bcc ? hidden : lines;
        const auto added = addMailboxes(where, field, *mailboxes);
        if (!added)
            return added;
        hasRecipient = hasRecipient || *added;
    }
    if (sending && !hasRecipient)
        return refuse("To", Words::tr("The mail was not written: nobody is named to whom it goes."));

    if (hasControls(mail.subject))
        return refuseControls("Subject");
    if (!mail.subject.isEmpty())
        lines.addText("Subject", mail.subject);
    QStringList id;
    if (sending || !mail.messageId.isEmpty())
        id.append(mail.messageId);
    if (const auto added = addIds(lines, "Message-ID", id); !added)
        return added;
    const QStringList answered = mail.inReplyTo.isEmpty() ? QStringList() : QStringList(mail.inReplyTo);
    if (const auto added = addIds(lines, "In-Reply-To", answered); !added)
        return added;
    if (const auto added = addIds(lines, "References", mail.references); !added)
        return added;
    lines.add("MIME-Version", "1.0");
    return true;
}

/// LF only, and one at the end.
QByteArray bodyBytes(QString body)
{
    body.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (!body.endsWith(u'\n'))
        body += u'\n';
    return body.toUtf8();
}

bool isShortAscii(const QByteArray &text)
{
    qsizetype column = 0;
    for (const char c : text) {
        const bool plain = c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f);
        column = c == '\n' ? 0 : column + 1;
        if (!plain || column > LongestPlainLine)
            return false;
    }
    return !text.startsWith("From ") && !text.contains("\nFrom ") && !text.contains(" \n") &&
           !text.contains("\t\n");
}

void fill(GMimePart *part, const QByteArray &content, GMimeContentEncoding encoding)
{
    const GHandle<GMimeStream> stream = streamOf(content);
    const GHandle<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, wrapper.get());
    g_mime_part_set_content_encoding(part, encoding);
}

GHandle<GMimeObject> textPart(const QByteArray &body, bool alone)
{
    GMimePart *part = g_mime_part_new_with_type("text", "plain");
    // Between boundaries always encoded, so that no line of it can be taken for one.
    const bool plain = alone && isShortAscii(body);
    const bool ascii = std::ranges::all_of(body, [](char c) { return static_cast<signed char>(c) >= 0; });
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", ascii ? "us-ascii" : "utf-8");
    fill(part, body, plain ? GMIME_CONTENT_ENCODING_7BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GHandle<GMimeObject>(GMIME_OBJECT(part));
}

/// Without the folders it lay in.
QString bareFileName(const QString &name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString bare = name.sliced(slash + 1).trimmed();
    return bare.isEmpty() ? u"attachment"_s : bare;
}

GHandle<GMimeObject> attachmentPart(const MailAttachment &attachment)
{
    GMimePart *part = nullptr;
    const QStringList type = attachment.mediaType.toLower().split(u'/');
    const auto isToken = [](const QString &text) {
        return !text.isEmpty() && text.size() <= 100 && std::ranges::all_of(text, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"!#$&-^_.+"_s.contains(c));
        });
    };
    // A message or a multipart may not be base64 (RFC 2046 5.2.1), so it goes as plain bytes.
    const bool known = type.size() == 2 && isToken(type[0]) && isToken(type[1]) &&
                       type[0] != "multipart"_L1 && type[0] != "message"_L1;
    if (known)
        part = g_mime_part_new_with_type(type[0].toLatin1().constData(), type[1].toLatin1().constData());
    else
        part = g_mime_part_new_with_type("application", "octet-stream");
    const QByteArray name = bareFileName(attachment.fileName).toUtf8();
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, name.constData());
    // Twice: as RFC 2231 says, and as Outlook reads it.
    GMimeParam *typeName = g_mime_param_list_get_parameter(
        g_mime_content_type_get_parameters(g_mime_object_get_content_type(GMIME_OBJECT(part))), "name");
    if (typeName) {
        g_mime_param_set_charset(typeName, "utf-8");
        g_mime_param_set_encoding_method(typeName, GMIME_PARAM_ENCODING_METHOD_RFC2047);
    }
    GMimeParam *fileName = g_mime_param_list_get_parameter(
        g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(GMIME_OBJECT(part))),
        "filename");
    if (fileName) {
        g_mime_param_set_charset(fileName, "utf-8");
        g_mime_param_set_encoding_method(fileName, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    }
    fill(part, attachment.content, GMIME_CONTENT_ENCODING_BASE64);
    return GHandle<GMimeObject>(GMIME_OBJECT(part));
}

/// A boundary of "=_" stands in nothing that is quoted-printable or base64.
QByteArray boundaryOf(const MailMessage &mail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(mail.messageId.toUtf8());
    hash.addData(mail.body.toUtf8());
    return "=_" + hash.result().toHex().first(32);
}

GHandle<GMimeObject> entityOf(const MailMessage &mail)
{
    GHandle<GMimeObject> text = textPart(bodyBytes(mail.body), mail.attachments.empty());
    if (mail.attachments.empty())
        return text;
    GMimeMultipart *mixed = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_set_boundary(mixed, boundaryOf(mail).constData());
    g_mime_multipart_add(mixed, text.get());
    for (const MailAttachment &attachment : mail.attachments)
        g_mime_multipart_add(mixed, attachmentPart(attachment).get());
    return GHandle<GMimeObject>(GMIME_OBJECT(mixed));
}

} // namespace

Result<QByteArray> writeMail(const MailMessage &mail, MailForm form)
{
    HeaderLines lines;
    if (const auto header = addHeader(lines, mail, form); !header)
        return std::unexpected(header.error());
    for (const MailAttachment &attachment : mail.attachments) {
        if (hasControls(attachment.fileName) || hasControls(attachment.mediaType)) {
            return refuse(
                "Content-Disposition",
                Words::tr("The mail was not written: the name of an attachment has a line break or a "
                          "control character in it."));
        }
    }
    beginGMime();
    const FormatOptionsHandle options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const GHandle<GMimeObject> entity = entityOf(mail);
    const GHandle<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_object_write_to_stream(entity.get(), options.get(), stream.get()) < 0)
        return fail(ErrorCode::Internal, Words::tr("The mail could not be put into its transport form."));
    return lines.bytes() + bytesOf(stream.get());
}

Result<QStringList> envelopeRecipients(const MailMessage &mail)
{
    QStringList recipients;
    for (const std::vector<Mailbox> *mailboxes : {&mail.to, &mail.cc, &mail.bcc}) {
        const Result<std::vector<Mailbox>> wire = checked("To", *mailboxes);
        if (!wire)
            return std::unexpected(wire.error());
        for (const Mailbox &mailbox : *wire) {
            if (!recipients.contains(mailbox.address, Qt::CaseInsensitive))
                recipients.append(mailbox.address);
        }
    }
    return recipients;
}

} // namespace afterword
