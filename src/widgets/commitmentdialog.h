// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommitmentDialog: recording or changing what they said will happen, or asked for.
#pragma once

#include "application.h"
#include "person.h"
#include "vaguedate.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CommitmentDialog;
}

namespace afterword {

class DialogProblems;

class CommitmentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The commitment is new or one of the application's. Times are those of the zone; working days, region
    /// and locale of `spoken` read its words, its day is that on which they were said. Nothing can have been
    /// said after `now`.
    CommitmentDialog(const Application &application, const Commitment &commitment, std::vector<Person> people,
                     const Zone &zone, const SpokenOn &spoken, Instant now, QWidget *parent = nullptr);
    ~CommitmentDialog() override;

    /// The person's own zone: where its clocks differ they are shown beside the field's.
    void setHome(const Zone &home);
    Commitment commitment() const;
    /// New people that it names, to be saved first.
    std::vector<Person> added() const;

private:
    void check();
    void readWords();
    CommitmentType type() const;

    std::unique_ptr<Ui::CommitmentDialog> m_ui;
    Commitment m_commitment;
    std::vector<Person> m_people;
    QString m_company;
    Zone m_zone;
    SpokenOn m_spoken;
    Instant m_now;
    PersonId m_newPerson;
    DialogProblems *m_problems = nullptr;
};

} // namespace afterword
