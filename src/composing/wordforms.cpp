// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding, contractions and a light stemmer of English.
#include "wordforms.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

bool hasVowel(QStringView word)
{
    return std::ranges::any_of(word, isVowel);
}

/// Forms that no ending tells.
const QHash<QString, QString> &irregularForms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> made;
        const auto add = [&](const char16_t *base, std::initializer_list<const char16_t *> others) {
            for (const char16_t *other : others)
                made.insert(QString::fromUtf16(other), QString::fromUtf16(base));
            made.insert(QString::fromUtf16(base), QString::fromUtf16(base));
        };
        add(u"be", {u"is", u"are", u"was", u"were", u"been", u"being", u"am"});
        add(u"have", {u"has", u"had", u"having"});
        add(u"do", {u"does", u"did", u"done", u"doing"});
        add(u"go", {u"goes", u"went", u"gone", u"going"});
        add(u"hear", {u"heard"});
        add(u"meet", {u"met", u"meeting", u"meetings", u"meets"});
        add(u"think", {u"thought"});
        add(u"mak", {u"make", u"made", u"makes", u"making"});
        add(u"tak", {u"take", u"took", u"taken", u"takes", u"taking"});
        add(u"giv", {u"give", u"gave", u"given", u"gives", u"giving"});
        add(u"get", {u"got", u"gotten", u"gets", u"getting"});
        add(u"send", {u"sent", u"sends", u"sending"});
        add(u"speak", {u"spoke", u"spoken", u"speaks", u"speaking"});
        add(u"say", {u"said", u"says", u"saying"});
        add(u"tell", {u"told", u"tells", u"telling"});
        add(u"writ", {u"write", u"wrote", u"written", u"writes", u"writing"});
        add(u"bring", {u"brought"});
        add(u"buy", {u"bought"});
        add(u"choos", {u"choose", u"chose", u"chosen"});
        add(u"com", {u"come", u"came", u"comes", u"coming"});
        add(u"know", {u"knew", u"known"});
        add(u"see", {u"saw", u"seen", u"sees", u"seeing"});
        add(u"feel", {u"felt"});
        add(u"find", {u"found"});
        add(u"keep", {u"kept"});
        add(u"leav", {u"leave", u"left", u"leaves", u"leaving"});
        add(u"los", {u"lose", u"lost", u"loses", u"losing"});
        add(u"mean", {u"meant"});
        add(u"pay", {u"paid", u"pays", u"paying"});
        add(u"understand", {u"understood"});
        add(u"stand", {u"stood"});
        add(u"begin", {u"began", u"begun"});
        add(u"build", {u"built"});
        add(u"lead", {u"led"});
        add(u"spend", {u"spent"});
        add(u"learn", {u"learnt"});
        add(u"show", {u"shown"});
        add(u"ring", {u"rang", u"rung"});
        add(u"run", {u"ran", u"runs", u"running"});
        add(u"drop", {u"dropt"});
        add(u"forget", {u"forgot", u"forgotten"});
        add(u"wast", {u"waste", u"wasted", u"wastes", u"wasting"});
        add(u"treat", {u"treats", u"treated"});
        add(u"person", {u"people"});
        add(u"win", {u"won"});
        add(u"blow", {u"blew", u"blown"});
        add(u"teach", {u"taught"});
        add(u"hold", {u"held"});
        add(u"break", {u"broke", u"broken"});
        add(u"becom", {u"become", u"became", u"becomes", u"becoming"});
        add(u"fall", {u"fell", u"fallen"});
        add(u"stick", {u"stuck"});
        add(u"hang", {u"hung"});
        add(u"catch", {u"caught"});
        add(u"sleep", {u"slept"});
        add(u"sit", {u"sat", u"sits", u"sitting"});
        add(u"grow", {u"grew", u"grown"});
        add(u"driv", {u"drive", u"drove", u"driven", u"drives", u"driving"});
        add(u"wear", {u"wore", u"worn"});
        add(u"throw", {u"threw", u"thrown"});
        add(u"fight", {u"fought"});
        add(u"seek", {u"sought"});
        add(u"sell", {u"sold"});
        // Words that only look inflected.
        for (const char16_t *whole :
             {u"news",     u"this",        u"his",        u"its",        u"us",       u"yes",
              u"thus",     u"as",          u"always",     u"perhaps",    u"thing",    u"nothing",
              u"anything", u"something",   u"everything", u"during",     u"morning",  u"evening",
              u"need",     u"indeed",      u"speed",      u"based",      u"red",      u"use",
              u"process",  u"status",      u"bonus",      u"express",    u"business", u"address",
              u"success",  u"access",      u"unless",     u"regardless", u"across",   u"less",
              u"best",     u"interesting", u"exciting",   u"unexpected", u"friends",  u"red",
              u"king",     u"bring",       u"spring",     u"string",     u"being",    u"times",
              u"one",      u"series",      u"species"}) {
            const QString form = QString::fromUtf16(whole);
            made.insert(form, made.value(form, form));
        }
        made.insert(u"needed"_s, u"need"_s);
        made.insert(u"needs"_s, u"need"_s);
        made.insert(u"needing"_s, u"need"_s);
        made.insert(u"used"_s, u"use"_s);
        made.insert(u"using"_s, u"use"_s);
        made.insert(u"uses"_s, u"use"_s);
        made.insert(u"brings"_s, u"bring"_s);
        made.insert(u"bringing"_s, u"bring"_s);
        made.insert(u"things"_s, u"thing"_s);
        made.insert(u"ones"_s, u"one"_s);
        made.insert(u"processes"_s, u"process"_s);
        made.insert(u"bonuses"_s, u"bonus"_s);
        return made;
    }();
    return forms;
}

/// "planned" is "plan", "decid" stays.
QString undoubled(QString stem)
{
    const qsizetype size = stem.size();
    if (size >= 4 && stem.at(size - 1) == stem.at(size - 2) && !isVowel(stem.at(size - 1)) &&
        !QStringView(u"lsz").contains(stem.at(size - 1)))
        stem.chop(1);
    return stem;
}

QString withoutEnding(QString word)
{
    const auto cut = [&](QStringView ending, qsizetype least) {
        if (!word.endsWith(ending) || word.size() - ending.size() < least ||
            !hasVowel(QStringView(word).chopped(ending.size())))
            return false;
        word.chop(ending.size());
        return true;
    };
    if (word.endsWith(u"ies") && word.size() > 4)
        return word.chopped(3) + u'i';
    if (word.endsWith(u"ied") && word.size() > 4)
        return word.chopped(3) + u'i';
    if (cut(u"sses", 2))
        return word + u"ss"_s;
    if (word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is") &&
        word.size() > 3) {
        word.chop(1);
        if (word.endsWith(u"she") || word.endsWith(u"che") || word.endsWith(u"xe"))
            word.chop(1);
    }
    if (cut(u"ing", 3) || cut(u"ed", 3))
        word = undoubled(word);
    if (word.size() > 3 && word.endsWith(u'e'))
        word.chop(1);
    if (word.size() > 3 && word.endsWith(u'y') && !isVowel(word.at(word.size() - 2)))
        word = word.chopped(1) + u'i';
    return word;
}

/// One of British and American spelling, the same for phrase and draft.
QString oneSpelling(QString stem)
{
    if (stem.size() >= 6)
        stem.replace(u"our"_s, u"or"_s);
    if (stem.size() >= 6 && stem.endsWith(u"is"))
        stem = stem.chopped(2) + u"iz"_s;
    if (stem.endsWith(u"isation"))
        stem = stem.chopped(7) + u"ization"_s;
    if (stem.endsWith(u"ll") && stem.size() > 5)
        stem.chop(1); // travelled, cancelled
    if (stem == u"programm")
        stem = u"program"_s;
    return stem;
}

const QHash<QString, QString> &contractions()
{
    static const QHash<QString, QString> words{{u"can't"_s, u"can not"_s},
                                               {u"cant"_s, u"can not"_s},
                                               {u"cannot"_s, u"can not"_s},
                                               {u"won't"_s, u"will not"_s},
                                               {u"wont"_s, u"will not"_s},
                                               {u"shan't"_s, u"shall not"_s},
                                               {u"let's"_s, u"let us"_s},
                                               {u"it's"_s, u"it is"_s},
                                               {u"that's"_s, u"that is"_s},
                                               {u"there's"_s, u"there is"_s},
                                               {u"here's"_s, u"here is"_s},
                                               {u"what's"_s, u"what is"_s},
                                               {u"who's"_s, u"who is"_s},
                                               {u"where's"_s, u"where is"_s},
                                               {u"when's"_s, u"when is"_s},
                                               {u"how's"_s, u"how is"_s},
                                               {u"he's"_s, u"he is"_s},
                                               {u"she's"_s, u"she is"_s},
                                               {u"everything's"_s, u"everything is"_s},
                                               {u"im"_s, u"i am"_s},
                                               {u"ive"_s, u"i have"_s},
                                               {u"youre"_s, u"you are"_s},
                                               {u"youve"_s, u"you have"_s},
                                               {u"dont"_s, u"do not"_s},
                                               {u"didnt"_s, u"did not"_s},
                                               {u"doesnt"_s, u"does not"_s},
                                               {u"isnt"_s, u"is not"_s},
                                               {u"wasnt"_s, u"was not"_s},
                                               {u"havent"_s, u"have not"_s},
                                               {u"hasnt"_s, u"has not"_s},
                                               {u"couldnt"_s, u"could not"_s},
                                               {u"wouldnt"_s, u"would not"_s},
                                               {u"shouldnt"_s, u"should not"_s},
                                               {u"whats"_s, u"what is"_s},
                                               {u"thats"_s, u"that is"_s},
                                               {u"gonna"_s, u"going to"_s},
                                               {u"wanna"_s, u"want to"_s},
                                               {u"gotta"_s, u"got to"_s},
                                               {u"thankyou"_s, u"thank you"_s},
                                               {u"thx"_s, u"thanks"_s},
                                               {u"u"_s, u"you"_s},
                                               {u"fwd"_s, u"forward"_s},
                                               {u"pls"_s, u"please"_s},
                                               {u"plz"_s, u"please"_s}};
    return words;
}

/// Of the contractions without an apostrophe: first letter and length, which most words have not.
bool mayBeContraction(const QString &word)
{
    static const std::array<quint32, 26> lengths = [] {
        std::array<quint32, 26> made{};
        for (auto one = contractions().keyBegin(); one != contractions().keyEnd(); ++one) {
            if (!one->contains(u'\''))
                made[static_cast<size_t>(one->front().unicode() - u'a')] |= quint32(1) << one->size();
        }
        return made;
    }();
    if (word.isEmpty() || word.size() > 31)
        return false;
    const char16_t first = word.front().unicode();
    return first >= u'a' && first <= u'z' &&
           ((lengths[static_cast<size_t>(first - u'a')] >> word.size()) & 1U) != 0;
}

} // namespace

QString folded(QStringView word)
{
    QString result;
    result.reserve(word.size());
    bool plain = true;
    for (const QChar unit : word) {
        if (unit.unicode() < 128) {
            result += unit.toLower();
            continue;
        }
        switch (unit.unicode()) {
        case 0x2019:
        case 0x2018:
        case 0x02bc:
        case 0x00b4:
        case 0xff07:
            result += u'\'';
            break;
        case 0x00e4:
        case 0x00c4:
            result += u"ae"_s;
            break;
        case 0x00f6:
        case 0x00d6:
            result += u"oe"_s;
            break;
        case 0x00fc:
        case 0x00dc:
            result += u"ue"_s;
            break;
        case 0x00df:
        case 0x1e9e:
            result += u"ss"_s;
            break;
        case 0x00f8:
        case 0x00d8:
            result += u'o';
            break;
        case 0x0142:
        case 0x0141:
            result += u'l';
            break;
        case 0x00e6:
        case 0x00c6:
            result += u"ae"_s;
            break;
        default:
            plain = false;
            result += unit;
        }
    }
    if (plain)
        return result;
    const QString decomposed = result.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.clear();
    for (const QChar unit : decomposed) {
        if (unit.category() != QChar::Mark_NonSpacing)
            result += unit;
    }
    return result;
}

QStringList expanded(const QString &word, DraftLanguage language)
{
    if (language == DraftLanguage::German) {
        if (!word.endsWith(u"'s"))
            return {word};
        // "Wie sieht's aus?"; the other ones are names.
        static const QSet<QString> verbs{u"gibt"_s,  u"geht"_s,  u"sieht"_s, u"ist"_s,
                                         u"war"_s,   u"hat"_s,   u"wie"_s,   u"steht"_s,
                                         u"macht"_s, u"waere"_s, u"wird"_s,  u"laeuft"_s};
        const QString front = word.chopped(2);
        return verbs.contains(front) ? QStringList{front, u"es"_s} : QStringList{front};
    }
    const qsizetype apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe >= 0 || mayBeContraction(word)) {
        const auto known = contractions().constFind(word);
        if (known != contractions().constEnd())
            return known->split(u' ');
    }
    if (apostrophe <= 0)
        return {word};
    const QString front = word.left(apostrophe);
    const QStringView ending = QStringView(word).mid(apostrophe + 1);
    if (ending == u"t" && front.endsWith(u'n'))
        return {front.chopped(1), u"not"_s};
    if (ending == u"m")
        return {front, u"am"_s};
    if (ending == u"re")
        return {front, u"are"_s};
    if (ending == u"ve")
        return {front, u"have"_s};
    if (ending == u"ll")
        return {front, u"will"_s};
    if (ending == u"d")
        return {front, u"would"_s};
    if (ending == u"s" || ending.isEmpty())
        return {front};
    return {word};
}

QString stemOf(const QString &word, DraftLanguage language)
{
    if (language == DraftLanguage::German || word.size() < 3)
        return irregularForms().value(word, word);
    const auto irregular = irregularForms().constFind(word);
    return irregular != irregularForms().constEnd() ? *irregular : oneSpelling(withoutEnding(word));
}

} // namespace afterword::composing
