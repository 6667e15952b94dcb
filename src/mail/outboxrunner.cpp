// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a message whose time has come to its outcome.
#include "outboxrunner.h"

#include "mailaddress.h"
#include "mailwriter.h"

#include <QPointer>

namespace afterword {

using namespace std::chrono_literals;

namespace {

constexpr Duration retry = 1s;
constexpr Duration longest = 60s; ///< the clock may be set meanwhile

SendPhase phaseOf(SmtpPhase phase)
{
    switch (phase) {
    case SmtpPhase::Connecting:
        return SendPhase::Connecting;
    case SmtpPhase::Authenticating:
        return SendPhase::SigningIn;
    case SmtpPhase::Addressing:
        return SendPhase::Addressing;
    case SmtpPhase::SendingData:
    case SmtpPhase::AwaitingReply:
        break;
    }
    return SendPhase::Content;
}

SendOutcome::What whatOf(SmtpResult result)
{
    switch (result) {
    case SmtpResult::Accepted:
        return SendOutcome::What::Accepted;
    case SmtpResult::Refused:
    case SmtpResult::RefusedData:
    case SmtpResult::NotConnected:
    case SmtpResult::Cancelled:
        return SendOutcome::What::Refused;
    case SmtpResult::Uncertain:
        break;
    }
    return SendOutcome::What::Unsure;
}

OutgoingState stateOf(SendOutcome::What what)
{
    return what == SendOutcome::What::Accepted  ? OutgoingState::Sent
           : what == SendOutcome::What::Refused ? OutgoingState::Failed
                                                : OutgoingState::Uncertain;
}

} // namespace

OutboxRunner::OutboxRunner(Outbox &outbox, const Clock &clock, FindAccount findAccount,
                           AskPassword askPassword, SmtpLimits limits, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_findAccount(std::move(findAccount))
    , m_askPassword(std::move(askPassword))
    , m_sender(std::make_unique<SmtpSender>(std::move(limits)))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRunner::look);
    connect(m_sender.get(), &SmtpSender::phaseReached, this, [this](quint64 job, SmtpPhase phase) {
        if (m_current && m_current->job == job)
            m_current->phase = phaseOf(phase);
    });
    connect(m_sender.get(), &SmtpSender::finished, this, [this](quint64 job, const SmtpOutcome &outcome) {
        if (!m_current || m_current->job != job)
            return;
        const auto what = whatOf(outcome.result);
        end({what, outcome.code != 0 ? SendPhase::Answered : m_current->phase,
             what == SendOutcome::What::Accepted ? outcome.reply : outcome.message});
    });
}

OutboxRunner::~OutboxRunner()
{
    m_timer.stop();
    m_sender.reset(); // waits; from here on nothing leaves any more
    if (!m_current)
        return;
    if (!m_current->outcome) {
        m_current->outcome =
            SendOutcome{m_current->hasBegun ? SendOutcome::What::Unsure : SendOutcome::What::Refused,
                        m_current->phase, tr("Afterword was closed before the server had answered.")};
    }
    // Where that fails the next start makes it uncertain.
    std::ignore = m_outbox.conclude(m_current->key, *m_current->outcome);
}

Result<Outbox::Recovered> OutboxRunner::start()
{
    auto recovered = m_outbox.recover();
    m_isStarted = true;
    wake();
    return recovered;
}

void OutboxRunner::wake()
{
    if (m_isStarted && !m_current)
        lookLater(0ms);
}

void OutboxRunner::lookLater(Duration wait)
{
    m_timer.start(wait);
}

void OutboxRunner::look()
{
    if (m_current) {
        if (m_current->outcome)
            writeDown();
        return;
    }
    const auto due = m_outbox.due();
    const auto next = m_outbox.nextSendAfter();
    if (!due || !next) {
        Q_EMIT troubled(due ? next.error() : due.error());
        lookLater(retry);
        return;
    }
    if (due->empty()) {
        if (*next)
            lookLater(std::clamp<Duration>(**next - m_clock.now(), 1ms, longest));
        if (!m_asking)
            Q_EMIT idle();
        return;
    }
    if (m_asking && *m_asking == due->front())
        return; // whoever is asked will answer
    prepare(due->front());
}

void OutboxRunner::prepare(const OutboxKey &key)
{
    const auto message = m_outbox.message(key);
    if (!message) {
        Q_EMIT troubled(message.error());
        lookLater(retry);
        return;
    }
    const auto account = m_findAccount(message->account);
    if (!account || account->server.user.isEmpty()) {
        sendBy(key, account, QByteArray());
        return;
    }
    m_asking = key;
    const QPointer<OutboxRunner> alive(this);
    m_askPassword(*account, [this, alive, key, account](std::optional<QByteArray> password) {
        if (!alive || m_asking != key)
            return; // too late, or told twice
        m_asking.reset();
        sendBy(key, account, std::move(password));
    });
}

void OutboxRunner::sendBy(const OutboxKey &key, const std::optional<MailAccount> &account,
                          std::optional<QByteArray> password)
{
    const auto taken = m_outbox.take(key);
    if (!taken) {
        switch (taken.error().code) {
        case ErrorCode::Refused:
            Q_EMIT heldBack(key, taken.error().message);
            lookLater(0ms);
            break;
        case ErrorCode::Conflict:
        case ErrorCode::NotFound: // cancelled or removed meanwhile
            lookLater(0ms);
            break;
        default: // Locked: another program is sending, or writing for long
            Q_EMIT troubled(taken.error());
            lookLater(retry);
        }
        return;
    }
    m_current = Current{key, {}, false, {}, {}};
    const auto refuse = [this](const QString &why) {
        end({SendOutcome::What::Refused, SendPhase::Connecting, why});
    };
    if (!account)
        refuse(
            tr("The mail account that this message was to go by is not set up any more; it was not sent."));
    else if (!password)
        refuse(tr("There was no password for %1; the message was not sent.").arg(account->server.host));
    else
        submit(*taken, *account, std::move(*password));
}

void OutboxRunner::submit(const OutgoingMessage &message, const MailAccount &account, QByteArray password)
{
    MailMessage mail = message.draft.message;
    mail.date = m_clock.now();
    if (mail.from.address.isEmpty())
        mail.from = account.sender;
    const auto sender = transportAddress(mail.from.address);
    const auto recipients = envelopeRecipients(mail);
    const auto bytes = writeMail(mail, MailForm::Sending);
    if (!sender || !recipients || !bytes) {
        const Error &error = !sender ? sender.error() : !recipients ? recipients.error() : bytes.error();
        end({SendOutcome::What::Refused, SendPhase::Connecting, error.message});
        return;
    }
    SmtpJob job;
    job.account = account.server;
    job.mail = {*sender, *recipients, *bytes};
    job.password = std::move(password);
    job.aboutToSendData = [this, key = message.draft.key] {
        if (!m_current || m_current->key != key || !m_outbox.noteReached(key, SendPhase::Content))
            return false;
        m_current->hasBegun = true;
        return true;
    };
    m_current->job = m_sender->send(std::move(job));
}

void OutboxRunner::end(SendOutcome outcome)
{
    m_current->outcome = std::move(outcome);
    writeDown();
}

void OutboxRunner::writeDown()
{
    const OutboxKey key = m_current->key;
    const SendOutcome outcome = *m_current->outcome;
    const auto written = m_outbox.conclude(key, outcome);
    if (!written && written.error().code != ErrorCode::NotFound &&
        written.error().code != ErrorCode::Conflict) {
        // Only the disk does not know yet; should this program end now, it is uncertain.
        Q_EMIT troubled(written.error());
        lookLater(retry);
        return;
    }
    m_current.reset();
    lookLater(0ms);
    Q_EMIT concluded(key, stateOf(outcome.what),
                     outcome.what == SendOutcome::What::Accepted ? QString() : outcome.reply);
}

} // namespace afterword
