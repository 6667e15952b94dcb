// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailAccountDesk: the person's mail account: typing it, testing it, and its password when something is sent.
#pragma once

#include "backgroundwork.h"
#include "mailaccounts.h"
#include "secretstore.h"
#include "trackerstore.h"

#include <QPointer>

namespace afterword {

class MailAccountDialog;

/// One account is enough: the first one. The password goes to the desktop's password store or nowhere.
class MailAccountDesk final : public QObject
{
    Q_OBJECT

public:
    using TellPassword = std::function<void(std::optional<QByteArray> password)>;

    /// All must outlive it; dialogs stand over the window.
    MailAccountDesk(QSettings &settings, const TrackerStore &store, SecretStore &secrets,
                    BackgroundWork &work, QWidget *window, QObject *parent);
    ~MailAccountDesk() override;

    /// Key of the account that messages are sent by; empty: there is none.
    QString current() const;
    std::optional<MailAccount> account(const QString &key) const { return m_accounts.account(key); }
    /// Out of the password store, else by asking the person; nullopt where they give none.
    void askPassword(const MailAccount &account, const TellPassword &tell);
    /// Servers of tests have certificates of their own.
    void setLimits(const SmtpLimits &limits) { m_limits = limits; }

public Q_SLOTS:
    /// Shows the account, or a new one with what the profile tells.
    void open();

Q_SIGNALS:
    /// Added, changed or removed: messages are sent by that one now; empty: by none.
    void changed(const QString &key);
    /// The dialog was left without saving.
    void abandoned();
    void told(const QString &sentence);
    void failed(const afterword::Error &error);

private:
    struct Trial;
    MailAccount accountOf(const MailAccountDialog &dialog, const QString &key) const;
    void test(MailAccountDialog *dialog, const QString &key);
    void run(MailAccountDialog *dialog, const MailAccount &account, const QByteArray &password);
    void save(const MailAccountDialog &dialog, const QString &key);
    void remove(const QString &key);
    /// The password of that name; `done` is what stands before it where that fails.
    void forget(const QString &name, const QString &done);
    void askPerson(const MailAccount &account, const TellPassword &tell);

    MailAccounts m_accounts;
    const TrackerStore &m_store;
    SecretStore &m_secrets;
    BackgroundWork &m_work;
    QWidget *m_window;
    QPointer<MailAccountDialog> m_dialog;
    SmtpLimits m_limits;
    std::shared_ptr<Trial> m_trial; ///< that is running
};

} // namespace afterword
