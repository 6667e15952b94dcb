// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When, where and with whom a round is held.
#include "interviewdialog.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "owntimehint.h"
#include "ui_interviewdialog.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace afterword {

InterviewDialog::InterviewDialog(const Application &application, const Interview &interview,
                                 std::vector<Person> people, const Zone &applicationZone, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InterviewDialog>())
    , m_application(application)
    , m_interview(interview)
    , m_people(std::move(people))
    , m_interviewers(interview.interviewers)
    , m_applicationZone(applicationZone)
    , m_lastStart(interview.start)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    //: Heading of the dialog; %1 is a company
    m_ui->headingLabel->setText(tr("Interview at %1").arg(application.company));
    setWindowTitle(m_ui->headingLabel->text());

    m_ui->roundSpin->setValue(interview.round);
    //: The entry of the zone list that stands for the application's own zone; %1 is its name
    fillZones(m_ui->timeZoneCombo, interview.timeZone, tr("Theirs: %1").arg(applicationZone.name()));
    setMoment(m_ui->startEdit, interview.start, chosenZone());
    setMoment(m_ui->endEdit, interview.end, chosenZone());
    fillEnum(m_ui->modeCombo, {InterviewMode::Onsite, InterviewMode::Video, InterviewMode::Phone},
             interview.mode, modeName);
    fillEnum(m_ui->statusCombo,
             {InterviewStatus::Planned, InterviewStatus::Held, InterviewStatus::Cancelled,
              InterviewStatus::NoShow},
             interview.status, interviewStatusName);
    m_ui->locationEdit->setText(interview.location);
    completeNames(m_ui->nameEdit, m_people);
    showInterviewers();

    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    connect(m_ui->startEdit, &QDateTimeEdit::dateTimeChanged, this, &InterviewDialog::moveEndWithStart);
    connect(m_ui->endEdit, &QDateTimeEdit::dateTimeChanged, this, &InterviewDialog::check);
    connect(m_ui->endEdit, &QDateTimeEdit::dateTimeChanged, this, &InterviewDialog::proposeOverran);
    connect(m_ui->statusCombo, &QComboBox::currentIndexChanged, this, &InterviewDialog::showOverran);
    m_ui->overranCheck->setChecked(std::ranges::count(interview.signs, Signal::Overran) > 0);
    showOverran();
    connect(m_ui->timeZoneCombo, &QComboBox::currentTextChanged, this, &InterviewDialog::check);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &InterviewDialog::fillMail);
    connect(m_ui->mailEdit, &QLineEdit::textChanged, this, &InterviewDialog::check);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->mailEdit}) {
        showPlaceholder(edit);
        edit->installEventFilter(this);
    }
    connect(m_ui->addButton, &QPushButton::clicked, this, &InterviewDialog::addInterviewer);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &InterviewDialog::removeInterviewer);
    connect(m_ui->interviewersList, &QListWidget::currentRowChanged, this, &InterviewDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        // Who typed a name and went straight to Save means that person too.
        if (m_ui->addButton->isEnabled())
            addInterviewer();
        accept();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

InterviewDialog::~InterviewDialog() = default;

void InterviewDialog::setHome(const Zone &home)
{
    for (QDateTimeEdit *edit : {m_ui->startEdit, m_ui->endEdit}) {
        auto *hint = new OwnTimeHint(
            edit, [this] { return chosenZone(); }, home);
        connect(m_ui->timeZoneCombo, &QComboBox::currentTextChanged, hint, &OwnTimeHint::refresh);
        // The end goes with the start without a word of its own.
        connect(m_ui->startEdit, &QDateTimeEdit::dateTimeChanged, hint, &OwnTimeHint::refresh);
    }
}

void InterviewDialog::setNow(Instant now)
{
    m_now = now;
    showOverran();
}

/// Only where it took place, or may have.
void InterviewDialog::showOverran()
{
    const auto status = enumIn<InterviewStatus>(m_ui->statusCombo);
    const bool hasBegun = m_now && m_interview.start <= *m_now;
    m_ui->overranCheck->setVisible(status == InterviewStatus::Held || m_ui->overranCheck->isChecked() ||
                                   (status == InterviewStatus::Planned && hasBegun));
}

/// A later end of what has begun is no new plan.
void InterviewDialog::proposeOverran()
{
    const bool hasBegun = m_now && m_interview.start <= *m_now && !m_interview.id.isEmpty();
    if (hasBegun && momentIn(m_ui->startEdit, chosenZone()) == m_interview.start)
        m_ui->overranCheck->setChecked(momentIn(m_ui->endEdit, chosenZone()) > m_interview.end ||
                                       std::ranges::count(m_interview.signs, Signal::Overran) > 0);
}

bool InterviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Enter adds the person; only with nobody to add does it save the dialog.
    if (event->type() == QEvent::KeyPress && m_ui->addButton->isEnabled()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addInterviewer();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Zone InterviewDialog::chosenZone() const
{
    return zoneNamedOr(zoneNameIn(m_ui->timeZoneCombo).value_or(QString()), m_applicationZone);
}

void InterviewDialog::moveEndWithStart()
{
    const Instant start = momentIn(m_ui->startEdit, chosenZone());
    const Instant end = momentIn(m_ui->endEdit, chosenZone());
    const QSignalBlocker quiet(m_ui->endEdit);
    setMoment(m_ui->endEdit, end + (start - m_lastStart), chosenZone());
    m_lastStart = start;
    check();
}

void InterviewDialog::check()
{
    // In another zone the same wall-clock time is another moment.
    m_lastStart = momentIn(m_ui->startEdit, chosenZone());
    const bool inOrder = momentIn(m_ui->startEdit, chosenZone()) < momentIn(m_ui->endEdit, chosenZone());
    m_problems->setProblem(m_ui->endEdit, inOrder ? QString() : tr("It ends before it starts."));
    m_problems->setProblem(m_ui->timeZoneCombo,
                           zoneNameIn(m_ui->timeZoneCombo)
                               ? QString()
                               : tr("This time zone is not known; choose one of the list."));
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString mail = m_ui->mailEdit->text().trimmed();
    const bool mailIsOdd = !mail.isEmpty() && !looksLikeAddress(mail);
    const bool mailIsAlone = !mail.isEmpty() && name.isEmpty();
    m_problems->setProblem(m_ui->mailEdit, mailIsOdd ? tr("That is no mail address: somebody@somewhere is.")
                                           : mailIsAlone ? tr("Whose address is it? A name is missing.")
                                                         : QString());
    m_ui->addButton->setEnabled(!name.isEmpty() && !mailIsOdd);
    m_ui->removeButton->setEnabled(m_ui->interviewersList->currentRow() >= 0);
}

void InterviewDialog::fillMail()
{
    const PersonChoice named = personNamed(m_ui->nameEdit->text(), m_people, m_application.company);
    if (!named.person.isEmpty() && !named.added) {
        const auto known = std::ranges::find(m_people, named.person, &Person::id);
        m_ui->mailEdit->setText(known->email);
    }
    check();
}

void InterviewDialog::addInterviewer()
{
    const QString mail = m_ui->mailEdit->text().trimmed();
    PersonChoice named = personNamed(m_ui->nameEdit->text(), m_people, m_application.company);
    if (named.person.isEmpty())
        return;
    if (named.added) {
        if (!mail.isEmpty())
            named.added->email = mail;
        m_people.push_back(*named.added);
        m_added.push_back(named.person);
    } else if (const auto known = std::ranges::find(m_people, named.person, &Person::id);
               !mail.isEmpty() && known->email != mail) {
        known->email = mail;
        m_added.push_back(named.person);
    }
    if (std::ranges::find(m_interviewers, named.person) == m_interviewers.end())
        m_interviewers.push_back(named.person);
    m_ui->nameEdit->clear();
    m_ui->mailEdit->clear();
    m_ui->nameEdit->setFocus();
    showInterviewers();
    check();
}

void InterviewDialog::removeInterviewer()
{
    const int row = m_ui->interviewersList->currentRow();
    if (row < 0)
        return;
    m_interviewers.erase(m_interviewers.begin() + row);
    showInterviewers();
    check();
}

void InterviewDialog::showInterviewers()
{
    m_ui->interviewersList->clear();
    for (const PersonId &id : m_interviewers) {
        const auto known = std::ranges::find(m_people, id, &Person::id);
        if (known == m_people.end())
            continue;
        m_ui->interviewersList->addItem(known->email.isEmpty()
                                            //: %1 is a name; no mail address is known
                                            ? tr("%1 (no address yet)").arg(known->name)
                                            //: %1 is a name, %2 a mail address
                                            : tr("%1 (%2)").arg(known->name, known->email));
    }
}

Command InterviewDialog::command() const
{
    Interview interview = m_interview;
    if (interview.id.isEmpty())
        interview.id = InterviewId(newId());
    interview.round = m_ui->roundSpin->value();
    interview.timeZone = zoneNameIn(m_ui->timeZoneCombo).value_or(QString());
    interview.start = momentIn(m_ui->startEdit, chosenZone());
    interview.end = momentIn(m_ui->endEdit, chosenZone());
    interview.mode = enumIn<InterviewMode>(m_ui->modeCombo);
    interview.status = enumIn<InterviewStatus>(m_ui->statusCombo);
    interview.location = m_ui->locationEdit->text().simplified();
    interview.interviewers = m_interviewers;
    const bool tookPlace =
        interview.status == InterviewStatus::Held || interview.status == InterviewStatus::Planned;
    const bool overran = tookPlace && m_ui->overranCheck->isChecked();
    if (!overran)
        std::erase(interview.signs, Signal::Overran);
    else if (std::ranges::count(interview.signs, Signal::Overran) == 0)
        interview.signs.push_back(Signal::Overran);

    //: Stands after "Undo" and "Redo"; %1 is a company
    Command command{tr("saving the interview at %1").arg(m_application.company), {}};
    for (const PersonId &id : m_added) {
        const auto person = std::ranges::find(m_people, id, &Person::id);
        const bool stays = std::ranges::find(m_interviewers, id) != m_interviewers.end();
        if (stays && person != m_people.end())
            command.changes.emplace_back(SavePerson{*person});
    }
    command.changes.emplace_back(SaveInterview{m_application.id, interview});
    return command;
}

} // namespace afterword
