// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing mixed up: the right company and the right role.
#include "etiquettecheck.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

struct Text
{
    const DraftText &text;
    DraftField field;
    int offset;
};

std::vector<Text> textsOf(const DraftReading &draft)
{
    std::vector<Text> texts{{draft.text(), DraftField::Body, 0}};
    if (draft.isMail())
        texts.push_back({draft.subject(), DraftField::Subject, draft.subjectOffset()});
    return texts;
}

const DraftWord &wordAt(const Text &in, int at)
{
    return in.text.words()[static_cast<size_t>(at)];
}

QString formAt(const Text &in, int at)
{
    return at >= 0 && at < static_cast<int>(in.text.words().size()) ? wordAt(in, at).form : QString();
}

Span placeOf(const Text &in, const NameHit &hit)
{
    const int start = wordAt(in, hit.first).span.start;
    int end = wordAt(in, hit.last).span.end();
    // The "'s" of "Beta's" is no part of the name.
    const QStringView text = QStringView(in.text.text()).first(end);
    if (text.endsWith(u"'s") || text.endsWith(u"’s"))
        end -= 2;
    return {in.offset + start, end - start};
}

/// Names that overlap, as "Beta" in "Beta Foods", are one place.
void addPlace(std::vector<Span> &places, const Span &place)
{
    if (places.empty() || place.start >= places.back().end())
        places.push_back(place);
    else
        places.back().length = std::max(places.back().end(), place.end()) - places.back().start;
}

/// Puts the right name in the place of each of these: one click mends all of them.
Remedy replacing(const Text &in, const std::vector<Span> &places, const QString &right)
{
    const Span all{places.front().start, places.back().end() - places.front().start};
    const QString &text = in.text.text();
    QString mended;
    int from = all.start - in.offset;
    for (const Span &place : places) {
        mended += QStringView(text).mid(from, place.start - in.offset - from);
        mended += right;
        from = place.end() - in.offset;
    }
    return {Checks::tr("Write %1").arg(right), in.field, all.start, all.length, mended};
}

void append(std::vector<NameHit> &to, const std::vector<NameHit> &hits)
{
    to.insert(to.end(), hits.begin(), hits.end());
}

/// Where this application's own names stand: what lies inside them is no other's.
std::vector<NameHit> ownNames(const DraftReading &draft, const Text &in, bool withRole)
{
    std::vector<NameHit> own;
    for (const NamePattern &pattern : draft.facts().companyNames)
        append(own, findName(in.text, pattern.words));
    for (const Person *person : draft.facts().involved)
        append(own, findName(in.text, nameWords(person->name)));
    append(own, findName(in.text, nameWords(draft.facts().profile->name)));
    if (withRole)
        append(own, findName(in.text, draft.facts().roleName.words));
    return own;
}

bool isInside(const std::vector<NameHit> &own, const NameHit &hit)
{
    return std::ranges::any_of(own, [&](const NameHit &one) { return hit.isIn(one); });
}

bool isSentenceStart(const Text &in, int at)
{
    return in.text.sentences()[static_cast<size_t>(wordAt(in, at).sentence)].firstWord == at;
}

/// Names that are everyday words too: at a sentence's beginning they say nothing.
bool isEverydayStart(const QString &form)
{
    static const QSet<QString> words{u"indeed"_s, u"next"_s,   u"well"_s,     u"still"_s,  u"target"_s,
                                     u"match"_s,  u"beta"_s,   u"block"_s,    u"gap"_s,    u"apple"_s,
                                     u"shell"_s,  u"square"_s, u"unity"_s,    u"snap"_s,   u"box"_s,
                                     u"sky"_s,    u"boots"_s,  u"visa"_s,     u"spring"_s, u"compass"_s,
                                     u"bolt"_s,   u"chase"_s,  u"frontier"_s, u"insight"_s};
    return words.contains(form) && form != u"beta";
}

/// "im Sommer", "Ihrer Kanzlei": German nouns have capitals too, and names of firms seldom articles.
bool isGermanNoun(const Text &in, const NameHit &hit)
{
    static const QSet<QString> articles{
        u"im"_s,      u"am"_s,      u"zum"_s,       u"zur"_s,       u"beim"_s,        u"ein"_s,
        u"eine"_s,    u"einer"_s,   u"einem"_s,     u"einen"_s,     u"ihre"_s,        u"ihrer"_s,
        u"ihrem"_s,   u"ihren"_s,   u"eure"_s,      u"eurer"_s,     u"eurem"_s,       u"unserer"_s,
        u"unserem"_s, u"meiner"_s,  u"meinem"_s,    u"jeden"_s,     u"diesen"_s,      u"diesem"_s,
        u"dieser"_s,  u"letzten"_s, u"naechsten"_s, u"kommenden"_s, u"vergangenen"_s, u"jeder"_s};
    if (in.text.language() != DraftLanguage::German || hit.first != hit.last)
        return false;
    static const QSet<QString> firms{u"gmbh"_s, u"ag"_s, u"kg"_s, u"gruppe"_s, u"se"_s};
    return articles.contains(formAt(in, hit.first - 1)) && !firms.contains(formAt(in, hit.last + 1));
}

bool followsEmployerWord(const Text &in, int at)
{
    static const QSet<QString> words{u"at"_s, u"join"_s,   u"joining"_s, u"for"_s,   u"with"_s, u"bei"_s,
                                     u"to"_s, u"joined"_s, u"from"_s,    u"about"_s, u"in"_s,   u"of"_s};
    return words.contains(formAt(in, at - 1));
}

/// "Google Analytics", "Microsoft Excel" are tools.
bool isPartOfProduct(const Text &in, const NameHit &hit)
{
    const int next = hit.last + 1;
    if (next >= static_cast<int>(in.text.words().size()) ||
        wordAt(in, next).sentence != wordAt(in, hit.last).sentence)
        return false;
    const DraftWord &word = wordAt(in, next);
    const int gap = word.span.start - wordAt(in, hit.last).span.end();
    static const QSet<QString> tools{
        u"analytics"_s, u"excel"_s,  u"word"_s,    u"office"_s,  u"teams"_s,     u"docs"_s,
        u"sheets"_s,    u"cloud"_s,  u"ads"_s,     u"sql"_s,     u"azure"_s,     u"maps"_s,
        u"workspace"_s, u"hana"_s,   u"erp"_s,     u"r3"_s,      u"photoshop"_s, u"meet"_s,
        u"web"_s,       u"tests"_s,  u"test"_s,    u"version"_s, u"drive"_s,     u"search"_s,
        u"testing"_s,   u"tester"_s, u"testers"_s, u"release"_s, u"phase"_s};
    return gap == 1 && tools.contains(word.form);
}

bool isCompanyMention(const Text &in, const NamePattern &pattern, const NameHit &hit)
{
    const DraftWord &first = wordAt(in, hit.first);
    const bool isOneWord = hit.first == hit.last;
    if (isPartOfProduct(in, hit) || isGermanNoun(in, hit))
        return false;
    if (!isOneWord)
        return first.isCapital || first.isNumber || pattern.words.size() > 1;
    const bool isLowerName = !pattern.shown.isEmpty() && pattern.shown.at(0).isLower();
    if (!first.isCapital && !first.isNumber && !isLowerName) {
        static const QSet<QString> strong{u"at"_s, u"join"_s, u"joining"_s, u"bei"_s};
        return !pattern.isShort && strong.contains(formAt(in, hit.first - 1)) &&
               formAt(in, hit.last + 1) != u"least";
    }
    if (isSentenceStart(in, hit.first))
        return !pattern.isShort && !isEverydayStart(first.form);
    // Short forms want the company of a word that goes with employers.
    return !pattern.isShort || followsEmployerWord(in, hit.first) || first.isCapital;
}

bool isPositionWord(const QString &form)
{
    static const QSet<QString> words{u"position"_s,    u"role"_s,      u"job"_s,         u"opening"_s,
                                     u"vacancy"_s,     u"post"_s,      u"opportunity"_s, u"interview"_s,
                                     u"application"_s, u"positions"_s, u"spot"_s,        u"stelle"_s,
                                     u"position"_s};
    return words.contains(form);
}

/// "my line manager", "as a developer I": somebody's, not the job applied for.
bool isSomebodys(const Text &in, const NameHit &hit)
{
    static const QSet<QString> words{u"my"_s,      u"our"_s,      u"his"_s,     u"her"_s,   u"their"_s,
                                     u"former"_s,  u"previous"_s, u"last"_s,    u"a"_s,     u"an"_s,
                                     u"another"_s, u"every"_s,    u"each"_s,    u"was"_s,   u"years"_s,
                                     u"senior"_s,  u"junior"_s,   u"current"_s, u"other"_s, u"your"_s,
                                     u"mein"_s,    u"meine"_s,    u"unser"_s};
    for (int at = hit.first - 1; at >= std::max(0, hit.first - 2); --at) {
        if (words.contains(formAt(in, at)))
            return true;
        if (formAt(in, at) == u"as" &&
            (formAt(in, at - 1) == u"worked" || formAt(in, at - 1) == u"experience" ||
             formAt(in, at - 1) == u"work" || formAt(in, at - 1) == u"years" ||
             formAt(in, at - 1) == u"time" || formAt(in, at - 1) == u"employed"))
            return true;
    }
    return false;
}

/// "I'd love to be your next BI Developer": the job, whatever stands before it.
bool isWishedFor(const Text &in, const NameHit &hit)
{
    static const QSet<QString> fillers{
        u"a"_s,     u"an"_s,     u"your"_s,  u"the"_s,    u"next"_s, u"new"_s,       u"future"_s,  u"good"_s,
        u"great"_s, u"strong"_s, u"right"_s, u"ideal"_s,  u"best"_s, u"excellent"_s, u"perfect"_s, u"ihr"_s,
        u"ihre"_s,  u"neue"_s,   u"neuer"_s, u"better"_s, u"team"_s, u"s"_s,         u"valuable"_s};
    static const QSet<QString> wishes{u"be"_s, u"become"_s, u"becoming"_s, u"being"_s, u"me"_s, u"werden"_s};
    int at = hit.first - 1;
    while (at >= 0 && at > hit.first - 5 && fillers.contains(formAt(in, at)))
        --at;
    if (wishes.contains(formAt(in, at)))
        return formAt(in, at - 1) != u"have" && formAt(in, at - 2) != u"have";
    if (formAt(in, at) != u"as" && formAt(in, at) != u"als")
        return false;
    if (formAt(in, at + 1) == u"your" || formAt(in, at + 1) == u"ihr" || formAt(in, at + 1) == u"ihre")
        return true;
    const QString verb = formAt(in, at - 1);
    static const QSet<QString> joining{u"myself"_s, u"me"_s,    u"join"_s, u"joining"_s,
                                       u"start"_s,  u"hired"_s, u"you"_s,  u"team"_s};
    return joining.contains(verb) || (verb == u"working" && formAt(in, at + 1) == u"your") ||
           (verb == u"work" && formAt(in, at - 2) == u"to");
}

bool isRoleMention(const Text &in, const NamePattern &role, const NameHit &hit)
{
    if (isWishedFor(in, hit))
        return true;
    const bool beforePosition =
        isPositionWord(formAt(in, hit.last + 1)) ||
        (formAt(in, hit.last + 1) == u"s" && isPositionWord(formAt(in, hit.last + 2)));
    const QString before = formAt(in, hit.first - 1);
    const QString earlier = formAt(in, hit.first - 2);
    const bool afterPosition =
        (before == u"of" || before == u"as" || before == u"for" || before == u"the" || before == u"als") &&
        (isPositionWord(earlier) || isPositionWord(formAt(in, hit.first - 3)));
    if (beforePosition && !(isSomebodys(in, hit) && before != u"a" && before != u"an" && before != u"your"))
        return true;
    if (afterPosition && !isSomebodys(in, hit))
        return true;
    if (in.field == DraftField::Subject)
        return !isSomebodys(in, hit);
    bool isCapital = true;
    for (int at = hit.first; at <= hit.last; ++at)
        isCapital = isCapital &&
                    (wordAt(in, at).isCapital || wordAt(in, at).isNumber || wordAt(in, at).form == u"of" ||
                     wordAt(in, at).form == u"and" || wordAt(in, at).form == u"for");
    const bool isProper = isCapital && (role.words.size() > 1 || !isSentenceStart(in, hit.first));
    return isProper && !isSomebodys(in, hit);
}

} // namespace

void onlyThisCompany(const DraftReading &draft, CheckResult &result)
{
    if (!draft.facts().application)
        return;
    const QString &right = draft.facts().application->company;
    for (const Text &in : textsOf(draft)) {
        const auto own = ownNames(draft, in, true);
        std::map<int, std::vector<Span>> wrong; // by the other application
        for (const auto &[name, hit] : draft.facts().names->companies.find(in.text)) {
            const int number = name / PatternsOfCompany;
            const OtherApplication &other = draft.facts().names->others[static_cast<size_t>(number)];
            const NamePattern &pattern = other.companyNames[static_cast<size_t>(name % PatternsOfCompany)];
            if (!isInside(own, hit) && isCompanyMention(in, pattern, hit))
                addPlace(wrong[number], placeOf(in, hit));
        }
        for (const auto &[number, places] : wrong) {
            const QString &company = draft.facts().names->others[static_cast<size_t>(number)].company;
            EtiquetteFinding &finding = result.addAt(
                in.field, Checks::tr("This mail goes to %1, but it names %2.").arg(right, company),
                places.front());
            finding.remedies.push_back(replacing(in, places, right));
        }
    }
}

void onlyThisRole(const DraftReading &draft, CheckResult &result)
{
    if (!draft.facts().application)
        return;
    const QString &right = draft.facts().application->role;
    for (const Text &in : textsOf(draft)) {
        const auto own = ownNames(draft, in, true);
        std::map<QString, std::pair<const OtherApplication *, std::vector<Span>>> wrong;
        for (const auto &[number, hit] : draft.facts().names->roles.find(in.text)) {
            const OtherApplication &other = draft.facts().names->others[static_cast<size_t>(number)];
            if (isInside(own, hit) || !isRoleMention(in, other.roleName, hit))
                continue;
            auto &[first, places] = wrong[other.role];
            if (!first)
                first = &other;
            addPlace(places, placeOf(in, hit));
        }
        for (const auto &[role, found] : wrong) {
            const auto &[other, places] = found;
            EtiquetteFinding &finding =
                result.addAt(in.field,
                             //: %1 and %2: roles; %3: the company that the other role is at
                             Checks::tr("This mail is about %1, but it names %2, your application at %3.")
                                 .arg(right, role, other->company),
                             places.front());
            // Two jobs at one company may be spoken of in one mail.
            if (other->isSameCompany)
                finding.severity = Severity::Warn;
            finding.remedies.push_back(replacing(in, places, right));
        }
    }
}

} // namespace afterword::composing
