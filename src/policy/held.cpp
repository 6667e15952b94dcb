// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is held back, with its reason and the time until which it is.
#include "applicationplan.h"
#include "cadencestate.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

/// Why nothing more is sent once the cap is reached.
Sentence enough()
{
    return Sentence(QT_TRANSLATE_NOOP(
        "Policy",
        "Your messages of this round are unanswered; another one would only press. Put your strength "
        "into other applications."));
}

class Holds
{
public:
    explicit Holds(const Situation &situation)
        : m_situation(situation)
        , m_recipient(situation.recipient())
        , m_zone(situation.messageZone(m_recipient))
    {}

    std::vector<HeldMessage> take() { return std::move(m_held); }

    void status();
    void interest();
    void final();
    void keepInTouch();
    void thankYou();

private:
    void hold(Kind kind, const Sentence &reason, const QStringList &rules,
              std::optional<Instant> until = std::nullopt)
    {
        if (until && m_situation.reached(*until))
            until.reset();
        const PersonId to =
            kind == Kind::KeepInTouch ? m_situation.hiringManagerElseRecipient() : m_recipient;
        HeldMessage message{kind, {}, until, reason, rules};
        if (to)
            message.to = {to};
        m_held.push_back(std::move(message));
    }
    void statusAboutDate(const NamedDate &date);
    void statusAfterReply(ReplyEffect effect);
    void statusAtTheEnd();
    Instant rolled(Instant instant) const { return rolledFor(m_situation, instant, m_recipient); }

    const Situation &m_situation;
    PersonId m_recipient;
    Zone m_zone;
    std::vector<HeldMessage> m_held;
};

void Holds::status()
{
    const Kind kind = Kind::StatusCheckIn;
    const ReplyEffect effect = replyEffect(m_situation);
    if (m_situation.isClosed()) {
        hold(kind,
             Sentence(
                 QT_TRANSLATE_NOOP("Policy", "This application is closed; there is nothing left to ask.")),
             {u"003-16"_s, u"C-31"_s, u"000-46"_s});
        return;
    }
    const bool isInvited = effect == ReplyEffect::Ended && m_situation.lastReply() &&
                           m_situation.lastReply()->meaning == Meaning::NextRound;
    if (m_situation.hasNextInterview() || isInvited) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy",
                 "They invited you to the next round; ask about the decision after it, not before.")),
             {u"C-30"_s, u"000-28"_s});
        return;
    }
    if (isCadenceEnded(m_situation)) {
        statusAtTheEnd();
        return;
    }
    if (isExhausted(m_situation)) {
        hold(kind, enough(), {u"001-42"_s, u"000-46"_s, u"004-19"_s, u"C-11"_s});
        return;
    }
    if (const auto &date = m_situation.namedDate(); date && !wasAsked(m_situation, *date)) {
        statusAboutDate(*date);
        return;
    }
    if (lastNudge(m_situation) && effect != ReplyEffect::Stop) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "Your last mail is unanswered; what may follow a week later is one "
                                        "last mail, not another question.")),
             {u"000-58"_s, u"000-45"_s, u"C-10"_s});
        return;
    }
    if (effect == ReplyEffect::Quiet || effect == ReplyEffect::Stop) {
        statusAfterReply(effect);
        return;
    }
    const bool isWeekOver = m_situation.firstThankYou() && m_situation.reached(weekOver(m_situation)) &&
                            m_situation.cadence().withoutPromise != WithoutPromise::None;
    if (effect == ReplyEffect::None && m_situation.heldRound() > 0 && !isWeekOver) {
        const Sentence reason(
            QT_TRANSLATE_NOOP("Policy", "Give them at least a week before you ask how things stand."));
        hold(kind, reason, {u"000-58"_s, u"004-12"_s, u"C-08"_s, u"C-12"_s},
             m_situation.firstThankYou() ? std::optional(weekOver(m_situation)) : std::nullopt);
    }
}

void Holds::statusAtTheEnd()
{
    const Kind kind = Kind::StatusCheckIn;
    if (m_situation.openOffer() || m_situation.hasVerbalOfferOnly())
        hold(kind, Sentence(QT_TRANSLATE_NOOP("Policy", "They made you an offer; answer that instead.")),
             {u"003-13"_s, u"C-36"_s});
    else if (m_situation.mustWithdraw())
        hold(kind, Sentence(QT_TRANSLATE_NOOP("Policy", "You took another job; withdraw here instead.")),
             {u"001-37"_s, u"C-36"_s});
}

void Holds::statusAboutDate(const NamedDate &date)
{
    const QDate day = date.deadline.dateIn(m_zone);
    if (date.checkBack) {
        hold(Kind::StatusCheckIn,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "They asked you to check in after %1; do just that, and not before."),
                      day),
             {u"003-10"_s, u"C-23"_s, u"004-12"_s, u"C-07"_s}, rolled(date.end));
        return;
    }
    const Instant asks = rolled(date.end + std::chrono::hours(m_situation.cadence().promiseGraceHours));
    if (m_situation.reached(asks))
        statusAfterReply(replyEffect(m_situation));
    else
        hold(
            Kind::StatusCheckIn,
            Sentence(
                QT_TRANSLATE_NOOP(
                    "Policy",
                    "They named %1; a question before that day is over and two more have passed would be too "
                    "early."),
                day),
            {u"004-12"_s, u"004-13"_s, u"002-16"_s, u"C-07"_s}, asks);
}

/// The quiet time after a reply.
void Holds::statusAfterReply(ReplyEffect effect)
{
    const Kind kind = Kind::StatusCheckIn;
    if (effect == ReplyEffect::Stop) {
        hold(
            kind,
            Sentence(QT_TRANSLATE_NOOP("Policy", "They said that they will get in touch; leave it to them.")),
            {u"003-12"_s, u"C-34"_s, u"001-35"_s, u"C-30"_s}, rolled(quietUntil(m_situation)));
        return;
    }
    if (effect != ReplyEffect::Quiet)
        return;
    if (m_situation.application().interest == Interest::Low && !m_situation.namedDate())
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy", "Their reply left it open and you are not very interested; wait for them.")),
             {u"001-35"_s, u"C-30"_s});
    else if (const Instant over = rolled(quietUntil(m_situation)); !m_situation.reached(over))
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy", "Their reply left it open; give them seven business days before you ask.")),
             {u"001-34"_s, u"001-35"_s, u"C-22"_s, u"C-30"_s}, over);
}

void Holds::interest()
{
    const Kind kind = Kind::InterestFollowUp;
    if (m_situation.isClosed() || m_situation.heldRound() == 0)
        return;
    const auto &date = m_situation.namedDate();
    const bool isWanted =
        m_situation.cadence().interest.whilePromisePending && m_situation.namedDateIsPending();
    if (date && !isWanted) {
        hold(kind,
             m_situation.namedDateIsPending()
                 ? Sentence(QT_TRANSLATE_NOOP("Policy",
                                              "They named %1 for an answer; until then there is nothing to "
                                              "follow up."),
                            date->deadline.dateIn(m_zone))
                 : Sentence(QT_TRANSLATE_NOOP(
                                "Policy", "They named %1 for an answer; what is left to ask is about that."),
                            date->deadline.dateIn(m_zone)),
             {u"004-12"_s, u"000-07"_s, u"003-08"_s, u"C-09"_s}, date->end);
        return;
    }
    if (replyEffect(m_situation) == ReplyEffect::Stop) {
        hold(
            kind,
            Sentence(QT_TRANSLATE_NOOP("Policy", "They said that they will get in touch; leave it to them.")),
            {u"003-12"_s, u"C-34"_s, u"C-30"_s});
        return;
    }
    if (m_situation.lastReply()) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "They have answered, so the follow-up has done its work already.")),
             {u"C-30"_s, u"003-12"_s});
        return;
    }
    if (m_situation.hasOpenRequest()) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy", "They asked you for something first; do that, and it will be your sign of life.")),
             {u"002-23"_s, u"002-24"_s});
        return;
    }
    if (adjustmentsFor(m_situation, kind).isSkipped())
        hold(kind, Sentence(QT_TRANSLATE_NOOP("Policy", "You chose to leave it out.")),
             {u"user"_s, u"C-08"_s});
}

void Holds::final()
{
    const Kind kind = Kind::FinalFollowUp;
    if (m_situation.isClosed() || m_situation.heldRound() == 0)
        return;
    if (isExhausted(m_situation)) {
        hold(kind, enough(), {u"001-42"_s, u"000-46"_s, u"004-17"_s, u"004-19"_s, u"C-11"_s});
        return;
    }
    const bool mayFollow = lastNudge(m_situation) && replyEffect(m_situation) != ReplyEffect::Stop;
    if (m_situation.lastReply() && !mayFollow)
        hold(kind,
             Sentence(
                 QT_TRANSLATE_NOOP("Policy", "They have answered, so there is no last reminder to send.")),
             {u"004-17"_s, u"001-34"_s, u"C-30"_s, u"003-12"_s});
}

void Holds::keepInTouch()
{
    if (m_situation.isClosed() || replyEffect(m_situation) != ReplyEffect::Warm)
        return;
    const Kind kind = Kind::KeepInTouch;
    if (const Correspondence *unanswered = unansweredKeepInTouch(m_situation)) {
        const Instant over =
            m_zone.plusDays(unanswered->at, m_situation.cadence().keepInTouch.haltedAfterDays);
        if (m_situation.reached(over))
            hold(kind,
                 Sentence(QT_TRANSLATE_NOOP(
                     "Policy",
                     "Your last mail with news stayed unanswered; that ends the green light for more.")),
                 {u"003-12"_s, u"003-11"_s, u"C-35"_s});
        else
            hold(kind,
                 Sentence(QT_TRANSLATE_NOOP(
                     "Policy", "Your last mail with news is still unanswered; wait for a word first.")),
                 {u"003-12"_s, u"003-11"_s, u"C-35"_s}, over);
    } else if (keepInTouchSent(m_situation) >= m_situation.cadence().keepInTouch.max) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                 "Policy",
                 "You have sent as many mails with news as keep a contact warm; more would wear it out.")),
             {u"003-14"_s, u"C-24"_s, u"C-35"_s});
    } else if (m_situation.namedDate()) {
        hold(kind, Sentence(QT_TRANSLATE_NOOP("Policy", "A date was named; wait for it first.")),
             {u"000-07"_s, u"C-09"_s, u"003-08"_s}, m_situation.namedDate()->end);
    }
}

void Holds::thankYou()
{
    if (m_situation.isClosed())
        return;
    QSet<PersonId> seen;
    for (const Interview *interview : m_situation.held()) {
        for (const PersonId &id : interview->interviewers) {
            if (seen.contains(id) || m_situation.isThanked(id, interview->round))
                continue;
            seen.insert(id);
            HeldMessage message{Kind::ThankYou, {id}, std::nullopt, {}, {u"001-09"_s}};
            if (m_situation.isRefused(id)) {
                message.reason = Sentence(
                    QT_TRANSLATE_NOOP(
                        "Policy",
                        "%1 gave no contact details; thanks can only go through whoever coordinates."),
                    nameOf(m_situation, id));
                message.rules += {u"C-37"_s, u"000-14"_s};
            } else if (!m_situation.hasUsableEmail(id)) {
                message.reason =
                    Sentence(QT_TRANSLATE_NOOP("Policy", "There is no address for %1 yet; ask for it first."),
                             nameOf(m_situation, id));
            } else {
                continue;
            }
            m_held.push_back(std::move(message));
        }
    }
}

} // namespace

std::vector<HeldMessage> heldMessages(const Situation &situation)
{
    Holds holds(situation);
    holds.thankYou();
    holds.interest();
    holds.status();
    holds.final();
    holds.keepInTouch();
    return holds.take();
}

} // namespace afterword::policy
