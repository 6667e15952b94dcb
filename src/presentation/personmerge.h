// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonMerge: two entries of one person become one; what is kept of each, and what moves.
#pragma once

#include "commands.h"

namespace afterword {

/// An entry as it stands, with whether it is a reference.
struct PersonEntry
{
    Person person;
    std::optional<Reference> reference;
};

enum class PersonField {
    Name,
    GivenName,
    Title,
    Company,
    Email,
    Phone,
    PostalAddress,
    Linkedin,
    TimeZone,
    PreferredChannel,
    CallsWelcome,
    ContactRefused,
    Notes,
    Consent,
    Relationship
};
/// "Mail address", as a field is labelled.
QString personFieldName(PersonField field);

/// What stands in a field of both entries, in words; of one of them at least there is something.
struct MergeField
{
    PersonField field = PersonField::Name;
    QString first;
    QString second;
    bool differs = false; ///< both say something, and not the same
    bool canBeBoth = false;
};

enum class MergeChoice { First, Second, Both };

/// How much of the second entry goes over to the first.
struct MergeEffect
{
    int applications = 0;
    int messages = 0;
    int interviews = 0;
    int others = 0; ///< promises, requests, offers and decisions about steps
};

/// The first entry stays; what names the second one comes to name the first. Chosen at first: what is there;
/// where both say something, the first; a refusal and a "no" to being a reference always.
class PersonMerge
{
public:
    PersonMerge(PersonEntry first, PersonEntry second);

    const PersonEntry &first() const { return m_first; }
    const PersonEntry &second() const { return m_second; }
    std::vector<MergeField> fields() const;
    MergeChoice choice(PersonField field) const;
    /// Both: of notes only.
    void choose(PersonField field, MergeChoice choice);

    /// With the id of the first.
    Person person() const;
    std::optional<Reference> reference() const;

    /// `naming` are the applications that name the second entry.
    MergeEffect effect(const std::vector<Application> &naming) const;
    Command command(const std::vector<Application> &naming) const;

private:
    QString text(const PersonEntry &entry, PersonField field) const;
    Application moved(Application application) const;

    PersonEntry m_first;
    PersonEntry m_second;
    std::array<MergeChoice, static_cast<size_t>(PersonField::Relationship) + 1> m_choices{};
};

} // namespace afterword
