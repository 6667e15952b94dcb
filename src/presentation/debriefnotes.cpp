// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From facts to notes and back.
#include "debriefnotes.h"

#include "participants.h"
#include "personchoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct Debriefing
{
    Q_DECLARE_TR_FUNCTIONS(Debriefing)
};

bool isDecision(const Commitment &commitment)
{
    return commitment.type == CommitmentType::DecisionBy ||
           commitment.type == CommitmentType::CheckBackIfSilent;
}

bool isEmpty(const Commitment &commitment)
{
    return !commitment.by && commitment.what.trimmed().isEmpty() && commitment.words.trimmed().isEmpty();
}

bool isEmpty(const DebriefQuestion &question)
{
    return question.question.isEmpty() && question.answer.isEmpty() && question.reaction.isEmpty() &&
           question.research.isEmpty();
}

DebriefQuestion trimmed(const DebriefQuestion &question)
{
    return {question.question.trimmed(), question.answer.trimmed(), question.reaction.trimmed(),
            question.unsure, question.research.trimmed()};
}

/// Without what is only room to type in; nullopt: nothing was noted.
std::optional<Debrief> recorded(const Debrief &typed)
{
    Debrief debrief{typed.keyPoints.trimmed(),
                    typed.compliments.trimmed(),
                    typed.unsaid.trimmed(),
                    typed.improve.trimmed(),
                    typed.corrections.trimmed(),
                    {},
                    {}};
    for (const DebriefQuestion &question : typed.questions) {
        if (DebriefQuestion kept = trimmed(question); !isEmpty(kept))
            debrief.questions.push_back(std::move(kept));
    }
    for (const QString &question : typed.questionsToAsk) {
        if (!question.trimmed().isEmpty())
            debrief.questionsToAsk.append(question.trimmed());
    }
    return debrief == Debrief() ? std::nullopt : std::optional(std::move(debrief));
}

Commitment trimmed(Commitment commitment)
{
    commitment.what = commitment.what.simplified();
    commitment.words = commitment.words.simplified();
    return commitment;
}

/// As it was said at the interview.
Commitment saidAt(const Interview &interview, CommitmentType type, Instant at)
{
    Commitment commitment;
    commitment.id = CommitmentId(newId());
    commitment.type = type;
    commitment.madeAt = std::min(interview.end, at);
    commitment.interview = interview.id;
    if (!interview.interviewers.empty())
        commitment.person = interview.interviewers.front();
    return commitment;
}

/// Puts the commitment in, takes it out where nothing is left of it, or does nothing where the notes say what
/// was shown.
void put(std::vector<Commitment> &facts, const Commitment &typed, const Commitment *shown)
{
    const Commitment commitment = trimmed(typed);
    if (shown && trimmed(*shown) == commitment)
        return;
    const auto fact = std::ranges::find(facts, commitment.id, &Commitment::id);
    if (isEmpty(commitment)) {
        if (fact != facts.end())
            facts.erase(fact);
    } else if (fact == facts.end()) {
        facts.push_back(commitment);
    } else {
        const auto fulfilledAt = fact->fulfilledAt;
        *fact = commitment;
        fact->fulfilledAt = fulfilledAt;
    }
}

void putCommitments(Application &application, const DebriefNotes &notes, const DebriefNotes &shown)
{
    put(application.commitments, notes.decision, &shown.decision);
    for (const Commitment &request : notes.requests) {
        const auto before = std::ranges::find(shown.requests, request.id, &Commitment::id);
        put(application.commitments, request, before == shown.requests.end() ? nullptr : &*before);
    }
    for (const Commitment &before : shown.requests) {
        if (std::ranges::find(notes.requests, before.id, &Commitment::id) == notes.requests.end())
            std::erase_if(application.commitments,
                          [&](const Commitment &fact) { return fact.id == before.id; });
    }
}

/// Who they will be in touch by: somebody known, or one new person whose name is still being typed.
void putContact(Application &application, const DebriefNotes &notes, const DebriefSaving &saving,
                std::vector<Change> &before, std::vector<Change> &after)
{
    if (notes.contact.trimmed() == saving.shown.contact.trimmed())
        return;
    std::vector<Person> others = saving.people;
    const auto isNew = [&](const Person &person) { return person.id == saving.newPerson; };
    const bool wasSaved = std::erase_if(others, isNew) > 0;
    PersonChoice choice = personNamed(notes.contact, others, application.company);
    if (choice.added) {
        choice.added->id = saving.newPerson;
        application.designatedContact = saving.newPerson;
        before.emplace_back(SavePerson{*choice.added});
        return;
    }
    application.designatedContact = choice.person;
    if (wasSaved && saving.ownsNewPerson && !namedPeople(application).contains(saving.newPerson))
        after.emplace_back(RemovePerson{saving.newPerson});
}

} // namespace

DebriefNotes debriefNotes(const Application &application, const Interview &interview,
                          const std::vector<Person> &people, Instant at)
{
    DebriefNotes notes;
    notes.debrief = interview.debrief.value_or(Debrief());
    notes.signs = interview.signs;
    notes.selfRating = interview.selfRating;
    notes.decision = saidAt(interview, CommitmentType::DecisionBy, at);
    std::optional<Instant> newest;
    for (const Commitment &commitment : application.commitments) {
        if (commitment.interview != interview.id)
            continue;
        if (commitment.type == CommitmentType::Deliverable)
            notes.requests.push_back(commitment);
        if (isDecision(commitment) && (!newest || *newest <= commitment.madeAt)) {
            notes.decision = commitment;
            newest = commitment.madeAt;
        }
    }
    notes.contact = lineFor(application.designatedContact, people);
    for (const PersonId &id : interview.interviewers) {
        const auto person = std::ranges::find(people, id, &Person::id);
        if (person != people.end())
            notes.met.push_back({id, person->name, person->callsWelcome, person->contactRefused});
    }
    return notes;
}

Commitment newRequest(const Interview &interview, Instant at)
{
    return saidAt(interview, CommitmentType::Deliverable, at);
}

QString debriefActivity(const ApplicationId &application, const InterviewId &interview)
{
    return u"debrief/"_s + application.value() + u'/' + interview.value();
}

Command saveDebrief(const DebriefNotes &notes, const DebriefSaving &saving)
{
    Application application = saving.application;
    const auto interview = std::ranges::find(application.interviews, saving.interview, &Interview::id);
    if (interview == application.interviews.end())
        return {};
    if (notes.debrief != saving.shown.debrief)
        interview->debrief = recorded(notes.debrief);
    if (notes.signs != saving.shown.signs)
        interview->signs = notes.signs;
    if (notes.selfRating != saving.shown.selfRating)
        interview->selfRating = notes.selfRating;
    putCommitments(application, notes, saving.shown);

    std::vector<Change> before;
    std::vector<Change> after;
    putContact(application, notes, saving, before, after);
    for (const MetPerson &met : notes.met) {
        const auto person = std::ranges::find(saving.people, met.person, &Person::id);
        if (person == saving.people.end() ||
            std::ranges::find(saving.shown.met, met) != saving.shown.met.end())
            continue;
        Person changed = *person;
        changed.callsWelcome = met.callsWelcome;
        changed.contactRefused = met.contactRefused;
        before.emplace_back(SavePerson{std::move(changed)});
    }

    Command command;
    //: Stands after "Undo" and "Redo"; %1 is a company
    command.label = Debriefing::tr("noting the debrief of %1").arg(application.company);
    command.activity = debriefActivity(application.id, saving.interview);
    command.changes = std::move(before);
    if (application != saving.application)
        command.changes.emplace_back(SaveApplication{std::move(application)});
    std::ranges::move(after, std::back_inserter(command.changes));
    return command;
}

} // namespace afterword
