// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of mail.
#include "maildesk.h"

#include <QMainWindow>
#include <QSettings>

namespace afterword {

MailDesk::MailDesk(const MailDeskParts &parts, std::unique_ptr<QSettings> accounts)
    : QObject(parts.window)
    , m_settings(std::move(accounts))
    , m_store(parts.outbox)
    , m_clock(parts.clock)
    , m_outbox(new OutboxDesk(parts.store, parts.outbox, parts.clock, parts.runner, parts.window))
    , m_incoming(new IncomingMail(parts.store, parts.clock, parts.runner, parts.window))
    // It goes before the settings and the passwords that it works with.
    , m_accounts(new MailAccountDesk(*m_settings, parts.store, m_secrets, parts.work, parts.window, this))
{
    m_incoming->setCalendar(parts.calendar);
    connectParts();
    m_outbox->setAccount(m_accounts->current());
}

MailDesk::~MailDesk()
{
    stop();
    delete m_accounts;
}

void MailDesk::connectParts()
{
    const auto pass = [this](const QString &sentence) { Q_EMIT told(sentence, {}); };
    const auto fail = [this](const Error &error) { Q_EMIT failed(error, {}); };
    connect(m_outbox, &OutboxDesk::told, this, &MailDesk::told);
    connect(m_outbox, &OutboxDesk::failed, this, &MailDesk::failed);
    connect(m_outbox, &OutboxDesk::openRequested, this, &MailDesk::openRequested);
    connect(m_outbox, &OutboxDesk::accountRequested, m_accounts, &MailAccountDesk::open);
    connect(m_outbox, &OutboxDesk::wakeRequested, this, &MailDesk::wake);
    connect(m_incoming, &IncomingMail::told, this, pass);
    connect(m_incoming, &IncomingMail::failed, this, fail);
    connect(m_accounts, &MailAccountDesk::told, this, pass);
    connect(m_accounts, &MailAccountDesk::failed, this, fail);
    connect(m_accounts, &MailAccountDesk::abandoned, m_outbox, &OutboxDesk::forgetWaiting);
    connect(m_accounts, &MailAccountDesk::changed, this, [this](const QString &key) {
        Q_EMIT canSendChanged(canSend());
        m_outbox->setAccount(key);
    });
}

void MailDesk::connectRunner()
{
    connect(m_runner.get(), &OutboxRunner::concluded, this,
            [this](const OutboxKey &key, OutgoingState state) {
                m_trouble.clear();
                if (state == OutgoingState::Sent)
                    Q_EMIT sent(key); // its composer goes first, so that the window tells of it
                m_outbox->tellConcluded(key, state);
            });
    connect(m_runner.get(), &OutboxRunner::heldBack, m_outbox, &OutboxDesk::refresh);
    connect(m_runner.get(), &OutboxRunner::troubled, this, [this](const Error &error) {
        if (std::exchange(m_trouble, error.message) != error.message)
            Q_EMIT failed(error, {});
    });
    connect(m_runner.get(), &OutboxRunner::idle, this, [this] {
        m_trouble.clear();
        Q_EMIT idle();
    });
}

void MailDesk::setLimits(const SmtpLimits &limits)
{
    m_limits = limits;
    m_accounts->setLimits(limits);
}

bool MailDesk::canSend() const
{
    return !m_accounts->current().isEmpty();
}

void MailDesk::start(bool sends)
{
    if (sends) {
        m_runner = std::make_unique<OutboxRunner>(
            m_store, m_clock, [this](const QString &key) { return m_accounts->account(key); },
            [this](const MailAccount &account, const OutboxRunner::TellPassword &tell) {
                m_accounts->askPassword(account, tell);
            },
            m_limits);
        connectRunner();
        if (const auto recovered = m_runner->start(); !recovered)
            Q_EMIT failed(recovered.error(), {});
    }
    m_outbox->start();
}

void MailDesk::stop()
{
    m_runner.reset();
}

void MailDesk::wake()
{
    if (m_runner)
        m_runner->wake();
}

void MailDesk::handOver(HandOverWay way, const MailMessage & /*message*/, const OutboxKey &draft)
{
    if (way == HandOverWay::Send && !m_runner) {
        Q_EMIT told(tr("This is a sample; nothing is sent from here."), draft);
        return;
    }
    m_outbox->handOver(draft, way);
}

} // namespace afterword
