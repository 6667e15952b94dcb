// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing mixed up: the right company and the right role.
#include "etiquettecheck.h"

#include <QSet>

#include <algorithm>

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
    return {in.offset + start, wordAt(in, hit.last).span.end() - start};
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
    if (isPartOfProduct(in, hit))
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

bool isRoleMention(const Text &in, const NamePattern &role, const NameHit &hit)
{
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
    for (const Text &in : textsOf(draft)) {
        const auto own = ownNames(draft, in, true);
        for (const OtherApplication &other : draft.facts().others) {
            std::optional<NameHit> found;
            for (const NamePattern &pattern : other.companyNames) {
                for (const NameHit &hit : findName(in.text, pattern.words)) {
                    if (!found && !isInside(own, hit) && isCompanyMention(in, pattern, hit))
                        found = hit;
                }
            }
            if (!found)
                continue;
            const Span place = placeOf(in, *found);
            EtiquetteFinding &finding =
                result.addAt(in.field,
                             Checks::tr("This mail goes to %1, but it names %2.")
                                 .arg(draft.facts().application->company, other.company),
                             place);
            finding.remedies.push_back({Checks::tr("Write %1").arg(draft.facts().application->company),
                                        in.field, place.start, place.length,
                                        draft.facts().application->company});
        }
    }
}

void onlyThisRole(const DraftReading &draft, CheckResult &result)
{
    if (!draft.facts().application)
        return;
    for (const Text &in : textsOf(draft)) {
        const auto own = ownNames(draft, in, true);
        QSet<QString> told;
        for (const OtherApplication &other : draft.facts().others) {
            if (other.roleName.isEmpty() || told.contains(other.role))
                continue;
            for (const NameHit &hit : findName(in.text, other.roleName.words)) {
                if (isInside(own, hit) || !isRoleMention(in, other.roleName, hit))
                    continue;
                told.insert(other.role);
                const Span place = placeOf(in, hit);
                EtiquetteFinding &finding =
                    result.addAt(in.field,
                                 //: %1 and %2: roles; %3: the company that the other role is at
                                 Checks::tr("This mail is about %1, but it names %2, your application at %3.")
                                     .arg(draft.facts().application->role, other.role, other.company),
                                 place);
                // Two jobs at one company may be spoken of in one mail.
                if (other.isSameCompany)
                    finding.severity = Severity::Warn;
                finding.remedies.push_back({Checks::tr("Write %1").arg(draft.facts().application->role),
                                            in.field, place.start, place.length,
                                            draft.facts().application->role});
                break;
            }
        }
    }
}

} // namespace afterword::composing
