// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts out of moves: pure functions, no store, no clock.
#include "stagefacts.h"

#include "stepactions.h"

#include <algorithm>

namespace afterword {

namespace {

Outcome likelyOutcome(const Application &application, const ApplicationAdvice &advice)
{
    if (advice.suggestedOutcome)
        return *advice.suggestedOutcome;
    if (openOffer(application))
        return Outcome::Accepted;
    const auto isRejection = [](const Correspondence &entry) { return entry.meaning == Meaning::Rejection; };
    if (std::ranges::any_of(application.correspondence, isRejection))
        return Outcome::Rejected;
    if (advice.advice == Advice::Stop)
        return Outcome::NoResponse;
    return advice.stage == Stage::Saved ? Outcome::Withdrawn : Outcome::Rejected;
}

} // namespace

StageQuestion stageQuestion(const Application &application, Stage to, Instant at)
{
    switch (to) {
    case Stage::Interviewing: {
        const auto isPlanned = [at](const Interview &interview) { return interview.isPlannedAt(at); };
        return std::ranges::any_of(application.interviews, isPlanned) ? StageQuestion::None
                                                                      : StageQuestion::InterviewTime;
    }
    case Stage::Offer:
        return openOffer(application) ? StageQuestion::None : StageQuestion::OfferForm;
    case Stage::Closed:
        return StageQuestion::HowItEnded;
    default:
        return StageQuestion::None;
    }
}

StageAnswer likelyAnswer(const Application &application, const ApplicationAdvice &advice,
                         StageQuestion question, const Zone &zone, Instant at)
{
    StageAnswer answer;
    if (question == StageQuestion::HowItEnded)
        answer.outcome = likelyOutcome(application, advice);
    if (question == StageQuestion::InterviewTime) {
        QDate day = zone.dateAt(at).addDays(1);
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        Interview interview;
        interview.id = InterviewId(newId());
        for (const Interview &earlier : application.interviews) {
            const bool counts =
                earlier.status != InterviewStatus::Cancelled && earlier.status != InterviewStatus::NoShow;
            if (counts)
                interview.round = std::max(interview.round, earlier.round + 1);
        }
        interview.start = zone.resolve(day, QTime(10, 0));
        interview.end = interview.start + std::chrono::hours(1);
        answer.interview = interview;
    }
    return answer;
}

std::vector<Change> factsOfMove(const Application &application, Stage to, StageQuestion question,
                                const StageAnswer &answer, const Zone &zone, Instant at)
{
    std::vector<Change> changes;
    const QDate today = zone.dateAt(at);
    Application dated = application;
    if (to == Stage::Applied && !dated.appliedOn.isValid())
        dated.appliedOn = today;
    if (to == Stage::Closed && !dated.closedOn.isValid())
        dated.closedOn = today;
    if (to != Stage::Closed) {
        dated.closedOn = {};
        dated.outcome.reset();
    }
    if (!(dated == application)) {
        dated.stage = to;
        if (to == Stage::Closed)
            dated.outcome = answer.outcome;
        changes.emplace_back(SaveApplication{dated});
    }

    if (question == StageQuestion::InterviewTime && answer.interview)
        changes.emplace_back(SaveInterview{application.id, *answer.interview});
    if (question == StageQuestion::OfferForm) {
        Offer offer;
        offer.id = OfferId(newId());
        offer.form = answer.offer;
        offer.respondBy = answer.respondBy;
        offer.at = at;
        changes.emplace_back(SaveOffer{application.id, offer});
    }
    if (question == StageQuestion::HowItEnded) {
        const bool isAnswer = answer.outcome == Outcome::Accepted || answer.outcome == Outcome::Declined;
        if (auto offer = openOffer(application); offer && isAnswer) {
            (answer.outcome == Outcome::Accepted ? offer->acceptedAt : offer->declinedAt) = at;
            changes.emplace_back(SaveOffer{application.id, *offer});
        }
    }
    return changes;
}

} // namespace afterword
