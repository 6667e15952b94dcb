// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes from a person to each record that names one. They also make removing somebody cheap.
#include "schema2.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList schema2(const Dialect &dialect)
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

} // namespace afterword
