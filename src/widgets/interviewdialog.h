// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InterviewDialog: adding or changing one round of interviews.
#pragma once

#include "commands.h"
#include "person.h"
#include "zone.h"

#include <QDialog>

#include <memory>

namespace Ui {
class InterviewDialog;
}

namespace afterword {

class DialogProblems;

class InterviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The interview may be a new one; its times are shown in its own zone, else in that of the application.
    InterviewDialog(const Application &application, const Interview &interview, std::vector<Person> people,
                    const Zone &applicationZone, QWidget *parent = nullptr);
    ~InterviewDialog() override;

    /// The person's own zone: where its clocks differ they are shown beside the field's.
    void setHome(const Zone &home);
    /// Once the interview has begun, that it took longer than planned can be noted: a later end does so.
    void setNow(Instant now);
    /// One command that saves what was typed, new people first.
    Command command() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void addInterviewer();
    void removeInterviewer();
    void fillMail();
    void showInterviewers();
    Zone chosenZone() const;
    void moveEndWithStart();
    void proposeOverran();
    void showOverran();

    std::unique_ptr<Ui::InterviewDialog> m_ui;
    Application m_application;
    Interview m_interview;
    std::vector<Person> m_people; ///< with the added ones
    std::vector<PersonId> m_interviewers;
    std::vector<PersonId> m_added;
    Zone m_applicationZone;
    Instant m_lastStart;
    std::optional<Instant> m_now;
    DialogProblems *m_problems = nullptr;
};

} // namespace afterword
