// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collisions between applications.
#include "collisions.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool isSameMail(const Step &step, const Step &other)
{
    return other.kind == step.kind && other.to == step.to && isOpen(other);
}

/// Mail of that kind to that person went out there less than a business day ago.
bool wroteLately(const Situation &situation, const Application &other, const Step &step)
{
    const Zone zone = situation.messageZone(step.to.front());
    return std::ranges::any_of(other.correspondence, [&](const Correspondence &entry) {
        if (entry.kind != step.kind || !names(entry, step.to.front()) ||
            !situation.index().isSent(other, entry))
            return false;
        const Instant free = situation.index().calendar().plusBusinessDays(
            entry.at, situation.cadence().collisionBusinessDays, zone, situation.region());
        return !situation.reached(free);
    });
}

} // namespace

void markCollisions(const Situation &situation, Steps &steps,
                    const std::function<const Steps &(const Application &)> &stepsOf)
{
    for (Step &step : steps) {
        if (!isOpen(step) || !isEmployerFacing(step.kind) || step.to.size() != 1 ||
            isAllowed(situation, step))
            continue;
        const auto applications = situation.index().applicationsOf(step.to.front());
        bool collides = false;
        for (const Application *other : applications) {
            if (other == &situation.application())
                continue;
            const bool hasStep = std::ranges::any_of(
                stepsOf(*other), [&](const Step &candidate) { return isSameMail(step, candidate); });
            if (hasStep)
                step.alsoFor.push_back(other->id);
            collides = collides || hasStep || wroteLately(situation, *other, step);
        }
        if (!collides)
            continue;
        std::ranges::sort(step.alsoFor);
        if (!step.needsUser)
            step.needsUser = NeedsUser::MergeOrSpace;
        step.reason.append(Sentence(
            QT_TRANSLATE_NOOP("Policy",
                              "%1 has or gets the same kind of mail from you about another job: send one "
                              "mail for both, or leave a business day between them."),
            nameOf(situation, step.to.front())));
        step.rules += {u"000-55"_s, u"C-40"_s};
    }
}

} // namespace afterword::policy
