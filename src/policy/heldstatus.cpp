// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a question about how things stand is held back.
#include "holds.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace afterword::policy {

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
    if (m_situation.hasNextInterview()) {
        const Interview &next = *m_situation.planned().front();
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "The next interview is on %1; ask about the decision after it, not "
                                        "before."),
                      m_situation.zoneOf(next).dateAt(next.start)),
             {u"C-30"_s, u"000-28"_s});
        return;
    }
    if (isInvited) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "On %1 they invited you to the next round; ask about the decision "
                                        "after it, not before."),
                      repliedOn()),
             {u"C-30"_s, u"000-28"_s});
        return;
    }
    if (isCadenceEnded(m_situation)) {
        statusAtTheEnd();
        return;
    }
    if (isExhausted(m_situation)) {
        hold(kind, enough(m_situation), {u"001-42"_s, u"000-46"_s, u"004-19"_s, u"C-11"_s});
        return;
    }
    if (const auto &date = m_situation.namedDate(); date && !wasAsked(m_situation, *date)) {
        statusAboutDate(*date);
        return;
    }
    if (lastNudge(m_situation) && effect != ReplyEffect::Stop) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy", "Your last mail, of %1, is unanswered; what may follow it "
                                                  "is one last mail, not another question."),
                      m_zone.dateAt(lastNudge(m_situation)->at)),
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
        statusBeforeAWeek();
    }
}

void Holds::statusBeforeAWeek()
{
    const QStringList rules{u"000-58"_s, u"004-12"_s, u"C-08"_s, u"C-12"_s};
    if (m_situation.cadence().withoutPromise == WithoutPromise::None) {
        hold(Kind::StatusCheckIn,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "No date was named, and your cadence asks only about a date that "
                                        "was named and has passed.")),
             rules);
    } else if (const Correspondence *thanks = m_situation.firstThankYou()) {
        const Instant week = weekOver(m_situation);
        hold(Kind::StatusCheckIn,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "Your thank-you went out on %1; give them until %2 before you ask "
                                        "how things stand."),
                      m_zone.dateAt(thanks->at), m_zone.local(week)),
             rules, week);
    } else {
        hold(Kind::StatusCheckIn,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "The interview was on %1; say thank you first, and give them time "
                                        "before you ask how things stand."),
                      m_zone.dateAt(m_situation.roundEnd())),
             rules);
    }
}

void Holds::statusAtTheEnd()
{
    const Kind kind = Kind::StatusCheckIn;
    if (m_situation.openOffer() || m_situation.hasVerbalOfferOnly())
        hold(kind,
             Sentence(
                 QT_TRANSLATE_NOOP("Policy", "They made you an offer; answer that, and ask nothing else.")),
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
        hold(Kind::StatusCheckIn,
             Sentence(QT_TRANSLATE_NOOP(
                          "Policy", "They named %1 for an answer; a question before %2 would be too early."),
                      day, m_zone.local(asks)),
             {u"004-12"_s, u"004-13"_s, u"002-16"_s, u"C-07"_s}, asks);
}

/// The quiet time after a reply.
void Holds::statusAfterReply(ReplyEffect effect)
{
    const Kind kind = Kind::StatusCheckIn;
    if (effect == ReplyEffect::Stop) {
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "On %1 they said that they will get in touch; leave it to them."),
                      repliedOn()),
             {u"003-12"_s, u"C-34"_s, u"001-35"_s, u"C-30"_s}, rolled(quietUntil(m_situation)));
        return;
    }
    if (effect != ReplyEffect::Quiet)
        return;
    if (m_situation.application().interest == Interest::Low && !m_situation.namedDate())
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP(
                          "Policy",
                          "Their reply of %1 left it open and you are not very interested; wait for them."),
                      repliedOn()),
             {u"001-35"_s, u"C-30"_s});
    else if (const Instant over = rolled(quietUntil(m_situation)); !m_situation.reached(over))
        hold(kind,
             Sentence(QT_TRANSLATE_NOOP("Policy",
                                        "Their reply of %1 left it open; give them until %2 before you ask."),
                      repliedOn(), m_zone.local(over)),
             {u"001-34"_s, u"001-35"_s, u"C-22"_s, u"C-30"_s}, over);
}

} // namespace afterword::policy
