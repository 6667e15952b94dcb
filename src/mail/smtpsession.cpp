// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The callbacks of libcurl: reading the message, watching commands and replies, ending in time.
#include "smtpsession.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr std::chrono::seconds Farewell{3};
constexpr qsizetype LongestReply = 2000; // bytes kept of what a server says

bool begins(const QByteArray &line, const char *verb)
{
    return qstrnicmp(line.constData(), verb, qstrlen(verb)) == 0;
}

} // namespace

CurlTransfer::Session::Session(SmtpHooks hooks, const QByteArray &message, const std::atomic<bool> &cancelled)
    : m_hooks(std::move(hooks))
    , m_message(message)
    , m_cancelled(cancelled)
{
    static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(begun)
    m_curl = curl_easy_init();
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Session::read);
    curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
    // Not for a log: commands and replies are only looked at. Without the callback curl would write to
    // stderr.
    curl_easy_setopt(m_curl, CURLOPT_DEBUGFUNCTION, &Session::debug);
    curl_easy_setopt(m_curl, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &Session::progress);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETFUNCTION, &Session::openSocket);
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_CLOSESOCKETFUNCTION, &Session::closeSocket);
    curl_easy_setopt(m_curl, CURLOPT_CLOSESOCKETDATA, this);
}

CurlTransfer::Session::~Session()
{
    // Cleaning up says QUIT and waits for minutes for a server that is silent; so the line is cut in time.
    std::mutex mutex;
    std::condition_variable changed;
    bool gone = false;
    std::thread watch([&] {
        std::unique_lock lock(mutex);
        if (changed.wait_for(lock, Farewell, [&] { return gone; }))
            return;
        const std::scoped_lock socket(m_socketMutex);
        if (m_socket != CURL_SOCKET_BAD)
            shutdown(m_socket, SHUT_RDWR);
    });
    curl_easy_cleanup(m_curl);
    {
        const std::scoped_lock lock(mutex);
        gone = true;
    }
    changed.notify_all();
    watch.join();
    curl_slist_free_all(m_recipients);
}

void CurlTransfer::Session::addRecipient(const QByteArray &address)
{
    m_recipients = curl_slist_append(m_recipients, address.constData());
    curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, m_recipients);
}

void CurlTransfer::Session::reach(SmtpPhase phase)
{
    if (m_anyPhase && phase <= m_phase)
        return;
    m_anyPhase = true;
    m_phase = phase;
    if (m_hooks.phase)
        m_hooks.phase(phase);
}

/// curl asks for the first bytes once the server has said 354, before any byte of the message is on its way.
size_t CurlTransfer::Session::read(char *buffer, size_t size, size_t count, void *data)
{
    auto *session = static_cast<Session *>(data);
    if (!session->bodyStarted) {
        session->noLoginOffered = session->wantsLogin && !session->m_authenticated;
        if (session->noLoginOffered || session->m_cancelled)
            return CURL_READFUNC_ABORT;
        const bool agreed = !session->m_hooks.aboutToSendData || session->m_hooks.aboutToSendData();
        if (!agreed || session->m_cancelled) {
            session->stopped = true;
            return CURL_READFUNC_ABORT;
        }
        session->bodyStarted = true;
        session->reach(SmtpPhase::SendingData);
    }
    const qsizetype room = static_cast<qsizetype>(size * count);
    const qsizetype some = std::min(room, session->m_message.size() - session->m_at);
    std::memcpy(buffer, session->m_message.constData() + session->m_at, static_cast<size_t>(some));
    session->m_at += some;
    if (session->m_at == session->m_message.size()) {
        if (!session->bodyEnded)
            session->replyPending = true;
        session->bodyEnded = true;
        session->reach(SmtpPhase::AwaitingReply);
    }
    return static_cast<size_t>(some);
}

int CurlTransfer::Session::debug(CURL *, curl_infotype type, char *data, size_t size, void *session)
{
    const auto bytes = QByteArray::fromRawData(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        static_cast<Session *>(session)->sent(bytes);
    else if (type == CURLINFO_HEADER_IN)
        static_cast<Session *>(session)->received(bytes);
    return 0;
}

void CurlTransfer::Session::sent(const QByteArray &line)
{
    // What is said for a farewell decides nothing.
    m_leaving = m_leaving || begins(line, "QUIT");
    if (m_leaving)
        return;
    replyPending = true;
    if (begins(line, "EHLO ") || begins(line, "HELO ")) {
        m_command = Command::Hello;
    } else if (begins(line, "STARTTLS")) {
        m_command = Command::StartTls;
    } else if (begins(line, "AUTH ")) {
        m_command = Command::Auth;
        m_authenticated = true;
        reach(SmtpPhase::Authenticating);
    } else if (begins(line, "MAIL FROM:")) {
        m_command = Command::Mail;
        reach(SmtpPhase::Addressing);
    } else if (begins(line, "RCPT TO:")) {
        m_command = Command::Recipient;
        ++m_recipient;
    } else if (begins(line, "DATA\r\n")) {
        m_command = Command::Data;
    }
}

/// "250-text" goes on, "250 text" ends the reply.
void CurlTransfer::Session::received(const QByteArray &block)
{
    for (const QByteArray &line : block.split('\n')) {
        if (m_leaving)
            return;
        bool isNumber = false;
        const int code = line.first(std::min<qsizetype>(3, line.size())).toInt(&isNumber);
        if (!isNumber || line.size() < 3)
            continue;
        if (m_replyWhole)
            m_reply.clear();
        if (m_reply.size() < LongestReply)
            m_reply += line.mid(4, LongestReply) + ' ';
        m_replyWhole = line.size() < 4 || line[3] != '-';
        if (m_replyWhole) {
            replyCode = code;
            replyPending = false;
        }
    }
}

int CurlTransfer::Session::progress(void *session, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Session *>(session)->m_cancelled ? 1 : 0;
}

curl_socket_t CurlTransfer::Session::openSocket(void *data, curlsocktype, curl_sockaddr *address)
{
    auto *session = static_cast<Session *>(data);
    const curl_socket_t made = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    const std::scoped_lock lock(session->m_socketMutex);
    session->m_socket = made;
    return made;
}

int CurlTransfer::Session::closeSocket(void *data, curl_socket_t closed)
{
    auto *session = static_cast<Session *>(data);
    const std::scoped_lock lock(session->m_socketMutex);
    if (session->m_socket == closed)
        session->m_socket = CURL_SOCKET_BAD;
    return close(closed);
}

SmtpDoubt CurlTransfer::Session::doubt() const
{
    // What the number means is known of this library alone.
    const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
    long result = 0;
    if (!version->ssl_version || !QLatin1StringView(version->ssl_version).contains("OpenSSL"_L1) ||
        curl_easy_getinfo(m_curl, CURLINFO_SSL_VERIFYRESULT, &result) != CURLE_OK)
        return SmtpDoubt::None;
    switch (result) {
    case 0:  // the chain is right; so it was the name
    case 1:  // of the chain nothing was told: libcurl had looked at the name first
    case 62: // X509_V_ERR_HOSTNAME_MISMATCH
        return SmtpDoubt::OtherHost;
    case 9:  // X509_V_ERR_CERT_NOT_YET_VALID
    case 10: // X509_V_ERR_CERT_HAS_EXPIRED
        return SmtpDoubt::Expired;
    default:
        return SmtpDoubt::Untrusted;
    }
}

SmtpReason CurlTransfer::Session::reasonOfRefusal() const
{
    switch (m_command) {
    case Command::StartTls:
        return SmtpReason::NoEncryption;
    case Command::Auth:
        return SmtpReason::Login;
    case Command::Mail:
        return replyCode == 552 ? SmtpReason::TooLarge : SmtpReason::Sender;
    case Command::Recipient:
        return SmtpReason::Recipient;
    case Command::None:
    case Command::Hello:
    case Command::Data:
        break;
    }
    return SmtpReason::Server;
}

QString CurlTransfer::Session::replyText() const
{
    QString text = QString::fromUtf8(m_reply);
    text.replace(u'\t', u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.simplified().left(500);
}

QString CurlTransfer::Session::refusedRecipient(const QStringList &recipients) const
{
    return m_command == Command::Recipient ? recipients.value(m_recipient) : QString();
}

} // namespace afterword
