// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarQuestionsDialog: what somebody changed in the published calendar, one after the other.
#pragma once

#include "calendarquestions.h"
#include "datetext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CalendarQuestionsDialog;
}

namespace afterword {

/// Only asks: whoever opened it carries the answers out and sets what is left.
class CalendarQuestionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CalendarQuestionsDialog(const DateText &dates, QWidget *parent = nullptr);
    ~CalendarQuestionsDialog() override;

    void setQuestions(const std::vector<CalendarQuestion> &questions);
    /// "Moved in your calendar: … ", one sentence.
    QString sentence(const CalendarQuestion &question) const;

Q_SIGNALS:
    void answered(const afterword::CalendarQuestion &question, afterword::CalendarAnswer answer);

private:
    void showQuestion(int row);
    void answer(CalendarAnswer answer);

    std::unique_ptr<Ui::CalendarQuestionsDialog> m_ui;
    DateText m_dates;
    std::vector<CalendarQuestion> m_questions;
};

} // namespace afterword
