// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should know before a word is typed: the strip above a draft.
#pragma once

#include "guard.h"

#include <vector>

namespace afterword {

/// block: it must not be sent; ask: only with a reason; know: good to know.
enum class NoticeSeverity { Block, Ask, Know };

struct WritingNotice
{
    NoticeSeverity severity = NoticeSeverity::Know;
    QString sentence;  ///< one translated sentence
    QStringList rules; ///< ids, as RuleBook resolves them; at least one
    bool overridable = true;

    bool operator==(const WritingNotice &) const = default;
};

/// What guard() says of that message, and beside it: what was last written to that person and when, in which
/// other applications the person plays a part and what went there, which other role runs at the company, what
/// else waits for an answer, which date was named, and by which way the person likes to be written to. Worst
/// first, in a fixed order, nothing twice.
std::vector<WritingNotice> beforeWriting(const Tracker &tracker, const Cadence &cadence,
                                         const BusinessCalendar &calendar, const GuardQuestion &question,
                                         Instant at);

} // namespace afterword
