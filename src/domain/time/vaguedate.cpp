// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages tried, the better kept.
#include "vaguedate.h"

#include "vaguegrammar.h"

#include <algorithm>

namespace afterword {

Deadline DateProposal::deadline(const Zone &zone) const
{
    return time ? Deadline(zone.resolve(day, *time)) : Deadline(day);
}

VagueDates readVagueDate(const QString &text, const SpokenOn &spoken)
{
    using namespace vague;
    VagueDates result;
    if (text.trimmed().isEmpty() || !spoken.day.isValid()) {
        result.reason = NoDate::Empty;
        return result;
    }
    std::array order{Language::English, Language::German};
    if (spoken.locale.language() == QLocale::German)
        std::ranges::reverse(order);
    const auto read = [&](Language language) { return understand(tokens(text, language), language, spoken); };
    Understood best = read(order.front());
    Understood other = read(order.back());
    // Something beats nothing, and what leaves fewer words over beats the rest. A day that does not exist is
    // something: the other language knows half of its words and would make another day of them.
    const auto worth = [](const Understood &one) {
        return std::tuple(one.reason == NoDate::None || one.reason == NoDate::NoSuchDay,
                          one.reason != NoDate::Unknown, -one.strangers);
    };
    if (worth(other) > worth(best))
        best = std::move(other);

    result.reason = best.reason;
    result.remark = remark(best.reason);
    for (const Candidate &candidate : best.dates) {
        QStringList why = candidate.why;
        why.removeAll(QString());
        if (candidate.day < spoken.day)
            why.append(beforeItWasSaid());
        if (candidate.day.dayOfWeek() < 6 && !spoken.calendar.isBusinessDay(candidate.day, spoken.region))
            why.append(holiday());
        DateProposal proposal{candidate.from, candidate.day, best.time, {}};
        const bool isKnown = std::ranges::any_of(result.proposals, [&](const DateProposal &known) {
            return known.day == proposal.day && known.time == proposal.time;
        });
        if (isKnown)
            continue;
        proposal.reading =
            reading(dayInWords(proposal.day, spoken.day, spoken.locale), proposal.time, why, spoken.locale);
        result.proposals.push_back(std::move(proposal));
    }
    return result;
}

} // namespace afterword
