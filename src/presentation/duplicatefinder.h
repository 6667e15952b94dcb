// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DuplicateFinder: who may stand in the list of people twice.
#pragma once

#include "peopledirectory.h"

#include <QHash>
#include <QSet>

namespace afterword {

/// Why two entries look like one person; the strongest reason first.
enum class SamePersonBy { Email, Linkedin, Phone, Name };
/// "the same mail address".
QString samePersonReason(SamePersonBy by);

struct LikelySame
{
    PersonId person;
    SamePersonBy by = SamePersonBy::Name;

    bool operator==(const LikelySame &) const = default;
};

/// The same mail address, profile or number; or the same name, however written ("Weiss, Bjorn" is "Björn
/// Weiß"), where the company is the same one or missing. Costs what is put, never pairs of everybody.
class DuplicateFinder
{
public:
    void put(const PersonSummary &person);
    void remove(const PersonId &person);
    void clear();
    /// These are two people each: they are not told any more.
    void setKeptApart(const std::vector<PeoplePair> &pairs);

    /// Strongest first, each once.
    std::vector<LikelySame> like(const PersonId &person) const;
    bool hasLike(const PersonId &person) const { return !like(person).empty(); }

    /// How texts are compared: without case, marks and order of words; "Last, First" is "First Last".
    static QString foldedName(const QString &name);
    static QString foldedCompany(const QString &company);

private:
    struct Keys
    {
        std::array<QString, 4> texts; ///< by SamePersonBy; empty: none
        QString company;
    };

    QHash<PersonId, Keys> m_keys;
    std::array<QHash<QString, std::vector<PersonId>>, 4> m_people;
    QSet<PeoplePair> m_apart;
};

} // namespace afterword
