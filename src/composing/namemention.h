// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people, companies and roles as words, and where they stand in a draft.
#pragma once

#include "drafttext.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace afterword::composing {

/// A name as the words that make it up.
struct NamePattern
{
    QString shown;        ///< as recorded
    QStringList words;    ///< folded
    bool isShort = false; ///< part of a longer name: "Target" for "Target Foods"

    bool isEmpty() const { return words.isEmpty(); }
};

/// Where a name stands, in words of the draft.
struct NameHit
{
    int first = 0;
    int last = 0; ///< inclusive

    bool isIn(const NameHit &other) const { return other.first <= first && last <= other.last; }
};

/// The words of a name, folded: "Müller-Lüdenscheidt" is "mueller", "luedenscheidt".
QStringList nameWords(const QString &name);
/// A company in all forms people write: with and without "GmbH" or "Inc.", and its first word where that is
/// distinctive.
std::vector<NamePattern> companyPatterns(const QString &company);
NamePattern rolePattern(const QString &role);

/// Many names at once: each word of a draft is asked for once, however many names there are.
class NameIndex
{
public:
    struct Found
    {
        int name = 0; ///< as it was added
        NameHit hit;
    };
    /// The same words twice are one name, the first.
    void add(const QStringList &words, int name);
    /// In the order of the words.
    std::vector<Found> find(const DraftText &text) const;

private:
    QHash<QString, std::vector<std::pair<int, QStringList>>> m_byFirst; ///< by plainName() of the first word
    QSet<QString> m_added;
    quint32 m_firstLetters = 0; ///< with which any name begins: most words of a text are none
};

/// What a folded word and its spelling without "ae", "oe", "ue" have in common.
QString plainName(const QString &folded);

/// Everywhere the words stand one after the other, whatever their case; plural and possessive "s" may follow.
std::vector<NameHit> findName(const DraftText &text, const QStringList &words);
/// Whether two folded words may be the same name: "mueller" and "muller".
bool isSameName(const QString &left, const QString &right);
/// The words by which people may be addressed: given name as recorded, else the first word of the name
/// without honorifics; and, for "Ms Ito", the surname.
QStringList givenNameWords(const QString &name, const QString &givenName);
QString surname(const QString &name);
/// "mr", "dr", "frau"
bool isHonorific(const QString &folded);
/// "Ltd", "GmbH", "Inc": no part of what people call a company.
bool isLegalForm(const QString &folded);
/// Number of changes from one word to the other, no more than three counted.
int editDistance(const QString &left, const QString &right);

} // namespace afterword::composing
