// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about messages on their way.
#include "outboxnotice.h"

#include <algorithm>

namespace afterword {

namespace {

struct OutboxNotices
{
    Q_DECLARE_TR_FUNCTIONS(OutboxNotices)
};

QString lastReply(const OutgoingMessage &message)
{
    return message.attempts.empty() ? QString() : message.attempts.back().reply;
}

int secondsUntil(Instant then, Instant now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(then - now);
    return std::max(0, static_cast<int>(left.count()));
}

QString subjectOr(const OutgoingMessage &message)
{
    const QString &subject = message.draft.message.subject;
    return subject.isEmpty() ? OutboxNotices::tr("(without a subject)") : subject;
}

/// What tells whether a mail arrived that nobody knows of.
QString whatToCheck(const OutgoingMessage &message, const QString &recipient, const DateText &dates)
{
    const MailMessage &mail = message.draft.message;
    QStringList lines;
    //: %1 is a mail address, %2 a subject, %3 a moment: "today 10:20"
    lines.append(OutboxNotices::tr("The message: to %1, “%2”, %3.")
                     .arg(mail.to.empty() ? recipient : mail.to.front().address, subjectOr(message),
                          message.attempts.empty() ? dates.moment(message.draft.editedAt)
                                                   : dates.moment(message.attempts.back().begunAt)));
    lines.append(
        OutboxNotices::tr("1. Look into the Sent folder of your mail account on the web: many servers "
                          "keep a copy of what they took."));
    lines.append(
        OutboxNotices::tr("2. Look into your inbox: a mail that cannot be delivered comes back, mostly "
                          "within minutes."));
    //: %1 is a name
    lines.append(
        OutboxNotices::tr("3. Still in doubt? Wait a day, or ask %1 in another way. A late mail is better "
                          "than the same one twice.")
            .arg(recipient));
    return lines.join(u'\n');
}

} // namespace

std::optional<OutboxNotice> noticeOf(const OutgoingMessage &message, const QString &recipient,
                                     const DateText &dates)
{
    OutboxNotice notice;
    notice.key = message.draft.key;
    notice.at = message.attempts.empty() ? message.draft.editedAt : message.attempts.back().begunAt;
    using What = OutboxNotice::What;
    switch (message.state) {
    case OutgoingState::Waiting: {
        notice.what = What::Counting;
        const int seconds = message.sendAfter ? secondsUntil(*message.sendAfter, dates.now()) : 0;
        //: %1 is a name; the number counts seconds
        notice.sentence = seconds > 0
                              ? OutboxNotices::tr("Sending to %1 in %n s", nullptr, seconds).arg(recipient)
                              //: %1 is a name
                              : OutboxNotices::tr("Sending to %1…").arg(recipient);
        return notice;
    }
    case OutgoingState::Sending:
        notice.what = What::Sending;
        notice.sentence = OutboxNotices::tr("Sending to %1…").arg(recipient);
        return notice;
    case OutgoingState::Uncertain:
        notice.what = What::Uncertain;
        //: %1 is a name
        notice.sentence =
            OutboxNotices::tr("It is not certain whether your message to %1 was sent: the connection "
                              "ended before the server’s answer came. It is not sent again by itself.")
                .arg(recipient);
        notice.details = whatToCheck(message, recipient, dates);
        return notice;
    case OutgoingState::Failed:
        notice.what = What::Failed;
        //: %1 is a name
        notice.sentence = OutboxNotices::tr("Your message to %1 was not sent.").arg(recipient);
        if (!lastReply(message).isEmpty())
            notice.sentence += u' ' + lastReply(message);
        return notice;
    case OutgoingState::Draft:
        if (message.heldBack.isEmpty())
            return std::nullopt;
        notice.what = What::HeldBack;
        //: %1 is a name, %2 a sentence that says why
        notice.sentence =
            OutboxNotices::tr("Your message to %1 was held back. %2").arg(recipient, message.heldBack);
        return notice;
    case OutgoingState::Sent:
        break;
    }
    return std::nullopt;
}

OutboxNotice askAbout(const OutgoingMessage &message, const QString &recipient, const DateText &dates)
{
    OutboxNotice notice;
    notice.key = message.draft.key;
    notice.what = OutboxNotice::What::AskSent;
    const HandedOver handed = message.draft.handedOver.value_or(HandedOver{});
    notice.at = handed.at;
    notice.isPosted = message.draft.channel == Channel::Letter || handed.how == HandOver::Printed;
    const QString when = dates.moment(handed.at);
    switch (handed.how) {
    case HandOver::MailProgram:
        //: %1 is a name, %2 a moment: "today 10:20"
        notice.sentence =
            OutboxNotices::tr("Did you send the message to %1 that you opened in your mail program %2?");
        break;
    case HandOver::SavedFile:
        //: %1 is a name, %2 a moment: "today 10:20"
        notice.sentence = OutboxNotices::tr("Did you send the message to %1 that you saved %2?");
        break;
    case HandOver::Copied:
        //: %1 is a name, %2 a moment: "today 10:20"
        notice.sentence = OutboxNotices::tr("Did you send the message to %1 that you copied %2?");
        break;
    case HandOver::Printed:
        //: %1 is a name, %2 a moment: "today 10:20"
        notice.sentence = OutboxNotices::tr("Did you post the card to %1 that you printed %2?");
        break;
    }
    notice.sentence = notice.sentence.arg(recipient, when);
    return notice;
}

} // namespace afterword
