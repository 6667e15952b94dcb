// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libcurl is told and what it tells while it sends. Private to this room.
#pragma once

#include "curltransfer.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace afterword {

struct CurlTransfer::Session
{
    Session(SmtpHooks hooks, const QByteArray &message, const std::atomic<bool> &cancelled);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    CURL *curl() const { return m_curl; }
    void addRecipient(const QByteArray &address);
    void reach(SmtpPhase phase);
    SmtpReason reasonOfRefusal() const;
    /// Why the certificate was not trusted, as far as the TLS library tells.
    SmtpDoubt doubt() const;
    /// The server's words in one line.
    QString replyText() const;
    /// Whom the last RCPT was about; empty where it was none.
    QString refusedRecipient(const QStringList &recipients) const;

    bool wantsLogin = false;
    bool bodyStarted = false;    ///< the first byte of the message was handed to curl
    bool bodyEnded = false;      ///< and the last
    bool stopped = false;        ///< the caller said no before the first byte
    bool noLoginOffered = false; ///< a login was wanted, but none took place
    bool replyPending = true;    ///< a command is out that was not answered yet
    int replyCode = 0;           ///< of the last whole reply

private:
    enum class Command { None, Hello, StartTls, Auth, Mail, Recipient, Data };

    static size_t read(char *buffer, size_t size, size_t count, void *session);
    static int debug(CURL *curl, curl_infotype type, char *data, size_t size, void *session);
    static int progress(void *session, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static curl_socket_t openSocket(void *session, curlsocktype purpose, curl_sockaddr *address);
    static int closeSocket(void *session, curl_socket_t socket);
    void sent(const QByteArray &line);
    void received(const QByteArray &line);

    CURL *m_curl = nullptr;
    curl_slist *m_recipients = nullptr;
    SmtpHooks m_hooks;
    const QByteArray &m_message;
    const std::atomic<bool> &m_cancelled;
    qsizetype m_at = 0;
    Command m_command = Command::None;
    int m_recipient = -1; ///< of how many RCPT the last one is, from 0
    bool m_authenticated = false;
    bool m_leaving = false; ///< QUIT was said
    SmtpPhase m_phase = SmtpPhase::Connecting;
    bool m_anyPhase = false;
    QByteArray m_reply;
    bool m_replyWhole = true;
    std::mutex m_socketMutex;
    curl_socket_t m_socket = CURL_SOCKET_BAD;
};

} // namespace afterword
