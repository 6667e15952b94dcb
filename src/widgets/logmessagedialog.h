// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LogMessageDialog: recording a message that was sent, or a reply that came.
#pragma once

#include "application.h"
#include "person.h"
#include "vaguedate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LogMessageDialog;
}

namespace afterword {

class DialogProblems;
class ReplyProposal;

/// What a reply says is proposed from its text, with the place marked; only the person's choice is recorded.
class LogMessageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The entry says which direction, and what is already known of it. Times are those of the zone; what
    /// lies after `now` cannot have happened yet.
    LogMessageDialog(const Application &application, const Correspondence &entry, std::vector<Person> people,
                     const Zone &zone, Instant now, QWidget *parent = nullptr);
    ~LogMessageDialog() override;

    /// The person's own zone: where its clocks differ they are shown beside the field's.
    void setHome(const Zone &home);
    /// How dates in words are read; the day is that of the message.
    void setSpoken(const SpokenOn &spoken);
    /// Reads the text for what it says, now and whenever it is typed or pasted, until the person has chosen;
    /// for a reply whose meaning nobody has said yet. `from` is the sender's address, where it is known.
    void proposeMeanings(const QString &from = {});
    /// Somebody who is not known yet, as the mail names them: "Ann Ito <ann@acme.example>".
    void setSomebodyElse(const QString &line);
    Correspondence entry() const;
    /// New people that the entry names, to be saved first.
    std::vector<Person> added() const;

private:
    void listPeople();
    void check();
    void readUntil();
    void followKind();
    bool isOut() const { return m_entry.direction == Direction::Out; }

    std::unique_ptr<Ui::LogMessageDialog> m_ui;
    Application m_application;
    Correspondence m_entry;
    std::vector<Person> m_people;
    Zone m_zone;
    Instant m_now;
    SpokenOn m_spoken;
    PersonId m_newPerson;
    DialogProblems *m_problems = nullptr;
    ReplyProposal *m_proposal = nullptr;
};

} // namespace afterword
