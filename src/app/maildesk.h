// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailDesk: everything about mail that stands on one open tracker: handing over, sending, asking, logging,
// the account.
#pragma once

#include "incomingmail.h"
#include "mailaccountdesk.h"
#include "outboxdesk.h"
#include "outboxrunner.h"

#include <memory>

namespace afterword {

struct MailDeskParts
{
    TrackerStore &store;
    Outbox &outbox;
    const Clock &clock;
    CommandRunner &runner;
    BackgroundWork &work;
    const BusinessCalendar &calendar;
    QMainWindow *window;
};

/// Wires its parts to each other; the session asks it for what the window wants.
class MailDesk final : public QObject
{
    Q_OBJECT

public:
    /// `accounts` keeps the person's mail accounts. All must outlive it; it belongs to the window.
    MailDesk(const MailDeskParts &parts, std::unique_ptr<QSettings> accounts);
    ~MailDesk() override;

    /// From here on it tells and asks; messages leave only where it `sends`, which the sample's never do.
    /// What a program that was ended was sending is uncertain by then, and asked about.
    void start(bool sends);
    /// Cancels what is under way, and nothing leaves any more.
    void stop();
    /// The clock may have jumped, or a message may be due.
    void wake();
    /// A message is on its way: whoever quits now leaves it in doubt.
    bool isSending() const { return m_runner && m_runner->isSending(); }
    /// Whether there is an account to send by.
    bool canSend() const;
    /// Servers of tests have certificates of their own; before start().
    void setLimits(const SmtpLimits &limits);

    OutboxDesk &outbox() { return *m_outbox; }
    IncomingMail &incoming() { return *m_incoming; }
    MailAccountDesk &accounts() { return *m_accounts; }

public Q_SLOTS:
    /// As a composer asks for it.
    void handOver(afterword::HandOverWay way, const afterword::MailMessage &message,
                  const afterword::OutboxKey &draft);

Q_SIGNALS:
    /// `draft`: the message that it is about, whose composer may be open; without an entry: no such one.
    void told(const QString &sentence, const afterword::OutboxKey &draft);
    void failed(const afterword::Error &error, const afterword::OutboxKey &draft);
    /// The person wants to see or change the message.
    void openRequested(const afterword::OutboxKey &draft);
    void canSendChanged(bool canSend);
    /// A server took it.
    void sent(const afterword::OutboxKey &draft);
    /// No message is under way.
    void idle();

private:
    void connectParts();
    void connectRunner();

    std::unique_ptr<QSettings> m_settings;
    Outbox &m_store;
    const Clock &m_clock;
    SecretStore m_secrets;
    SmtpLimits m_limits;
    OutboxDesk *m_outbox;
    IncomingMail *m_incoming;
    MailAccountDesk *m_accounts;
    std::unique_ptr<OutboxRunner> m_runner;
    QString m_trouble; ///< told already; it is tried again every second
};

} // namespace afterword
