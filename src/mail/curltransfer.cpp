// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl does the talking; what was said is watched, because its error codes do not tell before from after.
#include "curltransfer.h"

#include "mailaddress.h"
#include "smtpsession.h"
#include "smtpwords.h"

#include <QUrl>

#include <algorithm>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Writing to a connection that is gone must not end the program; curl leaves that to threads with a mask.
class NoBrokenPipe
{
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoBrokenPipe()
    {
        const timespec now{};
        while (sigtimedwait(&m_pipe, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe &) = delete;
    NoBrokenPipe &operator=(const NoBrokenPipe &) = delete;

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1;
}

/// What can stand in a URL without meaning anything else.
bool isHost(const QString &host)
{
    return !host.isEmpty() && host.size() < 254 && !host.startsWith(u'.') && !host.startsWith(u'-') &&
           std::ranges::all_of(host, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
           });
}

/// A line end that is not CRLF could hide the end of one message and the beginning of another.
bool hasOnlyCrlf(const QByteArray &message)
{
    for (qsizetype at = 0; at < message.size(); ++at) {
        const char c = message[at];
        if (c == '\n' || (c == '\r' && (at + 1 == message.size() || message[++at] != '\n')))
            return false;
    }
    return true;
}

bool isWireAddress(const QString &address)
{
    const Result<QString> wire = transportAddress(address);
    return wire && *wire == address;
}

} // namespace

std::unique_ptr<SmtpTransfer> SmtpTransfer::make(SmtpAccount account, SmtpMail mail, SmtpLimits limits,
                                                 SmtpHooks hooks)
{
    return std::make_unique<CurlTransfer>(std::move(account), std::move(mail), std::move(limits),
                                          std::move(hooks));
}

CurlTransfer::CurlTransfer(SmtpAccount account, SmtpMail mail, SmtpLimits limits, SmtpHooks hooks)
    : m_account(std::move(account))
    , m_mail(std::move(mail))
    , m_limits(std::move(limits))
    , m_session(std::make_unique<Session>(std::move(hooks), m_mail.message, m_cancelled))
{}

CurlTransfer::~CurlTransfer()
{
    const NoBrokenPipe guard;
    m_session.reset();
}

/// What is wrong with what was given; NotConnected with no reason: nothing.
SmtpOutcome CurlTransfer::checked() const
{
    SmtpOutcome outcome;
    const auto refuse = [&](const QString &sentence) {
        outcome.reason = SmtpReason::Account;
        outcome.message = sentence;
        return outcome;
    };
    const QString host =
        isHost(m_account.host) ? m_account.host : QString::fromLatin1(QUrl::toAce(m_account.host));
    if (!isHost(host) || m_account.port == 0)
        return refuse(SmtpWords::tr(
            "The name of the mail server is not right; look into the settings of the account."));
    if (m_account.security == SmtpSecurity::PlainLoopback &&
        (!isLoopback(host) || !m_account.user.isEmpty())) {
        return refuse(SmtpWords::tr("Nothing was sent: without encryption mail goes to this machine alone, "
                                    "and never with a password."));
    }
    if (!isWireAddress(m_mail.sender) || m_mail.recipients.isEmpty() ||
        !std::ranges::all_of(m_mail.recipients, isWireAddress))
        return refuse(SmtpWords::tr("Nothing was sent: an address of the mail is not right."));
    if (m_mail.message.isEmpty() || !hasOnlyCrlf(m_mail.message))
        return refuse(SmtpWords::tr("Nothing was sent: the mail is not in its transport form."));
    return outcome;
}

void CurlTransfer::prepare(QByteArray &password)
{
    CURL *curl = m_session->curl();
    const QByteArray host =
        (isHost(m_account.host) ? m_account.host.toLatin1() : QUrl::toAce(m_account.host));
    const bool implicit = m_account.security == SmtpSecurity::ImplicitTls;
    // The name of this machine is nobody's business: the path is what the greeting says.
    const QByteArray url = (implicit ? "smtps://" : "smtp://") + host + ':' +
                           QByteArray::number(m_account.port) + "/%5B127.0.0.1%5D";
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    const bool plain = m_account.security == SmtpSecurity::PlainLoopback;
    curl_easy_setopt(curl, CURLOPT_USE_SSL, plain ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_limits.trustedCertificates.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_limits.trustedCertificates.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (!m_account.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_account.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
        // Else a user name with an @ in it makes curl try Kerberos first.
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
    }
    explicit_bzero(password.data(), static_cast<size_t>(password.size()));
    password.clear();

    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(m_limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(m_limits.reply.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(m_limits.total.count()));
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + m_mail.sender.toLatin1() + '>').constData());
    for (const QString &recipient : std::as_const(m_mail.recipients))
        m_session->addRecipient('<' + recipient.toLatin1() + '>');
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_mail.message.size()));
}

SmtpOutcome CurlTransfer::run(QByteArray password)
{
    SmtpOutcome outcome = checked();
    if (outcome.reason != SmtpReason::None) {
        explicit_bzero(password.data(), static_cast<size_t>(password.size()));
        return outcome;
    }
    const NoBrokenPipe guard;
    prepare(password);
    m_session->wantsLogin = !m_account.user.isEmpty();
    m_session->reach(SmtpPhase::Connecting);
    return outcomeOf(curl_easy_perform(m_session->curl()));
}

SmtpOutcome CurlTransfer::outcomeOf(int curlCode) const
{
    const Session &session = *m_session;
    SmtpOutcome outcome;
    const bool replied = !session.replyPending && session.replyCode > 0;
    if (replied) {
        outcome.code = session.replyCode;
        outcome.reply = session.replyText();
    }
    const auto is = [&](SmtpResult result, SmtpReason reason) {
        outcome.result = result;
        outcome.reason = reason;
    };
    const bool refused = replied && session.replyCode >= 400;
    if (session.bodyStarted) {
        // Only a reply that came after the whole message speaks of it.
        if (replied && session.bodyEnded && session.replyCode / 100 == 2)
            is(SmtpResult::Accepted, SmtpReason::None);
        else if (refused && session.bodyEnded)
            is(SmtpResult::RefusedData, SmtpReason::Server);
        else
            is(SmtpResult::Uncertain, m_cancelled ? SmtpReason::Stopped : SmtpReason::Broken);
        if (outcome.result == SmtpResult::Uncertain) {
            outcome.code = 0;
            outcome.reply.clear();
            if (curlCode == CURLE_OPERATION_TIMEDOUT)
                outcome.reason = SmtpReason::Timeout;
        }
    } else if (session.stopped || m_cancelled) {
        is(SmtpResult::Cancelled, SmtpReason::Stopped);
    } else if (curlCode == CURLE_LOGIN_DENIED || session.noLoginOffered) {
        is(SmtpResult::Refused, SmtpReason::Login);
    } else if (curlCode == CURLE_USE_SSL_FAILED || curlCode == CURLE_SSL_CONNECT_ERROR) {
        is(SmtpResult::NotConnected, SmtpReason::NoEncryption);
        if (curlCode == CURLE_USE_SSL_FAILED)
            outcome.doubt = SmtpDoubt::NoStartTls;
    } else if (curlCode == CURLE_PEER_FAILED_VERIFICATION || curlCode == CURLE_SSL_CACERT_BADFILE ||
               curlCode == CURLE_SSL_ISSUER_ERROR) {
        is(SmtpResult::NotConnected, SmtpReason::Certificate);
        outcome.doubt = session.doubt();
    } else if (refused) {
        is(SmtpResult::Refused, session.reasonOfRefusal());
    } else if (curlCode == CURLE_OPERATION_TIMEDOUT) {
        is(SmtpResult::NotConnected, SmtpReason::Timeout);
    } else if (curlCode == CURLE_COULDNT_RESOLVE_HOST || curlCode == CURLE_COULDNT_CONNECT) {
        is(SmtpResult::NotConnected, SmtpReason::Unreachable);
    } else {
        is(SmtpResult::NotConnected, SmtpReason::Broken);
    }
    if (outcome.result == SmtpResult::NotConnected || outcome.result == SmtpResult::Cancelled) {
        outcome.code = 0;
        outcome.reply.clear();
    }
    outcome.message = smtpSentence(outcome, m_account.host, session.refusedRecipient(m_mail.recipients));
    return outcome;
}

} // namespace afterword
