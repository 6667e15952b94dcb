// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// guard(): first what is never done, then what the plan holds back, then what only the person can decide.
#include "guard.h"

#include "applicationplan.h"
#include "cadencestate.h"
#include "collisions.h"
#include "prohibitions.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace policy;

class Guard
{
public:
    Guard(const Situation &situation, const GuardQuestion &question)
        : m_situation(situation)
        , m_question(question)
        , m_plan(planApplication(situation))
    {
        QHash<ApplicationId, Steps> others;
        for (const Application *other : situation.index().applicationsOf(question.to)) {
            if (other != &situation.application())
                others.insert(other->id, planApplication(Situation(*other, situation.index())).steps);
        }
        markCollisions(situation, m_plan.steps, others);
    }

    std::vector<GuardFinding> findings();

private:
    void find(const QString &reason, const QStringList &rules)
    {
        m_findings.push_back({reason, rules, true});
    }
    void closed();
    void answered();
    void steps();
    void heldBack();
    void unplanned();
    bool isThanks() const { return m_question.kind == Kind::ThankYou; }
    int round() const;
    bool isAllowed() const;
    const Step *matching() const;

    const Situation &m_situation;
    const GuardQuestion &m_question;
    ApplicationPlan m_plan;
    std::vector<GuardFinding> m_findings;
};

int Guard::round() const
{
    if (m_question.interview.isEmpty())
        return m_situation.heldRound();
    return m_situation.roundOf(m_question.interview, m_situation.moment().at());
}

bool Guard::isAllowed() const
{
    Sketch sketch;
    sketch.kind = m_question.kind;
    sketch.interview = m_question.interview;
    sketch.round = round();
    sketch.to = {m_question.to};
    return adjustmentsFor(m_situation, sketch).allow != nullptr;
}

const Step *Guard::matching() const
{
    const Step *best = nullptr;
    for (const Step &step : m_plan.steps) {
        const bool isTo = std::ranges::find(step.to, m_question.to) != step.to.end();
        if (step.kind != m_question.kind || !isTo ||
            (m_question.interview && step.interview && step.interview != m_question.interview && isThanks()))
            continue;
        if (!best || (isOpen(step) && !isOpen(*best)))
            best = &step;
    }
    return best;
}

void Guard::closed()
{
    const bool isLastWord = m_question.kind == Kind::ThankYouAnyway || m_question.kind == Kind::OfferResponse;
    if (m_situation.isClosed() && !isLastWord && isEmployerFacing(m_question.kind))
        find(Policy::tr("This application is closed; nothing more needs to be sent."),
             {u"000-46"_s, u"C-31"_s});
}

/// The key of a double mail is person, kind, round, application, since the last human reply; keep-in-touch is
/// outside it.
void Guard::answered()
{
    const Kind kind = m_question.kind;
    if (kind == Kind::KeepInTouch || kind == Kind::Other || kind == Kind::AcknowledgeReply)
        return;
    const bool isTwice = isThanks() ? m_situation.isThanked(m_question.to, round()) : [&] {
        if (isWave(kind) || kind == Kind::RequestedCheckIn) {
            const Correspondence *last = m_situation.lastInCadence(kind);
            return last && names(*last, m_question.to);
        }
        return m_situation.lastSent(kind, m_question.to) != nullptr && !matching();
    }();
    if (isTwice)
        find(Policy::tr("%1 has had this mail from you already; a second one looks careless.")
                 .arg(nameOf(m_situation, m_question.to)),
             {u"000-55"_s, u"000-17"_s, u"C-40"_s});
}

void Guard::steps()
{
    const Step *step = matching();
    if (!step)
        return;
    if (step->state == StepState::Scheduled) {
        const Zone zone = isThanks() && !m_situation.held().empty()
                              ? m_situation.zoneOf(*m_situation.held().back())
                              : m_situation.messageZone(m_question.to);
        find(Policy::tr("It is too early: the time for it begins on %1.").arg(spoken(*step->opens, zone)),
             step->rules);
    } else if (step->blockedBy == BlockedBy::NoAddress) {
        find(Policy::tr("There is no usable address for %1.").arg(nameOf(m_situation, m_question.to)),
             {u"001-09"_s});
    }
    if (step->needsUser == NeedsUser::MergeOrSpace)
        find(Policy::tr("%1 has or gets the same kind of mail from you about another job.")
                 .arg(nameOf(m_situation, m_question.to)),
             {u"000-55"_s, u"C-40"_s});
    else if (step->needsUser)
        find(step->reason, step->rules);
}

void Guard::heldBack()
{
    const Step *step = matching();
    if (step && (isOpen(*step) || !isNudge(m_question.kind)))
        return;
    for (const HeldMessage &held : m_plan.advice.held) {
        const bool concerns =
            held.kind != Kind::ThankYou || std::ranges::find(held.to, m_question.to) != held.to.end();
        if (held.kind == m_question.kind && concerns)
            find(held.reason, held.rules);
    }
}

/// What the plan has no step for, now or later.
void Guard::unplanned()
{
    using enum Kind;
    if (matching() || !m_findings.empty())
        return;
    const auto other = std::ranges::find_if(
        m_plan.steps, [&](const Step &step) { return step.kind == m_question.kind && !step.to.empty(); });
    if (other != m_plan.steps.end() && isNudge(m_question.kind)) {
        find(Policy::tr("%1 is the one to write to; one question goes to one person.")
                 .arg(nameOf(m_situation, other->to.front())),
             {u"C-19"_s, u"004-04"_s, u"003-11"_s});
        return;
    }
    const QString name = nameOf(m_situation, m_question.to);
    switch (m_question.kind) {
    case ThankYou: {
        const bool isHeld = m_situation.heldRound() > 0 && round() <= m_situation.heldRound();
        find(isHeld ? Policy::tr("%1 did not interview you in that round.").arg(name)
                    : Policy::tr("The interview is not over yet; thank them afterwards."),
             {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"000-19"_s, u"C-19"_s});
        break;
    }
    case InterestFollowUp:
        find(Policy::tr(
                 "It is not the time for a follow-up: it comes three to four days after the interview, once "
                 "you have said thank you."),
             {u"000-32"_s, u"C-08"_s});
        break;
    case StatusCheckIn:
        find(Policy::tr("There is nothing to ask about yet."), {u"000-58"_s, u"C-08"_s, u"004-12"_s});
        break;
    case FinalFollowUp:
        find(Policy::tr("A last mail comes a week after a follow-up that stayed unanswered."),
             {u"000-45"_s, u"C-10"_s});
        break;
    case RequestedCheckIn:
        find(Policy::tr("Nobody asked you to check in."), {u"003-10"_s, u"C-23"_s});
        break;
    case KeepInTouch:
        find(Policy::tr("Only a warm reply opens the way for keeping in touch."),
             {u"003-11"_s, u"003-12"_s, u"C-35"_s});
        break;
    case Withdraw:
        find(Policy::tr("Only an accepted offer in writing is a reason to withdraw elsewhere; until then let "
                        "it run."),
             {u"001-31"_s, u"001-37"_s, u"C-36"_s});
        break;
    case NotifyReference:
        find(Policy::tr("%1 has not agreed to be a reference, or nobody has asked for one.").arg(name),
             {u"001-27"_s, u"000-23"_s, u"C-18"_s});
        break;
    case LinkedinConnect:
        find(Policy::tr("Connect after your thank-you to %1 has gone out.").arg(name),
             {u"001-24"_s, u"C-16"_s});
        break;
    case ThankYouAnyway:
        find(Policy::tr("They have not said no."), {u"003-16"_s, u"C-31"_s});
        break;
    case OfferResponse:
        find(Policy::tr("There is no open offer to answer."), {u"003-13"_s, u"C-36"_s});
        break;
    default:
        break;
    }
}

std::vector<GuardFinding> Guard::findings()
{
    closed();
    answered();
    steps();
    heldBack();
    unplanned();
    if (isAllowed())
        m_findings.clear();
    return std::move(m_findings);
}

} // namespace

GuardAnswer guard(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar,
                  const GuardQuestion &question, Instant at)
{
    const Moment moment(at);
    const TrackerIndex index(tracker, cadence, calendar, moment);
    GuardAnswer answer;
    const Application *application = tracker.find(question.application);
    if (!application || !index.person(question.to)) {
        answer.verdict = Verdict::Ask;
        answer.findings.push_back({Policy::tr("The application or the person is not in your records."),
                                   {u"000-53"_s, u"000-54"_s},
                                   true});
        return answer;
    }
    const Situation situation(*application, index);
    answer.findings = prohibitions(situation, question);
    if (!answer.findings.empty()) {
        answer.verdict = Verdict::Block;
        return answer;
    }
    answer.findings = channelDoubts(situation, question);
    std::ranges::move(Guard(situation, question).findings(), std::back_inserter(answer.findings));
    answer.verdict = answer.findings.empty() ? Verdict::Allow : Verdict::Ask;
    return answer;
}

} // namespace afterword
