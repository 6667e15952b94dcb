// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pattern of the phrase book as a small program, and the machine that runs it over the words of a sentence.
#pragma once

#include "drafttext.h"
#include "phrasetag.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace afterword::composing {

/// The keys of the vocabulary that a word of a draft answers to: its form, its stem, its beginnings.
using WordIds = QVarLengthArray<int, 6>;

struct PhraseStep
{
    enum class Op {
        Word,      ///< a: id
        Set,       ///< a: place among the program's sets
        Any,       ///< any one word
        Begin,     ///< at the sentence's beginning
        End,       ///< at the sentence's end
        NotAfter,  ///< a: set, none of it among the b words before, fillers not counted
        NotBefore, ///< what follows up to step a must not match here
        Split,     ///< a, and if that fails b
        Jump,      ///< a
        Done
    };
    Op op = Op::Done;
    int a = 0;
    int b = 0;
};

/// Some of the vocabulary's ids.
class IdSet
{
public:
    void add(int id)
    {
        const auto block = static_cast<size_t>(id) / 64;
        if (block >= m_bits.size())
            m_bits.resize(block + 1);
        m_bits[block] |= quint64(1) << (id % 64);
    }
    bool has(int id) const
    {
        const auto block = static_cast<size_t>(id) / 64;
        return block < m_bits.size() && ((m_bits[block] >> (id % 64)) & 1U);
    }
    bool meets(const IdSet &other) const
    {
        const size_t blocks = std::min(m_bits.size(), other.m_bits.size());
        for (size_t block = 0; block < blocks; ++block) {
            if (m_bits[block] & other.m_bits[block])
                return true;
        }
        return false;
    }
    std::vector<int> ids() const;

private:
    std::vector<quint64> m_bits;
};

struct PhraseProgram
{
    PhraseTag tag = PhraseTag::Thanks;
    std::vector<PhraseStep> steps;
    std::vector<IdSet> sets;
    std::vector<IdSet> needed;   ///< a sentence without a word of each is not worth trying
    std::vector<int> firstWords; ///< ids of which one must come first
};

/// Makes programs of patterns (PhraseBook tells their form) and fills the vocabulary with their words.
class PhraseCompiler
{
public:
    PhraseCompiler(DraftLanguage language, QHash<QString, int> &vocabulary)
        : m_language(language)
        , m_vocabulary(vocabulary)
    {}

    void define(const QString &name, const QString &pattern);
    /// Empty, or what is wrong with the pattern.
    QString compile(const QString &pattern, PhraseProgram &program);
    const std::vector<std::pair<QString, int>> &prefixes() const { return m_prefixes; }

private:
    QStringList tokens(const QString &pattern, int depth = 0);
    void alternatives(PhraseProgram &program);
    void sequence(PhraseProgram &program);
    void element(PhraseProgram &program);
    bool wordSet(PhraseProgram &program);
    IdSet listOfWords();
    static void findNeeded(PhraseProgram &program);
    int idOf(const QString &word);
    bool firstOf(const PhraseProgram &program, size_t step, std::vector<int> &first,
                 std::vector<bool> &seen) const;
    bool atEnd() const { return m_at >= m_tokens.size(); }
    const QString &token() const { return m_tokens.at(m_at); }

    DraftLanguage m_language;
    QHash<QString, int> &m_vocabulary;
    QHash<QString, QString> m_macros;
    std::vector<std::pair<QString, int>> m_prefixes;
    QStringList m_tokens;
    qsizetype m_at = 0;
    QString m_wrong;
};

class PhraseMatcher
{
public:
    /// fillers: of each word whether it may stand anywhere without meaning much ("really", "just").
    PhraseMatcher(const std::vector<WordIds> &ids, const std::vector<bool> &fillers, int begin, int end)
        : m_ids(ids)
        , m_fillers(fillers)
        , m_begin(begin)
        , m_end(end)
    {}

    /// One past the last word that the program matches from there; -1: it does not.
    int match(const PhraseProgram &program, int at) const { return run(program, 0, at); }

private:
    int run(const PhraseProgram &program, size_t step, int at) const;
    bool has(const IdSet &set, int at) const;

    bool isAfter(const IdSet &set, int at, int near) const;

    const std::vector<WordIds> &m_ids;
    const std::vector<bool> &m_fillers;
    int m_begin;
    int m_end;
};

} // namespace afterword::composing
