// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page, five minutes.
#include "debriefdialog.h"

#include "detailswords.h"
#include "dialogproblems.h"
#include "ui_debriefdialog.h"

#include <QCheckBox>

#include <algorithm>

namespace afterword {

namespace {

enum Column { QuestionColumn, AnswerColumn, ReactionColumn, ResearchColumn, ColumnCount };

} // namespace

DebriefDialog::DebriefDialog(const Interview &interview, const QString &description, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DebriefDialog>())
    , m_interview(interview)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    makeHint(m_ui->interviewLabel);
    m_ui->interviewLabel->setText(description);
    m_ui->questionsTable->setColumnCount(ColumnCount);
    m_ui->questionsTable->setHorizontalHeaderLabels(
        {tr("Question"), tr("Your answer"), tr("Their reaction"), tr("To look up")});
    m_ui->questionsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->questionsTable->verticalHeader()->hide();
    m_ui->questionsTable->setWordWrap(true);

    const Debrief debrief = interview.debrief.value_or(Debrief{});
    m_ui->keyPointsEdit->setPlainText(debrief.keyPoints);
    m_ui->complimentsEdit->setPlainText(debrief.compliments);
    m_ui->unsaidEdit->setPlainText(debrief.unsaid);
    m_ui->correctionsEdit->setPlainText(debrief.corrections);
    m_ui->improveEdit->setPlainText(debrief.improve);
    m_ui->toAskEdit->setPlainText(debrief.questionsToAsk.join(QLatin1Char('\n')));
    for (const DebriefQuestion &question : debrief.questions)
        addQuestion(question);

    for (const auto &[sign, name] : ExchangeNames<Signal>::names) {
        auto *box = new QCheckBox(signalName(sign), m_ui->contents);
        box->setObjectName(QLatin1StringView("sign-") + name);
        box->setChecked(std::ranges::find(interview.signs, sign) != interview.signs.end());
        const int place = static_cast<int>(m_signs.size());
        m_ui->signsLayout->addWidget(box, place / 2, place % 2);
        m_signs.emplace_back(sign, box);
    }
    m_ui->ratingCombo->addItem(tr("Not rated"), 0);
    const QStringList ratings{tr("1 – badly"), tr("2 – not well"), tr("3 – so so"), tr("4 – well"),
                              tr("5 – very well")};
    for (int rating = 1; rating <= ratings.size(); ++rating)
        m_ui->ratingCombo->addItem(ratings[rating - 1], rating);
    m_ui->ratingCombo->setCurrentIndex(interview.selfRating.value_or(0));

    connect(m_ui->addQuestionButton, &QPushButton::clicked, this, [this] {
        addQuestion({});
        const int row = m_ui->questionsTable->rowCount() - 1;
        m_ui->questionsTable->setCurrentCell(row, QuestionColumn);
        m_ui->questionsTable->setFocus();
        m_ui->questionsTable->editItem(m_ui->questionsTable->item(row, QuestionColumn));
    });
    connect(m_ui->removeQuestionButton, &QPushButton::clicked, this,
            [this] { m_ui->questionsTable->removeRow(m_ui->questionsTable->currentRow()); });
    const auto enableRemove = [this] {
        m_ui->removeQuestionButton->setEnabled(m_ui->questionsTable->currentRow() >= 0);
    };
    connect(m_ui->questionsTable, &QTableWidget::itemSelectionChanged, this, enableRemove);
    enableRemove();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->keyPointsEdit->setFocus();
}

DebriefDialog::~DebriefDialog() = default;

void DebriefDialog::addQuestion(const DebriefQuestion &question)
{
    const int row = m_ui->questionsTable->rowCount();
    m_ui->questionsTable->insertRow(row);
    const QStringList cells{question.question, question.answer, question.reaction, question.research};
    for (int column = 0; column < ColumnCount; ++column)
        m_ui->questionsTable->setItem(row, column, new QTableWidgetItem(cells[column]));
    QTableWidgetItem *answer = m_ui->questionsTable->item(row, AnswerColumn);
    answer->setFlags(answer->flags() | Qt::ItemIsUserCheckable);
    answer->setCheckState(question.unsure ? Qt::Checked : Qt::Unchecked);
    answer->setToolTip(tr("Tick where you were unsure"));
}

Interview DebriefDialog::interview() const
{
    Interview interview = m_interview;
    Debrief debrief;
    debrief.keyPoints = m_ui->keyPointsEdit->toPlainText().trimmed();
    debrief.compliments = m_ui->complimentsEdit->toPlainText().trimmed();
    debrief.unsaid = m_ui->unsaidEdit->toPlainText().trimmed();
    debrief.corrections = m_ui->correctionsEdit->toPlainText().trimmed();
    debrief.improve = m_ui->improveEdit->toPlainText().trimmed();
    for (const QString &line : m_ui->toAskEdit->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            debrief.questionsToAsk.append(line.trimmed());
    }
    for (int row = 0; row < m_ui->questionsTable->rowCount(); ++row) {
        const auto cell = [this, row](int column) {
            return m_ui->questionsTable->item(row, column)->text().trimmed();
        };
        DebriefQuestion question{cell(QuestionColumn), cell(AnswerColumn), cell(ReactionColumn), false,
                                 cell(ResearchColumn)};
        question.unsure = m_ui->questionsTable->item(row, AnswerColumn)->checkState() == Qt::Checked;
        if (!question.question.isEmpty())
            debrief.questions.push_back(question);
    }
    interview.debrief = debrief;
    interview.signs.clear();
    for (const auto &[sign, box] : m_signs) {
        if (box->isChecked())
            interview.signs.push_back(sign);
    }
    const int rating = m_ui->ratingCombo->currentData().toInt();
    interview.selfRating = rating > 0 ? std::optional(rating) : std::nullopt;
    return interview;
}

} // namespace afterword
