// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailDesk: everything about mail that stands on one open tracker: handing over, asking, logging.
#pragma once

#include "incomingmail.h"
#include "outboxdesk.h"

namespace afterword {

struct MailDeskParts
{
    TrackerStore &store;
    Outbox &outbox;
    const Clock &clock;
    CommandRunner &runner;
    const BusinessCalendar &calendar;
    QMainWindow *window;
};

/// Wires its parts to each other; the session asks it for what the window wants.
class MailDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    explicit MailDesk(const MailDeskParts &parts);

    /// From here on it tells and asks.
    void start() { m_outbox->start(); }
    OutboxDesk &outbox() { return *m_outbox; }
    IncomingMail &incoming() { return *m_incoming; }

public Q_SLOTS:
    /// As a composer asks for it.
    void handOver(afterword::HandOverWay way, const afterword::MailMessage &message,
                  const afterword::OutboxKey &draft);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const afterword::Error &error);
    /// The person wants to see or change the message.
    void openRequested(const afterword::OutboxKey &draft);

private:
    OutboxDesk *m_outbox;
    IncomingMail *m_incoming;
};

} // namespace afterword
