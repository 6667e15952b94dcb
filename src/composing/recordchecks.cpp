// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail says of the interview, against what is recorded: who, when, for which position, until when.
#include "datemention.h"
#include "etiquettecheck.h"
#include "localtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

QString dayText(QDate day)
{
    return longDay(day);
}

bool isMeetingDay(const DraftFacts &facts, const DateMention &mention)
{
    return std::ranges::any_of(facts.meetingDays, [&](QDate day) { return mention.mayMean(day); });
}

bool standsBetween(const DraftReading &draft, PhraseTag tag, const DraftSentence &sentence, int first,
                   int last)
{
    return std::ranges::any_of(draft.hits(tag), [&](const PhraseHit &hit) {
        return hit.first >= std::max(first, sentence.firstWord) &&
               hit.last < std::min(last, sentence.endWord);
    });
}

bool isAboutLater(const DraftReading &draft, int number, int first)
{
    static const QSet<QString> words{
        u"will"_s,      u"shall"_s,    u"next"_s,    u"hope"_s,   u"available"_s, u"forward"_s,
        u"could"_s,     u"upcoming"_s, u"away"_s,    u"free"_s,   u"start"_s,     u"until"_s,
        u"since"_s,     u"from"_s,     u"after"_s,   u"posted"_s, u"coming"_s,    u"published"_s,
        u"announced"_s, u"applied"_s,  u"sent"_s,    u"read"_s,   u"decide"_s,    u"decision"_s,
        u"wrote"_s,     u"mailed"_s,   u"emailed"_s, u"saw"_s,    u"born"_s};
    const DraftSentence &sentence = draft.sentence(number);
    for (int at = std::max(sentence.firstWord, first - 6); at < first; ++at) {
        if (words.contains(draft.word(at).form))
            return true;
    }
    return false;
}

/// The first date of the mail that contradicts the interview's.
void wrongDay(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.interview)
        return;
    const QDate today = facts.interviewZone.dateAt(facts.at);
    for (const DateMention &mention : dateMentions(draft.text(), today)) {
        const int number = draft.word(mention.first).sentence;
        if (draft.sentence(number).part != SentencePart::Body || mention.isDeadline)
            continue;
        if (isMeetingDay(facts, mention) || isAboutLater(draft, number, mention.first))
            continue;
        const bool isNear = standsBetween(draft, PhraseTag::Meeting, draft.sentence(number),
                                          mention.first - 9, mention.last + 10);
        if (!isNear)
            continue;
        // "When we spoke, you named December 1": of when they decide, not of when they met.
        if (facts.promisedDay && mention.mayMean(*facts.promisedDay))
            continue;
        // A day still to come is no wrong day of an interview that was.
        const bool isPast = std::ranges::any_of(mention.readings, [&](QDate day) { return day <= today; });
        if (!isPast)
            continue;
        const Span place{draft.word(mention.first).span.start,
                         draft.word(mention.last).span.end() - draft.word(mention.first).span.start};
        result.add(Checks::tr("The interview was on %1; the mail says “%2”.")
                       .arg(dayText(facts.interviewDay), draft.text().textOf(place)),
                   place);
        return;
    }
}

void wrongPartOfDay(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.interview || facts.interviewDay != facts.interviewZone.dateAt(facts.at))
        return;
    const int start = facts.interviewZone.local(facts.interview->start).time.hour();
    const int end = facts.interviewZone.local(facts.interview->end).time.hour();
    for (const DateMention &mention : dateMentions(draft.text(), facts.interviewDay)) {
        if (mention.form != DateMention::Form::PartOfDay ||
            isAboutLater(draft, draft.word(mention.first).sentence, mention.first))
            continue;
        const bool isWrong = (mention.hour < 12 && start >= 13) || (mention.hour > 12 && end < 12);
        const int number = draft.word(mention.first).sentence;
        if (!isWrong || !draft.sentenceHas(number, PhraseTag::Meeting))
            continue;
        const Span place{draft.word(mention.first).span.start,
                         draft.word(mention.last).span.end() - draft.word(mention.first).span.start};
        result.add(Checks::tr("The interview began at %1; the mail says “%2”.")
                       .arg(shortTime(facts.interviewZone.local(facts.interview->start).time),
                            draft.text().textOf(place)),
                   place);
        return;
    }
}

void wrongPromise(const DraftReading &draft, CheckResult &result)
{
    const auto promised = draft.facts().promisedDay;
    if (!promised || draft.facts().kind != Kind::StatusCheckIn)
        return;
    for (const DateMention &mention : dateMentions(draft.text(), draft.facts().today)) {
        const int number = draft.word(mention.first).sentence;
        if (!mention.isDeadline || mention.form != DateMention::Form::Day || mention.mayMean(*promised) ||
            !draft.sentenceHas(number, PhraseTag::DecisionWord))
            continue;
        const bool isPast =
            std::ranges::any_of(mention.readings, [&](QDate day) { return day <= draft.facts().today; });
        if (!isPast)
            continue;
        const Span place{draft.word(mention.first).span.start,
                         draft.word(mention.last).span.end() - draft.word(mention.first).span.start};
        result.add(Checks::tr("You were told %1; the mail says “%2”.")
                       .arg(dayText(*promised), draft.text().textOf(place)),
                   place);
        return;
    }
}

/// "spoke with Nick Claus": the words of a name after "with", or none.
std::vector<int> nameAfter(const DraftReading &draft, const PhraseHit &hit)
{
    static const QSet<QString> links{u"with"_s, u"to"_s, u"by"_s, u"mit"_s, u"von"_s};
    static const QSet<QString> verbs{u"met"_s, u"meeting"_s, u"meet"_s, u"seeing"_s};
    const DraftSentence &sentence = draft.sentence(hit.sentence);
    int at = hit.last + 1;
    if (at < sentence.endWord && links.contains(draft.word(at).form))
        ++at;
    else if (!links.contains(draft.word(hit.last).form) && !verbs.contains(draft.word(hit.last).form))
        return {};
    std::vector<int> words;
    for (; at < sentence.endWord && words.size() < 4; ++at) {
        const DraftWord &word = draft.word(at);
        if (!words.empty() && word.span.start - draft.word(words.back()).span.end() > 1)
            break;
        if (isHonorific(word.form) && words.empty())
            continue;
        if (!word.isCapital || word.form == u"i" || word.isNumber)
            break;
        words.push_back(at);
    }
    return words;
}

bool isKnownAs(const QString &form, const std::vector<const Person *> &people)
{
    return std::ranges::any_of(people, [&](const Person *person) {
        const QStringList names = nameWords(person->name) + nameWords(person->givenName);
        return std::ranges::any_of(names, [&](const QString &name) { return isSameName(name, form); });
    });
}

bool hasName(const Person &person, const QStringList &words)
{
    QStringList known = nameWords(person.name) + nameWords(person.givenName);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(known, [&](const QString &name) { return isSameName(name, word); });
    });
}

/// Almost an interviewer's name: the first name with another surname, or a slip of the pen.
const Person *almost(const std::vector<const Person *> &people, const QStringList &words)
{
    for (const Person *person : people) {
        const QStringList known = nameWords(person->name);
        for (const QString &word : words) {
            for (const QString &name : known) {
                const bool isClose =
                    word.size() > 3 && editDistance(word, name) <= 2 && word.at(0) == name.at(0);
                if (isClose || (words.size() > 1 && isSameName(name, word)))
                    return person;
            }
        }
    }
    return nullptr;
}

void wrongName(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (facts.met.empty())
        return;
    static const QSet<QString> notNames{u"monday"_s,  u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
                                        u"friday"_s,  u"hr"_s,      u"zoom"_s,      u"teams"_s,
                                        u"skype"_s,   u"january"_s, u"december"_s,  u"november"_s,
                                        u"october"_s, u"google"_s,  u"human"_s};
    for (const PhraseHit &hit : draft.hits(PhraseTag::Meeting)) {
        const auto places = nameAfter(draft, hit);
        if (places.empty())
            continue;
        QStringList words;
        for (const int at : places)
            words += draft.word(at).form;
        const bool isCompany = std::ranges::any_of(
            facts.companyNames, [&](const NamePattern &one) { return one.words.contains(words.front()); });
        if (notNames.contains(words.front()) || isCompany || facts.roleName.words.contains(words.front()))
            continue;
        const bool isRight =
            std::ranges::any_of(facts.involved, [&](const Person *one) { return hasName(*one, words); });
        if (isRight)
            continue;
        const Person *meant = almost(facts.met, words);
        const bool isElsewhere = isKnownAs(words.front(), facts.everybody);
        const bool isFormal = words.size() > 1 && draft.sentenceHas(hit.sentence, PhraseTag::Position);
        if (!meant && !isElsewhere && !isFormal)
            continue;
        const Span place{draft.word(places.front()).span.start,
                         draft.word(places.back()).span.end() - draft.word(places.front()).span.start};
        if (!meant)
            meant = facts.met.front();
        EtiquetteFinding &finding = result.add(
            Checks::tr("You spoke with %1; the mail says “%2”.").arg(meant->name, draft.text().textOf(place)),
            place);
        finding.remedies.push_back({Checks::tr("Write %1").arg(meant->name), DraftField::Body, place.start,
                                    place.length, meant->name});
        return;
    }
}

bool namesInterviewer(const DraftReading &draft)
{
    const DraftFacts &facts = draft.facts();
    const auto isNamed = [&](const DraftText &text, const Person *person) {
        const QStringList names = nameWords(person->name) + nameWords(person->givenName);
        return std::ranges::any_of(names, [&](const QString &name) {
            return name.size() > 1 && !isHonorific(name) && !findName(text, {name}).empty();
        });
    };
    for (const Person *person : facts.met) {
        // "we spoke", "our interview" names whom the mail goes to.
        if (person == facts.recipient && (draft.has(PhraseTag::Meeting) || draft.has(PhraseTag::Interview)))
            return true;
        if (person != facts.recipient && (isNamed(draft.text(), person) || isNamed(draft.subject(), person)))
            return true;
    }
    return facts.met.empty();
}

bool namesDay(const DraftReading &draft, const std::vector<QDate> &days, QDate today)
{
    const auto isNamed = [&](const DraftText &text) {
        return std::ranges::any_of(dateMentions(text, today), [&](const DateMention &mention) {
            return std::ranges::any_of(days, [&](QDate day) { return mention.mayMean(day); });
        });
    };
    return isNamed(draft.text()) || isNamed(draft.subject());
}

/// Words that stand around in every role are not what names it.
bool isNamed(const DraftText &text, const NamePattern &role)
{
    if (!findName(text, role.words).empty())
        return true;
    // "the packaging role" for "Packaging Manager", "your analyst position" for "Data Analyst".
    static const QSet<QString> positions{u"position"_s, u"role"_s,    u"job"_s,   u"post"_s,
                                         u"vacancy"_s,  u"opening"_s, u"stelle"_s};
    int found = 0;
    for (const QString &word : role.words) {
        if (word.size() > 2 && !findName(text, {word}).empty())
            ++found;
    }
    const bool hasPosition = std::ranges::any_of(
        text.words(), [&](const DraftWord &word) { return positions.contains(word.form); });
    return found >= 2 || (found >= 1 && (hasPosition || role.words.size() == 1)) ||
           (found > 0 && found == static_cast<int>(role.words.size()));
}

bool namesRole(const DraftReading &draft)
{
    return isNamed(draft.text(), draft.facts().roleName) || isNamed(draft.subject(), draft.facts().roleName);
}

/// "last week", "two weeks ago", "the beginning of December", "the first".
bool namesAroundDay(const DraftReading &draft, QDate day)
{
    static const QSet<QString> words{u"week"_s,   u"weeks"_s,     u"month"_s,  u"woche"_s,
                                     u"wochen"_s, u"fortnight"_s, u"weekend"_s};
    const QString month = folded(QLocale(QLocale::English).monthName(day.month()));
    return std::ranges::any_of(draft.text().words(), [&](const DraftWord &word) {
        return words.contains(word.form) || word.form == month;
    });
}

} // namespace

void namesAndDates(const DraftReading &draft, CheckResult &result)
{
    wrongDay(draft, result);
    if (result.isEmpty())
        wrongPartOfDay(draft, result);
    wrongPromise(draft, result);
    wrongName(draft, result);
}

void statusNamesFacts(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.promisedDay || !facts.application)
        return;
    QStringList missing;
    if (!namesInterviewer(draft))
        //: What a mail must name: whom the interview was with. %1: a name
        missing += Checks::tr("whom you spoke with (%1)").arg(facts.met.front()->name);
    if (facts.interview && !namesDay(draft, {facts.interviewDay}, facts.interviewZone.dateAt(facts.at)) &&
        !namesDay(draft, facts.meetingDays, facts.today) && !namesAroundDay(draft, facts.interviewDay))
        //: What a mail must name: when the interview was. %1: a day
        missing += Checks::tr("when (%1)").arg(dayText(facts.interviewDay));
    if (!namesRole(draft))
        //: What a mail must name: the position. %1: a role
        missing += Checks::tr("the position (%1)").arg(facts.application->role);
    if (!namesDay(draft, {*facts.promisedDay}, facts.today) && !namesAroundDay(draft, *facts.promisedDay))
        //: What a mail must name: the day by which an answer was promised. %1: a day
        missing += Checks::tr("the day you were told (%1)").arg(dayText(*facts.promisedDay));
    if (!missing.isEmpty())
        //: %1: a list of what is missing
        result.add(Checks::tr("Help them to find you: name %1.").arg(missing.join(u", "_s)));
}

void namesPosition(const DraftReading &draft, CheckResult &result)
{
    if (draft.facts().application && !namesRole(draft))
        result.add(Checks::tr("Name the position: %1.").arg(draft.facts().application->role));
}

void yesterdayIsTrue(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.interview || !draft.isMail())
        return;
    const QDate today = facts.interviewZone.dateAt(facts.at);
    for (const DateMention &mention : dateMentions(draft.subject(), today)) {
        if ((mention.form != DateMention::Form::Relative && mention.form != DateMention::Form::PartOfDay) ||
            mention.mayMean(facts.interviewDay))
            continue;
        const DraftWord &word = draft.subject().words()[static_cast<size_t>(mention.first)];
        result
            .addAt(DraftField::Subject,
                   Checks::tr("The interview was on %1; “%2” in the subject is not true today.")
                       .arg(dayText(facts.interviewDay), draft.subject().textOf(word.span)),
                   {draft.subjectOffset() + word.span.start, word.span.length})
            .remedies.push_back({Checks::tr("Write “Job interview follow-up”"), DraftField::Subject, 0,
                                 static_cast<int>(draft.mail().subject.size()),
                                 u"Job interview follow-up"_s});
        return;
    }
}

} // namespace afterword::composing
