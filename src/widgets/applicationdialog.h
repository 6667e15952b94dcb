// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationDialog: adding or changing an application.
#pragma once

#include "application.h"
#include "commands.h"
#include "person.h"
#include "zone.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ApplicationDialog;
}

namespace afterword {

class DialogProblems;

/// A new one asks for three things: company, role, and the one fact that decides what is due next. The rest
/// can wait.
class ApplicationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An application without an id is a new one. The stage is the one shown for it.
    ApplicationDialog(const Application &application, Stage stage, std::vector<Person> people, QDate today,
                      QWidget *parent = nullptr);
    ~ApplicationDialog() override;

    /// Where the clocks are that the person's times are meant by.
    void setZone(const Zone &zone) { m_zone = zone; }
    /// One command that saves what was typed, new people first.
    Command command() const;
    /// The application's id, new or known.
    ApplicationId id() const { return m_application.id; }

private:
    void check();
    void showMore(bool more);
    void makeRoom();
    void fillFact(QDate today);
    void showFact();
    void takeFact(Application &result) const;
    Application result(std::vector<Person> &added) const;

    std::unique_ptr<Ui::ApplicationDialog> m_ui;
    Application m_application;
    Stage m_stage;
    std::vector<Person> m_people;
    Zone m_zone;
    bool m_isNew;
    bool m_companyTouched = false;
    DialogProblems *m_problems = nullptr;
};

} // namespace afterword
