// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionDialog: looking through the questions of all interviews, and taking them along.
#pragma once

#include "error.h"
#include "questionbank.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace afterword {

/// Locks nothing. Empty until it has questions.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(QWidget *parent = nullptr);

    /// They have been read; keeps the row that is looked at.
    void setQuestions(std::vector<BankedQuestion> questions);
    /// Why they could not be read.
    void setProblem(const QString &sentence);
    /// Writes what is shown as CSV that its owner alone can read.
    void exportTo(const QString &file);

Q_SIGNALS:
    void debriefRequested(const afterword::ApplicationId &application,
                          const afterword::InterviewId &interview);
    /// A sentence to pass on.
    void told(const QString &sentence);

private:
    const BankedQuestion *current() const;
    void showCurrent();
    void showCount();
    void chooseFile();

    QuestionBankModel *m_model;
    QLineEdit *m_words;
    QCheckBox *m_unsure;
    QTableView *m_table;
    QTextBrowser *m_answer;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_export;
};

} // namespace afterword
