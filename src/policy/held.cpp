// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is held back, with its reason and the time until which it is; the question about how things stand has
// a file of its own.
#include "holds.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace afterword::policy {

/// Why nothing more is sent once the cap is reached.
Sentence enough(const Situation &situation)
{
    return Sentence(
        QT_TRANSLATE_NOOP("Policy",
                          "You have written enough in this round, the last time on %1, and nobody answered; "
                          "another mail would only press. Put your strength into other applications."),
        situation.messageZone(situation.recipient())
            .dateAt(situation.lastWaveAt().value_or(situation.moment().at())));
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
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "On %1 they said that they will get in touch; leave it to them."),
                      repliedOn()),
             {u"003-12"_s, u"C-34"_s, u"C-30"_s});
        return;
    }
    if (m_situation.lastReply()) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "They answered on %1, so the follow-up has done its work already."),
                      repliedOn()),
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
        hold(kind, enough(m_situation), {u"001-42"_s, u"000-46"_s, u"004-17"_s, u"004-19"_s, u"C-11"_s});
        return;
    }
    const bool mayFollow = lastNudge(m_situation) && replyEffect(m_situation) != ReplyEffect::Stop;
    if (m_situation.lastReply() && !mayFollow)
        hold(kind,
             Sentence(
                 QT_TRANSLATE_NOOP("Policy", "They answered on %1, so there is no last reminder to send."),
                 repliedOn()),
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
                 Sentence(QT_TRANSLATE_NOOP("Policy", "Your last mail with news, of %1, stayed unanswered; "
                                                      "that ends the green light for more."),
                          m_zone.dateAt(unanswered->at)),
                 {u"003-12"_s, u"003-11"_s, u"C-35"_s});
        else
            hold(kind,
                 Sentence(QT_TRANSLATE_NOOP(
                              "Policy",
                              "Your last mail with news, of %1, is still unanswered; wait for a word first."),
                          m_zone.dateAt(unanswered->at)),
                 {u"003-12"_s, u"003-11"_s, u"C-35"_s}, over);
    } else if (keepInTouchSent(m_situation) >= m_situation.cadence().keepInTouch.max) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy", "You have sent as many mails with news as keep a contact "
                                                  "warm, the last on %1; more would wear it out."),
                      m_zone.dateAt(m_situation.lastSent(Kind::KeepInTouch)->at)),
             {u"003-14"_s, u"C-24"_s, u"C-35"_s});
    } else if (m_situation.namedDate()) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy", "They named %1 for an answer; wait for it first."),
                      m_situation.namedDate()->deadline.dateIn(m_zone)),
             {u"000-07"_s, u"C-09"_s, u"003-08"_s}, m_situation.namedDate()->end);
    }
}

void Holds::thankYou()
{
    if (m_situation.isClosed())
        return;
    QVarLengthArray<PersonId, 8> seen;
    for (const Interview *interview : m_situation.held()) {
        for (const PersonId &id : interview->interviewers) {
            if (seen.contains(id) || m_situation.isThanked(id, interview->round))
                continue;
            seen.append(id);
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
