// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields in, facts out.
#include "detailsforms.h"

#include "detailslinks.h"
#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "owntimehint.h"
#include "ui_attachlinkdialog.h"
#include "ui_offerdialog.h"
#include "ui_persondialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

enum OfferAnswer { NoAnswer, AcceptedAnswer, DeclinedAnswer };

template <typename Form>
DialogProblems *connectForm(Form &form, QDialog *dialog)
{
    makeHeading(form.headingLabel);
    QObject::connect(form.buttonBox, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(form.buttonBox, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QPushButton *save = form.buttonBox->button(QDialogButtonBox::Save);
    save->setDefault(true);
    return new DialogProblems(form.problemLabel, save, dialog);
}

} // namespace

OfferDialog::OfferDialog(const Application &application, const Offer &offer, std::vector<Person> people,
                         const Zone &zone, const Zone &home, const SpokenOn &spoken, Instant now,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OfferDialog>())
    , m_offer(offer)
    , m_company(application.company)
    , m_people(std::move(people))
    , m_zone(zone)
    , m_spoken(spoken)
    , m_now(now)
    , m_newPerson(newId())
{
    m_ui->setupUi(this);
    //: Heading; %1 is a company
    m_ui->headingLabel->setText(tr("Offer of %1").arg(application.company));
    setWindowTitle(m_ui->headingLabel->text());
    fillEnum(m_ui->formCombo, {OfferForm::Verbal, OfferForm::Written}, offer.form, offerFormName);
    setMoment(m_ui->atEdit, offer.at, zone);
    m_spoken.day = zone.dateAt(offer.at);
    m_ui->respondByEdit->setQuestion(tr("Until when they want your answer"));
    m_ui->respondByEdit->setSpoken(m_spoken, zone);
    m_ui->respondByEdit->setDeadline(offer.respondBy);
    m_ui->whoEdit->setText(lineFor(offer.person, m_people));
    completeNames(m_ui->whoEdit, m_people);
    m_ui->answerCombo->addItem(tr("Not answered yet"), NoAnswer);
    m_ui->answerCombo->addItem(tr("Accepted"), AcceptedAnswer);
    m_ui->answerCombo->addItem(tr("Declined"), DeclinedAnswer);
    m_ui->answerCombo->setCurrentIndex(offer.acceptedAt   ? AcceptedAnswer
                                       : offer.declinedAt ? DeclinedAnswer
                                                          : NoAnswer);
    new OwnTimeHint(
        m_ui->atEdit, [this] { return m_zone; }, home);
    m_problems = connectForm(*m_ui, this);
    connect(m_ui->atEdit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_spoken.day = m_zone.dateAt(momentIn(m_ui->atEdit, m_zone));
        m_ui->respondByEdit->setSpoken(m_spoken, m_zone);
        check();
    });
    connect(m_ui->respondByEdit, &VagueDateEdit::changed, this, &OfferDialog::check);
    check();
    fitToContents(*this);
}

OfferDialog::~OfferDialog() = default;

void OfferDialog::check()
{
    const bool isOpen = !m_ui->respondByEdit->isEmpty() && !m_ui->respondByEdit->deadline();
    m_problems->setMissing(m_ui->respondByEdit, tr("the day that is meant"), isOpen);
    const bool isFuture = momentIn(m_ui->atEdit, m_zone) > m_now + std::chrono::minutes(1);
    m_problems->setProblem(m_ui->atEdit, isFuture ? tr("That moment has not come yet.") : QString());
}

Offer OfferDialog::offer() const
{
    Offer offer = m_offer;
    offer.form = enumIn<OfferForm>(m_ui->formCombo);
    // The field shows minutes; unless the person chose another, the exact moment stays.
    const Instant shown = momentIn(m_ui->atEdit, m_zone);
    const Duration apart = shown - m_offer.at;
    if (apart > Duration::zero() || apart <= -std::chrono::minutes(1))
        offer.at = shown;
    offer.respondBy = m_ui->respondByEdit->deadline();
    const PersonChoice who = personNamed(m_ui->whoEdit->text(), m_people, m_company);
    offer.person = who.added ? m_newPerson : who.person;
    const int answer = m_ui->answerCombo->currentData().toInt();
    offer.acceptedAt =
        answer == AcceptedAnswer ? std::optional(m_offer.acceptedAt.value_or(m_now)) : std::nullopt;
    offer.declinedAt =
        answer == DeclinedAnswer ? std::optional(m_offer.declinedAt.value_or(m_now)) : std::nullopt;
    return offer;
}

std::vector<Person> OfferDialog::added() const
{
    PersonChoice who = personNamed(m_ui->whoEdit->text(), m_people, m_company);
    if (!who.added)
        return {};
    who.added->id = m_newPerson;
    return {*who.added};
}

PersonDialog::PersonDialog(const Application &application, const Person &person, std::vector<Person> people,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
    , m_application(application)
    , m_person(person)
    , m_people(std::move(people))
    , m_roles(rolesFor(application))
    , m_isNew(person.id.isEmpty())
{
    m_ui->setupUi(this);
    //: Heading; %1 is a company
    m_ui->headingLabel->setText(m_isNew ? tr("Add somebody at %1").arg(application.company) : person.name);
    setWindowTitle(m_ui->headingLabel->text());
    m_ui->nameEdit->setText(person.name);
    m_ui->mailEdit->setText(person.email);
    m_ui->phoneEdit->setText(person.phone);
    if (!m_isNew) {
        QStringList parts;
        for (const RoleIn &role : rolesOf(application, person.id))
            parts.append(roleInName(role, application));
        m_ui->roleCombo->addItem(parts.isEmpty() ? tr("No part of their own")
                                                 //: %1 are the parts somebody plays
                                                 : tr("As now: %1").arg(parts.join(", "_L1)),
                                 -1);
    }
    for (size_t i = 0; i < m_roles.size(); ++i)
        m_ui->roleCombo->addItem(roleInName(m_roles[i], application), static_cast<int>(i));
    m_ui->roleCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->roleCombo->setMinimumContentsLength(24);
    m_problems = connectForm(*m_ui, this);
    if (m_isNew) {
        completeNames(m_ui->nameEdit, m_people);
        connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &PersonDialog::fillKnown);
    }
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->mailEdit})
        connect(edit, &QLineEdit::textChanged, this, &PersonDialog::check);
    check();
    fitToContents(*this);
}

PersonDialog::~PersonDialog() = default;

const Person *PersonDialog::known() const
{
    if (!m_isNew)
        return nullptr;
    const PersonChoice named = personNamed(m_ui->nameEdit->text(), m_people, m_application.company);
    if (named.person.isEmpty() || named.added)
        return nullptr;
    return &*std::ranges::find(m_people, named.person, &Person::id);
}

void PersonDialog::fillKnown()
{
    if (const Person *person = known()) {
        m_ui->mailEdit->setText(person->email);
        m_ui->phoneEdit->setText(person->phone);
    }
}

void PersonDialog::check()
{
    m_problems->setMissing(m_ui->nameEdit, tr("a name"), m_ui->nameEdit->text().trimmed().isEmpty());
    const QString mail = m_ui->mailEdit->text().trimmed();
    m_problems->setProblem(m_ui->mailEdit, mail.isEmpty() || looksLikeAddress(mail)
                                               ? QString()
                                               : tr("That is no mail address: somebody@somewhere is."));
}

Person PersonDialog::person() const
{
    const Person *found = known();
    Person person = found ? *found : m_person;
    if (person.id.isEmpty()) {
        person.id = PersonId(newId());
        person.company = m_application.company;
    }
    if (!found)
        person.name = m_ui->nameEdit->text().simplified();
    person.email = m_ui->mailEdit->text().trimmed();
    person.phone = m_ui->phoneEdit->text().simplified();
    return person;
}

std::optional<RoleIn> PersonDialog::role() const
{
    const int place = m_ui->roleCombo->currentData().toInt();
    return place < 0 ? std::nullopt : std::optional(m_roles[static_cast<size_t>(place)]);
}

AttachLinkDialog::AttachLinkDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AttachLinkDialog>())
{
    m_ui->setupUi(this);
    makeHint(m_ui->hintLabel);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setText(tr("Attach"));
    m_problems = connectForm(*m_ui, this);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &AttachLinkDialog::check);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &AttachLinkDialog::chooseFile);
    check();
    fitToContents(*this);
}

AttachLinkDialog::~AttachLinkDialog() = default;

void AttachLinkDialog::check()
{
    const QString typed = m_ui->addressEdit->text().trimmed();
    const QUrl url = linkFromText(typed);
    m_problems->setMissing(m_ui->addressEdit, tr("the address"), typed.isEmpty());
    m_problems->setProblem(
        m_ui->addressEdit,
        typed.isEmpty() ? QString()
        : !url.isValid() || url.isEmpty()
            ? tr("That is neither a web address, as https://acme.example/jobs, nor a file of yours.")
        : url.isLocalFile() && !QFileInfo::exists(url.toLocalFile()) ? tr("There is no such file.")
                                                                     : QString());
}

void AttachLinkDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File to Attach"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_ui->addressEdit->setText(file); });
    dialog->open();
}

QString AttachLinkDialog::line() const
{
    return linkLine(linkFromText(m_ui->addressEdit->text()), m_ui->titleEdit->text());
}

} // namespace afterword
