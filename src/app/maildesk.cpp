// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of mail.
#include "maildesk.h"

#include <QMainWindow>

namespace afterword {

MailDesk::MailDesk(const MailDeskParts &parts)
    : QObject(parts.window)
    , m_outbox(new OutboxDesk(parts.store, parts.outbox, parts.clock, parts.runner, parts.window))
    , m_incoming(new IncomingMail(parts.store, parts.clock, parts.runner, parts.window))
{
    m_incoming->setCalendar(parts.calendar);
    connect(m_outbox, &OutboxDesk::told, this, &MailDesk::told);
    connect(m_outbox, &OutboxDesk::failed, this, &MailDesk::failed);
    connect(m_outbox, &OutboxDesk::openRequested, this, &MailDesk::openRequested);
    connect(m_incoming, &IncomingMail::told, this, &MailDesk::told);
    connect(m_incoming, &IncomingMail::failed, this, &MailDesk::failed);
}

void MailDesk::handOver(HandOverWay way, const MailMessage & /*message*/, const OutboxKey &draft)
{
    m_outbox->handOver(draft, way);
}

} // namespace afterword
