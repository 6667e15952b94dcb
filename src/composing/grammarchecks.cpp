// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Slips that no dictionary sees: a word twice, "a" before a vowel, "would of".
#include "etiquettecheck.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// Whether nothing but blanks stands between two words.
bool areNeighbours(const DraftReading &draft, const DraftWord &one, const DraftWord &next)
{
    if (one.sentence != next.sentence || one.span == next.span)
        return false;
    const qsizetype length = next.span.start - one.span.end();
    return length > 0 && QStringView(draft.text().text()).mid(one.span.end(), length).trimmed().isEmpty();
}

Span spanOf(const DraftWord &one, const DraftWord &next)
{
    return {one.span.start, next.span.end() - one.span.start};
}

/// Of words that nobody writes twice in a row: "that that", "is is" and "looking for for years" are right at
/// times.
bool isNeverTwice(const QString &form, bool isGerman)
{
    static const QSet<QString> english{u"the"_s, u"to"_s,   u"a"_s,  u"an"_s,   u"of"_s,   u"and"_s,  u"i"_s,
                                       u"we"_s,  u"with"_s, u"my"_s, u"your"_s, u"our"_s,  u"be"_s,   u"at"_s,
                                       u"or"_s,  u"but"_s,  u"me"_s, u"from"_s, u"this"_s, u"about"_s};
    static const QSet<QString> german{u"und"_s,  u"ich"_s,  u"zu"_s,   u"fuer"_s,  u"mit"_s, u"von"_s,
                                      u"ist"_s,  u"dass"_s, u"ein"_s,  u"eine"_s,  u"wir"_s, u"mich"_s,
                                      u"mein"_s, u"aber"_s, u"oder"_s, u"nicht"_s, u"bei"_s, u"im"_s};
    return (isGerman ? german : english).contains(form);
}

/// "hour", "user": what is heard at their beginning is not what is written.
bool soundsOtherwise(const QString &word)
{
    static const QRegularExpression rule(
        u"^(?:eu|ew|one|once|uni(?![nmd])|unanim|us[eau]|util|ur[aoe]|ut[ie]|ubi|uku|hour|hono|honest|heir|h)"_s);
    return rule.match(word).hasMatch();
}

bool isVowel(QChar letter)
{
    return u"aeiou"_s.contains(letter);
}

/// "option a", "plan a": the letter, and no article.
bool isLetter(const DraftWord &before)
{
    static const QSet<QString> named{u"option"_s,   u"plan"_s,      u"part"_s,     u"point"_s,   u"type"_s,
                                     u"team"_s,     u"group"_s,     u"grade"_s,    u"level"_s,   u"item"_s,
                                     u"line"_s,     u"class"_s,     u"shift"_s,    u"ward"_s,    u"hall"_s,
                                     u"building"_s, u"room"_s,      u"unit"_s,     u"side"_s,    u"section"_s,
                                     u"appendix"_s, u"figure"_s,    u"table"_s,    u"version"_s, u"variant"_s,
                                     u"vitamin"_s,  u"hepatitis"_s, u"question"_s, u"answer"_s};
    return named.contains(before.form);
}

/// "a interview", "an product"; empty: right, or nobody can tell.
bool hasWrongArticle(const QString &article, const QString &next)
{
    static const QSet<QString> afterLetter{u"and"_s, u"or"_s, u"is"_s, u"as"_s, u"in"_s,
                                           u"on"_s,  u"at"_s, u"if"_s, u"are"_s};
    static const QRegularExpression plain(u"^[a-z]{3,}$"_s);
    if (!plain.match(next).hasMatch() || afterLetter.contains(next))
        return false;
    if (article == u"a")
        return isVowel(next.front()) && !soundsOtherwise(next);
    // "an rfid tag", "an mri": letters that are spelled out.
    const bool isWord =
        next.size() > 3 && (isVowel(next.at(1)) || (u"rl"_s.contains(next.at(1)) && isVowel(next.at(2))));
    const bool beginsAlike = next.startsWith(u"uni") && soundsOtherwise(next);
    return (isWord && !isVowel(next.front()) && !soundsOtherwise(next) && next.front() != u'x') ||
           beginsAlike;
}

} // namespace

void grammar(const DraftReading &draft, CheckResult &result)
{
    const DraftText &text = draft.text();
    const auto &words = text.words();
    for (size_t at = 0; at + 1 < words.size(); ++at) {
        const DraftWord &one = words[at];
        const DraftWord &next = words[at + 1];
        if (!areNeighbours(draft, one, next))
            continue;
        const QString written = text.textOf(next.span);
        if (one.form == next.form && isNeverTwice(one.form, draft.isGerman()) &&
            !(next.isCapital && !one.isCapital)) {
            result.add(Checks::tr("“%1” stands there twice.").arg(written), spanOf(one, next))
                .remedies.push_back({Checks::tr("Leave one out"),
                                     DraftField::Body,
                                     one.span.end(),
                                     next.span.end() - one.span.end(),
                                     {}});
            continue;
        }
        if (draft.isGerman() || (one.form != u"a" && one.form != u"an") || next.isCapital ||
            !hasWrongArticle(one.form, written) || (at > 0 && isLetter(words[at - 1])))
            continue;
        const QString right = one.form == u"a" ? u"an"_s : u"a"_s;
        result.add(Checks::tr("Before “%1” it is “%2”.").arg(written, right), spanOf(one, next))
            .remedies.push_back({Checks::tr("Write “%1”").arg(right), DraftField::Body, one.span.start,
                                 one.span.length,
                                 one.isCapital ? right.at(0).toUpper() + right.mid(1) : right});
    }
    for (const PhraseHit &hit : draft.hits(PhraseTag::Grammar))
        result.add(Checks::tr("“%1”: is that right?").arg(text.textOf(draft.placeOf(hit))),
                   draft.placeOf(hit));
}

} // namespace afterword::composing
