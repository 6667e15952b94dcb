// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PhraseBook: what people say, by intent, in one language; found in a draft in one pass over its words.
#pragma once

#include "drafttext.h"
#include "phraseprogram.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace afterword::composing {

/// A phrase in the words of a draft.
struct PhraseHit
{
    PhraseTag tag = PhraseTag::Thanks;
    int first = 0; ///< word
    int last = 0;  ///< word, inclusive
    int sentence = 0;
};

/// The phrases are data (resources/etiquette/LANGUAGE/*.phrases). A line is one pattern over words, matched
/// within one sentence:
///   word      any inflection of it ("decide" finds "deciding"); =word: this form only; word~: this beginning
///   ^word     in German, where words stand as they are: all forms of it ("^melden" finds "gemeldet")
///   (a|b c)   one of these; (a)?: or nothing; *: up to four words of any kind, *7: up to seven; _: any one
///   word; #: a number; $: a number beside a sign of currency; < >: the sentence's beginning and end;
///   !>(a|b): not followed by; !<(a|b): not right after one of these words; !<<(a|b):
///             none of these words among the four before
///   @name     what a line "@name = pattern" says
/// "[tag]" begins the patterns of a tag, "#" at a line's beginning a comment. A sentence is looked at twice:
/// as it stands, and without the words of "[filler]", which people put in anywhere.
class PhraseBook
{
public:
    /// The language's own, read from the resources once. Not for several threads at once.
    static const PhraseBook &of(DraftLanguage language);
    /// For tests: out of a text; what is wrong in it is said in errors().
    PhraseBook(DraftLanguage language, const QString &text);
    ~PhraseBook();
    PhraseBook(const PhraseBook &) = delete;
    PhraseBook &operator=(const PhraseBook &) = delete;

    const QStringList &errors() const { return m_errors; } ///< "line 3: …"; empty: none

    /// By place, then by tag. One intent counts once where several of its patterns overlap.
    std::vector<PhraseHit> find(const DraftText &text) const;
    /// In one sentence of words of its own, such as a subject.
    std::vector<PhraseHit> find(const std::vector<DraftWord> &words,
                                const std::vector<DraftSentence> &sentences) const;

    /// Whether a word belongs to those that say nothing special about an interview ("[generic]").
    bool isGeneric(const QString &folded) const;
    /// Whether it is a trade's word that dictionaries lack ("[jargon]").
    bool isJargon(const QString &folded) const { return m_jargon.contains(folded); }
    /// Whether any phrase or list has the word.
    bool isEveryday(const QString &folded) const;

private:
    void read(const QString &text);
    /// What is known of one word.
    struct Word
    {
        WordIds ids;
        bool isGeneric = false;
        bool isFiller = false;
    };
    const Word &known(const QString &folded) const;
    QString genericKey(const QString &folded) const;
    /// Words counted from the sentence's first.
    std::vector<PhraseHit> findIn(const std::vector<DraftWord> &words, const DraftSentence &sentence) const;
    void markLongFillers(const std::vector<DraftWord> &words, const DraftSentence &sentence,
                         std::vector<bool> &fillers) const;
    /// Unmerged, into hits; places says where each of the words stands in the sentence.
    void match(const std::vector<WordIds> &ids, const std::vector<bool> &fillers,
               const std::vector<int> &places, std::vector<signed char> &isWorthIt, const IdSet &present,
               std::vector<PhraseHit> &hits) const;

    DraftLanguage m_language;
    QHash<QString, int> m_vocabulary; ///< "=word", "word", "word~"
    std::vector<std::pair<QString, int>> m_prefixes;
    std::vector<PhraseProgram> m_programs;
    std::vector<std::vector<int>> m_startingWith; ///< programs by the id that may come first
    QSet<QString> m_generic;
    QSet<QString> m_fillers;
    QSet<QString> m_jargon;
    QHash<QString, std::vector<QStringList>> m_longFillers; ///< by their first word
    QStringList m_errors;
    int m_numberId = -1;
    int m_moneyId = -1;
    mutable QHash<QString, Word> m_known; ///< words that were asked for
    /// Sentences that were looked at: while somebody types, all but one are the same as a moment ago.
    mutable QHash<QString, std::vector<PhraseHit>> m_seen;
};

} // namespace afterword::composing
