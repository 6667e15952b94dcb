// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's findings first, then what the records tell about that person and that company.
#include "beforewriting.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace policy;

class BeforeWriting
{
    Q_DECLARE_TR_FUNCTIONS(BeforeWriting)

public:
    BeforeWriting(const Situation &situation, const GuardQuestion &question)
        : m_situation(situation)
        , m_application(situation.application())
        , m_question(question)
        , m_name(nameOf(situation, question.to))
    {}

    void guarded(const GuardAnswer &answer);
    void lastWritten();
    void unanswered();
    void namedDate();
    void elsewhere();
    void otherRole();
    void channel();
    std::vector<WritingNotice> take() { return std::move(m_notices); }

private:
    void know(const QString &sentence, const QStringList &rules)
    {
        const bool isKnown =
            std::ranges::find(m_notices, sentence, &WritingNotice::sentence) != m_notices.end();
        if (!isKnown)
            m_notices.push_back({NoticeSeverity::Know, sentence, rules, true});
    }
    /// The newest mail to that person there, with the day by the person's own clock.
    struct Written
    {
        const Correspondence *entry = nullptr;
        QString day;
    };
    Written lastTo(const Application &application) const;

    const Situation &m_situation;
    const Application &m_application;
    const GuardQuestion &m_question;
    QString m_name;
    std::vector<WritingNotice> m_notices;
};

void BeforeWriting::guarded(const GuardAnswer &answer)
{
    for (const GuardFinding &finding : answer.findings)
        m_notices.push_back({finding.overridable ? NoticeSeverity::Ask : NoticeSeverity::Block,
                             finding.reason, finding.rules, finding.overridable});
}

BeforeWriting::Written BeforeWriting::lastTo(const Application &application) const
{
    const TrackerIndex &index = m_situation.index();
    Written last;
    for (const Correspondence &entry : application.correspondence) {
        if (names(entry, m_question.to) && index.isSent(application, entry) &&
            (!last.entry || entry.at >= last.entry->at))
            last.entry = &entry;
    }
    if (last.entry) {
        const Zone zone = m_situation.messageZone(m_question.to);
        last.day = spokenDay(ownTime(m_situation, last.entry->at, zone).date);
    }
    return last;
}

void BeforeWriting::lastWritten()
{
    const Written last = lastTo(m_application);
    if (!last.entry)
        return;
    const QString subject = last.entry->subject.simplified();
    if (!subject.isEmpty())
        //: %1 is a person, %2 a date, %3 the subject of the message
        know(tr("You last wrote to %1 on %2: “%3”.").arg(m_name, last.day, subject),
             {u"000-53"_s, u"000-55"_s});
    else
        //: %1 is a person, %2 a date
        know(tr("You last wrote to %1 on %2.").arg(m_name, last.day), {u"000-53"_s, u"000-55"_s});
}

void BeforeWriting::unanswered()
{
    if (const int count = m_situation.unanswered(); count > 0 && isNudge(m_question.kind))
        know(
            tr("%n message(s) of yours in this round are unanswered; after %1 it is time to stop.", "", count)
                .arg(m_situation.cadence().unansweredCap),
            {u"C-11"_s, u"001-42"_s});
}

void BeforeWriting::namedDate()
{
    const auto &named = m_situation.namedDate();
    if (!named)
        return;
    const QString day = spokenDay(named->deadline.dateIn(m_situation.messageZone(m_question.to)));
    if (m_situation.namedDateIsPending())
        know(tr("They named %1; until then the answer is theirs to give.").arg(day),
             {u"000-07"_s, u"004-12"_s, u"C-09"_s});
    else
        know(tr("They named %1, and that day has passed.").arg(day), {u"002-16"_s, u"C-07"_s});
}

void BeforeWriting::elsewhere()
{
    for (const Application *other : m_situation.index().applicationsOf(m_question.to)) {
        if (other == &m_application || m_situation.index().isReference(m_question.to))
            continue;
        const Written last = lastTo(*other);
        if (last.entry)
            //: %1 is a person, %2 a role, %3 a company, %4 a date
            know(
                tr("%1 also belongs to your application as %2 at %3; your last message there went out on %4.")
                    .arg(m_name, other->role, other->company, last.day),
                {u"000-54"_s, u"000-55"_s, u"C-40"_s});
        else
            //: %1 is a person, %2 a role, %3 a company
            know(tr("%1 also belongs to your application as %2 at %3; do not mix them up.")
                     .arg(m_name, other->role, other->company),
                 {u"000-54"_s, u"000-56"_s});
    }
}

void BeforeWriting::otherRole()
{
    const QString company = m_application.company.simplified();
    for (const Application &other : m_situation.index().tracker().applications) {
        if (&other == &m_application || isSameJob(other, m_application) ||
            other.company.simplified().compare(company, Qt::CaseInsensitive) != 0)
            continue;
        //: %1 is a company, %2 and %3 are roles
        know(tr("You applied to %1 twice; this message is about %2, not about %3.")
                 .arg(m_application.company, m_application.role, other.role),
             {u"000-54"_s, u"000-56"_s});
    }
}

void BeforeWriting::channel()
{
    const Person *person = m_situation.person(m_question.to);
    if (!person || !person->preferredChannel || *person->preferredChannel == Channel::Email ||
        m_question.channel == person->preferredChannel)
        return;
    switch (*person->preferredChannel) {
    case Channel::Phone:
        know(tr("%1 prefers the telephone.").arg(m_name), {u"002-17"_s, u"C-13"_s});
        break;
    case Channel::Letter:
        know(tr("%1 prefers letters.").arg(m_name), {u"002-17"_s});
        break;
    case Channel::Linkedin:
        know(tr("%1 prefers LinkedIn.").arg(m_name), {u"002-17"_s, u"C-16"_s});
        break;
    default:
        break;
    }
}

} // namespace

std::vector<WritingNotice> beforeWriting(const Tracker &tracker, const Cadence &cadence,
                                         const BusinessCalendar &calendar, const GuardQuestion &question,
                                         Instant at)
{
    const Moment moment(at);
    const FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const TrackerIndex index(facts, cadences, calendar, moment);
    const GuardAnswer answer = guard(tracker, cadence, calendar, question, at);
    const Application *application = tracker.find(question.application);
    if (!application || !index.person(question.to)) {
        std::vector<WritingNotice> notices;
        for (const GuardFinding &finding : answer.findings)
            notices.push_back({NoticeSeverity::Ask, finding.reason, finding.rules, finding.overridable});
        return notices;
    }
    const Situation situation(*application, index);
    BeforeWriting before(situation, question);
    before.guarded(answer);
    before.lastWritten();
    before.unanswered();
    before.namedDate();
    before.elsewhere();
    before.otherRole();
    before.channel();
    return before.take();
}

} // namespace afterword
