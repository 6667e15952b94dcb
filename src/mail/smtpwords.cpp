// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of smtpSentence().
#include "smtpwords.h"

namespace afterword {

namespace {

QString notConnected(const SmtpOutcome &outcome, const QString &host)
{
    switch (outcome.reason) {
    case SmtpReason::Unreachable:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 cannot be reached. Check the network and the name of the server.")
            .arg(host);
    case SmtpReason::Timeout:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 did not answer in time.").arg(host);
    case SmtpReason::Certificate:
        //: %1 is the name of a mail server
        return SmtpWords::tr(
                   "Not sent: %1 could not prove that it is the right server; its certificate has expired, "
                   "belongs to another one, or is not trusted here.")
            .arg(host);
    case SmtpReason::NoEncryption:
        //: %1 is the name of a mail server
        return SmtpWords::tr(
                   "Not sent: no encrypted connection to %1 could be made. No password was given away.")
            .arg(host);
    default:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: the connection to %1 broke off before the mail began.").arg(host);
    }
}

QString refused(const SmtpOutcome &outcome, const QString &host, const QString &recipient)
{
    switch (outcome.reason) {
    case SmtpReason::Login:
        if (outcome.reply.contains(QStringLiteral("5.7.139")) ||
            outcome.reply.contains(QStringLiteral("5.7.14"))) {
            //: %1 is the name of a mail server
            return SmtpWords::tr(
                       "Not sent: %1 takes no password from programs like this one. Set up an app password "
                       "there, or open the mail in your mail program.")
                .arg(host);
        }
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 refused user name or password.").arg(host);
    case SmtpReason::Sender:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 does not let you send from this address.").arg(host);
    case SmtpReason::Recipient:
        //: %1 is a mail address
        return SmtpWords::tr("Not sent: the server refused the recipient %1.").arg(recipient);
    case SmtpReason::TooLarge:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: the mail is larger than %1 takes.").arg(host);
    default:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 refused the mail.").arg(host);
    }
}

QString sentence(const SmtpOutcome &outcome, const QString &host, const QString &recipient)
{
    switch (outcome.result) {
    case SmtpResult::Accepted:
        return {};
    case SmtpResult::Refused:
        return refused(outcome, host, recipient);
    case SmtpResult::RefusedData:
        //: %1 is the name of a mail server
        return SmtpWords::tr("Not sent: %1 refused the mail after reading it.").arg(host);
    case SmtpResult::NotConnected:
        return notConnected(outcome, host);
    case SmtpResult::Cancelled:
        return SmtpWords::tr("Not sent: it was stopped in time.");
    case SmtpResult::Uncertain:
        break;
    }
    //: %1 is the name of a mail server
    return SmtpWords::tr(
               "Nobody can tell whether this mail was sent: the connection to %1 ended while the mail was on "
               "its way. Look whether it arrived before you send it again.")
        .arg(host);
}

} // namespace

QString smtpSentence(const SmtpOutcome &outcome, const QString &host, const QString &recipient)
{
    const QString text = sentence(outcome, host, recipient);
    if (outcome.reply.isEmpty() || outcome.result == SmtpResult::Accepted)
        return text;
    //: %1 is a sentence, %2 what the mail server said, %3 the number of its reply
    return SmtpWords::tr("%1 The server said: “%2” (%3)").arg(text, outcome.reply).arg(outcome.code);
}

} // namespace afterword
