// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One small function for each group of facts.
#include "letterfacts.h"

#include "guests.h"
#include "letterwords.h"
#include "notewords.h"
#include "sharedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

using namespace policy;

namespace {

/// Days away are mentioned when they begin within a week (L45; the number is our own).
constexpr int AwaySoonDays = 7;
/// A reference hears of a few things that came up, not of the whole talk (000-24, 001-29; the number is
/// ours).
constexpr qsizetype MostPoints = 2;
/// A question of the debrief that is so like one already asked counts as asked (L18).
constexpr double SameQuestion = 0.6;

bool isInterviewer(const Interview &interview, const PersonId &person)
{
    return std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
}

/// Such messages are written within a day or two: "yesterday" is how one speaks.
bool isWrittenSoon(Kind kind)
{
    return kind == Kind::ThankYou || kind == Kind::AskContactDetails || kind == Kind::NotifyReference;
}

bool isAboutReference(Kind kind)
{
    return kind == Kind::ConfirmReference || kind == Kind::NotifyReference ||
           kind == Kind::AskReferenceContacted;
}

class Collector
{
public:
    Collector(const Situation &situation, const DraftRequest &request, const Interview *interview,
              const QString &language)
        : m_situation(situation)
        , m_application(situation.application())
        , m_request(request)
        , m_interview(interview)
        , m_language(language)
        , m_person(*situation.person(request.to))
        , m_zone(request.kind == Kind::ThankYou && interview ? situation.zoneOf(*interview)
                                                             : situation.messageZone(request.to))
        , m_today(m_zone.dateAt(situation.moment().at()))
    {}

    LetterFacts take();

private:
    void people();
    void meeting();
    void debrief();
    void questions(const Debrief &debrief);
    QString detailOf(const Debrief &debrief) const;
    void away();
    void dates();
    void requests();
    void contacts();
    void askedAbout(std::vector<PersonId> people);
    void reference();
    void offer();
    void reply();
    void item();

    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.texts.insert(QString::fromLatin1(name), value);
    }
    void note(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        text(name, value);
        m_facts.notes += QString::fromLatin1(name);
    }
    void when(const char *name, bool holds)
    {
        if (holds)
            m_facts.conditions.insert(QString::fromLatin1(name));
    }
    QString inWords(QDate day) const
    {
        return dayInWords(day, m_today, m_language, m_situation.region().code);
    }
    QString nameOf(const PersonId &id) const
    {
        const Person *person = m_situation.person(id);
        return person ? oneLine(person->name) : QString();
    }
    QString namesOf(const std::vector<PersonId> &ids) const
    {
        QStringList names;
        for (const PersonId &id : ids) {
            const QString name = nameOf(id);
            if (!name.isEmpty() && !names.contains(name))
                names += name;
        }
        return listInWords(names, m_language);
    }
    bool metRecipient() const { return m_interview && isInterviewer(*m_interview, m_request.to); }

    const Situation &m_situation;
    const Application &m_application;
    const DraftRequest &m_request;
    const Interview *m_interview;
    QString m_language;
    const Person &m_person;
    Zone m_zone;
    QDate m_today;
    LetterFacts m_facts;
};

void Collector::people()
{
    const Profile &profile = m_situation.index().tracker().profile;
    const QString name = oneLine(m_person.name);
    const QString first = oneLine(m_person.addressedAs());
    text("firstName", first);
    text("fullName", name);
    const bool isPartOfName = name.split(u' ').contains(first) || name.contains(first);
    text("addressed", isPartOfName ? name : first);
    text("company", oneLine(m_application.company));
    text("role", oneLine(m_application.role));
    text("myName", oneLine(profile.name));
    QStringList signature;
    const QStringList lines = profile.signature.split(u'\n');
    for (const QString &line : lines) {
        if (const QString kept = oneLine(line); !kept.isEmpty())
            signature += kept;
    }
    const QString mine = oneLine(profile.name);
    if (!mine.isEmpty() && !signature.join(u' ').contains(mine, Qt::CaseInsensitive))
        signature.prepend(mine);
    text("signature", signature.join(u'\n'));
}

void Collector::meeting()
{
    when("hadInterview", m_interview != nullptr);
    if (!m_interview)
        return;
    const Interview &interview = *m_interview;
    const QDate day = m_situation.zoneOf(interview).dateAt(interview.start);
    const qint64 ago = day.daysTo(m_today);
    text("interviewDate", inWords(day));
    text("when", wordsForDay(isWrittenSoon(m_request.kind) ? ago : -1, inWords(day), m_language));
    when("wasToday", ago == 0);
    when("wasYesterday", ago == 1);
    when("metRecipient", metRecipient());
    when("metAlone", metRecipient() && interview.interviewers.size() == 1);
    when("onSite", interview.mode == InterviewMode::Onsite);
    when("byVideo", interview.mode == InterviewMode::Video);
    when("byPhone", interview.mode == InterviewMode::Phone);
    const auto has = [&](Signal sign) {
        return std::ranges::find(interview.signs, sign) != interview.signs.end();
    };
    when("shownAround", has(Signal::ShownAround));
    when("metTeam", has(Signal::IntroducedToTeam));
    std::vector<PersonId> others = interview.interviewers;
    std::erase(others, m_request.to);
    text("interviewers", namesOf(others));
    const std::vector<Guest> guests = guestsOf(std::vector{&interview});
    const auto found = std::ranges::find(guests, m_request.to, &Guest::person);
    if (found != guests.end())
        m_facts.place = static_cast<int>(found - guests.begin());
}

void Collector::debrief()
{
    if (!m_interview || !m_interview->debrief)
        return;
    const Debrief &debrief = *m_interview->debrief;
    questions(debrief);

    // A correction of more than two sentences is a defence (L57).
    const QStringList corrected = presentable(debrief.corrections, m_language);
    if (corrected.size() <= 2)
        note("correction", corrected.join(u' '));
    const QStringList unsaid = presentable(debrief.unsaid, m_language);
    if (!unsaid.isEmpty() && !unsaid.front().endsWith(u'?'))
        note("unsaid", afterColon(unsaid.front(), m_language));
    const QString quoted = quotedWords(debrief.compliments);
    const bool isQuoted =
        !quoted.isEmpty() && (languageOf(quoted).isEmpty() || languageOf(quoted) == m_language);
    if (isQuoted) {
        note("complimentWords", quoted);
    } else if (const QString topic = complimentTopic(debrief.compliments, m_language); !topic.isEmpty()) {
        note("complimentTopic", topic);
    } else if (m_interview->interviewers.size() == 1) {
        const QString subject =
            metRecipient() ? youIn(m_language) : nameOf(m_interview->interviewers.front());
        note("complimentClause", complimentClause(debrief.compliments, subject, m_language));
    }
    note("detail", detailOf(debrief));
}

/// One of the key points, for each of a panel another one.
QString Collector::detailOf(const Debrief &debrief) const
{
    if (!metRecipient())
        return {}; // one who was not there hears of the talk, not of "you"
    QStringList points;
    const QStringList sentences = presentable(debrief.keyPoints, m_language);
    for (const QString &sentence : sentences) {
        const QString clause = mainClause(sentence);
        if (!clause.isEmpty() && !clause.endsWith(u'?') && !speaksOfPeople(clause))
            points += afterColon(saidToThem(clause, m_language), m_language);
    }
    return points.isEmpty() ? QString() : points.at(m_facts.place % points.size());
}

void Collector::questions(const Debrief &debrief)
{
    for (const QString &question : debrief.questionsToAsk) {
        const bool wasAsked = std::ranges::any_of(debrief.questions, [&](const DebriefQuestion &asked) {
            return similarity(asked.question, question).share >= SameQuestion;
        });
        if (!wasAsked && isWholeQuestion(question, m_language)) {
            note("question", oneLine(question));
            return;
        }
    }
}

void Collector::away()
{
    const AwayPeriod *next = nullptr;
    for (const AwayPeriod &period : m_situation.index().tracker().profile.away) {
        const bool isSoon = period.to >= m_today && period.from <= m_today.addDays(AwaySoonDays);
        if (isSoon && (!next || period.from < next->from))
            next = &period;
    }
    if (!next)
        return;
    if (next->from == next->to) {
        text("awayOn", inWords(next->to));
        return;
    }
    if (next->from > m_today)
        text("awayFrom", inWords(next->from));
    text("awayUntil", inWords(next->to));
}

void Collector::dates()
{
    const auto &named = m_situation.namedDate();
    const bool isAhead = named && !named->checkBack && m_situation.namedDateIsPending();
    if (!named || (isAboutReference(m_request.kind) && !isAhead))
        return; // a reference hears of days to come only
    text(named->checkBack ? "checkBackDate" : "namedDate", inWords(named->deadline.dateIn(m_zone)));
    when("namedByRecipient", named->person == m_request.to);
}

void Collector::requests()
{
    const CommitmentType wanted =
        m_request.kind == Kind::Deliverable ? CommitmentType::Deliverable : CommitmentType::ContactBy;
    const Commitment *best = nullptr;
    for (const Commitment *request : m_situation.requests()) {
        if (request->type != wanted || (request->person && request->person != m_request.to))
            continue;
        best = best ? best : request;
    }
    if (!best)
        return;
    if (best->by)
        text("requestDate", inWords(best->by->dateIn(m_zone)));
    note("request", askedFor(best->what, m_language));
}

void Collector::contacts()
{
    std::vector<PersonId> met;
    if (m_interview)
        met = m_interview->interviewers;
    if (m_request.kind == Kind::AskContactDetails) {
        askedAbout(met);
        return;
    }
    // Whoever coordinates or leads the talk is asked, once (L56).
    const bool leads =
        !met.empty() && (m_request.to == m_application.hiringManager || m_request.to == met.front());
    const bool isAsked = leads || m_request.to == m_application.coordinator;
    const bool wasAsked = m_situation.lastSent(Kind::AskContactDetails) != nullptr;
    std::erase_if(met, [&](const PersonId &id) {
        return id == m_request.to || !m_situation.person(id) || m_situation.isRefused(id) ||
               m_situation.hasUsableEmail(id);
    });
    if (isAsked && !wasAsked)
        text("missingContacts", namesOf(met));
}

/// Those whose address is missing, wrong or not to be used; whoever was named, where somebody was.
void Collector::askedAbout(std::vector<PersonId> people)
{
    if (m_request.about)
        people = {m_request.about};
    else
        people.push_back(m_application.hiringManager);
    std::erase_if(people, [&](const PersonId &id) {
        return id == m_request.to || !m_situation.person(id) ||
               (m_situation.hasUsableEmail(id) && !m_situation.isRefused(id));
    });
    text("about", namesOf(people));
    when("isRefused",
         std::ranges::any_of(people, [&](const PersonId &id) { return m_situation.isRefused(id); }));
}

void Collector::reference()
{
    if (m_request.kind == Kind::NotifyReference && m_interview && m_interview->debrief)
        note("talkedAbout",
             presentable(m_interview->debrief->keyPoints, m_language).mid(0, MostPoints).join(u' '));
    const TrackerIndex &index = m_situation.index();
    when("consentMissing", index.isReference(m_request.to) && index.consent(m_request.to) != Consent::Given);
    for (const PersonId &id :
         {m_application.coordinator, m_application.designatedContact, m_application.hiringManager}) {
        const Person *caller = id ? m_situation.person(id) : nullptr;
        if (!caller || id == m_request.to)
            continue;
        text("callerName", oneLine(caller->name));
        text("callerPhone", oneLine(caller->phone));
        return;
    }
}

void Collector::offer()
{
    const auto &open = m_situation.openOffer();
    if (open) {
        when("isVerbalOffer", open->form == OfferForm::Verbal);
        // Nobody promises an answer by a day that is over.
        if (open->respondBy && open->respondBy->dateIn(m_zone) >= m_today)
            text("respondBy", inWords(open->respondBy->dateIn(m_zone)));
    }
    // "Accepted" may stand as the end of the application without an offer that was entered.
    const bool acceptedHere = m_application.outcome == Outcome::Accepted ||
                              std::ranges::any_of(m_application.offers, [](const Offer &offer) {
                                  return offer.acceptedAt.has_value();
                              });
    when("acceptedHere", acceptedHere);
    when("isOver", !acceptedHere && m_situation.isClosed());
    const auto &accepted = m_situation.index().acceptance();
    when("acceptedElsewhere", accepted && accepted->application != &m_application);
}

void Collector::reply()
{
    const auto &replies = m_situation.replies();
    const auto last = std::ranges::find_if(replies.rbegin(), replies.rend(), [&](const Reply &reply) {
        return reply.writer == m_request.to || reply.writer.isEmpty();
    });
    const auto &sent = m_situation.sent();
    const auto written = std::ranges::find_if(
        sent.rbegin(), sent.rend(), [&](const Correspondence *entry) { return names(*entry, m_request.to); });
    when("isWithoutAnswer",
         written != sent.rend() && (last == replies.rend() || last->entry->at < (*written)->at));
    if (last == replies.rend())
        return;
    when("isReply", true);
    when("isQuestion", last->meaning == Meaning::Question);
    when("isInvitation", last->meaning == Meaning::NextRound);
    when("isPositive", last->meaning == Meaning::Positive);
    if (last->meaning == Meaning::NewDate && last->entry->until) {
        when("isNewDate", true);
        text("namedDate", inWords(last->entry->until->dateIn(m_zone)));
    }
}

void Collector::item()
{
    text("itemTitle", oneLine(m_request.item.title));
    text("itemLink", oneLine(m_request.item.link));
    text("itemWhy", oneLine(m_request.item.why));
}

LetterFacts Collector::take()
{
    people();
    meeting();
    debrief();
    away();
    dates();
    requests();
    contacts();
    reference();
    offer();
    reply();
    item();
    m_facts.interview = m_interview;
    return std::move(m_facts);
}

} // namespace

const Interview *interviewFor(const Situation &situation, const DraftRequest &request)
{
    if (request.interview) {
        const auto &all = situation.application().interviews;
        const auto found = std::ranges::find(all, request.interview, &Interview::id);
        return found == all.end() ? nullptr : &*found;
    }
    const auto newestWith = [&](const std::vector<const Interview *> &held) -> const Interview * {
        const auto found = std::ranges::find_if(held.rbegin(), held.rend(), [&](const Interview *interview) {
            return isInterviewer(*interview, request.to);
        });
        return found == held.rend() ? nullptr : *found;
    };
    if (const Interview *met = newestWith(situation.held()))
        return met;
    if (request.kind == Kind::ThankYou) {
        if (const Interview *met = newestWith(situation.everHeld()))
            return met;
    }
    return situation.everHeld().empty() ? nullptr : situation.everHeld().back();
}

LetterFacts letterFacts(const Situation &situation, const DraftRequest &request, const Interview *interview,
                        const QString &language)
{
    return Collector(situation, request, interview, language).take();
}

} // namespace afterword::composing
