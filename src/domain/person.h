// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People and references: who was met, who coordinates, who vouches.
#pragma once

#include "enums.h"
#include "ids.h"

namespace afterword {

struct Person
{
    PersonId id;
    QString name;
    QString givenName; ///< how to address the person; empty: see addressedAs()
    QString title;
    QString company;
    QString email;
    QString phone;
    QString postalAddress;
    QString linkedin;
    QString timeZone;                        ///< IANA name; empty: the application's
    std::optional<Channel> preferredChannel; ///< email, phone, letter or linkedin only
    bool callsWelcome = false;               ///< asked to be called, or said that a call is fine
    bool contactRefused = false;             ///< asked for contact details, the person declined
    QString notes;

    /// givenName, else the first word of name that is no "Dr." and no initial.
    QString addressedAs() const;

    bool operator==(const Person &) const = default;
};

/// Somebody who may vouch for the person.
struct Reference
{
    PersonId person;
    Consent consent = Consent::NotAsked;
    QString relationship;

    bool operator==(const Reference &) const = default;
};

} // namespace afterword
