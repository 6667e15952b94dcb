// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a database file holds, as one text to compare.
#pragma once

#include "database.h"

namespace afterword::test {

/// Everything that the tables of facts and plan hold, as text.
inline QString dump(const QString &file)
{
    using namespace Qt::StringLiterals;
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString text;
    for (const QLatin1StringView table :
         {"profile"_L1, "cadence"_L1, "people"_L1, "referees"_L1, "applications"_L1, "board_ranks"_L1,
          "application_referees"_L1, "interviews"_L1, "interviewers"_L1, "commitments"_L1,
          "correspondence"_L1, "correspondence_people"_L1, "offers"_L1, "adjustments"_L1, "planned_steps"_L1,
          "application_advice"_L1}) {
        // When a plan was made is no part of it.
        QStringList names;
        Query columnNames(*database,
                          u"SELECT name FROM pragma_table_info('%1') WHERE name <> 'epoch'"_s.arg(table));
        static_cast<void>(columnNames.each({}, [&](const Query &row) { names += row.text(0); }));
        const auto columns = static_cast<int>(names.size());
        Query rows(*database, u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(names.join(u", "_s), table));
        static_cast<void>(rows.each({}, [&](const Query &row) {
            text += table;
            for (int i = 0; i < columns; ++i)
                text += u'|' + (row.isNull(i) ? u"NULL"_s : row.text(i));
            text += u'\n';
        }));
    }
    return text;
}

} // namespace afterword::test
