// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and the test.
#include "calendaraccountdialog.h"

#include "calendaroptionsform.h"
#include "davclient.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "ui_calendaraccountdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace afterword {

CalendarAccountDialog::CalendarAccountDialog(const std::optional<CalendarAccount> &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CalendarAccountDialog>())
    , m_form(new CalendarOptionsForm(this))
{
    m_ui->setupUi(this);
    setObjectName(u"calendarAccountDialog"_s);
    makeHeading(m_ui->headingLabel);
    for (QLabel *hint : {m_ui->hintLabel, m_ui->secretLabel})
        makeHint(hint);
    m_ui->optionsLayout->addWidget(m_form);
    setTabOrder(m_ui->itselfCheck, m_form);
    spanFields(m_ui->secretLabel);
    m_ui->passwordEdit->setEchoMode(QLineEdit::Password);
    if (account) {
        m_ui->addressEdit->setText(account->address);
        m_ui->userEdit->setText(account->user);
        m_ui->passwordEdit->setPlaceholderText(tr("Kept; type only to change it"));
        m_collection = account->collection;
        m_ui->itselfCheck->setChecked(account->byItself);
        m_form->setOptions(account->options);
    }
    m_ui->removeButton->setVisible(account.has_value());
    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    m_test = new ConnectionTest({m_ui->testButton, m_ui->testBusy, m_ui->testLabel},
                                tr("Connecting and looking; nothing is written…"), this);
    connect(m_test, &ConnectionTest::requested, this, &CalendarAccountDialog::testRequested);
    connect(m_test, &ConnectionTest::cancelled, this, &CalendarAccountDialog::testCancelled);
    setPasswordStore(true);
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->userEdit, m_ui->passwordEdit})
        connect(edit, &QLineEdit::textChanged, this, &CalendarAccountDialog::check);
    connect(m_ui->keepCheck, &QCheckBox::toggled, this, &CalendarAccountDialog::check);
    // Another address leads elsewhere.
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, [this] { m_collection.clear(); });
    connect(m_ui->userEdit, &QLineEdit::textEdited, this, [this] { m_collection.clear(); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        reject();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    fitToContents(*this);
}

CalendarAccountDialog::~CalendarAccountDialog() = default;

CalendarAccount CalendarAccountDialog::account() const
{
    CalendarAccount account;
    account.address = m_ui->addressEdit->text().trimmed();
    if (!account.address.isEmpty() && !account.address.contains("://"_L1))
        account.address.prepend(u"https://"_s);
    account.user = m_ui->userEdit->text().trimmed();
    account.collection = m_collection;
    account.options = m_form->options();
    account.byItself = m_ui->itselfCheck->isEnabled() && m_ui->itselfCheck->isChecked();
    return account;
}

QString CalendarAccountDialog::password() const
{
    return m_ui->passwordEdit->text();
}

bool CalendarAccountDialog::keepsPassword() const
{
    return m_ui->keepCheck->isEnabled() && m_ui->keepCheck->isChecked();
}

void CalendarAccountDialog::setPasswordStore(bool available)
{
    m_ui->keepCheck->setEnabled(available);
    m_ui->keepCheck->setChecked(available);
    m_ui->secretLabel->setText(
        available
            ? tr("It is kept in the password store of your desktop and nowhere else.")
            : tr("There is no password store on this desktop: Afterword asks for the password each time "
                 "and never keeps it."));
    check();
    fitToContents(*this);
}

void CalendarAccountDialog::check()
{
    const QString address = account().address;
    m_problems->setMissing(m_ui->addressEdit, tr("the address"), address.isEmpty());
    const auto safe = DavClient::checkAddress(QUrl(address));
    m_problems->setProblem(m_ui->addressEdit, address.isEmpty() || safe ? QString() : safe.error().message);
    m_ui->testButton->setEnabled(m_problems->isEmpty());
    // What goes on by itself asks nobody for a password.
    m_ui->itselfCheck->setEnabled(account().user.isEmpty() || keepsPassword());
    m_test->forget();
}

void CalendarAccountDialog::showTest(Test state, const QString &sentence)
{
    m_test->show(state, sentence);
}

} // namespace afterword
