// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three fields, more on demand; checks while typing.
#include "applicationdialog.h"

#include "detailsfields.h"
#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "steptitle.h"
#include "theme.h"
#include "ui_applicationdialog.h"

#include <QPushButton>
#include <QScreen>

#include <ranges>

namespace afterword {

namespace {

/// The one fact of a new application, in the order to choose from.
enum class FirstFact { Applied, Interview, Nothing };

} // namespace

ApplicationDialog::ApplicationDialog(const Application &application, Stage stage, std::vector<Person> people,
                                     QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApplicationDialog>())
    , m_application(application)
    , m_stage(stage)
    , m_people(std::move(people))
    , m_isNew(application.id.isEmpty())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    if (m_isNew)
        m_application.id = ApplicationId(newId());
    else
        m_ui->headingLabel->setText(tr("Change the application"));
    setWindowTitle(m_ui->headingLabel->text());

    m_ui->companyEdit->setText(application.company);
    m_ui->roleEdit->setText(application.role);
    fillEnum(m_ui->stageCombo,
             {Stage::Saved, Stage::Applied, Stage::Interviewing, Stage::AwaitingDecision, Stage::FollowingUp,
              Stage::KeepingInTouch, Stage::Offer, Stage::Closed},
             stage, stageName);
    m_ui->appliedOnCheck->setChecked(application.appliedOn.isValid());
    selectSectionOnClick(m_ui->appliedOnEdit);
    m_ui->appliedOnEdit->setDate(application.appliedOn.isValid() ? application.appliedOn : today);
    m_ui->appliedOnEdit->setEnabled(application.appliedOn.isValid());
    m_ui->locationEdit->setText(application.location);
    m_ui->urlEdit->setText(application.url);
    m_ui->sourceEdit->setText(application.source);
    m_ui->salaryEdit->setText(application.salary);
    m_ui->tagsEdit->setText(application.tags.join(QLatin1StringView(", ")));
    fillEnum(m_ui->interestCombo, {Interest::High, Interest::Normal, Interest::Low}, application.interest,
             interestName);
    m_ui->dreamCheck->setChecked(application.dream);
    m_ui->hiringManagerEdit->setText(lineFor(application.hiringManager, m_people));
    m_ui->coordinatorEdit->setText(lineFor(application.coordinator, m_people));
    completeNames(m_ui->hiringManagerEdit, m_people);
    completeNames(m_ui->coordinatorEdit, m_people);
    m_ui->referencesCheck->setChecked(application.referencesRequested);
    fillZones(m_ui->timeZoneCombo, application.timeZone, tr("As in your profile"));
    fillRegions(m_ui->regionCombo, application.region);
    fillEnum(
        m_ui->outcomeCombo,
        {Outcome::Rejected, Outcome::NoResponse, Outcome::Withdrawn, Outcome::Declined, Outcome::Accepted},
        application.outcome.value_or(Outcome::Rejected), outcomeName);
    m_ui->notesEdit->setPlainText(application.notes);

    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    connect(m_ui->appliedOnCheck, &QCheckBox::toggled, m_ui->appliedOnEdit, &QWidget::setEnabled);
    connect(m_ui->moreButton, &QToolButton::toggled, this, &ApplicationDialog::showMore);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit :
         {m_ui->companyEdit, m_ui->roleEdit, m_ui->urlEdit, m_ui->hiringManagerEdit, m_ui->coordinatorEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ApplicationDialog::check);
    }
    for (QComboBox *box : {m_ui->stageCombo, m_ui->timeZoneCombo, m_ui->regionCombo})
        connect(box, &QComboBox::currentTextChanged, this, &ApplicationDialog::check);
    m_ui->formLayout->setRowVisible(m_ui->stageCombo, !m_isNew);
    m_ui->formLayout->setRowVisible(m_ui->factLayout, m_isNew);
    if (m_isNew)
        fillFact(today);
    check();
    showMore(false);
}

ApplicationDialog::~ApplicationDialog() = default;

void ApplicationDialog::fillFact(QDate today)
{
    m_ui->factCombo->addItem(tr("I applied on"), static_cast<int>(FirstFact::Applied));
    //: A fact of a new application; a date and a time follow, past or to come
    m_ui->factCombo->addItem(tr("The interview was or is on"), static_cast<int>(FirstFact::Interview));
    m_ui->factCombo->addItem(tr("Nothing yet: I may apply"), static_cast<int>(FirstFact::Nothing));
    m_ui->factEdit->setDateTime(QDateTime(today, QTime(10, 0)));
    connect(m_ui->factCombo, &QComboBox::currentIndexChanged, this, &ApplicationDialog::showFact);
    showFact();
}

void ApplicationDialog::showFact()
{
    const auto fact = enumIn<FirstFact>(m_ui->factCombo);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    if (fact == FirstFact::Interview)
        format += QLatin1Char(' ') + timeOfDayFormat();
    m_ui->factEdit->setDisplayFormat(format);
    m_ui->factEdit->setVisible(fact != FirstFact::Nothing);
    // What the fact says is not asked for once more.
    m_ui->moreLayout->setRowVisible(m_ui->appliedOnLayout, fact == FirstFact::Interview);
    m_ui->appliedOnCheck->setChecked(false);
}

void ApplicationDialog::takeFact(Application &result) const
{
    switch (enumIn<FirstFact>(m_ui->factCombo)) {
    case FirstFact::Applied:
        result.stage = Stage::Applied;
        result.appliedOn = m_ui->factEdit->date();
        break;
    case FirstFact::Interview: {
        result.stage.reset(); // the facts say where it stands
        Interview interview;
        interview.id = InterviewId(newId());
        const Zone zone = zoneNamedOr(result.timeZone, m_zone);
        interview.start = zone.resolve(m_ui->factEdit->date(), m_ui->factEdit->time());
        interview.end = interview.start + std::chrono::hours(1);
        result.interviews.push_back(interview);
        break;
    }
    case FirstFact::Nothing:
        result.stage = Stage::Saved;
        break;
    }
}

void ApplicationDialog::showMore(bool more)
{
    m_ui->moreButton->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
    m_ui->moreArea->setVisible(more);
    m_ui->moreArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is below takes all the height there is; without it the buttons stay at the bottom.
    m_ui->filler->changeSize(grid::unit, 0, QSizePolicy::Minimum,
                             more ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    layout()->invalidate();
    layout()->activate();
    setMinimumWidth(std::max(60 * grid::unit, layout()->totalMinimumSize().width()));
    if (more)
        makeRoom();
    else
        fitToContents(*this);
}

/// As high as all its fields where the screen allows that, and within the screen.
void ApplicationDialog::makeRoom()
{
    const int hidden = m_ui->moreContents->sizeHint().height() - m_ui->moreArea->minimumSizeHint().height();
    const int wanted = layout()->totalMinimumSize().height() + std::max(0, hidden);
    const QRect room = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    resize(width(), std::max(height(), std::min(wanted, room.height() - frame.height() - 4 * grid::unit)));
    const int below = y() + height() + frame.height() - room.bottom();
    if (isVisible() && below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void ApplicationDialog::check()
{
    m_problems->setMissing(m_ui->companyEdit, tr("company"), m_ui->companyEdit->text().trimmed().isEmpty());
    m_problems->setMissing(m_ui->roleEdit, tr("role"), m_ui->roleEdit->text().trimmed().isEmpty());

    const QString link = m_ui->urlEdit->text().trimmed();
    const bool isLink = link.isEmpty() || isWebAddress(link);
    m_problems->setProblem(m_ui->urlEdit,
                           isLink ? QString() : tr("A link begins with https:// and names a site."));
    m_problems->setProblem(m_ui->timeZoneCombo,
                           zoneNameIn(m_ui->timeZoneCombo)
                               ? QString()
                               : tr("This time zone is not known; choose one of the list."));
    m_problems->setProblem(m_ui->regionCombo,
                           isRegionOdd(m_ui->regionCombo)
                               ? tr("A region is a country’s code, as DE, or with its state, as DE-BE.")
                               : QString());
    const bool closed = enumIn<Stage>(m_ui->stageCombo) == Stage::Closed;
    m_ui->moreLayout->labelForField(m_ui->outcomeCombo)->setVisible(closed);
    m_ui->outcomeCombo->setVisible(closed);
    if (closed && !m_ui->moreButton->isChecked() && m_stage != Stage::Closed)
        m_ui->moreButton->setChecked(true);
}

Application ApplicationDialog::result(std::vector<Person> &added) const
{
    Application result = m_application;
    result.company = m_ui->companyEdit->text().simplified();
    result.role = m_ui->roleEdit->text().simplified();
    const Stage stage = enumIn<Stage>(m_ui->stageCombo);
    // A stage that was left as the facts have it stays derived from them.
    if (m_isNew || stage != m_stage)
        result.stage = stage;
    if (stage == Stage::Closed) {
        result.stage = stage;
        result.outcome = enumIn<Outcome>(m_ui->outcomeCombo);
    } else {
        result.outcome.reset();
        result.closedOn = {};
    }
    result.appliedOn = m_ui->appliedOnCheck->isChecked() ? m_ui->appliedOnEdit->date() : QDate();
    result.location = m_ui->locationEdit->text().simplified();
    result.url = m_ui->urlEdit->text().trimmed();
    result.source = m_ui->sourceEdit->text().simplified();
    result.salary = m_ui->salaryEdit->text().simplified();
    result.tags.clear();
    for (const QString &tag : m_ui->tagsEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            result.tags.append(tag.simplified());
    }
    result.interest = enumIn<Interest>(m_ui->interestCombo);
    result.dream = m_ui->dreamCheck->isChecked();
    result.referencesRequested = m_ui->referencesCheck->isChecked();
    result.timeZone = zoneNameIn(m_ui->timeZoneCombo).value_or(QString());
    result.region = regionIn(m_ui->regionCombo);
    result.notes = m_ui->notesEdit->toPlainText();
    if (m_isNew)
        takeFact(result);

    std::vector<Person> known = m_people;
    const auto person = [&](const QLineEdit *edit) {
        PersonChoice named = personNamed(edit->text(), known, result.company);
        if (named.added) {
            known.push_back(*named.added);
            added.push_back(*named.added);
        }
        return named.person;
    };
    result.hiringManager = person(m_ui->hiringManagerEdit);
    result.coordinator = person(m_ui->coordinatorEdit);
    return result;
}

Command ApplicationDialog::command() const
{
    std::vector<Person> added;
    Application application = result(added);
    Command command;
    //: Stands after "Undo" and "Redo"; %1 is a company
    command.label = m_isNew ? tr("adding %1").arg(application.company)
                            //: Stands after "Undo" and "Redo"; %1 is a company
                            : tr("changing %1").arg(application.company);
    for (Person &person : added)
        command.changes.emplace_back(SavePerson{std::move(person)});
    command.changes.emplace_back(SaveApplication{std::move(application)});
    return command;
}

} // namespace afterword
