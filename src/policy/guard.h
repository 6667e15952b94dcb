// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// guard(): may this message be sent now, and if not, may the person decide otherwise?
#pragma once

#include "businesscalendar.h"
#include "cadence.h"
#include "step.h"
#include "tracker.h"

namespace afterword {

/// A message that the person is about to send.
struct GuardQuestion
{
    ApplicationId application;
    Kind kind = Kind::Other;
    PersonId to;
    std::optional<Channel> channel; ///< nullopt: as the kind has it, else by mail
    InterviewId interview;          ///< empty: the newest one that fits

    bool operator==(const GuardQuestion &) const = default;
};

/// allow: nothing speaks against it; ask: the person may decide so with a reason that is recorded; block:
/// never.
enum class Verdict { Allow, Ask, Block };

/// What a finding is about, for whoever wants to know only that.
enum class Concern {
    Other,
    SentAlready, ///< that person has had this message, or may have
    Recipient,   ///< somebody else is the one to write to
    Way          ///< never in this way: channel, call, visit
};

/// One thing that speaks against the message.
struct GuardFinding
{
    QString reason;    ///< one translated sentence: which fact, which rule, which date
    QStringList rules; ///< ids of source rules and decisions, "own", "user"; at least one
    bool overridable = true;
    Concern concern = Concern::Other;

    bool operator==(const GuardFinding &) const = default;
};

struct GuardAnswer
{
    Verdict verdict = Verdict::Allow;
    std::vector<GuardFinding> findings; ///< what blocks comes first

    bool operator==(const GuardAnswer &) const = default;
};

/// Block, not overridable: what stands under Never in the rulebook, and a second send while a delivery is
/// uncertain. Ask: everything held back, the wrong person, a closed application. A recorded `allow` turns ask
/// into allow (settled, guard). An application or person that is not in the tracker is asked about.
GuardAnswer guard(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar,
                  const GuardQuestion &question, Instant at);

template <>
struct ExchangeNames<Verdict>
{
    static constexpr std::array names{std::pair{Verdict::Allow, QLatin1StringView("allow")},
                                      std::pair{Verdict::Ask, QLatin1StringView("ask")},
                                      std::pair{Verdict::Block, QLatin1StringView("block")}};
};

} // namespace afterword
