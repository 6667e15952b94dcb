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

/// How far before a day a word may stand that says it is to come: "I will be at the second talk on Monday".
constexpr int WordsOfPlan = 8;

bool isAboutLater(const DraftReading &draft, int number, int first)
{
    // "Since our interview on 1 December" says when that was.
    static const QSet<QString> sinceWhen{u"since"_s, u"from"_s, u"after"_s, u"until"_s};
    static const QSet<QString> words{
        u"will"_s,      u"shall"_s,    u"next"_s,    u"hope"_s,   u"available"_s, u"forward"_s,
        u"could"_s,     u"upcoming"_s, u"away"_s,    u"free"_s,   u"start"_s,     u"until"_s,
        u"since"_s,     u"from"_s,     u"after"_s,   u"posted"_s, u"coming"_s,    u"published"_s,
        u"announced"_s, u"applied"_s,  u"sent"_s,    u"read"_s,   u"decide"_s,    u"decision"_s,
        u"wrote"_s,     u"mailed"_s,   u"emailed"_s, u"saw"_s,    u"born"_s};
    const DraftSentence &sentence = draft.sentence(number);
    // "See you on Thursday"
    if (draft.word(sentence.firstWord).form == u"see" && draft.sentenceHas(number, PhraseTag::LookForward))
        return true;
    for (int at = std::max(sentence.firstWord, first - WordsOfPlan); at < first; ++at) {
        const QString &form = draft.word(at).form;
        if (sinceWhen.contains(form) && standsBetween(draft, PhraseTag::Meeting, sentence, at + 1, first))
            continue;
        if (words.contains(form))
            return true;
    }
    return false;
}

/// "Thank you for the interview on 12 December": it was, whatever the day says.
bool isThankedFor(const DraftReading &draft, int number, int first)
{
    static const QSet<QString> toCome{u"invitation"_s, u"invite"_s,  u"inviting"_s, u"second"_s, u"next"_s,
                                      u"another"_s,    u"further"_s, u"chance"_s,   u"invited"_s};
    const DraftSentence &sentence = draft.sentence(number);
    for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
        if (toCome.contains(draft.word(at).form))
            return false;
    }
    return draft.sentenceHas(number, PhraseTag::Thanks) &&
           (standsBetween(draft, PhraseTag::Interview, sentence, first - 3, first) ||
            standsBetween(draft, PhraseTag::Meeting, sentence, first - 3, first));
}

/// The first date of the mail that contradicts the interview's.
void wrongDay(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.interview)
        return;
    const QDate today = facts.interviewZone.dateAt(facts.at);
    for (const DateMention &mention : draft.dates(today)) {
        const int number = draft.word(mention.first).sentence;
        if (draft.sentence(number).part != SentencePart::Body || mention.isDeadline)
            continue;
        if (isMeetingDay(facts, mention) || isAboutLater(draft, number, mention.first))
            continue;
        // "Thank you for your call yesterday and the interview today": of something else.
        const bool isNamedBeside = std::ranges::any_of(draft.dates(today), [&](const DateMention &other) {
            return draft.word(other.first).sentence == number && isMeetingDay(facts, other);
        });
        if (isNamedBeside)
            continue;
        // "every Saturday": a habit.
        const QString rhythm = mention.first > 0 ? draft.word(mention.first - 1).form : QString();
        if (rhythm == u"every" || rhythm == u"each" || rhythm == u"jeden")
            continue;
        // In German the verb comes last: "habe ich mit … über die Stelle als … gesprochen".
        const int reach = draft.isGerman() ? 14 : 10;
        const bool isNear = standsBetween(draft, PhraseTag::Meeting, draft.sentence(number),
                                          mention.first - 9, mention.last + reach);
        // "Thank you for Thursday"
        const bool isTheDay =
            mention.first > draft.sentence(number).firstWord + 1 &&
            draft.word(mention.first - 1).form == u"for" && mention.form == DateMention::Form::Weekday &&
            !draft.text().textOf(draft.word(mention.last).span).endsWith(u's') &&
            standsBetween(draft, PhraseTag::Thanks, draft.sentence(number), mention.first - 4, mention.first);
        if (!isNear && !isTheDay)
            continue;
        // "The file of 12 October that you showed me": of the file.
        const int before = mention.first - 1;
        const bool isOfSomething = before > draft.sentence(number).firstWord &&
                                   (draft.word(before).form == u"of" || draft.word(before).form == u"from");
        if (isOfSomething &&
            !standsBetween(draft, PhraseTag::Meeting, draft.sentence(number), before - 3, before) &&
            !standsBetween(draft, PhraseTag::Interview, draft.sentence(number), before - 3, before))
            continue;
        // "When we spoke, you named December 1": of when they decide, not of when they met.
        if (facts.promisedDay && mention.mayMean(*facts.promisedDay))
            continue;
        // A day still to come is no wrong day of an interview that was.
        const bool isPast = std::ranges::any_of(mention.readings, [&](QDate day) { return day <= today; });
        const bool saysWas =
            mention.last + 1 < draft.sentence(number).endWord &&
            (draft.word(mention.last + 1).form == u"was" || draft.word(mention.last + 1).form == u"were");
        if (!isPast && !saysWas && !isThankedFor(draft, number, mention.first))
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
    for (const DateMention &mention : draft.dates(facts.interviewDay)) {
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
    for (const DateMention &mention : draft.dates(draft.facts().today)) {
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
    const auto isNamed = [&](const std::vector<DateMention> &mentions) {
        return std::ranges::any_of(mentions, [&](const DateMention &mention) {
            return std::ranges::any_of(days, [&](QDate day) { return mention.mayMean(day); });
        });
    };
    return isNamed(draft.dates(today)) || isNamed(dateMentions(draft.subject(), today));
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
    // "the Tischlerstelle" for a "Tischler": German writes them as one.
    const auto isInCompound = [&](const QString &word) {
        return text.language() == DraftLanguage::German && word.size() > 4 &&
               std::ranges::any_of(text.words(), [&](const DraftWord &one) {
                   return one.form.startsWith(word) && one.form.endsWith(u"stelle"_s);
               });
    };
    for (const QString &word : role.words) {
        if (isInCompound(word))
            return true;
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

/// "last week", "two weeks ago", "the beginning of December": how often a day is named roughly.
int roughDays(const DraftReading &draft, QDate day)
{
    static const QSet<QString> words{u"week"_s,   u"weeks"_s,     u"month"_s,  u"woche"_s,
                                     u"wochen"_s, u"fortnight"_s, u"weekend"_s};
    const QStringList month{folded(QLocale(QLocale::English).monthName(day.month())),
                            folded(QLocale(QLocale::German).monthName(day.month()))};
    // The month of a full date is no word of its own.
    const auto &full = draft.dates(draft.facts().today);
    int found = 0;
    const auto &all = draft.text().words();
    for (int at = 0; at < static_cast<int>(all.size()); ++at) {
        const DraftWord &word = all[static_cast<size_t>(at)];
        const QString &form = word.form;
        const bool isInDate = std::ranges::any_of(
            full, [at](const DateMention &one) { return one.first <= at && at <= one.last; });
        const auto wordBefore = [&](int distance) {
            return at >= distance ? all[static_cast<size_t>(at - distance)].form : QString();
        };
        // "your week", "hope you had a calm weekend"
        const bool isWish = wordBefore(1) == u"your" || wordBefore(4) == u"hope" || wordBefore(5) == u"hope";
        if ((words.contains(form) && !isWish) || (month.contains(form) && !isInDate))
            ++found;
    }
    return found;
}

} // namespace

void namesAndDates(const DraftReading &draft, CheckResult &result)
{
    wrongDay(draft, result);
    if (result.isEmpty())
        wrongPartOfDay(draft, result);
    wrongPromise(draft, result);
    onlyPeopleMet(draft, result);
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
    const bool namesInterview = !facts.interview ||
                                namesDay(draft, {facts.interviewDay}, facts.interviewZone.dateAt(facts.at)) ||
                                namesDay(draft, facts.meetingDays, facts.today);
    if (!namesInterview && roughDays(draft, facts.interviewDay) == 0)
        //: What a mail must name: when the interview was. %1: a day
        missing += Checks::tr("when (%1)").arg(dayText(facts.interviewDay));
    if (!namesRole(draft))
        //: What a mail must name: the position. %1: a role
        missing += Checks::tr("the position (%1)").arg(facts.application->role);
    // Where both days are named roughly, each has words of its own.
    if (!namesDay(draft, {*facts.promisedDay}, facts.today) &&
        roughDays(draft, *facts.promisedDay) < (namesInterview ? 1 : 2))
        //: What a mail must name: the day by which an answer was promised. %1: a day
        missing += Checks::tr("the day you were told (%1)").arg(dayText(*facts.promisedDay));
    if (!missing.isEmpty())
        //: %1: a list of what is missing
        result.add(Checks::tr("Help them to find you: name %1.").arg(missing.join(u", "_s)));
}

void namesPosition(const DraftReading &draft, CheckResult &result)
{
    // A check-in tells of what it asks; the short last mail may leave that to its subject.
    const bool mayBeInSubject = draft.facts().kind != Kind::StatusCheckIn;
    const bool isThere = mayBeInSubject ? namesRole(draft) : isNamed(draft.text(), draft.facts().roleName);
    if (draft.facts().application && !isThere)
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
