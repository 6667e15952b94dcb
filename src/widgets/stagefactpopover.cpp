// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When, verbal or written, which way.
#include "stagefactpopover.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "owntimehint.h"
#include "snoozepopover.h"
#include "steptitle.h"
#include "ui_stagefactpopover.h"

#include <QPushButton>

namespace afterword {

namespace {

std::array<std::pair<Outcome, QRadioButton *>, 5> outcomeButtons(const Ui::StageFactPopover &form)
{
    return {{{Outcome::Rejected, form.rejectedRadio},
             {Outcome::NoResponse, form.noResponseRadio},
             {Outcome::Withdrawn, form.withdrawnRadio},
             {Outcome::Declined, form.declinedRadio},
             {Outcome::Accepted, form.acceptedRadio}}};
}

} // namespace

StageFactPopover::StageFactPopover(const QString &company, StageQuestion question, const StageAnswer &likely,
                                   const Zone &zone, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::StageFactPopover>())
    , m_question(question)
    , m_likely(likely)
    , m_zone(zone)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->problemLabel->hide();
    QPushButton *move = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    //: Button: moves the card
    move->setText(tr("Move"));
    move->setDefault(true);
    fillEnum(m_ui->modeCombo, {InterviewMode::Onsite, InterviewMode::Video, InterviewMode::Phone},
             InterviewMode::Video, modeName);

    switch (question) {
    case StageQuestion::OfferForm:
        m_ui->headingLabel->setText(stageName(Stage::Offer));
        //: %1 is a company
        m_ui->questionLabel->setText(tr("How did %1 make the offer?").arg(company));
        m_ui->pages->setCurrentWidget(m_ui->offerPage);
        (likely.offer == OfferForm::Written ? m_ui->writtenRadio : m_ui->verbalRadio)->setChecked(true);
        (likely.offer == OfferForm::Written ? m_ui->writtenRadio : m_ui->verbalRadio)->setFocus();
        m_ui->respondByEdit->setQuestion(tr("Until when they want your answer"));
        connect(m_ui->respondByEdit, &VagueDateEdit::changed, this, [this, move] {
            // Words that are no day yet would be lost without a word.
            move->setEnabled(m_ui->respondByEdit->isEmpty() || m_ui->respondByEdit->deadline());
            adjustSize();
        });
        break;
    case StageQuestion::HowItEnded:
        m_ui->headingLabel->setText(stageName(Stage::Closed));
        //: %1 is a company
        m_ui->questionLabel->setText(tr("How did it end with %1?").arg(company));
        m_ui->pages->setCurrentWidget(m_ui->closedPage);
        for (const auto &[outcome, button] : outcomeButtons(*m_ui)) {
            if (outcome == likely.outcome) {
                button->setChecked(true);
                button->setFocus();
            }
        }
        break;
    case StageQuestion::InterviewTime:
    case StageQuestion::None:
        m_ui->headingLabel->setText(stageName(Stage::Interviewing));
        //: %1 is a company
        m_ui->questionLabel->setText(tr("When is the interview at %1?").arg(company));
        m_ui->pages->setCurrentWidget(m_ui->interviewPage);
        setMoment(m_ui->startEdit, likely.interview ? likely.interview->start : Instant(), zone);
        m_ui->startEdit->setFocus();
        break;
    }
    // The other pages must not keep the popover as large as the largest of them.
    for (int page = 0; page < m_ui->pages->count(); ++page) {
        if (page != m_ui->pages->currentIndex())
            m_ui->pages->widget(page)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    connect(m_ui->noDateCheck, &QCheckBox::toggled, this, [this](bool none) {
        m_ui->startEdit->setDisabled(none);
        m_ui->minutesSpin->setDisabled(none);
        m_ui->modeCombo->setDisabled(none);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToContents(*this);
}

StageFactPopover::~StageFactPopover() = default;

void StageFactPopover::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    paintPopoverEdge(this);
}

void StageFactPopover::setHome(const Zone &home)
{
    if (m_question == StageQuestion::InterviewTime)
        new OwnTimeHint(
            m_ui->startEdit, [this] { return m_zone; }, home);
}

void StageFactPopover::setSpoken(const SpokenOn &spoken)
{
    m_ui->respondByEdit->setSpoken(spoken, m_zone);
}

void StageFactPopover::setPlace(int place, int count)
{
    if (count < 2)
        return;
    //: Heading: %1 is a stage; of several applications it is asked about one after the other
    m_ui->headingLabel->setText(
        tr("%1 (%2 of %3)").arg(m_ui->headingLabel->text()).arg(place + 1).arg(count));
    if (place + 1 < count) {
        //: Button: to the same question about the next application
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Next"));
    }
}

void StageFactPopover::setAskedForAll(int count)
{
    if (count > 1)
        m_ui->questionLabel->setText(tr("How did it end with these %n application(s)?", nullptr, count));
}

StageAnswer StageFactPopover::answer() const
{
    StageAnswer answer = m_likely;
    switch (m_question) {
    case StageQuestion::InterviewTime:
        if (m_ui->noDateCheck->isChecked()) {
            answer.interview.reset();
        } else if (answer.interview) {
            answer.interview->start = momentIn(m_ui->startEdit, m_zone);
            answer.interview->end =
                answer.interview->start + std::chrono::minutes(m_ui->minutesSpin->value());
            answer.interview->mode = enumIn<InterviewMode>(m_ui->modeCombo);
        }
        break;
    case StageQuestion::OfferForm:
        answer.offer = m_ui->writtenRadio->isChecked() ? OfferForm::Written : OfferForm::Verbal;
        answer.respondBy = m_ui->respondByEdit->deadline();
        break;
    case StageQuestion::HowItEnded:
        for (const auto &[outcome, button] : outcomeButtons(*m_ui)) {
            if (button->isChecked())
                answer.outcome = outcome;
        }
        break;
    case StageQuestion::None:
        break;
    }
    return answer;
}

} // namespace afterword
