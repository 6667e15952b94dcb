// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A card's words out of the store's row.
#include "boardcardview.h"

#include "steptitle.h"

#include <QCoreApplication>

namespace afterword {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// What a card without a step says in its place.
QString restingText(const BoardCard &card)
{
    if (card.stage == Stage::Closed)
        return card.outcome ? capitalised(outcomeName(*card.outcome)) : stageName(Stage::Closed);
    if (card.advice == Advice::Stop)
        return CardText::tr("Nothing more to send");
    switch (card.stage) {
    case Stage::Saved:
        return CardText::tr("Not applied yet");
    case Stage::Applied:
        return CardText::tr("Waiting for an answer");
    case Stage::Interviewing:
        return CardText::tr("All set for now");
    case Stage::AwaitingDecision:
    case Stage::FollowingUp:
        return CardText::tr("Waiting for their decision");
    case Stage::KeepingInTouch:
        return CardText::tr("In touch");
    case Stage::Offer:
        return CardText::tr("An offer in hand");
    case Stage::Closed:
        break;
    }
    return {};
}

Tone restingTone(const BoardCard &card)
{
    if (card.stage == Stage::Offer || card.outcome == Outcome::Accepted)
        return Tone::Good;
    return card.advice == Advice::Stop && card.stage != Stage::Closed ? Tone::Stop : Tone::Quiet;
}

QString interviewText(Instant start, const DateText &dates)
{
    // The hour is worth the room only where one has to be there soon.
    const QDate date = dates.zone().dateAt(start);
    const bool soon = start > dates.now() && dates.today().daysTo(date) <= 1;
    return soon ? dates.moment(start) : dates.day(date);
}

} // namespace

CardView cardView(const BoardCard &card, const DateText &dates)
{
    CardView view;
    view.id = card.id;
    view.company = card.company;
    view.role = card.role;
    view.stage = card.stage;
    view.advice = card.advice;
    view.dream = card.dream;
    if (card.interview)
        view.interview = interviewText(*card.interview, dates);
    if (card.suggestedStage && *card.suggestedStage != card.stage) {
        view.suggestedStage = card.suggestedStage;
        view.suggestion = stageName(*card.suggestedStage);
    }
    if (!card.nextStep) {
        view.step = restingText(card);
        view.tone = restingTone(card);
        return view;
    }
    const StepTimes times{.opens = card.nextOpens, .due = card.nextDue, .planned = card.nextState};
    const StepState state = stateAt(times, dates.now());
    view.hasStep = true;
    view.step = stepTitle(*card.nextStep, card.nextRecipient);
    view.when = state == StepState::Blocked ? CardText::tr("blocked") : whenText(times, dates);
    // Nobody is late with what need not be done.
    view.tone = card.nextIsOptional && state != StepState::Scheduled ? Tone::Later : toneOf(state);
    return view;
}

QString CardView::spoken() const
{
    //: Company, then job: “Acme, Data Analyst”
    QStringList parts{role.isEmpty() ? company : CardText::tr("%1, %2").arg(company, role)};
    //: What is to be done, then when: “Thank Ann Ito, until today 17:00”
    parts << (when.isEmpty() ? step : CardText::tr("%1, %2", "step").arg(step, when));
    if (!interview.isEmpty())
        parts << CardText::tr("Interview: %1").arg(interview);
    if (!suggestion.isEmpty())
        parts << CardText::tr("The facts say: %1").arg(suggestion);
    if (dream)
        parts << CardText::tr("Dream job");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace afterword
