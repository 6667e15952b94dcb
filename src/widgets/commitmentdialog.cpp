// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said, by whom, when, and until when.
#include "commitmentdialog.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "localtext.h"
#include "owntimehint.h"
#include "ui_commitmentdialog.h"

#include <QPushButton>

namespace afterword {

namespace {

void setRowVisible(const QFormLayout *form, QWidget *field, bool visible)
{
    if (QWidget *label = form->labelForField(field))
        label->setVisible(visible);
    field->setVisible(visible);
}

} // namespace

CommitmentDialog::CommitmentDialog(const Application &application, const Commitment &commitment,
                                   std::vector<Person> people, const Zone &zone, const SpokenOn &spoken,
                                   Instant now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CommitmentDialog>())
    , m_commitment(commitment)
    , m_people(std::move(people))
    , m_company(application.company)
    , m_zone(zone)
    , m_spoken(spoken)
    , m_now(now)
    , m_newPerson(newId())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    //: Heading; %1 is a company
    m_ui->headingLabel->setText(tr("What %1 said").arg(application.company));
    setWindowTitle(m_ui->headingLabel->text());
    fillEnum(m_ui->typeCombo,
             {CommitmentType::DecisionBy, CommitmentType::CheckBackIfSilent, CommitmentType::ContactBy,
              CommitmentType::Deliverable, CommitmentType::CallWindow},
             commitment.type, commitmentTypeName);
    m_ui->whatEdit->setText(commitment.what);
    m_ui->whoEdit->setText(lineFor(commitment.person, m_people));
    completeNames(m_ui->whoEdit, m_people);
    setMoment(m_ui->atEdit, commitment.madeAt, zone);
    m_ui->wordsEdit->setText(commitment.words);
    m_ui->fromEdit->setDisplayFormat(timeOfDayFormat());
    m_ui->toEdit->setDisplayFormat(timeOfDayFormat());
    m_ui->fromEdit->setTime(commitment.from ? zone.local(*commitment.from).time : QTime(9, 0));
    m_ui->toEdit->setTime(commitment.to ? zone.local(*commitment.to).time : QTime(17, 0));
    m_spoken.day = zone.dateAt(commitment.madeAt);
    m_ui->byEdit->setSpoken(m_spoken, zone);
    if (commitment.type == CommitmentType::CallWindow && commitment.from)
        m_ui->byEdit->setDeadline(Deadline(zone.dateAt(*commitment.from)));
    else if (commitment.by)
        m_ui->byEdit->setDeadline(commitment.by);

    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, &CommitmentDialog::check);
    connect(m_ui->byEdit, &VagueDateEdit::changed, this, &CommitmentDialog::check);
    connect(m_ui->atEdit, &QDateTimeEdit::dateTimeChanged, this, &CommitmentDialog::readWords);
    for (QTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        selectSectionOnClick(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &CommitmentDialog::check);
    }
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_ui->byEdit->setFocus();
}

CommitmentDialog::~CommitmentDialog() = default;

void CommitmentDialog::setHome(const Zone &home)
{
    new OwnTimeHint(
        m_ui->atEdit, [this] { return m_zone; }, home);
}

CommitmentType CommitmentDialog::type() const
{
    return enumIn<CommitmentType>(m_ui->typeCombo);
}

void CommitmentDialog::readWords()
{
    m_spoken.day = m_zone.dateAt(momentIn(m_ui->atEdit, m_zone));
    m_ui->byEdit->setSpoken(m_spoken, m_zone);
    check();
}

void CommitmentDialog::check()
{
    const bool isCall = type() == CommitmentType::CallWindow;
    const bool isAsked =
        isCall || type() == CommitmentType::ContactBy || type() == CommitmentType::Deliverable;
    setRowVisible(m_ui->formLayout, m_ui->whatEdit, isAsked);
    m_ui->byEditLabel->setText(isCall ? tr("&On which day") : tr("&By when"));
    m_ui->byEdit->setQuestion(isCall ? tr("On which day") : tr("By when"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->fromEditLabel, m_ui->fromEdit,
                                                          m_ui->toEditLabel, m_ui->toEdit})
        part->setVisible(isCall);
    m_problems->setMissing(m_ui->byEdit, tr("the day that is meant"), !m_ui->byEdit->deadline());
    const bool isInOrder = m_ui->fromEdit->time() < m_ui->toEdit->time();
    m_problems->setProblem(m_ui->toEdit,
                           isCall && !isInOrder ? tr("The call cannot end before it begins.") : QString());
    const bool isFuture = momentIn(m_ui->atEdit, m_zone) > m_now + std::chrono::minutes(1);
    m_problems->setProblem(m_ui->atEdit, isFuture ? tr("That moment has not come yet.") : QString());
}

Commitment CommitmentDialog::commitment() const
{
    Commitment commitment = m_commitment;
    commitment.type = type();
    // The field shows minutes; unless the person chose another, the exact moment stays.
    const Instant shown = momentIn(m_ui->atEdit, m_zone);
    const Duration apart = shown - m_commitment.madeAt;
    if (apart > Duration::zero() || apart <= -std::chrono::minutes(1))
        commitment.madeAt = shown;
    const PersonChoice who = personNamed(m_ui->whoEdit->text(), m_people, m_company);
    commitment.person = who.added ? m_newPerson : who.person;
    commitment.by.reset();
    commitment.from.reset();
    commitment.to.reset();
    const std::optional<Deadline> day = m_ui->byEdit->deadline();
    if (day && commitment.type == CommitmentType::CallWindow) {
        commitment.from = m_zone.resolve(day->dateIn(m_zone), m_ui->fromEdit->time());
        commitment.to = m_zone.resolve(day->dateIn(m_zone), m_ui->toEdit->time());
    } else {
        commitment.by = day;
    }
    const bool isPromise =
        commitment.type == CommitmentType::DecisionBy || commitment.type == CommitmentType::CheckBackIfSilent;
    commitment.what = isPromise ? QString() : m_ui->whatEdit->text().simplified();
    commitment.words = m_ui->wordsEdit->text().simplified();
    if (commitment.words.isEmpty())
        commitment.words = m_ui->byEdit->words();
    return commitment;
}

std::vector<Person> CommitmentDialog::added() const
{
    PersonChoice who = personNamed(m_ui->whoEdit->text(), m_people, m_company);
    if (!who.added)
        return {};
    who.added->id = m_newPerson;
    return {*who.added};
}

} // namespace afterword
