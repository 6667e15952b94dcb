// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting of notes, dates and requests, the nearest first.
#include "insertablefacts.h"

#include "letterfacts.h"
#include "notewords.h"
#include "zone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

class InsertableFacts
{
    Q_DECLARE_TR_FUNCTIONS(InsertableFacts)

public:
    InsertableFacts(const Tracker &tracker, const Application &application, const PersonId &recipient,
                    const QString &language, Instant at);

    void read(const Interview &interview);
    void readRequests();
    void readPeople();
    void readOwn();
    std::vector<InsertableFact> take() { return std::move(m_facts); }

private:
    void add(const QString &label, const QString &text, InsertableKind kind,
             const InterviewId &interview = {});
    /// Every line of a note is one fact.
    void addLines(const QString &label, const QString &note, InsertableKind kind,
                  const InterviewId &interview);
    QString inWords(QDate day) const
    {
        return composing::dayInWords(day, m_zone.dateAt(m_at), m_language, m_region);
    }

    const Tracker &m_tracker;
    const Application &m_application;
    Zone m_zone;
    QString m_language;
    QString m_region;
    Instant m_at;
    std::vector<InsertableFact> m_facts;
};

InsertableFacts::InsertableFacts(const Tracker &tracker, const Application &application,
                                 const PersonId &recipient, const QString &language, Instant at)
    : m_tracker(tracker)
    , m_application(application)
    , m_language(language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : language)
    , m_at(at)
{
    const Person *person = tracker.find(recipient);
    for (const QString &name :
         {person ? person->timeZone : QString(), application.timeZone, tracker.profile.timeZone}) {
        if (const auto zone = Zone::named(name); !name.isEmpty() && zone) {
            m_zone = *zone;
            break;
        }
    }
    m_region = application.region.value_or(tracker.profile.region.value_or(Region())).code;
}

void InsertableFacts::add(const QString &label, const QString &text, InsertableKind kind,
                          const InterviewId &interview)
{
    const QString line = oneLine(text);
    const bool isKnown = std::ranges::find(m_facts, line, &InsertableFact::text) != m_facts.end();
    if (!line.isEmpty() && !isKnown)
        m_facts.push_back({label, line, kind, interview});
}

void InsertableFacts::addLines(const QString &label, const QString &note, InsertableKind kind,
                               const InterviewId &interview)
{
    const QStringList lines = note.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        add(label, line, kind, interview);
}

void InsertableFacts::read(const Interview &interview)
{
    if (interview.debrief) {
        const Debrief &debrief = *interview.debrief;
        addLines(tr("Key point"), debrief.keyPoints, InsertableKind::KeyPoint, interview.id);
        addLines(tr("Compliment"), debrief.compliments, InsertableKind::Compliment, interview.id);
        addLines(tr("Not said"), debrief.unsaid, InsertableKind::Unsaid, interview.id);
        addLines(tr("Correction"), debrief.corrections, InsertableKind::Correction, interview.id);
        for (const QString &question : debrief.questionsToAsk)
            add(tr("Question"), question, InsertableKind::Question, interview.id);
        for (const DebriefQuestion &asked : debrief.questions) {
            if (!asked.research.trimmed().isEmpty())
                add(tr("Found out"), asked.research, InsertableKind::Answer, interview.id);
        }
    }
    add(tr("Interview"), inWords(m_zone.dateAt(interview.start)), InsertableKind::Date, interview.id);
}

void InsertableFacts::readRequests()
{
    std::vector<const Commitment *> newest;
    for (const Commitment &commitment : m_application.commitments) {
        if (commitment.madeAt <= m_at)
            newest.push_back(&commitment);
    }
    std::ranges::stable_sort(newest, std::greater(), [](const Commitment *each) { return each->madeAt; });
    for (const Commitment *commitment : newest) {
        if (!commitment->fulfilledAt)
            add(tr("Asked for"), commitment->what, InsertableKind::Request, commitment->interview);
        add(tr("Their words"), commitment->words, InsertableKind::Request, commitment->interview);
        if (commitment->by)
            add(commitment->type == CommitmentType::DecisionBy ? tr("Decision by") : tr("By"),
                inWords(commitment->by->dateIn(m_zone)), InsertableKind::Date, commitment->interview);
    }
}

void InsertableFacts::readPeople()
{
    for (const Interview &interview : m_application.interviews) {
        for (const PersonId &id : interview.interviewers) {
            const Person *person = m_tracker.find(id);
            if (!person)
                continue;
            const QString title = oneLine(person->title);
            add(tr("Interviewer"),
                title.isEmpty() ? person->name
                                //: %1 is a person’s name, %2 the person’s title
                                : tr("%1, %2").arg(oneLine(person->name), title),
                InsertableKind::Person, interview.id);
        }
    }
}

void InsertableFacts::readOwn()
{
    const QDate today = m_zone.dateAt(m_at);
    for (const AwayPeriod &away : m_tracker.profile.away) {
        if (away.to >= today)
            //: %1 and %2 are days
            add(tr("Away"), tr("%1 to %2").arg(inWords(away.from), inWords(away.to)), InsertableKind::Date);
    }
    add(tr("Your phone"), m_tracker.profile.phone, InsertableKind::Contact);
    add(tr("Your mail"), m_tracker.profile.email, InsertableKind::Contact);
    addLines(tr("Note"), m_application.notes, InsertableKind::Note, {});
}

} // namespace

std::vector<InsertableFact> insertableFacts(const Tracker &tracker, const ApplicationId &application,
                                            const PersonId &recipient, const InterviewId &interview,
                                            const QString &language, Instant at)
{
    const Application *found = tracker.find(application);
    if (!found)
        return {};
    InsertableFacts facts(tracker, *found, recipient, language, at);
    std::vector<const Interview *> held;
    for (const Interview &each : found->interviews) {
        if (each.isHeldAt(at))
            held.push_back(&each);
    }
    std::ranges::stable_sort(held, [&](const Interview *left, const Interview *right) {
        const bool isFirst = left->id == interview;
        const bool isSecond = right->id == interview;
        return isFirst != isSecond ? isFirst : left->start > right->start;
    });
    for (const Interview *each : held)
        facts.read(*each);
    facts.readRequests();
    facts.readPeople();
    facts.readOwn();
    return facts.take();
}

} // namespace afterword
