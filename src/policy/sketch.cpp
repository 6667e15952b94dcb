// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a rule's sketch to a step of the plan.
#include "sketch.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

bool holdsFor(const Situation &situation, const Adjustment &adjustment, const Sketch &sketch)
{
    if (adjustment.kind != sketch.kind || !situation.reached(adjustment.at))
        return false;
    if (sketch.causedAt && adjustment.at < *sketch.causedAt)
        return false;
    if (adjustment.person && adjustment.person != sketch.about &&
        std::ranges::find(sketch.to, adjustment.person) == sketch.to.end())
        return false;
    const bool isItsInterview = adjustment.interview && adjustment.interview == sketch.interview;
    if (!isItsInterview) {
        if (sketch.round >= 0 && situation.roundOf(adjustment.interview, adjustment.at) != sketch.round)
            return false;
        if (adjustment.interview && sketch.round < 0)
            return false;
    }
    // Of a nudge one goes to one person, whoever that was.
    const bool isPersonal = sketch.to.size() == 1 && !isNudge(sketch.kind);
    return !situation.wasSent(sketch.kind, adjustment.at, isPersonal ? sketch.to.front() : PersonId());
}

std::optional<BlockedBy> missing(const Situation &situation, const Sketch &sketch)
{
    const bool isMessage = isEmployerFacing(sketch.kind);
    if (isMessage && sketch.to.empty())
        return BlockedBy::NoRecipient;
    // Of a nudge one goes to one person, whoever that was.
    const PersonId addressee = isNudge(sketch.kind) || !isMessage ? PersonId() : sketch.to.front();
    const auto round =
        sketch.kind == Kind::ThankYou ? std::optional(sketch.round) : std::optional<int>(std::nullopt);
    if (isMessage && situation.uncertain(sketch.kind, addressee, round))
        return BlockedBy::UncertainDelivery;
    if (sketch.to.size() != 1)
        return std::nullopt;
    const PersonId &to = sketch.to.front();
    if (sketch.channel == Channel::Email && !situation.hasUsableEmail(to))
        return BlockedBy::NoAddress;
    if (sketch.channel == Channel::Phone) {
        const Person *person = situation.person(to);
        if (!person || person->phone.trimmed().isEmpty())
            return BlockedBy::NoAddress;
    }
    return std::nullopt;
}

Instant windowEndOn(const Situation &situation, Instant instant, const Zone &zone)
{
    QDate day = zone.dateAt(instant);
    if (!situation.businessDays().isBusinessDay(day))
        day = situation.businessDays().plus(day, 1);
    return zone.resolve(day, situation.cadence().sendWindow.to);
}

/// Thanks go by the clocks of the interview, every other message by those of the recipient (README, Time).
Zone clockOf(const Situation &situation, const Step &step, const PersonId &recipient)
{
    const auto &interviews = situation.application().interviews;
    const auto interview = std::ranges::find(interviews, step.interview, &Interview::id);
    return step.kind == Kind::ThankYou && interview != interviews.end() ? situation.zoneOf(*interview)
                                                                        : situation.messageZone(recipient);
}

void snooze(const Situation &situation, Step &step, Instant until)
{
    const PersonId recipient = step.to.size() == 1 ? step.to.front() : PersonId();
    const Zone zone = clockOf(situation, step, recipient);
    if (!step.opens || *step.opens < until)
        step.opens = until;
    if (step.due)
        step.due = std::max(*step.due, windowEndOn(situation, until, zone));
    if (step.due && *step.due < *step.opens)
        step.due = step.opens;
    step.target.reset();
    step.rules += u"user"_s;
    step.reason.append(Sentence(QT_TRANSLATE_NOOP("Policy", "You put it off until %1."), zone.local(until)));
}

} // namespace

StepState stateAt(const Situation &situation, const Step &step)
{
    if (step.opens && !situation.reached(*step.opens))
        return StepState::Scheduled;
    if (step.blockedBy)
        return StepState::Blocked;
    return step.due && *step.due < situation.moment().at() ? StepState::Overdue : StepState::Due;
}

StepId stepId(const ApplicationId &application, Kind kind, const QStringList &key)
{
    const auto escaped = [](QString part) { return part.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1); };
    QString id = application.isEmpty() ? QString() : escaped(application.value()) + u'/';
    id += exchangeName(kind);
    for (const QString &part : key)
        id += u'/' + escaped(part);
    return StepId(id);
}

Adjusted adjustmentsFor(const Situation &situation, const Sketch &sketch)
{
    Adjusted adjusted;
    for (const Adjustment &adjustment : situation.application().adjustments) {
        if (!holdsFor(situation, adjustment, sketch))
            continue;
        const Adjustment *&slot =
            adjustment.action == AdjustmentAction::Allow ? adjusted.allow : adjusted.shift;
        if (!slot || slot->at <= adjustment.at)
            slot = &adjustment;
    }
    return adjusted;
}

Adjusted adjustmentsFor(const Situation &situation, Kind kind)
{
    Sketch sketch;
    sketch.kind = kind;
    sketch.round = situation.heldRound();
    sketch.to = {situation.recipient()};
    return adjustmentsFor(situation, sketch);
}

bool isAllowed(const Situation &situation, const Step &step)
{
    Sketch sketch;
    sketch.kind = step.kind;
    sketch.interview = step.interview;
    sketch.round = situation.heldRound();
    sketch.to = step.to;
    sketch.about = step.about;
    return adjustmentsFor(situation, sketch).allow != nullptr;
}

std::optional<Step> finished(const Situation &situation, const Sketch &sketch)
{
    const Adjusted adjusted = adjustmentsFor(situation, sketch);
    if (adjusted.isSkipped())
        return std::nullopt;
    Step step;
    step.id = stepId(situation.application().id, sketch.kind, sketch.key);
    step.application = situation.application().id;
    step.interview = sketch.interview;
    step.kind = sketch.kind;
    step.to = sketch.to;
    step.about = sketch.about;
    step.channel = sketch.channel;
    step.opens = sketch.opens;
    step.target = sketch.target;
    step.due = sketch.due;
    step.closes = sketch.closes;
    step.optional = sketch.optional;
    step.needsUser = sketch.needsUser;
    step.avoidTopics = sketch.avoidTopics;
    step.reason = sketch.reason;
    step.rules = sketch.rules;
    step.blockedBy = missing(situation, sketch);
    if (adjusted.shift && adjusted.shift->until) {
        snooze(situation, step, *adjusted.shift->until);
        if (step.closes && step.due)
            step.closes = std::max(*step.closes, *step.due);
    }
    if (adjusted.allow) {
        if (step.needsUser == NeedsUser::OptIn)
            step.needsUser.reset();
        step.rules += u"user"_s;
    }
    if (step.closes && situation.reached(*step.closes))
        return std::nullopt;
    step.rules.removeDuplicates();
    step.state = stateAt(situation, step);
    return step;
}

Instant rolledFor(const Situation &situation, Instant instant, const PersonId &recipient)
{
    return rolled(situation.businessDays(), instant, situation.cadence().sendWindow,
                  situation.messageZone(recipient));
}

Instant windowEndFrom(const Situation &situation, Instant instant, const PersonId &recipient)
{
    return windowEndOn(situation, instant, situation.messageZone(recipient));
}

Instant nudgeDue(const Situation &situation, Instant opens, const PersonId &recipient)
{
    const Zone zone = situation.messageZone(recipient);
    const QDate day =
        situation.businessDays().plus(zone.dateAt(opens), situation.cadence().nudgeDueBusinessDays);
    return zone.resolve(day, situation.cadence().sendWindow.to);
}

} // namespace afterword::policy
