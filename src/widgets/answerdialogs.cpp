// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small dialogs over their forms.
#include "answerdialogs.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "ui_consentdialog.h"
#include "ui_offeranswerdialog.h"
#include "ui_skipdialog.h"

#include <QPushButton>

namespace afterword {

namespace {

template <typename Form>
void connectButtons(Form &form, QDialog *dialog)
{
    makeHeading(form.headingLabel);
    QObject::connect(form.buttonBox, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(form.buttonBox, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace

OfferAnswerDialog::OfferAnswerDialog(const QString &company, const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferAnswerDialog>())
{
    m_ui->setupUi(this);
    connectButtons(*m_ui, this);
    makeHint(m_ui->consequenceLabel);
    //: %1 is "Written offer" or "Verbal offer", %2 a company
    m_ui->offerLabel->setText(tr("%1 of %2").arg(offerFormName(offer.form), company));
    auto *problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    problems->setMissing(m_ui->acceptRadio, tr("your answer"), true);
    const bool written = offer.form == OfferForm::Written;
    const auto tell = [this, written, problems] {
        problems->setMissing(m_ui->acceptRadio, {}, false);
        m_ui->consequenceLabel->setText(
            !isAccepted() ? tr("The application will be closed as declined.")
            : written     ? tr("Your other applications in process will ask you to withdraw.")
                          : tr("A verbal yes withdraws nothing elsewhere: wait for it in writing."));
    };
    connect(m_ui->acceptRadio, &QRadioButton::clicked, this, tell);
    connect(m_ui->declineRadio, &QRadioButton::clicked, this, tell);
    fitToContents(*this);
}

OfferAnswerDialog::~OfferAnswerDialog() = default;

bool OfferAnswerDialog::isAccepted() const
{
    return m_ui->acceptRadio->isChecked();
}

ConsentDialog::ConsentDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConsentDialog>())
{
    m_ui->setupUi(this);
    connectButtons(*m_ui, this);
    //: %1 is a person's name
    m_ui->personLabel->setText(tr("What did %1 say to being a reference?").arg(name));
    m_ui->askedRadio->setFocus();
    fitToContents(*this);
}

ConsentDialog::~ConsentDialog() = default;

Consent ConsentDialog::consent() const
{
    return m_ui->givenRadio->isChecked()      ? Consent::Given
           : m_ui->declinedRadio->isChecked() ? Consent::Declined
                                              : Consent::Asked;
}

SkipDialog::SkipDialog(const QString &step, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SkipDialog>())
{
    m_ui->setupUi(this);
    connectButtons(*m_ui, this);
    makeHint(m_ui->hintLabel);
    m_ui->stepLabel->setText(step);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Skip"));
    fitToContents(*this);
}

SkipDialog::~SkipDialog() = default;

QString SkipDialog::reason() const
{
    return m_ui->reasonEdit->text().simplified();
}

} // namespace afterword
