// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailAccountDialog: by which account messages are sent.
#pragma once

#include "connectiontest.h"
#include "mailproviders.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MailAccountDialog;
}

namespace afterword {

class DialogProblems;

/// Server, port and security of well-known providers are proposed once the address is typed; TLS is always
/// required. Whoever opens it tests the connection and keeps the password.
class MailAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    using Test = ConnectionTest::State;

    explicit MailAccountDialog(const MailAccountForm &form, QWidget *parent = nullptr);
    ~MailAccountDialog() override;

    MailAccountForm form() const;
    QString password() const;
    /// Whether the password is to be kept in the system's password store.
    bool keepsPassword() const;
    /// There is one already; the field may stay empty.
    void setPasswordKnown(bool known);
    /// Without a password store it is asked for each time and never kept; the sentence says why.
    void setPasswordStore(bool available, const QString &sentence = {});
    void showTest(Test state, const QString &sentence = {});

Q_SIGNALS:
    void testRequested();
    void testCancelled();
    /// The account is no longer wanted.
    void removeRequested();

private:
    void propose();
    void check();
    void fill(const MailAccountForm &form);

    std::unique_ptr<Ui::MailAccountDialog> m_ui;
    DialogProblems *m_problems = nullptr;
    ConnectionTest *m_test = nullptr;
    QString m_proposedHost; ///< as it was filled in, not typed
    QString m_proposedUser;
};

} // namespace afterword
