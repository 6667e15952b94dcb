// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between two moments is found by when it begins.
#include "calendarrangeschema.h"

namespace afterword {

using namespace Qt::StringLiterals;

QStringList calendarRangeSchema(const Dialect &)
{
    return {
        u"CREATE INDEX interviews_start ON interviews (starts_at)"_s,
        u"CREATE INDEX interviews_long ON interviews (starts_at) WHERE ends_at - starts_at > %1"_s.arg(
            longInterviewMs),
        u"CREATE INDEX commitments_by_at ON commitments (by_at) WHERE by_at IS NOT NULL"_s,
        u"CREATE INDEX commitments_by_day ON commitments (by_day) WHERE by_day IS NOT NULL"_s,
        u"CREATE INDEX commitments_window ON commitments (window_to) WHERE window_to IS NOT NULL"_s,
        u"CREATE INDEX correspondence_until_at ON correspondence (until_at) WHERE until_at IS NOT NULL"_s,
        u"CREATE INDEX correspondence_until_day ON correspondence (until_day) WHERE until_day IS NOT NULL"_s,
        u"CREATE INDEX offers_respond_by_at ON offers (respond_by_at) WHERE respond_by_at IS NOT NULL"_s,
        u"CREATE INDEX offers_respond_by_day ON offers (respond_by_day) WHERE respond_by_day IS NOT NULL"_s,
    };
}

} // namespace afterword
