// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews by their start. Reminders were shown at once when this came; from here on they are due before.
#include "reminderschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList reminderSchema(const Dialect &)
{
    return {u"CREATE INDEX interviews_planned ON interviews (starts_at) WHERE status = 'planned'"_s};
}

} // namespace afterword
