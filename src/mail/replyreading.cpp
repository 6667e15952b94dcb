// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and reports that tell a person's mail from a program's.
#include "replyreading.h"

#include "mailaddress.h"
#include "mailtree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression address(u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,190}"_s);
    QStringList found;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        QString one = matches.next().captured();
        while (one.endsWith(u'.') || one.endsWith(u'-'))
            one.chop(1);
        addOnce(found, one);
    }
    return found;
}

struct Report
{
    bool isThere = false;
    QStringList failed;
};

/// RFC 3464: blocks of fields, one for each recipient.
Report reportOf(GMimeMessage *message)
{
    Report report;
    GMimeObject *status = findPart(message, "message", "delivery-status");
    if (!status || !GMIME_IS_PART(status))
        return report;
    report.isThere = true;
    const QString text = decodedText(GMIME_PART(status));
    for (const QString &block : text.split("\n\n"_L1, Qt::SkipEmptyParts)) {
        QString recipient;
        bool failed = false;
        for (const QString &line : block.split(u'\n')) {
            const QString value = line.section(u':', 1).trimmed();
            if (line.startsWith("Action:"_L1, Qt::CaseInsensitive))
                failed = value.startsWith("failed"_L1, Qt::CaseInsensitive);
            else if (line.startsWith("Original-Recipient:"_L1, Qt::CaseInsensitive) ||
                     (line.startsWith("Final-Recipient:"_L1, Qt::CaseInsensitive) && recipient.isEmpty()))
                recipient = addressesIn(value.section(u';', 1)).value(0);
        }
        if (failed)
            addOnce(report.failed, recipient);
    }
    return report;
}

/// The Message-ID of the mail that came back, whole or as its header.
QString returnedId(GMimeMessage *message)
{
    QString id;
    if (GMimeObject *part = findPart(message, "message", "rfc822"); part && GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
            id = headerText(inner, "Message-ID");
    } else if (GMimeObject *headers = findPart(message, "text", "rfc822-headers");
               headers && GMIME_IS_PART(headers)) {
        static const QRegularExpression field(u"^Message-ID:\\s*(<[^>\\s]+>)"_s,
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::MultilineOption);
        id = field.match(decodedText(GMIME_PART(headers))).captured(1);
    }
    id.remove(u'<').remove(u'>');
    return isMessageId(id) ? id : QString();
}

bool isFromMailServer(const MailMessage &mail)
{
    const QString local = mail.from.address.section(u'@', 0, 0).toLower();
    return local == "mailer-daemon"_L1 || local == "postmaster"_L1 || local == "mail-daemon"_L1;
}

bool subjectSaysBounce(const QString &subject)
{
    static const QRegularExpression words(
        u"^(undeliver|mail delivery (failed|failure|system)|delivery status notification \\(failure\\)|"
        "returned mail|failure notice|unzustellbar|nicht zustellbar|mail system error)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(subject.trimmed()).hasMatch();
}

bool subjectSaysAutoReply(const QString &subject)
{
    static const QRegularExpression words(
        u"^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|ooo\\b|automatische "
        u"antwort|"
        "abwesenheits(notiz|nachricht|assistent|meldung|info)|abwesend\\b|réponse automatique|absence du bureau)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(subject.trimmed()).hasMatch();
}

MailOrigin originOf(GMimeMessage *message, const MailMessage &mail, const Report &report)
{
    const QString precedence = headerText(message, "Precedence").toLower();
    const QString submitted = headerText(message, "Auto-Submitted").section(u';', 0, 0).trimmed().toLower();
    if (report.isThere)
        return report.failed.isEmpty() ? MailOrigin::Program : MailOrigin::Bounce;
    const bool failedField = !headerText(message, "X-Failed-Recipients").isEmpty();
    if (failedField || (isFromMailServer(mail) && subjectSaysBounce(mail.subject)))
        return MailOrigin::Bounce;
    const auto has = [message](const char *field) { return !headerText(message, field).isEmpty(); };
    if (submitted.startsWith("auto-replied"_L1) || precedence == "auto_reply"_L1 || has("X-Autoreply") ||
        has("X-Autorespond") || has("X-Autoresponse") || has("X-Auto-Reply-From") ||
        subjectSaysAutoReply(mail.subject))
        return MailOrigin::AutoReply;
    const bool automatic = (!submitted.isEmpty() && submitted != "no"_L1) || precedence == "bulk"_L1 ||
                           precedence == "junk"_L1 || precedence == "list"_L1 || isFromMailServer(mail);
    return automatic ? MailOrigin::Program : MailOrigin::Person;
}

} // namespace

Result<ReceivedMail> readReply(const QByteArray &bytes, const QString &file)
{
    const Result<GHandle<GMimeMessage>> parsed = parseMail(bytes, file);
    if (!parsed)
        return std::unexpected(parsed.error());
    GMimeMessage *message = parsed->get();
    ReceivedMail received;
    received.mail = mailOf(message);
    const Report report = reportOf(message);
    received.origin = originOf(message, received.mail, report);
    received.ownText = withoutQuotation(received.mail.body);
    if (received.origin == MailOrigin::Bounce) {
        received.failedAddresses = report.failed;
        for (const QString &address : addressesIn(headerText(message, "X-Failed-Recipients")))
            addOnce(received.failedAddresses, address);
        addOnce(received.answers, returnedId(message));
    }
    addOnce(received.answers, received.mail.inReplyTo);
    for (auto id = received.mail.references.crbegin(); id != received.mail.references.crend(); ++id)
        addOnce(received.answers, *id);
    return received;
}

} // namespace afterword
