// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of smtpSentence().
#include "smtpwords.h"

namespace afterword {

namespace {

QString untrusted(SmtpDoubt doubt, const QString &host)
{
    switch (doubt) {
    case SmtpDoubt::Expired:
        //: %1 is the name of a mail server
        return SmtpWords::tr("The certificate of %1 has expired, so it cannot be trusted; no password was "
                             "given away. Only who runs the server can mend that; check your clock too.")
            .arg(host);
    case SmtpDoubt::Untrusted:
        //: %1 is the name of a mail server
        return SmtpWords::tr("The certificate of %1 is signed by itself or by nobody whom this computer "
                             "trusts; no password was given away.")
            .arg(host);
    case SmtpDoubt::OtherHost:
        //: %1 is the name of a mail server
        return SmtpWords::tr("The server that answered as %1 has the certificate of another one; no "
                             "password was given away. Check the server’s name.")
            .arg(host);
    default:
        break;
    }
    //: %1 is the name of a mail server
    return SmtpWords::tr("%1 could not prove that it is the right server; no password was given away.")
        .arg(host);
}

QString notConnected(const SmtpOutcome &outcome, const QString &host)
{
    switch (outcome.reason) {
    case SmtpReason::Unreachable:
        //: %1 is the name of a mail server
        return SmtpWords::tr("%1 cannot be reached. Check the network and the name of the server.").arg(host);
    case SmtpReason::Timeout:
        //: %1 is the name of a mail server
        return SmtpWords::tr("%1 did not answer in time.").arg(host);
    case SmtpReason::Certificate:
        return untrusted(outcome.doubt, host);
    case SmtpReason::NoEncryption:
        return outcome.doubt == SmtpDoubt::NoStartTls
                   //: %1 is the name of a mail server
                   ? SmtpWords::tr("%1 offers no encryption (STARTTLS) at this port, so nothing was said to "
                                   "it and no password was given away. Try TLS from the start.")
                         .arg(host)
                   //: %1 is the name of a mail server
                   : SmtpWords::tr("No encrypted connection to %1 could be made at this port; no password "
                                   "was given away. Check port and security.")
                         .arg(host);
    default:
        //: %1 is the name of a mail server
        return SmtpWords::tr("The connection to %1 broke off before the mail began.").arg(host);
    }
}

QString refused(const SmtpOutcome &outcome, const QString &host, const QString &recipient)
{
    switch (outcome.reason) {
    case SmtpReason::Login:
        if (outcome.reply.contains(QStringLiteral("5.7.139")) ||
            outcome.reply.contains(QStringLiteral("5.7.14"))) {
            //: %1 is the name of a mail server
            return SmtpWords::tr("%1 takes no password from programs like this one. Set up an app password "
                                 "there, or open the mail in your mail program.")
                .arg(host);
        }
        //: %1 is the name of a mail server
        return SmtpWords::tr("%1 refused user name or password.").arg(host);
    case SmtpReason::Sender:
        //: %1 is the name of a mail server
        return SmtpWords::tr("%1 does not let you send from this address.").arg(host);
    case SmtpReason::Recipient:
        //: %1 is a mail address
        return SmtpWords::tr("The server refused the recipient %1.").arg(recipient);
    case SmtpReason::TooLarge:
        //: %1 is the name of a mail server
        return SmtpWords::tr("The mail is larger than %1 takes.").arg(host);
    default:
        //: %1 is the name of a mail server
        return SmtpWords::tr("%1 refused the mail.").arg(host);
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
        return SmtpWords::tr("%1 refused the mail after reading it.").arg(host);
    case SmtpResult::NotConnected:
        return notConnected(outcome, host);
    case SmtpResult::Cancelled:
        return SmtpWords::tr("It was stopped in time.");
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
