// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three choices.
#include "newmessagedialog.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "templatebook.h"
#include "ui_newmessagedialog.h"

#include <QPushButton>

namespace afterword {

using namespace Qt::StringLiterals;

NewMessageDialog::NewMessageDialog(const std::vector<Person> &people,
                                   const std::vector<Application> &applications, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewMessageDialog>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    for (const Person &person : people) {
        const QString position = person.title.isEmpty() ? person.company : person.title;
        m_ui->toCombo->addItem(position.isEmpty()
                                   ? person.name
                                   //: Somebody to write to: %1 is a name, %2 a title or company
                                   : tr("%1 (%2)").arg(person.name, position),
                               person.id.value());
    }
    for (const Application &application : applications) {
        m_ui->aboutCombo->addItem(application.role.isEmpty()
                                      ? application.company
                                      //: An application to choose: %1 is a company, %2 a role
                                      : tr("%1, %2").arg(application.company, application.role),
                                  application.id.value());
    }
    m_ui->kindCombo->addItem(tr("Something else"), QString(exchangeName(Kind::Other)));
    for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
        if (kind != Kind::Other && isDrafted(kind))
            m_ui->kindCombo->addItem(messageName(kind), QString(name));
    }
    for (QComboBox *combo : {m_ui->toCombo, m_ui->aboutCombo})
        combo->setEnabled(combo->count() > 1);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Write"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->kindCombo->setFocus();
    fitToContents(*this);
}

NewMessageDialog::~NewMessageDialog() = default;

ComposerSubject NewMessageDialog::subject() const
{
    ComposerSubject subject;
    subject.to = PersonId(m_ui->toCombo->currentData().toString());
    subject.application = ApplicationId(m_ui->aboutCombo->currentData().toString());
    subject.kind = fromExchangeName<Kind>(m_ui->kindCombo->currentData().toString()).value_or(Kind::Other);
    return subject;
}

} // namespace afterword
