// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SmtpSender: sends mails one after the other in a thread of its own.
#pragma once

#include "smtptransfer.h"

#include <QObject>
#include <QThread>

#include <deque>

namespace afterword {

struct SmtpJob
{
    SmtpAccount account;
    SmtpMail mail;
    QByteArray password; ///< overwritten once it was handed on
    /// As SmtpHooks has it, but called in the thread of the SmtpSender, so that a store of that thread can
    /// write its state first; the message waits for it. Not called any more once the job was cancelled.
    std::function<bool()> aboutToSendData;
};

/// Lives in the thread that uses it; every signal and every hook comes in that thread, out of its event loop.
/// Nothing is tried twice: what comes of an outcome is the caller's decision.
class SmtpSender : public QObject
{
    Q_OBJECT

public:
    explicit SmtpSender(SmtpLimits limits = {}, QObject *parent = nullptr);
    /// Cancels what runs and waits for it. Jobs that were not finished by then tell nothing any more: whether
    /// their mail left is what the caller wrote down in aboutToSendData.
    ~SmtpSender() override;

    /// The number of the job. finished() comes for each, exactly once.
    quint64 send(SmtpJob job);
    /// A job whose message has not begun ends as Cancelled; after that as Uncertain, unless the reply was
    /// faster.
    void cancel(quint64 job);
    /// Jobs that are not finished.
    int pending() const;

Q_SIGNALS:
    void phaseReached(quint64 job, afterword::SmtpPhase phase);
    void finished(quint64 job, const afterword::SmtpOutcome &outcome);

private:
    struct Running;
    struct Waiting
    {
        quint64 number;
        SmtpJob job;
    };
    void startNext();
    void end(quint64 job, const SmtpOutcome &outcome);

    SmtpLimits m_limits;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<Running> m_running;
    std::unique_ptr<QThread> m_thread; ///< of m_running
    quint64 m_last = 0;
};

} // namespace afterword
