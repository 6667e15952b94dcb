// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one question.
#include "debriefquestionedit.h"

#include "icons.h"
#include "noteedit.h"
#include "theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace afterword {

using namespace Qt::StringLiterals;

DebriefQuestionEdit::DebriefQuestionEdit(const DebriefQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLineEdit(question.question, this))
    , m_remove(new QToolButton(this))
    , m_answer(new NoteEdit(u"answerEdit"_s, tr("Your answer"), this))
    , m_reaction(new QLineEdit(question.reaction, this))
    , m_unsure(new QCheckBox(tr("I was not sure of my answer"), this))
    , m_researchLabel(new QLabel(tr("What you found since:"), this))
    , m_research(new NoteEdit(u"researchEdit"_s, tr("What you found since"), this))
{
    m_question->setObjectName(u"questionEdit"_s);
    m_question->setPlaceholderText(tr("What they asked"));
    m_reaction->setObjectName(u"reactionEdit"_s);
    m_unsure->setObjectName(u"unsureCheck"_s);
    m_unsure->setChecked(question.unsure);
    m_unsure->setToolTip(tr("It comes back when you prepare for the next round."));
    m_answer->setPlainText(question.answer);
    m_research->setPlainText(question.research);
    m_researchLabel->setBuddy(m_research);
    m_remove->setObjectName(u"removeQuestionButton"_s);
    m_remove->setIcon(lineIcon(u"delete"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid::unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *first = new QHBoxLayout;
    first->setSpacing(grid::half);
    first->addWidget(m_question, 1);
    first->addWidget(m_remove);
    auto *questionLabel = new QLabel(tr("Question:"), this);
    questionLabel->setBuddy(m_question);
    form->addRow(questionLabel, first);
    form->addRow(tr("Your answer:"), m_answer);
    form->addRow(tr("Their reaction:"), m_reaction);
    form->addRow(QString(), m_unsure);
    form->addRow(m_researchLabel, m_research);
    QWidget *before = m_question;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_remove, m_answer, m_reaction, m_unsure, m_research})
        setTabOrder(std::exchange(before, next), next);
    showResearch();

    connect(m_question, &QLineEdit::textChanged, this, &DebriefQuestionEdit::changed);
    connect(m_reaction, &QLineEdit::textChanged, this, &DebriefQuestionEdit::changed);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &DebriefQuestionEdit::changed);
    connect(m_research, &QPlainTextEdit::textChanged, this, &DebriefQuestionEdit::changed);
    connect(m_unsure, &QCheckBox::toggled, this, [this] {
        showResearch();
        Q_EMIT changed();
    });
    connect(m_remove, &QToolButton::clicked, this, &DebriefQuestionEdit::removeRequested);
}

// What was known for certain needs none.
void DebriefQuestionEdit::showResearch()
{
    const bool isWanted = m_unsure->isChecked() || !m_research->toPlainText().isEmpty();
    m_researchLabel->setVisible(isWanted);
    m_research->setVisible(isWanted);
}

void DebriefQuestionEdit::setNumber(int number)
{
    //: To a screen reader; %1 counts the questions of an interview
    m_question->setAccessibleName(tr("Question %1").arg(number));
    m_answer->setAccessibleName(tr("Your answer to question %1").arg(number));
    m_reaction->setAccessibleName(tr("Their reaction to your answer to question %1").arg(number));
    m_unsure->setAccessibleName(tr("I was not sure of my answer to question %1").arg(number));
    m_research->setAccessibleName(tr("What you found since about question %1").arg(number));
    m_remove->setAccessibleName(tr("Remove question %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
}

DebriefQuestion DebriefQuestionEdit::question() const
{
    return {m_question->text(), m_answer->toPlainText(), m_reaction->text(), m_unsure->isChecked(),
            m_research->toPlainText()};
}

QWidget *DebriefQuestionEdit::firstField() const
{
    return m_question;
}

QWidget *DebriefQuestionEdit::lastField() const
{
    return m_research;
}

} // namespace afterword
