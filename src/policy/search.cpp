// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keep applying.
#include "search.h"

#include "sketch.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace afterword::policy {

std::optional<Step> keepApplying(const SearchStanding &standing, const Cadence &cadence)
{
    if (!standing.hasApplications || standing.isAccepted)
        return std::nullopt;
    Step step;
    if (standing.active < cadence.keepApplying.minimumActive) {
        step.reason = Sentence(QT_TRANSLATE_NOOP(
            "Policy", "Few applications are running; do not put all your hopes into one, and keep "
                      "applying while you wait."));
        step.rules = {u"000-47"_s, u"000-48"_s, u"000-49"_s, u"own"_s};
    } else if (standing.wanting > 0) {
        step.reason = Sentence(QT_TRANSLATE_NOOP(
            "Policy", "Until an offer is in writing nothing is certain; keep applying elsewhere."));
        step.rules = {u"000-46"_s, u"000-47"_s, u"000-49"_s, u"001-31"_s};
    } else {
        return std::nullopt;
    }
    step.id = stepId({}, Kind::KeepApplying, {});
    step.kind = Kind::KeepApplying;
    step.state = StepState::Due;
    return step;
}

} // namespace afterword::policy
