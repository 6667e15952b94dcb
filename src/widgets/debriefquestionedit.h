// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefQuestionEdit: one question that came up: what was asked and answered, how it went down, what to look
// up.
#pragma once

#include "interview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace afterword {

class NoteEdit;

class DebriefQuestionEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefQuestionEdit(const DebriefQuestion &question, QWidget *parent = nullptr);

    DebriefQuestion question() const;
    /// Counted from one, as a screen reader tells it.
    void setNumber(int number);
    QWidget *firstField() const;
    QWidget *lastField() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void showResearch();

    QLineEdit *m_question;
    QToolButton *m_remove;
    NoteEdit *m_answer;
    QLineEdit *m_reaction;
    QCheckBox *m_unsure;
    QLabel *m_researchLabel;
    NoteEdit *m_research;
};

} // namespace afterword
