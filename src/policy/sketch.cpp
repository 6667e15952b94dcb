// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a rule's sketch to a step of the plan.
#include "sketch.h"

#include "words.h"

#include <algorithm>
#include <array>

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
    step.reason.append(
        Sentence(QT_TRANSLATE_NOOP("Policy", "You put it off until %1."), ownTime(situation, until, zone)));
}

/// The key's parts are kept apart by slashes.
void appendEscaped(QString &id, const QString &part)
{
    if (!part.contains(u'%') && !part.contains(u'/')) {
        id += part;
        return;
    }
    for (const QChar unit : part) {
        if (unit == u'%')
            id += "%25"_L1;
        else if (unit == u'/')
            id += "%2F"_L1;
        else
            id += unit;
    }
}

/// There are never many, so a set would cost more than it saves.
void removeRepeats(QStringList &rules)
{
    for (qsizetype i = 1; i < rules.size();) {
        if (std::find(rules.cbegin(), rules.cbegin() + i, rules[i]) != rules.cbegin() + i)
            rules.removeAt(i);
        else
            ++i;
    }
}

/// Away for the whole time that is left for it, the person does it before, or says so (own; no time of the
/// rules moves by it).
void noteAbsence(const Situation &situation, Step &step)
{
    const auto &absences = situation.index().tracker().profile.away;
    if (absences.empty() || !isEmployerFacing(step.kind) || !step.opens)
        return;
    const Zone zone = situation.index().profileZone();
    const QDate first = zone.dateAt(*step.opens);
    const QDate last = zone.dateAt(step.due.value_or(*step.opens));
    for (const AwayPeriod &away : absences) {
        if (first < away.from || last > away.to)
            continue;
        step.reason.append(
            Sentence(QT_TRANSLATE_NOOP("Policy", "You are away from %1 to %2: prepare it before you go."),
                     away.from, away.to));
        return;
    }
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

QString roundKey(int round)
{
    static const std::array known{u"r0"_s, u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s, u"r5"_s};
    const auto place = static_cast<size_t>(round);
    return place < known.size() ? known[place] : u'r' + QString::number(round);
}

StepId stepId(const ApplicationId &application, Kind kind, const QStringList &key)
{
    QString id;
    id.reserve(application.value().size() + 64);
    if (application) {
        appendEscaped(id, application.value());
        id += u'/';
    }
    id += exchangeName(kind);
    for (const QString &part : key) {
        id += u'/';
        appendEscaped(id, part);
    }
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
    if (situation.application().adjustments.empty())
        return {};
    Sketch sketch;
    sketch.kind = kind;
    sketch.round = situation.heldRound();
    sketch.to = {situation.recipient()};
    return adjustmentsFor(situation, sketch);
}

bool isAllowed(const Situation &situation, const Step &step)
{
    if (situation.application().adjustments.empty())
        return false;
    Sketch sketch;
    sketch.kind = step.kind;
    sketch.interview = step.interview;
    sketch.round = situation.heldRound();
    sketch.to = step.to;
    sketch.about = step.about;
    return adjustmentsFor(situation, sketch).allow != nullptr;
}

std::optional<Step> finished(const Situation &situation, Sketch sketch)
{
    const Adjusted adjusted = adjustmentsFor(situation, sketch);
    if (adjusted.isSkipped())
        return std::nullopt;
    Step step;
    step.blockedBy = missing(situation, sketch);
    step.id = stepId(situation.application().id, sketch.kind, sketch.key);
    step.application = situation.application().id;
    step.interview = std::move(sketch.interview);
    step.kind = sketch.kind;
    step.to = std::move(sketch.to);
    step.about = std::move(sketch.about);
    step.channel = sketch.channel;
    step.opens = sketch.opens;
    step.target = sketch.target;
    step.due = sketch.due;
    step.closes = sketch.closes;
    step.optional = sketch.optional;
    step.needsUser = sketch.needsUser;
    step.avoidTopics = std::move(sketch.avoidTopics);
    step.reason = std::move(sketch.reason);
    step.rules = std::move(sketch.rules);
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
    removeRepeats(step.rules);
    noteAbsence(situation, step);
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
