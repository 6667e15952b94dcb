// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefQuestions: the questions that came up, one below the other, each with answer, reaction and research.
#pragma once

#include "interview.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace afterword {

class DebriefQuestionEdit;

class DebriefQuestions final : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefQuestions(QWidget *parent = nullptr);

    void setQuestions(const std::vector<DebriefQuestion> &questions);
    /// As typed, those too that are still empty.
    std::vector<DebriefQuestion> questions() const;
    /// A new one, to be typed in at once.
    void addQuestion();

Q_SIGNALS:
    void changed();

private:
    DebriefQuestionEdit *add(const DebriefQuestion &question);
    void remove(DebriefQuestionEdit *edit);
    void number();

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<DebriefQuestionEdit *> m_edits;
};

} // namespace afterword
