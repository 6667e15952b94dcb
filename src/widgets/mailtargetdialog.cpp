// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose from, narrowed by typing.
#include "mailtargetdialog.h"

#include "dialogproblems.h"
#include "ui_mailtargetdialog.h"

#include <QPushButton>

#include <algorithm>

namespace afterword {

MailTargetDialog::MailTargetDialog(const MailMessage &mail, const std::vector<ApplicationId> &likely,
                                   const std::vector<Application> &applications, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MailTargetDialog>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    const QString sender = mail.from.name.isEmpty() ? mail.from.address : mail.from.name;
    m_ui->mailLabel->setText(mail.subject.isEmpty()
                                 //: %1 is who wrote a mail
                                 ? tr("A mail from %1").arg(sender)
                                 //: %1 is who wrote a mail, %2 its subject
                                 : tr("A mail from %1: “%2”").arg(sender, mail.subject));
    std::vector<const Application *> sorted;
    for (const Application &application : applications)
        sorted.push_back(&application);
    const auto place = [&](const Application *application) {
        return std::ranges::find(likely, application->id) - likely.begin();
    };
    std::ranges::stable_sort(sorted, [&](const Application *one, const Application *other) {
        if (place(one) != place(other))
            return place(one) < place(other);
        return one->company.localeAwareCompare(other->company) < 0;
    });
    for (const Application *application : sorted) {
        auto *item = new QListWidgetItem(application->role.isEmpty()
                                             ? application->company
                                             //: An application to choose: %1 is a company, %2 a role
                                             : tr("%1, %2").arg(application->company, application->role),
                                         m_ui->list);
        item->setData(Qt::UserRole, application->id.value());
    }
    // Where nothing is likely, nothing is chosen either.
    if (!likely.empty())
        m_ui->list->setCurrentRow(0);
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Continue"));
    const auto check = [this, ok] { ok->setEnabled(!chosen().isEmpty()); };
    connect(m_ui->list, &QListWidget::currentRowChanged, this, check);
    connect(m_ui->list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &MailTargetDialog::filter);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    // A list that gets the focus chooses its first row.
    if (likely.empty())
        m_ui->filterEdit->setFocus();
    else
        m_ui->list->setFocus();
}

MailTargetDialog::~MailTargetDialog() = default;

void MailTargetDialog::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem *item = m_ui->list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    if (!m_ui->list->currentItem() || m_ui->list->currentItem()->isHidden())
        m_ui->list->setCurrentItem(first);
}

ApplicationId MailTargetDialog::chosen() const
{
    const QListWidgetItem *item = m_ui->list->currentItem();
    return item && !item->isHidden() ? ApplicationId(item->data(Qt::UserRole).toString()) : ApplicationId();
}

} // namespace afterword
