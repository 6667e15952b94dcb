// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxRunner: sends what waits in an outbox when its time has come, one message after the other, each once.
#pragma once

#include "clock.h"
#include "mailaccounts.h"
#include "outbox.h"
#include "smtpsender.h"

#include <QTimer>

namespace afterword {

/// Lives in the thread of the outbox, and never blocks it. A message is claimed only when it is its turn, so
/// that all others can still be cancelled. Nothing is tried twice: what fails says why and waits for the
/// person.
class OutboxRunner : public QObject
{
    Q_OBJECT

public:
    /// The account with that key; nullopt: there is none any more.
    using FindAccount = std::function<std::optional<MailAccount>(const QString &key)>;
    /// Told the password, at once or later, in this thread; nullopt: the person has none to give.
    using TellPassword = std::function<void(std::optional<QByteArray> password)>;
    using AskPassword = std::function<void(const MailAccount &account, const TellPassword &tell)>;

    /// Outbox and clock must outlive it. Accounts without a user are sent by without asking for a password.
    OutboxRunner(Outbox &outbox, const Clock &clock, FindAccount findAccount, AskPassword askPassword,
                 SmtpLimits limits = {}, QObject *parent = nullptr);
    /// Cancels what is going on and writes down what is known of it.
    ~OutboxRunner() override;

    /// Tells first what ended programs left (Outbox::recover()); from then on it sends.
    Result<Outbox::Recovered> start();
    /// Something may wait, or no longer: to be called whenever the tracker changed and when the machine woke.
    void wake();
    /// Whether a message has been claimed and its outcome is not written down yet.
    bool isSending() const { return m_current.has_value(); }

Q_SIGNALS:
    /// Sent, failed or uncertain; the sentence is the server's or says why. Empty where it was sent.
    void concluded(const afterword::OutboxKey &key, afterword::OutgoingState state, const QString &sentence);
    /// Not sent: the rules object by now, or it is too late. The sentence says which.
    void heldBack(const afterword::OutboxKey &key, const QString &sentence);
    /// The outbox cannot be used just now (Locked: another program sends); it is tried again.
    void troubled(const afterword::Error &error);
    /// Nothing is due and nothing under way.
    void idle();

private:
    struct Current
    {
        OutboxKey key;
        SendPhase phase = SendPhase::Connecting;
        bool hasBegun = false; ///< its content may have left
        std::optional<quint64> job;
        std::optional<SendOutcome> outcome; ///< still to be written down
    };
    void look();
    void lookLater(Duration wait);
    void prepare(const OutboxKey &key);
    void sendBy(const OutboxKey &key, const std::optional<MailAccount> &account,
                std::optional<QByteArray> password);
    void submit(const OutgoingMessage &message, const MailAccount &account, QByteArray password);
    void end(SendOutcome outcome);
    void writeDown();

    Outbox &m_outbox;
    const Clock &m_clock;
    FindAccount m_findAccount;
    AskPassword m_askPassword;
    std::unique_ptr<SmtpSender> m_sender;
    std::optional<Current> m_current;
    std::optional<OutboxKey> m_asking; ///< for its account's password
    bool m_isStarted = false;
    QTimer m_timer;
};

} // namespace afterword
