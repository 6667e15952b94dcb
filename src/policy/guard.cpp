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
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace policy;

bool isOwnTask(Kind kind)
{
    using enum Kind;
    return kind == AskAtInterview || kind == PrepareNextRound || kind == Debrief || kind == KeepApplying ||
           kind == MergeDuplicates;
}

bool isInterviewer(const Interview &interview, const PersonId &person)
{
    return std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
}

class Guard
{
public:
    Guard(const Situation &situation, const GuardQuestion &question)
        : m_situation(situation)
        , m_question(question)
        , m_plan(planApplication(situation))
    {
        std::unordered_map<const Application *, Steps> others;
        markCollisions(situation, m_plan.steps, [&](const Application &other) -> const Steps & {
            const auto known = others.find(&other);
            if (known != others.end())
                return known->second;
            return others.emplace(&other, planApplication(Situation(other, situation.index())).steps)
                .first->second;
        });
    }

    /// The person decided so, with a reason that is recorded.
    bool isAllowed() const;
    std::vector<GuardFinding> findings();

private:
    void find(const QString &reason, const QStringList &rules, Concern concern = Concern::Other)
    {
        m_findings.push_back({reason, rules, true, concern});
    }
    void closed();
    void sentAlready();
    void steps();
    void heldBack();
    void addressee();
    void address();
    void leftOut();
    void unplanned();
    void unplannedThanks();
    bool isSentAlready() const;
    bool hasWritten() const;
    bool hasMet() const;
    bool wantsThanksFirst() const;
    bool thanksThroughCoordinator() const;
    Sketch sketch() const;
    bool isThanks() const { return m_question.kind == Kind::ThankYou; }
    int round() const;
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

Sketch Guard::sketch() const
{
    Sketch sketch;
    sketch.kind = m_question.kind;
    sketch.interview = m_question.interview;
    sketch.round = round();
    sketch.to = {m_question.to};
    return sketch;
}

bool Guard::isAllowed() const
{
    return adjustmentsFor(m_situation, sketch()).allow != nullptr;
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
    if (m_situation.isClosed() && !isLastWord && !isOwnTask(m_question.kind))
        find(Policy::tr("This application is closed; nothing more needs to be sent."),
             {u"000-46"_s, u"C-31"_s});
}

/// The key of a double mail is person, kind, round, application, since the last human reply; keep-in-touch is
/// outside it.
bool Guard::isSentAlready() const
{
    const Kind kind = m_question.kind;
    if (kind == Kind::KeepInTouch || kind == Kind::Other)
        return false;
    if (isThanks())
        return m_situation.isThanked(m_question.to, round());
    const Step *step = matching();
    if (step && isOpen(*step))
        return false; // asked for anew
    if (isWave(kind) || kind == Kind::RequestedCheckIn) {
        const Correspondence *last = m_situation.lastInCadence(kind);
        return last && names(*last, m_question.to);
    }
    const Correspondence *last = m_situation.lastSent(kind, m_question.to);
    if (!last || step)
        return false;
    return kind != Kind::AcknowledgeReply ||
           std::ranges::none_of(m_situation.replies(), [&](const Reply &reply) {
               return reply.entry->at >= last->at &&
                      (reply.writer.isEmpty() || reply.writer == m_question.to);
           });
}

void Guard::sentAlready()
{
    if (!isSentAlready())
        return;
    QStringList rules{u"000-55"_s, u"000-17"_s, u"C-40"_s};
    if (m_question.kind == Kind::ThankYouAnyway)
        rules += {u"003-16"_s, u"C-31"_s};
    find(Policy::tr("%1 has had this mail from you already; a second one looks careless.")
             .arg(nameOf(m_situation, m_question.to)),
         rules, Concern::SentAlready);
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
    }
    if (step->needsUser == NeedsUser::MergeOrSpace)
        find(Policy::tr("%1 has or gets the same kind of mail from you about another job.")
                 .arg(nameOf(m_situation, m_question.to)),
             {u"000-55"_s, u"C-40"_s});
    else if (step->needsUser)
        find(step->reason.text(), step->rules);
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
            find(held.reason.text(), held.rules);
    }
}

/// A message of a kind goes to whom the plan names for it; a nudge that is held back, to whom it would go.
void Guard::addressee()
{
    const Kind kind = m_question.kind;
    const bool isPersonal = isThanks() || !(isEmployerFacing(kind));
    if (isPersonal || matching() || (kind == Kind::AcknowledgeReply && hasWritten()))
        return;
    PersonId right;
    QStringList rules{u"C-19"_s, u"004-04"_s};
    for (const Step &step : m_plan.steps) {
        if (step.kind != kind || step.to.empty())
            continue;
        right = step.to.front();
        rules += step.rules;
        break;
    }
    if (right.isEmpty() && !m_situation.isClosed() && kind != Kind::FinalFollowUp) {
        for (const HeldMessage &held : m_plan.advice.held) {
            if (held.kind == kind && held.to.size() == 1)
                right = held.to.front();
        }
    }
    if (right.isEmpty() || right == m_question.to)
        return;
    if (isNudge(kind))
        rules += u"003-11"_s;
    rules.removeDuplicates();
    find(Policy::tr("%1 is the one to write to; one question goes to one person.")
             .arg(nameOf(m_situation, right)),
         rules, Concern::Recipient);
}

void Guard::address()
{
    Channel channel = channelOf(m_question);
    if (const Step *step = matching(); step && step->channel && !m_question.channel)
        channel = *step->channel;
    const bool isKnown = std::ranges::any_of(
        m_findings, [](const GuardFinding &finding) { return finding.rules.contains(u"001-09"_s); });
    if (channel == Channel::Email && !isKnown && !isOwnTask(m_question.kind) &&
        !m_situation.hasUsableEmail(m_question.to))
        find(Policy::tr("There is no usable address for %1.").arg(nameOf(m_situation, m_question.to)),
             {u"001-09"_s});
}

void Guard::leftOut()
{
    if (m_findings.empty() && !matching() && adjustmentsFor(m_situation, sketch()).isSkipped())
        find(Policy::tr("You chose to leave it out."), {u"user"_s});
}

/// Whether that person wrote anything in this round that may be answered.
bool Guard::hasWritten() const
{
    return std::ranges::any_of(m_situation.replies(), [this](const Reply &reply) {
        return reply.round >= m_situation.heldRound() &&
               (reply.writer.isEmpty() || reply.writer == m_question.to);
    });
}

/// Whoever interviews is connected with after the thanks; others at the company any time (C-16).
bool Guard::wantsThanksFirst() const
{
    const auto &interviews = m_situation.application().interviews;
    const bool isHost = std::ranges::any_of(interviews, [this](const Interview &interview) {
        return interview.status != InterviewStatus::Cancelled && isInterviewer(interview, m_question.to);
    });
    return isHost && !m_situation.lastSent(Kind::ThankYou, m_question.to);
}

bool Guard::hasMet() const
{
    return std::ranges::any_of(m_situation.application().interviews, [this](const Interview &interview) {
        return interview.isHeldAt(m_situation.moment().at()) && isInterviewer(interview, m_question.to);
    });
}

/// Whoever refused contact is thanked through the coordinator (C-37).
bool Guard::thanksThroughCoordinator() const
{
    return m_question.to == m_situation.application().coordinator &&
           std::ranges::any_of(m_situation.held(), [this](const Interview *interview) {
               return std::ranges::any_of(interview->interviewers, [&](const PersonId &id) {
                   return m_situation.isRefused(id) && !m_situation.isThanked(id, interview->round);
               });
           });
}

void Guard::unplannedThanks()
{
    if (thanksThroughCoordinator())
        return;
    const bool isHeld = m_situation.heldRound() > 0 && round() <= m_situation.heldRound();
    QString reason = Policy::tr("The interview is not over yet; thank them afterwards.");
    if (isHeld && hasMet())
        reason = Policy::tr("It is too late for thanks alone; another mail has taken their place.");
    else if (isHeld)
        reason =
            Policy::tr("%1 did not interview you in that round.").arg(nameOf(m_situation, m_question.to));
    find(reason, {u"C-01"_s, u"001-08"_s, u"001-16"_s, u"001-17"_s, u"004-06"_s, u"000-19"_s, u"C-19"_s});
}

/// What the plan has no step for, now or later.
void Guard::unplanned()
{
    using enum Kind;
    if (matching() || !m_findings.empty())
        return;
    const QString name = nameOf(m_situation, m_question.to);
    switch (m_question.kind) {
    case ThankYou:
        unplannedThanks();
        break;
    case HandwrittenCard:
        if (!hasMet())
            find(Policy::tr("A card thanks for an interview; there was none with %1 yet.").arg(name),
                 {u"001-10"_s, u"C-06"_s});
        break;
    case AcknowledgeReply:
        if (!hasWritten())
            find(Policy::tr("%1 has not written anything that wants an answer.").arg(name),
                 {u"001-32"_s, u"C-30"_s});
        break;
    case ContactByDate:
    case Deliverable:
    case RequestedCall:
        find(Policy::tr("Nobody is waiting for that from you."), {u"002-23"_s, u"002-24"_s});
        break;
    case InterestFollowUp:
        find(Policy::tr("It is not the time for a follow-up: it comes some days after the interview, once "
                        "you have said thank you."),
             {u"000-32"_s, u"C-08"_s});
        break;
    case StatusCheckIn:
        find(Policy::tr("There is nothing to ask about yet."), {u"000-58"_s, u"C-08"_s, u"004-12"_s});
        break;
    case FinalFollowUp:
        find(Policy::tr("A last mail follows only one that stayed unanswered for a while."),
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
        if (m_situation.index().acceptance())
            break; // before any interview it is the person's own choice
        find(Policy::tr("Only an accepted offer in writing is a reason to withdraw elsewhere; until then let "
                        "it run."),
             {u"001-31"_s, u"001-37"_s, u"C-36"_s});
        break;
    case NotifyReference:
        find(Policy::tr("%1 has not agreed to be a reference, or nobody has asked for one.").arg(name),
             {u"001-27"_s, u"000-23"_s, u"C-18"_s});
        break;
    case ConfirmReference:
        if (m_situation.index().consent(m_question.to) == Consent::Declined)
            find(Policy::tr("%1 does not want to be a reference.").arg(name), {u"001-27"_s, u"C-18"_s});
        break;
    case AskReferenceContacted:
        if (!m_situation.lastSent(NotifyReference, m_question.to))
            find(Policy::tr("%1 does not know yet that a call may come.").arg(name),
                 {u"002-11"_s, u"C-18"_s});
        break;
    case LinkedinConnect:
        if (!wantsThanksFirst())
            break;
        find(Policy::tr("Connect after your thank-you to %1 has gone out.").arg(name),
             {u"001-24"_s, u"C-16"_s});
        break;
    case ThankYouAnyway:
        find(m_situation.rejection()
                 ? Policy::tr("The last word after a refusal comes within two weeks, or not at all.")
                 : Policy::tr("They have not said no."),
             {u"003-16"_s, u"C-31"_s});
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
    sentAlready();
    steps();
    heldBack();
    addressee();
    address();
    leftOut();
    unplanned();
    return std::move(m_findings);
}

} // namespace

GuardAnswer guard(const Tracker &tracker, const Cadence &cadence, const BusinessCalendar &calendar,
                  const GuardQuestion &question, Instant at)
{
    const Moment moment(at);
    const FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const TrackerIndex index(facts, cadences, calendar, moment);
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
    Guard asked(situation, question);
    if (asked.isAllowed())
        return answer;
    answer.findings = channelDoubts(situation, question);
    std::ranges::move(asked.findings(), std::back_inserter(answer.findings));
    answer.verdict = answer.findings.empty() ? Verdict::Allow : Verdict::Ask;
    return answer;
}

} // namespace afterword
