// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KnownNames: the people, companies, roles and threads of a whole tracker, for a draft could mix them up.
#pragma once

#include "ids.h"
#include "namemention.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace afterword {

struct Tracker;

namespace composing {

/// An application that the draft could be mixed up with.
struct OtherApplication
{
    QString company;
    QString role;
    bool isSameCompany = false;
    std::vector<NamePattern> companyNames; ///< empty: the same as this one's
    NamePattern roleName;                  ///< empty: the same as this one's
};

/// As many forms as a company's name has at most.
inline constexpr int PatternsOfCompany = 4;

/// "Re: Interview" and "AW: Interview" are "interview".
QString bareSubject(const QString &subject);

} // namespace composing

/// Costs a walk through all applications and people, so it is made once for all drafts about an application,
/// in any thread, and only looked at from then on. Of the applications it asks no more than TrackerStore's
/// outlines tell.
struct KnownNames
{
    struct Owner
    {
        PersonId id;
        QString name;
    };

    KnownNames() = default; ///< nobody
    KnownNames(const Tracker &tracker, const ApplicationId &own);
    /// The first of the people who has that address, in any case; nullptr: nobody.
    const Owner *ownerOf(const QString &address) const;

    std::vector<composing::OtherApplication> others;
    composing::NameIndex companies; ///< of others, by place times PatternsOfCompany, and of the pattern
    composing::NameIndex roles;     ///< by place among the others
    QSet<QString> people;           ///< plainName() of every word of everybody's name
    QSet<QString> words;            ///< folded: names, titles, companies, roles, places, tags
    QStringList spelled;            ///< names of people and companies word by word as they are written
    QSet<QString> subjects;         ///< of other applications' messages: bareSubject()
    QSet<QString> messageIds;       ///< of other applications' messages

private:
    void addApplications(const Tracker &tracker, const ApplicationId &own);
    void addWords(const Tracker &tracker);

    QHash<QString, Owner> m_owners; ///< by folded address
};

using KnownNamesPtr = std::shared_ptr<const KnownNames>;

} // namespace afterword
