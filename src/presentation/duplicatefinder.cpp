// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that two entries of one person share.
#include "duplicatefinder.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct SamePerson
{
    Q_DECLARE_TR_FUNCTIONS(SamePerson)
};

constexpr qsizetype leastDigits = 7;
constexpr qsizetype comparedDigits = 9; ///< without the country and the zero in front

/// Lower case, without marks; letters that are no letter with a mark are written out.
QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toUpper().toLower();
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'ł':
            plain += u'l';
            break;
        case u'ø':
            plain += u'o';
            break;
        case u'đ':
        case u'ð':
            plain += u'd';
            break;
        case u'æ':
            plain += u"ae"_s;
            break;
        case u'œ':
            plain += u"oe"_s;
            break;
        case u'ı':
            plain += u'i';
            break;
        default:
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
        }
    }
    return plain.simplified();
}

QString withoutWords(const QString &folded, const QStringList &words, bool sorted)
{
    QStringList kept = folded.split(u' ', Qt::SkipEmptyParts);
    kept.removeIf([&](const QString &word) { return words.contains(word); });
    if (sorted)
        kept.sort();
    return kept.join(u' ');
}

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c.isLetter() || c == u'#')
            break; // an extension
    }
    return digits.size() < leastDigits ? QString() : digits.right(comparedDigits);
}

QString linkKey(const QString &link)
{
    QString key = link.trimmed().toLower().section(u"://"_s, -1).section(u'?', 0, 0).section(u'#', 0, 0);
    while (key.endsWith(u'/'))
        key.chop(1);
    if (const qsizetype at = key.indexOf("linkedin.com/"_L1); at >= 0)
        key.remove(0, at);
    return QUrl::fromPercentEncoding(key.toUtf8());
}

} // namespace

QString samePersonReason(SamePersonBy by)
{
    switch (by) {
    case SamePersonBy::Email:
        //: Why two entries look like one person
        return SamePerson::tr("the same mail address");
    case SamePersonBy::Linkedin:
        return SamePerson::tr("the same profile");
    case SamePersonBy::Phone:
        return SamePerson::tr("the same number");
    case SamePersonBy::Name:
        return SamePerson::tr("the same name");
    }
    return {};
}

QString DuplicateFinder::foldedName(const QString &name)
{
    static const QStringList titles{u"dr"_s, u"prof"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"herr"_s, u"frau"_s};
    // The order of the words does not count, so "Last, First" needs no turning.
    return withoutWords(folded(name), titles, true);
}

QString DuplicateFinder::foldedCompany(const QString &company)
{
    static const QStringList forms{u"gmbh"_s, u"ag"_s,  u"se"_s,  u"kg"_s,   u"co"_s,   u"inc"_s,
                                   u"ltd"_s,  u"llc"_s, u"plc"_s, u"corp"_s, u"group"_s};
    return withoutWords(folded(company), forms, false);
}

void DuplicateFinder::put(const PersonSummary &person)
{
    Keys keys{{person.email.trimmed().toCaseFolded(), linkKey(person.linkedin), phoneKey(person.phone),
               foldedName(person.name)},
              foldedCompany(person.company)};
    const auto known = m_keys.constFind(person.id);
    if (known != m_keys.cend()) {
        if (known->texts == keys.texts && known->company == keys.company)
            return;
        remove(person.id);
    }
    for (size_t i = 0; i < keys.texts.size(); ++i) {
        if (!keys.texts[i].isEmpty())
            m_people[i][keys.texts[i]].push_back(person.id);
    }
    m_keys.insert(person.id, std::move(keys));
}

void DuplicateFinder::remove(const PersonId &person)
{
    const Keys keys = m_keys.take(person);
    for (size_t i = 0; i < keys.texts.size(); ++i) {
        const auto found = m_people[i].find(keys.texts[i]);
        if (found == m_people[i].end())
            continue;
        std::erase(*found, person);
        if (found->empty())
            m_people[i].erase(found);
    }
}

void DuplicateFinder::clear()
{
    m_keys.clear();
    for (auto &people : m_people)
        people.clear();
}

void DuplicateFinder::setKeptApart(const std::vector<PeoplePair> &pairs)
{
    m_apart = QSet<PeoplePair>(pairs.begin(), pairs.end());
}

std::vector<LikelySame> DuplicateFinder::like(const PersonId &person) const
{
    std::vector<LikelySame> likely;
    const auto keys = m_keys.constFind(person);
    if (keys == m_keys.cend())
        return likely;
    for (size_t i = 0; i < keys->texts.size(); ++i) {
        const auto found = m_people[i].constFind(keys->texts[i]);
        if (found == m_people[i].cend() || found->size() < 2)
            continue;
        const auto by = static_cast<SamePersonBy>(i);
        for (const PersonId &other : *found) {
            if (other == person || m_apart.contains(peoplePair(person, other)) ||
                std::ranges::find(likely, other, &LikelySame::person) != likely.end())
                continue;
            const QString &company = m_keys.constFind(other)->company;
            const bool sameCompany = company == keys->company || company.isEmpty() || keys->company.isEmpty();
            if (by == SamePersonBy::Name && !sameCompany)
                continue;
            likely.push_back({other, by});
        }
    }
    return likely;
}

} // namespace afterword
