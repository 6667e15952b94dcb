// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CurlTransfer: the transfer that libcurl does. Private to this room.
#pragma once

#include "smtptransfer.h"

#include <atomic>

namespace afterword {

class CurlTransfer final : public SmtpTransfer
{
public:
    CurlTransfer(SmtpAccount account, SmtpMail mail, SmtpLimits limits, SmtpHooks hooks);
    ~CurlTransfer() override;

    SmtpOutcome run(QByteArray password) override;
    void cancel() override { m_cancelled = true; }

private:
    struct Session;
    SmtpOutcome checked() const;
    void prepare(QByteArray &password);
    SmtpOutcome outcomeOf(int curlCode) const;

    SmtpAccount m_account;
    SmtpMail m_mail;
    SmtpLimits m_limits;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<Session> m_session;
};

} // namespace afterword
