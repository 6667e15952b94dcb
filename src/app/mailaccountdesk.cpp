// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Account, test and password.
#include "mailaccountdesk.h"

#include "mailaccountdialog.h"
#include "mailwriter.h"
#include "windowatwork.h"

#include <QInputDialog>

#include <mutex>

using namespace Qt::StringLiterals;

namespace afterword {

/// A talk with the server that ends before any mail would leave.
struct MailAccountDesk::Trial
{
    /// In a thread of its own; it takes leave of the server there too.
    SmtpOutcome run(QByteArray password)
    {
        SmtpOutcome outcome = transfer->run(std::move(password));
        std::unique_ptr<SmtpTransfer> done;
        const std::scoped_lock lock(mutex);
        done = std::move(transfer);
        return outcome;
    }
    void cancel()
    {
        const std::scoped_lock lock(mutex);
        if (transfer)
            transfer->cancel();
    }

    std::mutex mutex;
    std::unique_ptr<SmtpTransfer> transfer;
};

namespace {

/// As it is shown in the keyring.
QString secretName(const MailAccount &account)
{
    return "smtp:"_L1 + account.server.user + u'@' + account.server.host;
}

MailAccountForm formOf(const MailAccount &account)
{
    return {account.sender.name,
            account.sender.address,
            account.server.host,
            account.server.port,
            account.server.security == SmtpSecurity::StartTls,
            account.server.user};
}

/// Addressed to the person; it never leaves.
Result<SmtpMail> trialMail(const MailAccount &account)
{
    MailMessage message;
    message.from = account.sender;
    message.to = {account.sender};
    message.messageId = newId() + "@localhost"_L1;
    message.date = Instant();
    const auto bytes = writeMail(message, MailForm::Sending);
    const auto recipients = envelopeRecipients(message);
    if (!bytes || !recipients)
        return std::unexpected(!bytes ? bytes.error() : recipients.error());
    return SmtpMail{recipients->front(), *recipients, *bytes};
}

} // namespace

MailAccountDesk::~MailAccountDesk()
{
    // Its thread is waited for when the program ends.
    if (m_trial)
        m_trial->cancel();
}

MailAccountDesk::MailAccountDesk(QSettings &settings, const TrackerStore &store, SecretStore &secrets,
                                 BackgroundWork &work, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_accounts(settings)
    , m_store(store)
    , m_secrets(secrets)
    , m_work(work)
    , m_window(window)
{}

QString MailAccountDesk::current() const
{
    const std::vector<MailAccount> accounts = m_accounts.all();
    return accounts.empty() ? QString() : accounts.front().key;
}

void MailAccountDesk::open()
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const QString key = current();
    MailAccountForm form;
    if (const auto account = m_accounts.account(key)) {
        form = formOf(*account);
    } else if (const Result<Profile> profile = m_store.profile()) {
        form.name = profile->name;
        form.address = profile->email;
    }
    auto *dialog = new MailAccountDialog(form, windowAtWork(m_window));
    m_dialog = dialog;
    dialog->setPasswordKnown(!key.isEmpty());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Whether there is a password store is seen when it is asked.
    m_secrets.read(u"smtp:"_s, dialog, [dialog](const Result<QByteArray> &answer) {
        if (!answer && answer.error().code == ErrorCode::Unavailable)
            dialog->setPasswordStore(false);
    });
    connect(dialog, &MailAccountDialog::testRequested, this, [this, dialog, key] { test(dialog, key); });
    connect(dialog, &MailAccountDialog::testCancelled, this, [this, dialog] {
        if (const auto trial = std::exchange(m_trial, nullptr))
            trial->cancel();
        dialog->showTest(MailAccountDialog::Test::None);
    });
    connect(dialog, &MailAccountDialog::removeRequested, this, [this, key] { remove(key); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        disconnect(dialog, &QObject::destroyed, this, nullptr);
        save(*dialog, key);
    });
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        disconnect(dialog, &QObject::destroyed, this, nullptr);
        Q_EMIT abandoned();
    });
    // It goes with its window where that goes.
    connect(dialog, &QObject::destroyed, this, &MailAccountDesk::abandoned);
    dialog->open();
}

MailAccount MailAccountDesk::accountOf(const MailAccountDialog &dialog, const QString &key) const
{
    const MailAccountForm form = dialog.form();
    MailAccount account;
    account.key = key;
    account.sender = {form.name, form.address};
    account.server.host = form.host;
    account.server.port = static_cast<quint16>(form.port);
    account.server.security = form.startTls ? SmtpSecurity::StartTls : SmtpSecurity::ImplicitTls;
    account.server.user = form.user;
    return account;
}

void MailAccountDesk::test(MailAccountDialog *dialog, const QString &key)
{
    const MailAccount account = accountOf(*dialog, key);
    dialog->showTest(MailAccountDialog::Test::Running);
    if (account.server.user.isEmpty() || !dialog->password().isEmpty()) {
        run(dialog, account, dialog->password().toUtf8());
        return;
    }
    m_secrets.read(secretName(account), dialog, [this, dialog, account](const Result<QByteArray> &answer) {
        if (answer)
            run(dialog, account, *answer);
        else
            dialog->showTest(MailAccountDialog::Test::Failed, answer.error().code == ErrorCode::Refused
                                                                  ? answer.error().message
                                                                  : tr("Type the password first."));
    });
}

void MailAccountDesk::run(MailAccountDialog *dialog, const MailAccount &account, const QByteArray &password)
{
    const Result<SmtpMail> mail = trialMail(account);
    if (!mail) {
        dialog->showTest(MailAccountDialog::Test::Failed, mail.error().message);
        return;
    }
    // The server has taken sender and recipient by then; the message itself is never begun.
    const SmtpHooks hooks{{}, [] { return false; }};
    if (m_trial)
        m_trial->cancel();
    auto trial = std::make_shared<Trial>();
    trial->transfer = SmtpTransfer::make(account.server, *mail, m_limits, hooks);
    m_trial = trial;
    m_work.run<SmtpOutcome>([trial, password]() mutable { return trial->run(std::move(password)); }, dialog,
                            [this, dialog, trial](const SmtpOutcome &outcome) {
                                // Another test may have been begun, or this one cancelled.
                                if (m_trial != trial)
                                    return;
                                m_trial.reset();
                                const bool passed = outcome.result == SmtpResult::Cancelled;
                                dialog->showTest(passed ? MailAccountDialog::Test::Passed
                                                        : MailAccountDialog::Test::Failed,
                                                 outcome.message);
                            });
}

void MailAccountDesk::save(const MailAccountDialog &dialog, const QString &key)
{
    const auto before = m_accounts.account(key);
    MailAccount account = accountOf(dialog, key);
    account.key = m_accounts.save(account);
    const QByteArray password = dialog.password().toUtf8();
    // A password of another account, or one that is not to be kept any more.
    if (before && (!dialog.keepsPassword() || secretName(*before) != secretName(account)))
        forget(secretName(*before), tr("The mail account is kept."));
    if (dialog.keepsPassword() && !password.isEmpty())
        m_secrets.write(secretName(account), password, this, [this](const Result<void> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
        });
    Q_EMIT changed(account.key);
}

void MailAccountDesk::forget(const QString &name, const QString &done)
{
    m_secrets.forget(name, this, [this, name, done](const Result<void> &answer) {
        if (const auto kept = keptPassword(name, answer))
            Q_EMIT failed({kept->code, done + u' ' + kept->message, kept->place});
    });
}

void MailAccountDesk::remove(const QString &key)
{
    const auto account = m_accounts.account(key);
    m_accounts.remove(key);
    const QString done = tr("The mail account was removed.");
    Q_EMIT told(done);
    Q_EMIT changed(current());
    if (account && !account->server.user.isEmpty())
        forget(secretName(*account), done);
}

void MailAccountDesk::askPassword(const MailAccount &account, const TellPassword &tell)
{
    m_secrets.read(secretName(account), this, [this, account, tell](const Result<QByteArray> &answer) {
        if (answer)
            tell(*answer);
        else
            askPerson(account, tell);
    });
}

// For this message alone; it is kept nowhere.
void MailAccountDesk::askPerson(const MailAccount &account, const TellPassword &tell)
{
    auto *dialog = new QInputDialog(windowAtWork(m_window));
    dialog->setObjectName(u"passwordDialog"_s);
    dialog->setOkButtonText(tr("&Send"));
    dialog->setWindowTitle(tr("Password"));
    //: %1 is a user's name, %2 a server
    dialog->setLabelText(tr("Password of %1 at %2. It is used once and not kept.")
                             .arg(account.server.user, account.server.host));
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, tell](int result) {
        const QByteArray password = dialog->textValue().toUtf8();
        if (result == QDialog::Accepted && !password.isEmpty())
            tell(password);
        else
            tell(std::nullopt);
    });
    // Where its window goes, the question goes with it; what waits for an answer must not wait for ever.
    connect(dialog, &QObject::destroyed, this, [tell] { tell(std::nullopt); });
    dialog->open();
}

} // namespace afterword
