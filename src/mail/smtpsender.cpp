// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One thread at a time; what it asks and tells is carried over by the event loop.
#include "smtpsender.h"

#include "smtpwords.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>

namespace afterword {

/// Shared by the job's thread and the sender's.
struct SmtpSender::Running
{
    quint64 number = 0;
    std::function<bool()> aboutToSendData; ///< for the sender's thread only
    bool told = false;                     ///< finished() came already; the thread takes leave of the server

    std::mutex mutex;
    std::condition_variable changed;
    SmtpTransfer *transfer = nullptr; ///< while there is one
    bool cancelled = false;
    std::optional<bool> agreed;

    void cancel()
    {
        const std::scoped_lock lock(mutex);
        cancelled = true;
        if (transfer)
            transfer->cancel();
        changed.notify_all();
    }
};

SmtpSender::SmtpSender(SmtpLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(std::move(limits))
{
    qRegisterMetaType<SmtpPhase>();
    qRegisterMetaType<SmtpOutcome>();
}

SmtpSender::~SmtpSender()
{
    for (Waiting &waiting : m_waiting)
        explicit_bzero(waiting.job.password.data(), static_cast<size_t>(waiting.job.password.size()));
    if (m_running) {
        m_running->cancel();
        m_thread->wait();
    }
}

quint64 SmtpSender::send(SmtpJob job)
{
    m_waiting.push_back({++m_last, std::move(job)});
    startNext();
    return m_last;
}

void SmtpSender::cancel(quint64 job)
{
    if (m_running && m_running->number == job) {
        m_running->cancel();
        return;
    }
    const auto found = std::ranges::find(m_waiting, job, &Waiting::number);
    if (found == m_waiting.end())
        return;
    explicit_bzero(found->job.password.data(), static_cast<size_t>(found->job.password.size()));
    const QString host = found->job.account.host;
    m_waiting.erase(found);
    SmtpOutcome outcome;
    outcome.result = SmtpResult::Cancelled;
    outcome.reason = SmtpReason::Stopped;
    outcome.message = smtpSentence(outcome, host, {});
    QMetaObject::invokeMethod(
        this, [this, job, outcome] { Q_EMIT finished(job, outcome); }, Qt::QueuedConnection);
}

int SmtpSender::pending() const
{
    return static_cast<int>(m_waiting.size()) + (m_running && !m_running->told ? 1 : 0);
}

void SmtpSender::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    auto job = std::make_shared<SmtpJob>(std::move(m_waiting.front().job));
    m_running = std::make_shared<Running>();
    const std::shared_ptr<Running> running = m_running;
    running->number = m_waiting.front().number;
    running->aboutToSendData = std::move(job->aboutToSendData);
    m_waiting.pop_front();

    const auto inOwnThread = [this](auto work) {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    };
    SmtpHooks hooks;
    hooks.phase = [this, running, inOwnThread](SmtpPhase phase) {
        inOwnThread([this, running, phase] { Q_EMIT phaseReached(running->number, phase); });
    };
    hooks.aboutToSendData = [running, inOwnThread] {
        inOwnThread([running] {
            {
                const std::scoped_lock lock(running->mutex);
                if (running->cancelled)
                    return;
            }
            const bool agreed = !running->aboutToSendData || running->aboutToSendData();
            const std::scoped_lock lock(running->mutex);
            running->agreed = agreed;
            running->changed.notify_all();
        });
        std::unique_lock lock(running->mutex);
        running->changed.wait(lock, [&] { return running->agreed || running->cancelled; });
        return running->agreed.value_or(false) && !running->cancelled;
    };
    m_thread.reset(QThread::create([this, running, job, hooks, inOwnThread, limits = m_limits] {
        const auto transfer = SmtpTransfer::make(job->account, std::move(job->mail), limits, hooks);
        {
            const std::scoped_lock lock(running->mutex);
            running->transfer = transfer.get();
            if (running->cancelled)
                transfer->cancel();
        }
        const SmtpOutcome outcome = transfer->run(std::move(job->password));
        {
            const std::scoped_lock lock(running->mutex);
            running->transfer = nullptr;
        }
        // Told before the server is taken leave of: the sooner it is written down the better.
        inOwnThread([this, running, outcome] { end(running->number, outcome); });
    }));
    m_thread->setObjectName(QStringLiteral("afterword-smtp"));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread.reset();
        m_running.reset();
        startNext();
    });
    m_thread->start();
}

void SmtpSender::end(quint64 job, const SmtpOutcome &outcome)
{
    if (m_running && m_running->number == job)
        m_running->told = true;
    Q_EMIT finished(job, outcome);
}

} // namespace afterword
