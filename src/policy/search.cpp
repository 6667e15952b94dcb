// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keep applying.
#include "search.h"

#include "applicationplan.h"
#include "cadencestate.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool isActive(const Application &application, const TrackerIndex &index)
{
    const Situation situation(application, index);
    return !situation.isClosed() && application.stage.value_or(derivedStage(situation).first) != Stage::Saved;
}

bool wantsOthers(const Application &application, const TrackerIndex &index)
{
    const Situation situation(application, index);
    return !situation.isClosed() && (situation.hasVerbalOfferOnly() || isStopped(situation));
}

/// Looks no further than it has to: of thousands of applications the first few decide.
bool hasFewActive(const TrackerIndex &index)
{
    int active = 0;
    const int enough = index.cadence().keepApplying.minimumActive;
    for (const Application &application : index.tracker().applications) {
        if (active >= enough)
            return false;
        active += isActive(application, index) ? 1 : 0;
    }
    return active < enough;
}

} // namespace

std::optional<Step> keepApplying(const TrackerIndex &index)
{
    const auto &applications = index.tracker().applications;
    if (applications.empty() || index.acceptance())
        return std::nullopt;
    Step step;
    if (hasFewActive(index)) {
        step.reason = Sentence(QT_TRANSLATE_NOOP(
            "Policy", "Few applications are running; do not put all your hopes into one, and keep "
                      "applying while you wait."));
        step.rules = {u"000-47"_s, u"000-48"_s, u"000-49"_s, u"own"_s};
    } else if (std::ranges::any_of(applications, [&](const Application &application) {
                   return wantsOthers(application, index);
               })) {
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
