// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanNeighbourhood: whose plans an edit concerns, and which facts planning them looks at.
#pragma once

#include "factsedit.h"
#include "lookuprepository.h"

namespace afterword {

/// Asks by index, after the rows are written; costs what is touched, whatever the number of applications.
class PlanNeighbourhood
{
public:
    explicit PlanNeighbourhood(Facts &facts)
        : m_facts(facts)
        , m_lookups(facts.database())
    {}

    struct Concerned
    {
        QSet<ApplicationId> edited; ///< the touched ones, and those that name somebody who was touched
        QSet<ApplicationId> all;    ///< these included: all whose plan may have become another one
    };
    Result<Concerned> concernedBy(const Touched &touched);
    /// Reads what Planner::planFor() needs for these.
    Result<void> readFor(const QSet<ApplicationId> &planned);

private:
    using Ids = QSet<ApplicationId>;
    /// Applications that were found, and by whom and what, so that each is looked up once.
    struct Found
    {
        Ids ids;
        QSet<PersonId> people;
        QSet<qint64> jobs;
    };
    /// Applications tied to this one, or with its job.
    Result<void> addNeighbours(const Application &application, Found &found);
    /// Applications that know an address from which mail came back; nothing where it came from none.
    Result<void> addUsersOfBad(const QString &address, Ids &ids);
    Result<void> addUsersOfBad(const QSet<QString> &addresses, Ids &ids);
    /// Those that an application tells or whose owner it names.
    void addAddresses(const Application &application, QSet<QString> &addresses) const;

    Facts &m_facts;
    LookupRepository m_lookups;
    QSet<QString> m_judged; ///< addresses whose users were read
};

} // namespace afterword
