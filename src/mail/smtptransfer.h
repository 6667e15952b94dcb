// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SmtpTransfer: one mail to one server, once, and the truth about what became of it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace afterword {

enum class SmtpSecurity {
    ImplicitTls,  ///< TLS from the first byte (port 465)
    StartTls,     ///< TLS before anything but a greeting, or nothing at all (port 587)
    PlainLoopback ///< none, for a server on this machine only, and never with a password
};

/// How to reach the server that the person sends by. Holds no secret.
struct SmtpAccount
{
    QString host; ///< a domain, which the certificate must name, or an IPv4 address
    quint16 port = 465;
    SmtpSecurity security = SmtpSecurity::ImplicitTls;
    QString user; ///< empty: without a login

    bool operator==(const SmtpAccount &) const = default;
};

/// Envelope and message. Recipients are all or none: where the server refuses one, nothing is sent to
/// anybody.
struct SmtpMail
{
    QString sender;         ///< as transportAddress() gives it
    QStringList recipients; ///< as envelopeRecipients() gives them
    QByteArray message;     ///< as writeMail() gives it for MailForm::Sending
};

struct SmtpLimits
{
    std::chrono::seconds connect{30}; ///< until TCP and TLS stand
    std::chrono::seconds reply{300};  ///< for each reply of the server, that to the message too
    std::chrono::seconds total{1200}; ///< for all of it
    QString trustedCertificates; ///< a PEM file of authorities instead of the system's; empty: the system's
};

/// How far it is. Told in this order, none twice; Authenticating only with a login.
enum class SmtpPhase {
    Connecting,
    Authenticating,
    Addressing,   ///< sender and recipients
    SendingData,  ///< told after aboutToSendData said yes, before the first byte of the message leaves
    AwaitingReply ///< every byte was handed to the connection
};

enum class SmtpResult {
    Accepted,     ///< the server has taken responsibility: sent
    Refused,      ///< the server said no before the message: not sent
    RefusedData,  ///< the server said no to the whole message: not sent
    NotConnected, ///< no server, no trust, or the line broke before the message began: not sent
    Cancelled,    ///< the person or the store stopped it before the message began: not sent
    Uncertain ///< it broke off, or was cancelled, after the first byte of the message: may be sent, may be
              ///< not
};

/// What the caller may want to offer a remedy for.
enum class SmtpReason {
    None,
    Account,     ///< host, port, addresses or message are not such as can be used
    Unreachable, ///< no such host, or nobody answers there
    Timeout,
    Certificate,  ///< expired, of another host, or of nobody whom this machine trusts
    NoEncryption, ///< the server offers no STARTTLS, or TLS failed: nothing was said to it
    Login,        ///< user or password refused, or no login offered
    Sender,
    Recipient,
    TooLarge,
    Server, ///< another refusal; the reply says which
    Broken, ///< the connection ended in between
    Stopped ///< by cancel() or by aboutToSendData
};

/// Why no encrypted connection stands that can be trusted, as far as it is known.
enum class SmtpDoubt {
    None,
    Expired,   ///< the certificate, or it is not valid yet
    Untrusted, ///< signed by itself or by nobody whom this machine trusts
    OtherHost, ///< the certificate is another server's
    NoStartTls ///< the server offers none
};

struct SmtpOutcome
{
    SmtpResult result = SmtpResult::NotConnected;
    SmtpReason reason = SmtpReason::None;
    SmtpDoubt doubt = SmtpDoubt::None; ///< of Certificate and NoEncryption
    int code = 0;  ///< of the server's last reply that decided it; 0: none. 4xx may pass by itself, 5xx not.
    QString reply; ///< the server's own words, one line, bounded, without controls
    QString message; ///< one translated sentence for the person; empty when accepted

    bool operator==(const SmtpOutcome &) const = default;
};

/// Called in the thread that runs the transfer.
struct SmtpHooks
{
    /// Progress; may be empty.
    std::function<void(SmtpPhase)> phase;
    /// The last moment before the message leaves: returns when the caller has written down that it may have
    /// been sent from now on. false: nothing leaves, and the outcome is Cancelled. May be empty.
    std::function<bool()> aboutToSendData;
};

/// TLS is required and certificates are verified, always. No credential leaves before both stand; where a
/// login is wanted and none is offered, nothing is sent. Nothing is ever tried a second time. Nothing is
/// logged.
class SmtpTransfer
{
public:
    static std::unique_ptr<SmtpTransfer> make(SmtpAccount account, SmtpMail mail, SmtpLimits limits,
                                              SmtpHooks hooks);

    /// Takes leave of the server (QUIT) for at most three seconds. So the outcome can be written down before.
    virtual ~SmtpTransfer() = default;
    SmtpTransfer(const SmtpTransfer &) = delete;
    SmtpTransfer &operator=(const SmtpTransfer &) = delete;

    /// Blocks; once only. The bytes of the password are overwritten, here and, where it is the only copy, at
    /// the caller's; the library that talks keeps its own copy until the transfer goes.
    virtual SmtpOutcome run(QByteArray password) = 0;

    /// From any thread; run() returns within about a second, while a name is looked up perhaps later.
    virtual void cancel() = 0;

protected:
    SmtpTransfer() = default;
};

} // namespace afterword
