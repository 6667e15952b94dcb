// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of what Details shows: an offer, somebody with a part, a link.
#pragma once

#include "detailsroles.h"
#include "vaguedate.h"

#include <QDialog>
#include <QUrl>

#include <memory>

namespace Ui {
class AttachLinkDialog;
class OfferDialog;
class PersonDialog;
} // namespace Ui

namespace afterword {

class DialogProblems;

class OfferDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Times are those of the zone; dates in words are read as spoken there on the day of the offer.
    OfferDialog(const Application &application, const Offer &offer, std::vector<Person> people,
                const Zone &zone, const Zone &home, const SpokenOn &spoken, Instant now,
                QWidget *parent = nullptr);
    ~OfferDialog() override;

    /// An answer that was given in this dialog was given now.
    Offer offer() const;
    /// New people that it names, to be saved first.
    std::vector<Person> added() const;

private:
    void check();

    std::unique_ptr<Ui::OfferDialog> m_ui;
    Offer m_offer;
    QString m_company;
    std::vector<Person> m_people;
    Zone m_zone;
    SpokenOn m_spoken;
    Instant m_now;
    PersonId m_newPerson;
    DialogProblems *m_problems = nullptr;
};

class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A person without an id is to be added: somebody known by that name, or somebody new.
    PersonDialog(const Application &application, const Person &person, std::vector<Person> people,
                 QWidget *parent = nullptr);
    ~PersonDialog() override;

    Person person() const;
    /// nullopt: their parts stay as they are.
    std::optional<RoleIn> role() const;

private:
    void check();
    void fillKnown();
    const Person *known() const;

    std::unique_ptr<Ui::PersonDialog> m_ui;
    Application m_application;
    Person m_person;
    std::vector<Person> m_people;
    std::vector<RoleIn> m_roles;
    bool m_isNew;
    DialogProblems *m_problems = nullptr;
};

class AttachLinkDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AttachLinkDialog(QWidget *parent = nullptr);
    ~AttachLinkDialog() override;

    /// The line of notes that stands for the link.
    QString line() const;

private:
    void check();
    void chooseFile();

    std::unique_ptr<Ui::AttachLinkDialog> m_ui;
    DialogProblems *m_problems = nullptr;
};

} // namespace afterword
