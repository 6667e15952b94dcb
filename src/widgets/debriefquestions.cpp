// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small form for each question.
#include "debriefquestions.h"

#include "debriefquestionedit.h"
#include "icons.h"
#include "theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

DebriefQuestions::DebriefQuestions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(lineIcon(u"add"_s), tr("Add a &question"), this))
{
    setObjectName(u"debriefQuestions"_s);
    m_add->setObjectName(u"addQuestionButton"_s);
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    m_column->setSpacing(2 * grid::unit);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &DebriefQuestions::addQuestion);
}

DebriefQuestionEdit *DebriefQuestions::add(const DebriefQuestion &question)
{
    auto *edit = new DebriefQuestionEdit(question, this);
    m_column->addWidget(edit);
    QWidget *before = m_edits.empty() ? nullptr : m_edits.back()->lastField();
    if (before)
        setTabOrder(before, edit->firstField());
    setTabOrder(edit->lastField(), m_add);
    m_edits.push_back(edit);
    connect(edit, &DebriefQuestionEdit::changed, this, &DebriefQuestions::changed);
    connect(edit, &DebriefQuestionEdit::removeRequested, this, [this, edit] { remove(edit); });
    return edit;
}

void DebriefQuestions::addQuestion()
{
    DebriefQuestionEdit *edit = add({});
    number();
    edit->show();
    edit->firstField()->setFocus();
    Q_EMIT changed();
}

void DebriefQuestions::remove(DebriefQuestionEdit *edit)
{
    const auto place = std::ranges::find(m_edits, edit);
    const auto index = static_cast<size_t>(place - m_edits.begin());
    m_edits.erase(place);
    edit->hide();
    edit->deleteLater(); // its button is on the way here
    QWidget *next = m_edits.empty() ? m_add : m_edits[std::min(index, m_edits.size() - 1)]->firstField();
    next->setFocus();
    number();
    Q_EMIT changed();
}

void DebriefQuestions::number()
{
    for (size_t i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setNumber(static_cast<int>(i) + 1);
}

void DebriefQuestions::setQuestions(const std::vector<DebriefQuestion> &questions)
{
    if (questions == this->questions())
        return;
    for (DebriefQuestionEdit *edit : m_edits) {
        edit->hide();
        edit->deleteLater();
    }
    m_edits.clear();
    for (const DebriefQuestion &question : questions)
        add(question)->show();
    number();
}

std::vector<DebriefQuestion> DebriefQuestions::questions() const
{
    std::vector<DebriefQuestion> questions;
    questions.reserve(m_edits.size());
    for (const DebriefQuestionEdit *edit : m_edits)
        questions.push_back(edit->question());
    return questions;
}

} // namespace afterword
