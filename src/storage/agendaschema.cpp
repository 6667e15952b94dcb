// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Today counts and orders by, in one index.
#include "agendaschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList agendaSchema(const Dialect &)
{
    return {
        // All that an open step is counted by: its row, most of which are words, is never read for that.
        u"CREATE INDEX planned_steps_open ON planned_steps (opens, due_order, id, state)"_s,
        u"DROP INDEX planned_steps_opens"_s,
    };
}

} // namespace afterword
