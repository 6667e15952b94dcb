// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, proposals and the test.
#include "mailaccountdialog.h"

#include "dialogfields.h"
#include "dialogproblems.h"
#include "personwords.h"
#include "ui_mailaccountdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int tlsPort = 465;
constexpr int startTlsPort = 587;

} // namespace

MailAccountDialog::MailAccountDialog(const MailAccountForm &form, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MailAccountDialog>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    for (QLabel *hint : {m_ui->hintLabel, m_ui->proposalLabel, m_ui->secretLabel})
        makeHint(hint);
    for (QLabel *hint : {m_ui->proposalLabel, m_ui->secretLabel})
        spanFields(hint);
    //: How a connection is protected
    m_ui->securityCombo->addItem(tr("TLS from the start (usual)"), false);
    //: How a connection is protected
    m_ui->securityCombo->addItem(tr("STARTTLS"), true);
    m_ui->passwordEdit->setEchoMode(QLineEdit::Password);
    fill(form);
    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    m_test = new ConnectionTest({m_ui->testButton, m_ui->testBusy, m_ui->testLabel},
                                tr("Connecting and signing in; no mail is sent…"), this);
    connect(m_test, &ConnectionTest::requested, this, &MailAccountDialog::testRequested);
    connect(m_test, &ConnectionTest::cancelled, this, &MailAccountDialog::testCancelled);
    setPasswordStore(true);
    m_ui->removeButton->setVisible(!form.host.isEmpty());
    for (QLineEdit *edit :
         {m_ui->nameEdit, m_ui->addressEdit, m_ui->hostEdit, m_ui->userEdit, m_ui->passwordEdit})
        connect(edit, &QLineEdit::textChanged, this, &MailAccountDialog::check);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &MailAccountDialog::propose);
    connect(m_ui->securityCombo, &QComboBox::activated, this, [this] {
        // The usual port of the other way, unless somebody has typed one.
        const int port = m_ui->portSpin->value();
        if (port == tlsPort || port == startTlsPort)
            m_ui->portSpin->setValue(m_ui->securityCombo->currentData().toBool() ? startTlsPort : tlsPort);
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
    check();
    fitToContents(*this);
}

MailAccountDialog::~MailAccountDialog() = default;

void MailAccountDialog::fill(const MailAccountForm &form)
{
    m_ui->nameEdit->setText(form.name);
    m_ui->addressEdit->setText(form.address);
    m_ui->hostEdit->setText(form.host);
    m_ui->portSpin->setValue(form.port);
    m_ui->securityCombo->setCurrentIndex(m_ui->securityCombo->findData(form.startTls));
    m_ui->userEdit->setText(form.user);
}

// Only what nobody has typed is filled in.
void MailAccountDialog::propose()
{
    const QString address = m_ui->addressEdit->text().trimmed();
    const auto provider = mailProviderFor(address);
    const QString host = m_ui->hostEdit->text();
    if (host.isEmpty() || host == m_proposedHost) {
        m_proposedHost = provider ? provider->host : QString();
        m_ui->hostEdit->setText(m_proposedHost);
        if (provider && !provider->host.isEmpty()) {
            m_ui->portSpin->setValue(provider->port);
            m_ui->securityCombo->setCurrentIndex(m_ui->securityCombo->findData(provider->startTls));
        }
    }
    const QString user = m_ui->userEdit->text();
    if (user.isEmpty() || user == m_proposedUser) {
        m_proposedUser = emailProblem(address).isEmpty() ? address : QString();
        m_ui->userEdit->setText(m_proposedUser);
    }
    QStringList lines;
    if (provider && !m_proposedHost.isEmpty() && m_ui->hostEdit->text() == m_proposedHost) {
        //: %1 is a mail provider
        lines.append(
            tr("Server, port and security are proposed as %1 tells its customers.").arg(provider->name));
    }
    if (provider && !provider->hint.isEmpty())
        lines.append(provider->hint);
    m_ui->proposalLabel->setText(lines.join(u' '));
    m_ui->proposalLabel->setVisible(!lines.isEmpty());
}

void MailAccountDialog::check()
{
    const MailAccountForm typed = form();
    m_problems->setMissing(m_ui->addressEdit, tr("your mail address"), typed.address.isEmpty());
    m_problems->setMissing(m_ui->hostEdit, tr("the server"), typed.host.isEmpty());
    m_problems->setProblem(m_ui->addressEdit, emailProblem(typed.address));
    m_problems->setProblem(m_ui->hostEdit, hostProblem(typed.host));
    m_ui->testButton->setEnabled(m_problems->isEmpty());
    m_test->forget();
}

MailAccountForm MailAccountDialog::form() const
{
    return {m_ui->nameEdit->text().simplified(),
            m_ui->addressEdit->text().trimmed(),
            m_ui->hostEdit->text().trimmed(),
            m_ui->portSpin->value(),
            m_ui->securityCombo->currentData().toBool(),
            m_ui->userEdit->text().trimmed()};
}

QString MailAccountDialog::password() const
{
    return m_ui->passwordEdit->text();
}

bool MailAccountDialog::keepsPassword() const
{
    return m_ui->keepCheck->isEnabled() && m_ui->keepCheck->isChecked();
}

void MailAccountDialog::setPasswordKnown(bool known)
{
    m_ui->passwordEdit->setPlaceholderText(known ? tr("Kept; type only to change it") : QString());
}

void MailAccountDialog::setPasswordStore(bool available, const QString &sentence)
{
    m_ui->keepCheck->setEnabled(available);
    m_ui->keepCheck->setChecked(available);
    m_ui->secretLabel->setText(
        available            ? tr("It is kept in the password store of your desktop and nowhere else.")
        : sentence.isEmpty() ? tr("There is no password store on this desktop: Afterword asks for the "
                                  "password each time and never keeps it.")
                             : sentence);
    fitToContents(*this);
}

void MailAccountDialog::showTest(Test state, const QString &sentence)
{
    m_test->show(state,
                 state == Test::Passed ? tr("It works: the server would take mail from you.") : sentence);
}

} // namespace afterword
