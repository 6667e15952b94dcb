// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a mail greets and how it is signed.
#include "etiquettecheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// How far into a mail without a greeting line a name still counts as one: "Thank you, Ann, for …".
constexpr int WordsOfAddress = 6;

/// The words that may hold the greeting: the line, or the first words of the mail.
std::pair<int, int> greetingWords(const DraftReading &draft)
{
    if (draft.sentenceCount() == 0)
        return {0, 0};
    const DraftSentence &first = draft.sentence(0);
    if (first.part == SentencePart::Greeting) {
        // Greeting lines of more than one sentence, as "Good morning! Hello Ann,", belong together.
        int end = first.endWord;
        for (int number = 1;
             number < draft.sentenceCount() && draft.sentence(number).part == SentencePart::Greeting;
             ++number)
            end = draft.sentence(number).endWord;
        return {first.firstWord, end};
    }
    return {first.firstWord, std::min(first.endWord, first.firstWord + WordsOfAddress)};
}

bool standsIn(const DraftReading &draft, const QStringList &name, std::pair<int, int> range)
{
    const int size = static_cast<int>(name.size());
    for (int at = range.first; size > 0 && at + size <= range.second; ++at) {
        bool found = true;
        for (int offset = 0; offset < size && found; ++offset)
            found = isSameName(draft.word(at + offset).form, name.at(offset));
        if (found)
            return true;
    }
    return false;
}

/// "Ms Ito", "Frau Dr. Ito": the formal way (C-25).
bool isAddressedFormally(const DraftReading &draft, const Person &person, std::pair<int, int> range)
{
    const QStringList family = nameWords(surname(person.name));
    if (!standsIn(draft, family, range))
        return false;
    for (int at = range.first; at < range.second; ++at) {
        if (isHonorific(draft.word(at).form))
            return true;
    }
    return false;
}

bool isGreeted(const DraftReading &draft, const Person &person)
{
    const auto range = greetingWords(draft);
    return standsIn(draft, givenNameWords(person.name, person.givenName), range) ||
           standsIn(draft, givenNameWords(person.name, {}), range) ||
           isAddressedFormally(draft, person, range);
}

bool isGreetingWord(const QString &form)
{
    static const QSet<QString> words{
        u"hello"_s,       u"hi"_s,           u"hey"_s,      u"dear"_s,    u"good"_s,      u"morning"_s,
        u"afternoon"_s,   u"evening"_s,      u"day"_s,      u"hallo"_s,   u"guten"_s,     u"tag"_s,
        u"morgen"_s,      u"abend"_s,        u"liebe"_s,    u"lieber"_s,  u"greetings"_s, u"again"_s,
        u"hiya"_s,        u"moin"_s,         u"servus"_s,   u"my"_s,      u"and"_s,       u"sehr"_s,
        u"geehrte"_s,     u"geehrter"_s,     u"gruess"_s,   u"gott"_s,    u"happy"_s,     u"wishes"_s,
        u"hii"_s,         u"respected"_s,    u"esteemed"_s, u"dearest"_s, u"yo"_s,        u"werte"_s,
        u"geschaetzte"_s, u"geschaetzter"_s, u"geehrtes"_s, u"werter"_s,  u"verehrte"_s,  u"verehrter"_s};
    return words.contains(form);
}

/// A post, a crowd or nobody.
bool isNobody(const QString &form)
{
    static const QSet<QString> words{u"sir"_s,
                                     u"madam"_s,
                                     u"sirs"_s,
                                     u"employer"_s,
                                     u"recruiter"_s,
                                     u"recruiters"_s,
                                     u"manager"_s,
                                     u"team"_s,
                                     u"all"_s,
                                     u"everyone"_s,
                                     u"everybody"_s,
                                     u"there"_s,
                                     u"hr"_s,
                                     u"hiring"_s,
                                     u"concern"_s,
                                     u"folks"_s,
                                     u"colleagues"_s,
                                     u"interviewer"_s,
                                     u"interviewers"_s,
                                     u"committee"_s,
                                     u"panel"_s,
                                     u"ladies"_s,
                                     u"gentlemen"_s,
                                     u"guys"_s,
                                     u"damen"_s,
                                     u"herren"_s,
                                     u"department"_s,
                                     u"recruitment"_s,
                                     u"recruiting"_s,
                                     u"personalabteilung"_s,
                                     u"alle"_s,
                                     u"zusammen"_s,
                                     u"friend"_s,
                                     u"company"_s,
                                     u"people"_s,
                                     u"staff"_s,
                                     u"both"_s,
                                     u"ihr"_s,
                                     u"beide"_s,
                                     u"employers"_s,
                                     u"zustaendige"_s,
                                     u"verantwortliche"_s,
                                     u"verantwortlichen"_s,
                                     u"leute"_s,
                                     u"personalteam"_s};
    return words.contains(form);
}

enum class Greeting { None, Nobody, Somebody };

Greeting greetingOf(const DraftReading &draft)
{
    const auto [first, end] = greetingWords(draft);
    if (first == end)
        return Greeting::None;
    const bool isLine = draft.sentence(0).part == SentencePart::Greeting;
    // "Dear Acme team": a crowd, whatever it is called.
    bool isCrowd = false;
    for (int at = first; at < end && isLine; ++at)
        isCrowd = isCrowd || isNobody(draft.word(at).form) || draft.word(at).form == u"whom";
    if (isCrowd)
        return Greeting::Nobody;
    bool greets = false;
    for (int at = first; at < end; ++at) {
        const QString &form = draft.word(at).form;
        if (isGreetingWord(form) || form == u"to" || (isHonorific(form) && at + 1 < end)) {
            greets = true;
            continue;
        }
        if (!greets && !isLine)
            return Greeting::None;
        if (isNobody(form))
            return Greeting::Nobody;
        // "Hello — thank you for …" greets nobody; "Hi Bob" greets Bob.
        const bool isName = draft.word(at).isCapital || isLine || at == first + 1;
        return isName && !isHonorific(form) ? Greeting::Somebody : Greeting::Nobody;
    }
    return greets ? Greeting::Nobody : Greeting::None;
}

QString firstNameOf(const Person &person)
{
    return person.addressedAs();
}

Remedy greetingRemedy(const DraftReading &draft, const Person &person)
{
    const QString greeting = draft.isGerman() ? u"Hallo %1,"_s : u"Hello %1,"_s;
    Remedy remedy{Checks::tr("Greet %1").arg(firstNameOf(person)), DraftField::Body, 0, 0,
                  greeting.arg(firstNameOf(person))};
    const Span line = draft.text().greeting();
    if (line.length > 0) {
        remedy.start = line.start;
        remedy.length = line.length;
    } else {
        remedy.text += u"\n\n"_s;
    }
    return remedy;
}

} // namespace

void greetsByName(const DraftReading &draft, CheckResult &result)
{
    const Person *person = draft.facts().recipient;
    if (!person)
        return;
    if (isGreeted(draft, *person))
        return;
    const Span line = draft.text().greeting();
    EtiquetteFinding &finding =
        line.length > 0
            ? result.add(Checks::tr("It goes to %1, but the greeting does not name %2.")
                             .arg(person->name, firstNameOf(*person)),
                         line)
            : result.add(Checks::tr("It does not greet %1; begin with the name.").arg(firstNameOf(*person)));
    finding.remedies.push_back(greetingRemedy(draft, *person));
}

void noGenericGreeting(const DraftReading &draft, CheckResult &result)
{
    const Person *person = draft.facts().recipient;
    // "Hi Ann, hello everyone" greets somebody.
    if ((person && isGreeted(draft, *person)) || greetingOf(draft) != Greeting::Nobody)
        return;
    const Span line = draft.text().greeting();
    const QString message =
        person ? Checks::tr("The greeting could go to anybody; greet %1 by name.").arg(firstNameOf(*person))
               : Checks::tr("The greeting could go to anybody; greet a person by name.");
    EtiquetteFinding &finding = line.length > 0 ? result.add(message, line) : result.add(message);
    if (person)
        finding.remedies.push_back(greetingRemedy(draft, *person));
}

} // namespace afterword::composing
