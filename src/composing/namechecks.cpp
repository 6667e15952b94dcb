// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a mail says the interview was with, against who is recorded.
#include "etiquettecheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// "spoke with Nick Claus": the words of a name after "with", or none.
std::vector<int> nameAfter(const DraftReading &draft, const PhraseHit &hit)
{
    static const QSet<QString> links{u"with"_s, u"to"_s, u"by"_s, u"mit"_s, u"von"_s};
    static const QSet<QString> verbs{u"met"_s, u"meeting"_s, u"meet"_s, u"seeing"_s};
    const DraftSentence &sentence = draft.sentence(hit.sentence);
    int at = hit.last + 1;
    // The phrase may hold the first name already: "interview with Bob".
    if (hit.last > hit.first && draft.word(hit.last).isCapital &&
        links.contains(draft.word(hit.last - 1).form))
        at = hit.last - 1;
    // The phrase may end on "with you".
    const bool endsOnYou = hit.last > hit.first && draft.word(hit.last).form == u"you" &&
                           links.contains(draft.word(hit.last - 1).form);
    if (endsOnYou)
        --at;
    else if (at < sentence.endWord && links.contains(draft.word(at).form))
        ++at;
    else if (!links.contains(draft.word(hit.last).form) && !verbs.contains(draft.word(hit.last).form))
        return {};
    // "with you and Bob"
    if (at + 2 < sentence.endWord && draft.word(at).form == u"you" && draft.word(at + 1).form == u"and")
        at += 2;
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

/// "with Luz Medina and Andre Willis": whoever is named after the first one.
std::vector<std::vector<int>> namesAfter(const DraftReading &draft, int last)
{
    static const QSet<QString> links{u"and"_s, u"und"_s};
    std::vector<std::vector<int>> names;
    const DraftSentence &sentence = draft.sentence(draft.word(last).sentence);
    for (int at = last + 1; at < sentence.endWord;) {
        const bool isLinked = links.contains(draft.word(at).form);
        if (isLinked)
            ++at;
        std::vector<int> words;
        for (; at < sentence.endWord && draft.word(at).isCapital && words.size() < 4; ++at) {
            if (!words.empty() && draft.word(at).span.start - draft.word(words.back()).span.end() > 1)
                break;
            if (!isHonorific(draft.word(at).form))
                words.push_back(at);
        }
        if (words.empty())
            break;
        names.push_back(std::move(words));
        if (isLinked)
            break; // the last one of a list
    }
    return names;
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
        // Whoever only arranged it did not hold it: "the interview with Hana".
        const bool saysInterview = std::ranges::any_of(
            draft.hits(PhraseTag::Interview), [&](const PhraseHit &one) { return one.last == hit.last; });
        const auto &right = saysInterview && !facts.met.empty() ? facts.met : facts.involved;
        const bool isRight =
            std::ranges::any_of(right, [&](const Person *one) { return hasName(*one, words); });
        if (isRight)
            continue;
        const Person *meant = almost(facts.met, words);
        const bool isElsewhere = facts.names->people.contains(plainName(words.front()));
        const QString before = hit.first > 0 ? draft.word(hit.first - 1).form : QString();
        const bool isOwnInterview = saysInterview && (before == u"my" || before == u"our");
        // "our talk with you and Tom": who sat beside them is recorded, too.
        const int name = places.front();
        const bool isBesideYou = name >= 3 && draft.word(name - 1).form == u"and" &&
                                 draft.word(name - 2).form == u"you" && draft.word(name - 3).form == u"with";
        const bool isFormal =
            words.size() > 1 && (isOwnInterview || draft.sentenceHas(hit.sentence, PhraseTag::Position) ||
                                 (saysInterview && draft.sentenceHas(hit.sentence, PhraseTag::Thanks)));
        if (!meant && !isElsewhere && !isFormal && !isBesideYou)
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

/// "I interviewed with Luz Medina and Andre Willis", who is somebody of another application.
void wrongNameInList(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    for (const PhraseHit &hit : draft.hits(PhraseTag::Meeting)) {
        const auto first = nameAfter(draft, hit);
        if (first.empty() || facts.met.empty())
            continue;
        for (const auto &places : namesAfter(draft, first.back())) {
            QStringList words;
            for (const int at : places)
                words += draft.word(at).form;
            const bool isInvolved =
                std::ranges::any_of(facts.involved, [&](const Person *one) { return hasName(*one, words); });
            if (words.size() < 2 || isInvolved || !facts.names->people.contains(plainName(words.front())))
                continue;
            const Span place{draft.word(places.front()).span.start,
                             draft.word(places.back()).span.end() - draft.word(places.front()).span.start};
            result.add(Checks::tr("You spoke with %1; the mail says “%2”.")
                           .arg(facts.met.front()->name, draft.text().textOf(place)),
                       place);
            return;
        }
    }
}

/// "Susan Miller was on the panel", "Tom, who interviewed me": said to have been there.
void wrongPanelist(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    static const QSet<QString> links{u"was"_s,  u"sat"_s,    u"were"_s, u"who"_s, u"also"_s,
                                     u"too"_s,  u"on"_s,     u"the"_s,  u"of"_s,  u"in"_s,
                                     u"part"_s, u"member"_s, u"a"_s,    u"and"_s, u"joined"_s};
    for (int at = 1; !facts.met.empty() && at < static_cast<int>(draft.text().words().size()); ++at) {
        const DraftWord &key = draft.word(at);
        const bool isNext = at + 1 < static_cast<int>(draft.text().words().size());
        const bool isPanel = key.form == u"panel" && draft.word(at - 1).form == u"the";
        const bool interviewedMe = key.form == u"interviewed" && isNext && draft.word(at + 1).form == u"me";
        if (!isPanel && !interviewedMe)
            continue;
        int last = at - 1;
        bool saysWas = interviewedMe;
        while (last > 0 && links.contains(draft.word(last).form)) {
            const QString &form = draft.word(last).form;
            saysWas = saysWas || form == u"was" || form == u"sat" || form == u"were" || form == u"joined";
            --last;
        }
        const DraftWord &name = draft.word(last);
        if (!saysWas || (isPanel && last == at - 1) || name.sentence != key.sentence || !name.isCapital ||
            name.form == u"i" || PhraseBook::of(draft.text().language()).isGeneric(name.form))
            continue;
        const bool isKnown =
            std::ranges::any_of(facts.met, [&](const Person *one) { return hasName(*one, {name.form}); });
        if (isKnown)
            continue;
        result.add(Checks::tr("You spoke with %1; the mail says “%2”.")
                       .arg(facts.met.front()->name, draft.text().textOf(name.span)),
                   name.span);
        return;
    }
}

/// "Thanks to you and Bill Reyes for the interview": somebody with an interviewer's surname.
void wrongCompanion(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    const int size = static_cast<int>(draft.text().words().size());
    for (int at = 2; at + 1 < size && !facts.met.empty(); ++at) {
        const DraftWord &first = draft.word(at);
        const DraftWord &last = draft.word(at + 1);
        if (draft.word(at - 2).form != u"you" || draft.word(at - 1).form != u"and" || !first.isCapital ||
            !last.isCapital || last.sentence != first.sentence || isHonorific(first.form) ||
            !(draft.sentenceHas(first.sentence, PhraseTag::Meeting) ||
              draft.sentenceHas(first.sentence, PhraseTag::Interview)))
            continue;
        const QStringList words{first.form, last.form};
        const bool isKnown =
            std::ranges::any_of(facts.involved, [&](const Person *one) { return hasName(*one, words); });
        const Person *meant = isKnown ? nullptr : almost(facts.met, words);
        if (!meant)
            continue;
        const Span place{first.span.start, last.span.end() - first.span.start};
        result
            .add(Checks::tr("You spoke with %1; the mail says “%2”.")
                     .arg(meant->name, draft.text().textOf(place)),
                 place)
            .remedies.push_back({Checks::tr("Write %1").arg(meant->name), DraftField::Body, place.start,
                                 place.length, meant->name});
        return;
    }
}

} // namespace

void onlyPeopleMet(const DraftReading &draft, CheckResult &result)
{
    wrongName(draft, result);
    if (result.isEmpty())
        wrongNameInList(draft, result);
    if (result.isEmpty())
        wrongCompanion(draft, result);
    if (result.isEmpty())
        wrongPanelist(draft, result);
}

} // namespace afterword::composing
