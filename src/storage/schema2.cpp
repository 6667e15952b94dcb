// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second version's indexes and tables of what is derived.
#include "schema2.h"

#include "lookuprepository.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// From a person to each record that names one. They also make removing somebody cheap.
QStringList peopleIndexes(const Dialect &dialect)
{
    QStringList statements{u"CREATE INDEX people_name ON people (name, id)"_s};
    for (const QString &table : {u"application_referees"_s, u"interviewers"_s, u"correspondence_people"_s})
        statements += u"CREATE INDEX %1_person ON %1 (person)"_s.arg(table);
    const auto add = [&](const QString &table, const QString &column) {
        statements += u"CREATE INDEX %1_%2 ON %1 (%2) WHERE %2 IS NOT NULL"_s.arg(table, column);
    };
    for (const QString &table : {u"commitments"_s, u"offers"_s, u"adjustments"_s})
        add(table, u"person"_s);
    for (const QString &column : {u"hiring_manager"_s, u"coordinator"_s, u"designated_contact"_s})
        add(u"applications"_s, column);
    add(u"planned_steps"_s, u"recipient"_s);
    // No reference to people: an answer holds for somebody who was removed and brought back.
    statements += dialect.createTable(u"kept_apart"_s, u"one TEXT NOT NULL, other TEXT NOT NULL, "
                                                       "PRIMARY KEY (one, other)"_s);
    return statements;
}

QStringList planColumns(const Dialect &d)
{
    return {
        // What was planned before there were epochs is of none: it shows until it is planned anew.
        d.addColumn(u"application_advice"_s, u"valid_until BIGINT"_s),
        d.addColumn(u"application_advice"_s, u"epoch BIGINT NOT NULL DEFAULT 0"_s),
        d.addColumn(u"application_advice"_s, u"is_active BIGINT NOT NULL DEFAULT 0"_s),
        d.addColumn(u"application_advice"_s, u"wants_others BIGINT NOT NULL DEFAULT 0"_s),
        u"CREATE INDEX application_advice_valid ON application_advice (valid_until) "
        "WHERE valid_until IS NOT NULL"_s,
        u"CREATE INDEX application_advice_epoch ON application_advice (epoch)"_s,
        u"CREATE INDEX application_advice_active ON application_advice (application) WHERE is_active = 1"_s,
        u"CREATE INDEX application_advice_wanting ON application_advice (application) "
        "WHERE wants_others = 1"_s,
        u"DROP TABLE plan_state"_s,
        d.createTable(u"plan_state"_s, u"id BIGINT PRIMARY KEY CHECK (id = 1), epoch BIGINT NOT NULL, "
                                       "planned_at BIGINT, valid_until BIGINT, program TEXT NOT NULL, "
                                       "language TEXT NOT NULL"_s),
        u"INSERT INTO plan_state (id, epoch, program, language) VALUES (1, 1, '', '')"_s,
    };
}

} // namespace

QStringList schema2(const Dialect &d)
{
    return peopleIndexes(d) + planColumns(d) +
           QStringList{
               u"CREATE INDEX applications_position ON applications (position)"_s,
               u"CREATE INDEX people_position ON people (position)"_s,
               u"CREATE INDEX board_ranks_rank ON board_ranks (board_rank)"_s,
               u"CREATE INDEX offers_accepted ON offers (accepted_at) WHERE accepted_at IS NOT NULL"_s,
               u"CREATE INDEX correspondence_bounces ON correspondence (application) "
               "WHERE meaning = 'bounce'"_s,
               // Folded texts by which applications and people are found; `owner` has them.
               d.createKeyTable(u"lookup_keys"_s, u"lookup_key TEXT NOT NULL, owner TEXT NOT NULL, "
                                                  "PRIMARY KEY (lookup_key, owner)"_s),
               // What each transaction changed, for other programs that have the file open.
               d.createTable(u"change_log"_s, u"id BIGINT PRIMARY KEY, changes TEXT NOT NULL"_s),
           };
}

Result<void> fillSchema2(const Database &database)
{
    return LookupRepository(database).rebuild();
}

} // namespace afterword
