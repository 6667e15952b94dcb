// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as words.
#include "namemention.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// First words of company names that are no name by themselves.
const QSet<QString> &commonFirstWords()
{
    static const QSet<QString> words{
        u"the"_s,      u"first"_s,         u"new"_s,      u"national"_s,   u"united"_s,    u"global"_s,
        u"general"_s,  u"american"_s,      u"british"_s,  u"german"_s,     u"european"_s,  u"north"_s,
        u"south"_s,    u"east"_s,          u"west"_s,     u"northern"_s,   u"southern"_s,  u"western"_s,
        u"eastern"_s,  u"royal"_s,         u"city"_s,     u"university"_s, u"bank"_s,      u"hotel"_s,
        u"hospital"_s, u"school"_s,        u"old"_s,      u"big"_s,        u"great"_s,     u"good"_s,
        u"best"_s,     u"true"_s,          u"open"_s,     u"free"_s,       u"smart"_s,     u"digital"_s,
        u"data"_s,     u"tech"_s,          u"green"_s,    u"blue"_s,       u"red"_s,       u"white"_s,
        u"black"_s,    u"golden"_s,        u"silver"_s,   u"bright"_s,     u"clear"_s,     u"fresh"_s,
        u"next"_s,     u"one"_s,           u"two"_s,      u"three"_s,      u"four"_s,      u"all"_s,
        u"my"_s,       u"our"_s,           u"your"_s,     u"we"_s,         u"st"_s,        u"saint"_s,
        u"san"_s,      u"los"_s,           u"la"_s,       u"le"_s,         u"de"_s,        u"van"_s,
        u"von"_s,      u"das"_s,           u"der"_s,      u"die"_s,        u"health"_s,    u"home"_s,
        u"house"_s,    u"international"_s, u"central"_s,  u"public"_s,     u"advanced"_s,  u"applied"_s,
        u"premier"_s,  u"prime"_s,         u"quality"_s,  u"total"_s,      u"universal"_s, u"world"_s,
        u"town"_s,     u"county"_s,        u"state"_s,    u"federal"_s,    u"london"_s,    u"berlin"_s,
        u"paris"_s,    u"boston"_s,        u"york"_s,     u"munich"_s,     u"hamburg"_s,   u"care"_s,
        u"food"_s,     u"foods"_s,         u"bio"_s,      u"cloud"_s,      u"code"_s,      u"solar"_s,
        u"river"_s,    u"lake"_s,          u"hill"_s,     u"people"_s,     u"team"_s,      u"group"_s,
        u"human"_s,    u"social"_s,        u"customer"_s, u"future"_s};
    return words;
}

} // namespace

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{
        u"gmbh"_s,    u"ag"_s,   u"kg"_s,  u"ohg"_s,          u"gbr"_s,         u"ug"_s,
        u"se"_s,      u"ev"_s,   u"inc"_s, u"incorporated"_s, u"ltd"_s,         u"limited"_s,
        u"llc"_s,     u"llp"_s,  u"plc"_s, u"corp"_s,         u"corporation"_s, u"co"_s,
        u"company"_s, u"sa"_s,   u"sas"_s, u"sarl"_s,         u"srl"_s,         u"spa"_s,
        u"bv"_s,      u"nv"_s,   u"ab"_s,  u"as"_s,           u"oy"_s,          u"oyj"_s,
        u"pty"_s,     u"kgaa"_s, u"mbh"_s, u"group"_s,        u"holding"_s,     u"holdings"_s};
    return forms.contains(word);
}

bool isHonorific(const QString &word)
{
    static const QSet<QString> titles{
        u"mr"_s,        u"mrs"_s,    u"ms"_s,    u"miss"_s,    u"mx"_s,     u"dr"_s,     u"prof"_s,
        u"professor"_s, u"sir"_s,    u"madam"_s, u"herr"_s,    u"frau"_s,   u"herrn"_s,  u"doctor"_s,
        u"dipl"_s,      u"ing"_s,    u"rev"_s,   u"doktor"_s,  u"mag"_s,    u"madame"_s, u"mme"_s,
        u"monsieur"_s,  u"senora"_s, u"senor"_s, u"signora"_s, u"signor"_s, u"capt"_s,   u"captain"_s,
        u"dame"_s,      u"lady"_s,   u"lord"_s,  u"hon"_s};
    return titles.contains(word);
}

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words += folded(word);
        word.clear();
    };
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar unit = name.at(at);
        const bool isInner = (unit == u'\'' || unit == QChar(0x2019)) && !word.isEmpty() &&
                             at + 1 < name.size() && name.at(at + 1).isLetter();
        if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || isInner)
            word += unit;
        else
            flush();
    }
    flush();
    return words;
}

std::vector<NamePattern> companyPatterns(const QString &company)
{
    std::vector<NamePattern> patterns;
    QStringList words = nameWords(company);
    if (words.isEmpty())
        return patterns;
    patterns.push_back({company, words, false});
    QStringList bare = words;
    while (bare.size() > 1 && (isLegalForm(bare.back()) || bare.back() == u"und" || bare.back() == u"and"))
        bare.removeLast();
    if (bare.size() > 1 && bare.front() == u"the")
        bare.removeFirst();
    if (bare != words)
        patterns.push_back({company, bare, false});
    if (bare.size() > 1 && bare.front().size() > 2 && !commonFirstWords().contains(bare.front()) &&
        !bare.front().at(0).isDigit())
        patterns.push_back({company, {bare.front()}, true});
    return patterns;
}

NamePattern rolePattern(const QString &role)
{
    // What stands in brackets or after a dash is the posting's, "(m/w/d)", "– Berlin".
    QString bare = role;
    for (const QString &mark : {u"("_s, u"["_s, u" – "_s, u" — "_s, u" - "_s, u" | "_s, u", "_s, u" @ "_s}) {
        const qsizetype at = bare.indexOf(mark);
        if (at > 2)
            bare.truncate(at);
    }
    return {role, nameWords(bare), false};
}

QString plainName(const QString &name)
{
    if (!name.contains(u'e'))
        return name;
    QString plain;
    plain.reserve(name.size());
    for (const QChar letter : name) {
        const bool isMarked =
            letter == u'e' && !plain.isEmpty() && QStringView(u"aou").contains(plain.back());
        if (!isMarked)
            plain += letter;
    }
    return plain;
}

bool isSameName(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    if (left.size() + right.size() <= 5 || left.isEmpty() || right.isEmpty() ||
        left.front() != right.front() || (!left.contains(u'e') && !right.contains(u'e')))
        return false;
    return plainName(left) == plainName(right);
}

namespace {

/// "Acmes Team", "Novaks"; "the Data Analysts"
bool isFormOf(const QString &form, const QString &name, bool isLast)
{
    if (isSameName(form, name))
        return true;
    return isLast && form.size() == name.size() + 1 && form.endsWith(u's') && form.startsWith(name) &&
           name.size() > 2;
}

bool standsAt(const std::vector<DraftWord> &all, int at, const QStringList &words)
{
    const int size = static_cast<int>(words.size());
    if (at + size > static_cast<int>(all.size()))
        return false;
    for (int offset = 0; offset < size; ++offset) {
        const DraftWord &word = all[static_cast<size_t>(at + offset)];
        if (word.sentence != all[static_cast<size_t>(at)].sentence ||
            !isFormOf(word.form, words.at(offset), offset + 1 == size))
            return false;
    }
    return true;
}

} // namespace

std::vector<NameHit> findName(const DraftText &text, const QStringList &words)
{
    std::vector<NameHit> hits;
    if (words.isEmpty())
        return hits;
    const auto &all = text.words();
    const int size = static_cast<int>(words.size());
    const QChar first = words.front().front();
    for (int at = 0; at + size <= static_cast<int>(all.size()); ++at) {
        const QString &form = all[static_cast<size_t>(at)].form;
        if (!form.isEmpty() && form.front() == first && standsAt(all, at, words))
            hits.push_back({at, at + size - 1});
    }
    return hits;
}

namespace {

/// One bit for each of a to z, the last for all others.
quint32 letterOf(const QString &word)
{
    const char16_t first = word.isEmpty() ? u'\0' : word.front().unicode();
    return quint32(1) << (first >= u'a' && first <= u'z' ? first - u'a' : 31);
}

} // namespace

void NameIndex::add(const QStringList &words, int name)
{
    const QString key = words.join(u' ');
    if (words.isEmpty() || m_added.contains(key))
        return;
    m_added.insert(key);
    m_byFirst[plainName(words.front())].emplace_back(name, words);
    m_firstLetters |= letterOf(words.front());
}

std::vector<NameIndex::Found> NameIndex::find(const DraftText &text) const
{
    std::vector<Found> found;
    const auto &all = text.words();
    for (int at = 0; at < static_cast<int>(all.size()); ++at) {
        const QString &form = all[static_cast<size_t>(at)].form;
        if ((m_firstLetters & letterOf(form)) == 0)
            continue;
        const auto look = [&](const QString &key) {
            const auto names = m_byFirst.constFind(key);
            if (names == m_byFirst.constEnd())
                return;
            for (const auto &[name, words] : *names) {
                if (standsAt(all, at, words))
                    found.push_back({name, {at, at + static_cast<int>(words.size()) - 1}});
            }
        };
        look(plainName(form));
        if (form.endsWith(u's'))
            look(plainName(form.chopped(1)));
    }
    return found;
}

QStringList givenNameWords(const QString &name, const QString &givenName)
{
    if (!givenName.trimmed().isEmpty())
        return nameWords(givenName);
    QString first = name.trimmed();
    // "Ito, Ann" is written the other way round.
    if (first.contains(u','))
        first = first.section(u',', 1).trimmed() + u' ' + first.section(u',', 0, 0);
    for (const QString &word : first.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = nameWords(word);
        if (!words.isEmpty() && !isHonorific(words.front()))
            return words;
    }
    return {};
}

QString surname(const QString &name)
{
    if (name.contains(u','))
        return name.section(u',', 0, 0).trimmed();
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    static const QSet<QString> particles{u"van"_s,   u"von"_s, u"de"_s,  u"der"_s, u"den"_s, u"del"_s,
                                         u"della"_s, u"di"_s,  u"da"_s,  u"la"_s,  u"le"_s,  u"zu"_s,
                                         u"zur"_s,   u"ten"_s, u"ter"_s, u"al"_s,  u"bin"_s, u"el"_s};
    qsizetype first = words.size() - 1;
    while (first > 1 && particles.contains(words.at(first - 1).toLower()))
        --first;
    return words.mid(first).join(u' ');
}

int editDistance(const QString &left, const QString &right)
{
    constexpr int Most = 3;
    const int rows = static_cast<int>(left.size());
    const int columns = static_cast<int>(right.size());
    if (std::abs(rows - columns) > Most)
        return Most;
    std::vector<int> before(static_cast<size_t>(columns) + 1);
    for (size_t column = 0; column < before.size(); ++column)
        before[column] = static_cast<int>(column);
    std::vector<int> here = before;
    for (int row = 1; row <= rows; ++row) {
        here[0] = row;
        for (int column = 1; column <= columns; ++column) {
            const size_t at = static_cast<size_t>(column);
            const int change = left.at(row - 1) == right.at(column - 1) ? 0 : 1;
            here[at] = std::min({before[at] + 1, here[at - 1] + 1, before[at - 1] + change});
        }
        std::swap(before, here);
    }
    return std::min(before.back(), Most);
}

} // namespace afterword::composing
