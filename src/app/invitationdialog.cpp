// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One event: a sentence, and fields for every guess.
#include "invitationdialog.h"

#include "choicedelegate.h"
#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "invitationids.h"
#include "invitationwords.h"
#include "invitedpeoplemodel.h"
#include "owntimehint.h"
#include "theme.h"
#include "ui_invitationdialog.h"

#include <QPushButton>

#include <algorithm>

namespace afterword {

using What = InvitationProposal::What;

namespace {

/// An invitation to a day alone proposes this hour.
constexpr int UsualHour = 9;
constexpr auto UsualLength = std::chrono::hours(1);
constexpr int MostRowsShown = 5;

bool isForApplication(What what)
{
    return what == What::Add || what == What::FillIn;
}

} // namespace

InvitationDialog::InvitationDialog(const Zone &home, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InvitationDialog>())
    , m_home(home)
    , m_people(new InvitedPeopleModel(this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->noteLabel);
    m_ui->fieldsLayout->addStretch(1);
    m_ui->applicationCombo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_ui->peopleView->setModel(m_people);
    auto *choices = new ChoiceDelegate(this);
    for (const int column : {InvitedPeopleModel::Recorded, InvitedPeopleModel::Part})
        m_ui->peopleView->setItemDelegateForColumn(column, choices);
    m_ui->peopleView->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::CurrentChanged |
                                      QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_ui->peopleView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->peopleView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->peopleView->horizontalHeader()->setSectionResizeMode(InvitedPeopleModel::Invited,
                                                               QHeaderView::Stretch);
    m_ui->peopleView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    for (const InterviewMode mode : {InterviewMode::Onsite, InterviewMode::Video, InterviewMode::Phone})
        m_ui->modeCombo->addItem(modeName(mode), static_cast<int>(mode));
    showPlaceholder(m_ui->locationEdit);

    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    m_problems = new DialogProblems(m_ui->problemLabel, ok, this);
    for (QDateTimeEdit *edit : {m_ui->startEdit, m_ui->endEdit}) {
        auto *hint = new OwnTimeHint(
            edit, [this] { return chosenZone(); }, m_home);
        connect(m_ui->timeZoneCombo, &QComboBox::currentTextChanged, hint, &OwnTimeHint::refresh);
        connect(m_ui->applicationCombo, &QComboBox::currentIndexChanged, hint, &OwnTimeHint::refresh);
        connect(m_ui->startEdit, &QDateTimeEdit::dateTimeChanged, hint, &OwnTimeHint::refresh);
        selectSectionOnClick(edit);
    }
    connect(m_ui->applicationCombo, &QComboBox::currentIndexChanged, this,
            &InvitationDialog::takeApplication);
    connect(m_ui->companyEdit, &QLineEdit::textChanged, this, &InvitationDialog::check);
    connect(m_ui->startEdit, &QDateTimeEdit::dateTimeChanged, this, &InvitationDialog::moveEndWithStart);
    connect(m_ui->endEdit, &QDateTimeEdit::dateTimeChanged, this, &InvitationDialog::check);
    connect(m_ui->timeZoneCombo, &QComboBox::currentTextChanged, this, &InvitationDialog::check);
    connect(ok, &QPushButton::clicked, this, [this] {
        if (m_proposal.changesSomething())
            Q_EMIT confirmed();
        else
            Q_EMIT skipped();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *skip = m_ui->buttonBox->addButton(tr("S&kip This One"), QDialogButtonBox::ActionRole);
    skip->setObjectName(QStringLiteral("skipButton"));
    connect(skip, &QPushButton::clicked, this, &InvitationDialog::skipped);
}

InvitationDialog::~InvitationDialog() = default;

void InvitationDialog::showInvitation(const Tracker &tracker, const Invitation &invitation,
                                      const InvitationProposal &proposal, int number, int count)
{
    m_isFilling = true;
    m_invitation = invitation;
    m_proposal = proposal;
    const QString summary = invitation.summary.left(200);
    const QString heading = summary.isEmpty() ? tr("Invitation") : summary;
    //: Heading: %1 is an invitation's title, it is number %2 of %3 in its file
    m_ui->headingLabel->setText(count > 1 ? tr("%1 (%2 of %3)").arg(heading).arg(number).arg(count)
                                          : heading);
    fillApplications(tracker);
    fillFields();
    m_people->show(proposal.people, tracker.people);
    QStringList notes;
    if (proposal.endIsAssumed)
        notes.append(tr("The invitation names no end; an hour is assumed."));
    if (proposal.allDay && proposal.changesSomething())
        notes.append(tr("The invitation names a day and no time: please set when it starts."));
    m_ui->noteLabel->setText(notes.join(QLatin1Char(' ')));
    m_ui->noteLabel->setVisible(!notes.isEmpty());
    m_isFilling = false;

    const bool hasFields = proposal.changesSomething() && proposal.what != What::Cancel;
    m_ui->fields->setVisible(hasFields);
    const bool hasPeople = hasFields && m_people->rowCount() > 0;
    m_ui->peopleLabel->setVisible(hasPeople);
    m_ui->peopleView->setVisible(hasPeople);
    const int rows = std::min(m_people->rowCount(), MostRowsShown);
    m_ui->peopleView->setFixedHeight(m_ui->peopleView->horizontalHeader()->sizeHint().height() +
                                     rows * m_ui->peopleView->verticalHeader()->defaultSectionSize() +
                                     2 * m_ui->peopleView->frameWidth() + 2);
    const QString words = invitation.description.left(20'000).trimmed();
    m_ui->textEdit->setPlainText(words);
    m_ui->textEdit->setVisible(hasFields && !words.isEmpty());
    m_ui->textLabel->setVisible(hasFields && !words.isEmpty());

    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    const bool isLast = number == count;
    ok->setText(!proposal.changesSomething()      ? (isLast ? tr("Close") : tr("&Next"))
                : proposal.what == What::Cancel   ? tr("&Mark as Cancelled")
                : proposal.what == What::Move     ? tr("&Move Interview")
                : isForApplication(proposal.what) ? tr("Add &Interview")
                                                  : tr("Change &Interview"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setVisible(proposal.changesSomething() || !isLast);
    if (auto *skip = findChild<QPushButton *>(QStringLiteral("skipButton")))
        skip->setVisible(proposal.changesSomething() && count > 1);
    ok->setDefault(true);
    takeApplication();
    if (proposal.allDay && hasFields)
        m_ui->startEdit->setFocus();
    else
        ok->setFocus();
    fit();
}

void InvitationDialog::showError(const Error &error)
{
    m_proposal.what = What::Nothing;
    m_ui->headingLabel->setText(tr("This invitation cannot be read"));
    m_ui->sentenceLabel->setText(error.message);
    m_ui->noteLabel->setText(error.place);
    m_ui->noteLabel->setVisible(!error.place.isEmpty());
    m_ui->fields->hide();
    m_ui->problemLabel->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->hide();
    if (auto *skip = findChild<QPushButton *>(QStringLiteral("skipButton")))
        skip->hide();
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Close"));
    ok->setFocus();
    fit();
}

void InvitationDialog::fillApplications(const Tracker &tracker)
{
    m_applications.clear();
    if (isForApplication(m_proposal.what)) {
        m_applications = tracker.applications;
        const auto place = [this](const Application &application) {
            return std::ranges::find(m_proposal.likely, application.id) - m_proposal.likely.begin();
        };
        std::ranges::stable_sort(m_applications, [&](const Application &one, const Application &other) {
            if (place(one) != place(other))
                return place(one) < place(other);
            return one.company.localeAwareCompare(other.company) < 0;
        });
    } else if (const Application *its = tracker.find(m_proposal.application)) {
        m_applications = {*its};
    }
    QComboBox *box = m_ui->applicationCombo;
    box->clear();
    for (const Application &application : m_applications)
        box->addItem(application.role.isEmpty() ? application.company
                                                //: An application to choose: %1 is a company, %2 a role
                                                : tr("%1, %2").arg(application.company, application.role),
                     application.id.value());
    if (isForApplication(m_proposal.what))
        box->insertItem(0, tr("A new application"), QString());
    box->setCurrentIndex(std::max(0, box->findData(m_proposal.application.value())));
    box->setEnabled(box->count() > 1);
}

void InvitationDialog::fillFields()
{
    Interview &interview = m_proposal.interview;
    if (m_proposal.allDay && m_proposal.changesSomething()) {
        interview.start = m_home.resolve(m_home.dateAt(interview.start), QTime(UsualHour, 0));
        interview.end = interview.start + UsualLength;
    }
    m_ui->companyEdit->setText(m_proposal.company);
    m_ui->roleEdit->setText(m_proposal.role);
    showZones(interview.timeZone);
    setMoment(m_ui->startEdit, interview.start, chosenZone());
    setMoment(m_ui->endEdit, interview.end, chosenZone());
    m_lastStart = interview.start;
    m_shownZone = chosenZone();
    m_ui->roundSpin->setValue(interview.round);
    m_ui->modeCombo->setCurrentIndex(m_ui->modeCombo->findData(static_cast<int>(interview.mode)));
    m_ui->locationEdit->setText(interview.location);
    m_ui->locationEdit->setCursorPosition(0);
}

const Application *InvitationDialog::chosen() const
{
    const QString id = m_ui->applicationCombo->currentData().toString();
    const auto found = std::ranges::find(m_applications, ApplicationId(id), &Application::id);
    return id.isEmpty() || found == m_applications.end() ? nullptr : &*found;
}

Zone InvitationDialog::applicationZone() const
{
    const Application *application = chosen();
    return application ? zoneNamedOr(application->timeZone, m_home) : m_home;
}

Zone InvitationDialog::chosenZone() const
{
    return zoneNamedOr(zoneNameIn(m_ui->timeZoneCombo).value_or(QString()), applicationZone());
}

void InvitationDialog::showZones(const QString &current)
{
    m_ui->timeZoneCombo->clear();
    fillZones(m_ui->timeZoneCombo, current,
              chosen() && !chosen()->timeZone.isEmpty()
                  //: The entry of the zone list that stands for the application's own zone; %1 is its name
                  ? tr("Theirs: %1").arg(applicationZone().name())
                  //: The entry of the zone list that stands for the person's own zone; %1 is its name
                  : tr("Yours: %1").arg(m_home.name()));
}

void InvitationDialog::takeApplication()
{
    if (m_isFilling)
        return;
    const Application *application = chosen();
    const bool isNew = isForApplication(m_proposal.what) && !application;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->companyEdit, m_ui->companyEditLabel,
                                                            m_ui->roleEdit, m_ui->roleEditLabel})
        widget->setVisible(isNew);
    // Their clocks may be others: the moments stay, what the fields show changes.
    const Instant start = momentIn(m_ui->startEdit, m_shownZone);
    const Instant end = momentIn(m_ui->endEdit, m_shownZone);
    const QString zone = zoneNameIn(m_ui->timeZoneCombo).value_or(QString());
    if (application && m_ui->applicationCombo->hasFocus() && isForApplication(m_proposal.what))
        m_ui->roundSpin->setValue(likelyRound(*application, m_proposal.interview, m_home));
    m_isFilling = true;
    showZones(zone);
    setMoment(m_ui->startEdit, start, chosenZone());
    setMoment(m_ui->endEdit, end, chosenZone());
    m_lastStart = start;
    m_isFilling = false;
    check();
    fit();
}

void InvitationDialog::moveEndWithStart()
{
    if (m_isFilling)
        return;
    const Instant start = momentIn(m_ui->startEdit, chosenZone());
    const Instant end = momentIn(m_ui->endEdit, chosenZone());
    const QSignalBlocker quiet(m_ui->endEdit);
    setMoment(m_ui->endEdit, end + (start - m_lastStart), chosenZone());
    m_lastStart = start;
    check();
}

void InvitationDialog::check()
{
    if (m_isFilling)
        return;
    // In another zone the same wall-clock time is another moment.
    m_shownZone = chosenZone();
    m_lastStart = momentIn(m_ui->startEdit, m_shownZone);
    const bool isNew = isForApplication(m_proposal.what) && !chosen();
    m_problems->setMissing(m_ui->companyEdit, tr("company"),
                           isNew && m_ui->companyEdit->text().simplified().isEmpty());
    const bool hasFields = m_proposal.changesSomething() && m_proposal.what != What::Cancel;
    const bool inOrder = momentIn(m_ui->startEdit, chosenZone()) < momentIn(m_ui->endEdit, chosenZone());
    m_problems->setProblem(m_ui->endEdit,
                           inOrder || !hasFields ? QString() : tr("It ends before it starts."));
    m_problems->setProblem(m_ui->timeZoneCombo, zoneNameIn(m_ui->timeZoneCombo) || !hasFields
                                                    ? QString()
                                                    : tr("No time zone has this name."));
    showSentence();
}

void InvitationDialog::showSentence()
{
    const InvitationProposal now = proposal();
    const Application *application = chosen();
    m_ui->sentenceLabel->setText(whatItDoes(now, application ? application->company : QString(), m_home));
    m_ui->sentenceLabel->setAccessibleName(m_ui->sentenceLabel->text());
}

InvitationProposal InvitationDialog::proposal() const
{
    InvitationProposal result = m_proposal;
    if (!result.changesSomething() || result.what == What::Cancel)
        return result;
    result.people = m_people->people();
    if (isForApplication(result.what)) {
        const Application *application = chosen();
        const ApplicationId id = application ? application->id : ApplicationId();
        if (result.what == What::FillIn && id != result.application) {
            result.what = What::Add;
            result.before.reset();
            result.interview.id = invitedInterviewId(result.uid);
            result.interview.interviewers.clear();
        }
        result.application = id;
        result.company = m_ui->companyEdit->text().simplified();
        result.role = m_ui->roleEdit->text().simplified();
    }
    Interview &interview = result.interview;
    interview.timeZone = zoneNameIn(m_ui->timeZoneCombo).value_or(QString());
    interview.start = momentIn(m_ui->startEdit, chosenZone());
    interview.end = momentIn(m_ui->endEdit, chosenZone());
    interview.round = m_ui->roundSpin->value();
    interview.mode = enumIn<InterviewMode>(m_ui->modeCombo);
    interview.location = m_ui->locationEdit->text().simplified();
    return result;
}

void InvitationDialog::fit()
{
    m_ui->layout->activate();
    resize(width(), sizeHint().height());
    fitToContents(*this);
}

} // namespace afterword
