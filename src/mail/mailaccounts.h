// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailAccounts: by which servers the person sends; kept in a settings file, never with a password.
#pragma once

#include "mailmessage.h"
#include "smtptransfer.h"

#include <optional>
#include <vector>

class QSettings;

namespace afterword {

struct MailAccount
{
    QString key;        ///< a random id; what is sent and its password refer to it
    Mailbox sender;     ///< whom messages are from
    SmtpAccount server; ///< without a user no password is needed

    bool operator==(const MailAccount &) const = default;
};

/// Belongs to the person and this computer, so it is no part of a tracker file.
class MailAccounts
{
public:
    /// The settings must outlive it.
    explicit MailAccounts(QSettings &settings)
        : m_settings(settings)
    {}

    /// In the person's folder of settings; window and command line read the same.
    static QString settingsFile();

    /// In the order in which they were added; what cannot be understood is left out.
    std::vector<MailAccount> all() const;
    /// The one with that key; nullopt: there is none.
    std::optional<MailAccount> account(const QString &key) const;
    /// Adds it, with a new key where it has none, or replaces the one with its key. Answers the key.
    QString save(MailAccount account);
    void remove(const QString &key);

private:
    void write(const std::vector<MailAccount> &accounts);

    QSettings &m_settings;
};

} // namespace afterword
