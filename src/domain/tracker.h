// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tracker: everything a person has recorded; the unit of the exchange format.
#pragma once

#include "application.h"
#include "person.h"

#include <QJsonObject>

namespace afterword {

/// Days on which the person cannot answer; both ends belong to it.
struct AwayPeriod
{
    QDate from;
    QDate to;

    bool operator==(const AwayPeriod &) const = default;
};

struct Profile
{
    QString name;
    QString email;
    QString phone;
    QString signature;
    QString timeZone;             ///< IANA name; empty: UTC
    std::optional<Region> region; ///< nullopt: weekends only
    std::vector<AwayPeriod> away;

    bool operator==(const Profile &) const = default;
};

struct Tracker
{
    Profile profile;
    /// What differs from the default cadence, by the rulebook's keys; CadenceBook::from() reads and checks
    /// it.
    QJsonObject cadence;
    std::vector<Person> people;
    std::vector<Reference> references;
    std::vector<Application> applications;

    /// nullptr where there is none; linear, for the few look-ups outside the planner.
    const Application *find(const ApplicationId &id) const;
    Application *find(const ApplicationId &id);
    const Person *find(const PersonId &id) const;
    Person *find(const PersonId &id);

    bool operator==(const Tracker &) const = default;
};

} // namespace afterword
