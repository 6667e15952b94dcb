// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exact escaping: QUrlQuery would leave + and ; as they are.
#include "mailtourl.h"

#include "mailaddress.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(afterword::MailtoUrl)
};

Result<QByteArray> addresses(const std::vector<Mailbox> &mailboxes)
{
    QByteArray list;
    for (const Mailbox &mailbox : mailboxes) {
        const Result<QString> address = transportAddress(mailbox.address);
        if (!address)
            return std::unexpected(address.error());
        list += (list.isEmpty() ? "" : ",") + QUrl::toPercentEncoding(*address, "@");
    }
    return list;
}

} // namespace

Result<MailtoUrl> mailtoUrl(const MailMessage &mail)
{
    if (hasControls(mail.subject)) {
        return fail(ErrorCode::BadInput,
                    Words::tr("The subject has a line break or a control character in it; write it anew."),
                    u"Subject"_s);
    }
    QByteArray url = "mailto:";
    QByteArray joint = "?";
    const auto add = [&](const char *field, const QByteArray &value) {
        if (!value.isEmpty()) {
            url += joint + field + '=' + value;
            joint = "&";
        }
    };
    const Result<QByteArray> to = addresses(mail.to);
    const Result<QByteArray> cc = addresses(mail.cc);
    const Result<QByteArray> bcc = addresses(mail.bcc);
    for (const auto *list : {&to, &cc, &bcc}) {
        if (!*list)
            return std::unexpected(list->error());
    }
    url += *to;
    add("cc", *cc);
    add("bcc", *bcc);
    add("subject", QUrl::toPercentEncoding(mail.subject));
    if (isMessageId(mail.inReplyTo))
        add("in-reply-to", QUrl::toPercentEncoding(u'<' + mail.inReplyTo + u'>'));
    QString body = mail.body;
    body.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\n', "\r\n"_L1);
    add("body", QUrl::toPercentEncoding(body));

    MailtoUrl answer;
    if (!mail.attachments.empty())
        answer.needsEml = NeedsEml::Attachments;
    else if (url.size() > LongestMailtoUrl)
        answer.needsEml = NeedsEml::TooLong;
    else
        answer.url = url;
    return answer;
}

} // namespace afterword
