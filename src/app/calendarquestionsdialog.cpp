// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list, a sentence, three answers.
#include "calendarquestionsdialog.h"

#include "dialogproblems.h"
#include "ui_calendarquestionsdialog.h"

#include <QPushButton>

namespace afterword {

CalendarQuestionsDialog::CalendarQuestionsDialog(const DateText &dates, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CalendarQuestionsDialog>())
    , m_dates(dates)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("calendarQuestionsDialog"));
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->hintLabel);
    // A summary in one line, with what it is about at its beginning, and a handful of them at once.
    const QFontMetrics metrics = m_ui->questionList->fontMetrics();
    m_ui->questionList->setMinimumSize(64 * metrics.averageCharWidth(), 7 * metrics.lineSpacing());
    m_ui->questionList->setAlternatingRowColors(true);
    m_ui->sentenceLabel->setMinimumHeight(2 * metrics.lineSpacing());
    connect(m_ui->questionList, &QListWidget::currentRowChanged, this,
            &CalendarQuestionsDialog::showQuestion);
    connect(m_ui->takeButton, &QPushButton::clicked, this, [this] { answer(CalendarAnswer::TakeTheirs); });
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] { answer(CalendarAnswer::KeepOurs); });
    connect(m_ui->leaveButton, &QPushButton::clicked, this, [this] { answer(CalendarAnswer::LeaveIt); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setQuestions({});
}

CalendarQuestionsDialog::~CalendarQuestionsDialog() = default;

void CalendarQuestionsDialog::setQuestions(const std::vector<CalendarQuestion> &questions)
{
    const int row = m_ui->questionList->currentRow();
    m_questions = questions;
    m_ui->questionList->clear();
    for (const CalendarQuestion &question : questions)
        m_ui->questionList->addItem(question.summary);
    m_ui->questionList->setCurrentRow(std::min(std::max(row, 0), m_ui->questionList->count() - 1));
    showQuestion(m_ui->questionList->currentRow());
}

QString CalendarQuestionsDialog::sentence(const CalendarQuestion &question) const
{
    using What = CalendarQuestion::What;
    const auto when = [this](const CalendarItem::Times &times) {
        const auto moment = times.start ? times.start : times.end;
        return moment ? m_dates.moment(*moment) : tr("without a time");
    };
    switch (question.what) {
    case What::Moved:
        //: %1 and %2 are moments
        return tr("Moved in your calendar: it is at %1 there, at %2 here.")
            .arg(when(question.theirs), when(question.ours));
    case What::Done:
        return tr("Marked as done in your calendar.");
    case What::CalledOff:
        return tr("Called off in your calendar.");
    case What::Changed:
        return tr("Its words were changed in your calendar, and Afterword would write over them.");
    case What::Unclear:
        return tr("What is there now cannot be understood.");
    case What::Deleted:
        return tr("Deleted in your calendar.");
    }
    return {};
}

void CalendarQuestionsDialog::showQuestion(int row)
{
    const bool isOne = row >= 0 && row < int(m_questions.size());
    for (QPushButton *button : {m_ui->takeButton, m_ui->keepButton, m_ui->leaveButton})
        button->setEnabled(isOne);
    if (!isOne) {
        m_ui->sentenceLabel->setText(tr("Nothing waits for your decision."));
        return;
    }
    const CalendarQuestion &question = m_questions[static_cast<size_t>(row)];
    m_ui->sentenceLabel->setText(sentence(question));
    m_ui->takeButton->setEnabled(question.isProposal());
    m_ui->keepButton->setText(question.what == CalendarQuestion::What::Deleted ? tr("&Publish it again")
                                                                               : tr("&Keep ours"));
}

void CalendarQuestionsDialog::answer(CalendarAnswer answer)
{
    const int row = m_ui->questionList->currentRow();
    if (row >= 0 && row < int(m_questions.size())) {
        const CalendarQuestion question = m_questions[static_cast<size_t>(row)];
        Q_EMIT answered(question, answer);
    }
}

} // namespace afterword
